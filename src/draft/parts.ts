import { blockGrammar } from './blockGrammar.js';
import type { Span } from './span.js';

/**
 * A part of a draft: one or more blocks with whatever is in them, that read the same without the rest of the draft. Only
 * the headings above a part lie in other parts, and the definitions of its links.
 */
export interface Part extends Span {
  /** Stretches of its text in which headings may stand, and outside of which none does. */
  readonly headings: readonly Span[];
  /** Whether it may define labels of links. */
  readonly defines: boolean;
}

const NEWLINE = 10;
const SPACE = 32;
const TAB = 9;
const HASH = 35;
const STAR = 42;
const LESS = 60;
const EQUALS = 61;
const DASH = 45;
const GREATER = 62;
const BRACKET = 91;
const CARET = 94;
const BACKTICK = 96;
const TILDE = 126;

/** What an HTML block that goes on over blank lines begins with; a comment is told apart. */
const LONG_HTML = /<(?:script|pre|style|textarea|\?|!(?!--))/iy;
const LABEL = /\[(?!\^)(?:[^[\]\\]|\\.){1,999}\]:/y;
const LIST_MARK = /(?:[-+*]|\d{1,9}[.)])(?:[ \t]+|$)/my;
/** Characters besides letters with which a paragraph, a heading or fenced code can begin, and no list, quote, table, HTML or definition. */
const OPENERS = '#`~*_"(\'!$&@/\\{?.^%';
const HEADING_TEXT = /#+[ \t]+[^\n\p{L}\p{N}]*[\p{L}\p{N}]/uy;

/**
 * Cuts a draft into parts, line by line, without parsing it: before a line at the margin that begins a paragraph, a heading
 * or fenced code behind a blank line, where no fenced code and no HTML is open. Where the lines do not tell what is open,
 * the block grammar is asked. Linear time.
 */
export class PartCutter {
  #nextPipe = -1;
  #nextLabelEnd = -1;

  /** @param text a draft whose lines end in `\n` and whose front matter is blank */
  constructor(private readonly text: string) {}

  /**
   * The part that begins at `from`: the beginning of the draft or the end of another part.
   */
  next(from: number): Part {
    const { text } = this;
    const headings: Span[] = [];
    let defines = false;
    let blank = false;
    /** Where the lines began that follow the last blank one. */
    let together = from;
    /** Character and length of the fence that is open at the margin. */
    let fence = 0;
    let fenceLength = 0;
    /** Whether a comment is open at the margin. */
    let comment = false;
    /** Whether the lines may be HTML, up to the next blank one. */
    let html = false;
    /** Column of the text of the list item that is surely open; 0 when none is. */
    let item = 0;
    /** Whether lists, quotes or footnotes may be open. */
    let contained = false;
    /** Where to ask the block grammar next, once the lines do not tell what is open; -1 while they do. */
    let ask = -1;
    for (let at = from; at < text.length; ) {
      const found = text.indexOf('\n', at);
      const end = found < 0 ? text.length : found;
      let first = at;
      while (first < end && text.charCodeAt(first) === SPACE) {
        first++;
      }
      const indent = first - at;
      let code = first < end ? text.charCodeAt(first) : NEWLINE;
      if (code === TAB && isBlank(text, first, end)) {
        code = NEWLINE;
      }
      if (comment) {
        comment = !holds(text, '-->', at, end);
        defines ||= !comment && this.#closesLabel(at, end);
        blank = false;
      } else if (fence !== 0 && ask < 0) {
        if (code === fence && indent < 4 && closes(text, first, end, fence, fenceLength)) {
          fence = 0;
        }
        blank = false;
      } else if (code === NEWLINE) {
        blank = true;
        html = false;
      } else {
        if (blank && indent === 0 && at > from && this.#begins(code, at, end)) {
          if (ask < 0 || (at >= ask && isClosed(text.slice(from, at)))) {
            return { start: from, end: at, headings, defines };
          }
          if (at >= ask) {
            ask = at + (at - from);
          }
        }
        const behindBlank = blank || at === from;
        if (blank) {
          together = at;
        }
        blank = false;
        contained ||= isMark(code) || code === GREATER || code === BRACKET;
        const head = headingAt(text, first, end, code);
        if (head !== 'none') {
          headings.push({ start: (head === 'above' ? together : at) - from, end: end - from });
        }
        defines ||= code === BRACKET ? mayDefine(text, first) : (contained || code === LESS) && this.#closesLabel(first, end);
        if (ask < 0) {
          if (indent < 4) {
            if (code === BACKTICK || code === TILDE) {
              const length = fenceAt(text, first, end, code);
              if (length > 0 && !(item > 0 && indent >= item)) {
                if (html || (indent > 0 && contained)) {
                  ask = at;
                } else {
                  fence = code;
                  fenceLength = length;
                }
              }
            } else if (code === LESS && !(item > 0 && indent >= item)) {
              const opensComment = text.startsWith('<!--', first);
              LONG_HTML.lastIndex = first;
              if (opensComment ? !holds(text, '-->', first, end) : LONG_HTML.test(text)) {
                if (html || indent > 0 || !opensComment) {
                  ask = at;
                } else {
                  comment = true;
                }
              } else {
                html = true;
              }
            }
          }
          if (indent === 0) {
            item = html ? 0 : this.#itemColumn(code, at, end, behindBlank || item > 0);
          } else if (indent < item) {
            item = 0;
          }
        }
      }
      at = end + 1;
    }
    return { start: from, end: text.length, headings, defines };
  }

