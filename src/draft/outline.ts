import type { SyntaxNodeRef } from '@lezer/common';
import { blockGrammar } from './blockGrammar.js';
import { DraftBlock, type Surroundings } from './draftBlock.js';
import type { Block, BlockKind, Table } from './prose.js';
import { readDefinitions } from './references.js';
import type { Source } from './source.js';
import type { Span } from './span.js';
import { findTable, type PipeTable } from './tables.js';

/** All blocks of a draft and how they hang together. */
export interface Outline {
  readonly blocks: readonly Block[];
  readonly tables: readonly Table[];
}

/** Reads what blocks a draft has; their prose is not read yet. */
export function readOutline(source: Source): Outline {
  const reader = new OutlineReader(source);
  blockGrammar.parse(source.text).iterate({
    enter: (node) => reader.enter(node),
    leave: (node) => reader.leave(node),
  });
  return reader;
}

type Container = 'draft' | 'list' | 'item' | 'quote' | 'footnote';
type Introduced = 'list' | 'quote' | 'table';

/** A list, list item, quote or footnote that is being read, or the whole draft. */
interface Frame {
  readonly container: Container;
  readonly leadIn: number | undefined;
  readonly listDepth: number;
  readonly listItem: number;
  readonly list: number;
  readonly quoteDepth: number;
  readonly footnote: string | undefined;
  /** The headings in force. */
  headings: readonly number[];
  /** The first block directly in it. */
  first: number | undefined;
  /** The block that introduces a list, quote or table that comes now. */
  introduction: number | undefined;
  /** What that block has introduced already. */
  introduced: Introduced | undefined;
}

const FOOTNOTE_LABEL = /\[\^([^\]]*)\]/y;
const TASK_MARK = /\[[ xX]\][ \t]+/y;
const COMMENT_END = /-->|<!--?>/g;

class OutlineReader implements Outline, Surroundings {
  readonly blocks: Block[] = [];
  readonly tables: Table[] = [];
  readonly labels = new Set<string>();
  private lists = 0;
  private items = 0;
  private nextPipe = -1;
  private readonly outer: Frame[] = [];
  private frame: Frame = {
    container: 'draft',
    leadIn: undefined,
    listDepth: 0,
    listItem: -1,
    list: -1,
    quoteDepth: 0,
    footnote: undefined,
    headings: [],
    first: undefined,
    introduction: undefined,
    introduced: undefined,
  };

  constructor(readonly source: Source) {}

  /** @returns false when there is nothing to read inside the node */
  enter(node: SyntaxNodeRef): boolean {
    const { name, from, to } = node;
    switch (name) {
      case 'Document':
        return true;
      case 'BulletList':
      case 'OrderedList':
        this.push('list', { leadIn: this.introduce('list'), listDepth: this.frame.listDepth + 1, list: this.lists++ });
        return true;
      case 'ListItem':
        this.push('item', { listItem: this.items++ });
        return true;
      case 'Blockquote':
        this.push('quote', { leadIn: this.introduce('quote'), quoteDepth: this.frame.quoteDepth + 1 });
        return true;
      case 'FootnoteDefinition':
        this.push('footnote', { leadIn: undefined, footnote: this.footnoteLabel(from) });
        return true;
      case 'Paragraph':
        this.paragraph({ start: from, end: to });
        return false;
      case 'CommentBlock':
        this.behindComment({ start: from, end: to });
        return false;
      case 'FencedCode':
      case 'CodeBlock':
      case 'HorizontalRule':
        this.frame.introduction = undefined;
        return false;
      default:
        if (/^(?:ATX|Setext)Heading/.test(name)) {
          this.heading(node);
        }
        return false;
    }
  }

  leave({ name }: SyntaxNodeRef): void {
    if (name !== 'Document') {
      this.frame = this.outer.pop() as Frame;
    }
  }

  private push(container: Container, change: Partial<Frame>): void {
    this.outer.push(this.frame);
    this.frame = { ...this.frame, first: undefined, introduction: undefined, introduced: undefined, ...change, container };
  }

  /** The block that introduces the list, quote or table that begins here. */
  private introduce(introduced: Introduced): number | undefined {
    const { frame } = this;
    if (introduced === 'list' && frame.container === 'item') {
      return frame.first ?? frame.leadIn;
    }
    if (frame.introduction === undefined || (frame.introduced !== undefined && frame.introduced !== introduced)) {
      return frame.leadIn;
    }
    frame.introduced = introduced;
    return frame.introduction;
  }

