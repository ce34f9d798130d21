import type { TreatyRecord } from '../../record/record.js';
import { Signs } from '../signs.js';
import type { Lexicon, WordClass } from './lexicon.js';
import { type Entry, isNameOf, type Names } from './names.js';

/** Classes of words that can change what a text is about. */
const MATTERS: readonly WordClass[] = ['instrument', 'legal', 'broad'];

/** A word by which a name is found in raw text, and what else must stand beside it. */
interface Key {
  readonly sign: number;
  /** How the word must be written: any way, with a capital, or exactly so. */
  readonly capitals: Entry['capitals'];
  readonly text: string;
  /** What must follow at once: the points of "U.S.". */
  readonly tail: string;
  /** The word before and behind in the name; `undefined` where it has none, or one that cannot be told in raw text. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

const EVERY = Object.values(Signs).reduce((all, sign) => all | sign, 0) & ~Signs.unsure;
const LETTERS = /^[A-Za-z]+$/;
const RUNS = /[A-Za-z]+/g;
/** Between two words of a name in raw text: whatever else stands there may be markup. */
const GAP = /^[\s()\-\u2011]*$/;
/** Between two words that no name has beside each other: no markup, and a mark of punctuation. */
const BREAK = /^[\s()\-\u2011]*[,;?][\s()\-\u2011,;?]*$/;
/** Beginnings and marks of words that are no prose. */
const HIDDEN_WORD = /:\/\/|@|^www\.|^mailto:/i;
const MOST_BETWEEN = 60;

const BITS = 15;
const MASK = (1 << BITS) - 1;
/** A word of that hash may be a key when it is written with a small first letter, with a capital, or be the end of a word. */
const SMALL = 1;
const CAPITAL = 2;
const END = 4;

/** What kinds of characters there are: letters, those that can stand within a word of prose without being in it, and the rest. */
const LETTER = 1;
const CAPITAL_LETTER = 2;
const GLUE = 3;
const OTHER = 4;
const AMPERSAND = 38;
const HASH = 35;

/**
 * Looks for the words of names in raw Markdown, in one pass over its characters and without cutting it into words.
 *
 * Every name is sought by its rarest word. Words are runs of ASCII letters: another letter within a word ends the run, in the
 * text as in the name.
 */
export class Skim {
  readonly #keys = new Map<string, readonly Key[]>();
  readonly #ends = new Set<string>();
  /** The words whose ends are known. */
  readonly #whole = new Set<string>();
  readonly #table = new Uint8Array(1 << BITS);
  readonly #kinds = new Uint8Array(128);
  /** Whether all names of parties, organisations and regions can be found by words with a capital. */
  #capitalised = true;
  /** Where such a name may stand, or markup may hide one. */
  #suspect = /(?:)/g;
  /** First characters of names without an ASCII letter. */
  readonly #others = new Set<number>();

  /** Builds it in steps of a millisecond or two, so that other work can be done in between. */
  static *of(names: Names, lexicon: Lexicon, record: TreatyRecord): Generator<void, Skim> {
    const skim = new Skim(record.memberships.some(({ party }) => !record.focalParties.has(party)));
    yield* skim.#build(names, lexicon, record);
    return skim;
  }

  /** @param othersAreMembers whether the record holds the membership of a party that is not focal */
  private constructor(readonly othersAreMembers: boolean) {
    for (let code = 0; code < 128; code++) {
      const char = String.fromCharCode(code);
      const letter = /[a-z]/.test(char) ? LETTER : /[A-Z]/.test(char) ? CAPITAL_LETTER : 0;
      this.#kinds[code] = letter || ('*~`_[])>;'.includes(char) ? GLUE : code === AMPERSAND ? OTHER : 0);
    }
  }

  *#build(names: Names, lexicon: Lexicon, record: TreatyRecord): Generator<void, void> {
    const frequency = new Map<string, number>();
    for (const [first, list] of names.entries) {
      for (const entry of list) {
        for (const word of new Set([first, ...entry.words])) {
          frequency.set(word, (frequency.get(word) ?? 0) + 1);
        }
      }
    }
    for (const [first, list] of names.entries) {
      for (const [n, entry] of list.entries()) {
        if (n % 16 === 0) {
          yield;
        }
        const words = [first, ...entry.words];
        const { named } = entry;
        // "Taipei Representative Office": its sign is that of the name in it
        const told =
          named.kind === 'party' && words.length > 1 && words.some((word) => names.entries.get(word)?.some((e) => isNameOf(e, named.id)));
        if (!told) {
          this.#addName(words, entry, signOf(entry, record), frequency);
        }
      }
    }
    for (const [verb, phrases] of names.verbPhrases) {
      yield;
      this.#addWord(verb, Signs.act);
      for (const object of new Set(phrases.flatMap((p) => [...p.objects]))) {
        this.#addWord(object, Signs.object);
      }
    }
    for (const word of lexicon.wordsOf(MATTERS)) {
      yield;
      this.#addWord(word, Signs.matter);
    }
    this.#suspect = this.#suspects();
  }

