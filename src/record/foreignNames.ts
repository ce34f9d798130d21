import type { TreatyRecord } from './record.js';

/** A party's name in a language that drafts are not read in. */
export interface ForeignName {
  readonly party: string;
  readonly text: string;
  /** BCP 47 tag. */
  readonly language: string;
}

/** The names of parties in other languages: for hover and completion, not for reading. */
export interface ForeignNames {
  readonly all: readonly ForeignName[];
  /**
   * The longest name that stands over an offset of a text, with its end-exclusive UTF-16 offsets. Names are found in the form
   * in which the record has them; endings that a language puts to them are not known.
   */
  at(text: string, offset: number): { readonly name: ForeignName; readonly start: number; readonly end: number } | undefined;
}

const letter = /[\p{L}\p{N}]/u;
/** Scripts that put no space between words. */
const unspaced = /[\p{Script=Han}]/u;

/** Collects the names; linear in the number of parties. What a party is called in `read` as well is left out. */
export function createForeignNames(record: TreatyRecord, read = 'en'): ForeignNames {
  const all: ForeignName[] = [];
  const byBeginning = new Map<string, ForeignName[]>();
  const seen = new Set<string>();
  let longest = 0;
  for (const { id, names } of record.parties.values()) {
    const own = names[read];
    const known = new Set(own ? [own.name, ...own.others] : []);
    for (const [language, { name, others }] of Object.entries(names)) {
      for (const text of language === read ? [] : [name, ...others]) {
        if (known.has(text) || seen.has(text)) {
          continue;
        }
        seen.add(text);
        const entry: ForeignName = { party: id, text, language };
        all.push(entry);
        longest = Math.max(longest, text.length);
        const beginning = text.slice(0, 2);
        const list = byBeginning.get(beginning);
        if (list) {
          list.push(entry);
        } else {
          byBeginning.set(beginning, [entry]);
        }
      }
    }
  }
  const begins = (text: string, start: number): boolean =>
    start === 0 || unspaced.test(text.charAt(start)) || !letter.test(text.charAt(start - 1));
  const ends = (text: string, end: number): boolean =>
    end >= text.length || unspaced.test(text.charAt(end - 1)) || !letter.test(text.charAt(end));
  return {
    all,
    at: (text, offset) => {
      let best: { readonly name: ForeignName; readonly start: number; readonly end: number } | undefined;
      for (let start = Math.max(0, offset - longest + 1); start <= offset; start++) {
        if (!begins(text, start)) {
          continue;
        }
        for (const name of byBeginning.get(text.slice(start, start + 2)) ?? []) {
          const end = start + name.text.length;
          if (offset < end && end - start > (best ? best.end - best.start : 0) && text.startsWith(name.text, start) && ends(text, end)) {
            best = { name, start, end };
          }
        }
      }
      return best;
    },
  };
}
