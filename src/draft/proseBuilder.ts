import type { Mark, Prose } from './prose.js';
import type { Span } from './span.js';

const INVISIBLE = '\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF';
/** White space other than the plain space. */
const WIDE = '\t-\r\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000';
const UNUSUAL = new RegExp(`[${INVISIBLE}]+|[${WIDE} ]{2,}|[${WIDE}]`, 'g');
const UNUSUAL_CHARACTER = new RegExp(`[${INVISIBLE}${WIDE}]`);
const WHITE = new RegExp(`^[${WIDE} ]`);
const WORD_BEGINS = /^[\p{L}\p{M}\p{N}]/u;
const WORD_ENDS = /[\p{L}\p{M}\p{N}]$/u;
const CLOSING = /^[.,;:!?)\]}»”’…]/;
const CURLY_APOSTROPHE = /[\u2019\u02BC]/;

/** Runs of characters: where each begins in the prose, and its range in the draft. Ranges of equal length map one to one. */
interface Runs {
  readonly starts: readonly number[];
  readonly draftStarts: readonly number[];
  readonly draftEnds: readonly number[];
}

interface OpenMark {
  readonly kind: Mark['kind'];
  start: number;
  end: number;
}

/** Prose that stands in the draft as it is, from the offset on; undefined when white space or invisible characters forbid it. */
export function readPlainly(text: string, draftStart: number): Prose | undefined {
  if (isUnusual(text) || text.startsWith(' ') || text.endsWith(' ') || text === '') {
    return undefined;
  }
  const runs = { starts: [0], draftStarts: [draftStart], draftEnds: [draftStart + text.length] };
  return new MappedProse(withStraightApostrophes(text), [], runs, draftStart);
}

/**
 * Puts prose together from pieces of a draft, in their order, and notes where each character comes from.
 * White space runs into one space; there is none at either end.
 */
export class ProseBuilder {
  readonly #origin: number;
  readonly #pieces: string[] = [];
  #length = 0;
  /** The end of what is written, enough to hold its last character. */
  #last = '';
  /** White space seen and not yet written. */
  #space: Span | undefined;
  /** Something left out since the last character that stands between words. */
  #gap: Span | undefined;

  readonly #starts: number[] = [];
  readonly #draftStarts: number[] = [];
  readonly #draftEnds: number[] = [];

  readonly #marks: OpenMark[] = [];
  readonly #open: OpenMark[] = [];
  /** How many of the open marks, from the outermost on, have a character in them. */
  #begun = 0;

  /** @param origin the place in the draft that an empty prose stands for */
  constructor(origin: number) {
    this.#origin = origin;
  }

  /** Adds text as it stands in the draft at the offset. */
  add(text: string, draftStart: number): void {
    let from = 0;
    if (!isUnusual(text)) {
      this.#words(text, 0, text.length, draftStart);
      return;
    }
    UNUSUAL.lastIndex = 0;
    for (let unusual = UNUSUAL.exec(text); unusual; unusual = UNUSUAL.exec(text)) {
      this.#words(text, from, unusual.index, draftStart);
      from = UNUSUAL.lastIndex;
      if (isWhite(unusual[0])) {
        this.#space ??= { start: draftStart + unusual.index, end: draftStart + from };
      }
    }
    this.#words(text, from, text.length, draftStart);
  }

  /** Adds what stands for a range of the draft: the character of an entity or an escape. */
  addFor(text: string, draft: Span): void {
    const visible = text.replace(UNUSUAL, (found) => (isWhite(found) ? ' ' : ''));
    if (visible === '') {
      return;
    }
    if (visible === ' ') {
      this.#space ??= draft;
      return;
    }
    this.#settle(visible);
    this.#run(visible, draft.start, draft.end);
  }

  /** Leaves out a range of the draft that keeps words apart. */
  skip(draft: Span): void {
    this.#gap ??= draft;
  }

  /** Turns a range of the draft into white space. */
  addSpace(draft: Span): void {
    this.#space ??= draft;
  }

  /** Begins a mark; it covers the characters from here to its end, and is none when there are none. */
  open(kind: Mark['kind']): void {
    this.#open.push({ kind, start: -1, end: -1 });
  }

