import { readInline } from './inline.js';
import type { Block, BlockKind, Prose } from './prose.js';
import type { Source } from './source.js';
import type { Span } from './span.js';

/** The labels of the link references that a draft defines. */
export interface Labels {
  /** @param label a normalised label */
  has(label: string): boolean;
}

/** The draft around a block, which reading its prose takes. */
export interface Surroundings {
  readonly source: Source;
  readonly labels: Labels;
}

/** A block that reads its prose when it is asked for it. */
export class DraftBlock implements Block {
  readonly index: number;
  readonly kind: BlockKind;
  readonly span: Span;
  readonly level: number;
  readonly headings: readonly number[];
  readonly outer: number;
  readonly leadIn: number | undefined;
  readonly listDepth: number;
  readonly listItem: number;
  readonly list: number;
  readonly quoteDepth: number;
  readonly footnote: string | undefined;
  readonly table: Block['table'];
  readonly #content: Span;
  readonly #draft: Surroundings;
  #prose: Prose | undefined;

  /**
   * @param block where the block stands
   * @param content the part of the draft that its prose is read from
   */
  constructor(block: Omit<Block, 'prose'>, content: Span, draft: Surroundings) {
    this.index = block.index;
    this.kind = block.kind;
    this.span = block.span;
    this.level = block.level;
    this.headings = block.headings;
    this.outer = block.outer;
    this.leadIn = block.leadIn;
    this.listDepth = block.listDepth;
    this.listItem = block.listItem;
    this.list = block.list;
    this.quoteDepth = block.quoteDepth;
    this.footnote = block.footnote;
    this.table = block.table;
    this.#content = content;
    this.#draft = draft;
  }

  get prose(): Prose {
    const { source, labels } = this.#draft;
    this.#prose ??= readInline(source.content(this.#content, this.quoteDepth), this.#content.start, labels);
    return this.#prose;
  }
}
