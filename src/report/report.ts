import type { TreatyRecord } from '../record/record.js';
import type { Finding, Verdict } from '../verdicts/verdict.js';

/** A draft that was checked. */
export interface CheckedDraft {
  /** As the user gave it; `-` for standard input. */
  readonly path: string;
  readonly text: string;
  /** Every claim, in the order of the text. */
  readonly findings: readonly Finding[];
}

/** What every format is made from. */
export interface Report {
  readonly tool: { readonly name: string; readonly version: string };
  readonly record: TreatyRecord;
  readonly drafts: readonly CheckedDraft[];
}

/** How many drafts, claims, and claims of each verdict. */
export type Summary = { readonly files: number; readonly claims: number } & Readonly<Record<Verdict, number>>;

/** Counts the claims of all drafts by verdict. */
export function summarise(drafts: readonly CheckedDraft[]): Summary {
  const findings = drafts.flatMap((draft) => draft.findings);
  const count = (verdict: Verdict): number => findings.filter((finding) => finding.verdict === verdict).length;
  return {
    files: drafts.length,
    claims: findings.length,
    contradicted: count('contradicted'),
    supported: count('supported'),
    disputed: count('disputed'),
    imprecise: count('imprecise'),
    unrecorded: count('unrecorded'),
  };
}
