import type { Span } from '../../draft/span.js';
import type { Named } from '../named.js';
import { type Cues, cuesOf } from './cues.js';
import { type DateMention, findDates } from './dates.js';
import type { Entry, Lexicon, WordClass } from './lexicon.js';
import { findNames, type Names } from './names.js';
import { numeralOf, ordinalOf } from './numerals.js';
import { type Token, tokenize } from './tokens.js';

/** A word, a mark, or several words that are one name or one date. Offsets into the prose of the block. */
export interface Unit extends Span {
  readonly text: string;
  readonly lower: string;
  readonly mark: boolean;
  readonly spaced: boolean;
  readonly classes: readonly WordClass[];
  /** The rules that it may set off. */
  readonly cues: Cues;
  readonly named: Named | undefined;
  /** ISO date as precise as given. */
  readonly date: string | undefined;
  readonly number: number | undefined;
  readonly ordinal: number | undefined;
}

/**
 * A unit with some of what it says changed. A copy by spread would have a shape of its own to the engine, and every place that
 * reads units would become slow for all of them.
 */
export function changed(
  unit: Unit,
  {
    start = unit.start,
    end = unit.end,
    text = unit.text,
    lower = unit.lower,
    classes = unit.classes,
    cues = unit.cues,
    named = unit.named,
  }: Partial<Pick<Unit, 'start' | 'end' | 'text' | 'lower' | 'classes' | 'cues' | 'named'>>,
): Unit {
  const { mark, spaced, date, number, ordinal } = unit;
  return { start, end, text, lower, mark, spaced, classes, cues, named, date, number, ordinal };
}

/** Whether a unit is of a class and not a name. */
export function is(unit: Unit | undefined, ...classes: readonly WordClass[]): boolean {
  // asked more often than anything else: no closures, and nothing to do for most words
  const own = unit?.classes;
  if (own === undefined || own.length === 0) {
    return false;
  }
  for (let i = 0; i < own.length; i++) {
    for (let k = 0; k < classes.length; k++) {
      if (own[i] === classes[k]) {
        return true;
      }
    }
  }
  return false;
}

/** The party a unit names, if it does. */
export function partyOf(unit: Unit | undefined): string | undefined {
  return unit?.named?.kind === 'party' ? unit.named.id : undefined;
}

/** The parties that words name, each once. */
export function partiesIn(units: readonly Unit[]): readonly string[] {
  const parties: string[] = [];
  for (const unit of units) {
    if (unit.named?.kind === 'party' && !parties.includes(unit.named.id)) {
      parties.push(unit.named.id);
    }
  }
  return parties;
}

/** The topic a unit names, if it does. */
export function topicOf(unit: Unit | undefined): string | undefined {
  return unit?.named?.kind === 'topic' ? unit.named.id : undefined;
}

/** The topic that words name, if they name one and no other. */
export function soleTopic(words: readonly Unit[]): string | undefined {
  const [topic, ...more] = new Set(words.flatMap((u) => topicOf(u) ?? []));
  return more.length === 0 ? topic : undefined;
}

/** The span of the units `from` (inclusive) to `to` (exclusive). */
export function spanOf(units: readonly Unit[], from: number, to: number): Span {
  return { start: (units[from] as Unit).start, end: (units[to - 1] as Unit).end };
}

/** The index of the unit at which a span starts; -1 where it starts in another sentence. */
export function unitAt(units: readonly Unit[], span: Span): number {
  return units.findIndex((u) => u.start === span.start && u.end === span.end);
}

/** The index of the first unit from `from` (inclusive) to `to` (exclusive) of which something holds; -1 without one. */
export function firstWithin(units: readonly Unit[], from: number, to: number, holds: (unit: Unit, index: number) => boolean): number {
  const end = Math.min(to, units.length);
  for (let i = Math.max(from, 0); i < end; i++) {
    if (holds(units[i] as Unit, i)) {
      return i;
    }
  }
  return -1;
}

/** The index of the last unit from `from` (inclusive) to `to` (exclusive) of which something holds; -1 without one. */
export function lastWithin(units: readonly Unit[], from: number, to: number, holds: (unit: Unit, index: number) => boolean): number {
  const first = Math.max(from, 0);
  for (let i = Math.min(to, units.length) - 1; i >= first; i--) {
    if (holds(units[i] as Unit, i)) {
      return i;
    }
  }
  return -1;
}

/** What stands behind a possessive whose noun is left out. */
const HEADLESS = /^(?:is|was|covers|covered|includes|included|extends|provides|goes|dates|allows|concerns|excludes|omits|contains|deals)$/;

const NONE: readonly WordClass[] = [];
const INSTRUMENT: readonly WordClass[] = ['instrument'];

