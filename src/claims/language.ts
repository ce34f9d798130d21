import type { Draft, Table } from '../draft/prose.js';
import type { Abbreviations } from '../draft/sentences.js';
import type { Span } from '../draft/span.js';
import type { Claim } from './claim.js';
import type { ProseMention } from './named.js';
import type { Scene } from './scene.js';

/** Where the words stand: what the reading of a block gives to each of its sentences. */
export interface Place {
  /** Heading, list item or running text. */
  readonly kind: 'heading' | 'paragraph' | 'item';
  /** Whether the block is the whole of the draft's text, so that nothing else can name another side. */
  readonly alone: boolean;
}

/** The claims of one sentence and the scene it leaves. */
export interface SentenceReading {
  readonly claims: readonly Claim[];
  readonly scene: Scene;
}

/** What a text brings into sight, wherever in it. */
export type Sight = Pick<Scene, 'counterpart' | 'agreements' | 'fields'>;

/** A paragraph whose words are known, to be read sentence by sentence. */
export interface Passage {
  readonly sight: () => Sight;
  /** Reads the sentence of an index in its scene. */
  readSentence(index: number, scene: Scene, place: Place): SentenceReading;
}

/**
 * A reader of drafts in one language: the one interface between the engine and a folder such as `english/`.
 * Built once per record; immutable. All spans are offsets of the text that is given.
 */
export interface LanguageReader {
  /** What tells sentences apart. */
  readonly abbreviations: Abbreviations;
  /** The fields of law that the record knows. */
  readonly fields: ReadonlySet<string>;
  /** Whether the record holds the membership of a party that is not focal. */
  readonly othersAreMembers: boolean;
  /** Whether a text holds a word that could start a name of the record; quick, and without it nothing is read. */
  namesSomething(text: string): boolean;
  /**
   * Whether a text that names nobody may still say something of what was named before it: it speaks of agreements, and where
   * those are in sight it gives a year, or announces something. Quick.
   */
  continues(text: string, agreements: boolean): boolean;
  /**
   * The first place, at or behind an offset of raw Markdown, where a focal party may be named, or an organisation of which
   * others may be said to be members; the length of the text where there is none.
   */
  nextSuspect(text: string, from: number): number;
  /** The signs of parties, organisations and regions in a stretch of raw Markdown, or of prose; as quick as reading it can be. */
  nameSigns(text: string, from: number, to: number): number;
  /** The signs of names and matters in a stretch of raw Markdown, or of prose; one pass, without cutting it into words. */
  signs(text: string, from: number, to: number): number;
  /** Recognises the words of a paragraph's sentences, once for its sight and its claims. */
  readPassage(text: string, sentences: readonly Span[]): Passage;
  /**
   * Reads a table under its header cells; its claims' spans are those of the draft.
   * @param alone whether it is all that a draft of a few words holds
   */
  readTable(table: Table, draft: Pick<Draft, 'blocks'>, scene: Scene, alone: boolean): Claim[];
  /** Whether the words that introduce a block quote make it the draft's own. */
  endorses(leadIn: string): boolean;
  /** Whether a heading or lead-in announces what is planned, asked, missing or merely listed, and not what is. */
  announcesPlans(text: string): boolean;
  /** Whether a text asks its reader to tell what is true among the statements that follow. */
  setsExercise(text: string): boolean;
  /** Whether a text is in this language, as far as its most common words tell. */
  owns(text: string): boolean;
  /** Whether a text has a finite verb: without one it is a label or a fragment. */
  hasFiniteVerb(text: string): boolean;
  /** The names and instruments that a sentence mentions. */
  mentionsIn(text: string, sentence: Span): ProseMention[];
}
