import type { Token } from './tokens.js';

/** A date in a sentence: tokens `from` (inclusive) to `to` (exclusive). */
export interface DateMention {
  readonly from: number;
  readonly to: number;
  /** ISO 8601, as precise as the words. */
  readonly date: string;
}

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** 1–12 by name and by abbreviation. */
const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...MONTHS.flatMap((name, i): [string, number][] => [
    [name, i + 1],
    [name.slice(0, 3), i + 1],
  ]),
  ['sept', 9],
]);

/** 1–12 for the name of a month or its usual abbreviation, else 0. `May`, `March` and `August` need their capital. */
function monthOf(token: Token | undefined): number {
  // most words have a small first letter
  const first = token?.kind === 'word' ? token.text.charCodeAt(0) : 0;
  if (token === undefined || !(first >= 65 && first <= 90)) {
    return 0;
  }
  return MONTH_NUMBERS.get(token.lower) ?? 0;
}

const isYear = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'number' && /^(?:1[89]|20)\d\d$/.test(token.text);

/** "the 1980s" is no year. */
const isDecade = (tokens: readonly Token[], at: number): boolean =>
  /0$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.lower === 's' && !tokens[at + 1]?.spaced;

function dayOf(token: Token | undefined): number {
  const day = token?.kind === 'number' && /^\d{1,2}$/.test(token.text) ? Number(token.text) : 0;
  return day >= 1 && day <= 31 ? day : 0;
}

const two = (n: number): string => String(n).padStart(2, '0');

/**
 * The dates of a sentence, left to right: `2019`, `July 2019`, `8 July 2019`, `July 8, 2019`, `2019-07-08`.
 * Years are those from 1800 to 2099; a number before a counted noun ("2019 people") is not told apart here.
 */
export function findDates(tokens: readonly Token[]): DateMention[] {
  const found: DateMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.kind !== 'number' && monthOf(tokens[i]) === 0) {
      continue;
    }
    const skip = (k: number, marks: string): number =>
      tokens[k] && marks.includes((tokens[k] as Token).lower) && (tokens[k] as Token).lower !== '' ? k + 1 : k;
    const day = dayOf(tokens[i]);
    let k = i + 1;
    if (day && tokens[k] && ['st', 'nd', 'rd', 'th'].includes((tokens[k] as Token).lower)) {
      k++;
    }
    if (day && tokens[k]?.lower === 'of') {
      k++;
    }
    const month = monthOf(tokens[k]);
    if (day && month) {
      const y = skip(skip(k + 1, '.'), ',');
      if (isYear(tokens[y])) {
        found.push({ from: i, to: y + 1, date: `${tokens[y]?.text}-${two(month)}-${two(day)}` });
        i = y;
        continue;
      }
    }
    const m = monthOf(tokens[i]);
    if (m) {
      let d = skip(i + 1, '.');
      const dd = dayOf(tokens[d]);
      if (dd) {
        d++;
        if (tokens[d] && ['st', 'nd', 'rd', 'th'].includes((tokens[d] as Token).lower)) {
          d++;
        }
        const y = skip(d, ',');
        if (isYear(tokens[y])) {
          found.push({ from: i, to: y + 1, date: `${tokens[y]?.text}-${two(m)}-${two(dd)}` });
          i = y;
          continue;
        }
      } else {
        const y = skip(tokens[d]?.lower === 'of' ? d + 1 : d, ',');
        if (isYear(tokens[y])) {
          found.push({ from: i, to: y + 1, date: `${tokens[y]?.text}-${two(m)}` });
          i = y;
          continue;
        }
      }
    }
    if (
      isYear(tokens[i]) &&
      !isDecade(tokens, i) &&
      !(i > 0 && !(tokens[i] as Token).spaced && /[/.:#]/.test((tokens[i - 1] as Token).text))
    ) {
      if (tokens[i + 1]?.text === '-' && tokens[i + 3]?.text === '-' && dayOf(tokens[i + 2]) && dayOf(tokens[i + 4])) {
        found.push({ from: i, to: i + 5, date: `${tokens[i]?.text}-${two(dayOf(tokens[i + 2]))}-${two(dayOf(tokens[i + 4]))}` });
        i += 4;
        continue;
      }
      found.push({ from: i, to: i + 1, date: (tokens[i] as Token).text });
    }
  }
  return found;
}
