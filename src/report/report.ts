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

/** What is known of a report before the first draft is checked. */
export interface ReportHead {
  readonly tool: { readonly name: string; readonly version: string };
  readonly record: TreatyRecord;
  /** The path of the draft where it is about one only. */
  readonly only: string | undefined;
}

/** How many drafts, claims, and claims of each verdict. */
export type Summary = { readonly files: number; readonly claims: number } & Readonly<Record<Verdict, number>>;

/**
 * A format of reports. What it says of a draft depends on no other draft, so that drafts can be checked one by one, anywhere,
 * and forgotten; the whole is `before`, the parts that are not empty with `between` among them, and `after`.
 */
export interface ReportFormat {
  readonly part: (draft: CheckedDraft, head: ReportHead) => string;
  /** `summary` where {@link summaryFirst} is set. */
  readonly before: (head: ReportHead, summary: Summary | undefined) => string;
  readonly between: string;
  readonly after: (summary: Summary) => string;
  /** Whether the counts stand above the drafts, so that nothing can be written before all are checked. */
  readonly summaryFirst: boolean;
}

/** Nothing checked yet. */
export const emptySummary: Summary = {
  files: 0,
  claims: 0,
  contradicted: 0,
  supported: 0,
  disputed: 0,
  imprecise: 0,
  unrecorded: 0,
};

/** Counts the claims of one draft by verdict. */
export function summaryOf(findings: readonly Finding[]): Summary {
  const count = (verdict: Verdict): number => findings.filter((finding) => finding.verdict === verdict).length;
  return {
    files: 1,
    claims: findings.length,
    contradicted: count('contradicted'),
    supported: count('supported'),
    disputed: count('disputed'),
    imprecise: count('imprecise'),
    unrecorded: count('unrecorded'),
  };
}

/** The counts of two sets of drafts together. */
export function addSummaries(a: Summary, b: Summary): Summary {
  return {
    files: a.files + b.files,
    claims: a.claims + b.claims,
    contradicted: a.contradicted + b.contradicted,
    supported: a.supported + b.supported,
    disputed: a.disputed + b.disputed,
    imprecise: a.imprecise + b.imprecise,
    unrecorded: a.unrecorded + b.unrecorded,
  };
}

/** A whole report on drafts that are all there. */
export function reportOn(drafts: readonly CheckedDraft[], head: ReportHead, format: ReportFormat): string {
  const summary = drafts.map(({ findings }) => summaryOf(findings)).reduce(addSummaries, emptySummary);
  const parts = drafts.map((draft) => format.part(draft, head)).filter((part) => part !== '');
  return format.before(head, summary) + parts.join(format.between) + format.after(summary);
}
