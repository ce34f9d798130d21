import type { Labels } from '../draft/draftBlock.js';
import { DraftPart } from '../draft/draftPart.js';
import type { Outline } from '../draft/outline.js';
import type { Block } from '../draft/prose.js';
import { beginning, type Reading, type ReadingOptions, readClaims, type Situation, sameSituation } from './extract.js';
import type { LanguageReader } from './language.js';
import { mentionsIn } from './mentions.js';
import { type Sight, sightOf } from './sight.js';
import { hasSigns, Signs } from './signs.js';

/** What the reading of a draft's parts takes besides their text. One for each state of a draft. */
export interface PartContext {
  readonly reader: LanguageReader;
  readonly options: ReadingOptions;
  readonly labels: Labels;
  readonly suspects: Suspects;
}

/** Where parties and organisations may be named of which a claim could be, place by place: parts ask in their order. */
export class Suspects {
  #text: string | undefined;
  #asked = 0;
  #next = -1;

  constructor(private readonly reader: LanguageReader) {}

  /** Whether there is such a place in a stretch of raw Markdown. */
  between(text: string, from: number, to: number): boolean {
    if (text !== this.#text || from < this.#asked || from > this.#next) {
      this.#text = text;
      this.#next = this.reader.nextSuspect(text, from);
    }
    this.#asked = from;
    return this.#next < to;
  }
}

/** The reading of a part, and what is in sight behind it. */
export interface PartReading extends Reading {
  readonly sight: Sight;
}

/** What is known of a part. */
interface Memory {
  nameSigns: number;
  signs: number;
  /** What the signs were read from, where the raw text was not enough. */
  proseOf: Outline | undefined;
  supposed: { readonly outline: Outline; readonly silent: boolean } | undefined;
  read: { readonly outline: Outline; readonly alone: boolean; readonly before: Situation; readonly reading: PartReading } | undefined;
}

/** A part of a draft that remembers what was read in it, for as long as its text stands. */
export class ReadPart extends DraftPart {
  // nearly all parts are asked for nothing but these two, and are many
  private suspect: boolean | undefined;
  private headed: { readonly labels: Labels; readonly party: boolean } | undefined;
  private known: Memory | undefined;

  /** The signs of parties, organisations and regions in the part; quicker than all signs. */
  nameSigns(context: PartContext): number {
    return this.signsBy('nameSigns', context);
  }

  /** The signs of all that is in the part. */
  signs(context: PartContext): number {
    return this.signsBy('signs', context);
  }

  /**
   * Whether the part surely holds no claim and brings nobody into sight, where nobody is in sight who could be the other side.
   *
   * Every claim has another side: a focal party named in its sentence or in sight; but a heading may name one party alone, and
   * the sentence of a membership names an organisation and one of whom the record holds a membership. Such parts are read on
   * trial, as if agreements had been spoken of before.
   */
  isSilent(context: PartContext): boolean {
    this.suspect ??= context.suspects.between(this.source, this.start, this.start + this.length);
    if (!this.suspect) {
      return !this.headsParty(context) || this.isSilentOnTrial(context);
    }
    const names = this.nameSigns(context);
    if ((names & Signs.party) === 0) {
      return true;
    }
    if ((names & Signs.focal) !== 0) {
      return false;
    }
    const membership = context.reader.othersAreMembers && (names & Signs.organisation) !== 0;
    return !(membership || this.headsParty(context)) || this.isSilentOnTrial(context);
  }

  /** The claims of the part in a situation; read anew only where the situation is another than last time. */
  read(context: PartContext, before: Situation): PartReading {
    const outline = this.outline(context.labels);
    const { alone } = context.options;
    const memory = this.memory();
    const last = memory.read;
    if (last && last.outline === outline && last.alone === alone && sameSituation(last.before, before)) {
      return last.reading;
    }
    const { claims, after } = readClaims(outline, context.reader, context.options, before);
    const reading = { claims, after, sight: sightOf(after) };
    memory.read = { outline, alone, before, reading };
    return reading;
  }

  private signsBy(which: 'nameSigns' | 'signs', context: PartContext): number {
    const memory = this.memory();
    if (memory[which] < 0 || (memory.proseOf && memory.proseOf !== this.outline(context.labels))) {
      const signs = context.reader[which](this.source, this.start, this.start + this.length);
      memory[which] = hasSigns(signs, 'unsure') ? this.signsOfProse(context) : signs;
    }
    return memory[which];
  }

  private memory(): Memory {
    this.known ??= { nameSigns: -1, signs: -1, proseOf: undefined, supposed: undefined, read: undefined };
    return this.known;
  }

  private headsParty(context: PartContext): boolean {
    if (this.headings.length === 0) {
      return false;
    }
    if (this.headed?.labels !== context.labels) {
      this.headed = { labels: context.labels, party: this.hasPartyHeading(context) };
    }
    return this.headed.party;
  }

  private hasPartyHeading(context: PartContext): boolean {
    return (
      this.headings.some(({ start, end }) => this.mayName(context, start, end)) &&
      this.outline(context.labels).blocks.some((block) => block.kind === 'heading' && namesParty(block, context))
    );
  }

  /** Whether a party may be named in a stretch of the text. */
  private mayName({ reader }: PartContext, start: number, end: number): boolean {
    return (reader.nameSigns(this.source, this.start + start, this.start + end) & (Signs.party | Signs.unsure)) !== 0;
  }

  private isSilentOnTrial(context: PartContext): boolean {
    const outline = this.outline(context.labels);
    const memory = this.memory();
    if (memory.supposed?.outline !== outline) {
      const { reader, options } = context;
      const situation = { ...beginning, opened: true, opening: { ...beginning.opening, agreements: true, fields: reader.fields } };
      memory.supposed = { outline, silent: readClaims(outline, reader, options, situation).claims.length === 0 };
    }
    return memory.supposed.silent;
  }

  private signsOfProse(context: PartContext): number {
    const outline = this.outline(context.labels);
    this.memory().proseOf = outline;
    return outline.blocks.reduce((all, block) => all | signsOf(block, context), 0);
  }
}

function namesParty({ prose }: Block, { reader }: PartContext): boolean {
  return mentionsIn(prose.text, reader).some((m) => m.named.kind === 'party');
}

function signsOf({ prose }: Block, { reader }: PartContext): number {
  return reader.signs(prose.text, 0, prose.text.length) & ~Signs.unsure;
}