/** Reads the words of a sentence as units: names and dates become one unit each. */
export function readUnits(text: string, sentence: Span, names: Names, lexicon: Lexicon): Unit[] {
  const tokens = tokenize(text, sentence);
  const mentions = findNames(tokens, names, lexicon.has);
  const dates = findDates(tokens);
  const units: Unit[] = [];
  let m = 0;
  let d = 0;
  for (let i = 0; i < tokens.length; ) {
    while (m < mentions.length && (mentions[m]?.from ?? 0) < i) {
      m++;
    }
    while (d < dates.length && (dates[d] as DateMention).from < i) {
      d++;
    }
    const mention = mentions[m]?.from === i ? mentions[m] : undefined;
    const date = dates[d]?.from === i ? dates[d] : undefined;
    const token = tokens[i] as Token;
    // tokens `i` to `to` as one unit, which is no number and no mark
    const take = (to: number, classes: readonly WordClass[], named?: Named, isoDate?: string, compoundWord?: string): void => {
      const end = (tokens[to - 1] as Token).end;
      const words = to === i + 1 ? token.text : text.slice(token.start, end);
      const lower = compoundWord ?? (to === i + 1 ? token.lower : words.toLowerCase());
      units.push({
        start: token.start,
        end,
        text: words,
        lower,
        mark: false,
        spaced: token.spaced,
        classes,
        cues: cuesOf({ named, date: isoDate, number: undefined, ordinal: undefined }, lexicon.entryOf(lower).cues),
        named,
        date: isoDate,
        number: undefined,
        ordinal: undefined,
      });
      i = to;
    };
    const next = tokens[i + 1];
    const compound = next?.text === '-' && tokens[i + 2]?.kind === 'word' ? `${token.lower}-${tokens[i + 2]?.lower}` : '';
    const before = units.at(-1);
    if (mention) {
      take(mention.to, NONE, mention.named);
    } else if (date) {
      take(date.to, NONE, undefined, date.date);
    } else if (compound !== '' && lexicon.has(compound)) {
      // "so-called", "wide-ranging": one word where the lexicon has it as one
      take(i + 3, lexicon.classesOf(compound), undefined, undefined, compound);
    } else if ((token.lower === 'legal' || token.lower === 'treaty') && next?.lower === 'basis') {
      // "legal basis", "treaty basis": what an agreement gives
      take(i + 2, INSTRUMENT);
    } else if (token.lower === "'s" && before?.named?.kind === 'party' && HEADLESS.test(next?.lower ?? '')) {
      // "Slovakia's is about prisoners": its agreement
      take(i + 1, INSTRUMENT);
    } else if ((token.lower === 'one' || token.lower === 'ones') && before?.named?.kind === 'party' && before.named.form === 'adjective') {
      // "the German ones": stands for an instrument spoken of
      take(i + 1, INSTRUMENT);
    } else {
      const word = token.kind === 'word';
      const entry = lexicon.entryOf(token.lower);
      const number = token.kind === 'mark' ? undefined : numberAt(token, units);
      const ordinal = word ? ordinalOf(token.lower) : undefined;
      units.push({
        start: token.start,
        end: token.end,
        text: token.text,
        lower: token.lower,
        mark: token.kind === 'mark',
        spaced: token.spaced,
        // "a treaty-length contract" is none
        classes:
          token.kind === 'number' ||
          (compound !== '' && /-(?:length|like|style|size|sized|lite|making|maker|makers|shaped)$/.test(compound))
            ? NONE
            : classesOf(token, next, entry),
        cues: cuesOf({ named: undefined, date: undefined, number, ordinal }, entry.cues),
        named: undefined,
        date: undefined,
        number,
        ordinal,
      });
      i++;
    }
  }
  for (let i = 0; i < units.length; i++) {
    if (isWhatWasSigned(units, i)) {
      const unit = units[i] as Unit;
      units[i] = changed(unit, { classes: [...INSTRUMENT, ...unit.classes.filter((c) => c === 'negation')] });
    }
  }
  return units;
}

/** "what Denmark signed with Taiwan": stands for the instrument, and what follows tells which. */
function isWhatWasSigned(units: readonly Unit[], at: number): boolean {
  const { lower } = units[at] as Unit;
  if (lower !== 'what' && lower !== 'nothing') {
    return false;
  }
  const first = lower === 'nothing' && units[at + 1]?.lower === 'that' ? at + 2 : at + 1;
  if (partyOf(units[first]) === undefined) {
    // "What the two offices signed in 2002 lets …", "What they signed"
    const signed = firstWithin(units, first + 1, units.length, (u) => /^(?:signed|concluded|approved|ratified)$/.test(u.lower));
    const subject = units.slice(first, Math.max(first, signed));
    return (
      lower === 'what' &&
      subject.length > 0 &&
      subject.length <= 3 &&
      (subject[0]?.lower === 'they' || (subject[0]?.lower === 'the' && subject.length > 1)) &&
      // "What they signed is an extradition treaty": says what it is
      !(is(units[signed + 1], 'be') && /^an?$/.test(units[signed + 2]?.lower ?? '')) &&
      subject.every((u) => !u.mark && !u.named && !is(u, 'be', 'have', 'preposition'))
    );
  }
  const verb = firstWithin(units, first + 1, units.length, (u) => is(u, 'conclude', 'accept') && !u.named);
  return (
    verb > 0 &&
    verb - at <= 7 &&
    units.slice(first, verb).every((u) => u.named !== undefined || is(u, 'have', 'coordinator', 'adverb', 'determiner'))
  );
}

/** The number that a word tells, with the words before it: "half a dozen", "two dozen". */
function numberAt(token: Token, before: readonly Unit[]): number | undefined {
  const number = numeralOf(token.lower);
  if (token.lower !== 'dozen' || number === undefined) {
    return number;
  }
  const last = before.at(-1);
  return last?.lower === 'a' && before.at(-2)?.lower === 'half' ? number / 2 : number * (last?.number ?? 1);
}

/** The classes of a word; "may" is a modal and "May" a month, and who "suspects that" or "charges that" is no suspect, and charged with nothing. */
function classesOf(token: Token, next: Token | undefined, { classes }: Entry): readonly WordClass[] {
  if (classes.length === 0) {
    return NONE;
  }
  switch (token.lower) {
    case 'suspect':
    case 'suspects':
    case 'charge':
    case 'charges':
    case 'charged':
    case 'charging':
      return next?.lower === 'that' ? classes : NONE;
    case 'provided':
      // "is provided for": no condition
      return next?.lower === 'for' ? classes.filter((c) => c !== 'conditional') : classes;
    case 'may':
      return classes.filter((c) => c === (token.text === 'May' ? 'month' : 'modal'));
    default:
      return classes;
  }
}
