import type { Span } from './span.js';

/** A pipe table found in the lines of a paragraph; all offsets are into the paragraph's text. */
export interface PipeTable {
  /** Where the line of its header row begins. */
  readonly start: number;
  /** Cells without the white space around them, row by row, the header first; every row as long as the header. An empty cell is an empty span, a missing one `undefined`. */
  readonly rows: readonly (readonly (Span | undefined)[])[];
}

const DELIMITER_ROW = /^[ \t|:-]+$/;
const DELIMITER_CELL = /^:?-+:?$/;

/**
 * Finds the table in a paragraph: a row, a delimiter row of as many cells below it, and whatever lines follow.
 * Linear in the length of the text.
 * @param text the lines of a paragraph, without block quote marks
 */
export function findTable(text: string): PipeTable | undefined {
  let start = 0;
  let end = lineEnd(text, 0);
  while (end < text.length) {
    const next = end + 1;
    const nextEnd = lineEnd(text, next);
    if (isDelimiterRow(text, next, nextEnd)) {
      const header = cells(text, start, end);
      if (header.length === cells(text, next, nextEnd).length && text.slice(start, end).includes('|')) {
        return { start, rows: [header, ...rowsFrom(text, nextEnd + 1, header.length)] };
      }
    }
    start = next;
    end = nextEnd;
  }
  return undefined;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function isDelimiterRow(text: string, from: number, to: number): boolean {
  const line = text.slice(from, to);
  if (!DELIMITER_ROW.test(line) || !line.includes('|')) {
    return false;
  }
  const row = cells(text, from, to);
  return row.length > 0 && row.every((cell) => DELIMITER_CELL.test(text.slice(cell.start, cell.end)));
}

function rowsFrom(text: string, from: number, width: number): (Span | undefined)[][] {
  const rows: (Span | undefined)[][] = [];
  for (let start = from; start < text.length; ) {
    const end = lineEnd(text, start);
    const row = cells(text, start, end);
    rows.push(Array.from({ length: width }, (_, column) => row[column]));
    start = end + 1;
  }
  return rows;
}

/** The cells of one line; a pipe at either end belongs to no cell, an escaped pipe is text. */
function cells(text: string, from: number, to: number): Span[] {
  const line = trimmed(text, from, to);
  const found: Span[] = [];
  let start = text[line.start] === '|' ? line.start + 1 : line.start;
  for (let at = start; at < line.end; at++) {
    const char = text[at];
    if (char === '\\') {
      at++;
    } else if (char === '|') {
      found.push(trimmed(text, start, at));
      start = at + 1;
    }
  }
  if (start < line.end) {
    found.push(trimmed(text, start, line.end));
  }
  return found;
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) {
    start++;
  }
  while (end > start && isBlank(text.charCodeAt(end - 1))) {
    end--;
  }
  return { start, end };
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}
