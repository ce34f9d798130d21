import type { Span } from '../../src/draft/span.js';

/** What an error is about. `nonexistence`: the draft denies what there is; `table`: the error stands in a cell. */
export const errorKinds = ['scope', 'existence', 'nonexistence', 'year', 'count', 'party', 'order', 'membership', 'table'] as const;

/** What an error is about. */
export type ErrorKind = (typeof errorKinds)[number];

/** Words of a draft and what a check owes them. */
export type Mark =
  /** Must be found contradicted. */
  | { readonly type: 'error'; readonly kind: ErrorKind; readonly span: Span }
  /** The record bears it out: should be found supported, must not be found contradicted. */
  | { readonly type: 'supported'; readonly span: Span }
  /** Looks like a claim that is wrong, and is not: must not be found contradicted. */
  | { readonly type: 'trap'; readonly span: Span };

/** A draft without its marks; the spans of the marks are offsets into `text`. */
export interface Piece {
  readonly file: string;
  /** The line of the file in which it begins, from 1. */
  readonly line: number;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** File and line of an offset into a piece's text: `dev/scope.md:12`. */
export function placeIn({ file, line, text }: Piece, offset: number): string {
  return `${file}:${line + text.slice(0, offset).split('\n').length - 1}`;
}

const divider = /^<!-- next -->\n/m;
const mark = /⟦(!([a-z]+)|\+|~):([^⟦⟧]*)⟧/g;

const isErrorKind = (word: string): word is ErrorKind => (errorKinds as readonly string[]).includes(word);

/**
 * Reads a file of annotated drafts: `⟦!kind:words⟧` an error, `⟦+:words⟧` a claim that is borne out, `⟦~:words⟧` a trap; pieces,
 * each a draft of its own, are divided by a line `<!-- next -->`.
 * @param name what the file is called in places and errors
 * @throws Error with file and line for marks that are empty, nested, not closed, of no known kind, or run over a blank line, and for a
 * piece without any
 */
export function parseAnnotated(content: string, name: string): readonly Piece[] {
  let line = 1;
  return content.split(divider).map((raw) => {
    const body = raw.replace(/^\n+/, '');
    const first = line + (raw.length - body.length);
    line += raw.split('\n').length;
    return parsePiece(body, name, first);
  });
}

function parsePiece(raw: string, name: string, firstLine: number): Piece {
  const fail = (offset: number, problem: string): never => {
    throw new Error(`${name}:${firstLine + raw.slice(0, offset).split('\n').length - 1}: ${problem}`);
  };
  const marks: Mark[] = [];
  let text = '';
  let read = 0;
  const take = (end: number): void => {
    const between = raw.slice(read, end);
    const stray = between.search(/[⟦⟧]/);
    if (stray >= 0) {
      fail(read + stray, 'a bracket that belongs to no mark');
    }
    text += between;
  };
  for (const match of raw.matchAll(mark)) {
    const [whole, sign = '', kind = '', words = ''] = match;
    take(match.index);
    if (words.trim() === '') {
      fail(match.index, 'a mark without words');
    }
    if (/\n\s*\n/.test(words)) {
      fail(match.index, 'a mark that runs over a blank line');
    }
    const span = { start: text.length, end: text.length + words.length };
    if (sign === '+') {
      marks.push({ type: 'supported', span });
    } else if (sign === '~') {
      marks.push({ type: 'trap', span });
    } else if (isErrorKind(kind)) {
      marks.push({ type: 'error', kind, span });
    } else {
      fail(match.index, `"${kind}" is no kind of error`);
    }
    text += words;
    read = match.index + whole.length;
  }
  take(raw.length);
  if (marks.length === 0) {
    fail(0, 'a piece without a mark');
  }
  return { file: name, line: firstLine, text, marks };
}
