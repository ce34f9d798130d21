import type { Span } from '../draft/span.js';
import type { DateEvent, MembershipStatus, Property } from '../record/schema.js';

/** What every claim has. Spans are UTF-16 offsets, in the draft once a claim leaves `claims/`. */
interface ClaimBase {
  /** The words that would be wrong, if the claim is. */
  readonly span: Span;
  /** The sentence, list item or cell it stands in. */
  readonly sentence: Span;
  /** Whether the draft asserts it (`true`) or denies it (`false`). */
  readonly holds: boolean;
  /** Set where the reading is not certain enough to contradict the writer: such a claim can only be supported. */
  readonly tentative?: boolean;
  /** The party whose relations the claim is about the other side of. */
  readonly counterpart: string;
}

/** A party together with the place where the draft names it (or what stands for it). */
export interface NamedParty {
  readonly party: string;
  readonly span: Span;
}

/** "P's agreement covers T", "P has no T treaty". */
export interface ScopeClaim extends ClaimBase {
  readonly kind: 'scope';
  readonly parties: readonly NamedParty[];
  readonly topic: string;
  /** Year that tells which agreement is meant: "the 2023 arrangement". */
  readonly year?: string;
  /** Kind by which the draft calls it, in the language's own word: "memorandum". */
  readonly instrument?: string;
}

/** "P's agreement is limited to T". */
export interface LimitClaim extends ClaimBase {
  readonly kind: 'limit';
  readonly parties: readonly NamedParty[];
  readonly topic: string;
  readonly year?: string;
  /** "focused on": other topics may be covered as well. */
  readonly loosely?: boolean;
}

/** "P's agreement is comprehensive". */
export interface BreadthClaim extends ClaimBase {
  readonly kind: 'breadth';
  readonly parties: readonly NamedParty[];
  /** Field of law, where the words beside it tell it. */
  readonly field?: string;
}

/** "P has an agreement". */
export interface ExistenceClaim extends ClaimBase {
  readonly kind: 'existence';
  readonly parties: readonly NamedParty[];
  /** Field of law meant. */
  readonly field: string;
}

/** "P signed in Y". */
export interface DateClaim extends ClaimBase {
  readonly kind: 'date';
  readonly parties: readonly NamedParty[];
  readonly event: DateEvent | 'any';
  /** As precise as the draft gives it. */
  readonly date: string;
  /** The end of a span of time in which it was: "between 2014 and 2017". */
  readonly through?: string;
  /** Set where it is the latest date at which it can have been: "by 2018 they had signed". */
  readonly latest?: true;
  /** Of a date that is reckoned from another, by how many months it may be off: "two years later" by twelve. */
  readonly about?: number;
  readonly topic?: string;
  /** Field of law, where the words beside the date tell it. */
  readonly field?: string;
}

/** A share: `parts` in `of`. */
export interface Fraction {
  readonly parts: number;
  readonly of: number;
}

/** "N states have ...": a number of states or instruments. */
export interface CountClaim extends ClaimBase {
  readonly kind: 'count';
  readonly counts: 'states' | 'instruments';
  /** A number, or a share of all that have an agreement. */
  readonly number: number | Fraction | 'majority';
  /** The group among which they are counted, by what was said of it: "four of them". All that have an agreement where it is left out. */
  readonly among?: { readonly property: Property; readonly holds: boolean; readonly size?: number };
  readonly comparison: 'exactly' | 'at least' | 'at most' | 'more than' | 'fewer than';
  readonly region?: string;
  readonly property: Property;
  readonly event?: DateEvent;
  /** Set where they are counted as of a day that is past, ISO: "by the end of 2018". */
  readonly until?: string;
  /** Set with `until` where only those are counted who signed from a day on, ISO: "between 2016 and 2020". */
  readonly since?: string;
}

/** "Only P and Q ...", "all but P ...": the complete list of those with a property. */
export interface GroupClaim extends ClaimBase {
  readonly kind: 'group';
  readonly region?: string;
  readonly property: Property;
  /** Those said to have it and nobody else; with `exceptions`, those said to lack it among all that have an agreement. */
  readonly parties: readonly NamedParty[];
  readonly listed: 'having' | 'lacking';
  /** The parties of which alone it is said: of two that were named, "only the Polish text". */
  readonly among?: readonly string[];
}

/** "P was the first ...". */
export interface OrderClaim extends ClaimBase {
  readonly kind: 'order';
  readonly party: NamedParty;
  /** 1 for the first, -1 for the last. */
  readonly rank: number;
  readonly region?: string;
  readonly property: Property;
}

/** "P signed before Q", "two years after Q did". */
export interface PrecedenceClaim extends ClaimBase {
  readonly kind: 'precedence';
  readonly parties: readonly NamedParty[];
  readonly relation: 'before' | 'after';
  readonly others: readonly NamedParty[];
  /** How many years lie between them. */
  readonly years?: number;
  readonly property: Property;
  /** Whether the first signature of each is meant, and no later one. */
  readonly earliest: boolean;
}

/** "P is a member of O". */
export interface MembershipClaim extends ClaimBase {
  readonly kind: 'membership';
  readonly party: NamedParty;
  readonly organisation: string;
  readonly status: MembershipStatus;
  /** Whether it is said never to have been so, at any time. */
  readonly never?: boolean;
  /** Since when it is so, or is no longer: as precise as the draft gives it, and where. */
  readonly since?: { readonly date: string; readonly span: Span };
}

/** "P did that in Y": something that may be told of in the record, and is no error where it is not. */
export interface OccurrenceClaim extends ClaimBase {
  readonly kind: 'occurrence';
  readonly parties: readonly NamedParty[];
  readonly date: string;
  /** The telling words of the clause, lower case. */
  readonly words: readonly string[];
}

/** What a draft asserts. */
export type Claim =
  | ScopeClaim
  | LimitClaim
  | BreadthClaim
  | ExistenceClaim
  | DateClaim
  | CountClaim
  | GroupClaim
  | OrderClaim
  | PrecedenceClaim
  | MembershipClaim
  | OccurrenceClaim;
