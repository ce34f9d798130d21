import type { WordClass } from './lexicon.js';
import type { Unit } from './units.js';

/**
 * The rules that most words do not set off, each a bit. A unit carries the bits of the rules that it may set off, so that a
 * rule asks once whether a clause or a sentence has anything for it, and passes over all the others.
 */
export const Cue = {
  /** It names a party, an organisation, a region or a topic. */
  party: 1 << 0,
  organisation: 1 << 1,
  region: 1 << 2,
  topic: 1 << 3,
  date: 1 << 4,
  /** A number that is no date. */
  number: 1 << 5,
  ordinal: 1 << 6,
  /** A negation may begin here. */
  negation: 1 << 7,
  /** A party may be set aside here. */
  aside: 1 << 8,
  /** A clause may begin here. */
  opening: 1 << 9,
  /** A clause with it may state no fact. */
  doubt: 1 << 10,
  /** It may make a thought experiment of its sentence. */
  thought: 1 << 11,
  /** It may ask the reader to do something with the statements that follow. */
  exercise: 1 << 12,
  /** It tells a rank without an ordinal. */
  rank: 1 << 13,
  /** Something may be said to be so of some alone. */
  limit: 1 << 14,
  /** It counts without a number. */
  amount: 1 << 15,
  /** It may stand for what was named before. */
  pronoun: 1 << 16,
  it: 1 << 17,
  /** A question mark. */
  question: 1 << 18,
  /** What stands before it may be a label, or introduce a list. */
  colon: 1 << 19,
  /** It begins an order, or announces one. */
  order: 1 << 20,
  /** It places something before or after something else. */
  comparison: 1 << 21,
  /** It measures time, or is a month. */
  time: 1 << 22,
  /** It may tell what was so once. */
  used: 1 << 23,
  /** It may stand for a topic. */
  shorthand: 1 << 24,
  /** It tells of some and not of how many. */
  some: 1 << 25,
  /** It tells how much an agreement covers. */
  breadth: 1 << 26,
  /** What is planned, or so on a condition. */
  plan: 1 << 27,
  semicolon: 1 << 28,
  bracket: 1 << 29,
} as const satisfies Record<string, number>;

/** Several cues at once. */
export type Cues = number;

/** What sets off a rule: its words, and the words of some classes. */
export interface CueWords {
  readonly cue: Cues;
  readonly words: Iterable<string>;
  readonly classes?: readonly WordClass[];
}

/**
 * The cues of a unit: of its word, and of what it was found to be.
 * @param ofWord those that the lexicon tells
 */
export function cuesOf({ named, date, number, ordinal }: Pick<Unit, 'named' | 'date' | 'number' | 'ordinal'>, ofWord: Cues): Cues {
  return (
    ofWord |
    (named ? Cue[named.kind] : 0) |
    (date !== undefined ? Cue.date : 0) |
    (number !== undefined ? Cue.number : 0) |
    (ordinal !== undefined ? Cue.ordinal : 0)
  );
}

/** The cues of the units `from` (inclusive) to `to` (exclusive). */
export function cuesIn(units: readonly Unit[], from: number, to: number): Cues {
  let cues = 0;
  for (let i = Math.max(from, 0); i < to; i++) {
    cues |= (units[i] as Unit).cues;
  }
  return cues;
}
