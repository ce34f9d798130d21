import type { ClauseReading } from './clauseReading.js';
import type { Clause } from './clauses.js';
import { Cue, type CueWords } from './cues.js';
import { firstWithin, is, type Unit } from './units.js';

/** The word without which nothing is told to have been used to be so. */
export const USED: CueWords = { cue: Cue.used, words: ['used'] };

/** Openings that set a sentence in a time up to something. */
const UP_TO = /^(?:until|till|before|prior)$/;

/** Words that tell one agreement from a later one: "its first arrangement". */
const EARLIER = /^(?:first|original|initial|earlier|old|older|previous|former|oldest|earliest)$/;

/**
 * Whether a clause says what was so until something came: "Until Slovakia signed, Poland was the only one", "did not sign
 * until 2021", "used to have none". The record tells of its own day and not of that time.
 */
export function isBygone(units: readonly Unit[], { from, to, verb, cues, around }: Clause): boolean {
  const used = (u: Unit, i: number): boolean =>
    u.lower === 'used' && units[i + 1]?.lower === 'to' && !is(units[i - 1], 'be', 'negation', 'adverb', 'have');
  if ((cues & Cue.used) !== 0 && firstWithin(units, from, to, used) >= 0) {
    return true;
  }
  // a decade is a number
  const ofDecade = (): boolean => (around & Cue.number) !== 0 && isOfDecade(units, to);
  if (verb >= 0 && /^(?:had|was|were|did|could)$/.test((units[verb] as Unit).lower)) {
    return opensWithThen(units) || firstWithin(units, from, to + 1, isUntil) >= 0 || ofDecade() || stillNot(units, from, to);
  }
  return ofDecade() && firstWithin(units, from, to, (u) => /^(?:had|was|were)$/.test(u.lower)) >= 0;
}

/** "Until 2019 …", "as late as 2022", "as recently as May", "back in 2019". */
function opensWithThen([first, second, third]: readonly Unit[]): boolean {
  switch (first?.lower) {
    case 'as':
      return (second?.lower === 'late' || second?.lower === 'recently') && third?.lower === 'as';
    case 'for':
      // "For years Taiwan had just one": so then, and no longer
      return /^(?:years|decades|long)$/.test(second?.lower ?? '');
    case 'back':
      return second?.lower === 'in';
    default:
      return UP_TO.test(first?.lower ?? '');
  }
}

function isUntil({ lower }: Unit): boolean {
  return lower === 'until' || lower === 'till';
}

/** "In 2017 there was still no agreement". */
function stillNot(units: readonly Unit[], from: number, to: number): boolean {
  return (
    units[0]?.lower === 'in' &&
    units[1]?.date !== undefined &&
    firstWithin(units, from, to, (u, i) => u.lower === 'still' && i + 1 < to && is(units[i + 1], 'negation')) >= 0
  );
}

/** "in the 1990s Switzerland had none". */
function isOfDecade(units: readonly Unit[], to: number): boolean {
  return (
    firstWithin(units, 0, to, (u, i) => u.number !== undefined && u.number > 1900 && u.number % 10 === 0 && units[i + 1]?.lower === 's') >=
    0
  );
}

/** "Germany's first arrangement did not cover it": of one of several, which says nothing of the others. */
export function isOfEarlierOne({ units, clause, instrument }: ClauseReading): boolean {
  return instrument >= 0 && units.slice(Math.max(clause.from, instrument - 4), instrument).some((u) => !u.named && EARLIER.test(u.lower));
}
