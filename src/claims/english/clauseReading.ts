import type { Span } from '../../draft/span.js';
import type { TreatyRecord } from '../../record/record.js';
import type { NamedParty } from '../claim.js';
import type { Place } from '../language.js';
import type { Said, Scene } from '../scene.js';
import type { Clause } from './clauses.js';
import type { Factuality } from './factuality.js';
import type { Lexicon } from './lexicon.js';
import type { Names } from './names.js';
import type { Negation } from './polarity.js';
import type { PartyMention } from './roles.js';
import type { Shorthands } from './shorthand.js';
import type { TopicLabels } from './topicLabels.js';
import type { Unit } from './units.js';

/** What a reader of English needs; built once per record. */
export interface Reader {
  readonly record: TreatyRecord;
  readonly names: Names;
  readonly lexicon: Lexicon;
  readonly topicLabels: TopicLabels;
  readonly shorthands: Shorthands;
  /** The field of law meant where a draft names none. */
  readonly defaultField: string | undefined;
}

/** A clause with what is known of it. */
export interface ClauseReading {
  readonly clause: Clause;
  readonly units: readonly Unit[];
  readonly mentions: readonly PartyMention[];
  readonly negations: readonly Negation[];
  /** The sides named in the clause, or taken over from the words before it, without the counterpart. */
  readonly parties: readonly NamedParty[];
  /** Parties taken out by "except". */
  readonly exceptions: readonly NamedParty[];
  /** Whether the parties stand in this clause itself. */
  readonly own: boolean;
  /** The counterpart; `undefined` where another pair is meant or nobody knows which. */
  readonly counterpart: string | undefined;
  /** Whether the focal party is named in the clause. */
  readonly focalNamed: boolean;
  /** Whether the clause has an instrument, of its own or as its subject. */
  readonly instrument: number;
  readonly subjectIsInstrument: boolean;
  /** Whether the instrument is of a subject the record does not know ("tax treaty"). */
  readonly otherSubject: boolean;
  readonly topics: readonly number[];
  readonly factuality: (link: number) => Factuality;
  /** Whether it says what was so until something came. */
  readonly isBygone: () => boolean;
  readonly negative: (positions: readonly number[]) => boolean;
}

/** Whether a clause asserts what its words at some places say; `undefined` where it states no fact. */
export type Stance = (
  at: number,
  positions: readonly number[],
  presupposed: boolean,
) => { readonly holds: boolean; readonly tentative: boolean } | undefined;

/** What the readers of clauses share. */
export interface ReadingContext {
  readonly reader: Reader;
  readonly scene: Scene;
  readonly place: Place;
  readonly sentence: Span;
  readonly defaultField: string | undefined;
  /** The focal party named in the sentence. */
  readonly focalInSentence: string | undefined;
  /** Whether a counterpart is in sight: named in the sentence, or spoken of before it. */
  readonly inSight: boolean;
  /** Whether the sentence, or what came before it, speaks of the default field of law. */
  readonly ofField: boolean;
  /** Whether agreements were spoken of before the sentence, or are in it. */
  readonly agreements: boolean;
  /** Whether the words are of the default field of law, or speak of the agreement of a clause's own sides. */
  readonly ofFieldOr: (reading: ClauseReading) => boolean;
  readonly said: () => Said | undefined;
}
