import type { Outline } from '../draft/outline.js';
import type { Block, Mark, Prose } from '../draft/prose.js';
import { sentences } from '../draft/sentences.js';
import { contains, overlaps, type Span } from '../draft/span.js';
import type { TreatyRecord } from '../record/record.js';
import type { Claim, NamedParty } from './claim.js';
import { createEnglish } from './english/english.js';
import type { LanguageReader, Place, Sight } from './language.js';
import { emptyScene, type Scene, sameScene } from './scene.js';

/** Builds what the reading of English drafts needs, once per record, in steps. Linear in the size of the record. */
export function createReader(record: TreatyRecord): Generator<void, LanguageReader> {
  return createEnglish(record);
}

/** How drafts are read. */
export interface ReadingOptions {
  /** Whether all block quotes are read as the draft's own words; otherwise only those that the draft endorses. */
  readonly readQuotes: boolean;
  /** Whether what is read is the whole of a draft of a few words: then nothing in it can name another side of what it speaks of. */
  readonly alone: boolean;
}

/** A heading with the scene it leaves; none where it is not read. */
export interface HeadingRead {
  readonly level: number;
  readonly scene: Scene | undefined;
}

/** What the blocks of a draft up to some place leave to those behind it. Immutable. */
export interface Situation {
  /** What the title, and the first paragraph or list item, tell the draft to be about. */
  readonly opening: Scene;
  readonly opened: boolean;
  /** The headings in force, the outermost first. */
  readonly headings: readonly HeadingRead[];
  /** The scene that the last block left, and the heading it stands under. */
  readonly previous: { readonly section: HeadingRead | undefined; readonly scene: Scene } | undefined;
  /** The other side of what the draft has claimed so far, where it is one and the same; `null` where there are several. */
  readonly standing: string | null | undefined;
}

/** The situation at the start of a draft. */
export const beginning: Situation = { opening: emptyScene, opened: false, headings: [], previous: undefined, standing: undefined };

/** Whether two situations are the same to whatever comes behind them. */
export function sameSituation(a: Situation, b: Situation): boolean {
  if (a === b) {
    return true;
  }
  const previous = a.previous && b.previous;
  return (
    a.opened === b.opened &&
    a.standing === b.standing &&
    sameScene(a.opening, b.opening) &&
    a.headings.length === b.headings.length &&
    a.headings.every((heading, i) => sameHeading(heading, b.headings[i] as HeadingRead)) &&
    (previous
      ? a.headings.indexOf(a.previous?.section as HeadingRead) === b.headings.indexOf(b.previous?.section as HeadingRead) &&
        (a.previous?.section === undefined) === (b.previous?.section === undefined) &&
        sameScene(a.previous?.scene, b.previous?.scene)
      : a.previous === b.previous)
  );
}

function sameHeading(a: HeadingRead, b: HeadingRead): boolean {
  return a === b || (a.level === b.level && sameScene(a.scene, b.scene));
}

/** The claims of a draft or a part of it, and the situation behind it. */
export interface Reading {
  readonly claims: readonly Claim[];
  readonly after: Situation;
}

/** So many paragraphs, items and headings, and so many of them and cells together, can still be a few words. */
export const MOST_TEXTS_IN_FRAGMENT = 8;
const MOST_IN_FRAGMENT = 60;
/** The longest draft of a few words, in UTF-16 units of its text. */
const LONGEST_FRAGMENT = 800;

/** Whether a draft is a few words: a line or two, a short list, a table. */
export function isFragment(blocks: readonly Block[]): boolean {
  const texts = blocks.filter((b) => b.kind !== 'cell');
  return (
    texts.length <= MOST_TEXTS_IN_FRAGMENT &&
    blocks.length <= MOST_IN_FRAGMENT &&
    texts.reduce((length, b) => length + b.prose.text.length, 0) < LONGEST_FRAGMENT
  );
}

/** Whether a block leaves a scene to the next one: it is in running text or a list, is the draft's own, and may name something. */
export function leavesScene(block: Block, blocks: readonly Block[], reader: LanguageReader, { readQuotes }: ReadingOptions): boolean {
  return block.kind === 'paragraph' && (readQuotes || !isQuoted(block, blocks, reader)) && reader.namesSomething(block.prose.text);
}