  /**
   * The first place, at or behind an offset, where a focal party may be named, or an organisation of which others are members;
   * the length of the text where there is none. Raw Markdown at the speed of a search.
   */
  nextSuspect(text: string, from: number): number {
    if (!this.#capitalised) {
      return from;
    }
    this.#suspect.lastIndex = from;
    return this.#suspect.exec(text)?.index ?? text.length;
  }

  #suspects(): RegExp {
    const beginnings = new Set<string>();
    for (const [word, keys] of this.#keys) {
      for (const key of keys) {
        if ((key.sign & (this.othersAreMembers ? Signs.focal | Signs.organisation : Signs.focal)) !== 0) {
          const [first = '', ...rest] = word.slice(0, 5);
          const both = (char: string): string => `[${char}${char.toUpperCase()}]`;
          beginnings.add(
            (key.capitals === 'any' ? both(first) : first.toUpperCase()) + rest.map(both).join('') + (key.tail === '' ? '' : '\\.'),
          );
        }
      }
    }
    const others = [...this.#others].map((code) => `\\u${code.toString(16).padStart(4, '0')}`).join('');
    const invisible = [...INVISIBLE].map((code) => `\\u${code.toString(16).padStart(4, '0')}`).join('');
    return new RegExp(
      [
        ...beginnings,
        // what is looked back for comes behind what tells that it is worth while
        '[*~`[](?<=[A-Za-z][*~`_[]{1,30})[*~`_[]{0,30}[A-Za-z]',
        `[\\])>;${invisible}][*~\`_[]{0,30}[A-Za-z]`,
        '&#',
        `[\\u212a\\u0130${others}]`,
      ].join('|'),
      'g',
    );
  }

  /**
   * The signs of parties, organisations and regions in a stretch of raw Markdown; `unsure` where markup could hide a name.
   * Looks at little more than the capitals of the text.
   */
  names(text: string, from: number, to: number): number {
    if (!this.#capitalised) {
      return this.signs(text, from, to);
    }
    const kinds = this.#kinds;
    let signs = 0;
    for (let i = from; i < to; i++) {
      const code = text.charCodeAt(i);
      const kind = code < 128 ? (kinds[code] as number) : OTHER;
      if (kind <= LETTER) {
        continue;
      }
      if (kind === CAPITAL_LETTER) {
        const glue = i > from ? this.#kindOf(text.charCodeAt(i - 1)) : 0;
        const end = this.#wordEnd(text, i, to);
        if (glue !== LETTER && glue !== CAPITAL_LETTER) {
          signs |= this.#signsOfRun(text, i, end, from, to, glue);
        }
        i = end - 1;
        continue;
      }
      if (code === AMPERSAND) {
        signs |= text.charCodeAt(i + 1) === HASH ? Signs.unsure : 0;
        continue;
      }
      if (code > 127) {
        if (code === 0x212a || code === 0x130 || this.#others.has(code)) {
          signs |= EVERY;
        }
        if (code >= 0x2010 && code <= 0x2027) {
          continue; // dashes and quotation marks
        }
      }
      if (i + 1 < to && kinds[text.charCodeAt(i + 1)] === LETTER) {
        const end = this.#wordEnd(text, i + 1, to);
        signs |= this.#signsOfRun(text, i + 1, end, from, to, this.#kindOf(code));
        i = end - 1;
      }
    }
    return signs & ~(Signs.matter | Signs.act | Signs.object);
  }

  /** The signs in a stretch of raw Markdown; `unsure` where markup could hide a name. */
  signs(text: string, from: number, to: number): number {
    const kinds = this.#kinds;
    let signs = 0;
    /** The kind of the character before. */
    let before = 0;
    let i = from;
    while (i < to) {
      const code = text.charCodeAt(i);
      const kind = code < 128 ? (kinds[code] as number) : OTHER;
      if (kind === LETTER || kind === CAPITAL_LETTER) {
        const end = this.#wordEnd(text, i, to);
        signs |= this.#signsOfRun(text, i, end, from, to, before);
        before = LETTER;
        i = end;
        continue;
      }
      before = this.#kindOf(code);
      if (code > 127 ? code === 0x212a || code === 0x130 || this.#others.has(code) : false) {
        signs |= EVERY;
      }
      if (code === AMPERSAND && text.charCodeAt(i + 1) === HASH) {
        signs |= Signs.unsure;
      }
      i++;
    }
    return signs;
  }

