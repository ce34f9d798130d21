import type { Span } from '../../draft/span.js';
import type { Named } from '../named.js';
import { type DateMention, findDates } from './dates.js';
import type { Lexicon, WordClass } from './lexicon.js';
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
  readonly named: Named | undefined;
  /** ISO date as precise as given. */
  readonly date: string | undefined;
  readonly number: number | undefined;
  readonly ordinal: number | undefined;
}

/** Whether a unit is of a class and not a name. */
export function is(unit: Unit | undefined, ...classes: readonly WordClass[]): boolean {
  return unit !== undefined && classes.some((c) => unit.classes.includes(c));
}

/** The party a unit names, if it does. */
export function partyOf(unit: Unit | undefined): string | undefined {
  return unit?.named?.kind === 'party' ? unit.named.id : undefined;
}

/** The topic a unit names, if it does. */
export function topicOf(unit: Unit | undefined): string | undefined {
  return unit?.named?.kind === 'topic' ? unit.named.id : undefined;
}

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
    if (mention || date) {
      const to = mention ? mention.to : (date as DateMention).to;
      const end = (tokens[to - 1] as Token).end;
      const words = text.slice(token.start, end);
      units.push({
        start: token.start,
        end,
        text: words,
        lower: words.toLowerCase(),
        mark: false,
        spaced: token.spaced,
        classes: [],
        named: mention?.named,
        date: mention ? undefined : date?.date,
        number: undefined,
        ordinal: undefined,
      });
      i = to;
      continue;
    }
    // "so-called", "wide-ranging": one word where the lexicon has it as one
    if (tokens[i + 1]?.text === '-' && tokens[i + 2]?.kind === 'word') {
      const compound = `${token.lower}-${(tokens[i + 2] as Token).lower}`;
      if (lexicon.has(compound)) {
        const end = (tokens[i + 2] as Token).end;
        units.push({
          start: token.start,
          end,
          text: text.slice(token.start, end),
          lower: compound,
          mark: false,
          spaced: token.spaced,
          classes: lexicon.classesOf(compound),
          named: undefined,
          date: undefined,
          number: undefined,
          ordinal: undefined,
        });
        i += 3;
        continue;
      }
    }
    // "legal basis", "treaty basis": what an agreement gives
    if ((token.lower === 'legal' || token.lower === 'treaty') && tokens[i + 1]?.lower === 'basis') {
      const end = (tokens[i + 1] as Token).end;
      units.push({
        start: token.start,
        end,
        text: text.slice(token.start, end),
        lower: `${token.lower} basis`,
        mark: false,
        spaced: token.spaced,
        classes: ['instrument'],
        named: undefined,
        date: undefined,
        number: undefined,
        ordinal: undefined,
      });
      i += 2;
      continue;
    }
    const may = token.lower === 'may' && token.text !== 'May';
    // "the German ones", "the second one": stands for an instrument spoken of
    const before = units.at(-1);
    if ((token.lower === 'one' || token.lower === 'ones') && before?.named?.kind === 'party' && before.named.form === 'adjective') {
      units.push({
        start: token.start,
        end: token.end,
        text: token.text,
        lower: token.lower,
        mark: false,
        spaced: token.spaced,
        classes: ['instrument'],
        named: undefined,
        date: undefined,
        number: undefined,
        ordinal: undefined,
      });
      i++;
      continue;
    }
    units.push({
      start: token.start,
      end: token.end,
      text: token.text,
      lower: token.lower,
      mark: token.kind === 'mark',
      spaced: token.spaced,
      classes: lexicon.classesOf(token.lower).filter((c) => (token.lower === 'may' ? (may ? c === 'modal' : c === 'month') : true)),
      named: undefined,
      date: undefined,
      number: numeralOf(token.lower),
      ordinal: ordinalOf(token.lower),
    });
    i++;
  }
  return units;
}
