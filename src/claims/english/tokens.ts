import type { Span } from '../../draft/span.js';

/** One word, number or mark of a sentence. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case; typographic variants folded. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Whether white space stands before it. */
  readonly spaced: boolean;
}

// a word with abbreviation points ("U.S."), a number with grouping, or any other single mark
const TOKEN = /(\p{L}\.(?:\p{L}\.)+|[\p{L}\p{M}]+)|(\d+(?:[.,]\d+)*)|([^\s])/gu;

/**
 * Splits text into tokens, in linear time.
 * Contractions come apart (`has` + `n't`), and so does the possessive (`Denmark` + `'s`).
 * @param text prose
 * @param within the part of it to read
 */
export function tokenize(text: string, within: Span): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = within.start;
  for (let match = TOKEN.exec(text); match && match.index < within.end; match = TOKEN.exec(text)) {
    const start = match.index;
    let end = Math.min(start + match[0].length, within.end);
    let kind: Token['kind'] = match[1] !== undefined ? 'word' : match[2] !== undefined ? 'number' : 'mark';
    let word = text.slice(start, end);
    if (word === "'" && tokens.length > 0) {
      const before = tokens[tokens.length - 1] as Token;
      const touching = before.end === start && before.kind !== 'mark';
      const after = /^(s|t|re|ve|ll|d|m)(?!\p{L})/iu.exec(text.slice(start + 1, start + 4));
      if (touching && after) {
        end = start + 1 + (after[1] as string).length;
        word = text.slice(start, end);
        kind = 'word';
        TOKEN.lastIndex = end;
        if (word.toLowerCase() === "'t" && before.lower.endsWith('n') && before.lower.length > 1) {
          // "hasn" + "'t" → "has" + "n't"
          const stem = before.lower === 'can' ? 3 : before.text.length - 1;
          tokens[tokens.length - 1] = {
            ...before,
            text: before.text.slice(0, stem),
            lower: before.lower.slice(0, stem),
            end: before.start + stem,
          };
          tokens.push({
            start: before.start + stem,
            end,
            text: text.slice(before.start + stem, end),
            lower: "n't",
            kind: 'word',
            spaced: false,
          });
          continue;
        }
      } else if (touching && before.lower.endsWith('s')) {
        // plural possessive: "the states' agreements"; told from a closing quote by what follows
        if (/^\s+\p{L}/u.test(text.slice(end, end + 3))) {
          kind = 'word';
          word = "'s";
        }
      }
    }
    tokens.push({
      start,
      end,
      text: word,
      lower: word.toLowerCase(),
      kind,
      spaced: start === within.start || /\s/.test(text[start - 1] ?? ' '),
    });
  }
  return tokens;
}