  /** Ends the mark begun last. */
  close(): void {
    const mark = this.#open.pop();
    if (mark) {
      mark.end = this.#length;
    }
    this.#begun = Math.min(this.#begun, this.#open.length);
  }

  /** The prose put together. */
  finish(): Prose {
    const marks = this.#marks.map(({ kind, start, end }) => ({ kind, span: { start, end } }));
    const runs = { starts: this.#starts, draftStarts: this.#draftStarts, draftEnds: this.#draftEnds };
    return new MappedProse(withStraightApostrophes(this.#pieces.join('')), marks, runs, this.#origin);
  }

  #words(text: string, from: number, to: number, draftStart: number): void {
    let start = from;
    let end = to;
    if (start < end && text[start] === ' ') {
      this.#space ??= { start: draftStart + start, end: draftStart + start + 1 };
      start++;
    }
    const trailing = start < end && text[end - 1] === ' ';
    if (trailing) {
      end--;
    }
    if (start < end) {
      const words = text.slice(start, end);
      this.#settle(words);
      this.#run(words, draftStart + start, draftStart + end);
    }
    if (trailing) {
      this.#space ??= { start: draftStart + end, end: draftStart + end + 1 };
    }
  }

  /** Writes the white space due before the text, and begins the open marks. */
  #settle(text: string): void {
    const space = this.#space;
    const gap = this.#gap;
    this.#space = this.#gap = undefined;
    if (this.#length > 0) {
      if (space && !(gap && CLOSING.test(text))) {
        this.#run(' ', space.start, space.end);
      } else if (!space && gap && WORD_ENDS.test(this.#last) && WORD_BEGINS.test(text)) {
        this.#run(' ', gap.start, gap.end);
      }
    }
    for (; this.#begun < this.#open.length; this.#begun++) {
      const mark = this.#open[this.#begun] as OpenMark;
      mark.start = this.#length;
      this.#marks.push(mark);
    }
  }

  #run(text: string, draftStart: number, draftEnd: number): void {
    const previous = this.#starts.length - 1;
    const oneToOne = draftEnd - draftStart === text.length;
    if (oneToOne && this.#draftEnds[previous] === draftStart && this.#isOneToOne(previous)) {
      this.#draftEnds[previous] = draftEnd;
    } else {
      this.#starts.push(this.#length);
      this.#draftStarts.push(draftStart);
      this.#draftEnds.push(draftEnd);
    }
    this.#pieces.push(text);
    this.#length += text.length;
    this.#last = text.slice(-2);
  }

  #isOneToOne(run: number): boolean {
    return (this.#draftEnds[run] as number) - (this.#draftStarts[run] as number) === this.#length - (this.#starts[run] as number);
  }
}

function isUnusual(text: string): boolean {
  return text.includes('  ') || UNUSUAL_CHARACTER.test(text);
}

function withStraightApostrophes(text: string): string {
  return CURLY_APOSTROPHE.test(text) ? text.replaceAll('\u2019', "'").replaceAll('\u02BC', "'") : text;
}

function isWhite(text: string): boolean {
  return WHITE.test(text);
}

class MappedProse implements Prose {
  constructor(
    readonly text: string,
    readonly marks: readonly Mark[],
    private readonly runs: Runs,
    private readonly origin: number,
  ) {}

  toDraft(span: Span): Span {
    const { length } = this.text;
    const from = Math.min(Math.max(span.start, 0), length);
    const to = Math.min(Math.max(span.end, from), length);
    if (from === to) {
      const point = length === 0 ? this.origin : from < length ? this.character(from).start : this.character(length - 1).end;
      return { start: point, end: point };
    }
    return { start: this.character(from).start, end: this.character(to - 1).end };
  }

  /** The draft range of one character of the prose. */
  private character(position: number): Span {
    const { starts, draftStarts, draftEnds } = this.runs;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= position) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    const start = starts[low] as number;
    const draft = { start: draftStarts[low] as number, end: draftEnds[low] as number };
    const length = (starts[low + 1] ?? this.text.length) - start;
    const shift = draft.start - start;
    return draft.end - draft.start === length ? { start: position + shift, end: position + shift + 1 } : draft;
  }
}
