import type { TreeCursor } from '@lezer/common';
import { characterEntitiesHtml4 } from 'character-entities-html4';
import type { Labels } from './draftBlock.js';
import { isOrdinary, parseInline, stretches } from './inlineGrammar.js';
import type { Mark, Prose } from './prose.js';
import { ProseBuilder, readPlainly } from './proseBuilder.js';
import { normaliseLabel } from './references.js';
import type { Span } from './span.js';

/** Code that is words: a writer's emphasis, or a name. */
const WORDS = /^\p{L}[\p{L}\p{M} -]{0,200}$/u;
/** Tags that set text apart from what stands before and behind; all others may stand inside a word. */
const SEPARATING_TAG = /^<\/?(?:br|p|div|li|ul|ol|dl|dt|dd|td|th|tr|table|h[1-6]|hr|blockquote|summary|details)\b/i;

const MARKS = {
  Emphasis: 'emphasis',
  StrongEmphasis: 'strong',
  Strikethrough: 'strikethrough',
  Link: 'link',
} as const satisfies Record<string, Mark['kind']>;

/**
 * Reads the inline Markdown of one block.
 * @param content its text, without block quote marks, each character in its place
 * @param start where the content begins in the draft
 * @param labels the normalised labels of the link references defined in the draft
 */
export function readInline(content: string, start: number, labels: Labels): Prose {
  const text = onOneLine(content);
  const plain = isOrdinary(text) ? readPlainly(text, start) : undefined;
  if (plain) {
    return plain;
  }
  const builder = new ProseBuilder(start);
  let closing: string | undefined;
  for (const stretch of stretches(text)) {
    const closed = closing === undefined ? stretch.start : text.indexOf(closing, stretch.start);
    if (closed >= 0 && closed < stretch.end) {
      const from = closed + (closing?.length ?? 0);
      closing = new InlineReader(text.slice(from, stretch.end), start + from, labels, builder).read();
    }
  }
  return builder.finish();
}

/** The text with white space for line breaks: they are white space to every inline rule, but a line is all the grammar reads. */
function onOneLine(text: string): string {
  const spaced = text.includes('\\') ? text.replace(/\\ ?(?=\n)/g, (found) => ' '.repeat(found.length)) : text;
  return spaced.includes('\n') ? spaced.replaceAll('\n', ' ') : spaced;
}

/** Reads one stretch of inline Markdown into a builder. */
class InlineReader {
  /** What ends the comment or formula that the stretch leaves open. */
  private closing: string | undefined;

  constructor(
    private readonly text: string,
    private readonly offset: number,
    private readonly labels: Labels,
    private readonly builder: ProseBuilder,
  ) {}

  /** @returns what will close the comment or formula that is still open at the end */
  read(): string | undefined {
    const cursor = parseInline(this.text).cursor();
    if (cursor.firstChild()) {
      this.content(cursor, false);
    } else {
      this.literal(0, this.text.length);
    }
    return this.closing;
  }

  /** Reads the children of a node and the text between them. */
  private content(cursor: TreeCursor, literalMarks: boolean): void {
    const { to } = cursor;
    let at = cursor.from;
    if (cursor.firstChild()) {
      do {
        this.literal(at, cursor.from);
        if (literalMarks && cursor.name === 'LinkMark') {
          this.literal(cursor.from, cursor.to);
        } else {
          this.node(cursor);
        }
        at = cursor.to;
      } while (cursor.nextSibling());
      cursor.parent();
    }
    this.literal(at, to);
  }

  private node(cursor: TreeCursor): void {
    const { name, from, to } = cursor;
    const draft = { start: this.offset + from, end: this.offset + to };
    switch (name) {
      case 'Emphasis':
      case 'StrongEmphasis':
      case 'Strikethrough':
      case 'Link':
        this.marked(cursor, MARKS[name]);
        break;
      case 'Reference':
        this.reference(cursor, draft);
        break;
      case 'Escape':
        this.builder.addFor(this.text.charAt(from + 1), draft);
        break;
      case 'Entity':
        this.builder.addFor(decodeEntity(this.text.slice(from, to)), draft);
        break;
      case 'InlineCode':
        this.code(from, to, draft);
        break;
      case 'HTMLTag':
        if (SEPARATING_TAG.test(this.text.slice(from, to))) {
          this.builder.addSpace(draft);
        }
        break;
      case 'Image':
      case 'Autolink':
      case 'Hidden':
        this.builder.skip(draft);
        break;
      case 'Unclosed':
        this.builder.skip(draft);
        this.closing = this.text.startsWith('<', from) ? '-->' : '$$';
        break;
      default: // comments, and the marks themselves
    }
  }

  private marked(cursor: TreeCursor, kind: Mark['kind']): void {
    this.builder.open(kind);
    this.content(cursor, false);
    this.builder.close();
  }

  private reference(cursor: TreeCursor, draft: Span): void {
    const image = this.text.startsWith('!', cursor.from);
    if (!this.isDefined(cursor, image ? 2 : 1)) {
      this.content(cursor, true);
    } else if (image) {
      this.builder.skip(draft);
    } else {
      this.marked(cursor, 'link');
    }
  }

  private isDefined(cursor: TreeCursor, openingLength: number): boolean {
    const from = cursor.from + openingLength;
    cursor.lastChild();
    const closing = { start: cursor.from, end: cursor.to };
    cursor.parent();
    const label = this.text.slice(closing.start + 2, closing.end - 1) || this.text.slice(from, closing.start);
    return this.labels.has(normaliseLabel(label));
  }

  private code(from: number, to: number, draft: Span): void {
    const code = this.text.slice(from, to);
    const ticks = /^`+/.exec(code)?.[0].length ?? 0;
    const inside = code.slice(ticks, code.length - ticks);
    const words = inside.trim();
    if (WORDS.test(words)) {
      this.builder.open('code');
      this.builder.add(words, draft.start + ticks + inside.indexOf(words));
      this.builder.close();
    } else {
      this.builder.skip(draft);
    }
  }

  private literal(from: number, to: number): void {
    if (from < to) {
      this.builder.add(this.text.slice(from, to), this.offset + from);
    }
  }
}

/** The character that an entity stands for; the entity itself when it stands for none. */
function decodeEntity(entity: string): string {
  const name = entity.slice(1, -1);
  if (name.startsWith('#')) {
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    const valid = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return valid ? String.fromCodePoint(code) : '\uFFFD';
  }
  return name === 'apos' ? "'" : Object.hasOwn(characterEntitiesHtml4, name) ? (characterEntitiesHtml4[name] as string) : entity;
}