  #kindOf(code: number): number {
    return code < 128 ? (this.#kinds[code] as number) : INVISIBLE.has(code) ? GLUE : 0;
  }

  #wordEnd(text: string, start: number, to: number): number {
    let end = start + 1;
    while (end < to) {
      const small = text.charCodeAt(end) | 32;
      if (small < 97 || small > 122) {
        break;
      }
      end++;
    }
    return end;
  }

  /** @param before the kind of the character before the word */
  #signsOfRun(text: string, start: number, end: number, from: number, to: number, before: number): number {
    let hash = 0;
    for (let i = start; i < end; i++) {
      hash = (Math.imul(hash, 31) + (text.charCodeAt(i) | 32)) | 0;
    }
    const may = this.#table[(hash ^ (hash >>> BITS)) & MASK] as number;
    if (may === 0) {
      return 0;
    }
    let signs = 0;
    if ((may & (text.charCodeAt(start) < 97 ? CAPITAL : SMALL)) !== 0) {
      signs = this.#signsOfWord(text, start, end, from, to);
    }
    if (before === GLUE && (may & END) !== 0 && this.#ends.has(text.slice(start, end).toLowerCase())) {
      const word = wholeWord(text, start, end, from);
      signs |= word === 'unsure' || (word !== undefined && this.#whole.has(word.toLowerCase())) ? Signs.unsure : 0;
    }
    return signs;
  }

  #signsOfWord(text: string, start: number, end: number, from: number, to: number): number {
    const keys = this.#keys.get(text.slice(start, end).toLowerCase());
    let signs = 0;
    for (const key of keys ?? []) {
      if ((signs & key.sign) !== key.sign && stands(key, text, start, end, from, to)) {
        signs |= key.sign;
      }
    }
    return signs;
  }

  #addWord(word: string, sign: number): void {
    const [run] = word.match(RUNS) ?? [];
    if (run !== undefined) {
      this.#add(run, { sign, capitals: 'any', text: run, tail: '', before: undefined, after: undefined });
    }
    for (const each of word.match(RUNS) ?? []) {
      this.#addEnds(each);
    }
  }

  /** Seeks a name by the word of it that the fewest names have, the longest of these. */
  #addName(words: readonly string[], entry: Entry, sign: number, frequency: ReadonlyMap<string, number>): void {
    let best: { at: number; run: string; offset: number; score: number } | undefined;
    for (const [at, word] of words.entries()) {
      const printed = entry.printed[at] ?? '';
      for (const { 0: run, index: offset } of printed.matchAll(RUNS)) {
        this.#addEnds(run);
        const capital = entry.capitals !== 'any' && offset === 0 && run.charCodeAt(0) < 97;
        // what begins within a word can only be told behind another letter
        const apart = offset > 0 && printed.charCodeAt(offset - 1) < 128;
        const score = (capital ? 100 : 0) - (apart ? 100 : 0) + Math.min(run.length, 12) - 3 * Math.min(frequency.get(word) ?? 0, 20);
        if (!best || score > best.score) {
          best = { at, run, offset, score };
        }
      }
    }
    if (!best) {
      this.#others.add((entry.printed[0] ?? '').charCodeAt(0));
      this.#others.add((entry.printed[0] ?? '').toUpperCase().charCodeAt(0));
      return;
    }
    const { at, run, offset } = best;
    const printed = entry.printed[at] as string;
    const whole = printed.length === run.length;
    const pointed = offset === 0 && printed.includes('.');
    const inExact = whole || pointed ? entry.capitals : 'initial';
    this.#add(run, {
      sign,
      capitals: offset === 0 && entry.capitals !== 'any' ? inExact : 'any',
      text: run,
      tail: pointed ? printed.slice(run.length) : '',
      before: whole ? neighbour(words[at - 1]) : undefined,
      after: whole ? neighbour(words[at + 1]) : undefined,
    });
    const tellable =
      (run.charCodeAt(0) < 97 && entry.capitals !== 'any' && offset === 0) || (offset > 0 && printed.charCodeAt(offset - 1) > 127);
    this.#capitalised &&= tellable || entry.named.kind === 'topic';
  }

  #add(run: string, key: Key): void {
    const lower = run.toLowerCase();
    const list = this.#keys.get(lower) ?? [];
    const twin = list.some(
      (k) =>
        k.sign === key.sign &&
        k.capitals === key.capitals &&
        k.text === key.text &&
        k.tail === key.tail &&
        k.before === key.before &&
        k.after === key.after,
    );
    if (!twin) {
      this.#keys.set(lower, [...list, key]);
    }
    const capital = key.capitals !== 'any' && key.text.charCodeAt(0) < 97;
    this.#mark(lower, capital ? CAPITAL : CAPITAL | SMALL);
  }

  #addEnds(word: string): void {
    const lower = word.toLowerCase();
    if (this.#whole.has(lower)) {
      return;
    }
    this.#whole.add(lower);
    for (let at = 1; at < lower.length; at++) {
      const end = lower.slice(at);
      this.#ends.add(end);
      this.#mark(end, END);
    }
  }

  #mark(lower: string, bit: number): void {
    let hash = 0;
    for (let i = 0; i < lower.length; i++) {
      hash = (Math.imul(hash, 31) + (lower.charCodeAt(i) | 32)) | 0;
    }
    const at = (hash ^ (hash >>> BITS)) & MASK;
    this.#table[at] = (this.#table[at] as number) | bit;
  }
}

