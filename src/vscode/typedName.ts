/** How what stands before a cursor matches a name that could be meant. */
export interface TypedName {
  /** How many characters before the cursor are the beginning of the name, and are replaced by it. */
  readonly length: number;
  /** How many whole or begun words they are: the more, the surer. */
  readonly words: number;
}

/** Words with which no name begins, and which may as well belong to the sentence. */
const common: ReadonlySet<string> = new Set(['a', 'an', 'and', 'between', 'for', 'in', 'of', 'on', 'the', 'to', 'with']);

/** Every character of a script without spaces may begin a word. */
const wordStart = /(?<![\p{L}\p{N}])[\p{L}\p{N}]|\p{Script=Han}/gu;

/** The words of a text, in lower case. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Matches the end of a line against a name: as its beginning, over several words ("transfer of sen"), or as words that belong
 * to it in any order ("Danish arr"), the last one begun.
 * @param before what stands on the line before the cursor
 * @param name the text that would be put in
 * @param known further words by which it is known, in lower case
 * @returns `undefined` where the words do not belong to the name; a length of 0 where no word has been begun
 */
export function matchTypedName(before: string, name: string, known: ReadonlySet<string>): TypedName | undefined {
  const starts = [...before.matchAll(wordStart)].map((match) => match.index);
  const lower = name.toLowerCase();
  for (const [index, start] of starts.entries()) {
    if (lower.startsWith(before.slice(start).toLowerCase())) {
      return { length: before.length - start, words: starts.length - index };
    }
  }
  if (!/[\p{L}\p{N}]$/u.test(before)) {
    return { length: 0, words: 0 };
  }
  const typed = wordsOf(before);
  let words = 0;
  for (const word of [...typed].reverse()) {
    const belongs = words === 0 ? [...known].some((item) => item.startsWith(word)) : known.has(word);
    if (!belongs) {
      break;
    }
    words += 1;
  }
  while (words > 0 && common.has(typed.at(-words) ?? '')) {
    words -= 1;
  }
  const start = starts.at(-words);
  return words === 0 || start === undefined ? undefined : { length: before.length - start, words };
}
