import { readOutline } from './outline.js';
import { Source } from './source.js';
import type { Span } from './span.js';

/** A stretch of prose that the writer set apart; its span is in offsets of the prose. */
export interface Mark {
  readonly kind: 'emphasis' | 'strong' | 'strikethrough' | 'code' | 'link';
  readonly span: Span;
}

/**
 * The text of one block as a reader sees it, with a way back to the draft.
 *
 * Line breaks and runs of white space are one space, entities and escapes are decoded, curly apostrophes are straight;
 * marks of emphasis, link targets, URLs, images, code that is not words, HTML, formulas, footnote references and citations
 * are gone.
 */
export interface Prose {
  readonly text: string;
  /** In the order of their starts, the outer before the inner one. */
  readonly marks: readonly Mark[];
  /**
   * The smallest span of the draft that holds the characters of a span of the prose. Logarithmic time.
   * An empty span gives the place before its next character.
   */
  toDraft(span: Span): Span;
}

export type BlockKind = 'heading' | 'paragraph' | 'cell';

/** One block of prose: a heading, a paragraph, or a cell of a table. */
export interface Block {
  /** Its position in `Draft.blocks`. */
  readonly index: number;
  readonly kind: BlockKind;
  /** Its place in the draft, from its first mark to its last. */
  readonly span: Span;
  /** Read when it is first asked for, and kept. */
  readonly prose: Prose;
  /** Of a heading 1 to 6, else 0. */
  readonly level: number;
  /** Indices of the headings above it, the outermost first; a heading has those above itself. */
  readonly headings: readonly number[];
  /**
   * Where only a part of a draft was read: of the headings before that part those are above the block whose level is below
   * this one.
   */
  readonly outer: number;
  /**
   * Index of the block that introduces the list, quote or table this block is in: the paragraph or heading just before it;
   * for a list inside a list item the first block of that item.
   */
  readonly leadIn: number | undefined;
  /** How many lists it is in. */
  readonly listDepth: number;
  /** Id of the innermost list item, shared by all blocks of the item; -1 outside lists. */
  readonly listItem: number;
  /** Id of the innermost list; -1 outside lists. */
  readonly list: number;
  /** How many block quotes it is in. */
  readonly quoteDepth: number;
  /** The label of the footnote definition it is in. */
  readonly footnote: string | undefined;
  /** Of a cell its place; row 0 is the header. */
  readonly table: { readonly id: number; readonly row: number; readonly column: number } | undefined;
}

/** A table of a draft. */
export interface Table {
  /** Its position in `Draft.tables`. */
  readonly id: number;
  /** Index of the block that introduces it. */
  readonly leadIn: number | undefined;
  /** Indices of its cells, the header row first, every row as long as the header; -1 where a cell is empty or missing. */
  readonly rows: readonly (readonly number[])[];
}

/** What a Markdown draft says, as far as it is prose. */
export interface Draft {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly tables: readonly Table[];
}

/**
 * Reads a draft: CommonMark with pipe tables, task lists, footnotes and front matter.
 * Never throws, whatever the text. Takes linear time; the prose of a block is read only when it is asked for.
 * @param text Markdown with any line ends
 */
export function parseDraft(text: string): Draft {
  const { blocks, tables } = readOutline(new Source(Source.normalised(text)));
  return { text, blocks, tables };
}