/** Whether a block stands in a quote that the draft does not make its own. */
function isQuoted(block: Block, blocks: readonly Block[], reader: LanguageReader): boolean {
  return block.quoteDepth > 0 && !(block.leadIn !== undefined && reader.endorses(blocks[block.leadIn]?.prose.text ?? ''));
}

/**
 * Reads the claims of a draft or a part of one, in the order of its blocks. Spans are those of what was read.
 * @param before the situation that the parts before leave
 */
export function readClaims(outline: Outline, reader: LanguageReader, options: ReadingOptions, before: Situation): Reading {
  const { blocks, tables } = outline;
  const { alone } = options;
  const claims: Claim[] = [];
  /** The scene each block leaves to those that depend on it. */
  const left = new Map<number, Scene>();
  const headings = new Map<number, HeadingRead>();
  const above = (block: Block): readonly HeadingRead[] => [
    ...before.headings.filter((h) => h.level < block.outer),
    ...block.headings.map((index) => headings.get(index) as HeadingRead),
  ];
  let { opening, opened, previous, standing } = before;
  const add = (found: readonly Claim[]): void => {
    claims.push(...found);
    for (const { kind, counterpart } of found) {
      if (kind !== 'occurrence' && kind !== 'membership') {
        standing = standing === undefined || standing === counterpart ? counterpart : null;
      }
    }
  };
  const tablesRead = new Set<number>();

  for (const block of blocks) {
    const chain = above(block);
    // the items of a list right below a heading follow each other as sentences do
    const introduced = block.leadIn !== undefined && blocks[block.leadIn]?.kind !== 'heading';
    const introduction = introduced ? left.get(block.leadIn as number) : undefined;
    const leadIn = introduction && saysNothing(introduction) && previous ? undefined : introduction;
    if (block.table) {
      if (!tablesRead.has(block.table.id)) {
        tablesRead.add(block.table.id);
        const table = tables[block.table.id];
        if (table) {
          add(reader.readTable(table, outline, sceneBefore(chain, leadIn, previous, opening, standing), alone));
        }
      }
      continue;
    }
    const heading = block.kind === 'heading';
    const leave = (scene: Scene | undefined): void => {
      if (scene) {
        left.set(block.index, scene);
      }
      if (heading) {
        headings.set(block.index, { level: block.level, scene });
      }
    };
    if (!options.readQuotes && isQuoted(block, blocks, reader)) {
      leave(undefined);
      continue;
    }
    // a heading begins anew: what the paragraph before it said, or asked, stands under another one
    const inSight = sceneBefore(chain, leadIn, heading ? undefined : previous, opening, standing);
    // what a note belongs to is not known here
    const scene = block.footnote === undefined ? inSight : { ...inSight, parties: [] };
    const { text } = block.prose;
    const goesOn =
      scene.asked !== undefined ||
      (typeof scene.counterpart === 'string' && (scene.lead !== undefined || reader.continues(text, scene.agreements)));
    const names = reader.namesSomething(text);
    if (!goesOn && !names) {
      leave({ ...scene, parties: [], hypothetical: scene.hypothetical || reader.announcesPlans(text) });
      continue;
    }
    const place: Place = { kind: heading ? 'heading' : block.listDepth > 0 ? 'item' : 'paragraph', alone };
    const read = readBlock(block, scene, place, reader);
    let own = read.claims;
    if (own.every((c) => c.kind === 'occurrence' || c.kind === 'date') && place.kind === 'item' && block.leadIn !== undefined) {
      const introduction = blocks[block.leadIn] as Block;
      const dated = own.filter((c) => c.kind === 'date');
      const completed = readUnderLeadIn(block, introduction, leadIn ?? scene, place, reader);
      // "Poland (2019)" below "Transfer-only agreements:" tells a year and a topic
      own = dated.length > 0 ? [...own, ...completed.filter((c) => c.kind === 'scope' || c.kind === 'limit')] : completed;
    }
    // "Mark each statement as true or false."
    if (own.length > 0 && !(block.leadIn !== undefined && reader.setsExercise(blocks[block.leadIn]?.prose.text ?? ''))) {
      add(own);
    }
    leave(read.scene);
    if (!opened) {
      // the title, and the first paragraph or list item, tell what the draft is about
      opening = {
        ...emptyScene,
        counterpart: read.scene.counterpart ?? opening.counterpart,
        agreements: read.scene.agreements,
        fields: read.scene.fields,
      };
      opened = !heading;
    }
    // as `leavesScene` has it: what names nothing stands between nobody and the next block
    if (!heading && names) {
      previous = { section: chain.at(-1), scene: read.scene };
    }
  }
  const inForce = [
    ...before.headings.filter((h) => h.level < outline.outer),
    ...outline.headings.map((index) => headings.get(index) as HeadingRead),
  ];
  return { claims, after: { opening, opened, headings: inForce, previous, standing } };
}

