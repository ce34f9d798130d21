import type { Claim } from '../claims/claim.js';
import { overlaps } from '../draft/span.js';
import type { TreatyRecord } from '../record/record.js';
import { judge } from '../verdicts/judge.js';
import type { Finding, Severity, Verdict } from '../verdicts/verdict.js';
import { fixesFor } from './fixes.js';

const SEVERITY: Readonly<Record<Verdict, Severity>> = {
  contradicted: 'warning',
  imprecise: 'information',
  disputed: 'off',
  supported: 'off',
  unrecorded: 'off',
};

/**
 * Holds claims against the record.
 * @param text the text that the spans of the claims are offsets of
 * @returns findings in the order of their spans
 */
export function findingsOf(claims: readonly Claim[], text: string, record: TreatyRecord): Finding[] {
  const findings = claims.flatMap((claim) =>
    judge(claim, record).map((judgement): Finding => {
      // by name and not spread, so that all findings have one shape: an editor goes through thousands at each keystroke
      const { verdict, rule, message, span, evidence } = judgement;
      return {
        verdict,
        rule,
        message,
        span,
        evidence,
        severity: SEVERITY[verdict],
        sentence: claim.sentence,
        agreements: [...new Set(evidence.flatMap((e) => (e.kind === 'agreement' ? [e.id] : [])))],
        fixes: fixesFor(judgement, text, record),
      };
    }),
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
  return kept.length < 2 ? kept : firstOfEach(kept);
}

/** Of contradictions that say the same the first: "allows convicts to serve their sentences" is one error. */
function firstOfEach(findings: readonly Finding[]): Finding[] {
  const said = findings.map(({ verdict, message }) => (verdict === 'contradicted' ? JSON.stringify(message) : ''));
  const first = new Map<string, number>();
  for (const [i, { span }] of findings.entries()) {
    const key = said[i] as string;
    first.set(key, Math.min(first.get(key) ?? span.start, span.start));
  }
  return findings.filter(({ span }, i) => said[i] === '' || first.get(said[i] as string) === span.start);
}
