import type { Span } from '../draft/span.js';
import type { Citation, DateEvent, MembershipStatus, Property } from '../record/schema.js';

/** How a claim stands beside the record. */
export type Verdict = 'supported' | 'contradicted' | 'disputed' | 'imprecise' | 'unrecorded';

/** The rule that judged a claim; each has its page `docs/rules/<id>.md`. */
export type RuleId = 'scope' | 'existence' | 'year' | 'count' | 'membership' | 'party' | 'order';

/** How loudly a finding is shown; `off` is not shown. */
export type Severity = 'error' | 'warning' | 'information' | 'hint' | 'off';

/** The entry of the record that a verdict rests on. */
export interface Evidence {
  readonly kind: 'agreement' | 'coverage' | 'count' | 'absence' | 'membership' | 'case' | 'engagement';
  /** Id of the entry; for a membership the organisation's. */
  readonly id: string;
  /** The field of the entry: `scope.extradition`, `dates.signed`, `parties`, `limitedTo`, ... */
  readonly field: string;
  readonly cites: readonly Citation[];
}

/**
 * What there is to say about a finding, without words: `wording/` makes the sentence of it in the reader's language.
 * All parties, topics, agreements and organisations are ids of the record; `also` are further parties of which the same holds.
 */
export type Message =
  /** The pair's agreements do not cover the topic; `covered` is what they do cover. */
  | {
      readonly id: 'scope.not-covered';
      readonly party: string;
      readonly counterpart: string;
      readonly topic: string;
      readonly agreements: readonly string[];
      readonly covered: readonly string[];
    }
  /** The draft says the topic is not covered; it is. */
  | {
      readonly id: 'scope.covered';
      readonly party: string;
      readonly counterpart: string;
      readonly topic: string;
      readonly agreements: readonly string[];
    }
  /** The draft says the party's agreements are limited to the topic; they cover more. */
  | {
      readonly id: 'scope.not-limited';
      readonly party: string;
      readonly counterpart: string;
      readonly topic: string;
      readonly agreements: readonly string[];
      readonly covered: readonly string[];
    }
  /** The draft calls the party's agreements comprehensive; they are limited. */
  | {
      readonly id: 'scope.not-comprehensive';
      readonly party: string;
      readonly counterpart: string;
      readonly agreements: readonly string[];
      readonly covered: readonly string[];
    }
  /** No agreement of this kind: a coverage statement leaves the party out, or an absence is recorded. */
  | {
      readonly id: 'existence.none';
      readonly party: string;
      readonly also?: readonly string[];
      readonly counterpart: string;
      readonly topic?: string;
      readonly asOf: string;
    }
  /** The draft says there is none; there is. */
  | {
      readonly id: 'existence.exists';
      readonly party: string;
      readonly counterpart: string;
      readonly topic?: string;
      readonly agreements: readonly string[];
    }
  /** Another year, or another day, is recorded; `recorded` holds ISO dates. */
  | {
      readonly id: 'year.other';
      readonly party: string;
      readonly counterpart: string;
      readonly event: DateEvent | 'any';
      readonly stated: string;
      /** The end of a span of time, which `stated` begins. */
      readonly through?: string;
      /** Set where the draft says that it was so by then. */
      readonly latest?: true;
      readonly recorded: readonly { readonly event: DateEvent; readonly date: string; readonly agreement: string }[];
    }
  /** Another number of states or instruments is recorded. */
  | {
      readonly id: 'count.other';
      readonly stated: string;
      readonly recorded: number;
      readonly property: Property;
      readonly region?: string;
      readonly parties: readonly string[];
      readonly asOf: string;
      /** Set where those are counted who signed from then on, up to `asOf`. */
      readonly since?: string;
    }
  /** The draft's list or "only" differs from the recorded list. */
  | {
      readonly id: 'party.other';
      readonly named: readonly string[];
      readonly recorded: readonly string[];
      readonly property: Property;
      readonly region?: string;
      readonly asOf: string;
    }
  /** Another one was first, second, last, or the order is another. */
  | {
      readonly id: 'order.other';
      readonly party: string;
      /** By the date that counts; where one of several may, by the first of them, with the last as `through`. */
      readonly recorded: readonly { readonly party: string; readonly date: string; readonly through?: string }[];
      readonly property: Property;
      readonly region?: string;
    }
  | {
      readonly id: 'membership.once';
      readonly party: string;
      readonly organisation: string;
      readonly recorded: MembershipStatus;
      /** From when until when it was so, ISO dates. */
      readonly from?: string;
      readonly to: string;
    }
  | {
      readonly id: 'membership.other';
      readonly party: string;
      readonly organisation: string;
      readonly stated: MembershipStatus;
      readonly recorded: MembershipStatus;
      readonly since?: string;
    }
  /** The standing is right, and is recorded since another date. */
  | {
      readonly id: 'membership.since';
      readonly party: string;
      readonly organisation: string;
      readonly recorded: MembershipStatus;
      readonly since: string;
      readonly stated: string;
    }
  /** The record bears the claim out. */
  | { readonly id: 'supported' }
  /** The recorded sources disagree and the draft takes one side. */
  | { readonly id: 'disputed'; readonly agreement: string; readonly dispute: string }
  /** The year of another event: "signed in" the year of entry into force. */
  | {
      readonly id: 'imprecise.event';
      readonly agreement: string;
      readonly stated: DateEvent;
      readonly actual: DateEvent;
      readonly date: string;
    }
  /** Called a treaty where the record has an arrangement between offices. */
  | { readonly id: 'imprecise.kind'; readonly agreement: string; readonly stated: string; readonly actual: string }
  | { readonly id: 'unrecorded' };

/** A replacement that makes the draft agree with the record. */
export interface Fix {
  readonly span: Span;
  readonly newText: string;
  /** Whether the wording is certain, so that the editor may prefer it. */
  readonly sure: boolean;
}

/** A claim with its verdict: what the check gives for every claim it finds, supported ones too. */
export interface Finding {
  readonly verdict: Verdict;
  readonly rule: RuleId;
  readonly severity: Severity;
  /** The smallest span that is wrong, or the claim's span where nothing is. UTF-16 offsets into the draft. */
  readonly span: Span;
  /** The whole sentence, list item or cell the claim stands in. */
  readonly sentence: Span;
  readonly message: Message;
  readonly evidence: readonly Evidence[];
  /** Ids of the agreements the verdict rests on, each once. */
  readonly agreements: readonly string[];
  readonly fixes: readonly Fix[];
}