/** The scene before a block without a lead-in, behind what leaves the situation. */
export function sceneOf({ headings, previous, opening, standing }: Situation): Scene {
  return sceneBefore(headings, undefined, previous, opening, standing);
}

/**
 * @param headings the headings above a block, the outermost first
 * @param leadIn the scene that the block leaves which introduces it
 */
function sceneBefore(
  headings: readonly HeadingRead[],
  leadIn: Scene | undefined,
  previous: Situation['previous'],
  opening: Scene,
  standing: Situation['standing'],
): Scene {
  const above = [...headings]
    .reverse()
    .map((h) => h.scene)
    .filter((s): s is Scene => s !== undefined);
  const before = leadIn ?? (previous && previous.section === headings.at(-1) ? previous.scene : undefined);
  const chain = [before, ...above, opening].filter((s): s is Scene => s !== undefined);
  const fields = new Set(chain.flatMap((s) => [...s.fields]));
  return {
    // another pair that was spoken of in the paragraph before is no longer in sight
    counterpart:
      chain.map((s) => s.counterpart).find((c) => c !== undefined && c !== null) ?? (before?.counterpart === null ? undefined : standing),
    agreements: chain.some((s) => s.agreements),
    fields,
    otherSubject: false,
    hypothetical: (leadIn ?? above[0])?.hypothetical ?? false,
    parties: before?.parties ?? above[0]?.parties ?? [],
    lead: leadIn?.lead ?? above[0]?.lead,
    said: before?.said ?? above[0]?.said,
    sequence: (before ?? above[0])?.sequence,
    listing: (leadIn ?? above[0])?.listing ?? false,
    organisation: (before ?? above[0])?.organisation,
    members: before?.members,
    dated: before?.dated,
    asked: (before ?? above[0])?.asked,
  };
}

function readBlock(block: Block, scene: Scene, place: Place, reader: LanguageReader): { claims: Claim[]; scene: Scene } {
  const { prose } = block;
  const claims: Claim[] = [];
  const spans = sentences(prose.text, reader.abbreviations).flatMap((sentence) => pieces(prose.text, sentence));
  const passage = reader.readPassage(prose.text, spans);
  // what the paragraph names later on is in sight from its start
  let at = spans.length < 2 ? scene : withSight(scene, passage.sight());
  for (const index of spans.keys()) {
    const reading = passage.readSentence(index, at, place);
    claims.push(
      ...reading.claims
        .filter((c) => !prose.marks.some((mark) => setsApart(mark, c.span, prose)))
        .map((c) => moved(c, (s) => prose.toDraft(s))),
    );
    at = reading.scene;
  }
  // a pronoun of the next block can only stand for somebody this block names
  // or of whom it says something
  return { claims, scene: at.parties === scene.parties && claims.length === 0 ? { ...at, parties: [] } : at };
}

function withSight(scene: Scene, { counterpart, agreements, fields }: Sight): Scene {
  return {
    ...scene,
    counterpart: scene.counterpart ?? counterpart,
    agreements: scene.agreements || agreements,
    fields: new Set([...scene.fields, ...fields]),
  };
}

/** Whether a lead-in speaks of nobody and nothing, so that the items below it follow each other as sentences do: "Three facts:". */
function saysNothing(scene: Scene): boolean {
  return (
    scene.counterpart === undefined &&
    !scene.agreements &&
    scene.parties.length === 0 &&
    scene.fields.size === 0 &&
    !scene.hypothetical &&
    !scene.listing
  );
}

/**
 * The longest sentence, in UTF-16 units, that is read as one. The reading of a sentence grows with the square of its
 * length; what runs on for longer is no sentence, and cutting it keeps the reading of a draft linear.
 */
const LONGEST_SENTENCE = 1500;

