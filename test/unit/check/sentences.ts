import assert from 'node:assert/strict';
import { checkDraft } from '../../../src/check/check.js';
import type { TreatyRecord } from '../../../src/record/record.js';
import type { Finding, RuleId } from '../../../src/verdicts/verdict.js';
import { record } from '../claims/records.js';

/** A finding in one line: `contradicted year: 2017`. */
export function brief(finding: Finding, text: string): string {
  return `${finding.verdict} ${finding.rule}: ${text.slice(finding.span.start, finding.span.end)}`;
}

/** Asserts what holds of the findings of any draft: their order, their spans and their evidence. */
export function assertSound(findings: readonly Finding[], text: string, among: TreatyRecord): void {
  let before = 0;
  for (const finding of findings) {
    const { span, sentence, evidence, verdict } = finding;
    const name = `${brief(finding, text)} in ${JSON.stringify(text)}`;
    assert.ok(span.start >= before, `out of order: ${name}`);
    assert.ok(span.end > span.start && span.end <= text.length, `bad span: ${name}`);
    assert.ok(sentence.start >= 0 && sentence.end > sentence.start && sentence.end <= text.length, `bad sentence: ${name}`);
    before = span.start;
    if (verdict !== 'unrecorded') {
      assert.ok(evidence.length > 0, `no evidence: ${name}`);
    }
    for (const { kind, id, cites } of evidence) {
      assert.ok(cites.length > 0, `no citation of ${kind} ${id}: ${name}`);
      for (const { source } of cites) {
        assert.ok(among.sources.has(source), `no source ${source}: ${name}`);
      }
    }
    for (const fix of finding.fixes) {
      assert.ok(fix.span.start >= span.start && fix.span.end <= span.end, `a fix outside of ${name}`);
    }
  }
}

/** The findings of a draft that say something, after {@link assertSound}. */
export function findingsOf(text: string, among: TreatyRecord = record): readonly Finding[] {
  const findings = checkDraft(text, among);
  assertSound(findings, text, among);
  return findings.filter((f) => f.verdict !== 'unrecorded');
}

/** A text below a title that brings Taiwan's agreements in criminal matters into sight. */
export function underTitle(text: string): string {
  return `# Taiwan's agreements in criminal matters\n\n${text}`;
}

/** A draft whose braces stand around the words at which a mark must lie. */
function parse(marked: string): { readonly text: string; readonly start: number; readonly end: number } {
  const start = marked.indexOf('{');
  const end = marked.indexOf('}') - 1;
  assert.ok(start >= 0 && end > start, `no braces in ${marked}`);
  return { text: marked.replace('{', '').replace('}', ''), start, end };
}

/** One test for each draft: exactly one contradiction by the rule, within the braces. */
export function contradicted(rule: RuleId, drafts: readonly string[], among: TreatyRecord = record): void {
  describe(`contradicts by ${rule}`, () => {
    for (const marked of drafts) {
      it(marked, () => {
        const { text, start, end } = parse(marked);
        const found = findingsOf(text, among).filter((f) => f.verdict === 'contradicted');
        assert.equal(found.length, 1, `found ${JSON.stringify(found.map((f) => brief(f, text)))}`);
        const [finding] = found as [Finding];
        assert.equal(finding.rule, rule);
        assert.ok(finding.span.start >= start && finding.span.end <= end, `the mark is at ${brief(finding, text)}`);
        assert.equal(finding.severity, 'warning');
      });
    }
  });
}

/** One test for each draft: something is supported by the rule, and nothing is contradicted. */
export function supported(rule: RuleId, drafts: readonly string[], among: TreatyRecord = record): void {
  describe(`supports by ${rule}`, () => {
    for (const text of drafts) {
      it(text, () => {
        const found = findingsOf(text, among);
        const lines = JSON.stringify(found.map((f) => brief(f, text)));
        assert.ok(!found.some((f) => f.verdict === 'contradicted'), `found ${lines}`);
        assert.ok(
          found.some((f) => f.verdict === 'supported' && f.rule === rule),
          `found ${lines}`,
        );
      });
    }
  });
}

/** One test for each draft: nothing in it is held against the record, for or against. */
export function quiet(drafts: readonly string[], among: TreatyRecord = record): void {
  describe('says nothing of', () => {
    for (const text of drafts) {
      it(text, () => {
        assert.deepEqual(
          findingsOf(text, among).map((f) => brief(f, text)),
          [],
        );
      });
    }
  });
}

/** One test for each draft: nothing in it is contradicted. */
export function unmarked(drafts: readonly string[], among: TreatyRecord = record): void {
  describe('marks nothing in', () => {
    for (const text of drafts) {
      it(text, () => {
        assert.deepEqual(
          findingsOf(text, among)
            .filter((f) => f.verdict === 'contradicted')
            .map((f) => brief(f, text)),
          [],
        );
      });
    }
  });
}

/** What has spoken of agreements of the focal party before a draft goes on. */
const CONTEXT = '# Taiwan and Europe: cooperation in criminal matters\n\nTaiwan has agreements with several states in Europe.\n\n';

/** As {@link unmarked}, for each draft by itself and again where agreements have been spoken of before it. */
export function unmarkedAnywhere(what: string, drafts: readonly string[]): void {
  describe(what, () => {
    unmarked(drafts);
  });
  describe(`${what}, where agreements are spoken of`, () => {
    unmarked(drafts.map((draft) => CONTEXT + draft));
  });
}
