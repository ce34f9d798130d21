/** A place in a draft as people count: line and column from 1; `offset` from 0, all in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/**
 * Finds lines and columns in a text; made once per text.
 * Line ends are LF, CRLF and CR, as editors count them. Offsets outside the text are taken to its nearest end.
 */
export function positionsIn(text: string): (offset: number) => Position {
  const starts = [0];
  for (const end of text.matchAll(/\r\n|\r|\n/g)) {
    starts.push(end.index + end[0].length);
  }
  return (offset) => {
    const at = Math.max(0, Math.min(offset, text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= at) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1, offset: at };
  };
}