/** A sentence, or its pieces of bearable length, cut at spaces. */
function pieces(text: string, sentence: Span): Span[] {
  const cut: Span[] = [];
  let { start } = sentence;
  while (sentence.end - start > LONGEST_SENTENCE) {
    const space = text.lastIndexOf(' ', start + LONGEST_SENTENCE);
    const end = space > start ? space : start + LONGEST_SENTENCE;
    cut.push({ start, end });
    start = end;
  }
  cut.push({ start, end: sentence.end });
  return cut;
}

/** The longest code, in UTF-16 units, whose words are a part of the sentence around it and not a text of their own. */
const LONGEST_WORDS_IN_CODE = 30;

/** Whether a mark takes a span out of what the draft says itself: struck through, code, or the title of a work. */
function setsApart(mark: Mark, span: Span, prose: Prose): boolean {
  switch (mark.kind) {
    case 'strikethrough':
      return overlaps(mark.span, span);
    case 'code':
      return contains(mark.span, span) && mark.span.end - mark.span.start > LONGEST_WORDS_IN_CODE;
    case 'emphasis':
    case 'link':
      return contains(mark.span, span) && isTitle(prose.text.slice(mark.span.start, mark.span.end));
    case 'strong':
      return false;
  }
}

/** Whether words are written as a title: nearly all of the longer ones with a capital. */
function isTitle(text: string): boolean {
  if (/^(?:why|how|should|can|will|does|is|whether)\b/i.test(text) && !/[.,]$/.test(text)) {
    return true;
  }
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.length >= 3 && words.filter((w) => w[0] !== w[0]?.toLowerCase()).length >= words.length * 0.8;
}

/** A list item without a verb completes the sentence that introduces its list. */
function readUnderLeadIn(block: Block, leadIn: Block, scene: Scene, place: Place, reader: LanguageReader): Claim[] {
  const lead = leadIn.prose.text.replace(/[\s:]+$/, '');
  const item = withoutComment(block.prose.text.replace(/[\s;,.]+$/, ''), reader);
  // "Taiwan has agreements with", without a colon
  if (!/(?::|\b(?:with|include|includes|between))\s*$/.test(leadIn.prose.text) || reader.hasFiniteVerb(item) || item.length > 120) {
    return [];
  }
  const first = sentences(lead, reader.abbreviations).at(-1) ?? { start: 0, end: lead.length };
  const joined = `${lead.slice(first.start)}: ${item}`;
  const shift = lead.length - first.start + 2;
  const reading = reader.readPassage(joined, [{ start: 0, end: joined.length }]).readSentence(0, scene, place);
  const whole = block.prose.toDraft({ start: 0, end: item.length });
  return reading.claims
    .filter((c) => partiesOf(c).every((p) => p.span.start >= shift) && partiesOf(c).length > 0)
    .map((c) => moved(c, (s) => (s.start >= shift ? block.prose.toDraft({ start: s.start - shift, end: s.end - shift }) : whole)));
}

/** "Switzerland, contrary to what one might expect": what the list names, without a comment on it. */
function withoutComment(item: string, reader: LanguageReader): string {
  const comma = item.search(/,\s*(?!and\b|or\b|the\b)\p{Ll}/u);
  if (comma < 0) {
    return item;
  }
  const name = item.slice(0, comma);
  return reader.hasFiniteVerb(name) ? item : name;
}

/** The parties of which a claim speaks. */
function partiesOf(claim: Claim): readonly NamedParty[] {
  switch (claim.kind) {
    case 'order':
    case 'membership':
      return [claim.party];
    case 'count':
      return [];
    default:
      return claim.parties;
  }
}

/** A claim with its spans mapped. */
function moved<C extends Claim>(claim: C, map: (span: Span) => Span): C {
  const party = (p: NamedParty): NamedParty => ({ party: p.party, span: map(p.span) });
  // claims have many shapes, of which the engine copies two objects into one far faster than one with properties behind it
  const at = <P extends object>(places: P): C & P => ({ ...claim, ...places });
  const span = map(claim.span);
  const sentence = map(claim.sentence);
  if (claim.kind === 'precedence') {
    return at({ span, sentence, parties: claim.parties.map(party), others: claim.others.map(party) });
  }
  if ('parties' in claim) {
    return at({ span, sentence, parties: claim.parties.map(party) });
  }
  if ('party' in claim) {
    const since = claim.kind === 'membership' && claim.since ? { since: { date: claim.since.date, span: map(claim.since.span) } } : {};
    return at({ span, sentence, ...since, party: party(claim.party) });
  }
  return at({ span, sentence });
}
