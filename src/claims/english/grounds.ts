import type { Clause } from './clauses.js';
import { is, type Unit } from './units.js';

/** Words between which and an agreement stands what is done by it: "on the strength of the treaty". */
const GROUNDS: readonly (readonly string[])[] = [
  ['under'],
  ['pursuant', 'to'],
  ['thanks', 'to'],
  ['basis', 'of'],
  ['strength', 'of'],
  ['terms', 'of'],
  ['virtue', 'of'],
  ['accordance', 'with'],
  ['according', 'to'],
  ['based', 'on'],
];

/** Nearly every word begins none of them. */
const FIRST_OF_GROUNDS: ReadonlySet<string | undefined> = new Set(GROUNDS.map(([first]) => first));

/** "By agreement, Taiwan may seek …" */
const BY_AGREEMENT = /^(?:agreement|treaty|arrangement|accord)$/;

/** A new agreement, or one of any: nobody has it yet. */
const INDEFINITE = /^(?:a|an|any|no|new|future|such|another|every|each|some|most|many|what|whatever|which)$/;

/**
 * The instrument by which something is done: the "arrangement" of "under the arrangement of 2019", of a clause; -1 without
 * one. An indefinite one counts where its date tells which it is.
 */
export function groundAt(units: readonly Unit[], clause: Pick<Clause, 'from' | 'to'>): number {
  for (let i = clause.from; i < clause.to; i++) {
    if (units[i]?.lower === 'by' && BY_AGREEMENT.test(units[i + 1]?.lower ?? '')) {
      return i + 1;
    }
    const ground = FIRST_OF_GROUNDS.has(units[i]?.lower)
      ? GROUNDS.find((words) => words.every((w, k) => units[i + k]?.lower === w))
      : undefined;
    if (!ground) {
      continue;
    }
    const first = i + ground.length;
    const phrase = units.slice(first, Math.min(clause.to, first + 8));
    const noun = phrase.findIndex((u) => is(u, 'instrument') && !u.named);
    const words = phrase.slice(0, Math.max(noun, 0));
    const dated =
      (units[first + noun + 1]?.lower === 'of' && units[first + noun + 2]?.date !== undefined) ||
      // "under an arrangement that dates from 2016"
      (/^(?:dates|dating|signed|concluded)$/.test(units[first + noun + 1]?.lower ?? units[first + noun + 2]?.lower ?? '') &&
        units.slice(first + noun + 1, first + noun + 5).some((u) => u.date !== undefined));
    const definite = dated
      ? !words.some((u) => /^(?:any|no|new|future|such|another)$/.test(u.lower))
      : !words.some((u) => INDEFINITE.test(u.lower));
    // "under Danish law, and with or without an agreement": the noun belongs to another phrase
    if (
      noun >= 0 &&
      definite &&
      words.every((u) => (!u.mark || u.text === '-' || u.text === '–') && !is(u, 'preposition', 'coordinator', 'be', 'have'))
    ) {
      return first + noun;
    }
    // "Under its terms London must extradite"
    if (/^(?:its|their|these)$/.test(units[first]?.lower ?? '') && /^(?:terms|provisions|rules)$/.test(units[first + 1]?.lower ?? '')) {
      return first + 1;
    }
    // "under it, suspects can be surrendered"
    if (
      /^(?:it|them|this|these|which)$/.test(units[first]?.lower ?? '') &&
      (units[first + 1] === undefined || units[first + 1]?.mark || first + 1 >= clause.to || opens(units, clause.from, i))
    ) {
      return first;
    }
  }
  return -1;
}

/** Whether a clause begins at `at`, behind no more than "and". */
function opens(units: readonly Unit[], from: number, at: number): boolean {
  return units.slice(from, at).every((u) => u.mark || is(u, 'coordinator', 'adverb'));
}
