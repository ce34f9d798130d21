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

const POINT = 46;
const SPACE = 32;

function isLetter(code: number): boolean {
  const small = code | 32;
  return small >= 97 && small <= 122;
}

/** What a token that begins here is, where its ASCII character tells; `undefined` where the expression has to be asked. */
function plainKind(text: string, at: number): Token['kind'] | 'space' | undefined {
  const code = text.charCodeAt(at);
  if (isLetter(code)) {
    return 'word';
  }
  if (code === SPACE) {
    return 'space';
  }
  return code > SPACE && code < 127 && !(code >= 48 && code <= 57) ? 'mark' : undefined;
}

function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === SPACE || ((code < SPACE || code > 127) && /\s/.test(text.charAt(at)));
}

/**
 * Splits text into tokens, in linear time.
 * Contractions come apart (`has` + `n't`), and so does the possessive (`Denmark` + `'s`).
 * @param text prose
 * @param within the part of it to read
 */
export function tokenize(text: string, within: Span): Token[] {
  const tokens: Token[] = [];
  for (let at = within.start; at < within.end; ) {
    let start = at;
    let kind = plainKind(text, start);
    let end = start + 1;
    if (kind === 'space') {
      at++;
      continue;
    }
    if (kind === 'word') {
      while (end < text.length && isLetter(text.charCodeAt(end))) {
        end++;
      }
      const next = text.charCodeAt(end);
      if (next > 127 || (end === start + 1 && next === POINT)) {
        kind = undefined;
      }
    }
    if (kind === undefined) {
      TOKEN.lastIndex = start;
      const match = TOKEN.exec(text);
      if (!match || match.index >= within.end) {
        break;
      }
      start = match.index;
      end = start + match[0].length;
      kind = match[1] !== undefined ? 'word' : match[2] !== undefined ? 'number' : 'mark';
    }
    end = Math.min(end, within.end);
    at = end;
    let word = text.slice(start, end);
    if (word === "'" && tokens.length > 0) {
      const before = tokens[tokens.length - 1] as Token;
      const touching = before.end === start && before.kind !== 'mark';
      const after = /^(s|t|re|ve|ll|d|m)(?!\p{L})/iu.exec(text.slice(start + 1, start + 4));
      if (touching && after) {
        end = start + 1 + (after[1] as string).length;
        word = text.slice(start, end);
        kind = 'word';
        at = end;
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
      spaced: start === within.start || isSpaceAt(text, start - 1),
    });
  }
  return tokens;
}
