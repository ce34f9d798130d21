import type { CountClaim } from '../claim.js';
import type { ClauseReading, ReadingContext } from './clauseReading.js';
import { regionIn } from './regions.js';
import { is, topicOf, type Unit } from './units.js';

/** A number that counts states or instruments. */
export interface Quantity {
  readonly at: number;
  readonly to: number;
  readonly number: number | undefined;
  readonly words: 'number' | 'all' | 'none' | 'half' | 'majority';
  readonly counts: 'states' | 'instruments';
  readonly comparison: CountClaim['comparison'];
  /** "the other four", "the remaining three". */
  readonly rest: boolean;
  /** "none of them": stands for parties named before. */
  readonly anaphoric: boolean;
}

/** The first number, share or "all" of a clause that counts states or instruments. */
export function quantityIn(reading: ClauseReading, context: ReadingContext): Quantity | undefined {
  const { units, clause } = reading;
  for (let i = clause.from; i < clause.to; i++) {
    const unit = units[i] as Unit;
    if (unit.named || unit.mark || unit.date !== undefined) {
      continue;
    }
    const none = unit.lower === 'none' || unit.lower === 'no' || unit.lower === 'neither';
    const all = unit.lower === 'all' || unit.lower === 'every' || unit.lower === 'each';
    const half = unit.lower === 'half';
    const majority = unit.lower === 'most' || unit.lower === 'majority';
    const number = unit.number;
    const one = unit.lower === 'one';
    if (
      !(none || all || half || majority || number !== undefined) ||
      (all && units[i + 1]?.number !== undefined && units[i + 2]?.lower === 'of')
    ) {
      continue;
    }
    if (one && units[i + 1]?.lower === 'of' && ['is', 'not', 'as'].includes(units[i - 1]?.lower ?? '')) {
      continue;
    }
    // the counted noun: within a few words, over "of the", a region, adjectives, the focal party's name
    let of: number | undefined;
    let k = i + 1;
    let head = -1;
    let sawOf = false;
    for (; k < Math.min(clause.to, i + 10); k++) {
      const word = units[k] as Unit;
      if (is(word, 'states') || (is(word, 'instrument') && !word.named)) {
        head = k;
        break;
      }
      if (word.lower === 'of') {
        sawOf = true;
        continue;
      }
      if (word.number !== undefined && sawOf) {
        of = word.number;
        continue;
      }
      if (
        word.named?.kind === 'region' ||
        (word.named?.kind === 'party' && context.reader.record.focalParties.has(word.named.id)) ||
        word.lower === "'s" ||
        is(word, 'determiner', 'legal', 'broad', 'narrow', 'adverb') ||
        word.lower === 'other' ||
        word.lower === 'formal' ||
        word.lower === 'different' ||
        (topicOf(word) !== undefined && !(none || all)) ||
        word.lower === 'bilateral' ||
        word.text === '-' ||
        word.lower === 'existing'
      ) {
        continue;
      }
      break;
    }
    const pronounSet =
      head < 0 &&
      ((number !== undefined &&
        ['of', 'among'].includes(units[clause.from]?.lower ?? '') &&
        is(units[i + 1], 'have', 'be', 'accept', 'cover')) ||
        (sawOf && (of !== undefined || ['them', 'these', 'those', 'which'].includes(units[k]?.lower ?? ''))) ||
        (number !== undefined && ['other', 'remaining'].includes(units[i - 1]?.lower ?? '')) ||
        half);
    if (head < 0 && !pronounSet) {
      continue;
    }
    if (none && unit.lower === 'no' && head < 0) {
      continue;
    }
    const noun = head >= 0 ? (units[head] as Unit) : undefined;
    const counts = noun && is(noun, 'instrument') && !is(noun, 'states') ? ('instruments' as const) : ('states' as const);
    // "no treaty" denies an instrument; only "none of the …" and "no state" speak of a group
    if (none && counts === 'instruments' && !sawOf) {
      continue;
    }
    if (all && counts === 'instruments' && !sawOf) {
      continue;
    }
    // "one agreement", "two agreements with Germany": not a group
    if (number !== undefined && counts === 'instruments' && !sawOf && regionIn(units, clause.from, clause.to) === undefined) {
      continue;
    }
    // the noun is a possessor's or a place: "the six states' officials"
    if (noun && units[head + 1]?.lower === "'s") {
      continue;
    }
    // an object of another preposition: "sent to four countries"
    const before = units[i - 1];
    if (
      number !== undefined &&
      before &&
      is(before, 'preposition') &&
      !['with', 'of', 'in', 'to', 'by', 'between', 'than', 'over'].includes(before.lower)
    ) {
      continue;
    }
    // "Of Taiwan's six European partners, four …": the base, not the number
    const opening = units[clause.from]?.lower;
    const comma = units.findIndex((u, n) => n > clause.from && u.text === ',');
    if (
      number !== undefined &&
      (opening === 'of' || opening === 'among') &&
      comma > i &&
      units.slice(comma, clause.to).some((u) => u.number !== undefined || ['half', 'none', 'all', 'most'].includes(u.lower))
    ) {
      continue;
    }
    if (before?.lower === 'of' && number !== undefined && !sawOf) {
      // the base of another quantity, or "Of the six European agreements, three"
      const earlier = units
        .slice(clause.from, i)
        .some((u) => u.number !== undefined || ['half', 'none', 'all', 'most', 'majority', 'one'].includes(u.lower));
      if (earlier || units.slice(i + 1, clause.to).some((u) => u.number !== undefined && u.date === undefined)) {
        continue;
      }
    }
    const rest =
      ['other', 'remaining'].includes(before?.lower ?? '') || ['other', 'remaining', 'others'].includes(units[i + 1]?.lower ?? '');
    if (half && units[i + 1]?.lower === 'a' && units[i + 2]?.lower === 'dozen') {
      return undefined;
    }
    if (
      (number !== undefined && units[i + 1]?.lower === 'in' && units[i + 2]?.number !== undefined) ||
      (half && units[i - 1]?.lower === 'than') ||
      units[i - 1]?.lower === 'but'
    ) {
      return undefined;
    }
    return {
      at: i,
      to: head >= 0 ? head + 1 : Math.max(i + 1, k),
      number: half || none || all || majority ? undefined : number,
      words: half ? 'half' : majority ? 'majority' : none ? 'none' : all ? 'all' : 'number',
      counts,
      comparison: comparisonBefore(units, clause.from, i),
      rest,
      anaphoric: head < 0,
    };
  }
  return undefined;
}

/** How a number is compared, by the words right before it. */
function comparisonBefore(units: readonly Unit[], from: number, at: number): CountClaim['comparison'] {
  const before = units
    .slice(Math.max(from, at - 3), at)
    .map((u) => u.lower)
    .join(' ');
  return COMPARISONS.find(([words]) => words.test(before))?.[1] ?? 'exactly';
}

/** The longer before the shorter. */
const COMPARISONS: readonly (readonly [RegExp, CountClaim['comparison']])[] = [
  [/\bno more than$/, 'at most'],
  [/\bno (?:fewer|less) than$/, 'at least'],
  [/\bat least$/, 'at least'],
  [/\b(?:at most|up to)$/, 'at most'],
  [/\b(?:more than|over)$/, 'more than'],
  [/\b(?:fewer|less) than$/, 'fewer than'],
];