  private footnoteLabel(at: number): string {
    FOOTNOTE_LABEL.lastIndex = at;
    return FOOTNOTE_LABEL.exec(this.source.text)?.[1] ?? '';
  }

  private heading({ name, from, to, node }: SyntaxNodeRef): void {
    const atx = name.startsWith('ATX');
    const opening = atx ? (node.firstChild?.to ?? from) : from;
    const closing = node.lastChild;
    const end = closing && closing.from >= opening ? closing.from : to;
    const content = this.trim(atx ? opening : this.behindMarks({ start: from, end }), end);
    if (!atx && this.hasPipe(content) && findTable(this.source.content(content, this.frame.quoteDepth))) {
      this.paragraph(content); // the line below is a thematic break
    } else if (content.start < content.end) {
      const level = Number(name.slice(-1));
      const above = this.frame.headings.filter((index) => (this.blocks[index] as Block).level < level);
      this.frame.headings = above;
      const index = this.add('heading', this.trim(from, to), content, { level });
      this.frame.headings = [...above, index];
    }
  }

  private paragraph(span: Span): void {
    const content = this.trim(this.behindMarks(span), span.end);
    const table = this.hasPipe(content) ? findTable(this.source.content(content, this.frame.quoteDepth)) : undefined;
    const text = table ? this.trim(content.start, content.start + table.start) : content;
    if (text.start < text.end) {
      this.add('paragraph', text, text);
    }
    if (table) {
      this.table(table, content.start);
    }
  }

  /** Where the text of a paragraph begins: behind a task's box, or behind the link reference definitions before it. */
  private behindMarks({ start, end }: Span): number {
    if (this.source.text[start] !== '[') {
      return start;
    }
    if (this.frame.container === 'item' && this.frame.first === undefined) {
      TASK_MARK.lastIndex = start;
      const task = TASK_MARK.exec(this.source.text);
      if (task) {
        return start + task[0].length;
      }
    }
    const text = this.source.content({ start, end }, this.frame.quoteDepth);
    const definitions = readDefinitions(text);
    for (const label of definitions.labels) {
      this.labels.add(label);
    }
    return start + text.length - text.slice(definitions.end).trimStart().length;
  }

  private table(table: PipeTable, start: number): void {
    const id = this.tables.length;
    const leadIn = this.introduce('table');
    const rows = table.rows.map((cells, row) =>
      cells.map((cell, column) => {
        if (!cell || cell.start === cell.end) {
          return -1;
        }
        const span = { start: start + cell.start, end: start + cell.end };
        return this.add('cell', span, span, { leadIn, table: { id, row, column } });
      }),
    );
    this.tables.push({ id, leadIn, rows });
  }

  /** What follows a comment on its last line is text to a reader. */
  private behindComment({ start, end }: Span): void {
    COMMENT_END.lastIndex = start;
    const closing = COMMENT_END.exec(this.source.text);
    if (closing && COMMENT_END.lastIndex < end) {
      this.paragraph({ start: COMMENT_END.lastIndex, end });
    }
  }

  private add(kind: BlockKind, span: Span, content: Span, place: Partial<Block> = {}): number {
    const { frame } = this;
    const index = this.blocks.length;
    const block = {
      index,
      kind,
      span,
      level: 0,
      headings: frame.headings,
      leadIn: frame.leadIn,
      listDepth: frame.listDepth,
      listItem: frame.listItem,
      list: frame.list,
      quoteDepth: frame.quoteDepth,
      footnote: frame.footnote,
      table: undefined,
      ...place,
    };
    this.blocks.push(new DraftBlock(block, content, this));
    if (kind !== 'cell') {
      frame.first ??= index;
      frame.introduction = index;
      frame.introduced = undefined;
    }
    return index;
  }

  /** Whether there is a pipe in the span; spans must come in their order. */
  private hasPipe(span: Span): boolean {
    if (this.nextPipe < span.start) {
      const found = this.source.text.indexOf('|', span.start);
      this.nextPipe = found < 0 ? Number.POSITIVE_INFINITY : found;
    }
    return this.nextPipe < span.end;
  }

  private trim(from: number, to: number): Span {
    const { text } = this.source;
    let start = from;
    let end = to;
    while (start < end && isWhite(text.charCodeAt(start))) {
      start++;
    }
    while (end > start && isWhite(text.charCodeAt(end - 1))) {
      end--;
    }
    return { start, end };
  }
}

/** White space of Markdown's blocks; source lines end in `\n`. */
function isWhite(code: number): boolean {
  return code === 32 || code === 9 || code === 10;
}
