import type { Property } from '../record/schema.js';
import type { NamedParty } from './claim.js';

/**
 * What the reader of a sentence already has in mind: who and what the clause before it, the paragraph, the headings
 * and the title have spoken of. Immutable; every sentence yields the scene for the next.
 */
export interface Scene {
  /**
   * The other side that is in sight without being named in the sentence: a focal party that was named, `undefined` when
   * nobody was named, `null` when another party was named that may be meant instead.
   */
  readonly counterpart: string | null | undefined;
  /** Whether agreements have been spoken of. */
  readonly agreements: boolean;
  /** The fields of law spoken of. */
  readonly fields: ReadonlySet<string>;
  /** Whether a field or kind of agreement was spoken of that the record does not know. */
  readonly otherSubject: boolean;
  /** Whether what a heading or lead-in announces is planned, asked or merely listed: "Next steps", "Keywords". */
  readonly hypothetical: boolean;
  /** The parties named last. */
  readonly parties: readonly SpokenOf[];
  /** The party that the lines below are about, where its name alone leads them. */
  readonly lead: Lead | undefined;
  /** What was last said of a party or a group, for "Poland has, too" and "the other four". */
  readonly said: Said | undefined;
  /** Who was named last where an order is being told: "Germany was the first." Empty where it is only announced. */
  readonly sequence: readonly NamedParty[] | undefined;
  /** Whether the lines below are about what was agreed: "What Taiwan has agreed with Denmark". */
  readonly listing: boolean;
  /** The organisation named last. */
  readonly organisation: string | undefined;
  /** The organisation of whose members the last sentence spoke: "Taiwan is one of them". */
  readonly members: string | undefined;
  /** The date spoken of last, ISO. */
  readonly dated: string | undefined;
  /** The words of a question that the next sentence may answer. */
  readonly asked: string | undefined;
}

/** A party whose name stands alone at the head of what is told of it. */
export interface Lead {
  readonly party: string;
  /** `heading`: it heads a section; `entry`: it opens the paragraph or list item itself: "**8 July 2019.** Denmark. …" */
  readonly of: 'heading' | 'entry';
}

/** A party named before, which a pronoun can stand for. */
export interface SpokenOf extends NamedParty {
  /** Set where it stood behind the verb, and another party before it: "it" is the other one. */
  readonly complement?: boolean;
}

/** A predicate that later words can pick up. */
export interface Said {
  readonly property: Property;
  readonly holds: boolean;
  readonly region: string | undefined;
  /** Those of whom it was said, if a complete list was given. */
  readonly parties: readonly string[];
  /** Set where a verb that denies said it: "leaves extradition out", of which "does not" is the contrary. */
  readonly excluded?: true;
  /** Set where it was said of so many: "the others" are the rest of all that have an agreement. */
  readonly counted?: true;
}

/** The scene at the start of a draft. */
export const emptyScene: Scene = {
  counterpart: undefined,
  agreements: false,
  fields: new Set(),
  otherSubject: false,
  hypothetical: false,
  parties: [],
  lead: undefined,
  said: undefined,
  sequence: undefined,
  listing: false,
  organisation: undefined,
  members: undefined,
  dated: undefined,
  asked: undefined,
};

/** Whether two scenes are the same in all they hold. */
export function sameScene(a: Scene | undefined, b: Scene | undefined): boolean {
  return same(a, b);
}

/** Whether two values of plain data are the same: objects by what is in them, sets by their members. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) {
    return true;
  }
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    return false;
  }
  if (a instanceof Set) {
    return b instanceof Set && a.size === b.size && [...a].every((item) => b.has(item));
  }
  const [x, y] = [Object.entries(a), b as Readonly<Record<string, unknown>>];
  return x.length === Object.keys(b).length && x.every(([key, value]) => same(value, y[key]));
}
