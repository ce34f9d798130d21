import type { ClauseReading } from './clauseReading.js';
import { is, type Unit } from './units.js';

/** Openings that set a sentence in a time up to something. */
const UP_TO = /^(?:until|till|before|prior)$/;

/** Words that tell one agreement from a later one: "its first arrangement". */
const EARLIER = /^(?:first|original|initial|earlier|old|older|previous|former|oldest|earliest)$/;

/**
 * Whether a clause says what was so until something came: "Until Slovakia signed, Poland was the only one", "did not sign
 * until 2021", "used to have none". The record tells of its own day and not of that time.
 */
export function isBygone({ units, clause }: ClauseReading): boolean {
  const { from, to, verb } = clause;
  const words = units.slice(from, to);
  if (
    words.some(
      (u, k) => u.lower === 'used' && units[from + k + 1]?.lower === 'to' && !is(units[from + k - 1], 'be', 'negation', 'adverb', 'have'),
    )
  ) {
    return true;
  }
  const past = verb >= 0 && /^(?:had|was|were|did|could)$/.test((units[verb] as Unit).lower);
  const until = [...words, units[to]].some((u) => u && /^(?:until|till)$/.test(u.lower));
  // "as late as 2022", "as recently as May", "back in 2019"
  const opening = units
    .slice(0, 3)
    .map((u) => u.lower)
    .join(' ');
  // "In 2017 there was still no agreement"
  const still =
    units[0]?.lower === 'in' && units[1]?.date !== undefined && words.some((u, k) => u.lower === 'still' && is(words[k + 1], 'negation'));
  // "in the 1990s Switzerland had none"
  const decade = units
    .slice(0, to)
    .some((u, i) => u.number !== undefined && u.number > 1900 && u.number % 10 === 0 && units[i + 1]?.lower === 's');
  const then = still || decade || /^(?:as (?:late|recently) as|back in)/.test(opening);
  const was = past || (decade && words.some((u) => /^(?:had|was|were)$/.test(u.lower)));
  return was && (until || then || UP_TO.test(units[0]?.lower ?? ''));
}

/** "Germany's first arrangement did not cover it": of one of several, which says nothing of the others. */
export function isOfEarlierOne({ units, clause, instrument }: ClauseReading): boolean {
  return instrument >= 0 && units.slice(Math.max(clause.from, instrument - 4), instrument).some((u) => !u.named && EARLIER.test(u.lower));
}
