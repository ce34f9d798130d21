import type { Span } from './span.js';

/** Marks that can end a sentence, with the quotes and brackets that close behind them. */
const END = /(?:[.!?…]+|[。！？｡．]+)["'”’»)\]」』）〉》】]*/g;
const CHINESE_END = /^[。！？｡．]/;
const NOT_SPACE = /\S/g;
/** What opens before a word: the word of an abbreviation begins behind it. */
const OPENING = /[\s("'“”‘«[「『（–—/]/;
/** The first word behind a mark, behind the quotes and brackets that open before it. */
const NEXT_WORD = /["'“‘«([「『（]*([\p{L}\p{M}]{1,30}|\p{N}{1,30}|§|\S)/uy;
const LOWER_CASE = /^\p{Ll}/u;
const UPPER_CASE = /^\p{Lu}/u;
const UNCASED = /^\p{Lo}/u;
const ENUMERATOR = /^[([]?(?:\d{1,3}(?:\.\d{1,3})*|\p{L}|[ivxIVX]{1,5})$/u;
const INITIALS = /^(?:\p{L}\.)*\p{L}$/u;
/** Enough to hold any abbreviation. */
const LONGEST_WORD = 20;

/** The words of a language that tell whether a full stop ends a sentence; all in lower case, without their last full stop. */
export interface Abbreviations {
  /** Never at the end of a sentence: "Mr". */
  readonly beforeNames: ReadonlySet<string>;
  /** Before a number; with other words behind them they may be words themselves: "No", "art". */
  readonly beforeNumbers: ReadonlySet<string>;
  /** At the end of a sentence only where a typical first word follows. */
  readonly others: ReadonlySet<string>;
  /** Months before which a number with a full stop is a day. */
  readonly months: ReadonlySet<string>;
  /** Words with which sentences typically begin. */
  readonly firstWords: ReadonlySet<string>;
}

const NUMBER = /^(?:\p{N}+|§|[IVXLC]+|\p{L})$/u;

/**
 * Splits prose into sentences: after full stops, question and exclamation marks, and their Chinese forms, but not after
 * abbreviations, initials, ordinals and enumerators, nor inside numbers and names. Linear time.
 * @param text prose of one block
 * @param abbreviations those of its language
 * @returns the sentences without the white space around them; together they hold all that is not white space
 */
export function sentences(text: string, abbreviations: Abbreviations): Span[] {
  const found: Span[] = [];
  let start = skipSpace(text, 0);
  END.lastIndex = start;
  for (let mark = END.exec(text); mark; mark = END.exec(text)) {
    const end = END.lastIndex;
    if (endsSentence(text, start, mark.index, mark[0], abbreviations)) {
      found.push({ start, end });
      start = skipSpace(text, end);
    }
  }
  const rest = text.trimEnd().length;
  if (start < rest) {
    found.push({ start, end: rest });
  }
  return found;
}

function skipSpace(text: string, from: number): number {
  NOT_SPACE.lastIndex = from;
  return NOT_SPACE.exec(text)?.index ?? text.length;
}

/**
 * @param start where the sentence begins
 * @param at where the mark stands
 * @param mark the mark with what closes behind it
 */
function endsSentence(text: string, start: number, at: number, mark: string, abbreviations: Abbreviations): boolean {
  const end = at + mark.length;
  const nextStart = skipSpace(text, end);
  if (nextStart === text.length) {
    return true;
  }
  NEXT_WORD.lastIndex = nextStart;
  const next = NEXT_WORD.exec(text)?.[1] ?? '';
  if (CHINESE_END.test(mark)) {
    return !(mark === '．' && /^\p{N}/u.test(next) && nextStart === end);
  }
  if (nextStart === end && !isMissingSpace(text, at, mark, next)) {
    return false;
  }
  if (LOWER_CASE.test(next)) {
    return false;
  }
  if (/^[!?]/.test(mark)) {
    return true;
  }
  if (/^(?:…|\.\.)/.test(mark)) {
    return UPPER_CASE.test(next) && !OPENING.test(text.charAt(at - 1));
  }
  return !isAbbreviation(abbreviations, wordBefore(text, at), next, text.slice(start, Math.min(at, start + LONGEST_WORD + 1)));
}

/** Whether a sentence ends though no white space follows: "in 2019.The", "是嗎?不是". */
function isMissingSpace(text: string, at: number, mark: string, next: string): boolean {
  if (UNCASED.test(next)) {
    return /^[!?]/.test(mark);
  }
  return mark.length === 1 && /[\p{Ll}\d]{2}$/u.test(text.slice(Math.max(0, at - 2), at)) && /^\p{Lu}\p{Ll}/u.test(next);
}

function wordBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from <= LONGEST_WORD && !OPENING.test(text.charAt(from - 1))) {
    from--;
  }
  return text.slice(from, at);
}

/** Whether the full stop behind the word belongs to the word; `sentence` is the text of the sentence up to it, or the beginning of that. */
function isAbbreviation(
  { beforeNames, beforeNumbers, others, months, firstWords }: Abbreviations,
  word: string,
  next: string,
  sentence: string,
): boolean {
  const lower = word.toLowerCase();
  if (ENUMERATOR.test(sentence) || beforeNames.has(lower)) {
    return true;
  }
  if (beforeNumbers.has(lower)) {
    return NUMBER.test(next);
  }
  if (/^\d{1,2}$/.test(word)) {
    return months.has(next.toLowerCase());
  }
  if (others.has(lower) || INITIALS.test(word)) {
    return !firstWords.has(next.toLowerCase());
  }
  return false;
}