/** Characters that prose leaves out, wherever they stand. */
const INVISIBLE: ReadonlySet<number> = new Set([
  0xad, 0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064,
  0xfeff,
]);

/**
 * The word whose end stands behind markup, without the markup: "Den**mark**". `undefined` where the end is a word of its own,
 * `unsure` where it cannot be told.
 */
function wholeWord(text: string, start: number, end: number, from: number): string | 'unsure' | undefined {
  let word = text.slice(start, end);
  /** Whether nothing but `_` stands between two letters, which is no markup there. */
  let pure = true;
  for (let i = start - 1; i >= from && start - i < MOST_BETWEEN; i--) {
    const char = text.charAt(i);
    if ('*~`_['.includes(char)) {
      pure &&= char === '_';
    } else if (/[A-Za-z]/.test(char)) {
      if (pure && text.charAt(i + 1) === '_') {
        return joined(word, end - start);
      }
      word = char + word;
      pure = true;
    } else {
      // what a link, a tag or an entity hides may be long
      return ')]>;'.includes(char) || char > '\u007f' ? 'unsure' : joined(word, end - start);
    }
  }
  return start - from < MOST_BETWEEN ? joined(word, end - start) : 'unsure';
}

function joined(word: string, end: number): string | undefined {
  return word.length > end ? word : undefined;
}

function signOf({ named }: Entry, record: TreatyRecord): number {
  switch (named.kind) {
    case 'party':
      return Signs.party | (record.counterparts.has(named.id) ? Signs.focal : 0);
    case 'organisation':
      return Signs.organisation;
    case 'region':
      return Signs.region;
    case 'topic':
      return Signs.matter;
  }
}

function neighbour(word: string | undefined): string | undefined {
  return word !== undefined && LETTERS.test(word) ? word : undefined;
}

function stands(key: Key, text: string, start: number, end: number, from: number, to: number): boolean {
  if (key.capitals === 'exact' ? !text.startsWith(key.text, start) : key.capitals === 'initial' && isSmallFor(key, text, start)) {
    return false;
  }
  if (key.tail !== '' && text.slice(end, end + key.tail.length).toLowerCase() !== key.tail.toLowerCase()) {
    return false;
  }
  return (
    (key.after === undefined || follows(key.after, text, end, to)) && (key.before === undefined || precedes(key.before, text, start, from))
  );
}

function isSmallFor(key: Key, text: string, start: number): boolean {
  return key.text.charCodeAt(0) < 97 && text.charCodeAt(start) >= 97;
}

function follows(word: string, text: string, end: number, to: number): boolean {
  const near = text.slice(end, Math.min(to, end + MOST_BETWEEN));
  const at = near.search(/[A-Za-z]/);
  if (at < 0) {
    return near.length === MOST_BETWEEN || !GAP.test(near);
  }
  const gap = near.slice(0, at);
  if (!GAP.test(gap)) {
    return !BREAK.test(gap);
  }
  const rest = near.slice(at);
  return rest.slice(0, word.length).toLowerCase() === word || HIDDEN_WORD.test(/^\S*/.exec(rest)?.[0] ?? '') || at + 30 > MOST_BETWEEN;
}

function precedes(word: string, text: string, start: number, from: number): boolean {
  const near = text.slice(Math.max(from, start - MOST_BETWEEN), start);
  const gap = /[^A-Za-z]*$/.exec(near)?.[0] ?? '';
  if (gap.length === near.length) {
    return near.length === MOST_BETWEEN || !GAP.test(near);
  }
  if (!GAP.test(gap)) {
    return !BREAK.test(gap);
  }
  const rest = near.slice(0, near.length - gap.length);
  return (
    rest.slice(-word.length).toLowerCase() === word || HIDDEN_WORD.test(/\S*$/.exec(rest)?.[0] ?? '') || gap.length + 30 > MOST_BETWEEN
  );
}
