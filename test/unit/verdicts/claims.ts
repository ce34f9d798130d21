import type { NamedParty } from '../../../src/claims/claim.js';

/** What every claim has, with the span that the judgement of a claim as a whole has. */
export const common = (counterpart: string) =>
  ({ span: { start: 0, end: 50 }, sentence: { start: 0, end: 60 }, holds: true, counterpart }) as const;

/** A party that is named at a place of its own. */
export function named(party: string): NamedParty {
  const start = 10 + [...party].reduce((sum, c) => (sum * 31 + (c.codePointAt(0) ?? 0)) % 30, 0);
  return { party, span: { start, end: start + 3 } };
}
