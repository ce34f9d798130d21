import type { SyntaxNodeRef } from '@lezer/common';
import { blockGrammar, LONGEST_LINE } from './blockGrammar.js';
import { DraftBlock, type Labels, type Surroundings } from './draftBlock.js';
import type { Block, BlockKind, Table } from './prose.js';
import { readDefinitions } from './references.js';
import type { Source } from './source.js';
import type { Span } from './span.js';
import { findTable, type PipeTable } from './tables.js';

/** All blocks of a draft and how they hang together. */
export interface Outline {
  readonly blocks: readonly Block[];
  readonly tables: readonly Table[];
  /** Normalised labels of the link references that it defines. */
  readonly labels: ReadonlySet<string>;
  /** Indices of the headings in force at its end, the outermost first. */
  readonly headings: readonly number[];
  /** Headings before the text that was read stay in force at its end if their level is below this one. */
  readonly outer: number;
}

/** A heading on a line of its own, without marks at its end. */
const HEADING = /^(#{1,6}) +(?=[^\s#])[^\n#]*\n*$/;

/**
 * Reads what blocks a draft has; their prose is not read yet.
 * @param labels the labels that the draft defines, if the source is only a part of it
 */
export function readOutline(source: Source, labels?: Labels): Outline {
  const reader = new OutlineReader(source, labels);
  const span = { start: 0, end: source.text.length };
  if (isParagraph(source.text)) {
    reader.paragraph(span);
    return reader;
  }
  const marks = HEADING.exec(source.text)?.[1];
  if (marks !== undefined) {
    reader.addHeading(marks.length, span, { start: marks.length, end: span.end });
    return reader;
  }
  blockGrammar.parse(source.text).iterate({
    enter: (node) => reader.enter(node),
    leave: (node) => reader.leave(node),
  });
  return reader;
}

/** Whether a text is a paragraph that takes no grammar to see: every line begins with a letter. */
function isParagraph(text: string): boolean {
  if (text.length > LONGEST_LINE) {
    return false;
  }
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at) | 32;
    if (code < 97 || code > 122) {
      // nothing but line breaks may follow
      return at > 0 && text.charCodeAt(at) === 10 && text.slice(at).trim() === '';
    }
    const end = text.indexOf('\n', at);
    at = end < 0 ? text.length : end + 1;
  }
  return text !== '';
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
  /** Headings before the text that is read are in force if their level is below this one. */
  outer: number;
  /** The first block directly in it. */
  first: number | undefined;
  /** The block that introduces a list, quote or table that comes now. */
  introduction: number | undefined;
  /** What that block has introduced already. */
  introduced: Introduced | undefined;
}

/** The deepest level of a heading. */
const DEEPEST_LEVEL = 6;
const FOOTNOTE_LABEL = /\[\^([^\]]*)\]/y;
const TASK_MARK = /\[[ xX]\][ \t]+/y;
const COMMENT_END = /-->|<!--?>/g;

class OutlineReader implements Outline {
  readonly blocks: Block[] = [];
  readonly tables: Table[] = [];
  readonly labels = new Set<string>();
  private lists = 0;
  private items = 0;
  private nextPipe = -1;
  private readonly frames: Frame[] = [];
  private frame: Frame = {
    container: 'draft',
    leadIn: undefined,
    listDepth: 0,
    listItem: -1,
    list: -1,
    quoteDepth: 0,
    footnote: undefined,
    headings: [],
    outer: DEEPEST_LEVEL + 1,
    first: undefined,
    introduction: undefined,
    introduced: undefined,
  };

  private readonly surroundings: Surroundings;

  constructor(
    readonly source: Source,
    labels: Labels | undefined,
  ) {
    this.surroundings = { source, labels: labels ?? this.labels };
  }

  get headings(): readonly number[] {
    return this.frame.headings;
  }

  get outer(): number {
    return this.frame.outer;
  }

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
      this.frame = this.frames.pop() as Frame;
    }
  }

  private push(container: Container, change: Partial<Frame>): void {
    this.frames.push(this.frame);
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
      this.addHeading(Number(name.slice(-1)), { start: from, end: to }, content);
    }
  }

  /** A heading that stands where its span does, and says what stands in `content`. */
  addHeading(level: number, span: Span, content: Span): void {
    const above = this.frame.headings.filter((index) => (this.blocks[index] as Block).level < level);
    this.frame.headings = above;
    this.frame.outer = Math.min(this.frame.outer, level);
    const index = this.add('heading', this.trim(span.start, span.end), this.trim(content.start, content.end), { level });
    this.frame.headings = [...above, index];
  }

  paragraph(span: Span): void {
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
      outer: frame.outer,
      leadIn: frame.leadIn,
      listDepth: frame.listDepth,
      listItem: frame.listItem,
      list: frame.list,
      quoteDepth: frame.quoteDepth,
      footnote: frame.footnote,
      table: undefined,
      ...place,
    };
    this.blocks.push(new DraftBlock(block, content, this.surroundings));
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
