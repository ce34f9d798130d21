import { readerFor } from '../check/check.js';
import { mentionsIn } from '../claims/mentions.js';
import type { ProseMention } from '../claims/named.js';
import type { Block, Draft, Prose } from '../draft/prose.js';
import { overlaps, type Span } from '../draft/span.js';
import { createForeignNames, type ForeignNames } from '../record/foreignNames.js';
import { firstDate, type TreatyRecord } from '../record/record.js';
import type { Agreement } from '../record/schema.js';
import { yearOf } from '../wording/dates.js';

/** What of the record a place in a draft names, by ids. */
export type HoverTarget =
  | { readonly kind: 'party'; readonly span: Span; readonly party: string; readonly counterparts: readonly string[] }
  | { readonly kind: 'organisation'; readonly span: Span; readonly organisation: string }
  | { readonly kind: 'agreements'; readonly span: Span; readonly agreements: readonly string[] };

type InstrumentMention = Extract<ProseMention, { readonly parties: unknown }>;

/** Finds what is named in drafts; holds the names of one record. */
export class HoverTargets {
  readonly #record: TreatyRecord;
  readonly #reader: ReturnType<typeof readerFor>;
  readonly #foreign: ForeignNames;

  constructor(record: TreatyRecord) {
    this.#foreign = createForeignNames(record);
    this.#record = record;
    this.#reader = readerFor(record);
  }

  /**
   * What is named at an offset of a draft: a party or organisation by its name, else the agreements that a phrase such as
   * "the 2019 agreement" means.
   */
  at(draft: Draft, offset: number): HoverTarget | undefined {
    const block = draft.blocks.find(({ span }) => span.start <= offset && offset < span.end);
    if (!block) {
      return undefined;
    }
    const { prose } = block;
    const code = prose.marks.filter(({ kind }) => kind === 'code');
    const mentions = mentionsIn(prose.text, this.#reader)
      .filter(({ span }) => !code.some((mark) => overlaps(mark.span, span)))
      .map((mention) => ({ ...mention, span: prose.toDraft(mention.span) }));
    const here = mentions.filter(({ span }) => span.start <= offset && offset < span.end);
    for (const { named, span } of here) {
      if (named.kind === 'party') {
        return { kind: 'party', span, party: named.id, counterparts: this.#counterparts(named.id, mentions) };
      }
      if (named.kind === 'organisation') {
        return { kind: 'organisation', span, organisation: named.id };
      }
    }
    const instrument = here.find((mention): mention is InstrumentMention => 'parties' in mention);
    const agreements = instrument === undefined ? [] : this.#meant(instrument, draft, block, mentions);
    return instrument === undefined || agreements.length === 0
      ? this.#foreignAt(block, offset)
      : { kind: 'agreements', span: instrument.span, agreements: agreements.map(({ id }) => id) };
  }

  /** A state by a name of another language, in a block that is in none of those that drafts are read in. */
  #foreignAt({ prose }: Block, offset: number): HoverTarget | undefined {
    if (this.#reader.owns(prose.text)) {
      return undefined;
    }
    const hit = this.#foreign.at(prose.text, proseOffset(prose, offset));
    return hit && { kind: 'party', span: prose.toDraft(hit), party: hit.name.party, counterparts: this.#counterparts(hit.name.party, []) };
  }

  /** The focal parties, and who else in the block has an agreement with the party. */
  #counterparts(party: string, mentions: readonly ProseMention[]): readonly string[] {
    const named = partiesOf(mentions).filter((other) => this.#record.agreementsBetween(party, other).length > 0);
    return [...new Set([...this.#record.focalPartiesBeside(party), ...named])].filter((other) => other !== party);
  }

  /** The agreements that an instrument phrase can mean: those of its parties, of its year and topics where it has them. */
  #meant(instrument: InstrumentMention, draft: Draft, block: Block, mentions: readonly ProseMention[]): readonly Agreement[] {
    const record = this.#record;
    const parties = instrument.parties.length > 0 ? instrument.parties : this.#partiesBefore(instrument, draft, block, mentions);
    const others = parties.filter((party) => !record.focalParties.has(party));
    const pairs =
      parties.length > others.length || others.length < 2
        ? others.flatMap((party) => [...record.focalParties].map((focal) => [party, focal] as const))
        : others.flatMap((party, index) => others.slice(index + 1).map((other) => [party, other] as const));
    let agreements = [...new Set(pairs.flatMap(([a, b]) => record.agreementsBetween(a, b)))];
    const narrow = (keep: (agreement: Agreement) => boolean): void => {
      const kept = agreements.filter(keep);
      agreements = kept.length > 0 ? kept : agreements;
    };
    const { year, topics } = instrument;
    if (year !== undefined) {
      narrow((agreement) => agreement.dates.some(({ date }) => date.startsWith(year)));
      // "the 2023 agreement" is the one made in 2023 before the one that was amended then
      narrow((agreement) => yearOf(firstDate(agreement)) === year);
    }
    if (topics.length > 0) {
      narrow((agreement) => topics.some((topic) => record.scopeOf(agreement, topic).value === 'covered'));
    }
    return agreements;
  }

  /** The party named last before a phrase that names none: in the block, else in the headings above it. */
  #partiesBefore(instrument: InstrumentMention, draft: Draft, block: Block, mentions: readonly ProseMention[]): readonly string[] {
    const before = partiesOf(mentions.filter(({ span }) => span.end <= instrument.span.start));
    const above = [...block.headings].reverse().flatMap((index) => {
      const heading = draft.blocks[index];
      return heading ? partiesOf(mentionsIn(heading.prose.text, this.#reader)) : [];
    });
    const last = [...before.reverse(), ...above].find((party) => !this.#record.focalParties.has(party));
    return last === undefined ? [] : [last];
  }
}

/** The offset in a prose of the character that stands at an offset of the draft. */
function proseOffset(prose: Prose, offset: number): number {
  let low = 0;
  let high = prose.text.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (prose.toDraft({ start: middle, end: middle + 1 }).start <= offset) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low;
}

function partiesOf(mentions: readonly ProseMention[]): string[] {
  return mentions.flatMap(({ named }) => (named.kind === 'party' ? [named.id] : []));
}