  /** The column of the text of the list item that a line at the margin surely opens; 0 where it may open none. */
  #itemColumn(code: number, at: number, end: number, free: boolean): number {
    const { text } = this;
    if (!isMark(code)) {
      return 0;
    }
    LIST_MARK.lastIndex = at;
    const mark = LIST_MARK.exec(text)?.[0];
    if (mark === undefined || at + mark.length >= end || mark.includes('\t') || isBreak(text, at, end)) {
      return 0;
    }
    return free || mark.length < 3 || mark.startsWith('1.') || mark.startsWith('1)') ? mark.length : 0;
  }

  /** Whether `]:` stands in a line; lines are asked for in their order. */
  #closesLabel(at: number, end: number): boolean {
    if (this.#nextLabelEnd < at) {
      const found = this.text.indexOf(']:', at);
      this.#nextLabelEnd = found < 0 ? Number.POSITIVE_INFINITY : found;
    }
    return this.#nextLabelEnd < end - 1;
  }

  /** Whether a line at the margin begins something that belongs to no block before it. */
  #begins(code: number, at: number, end: number): boolean {
    const { text } = this;
    if (this.#nextPipe < at) {
      const found = text.indexOf('|', at);
      this.#nextPipe = found < 0 ? Number.POSITIVE_INFINITY : found;
    }
    if (this.#nextPipe < end) {
      return false;
    }
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code > 127) {
      return true;
    }
    if (code >= 48 && code <= 57) {
      LIST_MARK.lastIndex = at;
      return !LIST_MARK.test(text);
    }
    if (code === HASH) {
      HEADING_TEXT.lastIndex = at;
      return HEADING_TEXT.test(text);
    }
    if (code === STAR) {
      const next = text.charCodeAt(at + 1);
      return at + 1 < end && next !== SPACE && next !== TAB;
    }
    return OPENERS.includes(String.fromCharCode(code));
  }
}

function isMark(code: number): boolean {
  return code === DASH || code === STAR || code === 43 || (code >= 48 && code <= 57);
}

/** Whether there is nothing but marks in a line. */
function isBreak(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code !== SPACE && code !== TAB && code !== DASH && code !== STAR) {
      return false;
    }
  }
  return true;
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code !== SPACE && code !== TAB) {
      return false;
    }
  }
  return true;
}

function holds(text: string, words: string, from: number, to: number): boolean {
  return text.slice(from, to).includes(words);
}

/** The length of the fence that opens code here; 0 when none does. */
function fenceAt(text: string, from: number, to: number, code: number): number {
  let end = from;
  while (end < to && text.charCodeAt(end) === code) {
    end++;
  }
  if (end - from < 3 || (code === BACKTICK && holds(text, '`', end, to))) {
    return 0;
  }
  return end - from;
}

function closes(text: string, from: number, to: number, code: number, length: number): boolean {
  let end = from;
  while (end < to && text.charCodeAt(end) === code) {
    end++;
  }
  return end - from >= length && isBlank(text, end, to);
}

/**
 * Whether a heading may stand in a line: `here` behind `#` behind marks alone; or in the lines `above`, where there is nothing
 * but `=` or `-`.
 */
function headingAt(text: string, from: number, to: number, code: number): 'none' | 'here' | 'above' {
  if (code === BRACKET) {
    return text.charCodeAt(from + 1) === CARET && holds(text, '#', from, to) ? 'here' : 'none';
  }
  let i = from;
  for (; i < to; i++) {
    const c = text.charCodeAt(i);
    if (c === HASH) {
      return 'here';
    }
    if (c === EQUALS || (c === DASH && text.charCodeAt(i + 1) !== SPACE)) {
      break;
    }
    if (!(c === SPACE || c === TAB || c === GREATER || isMark(c) || c === 46 || c === 41)) {
      return 'none';
    }
  }
  for (; i < to; i++) {
    const c = text.charCodeAt(i);
    if (c !== EQUALS && c !== DASH && c !== SPACE && c !== TAB) {
      return 'none';
    }
  }
  return 'above';
}

function mayDefine(text: string, at: number): boolean {
  LABEL.lastIndex = at;
  return LABEL.test(text);
}

/** Whether no block of the text takes in what follows behind a blank line. */
function isClosed(text: string): boolean {
  const last = blockGrammar.parse(`${text}\n\nx`).topNode.lastChild;
  return last?.name === 'Paragraph' && last.from === text.length + 2;
}
