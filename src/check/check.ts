import { createReader, readClaims } from '../claims/extract.js';
import type { LanguageReader } from '../claims/language.js';
import { parseDraft } from '../draft/prose.js';
import { overlaps } from '../draft/span.js';
import type { TreatyRecord } from '../record/record.js';
import { judge } from '../verdicts/judge.js';
import type { Finding, Severity, Verdict } from '../verdicts/verdict.js';
import { fixesFor } from './fixes.js';

/** Options of a check; every one has a default. */
export interface CheckOptions {
  /** Whether block quotes are read as the draft's own words. Default: only where the draft endorses them. */
  readonly readQuotes?: boolean;
}

const SEVERITY: Readonly<Record<Verdict, Severity>> = {
  contradicted: 'warning',
  imprecise: 'information',
  disputed: 'off',
  supported: 'off',
  unrecorded: 'off',
};

const readers = new WeakMap<TreatyRecord, LanguageReader>();

/** The reader of a record, built once for each record. */
export function readerFor(record: TreatyRecord): LanguageReader {
  let reader = readers.get(record);
  if (!reader) {
    reader = createReader(record);
    readers.set(record, reader);
  }
  return reader;
}

/**
 * Reads a Markdown draft and holds every claim in it against the record.
 * @param text the draft, Markdown
 * @returns findings in the order of their spans; empty when the draft holds no claim
 */
export function checkDraft(text: string, record: TreatyRecord, options: CheckOptions = {}): Finding[] {
  const draft = parseDraft(text);
  const claims = readClaims(draft, readerFor(record), { readQuotes: options.readQuotes ?? false });
  const findings = claims.flatMap((claim) =>
    judge(claim, record).map(
      (judgement): Finding => ({
        ...judgement,
        severity: SEVERITY[judgement.verdict],
        sentence: claim.sentence,
        agreements: [...new Set(judgement.evidence.flatMap((e) => (e.kind === 'agreement' ? [e.id] : [])))],
        fixes: fixesFor(judgement, text, record),
      }),
    ),
  );
  return oneForEach(findings).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** One finding for each error: of contradictions that overlap the narrower stays, and equal findings fall together. */
function oneForEach(findings: readonly Finding[]): Finding[] {
  // only findings of one sentence can overlap
  const bySentence = new Map<number, Finding[]>();
  for (const finding of findings) {
    const list = bySentence.get(finding.sentence.start);
    if (list) {
      list.push(finding);
    } else {
      bySentence.set(finding.sentence.start, [finding]);
    }
  }
  return [...bySentence.values()].flatMap(narrowest);
}

function narrowest(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  const length = ({ span }: Finding): number => span.end - span.start;
  for (const finding of [...findings].sort((a, b) => length(a) - length(b))) {
    const same = (k: Finding): boolean => k.rule === finding.rule && k.span.start === finding.span.start && k.span.end === finding.span.end;
    const twin = kept.some(
      (k) => k.verdict === finding.verdict && overlaps(k.span, finding.span) && (finding.verdict === 'contradicted' || same(k)),
    );
    if (!twin) {
      kept.push(finding);
    }
  }
  return kept;
}
