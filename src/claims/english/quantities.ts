import type { CountClaim, Fraction } from '../claim.js';
import type { ClauseReading, ReadingContext } from './clauseReading.js';
import type { Clause } from './clauses.js';
import { Cue, type CueWords } from './cues.js';
import { regionIn } from './regions.js';
import { firstWithin, is, lastWithin, partyOf, topicOf, type Unit } from './units.js';

/** A number that counts states or instruments. */
export interface Quantity {
  readonly at: number;
  readonly to: number;
  /** How many; `undefined` for "all" and "none". */
  readonly number: CountClaim['number'] | undefined;
  readonly words: 'number' | 'share' | 'all' | 'none';
  readonly counts: 'states' | 'instruments';
  readonly comparison: CountClaim['comparison'];
  /** "the other four", "the remaining three". */
  readonly rest: boolean;
  /** "none of them": stands for parties named before. */
  readonly anaphoric: boolean;
  /** Whether it counts some of a group that the words tell: "four of the six". */
  readonly partitive: boolean;
  /** Set where the group was spoken of before: "four of them", "two of these four"; its number where that is told. */
  readonly ofThem: { readonly size: number | undefined } | undefined;
}

/** What is counted by a number and nothing else about it. */
const SIMPLE = { words: 'number', comparison: 'exactly', rest: false, anaphoric: false, partitive: false, ofThem: undefined } as const;

/** What a word, or several from `at` to `to`, say of how many. */
interface Amount {
  readonly at: number;
  readonly to: number;
  readonly words: Quantity['words'];
  readonly number: CountClaim['number'] | undefined;
}

/** What is counted. */
interface Counted {
  /** The noun that is counted; -1 where there is only a pronoun or nothing. */
  readonly head: number;
  readonly to: number;
  readonly sawOf: boolean;
  /** "two of the six". */
  readonly of: number | undefined;
  readonly pronoun: boolean;
}

const SHARES = new Set(['half', 'most', 'majority', 'none', 'all']);

/** The words without which nothing is counted, besides numbers and ordinals. */
export const AMOUNTS: CueWords = {
  cue: Cue.amount,
  words: [...SHARES, ...'not single no neither every each quarter quarters thirds fifths sixths'.split(' ')],
};

/** The first number, share or "all" of a clause that counts states or instruments. */
export function quantityIn(reading: ClauseReading, context: ReadingContext): Quantity | undefined {
  const { units, clause } = reading;
  if ((clause.cues & (Cue.number | Cue.ordinal | Cue.amount)) === 0) {
    return undefined;
  }
  // "Alone among the three, Slovakia has not": how many there are is told by the way
  if (units[clause.from]?.lower === 'alone' && units[clause.from + 1]?.lower === 'among') {
    return undefined;
  }
  const told = numberOf(units, clause) ?? numbering(units, clause);
  if (told) {
    return told;
  }
  for (let i = clause.from; i < clause.to; i++) {
    const amount = amountAt(units, i, clause.to);
    if (!amount) {
      continue;
    }
    // "All of Taiwan's European partners but two": a number
    const but = firstWithin(units, i + 1, i + 9, (u, k) => u.lower === 'but' && units[k + 1]?.number !== undefined);
    if (amount.words === 'all' && but > 0 && but < clause.to) {
      return undefined;
    }
    const counted = countedAfter(reading, context, amount);
    const { head } = counted;
    const counts = countedBy(units[head]);
    // "Six states have agreements. Four are limited to prisoners": four of those
    const bare = head < 0 && amount.words === 'number' && standsForCounted(reading, context, amount);
    if ((!bare && !countsGroup(reading, amount, counted, counts)) || isBase(reading, amount, counted)) {
      continue;
    }
    const before = units[i - 1];
    // "all but two": how many is left open
    const whole = counted.of ?? sizeOf(reading, context, head);
    const rest = before?.lower === 'but' && units[i - 2]?.lower === 'all' && whole !== undefined && typeof amount.number === 'number';
    if (before?.lower === 'but' && !rest) {
      return undefined;
    }
    // "all but two of the six": four
    const number = rest ? (whole as number) - (amount.number as number) : amount.number;
    // "Two of the four", where others were counted
    const group = counted.of;
    if (head < 0 && !counted.pronoun && group !== undefined && !context.reader.record.coverage.some((c) => c.parties.length === group)) {
      continue;
    }
    // "Copenhagen and Warsaw signed, but only one of the two agreements": of theirs
    if (group !== undefined && partiesBefore(units, i, context) === group && regionIn(units, clause.from, clause.to) === undefined) {
      return undefined;
    }
    // "any of the other three": which, is not said
    if (units.slice(Math.max(clause.from, i - 4), i).some((u, k, words) => u.lower === 'any' && words[k + 1]?.lower === 'of')) {
      continue;
    }
    // "is one of three European states that": so many there are; "one of the agreements" counts nothing
    const one =
      !rest &&
      amount.number === 1 &&
      amount.words === 'number' &&
      units[i + 1]?.lower === 'of' &&
      units[i]?.lower === 'one' &&
      !/^(?:every|each|any|no|not)$/.test(units[i - 1]?.lower ?? '');
    if (one && group === undefined && head >= 0 && !is(units[i - 1], 'only')) {
      continue;
    }
    // "Poland is the only one of the six whose parliament voted": who alone, and not how many
    if (one && is(units[i - 1], 'only') && units[i - 2]?.lower === 'the' && is(units[i - 3], 'be')) {
      return undefined;
    }
    const inside = one && group !== undefined && head >= 0 ? firstWithin(units, i + 1, units.length, (u) => u.number === group) : -1;
    if (inside > 0) {
      const stands = units.slice(i + 2, inside).every((u) => u.lower === 'the') && (is(units[i - 1], 'be') || units[i - 1]?.mark === true);
      if (stands) {
        return { ...SIMPLE, at: inside, to: head + 1, number: group, counts };
      }
      // "One of the six is comprehensive": one at least
      if (!is(units[i - 1], 'only')) {
        return undefined;
      }
    }
    const ofThem = bare || (counted.pronoun && counted.sawOf) ? { size: counted.of } : undefined;
    return {
      at: rest ? i - 2 : i,
      to: head >= i ? head + 1 : Math.max(amount.to, counted.to),
      number,
      words: amount.words,
      counts,
      comparison: comparisonBefore(units, clause.from, i),
      rest: isRest(before) || isRest(units[amount.to]),
      anaphoric: head < 0,
      ofThem,
      partitive: bare || counted.sawOf || counted.of !== undefined,
    };
  }
  return undefined;
}

/** How many parties, the focal ones apart, a sentence names before a place. */
function partiesBefore(units: readonly Unit[], at: number, { reader }: ReadingContext): number {
  const named = new Set(units.slice(0, at).flatMap((u) => partyOf(u) ?? []));
  return [...named].filter((party) => !reader.record.focalParties.has(party)).length;
}

/** How many states have an agreement in the region whose states or agreements are counted: the "European agreements". */
function sizeOf({ units, clause }: ClauseReading, context: ReadingContext, head: number): number | undefined {
  // "all but two of the European states that have signed": of some of them
  const all = head >= 0 && !is(units[head + 1], 'relative');
  const region = all ? regionIn(units, clause.from, head) : undefined;
  return context.reader.record.coverage.find((c) => region !== undefined && c.region === region && c.property.kind === 'agreement')?.parties
    .length;
}

/** Whether a number at the beginning of a clause, with its verb behind it, stands for some of the states counted before. */
function standsForCounted({ units, clause }: ClauseReading, context: ReadingContext, { at, to }: Amount): boolean {
  const said = context.said();
  const opens = units.slice(clause.from, at).every((u) => u.mark || is(u, 'coordinator', 'only', 'adverb'));
  return (
    opens &&
    said?.property.kind === 'agreement' &&
    said.holds &&
    said.region !== undefined &&
    to === clause.verb &&
    is(units[to], 'be', 'have', 'accept', 'cover', 'exclude', 'limit', 'conclude')
  );
}

/** "The number of European states with an agreement stands at nine", "… has risen to nine": the number stands behind the verb. */
function numberOf(units: readonly Unit[], { from, to, verb }: Clause): Quantity | undefined {
  const at =
    firstWithin(units, from, to, (u, i) => u.lower === 'of' && i > from && /^(?:number|count|total)$/.test(units[i - 1]?.lower ?? '')) - 1;
  if (at < 0 || units[at - 1]?.lower !== 'the') {
    return undefined;
  }
  const brought = verb >= from && verb < at && RAISING.test(units[verb]?.lower ?? '') ? broughtTo(units, at, to) : undefined;
  if (brought) {
    return brought;
  }
  const head = firstWithin(units, at + 1, verb, isCountable);
  const number = firstWithin(units, verb + 1, to, (u) => u.number !== undefined && u.date === undefined);
  const leads = number < 0 ? [] : units.slice(verb, number);
  const stands = leads.length > 0 && leads.length <= 4 && leads.some((u) => STANDING.test(u.lower)) && (units[number + 1]?.mark ?? true);
  if (head < 0 || verb < head || !stands) {
    return undefined;
  }
  return { ...numberBehind(units, head, number), comparison: comparisonBefore(units, verb, number) };
}

/** "brings the number of European states with an agreement to eight": that many at least there are by now. */
function broughtTo(units: readonly Unit[], at: number, to: number): Quantity | undefined {
  const head = firstWithin(units, at + 1, to, isCountable);
  const number = firstWithin(units, head + 1, to, (u, i) => u.number !== undefined && u.date === undefined && units[i - 1]?.lower === 'to');
  return head < 0 || number < 0 || !(units[number + 1]?.mark ?? true)
    ? undefined
    : { ...numberBehind(units, head, number), comparison: 'at least' };
}

/** Verbs of what makes a number larger. */
const RAISING = /^(?:brings?|brought|takes|took|raises|raised|lifts|lifted|pushes|pushed|increases|increased)$/;

/** "Taiwan's European partners number eight", "the broad agreements are two in number". */
function numbering(units: readonly Unit[], { from, to, verb }: Clause): Quantity | undefined {
  const number = firstWithin(
    units,
    from + 1,
    to,
    (u, i) =>
      u.number !== undefined &&
      u.date === undefined &&
      (units[i - 1]?.lower === 'number' || (is(units[i - 1], 'be') && units[i + 1]?.lower === 'in' && units[i + 2]?.lower === 'number')),
  );
  if (number < 0) {
    return undefined;
  }
  const head = lastWithin(units, from, number, isCountable);
  const ends = (units[number + 1]?.mark ?? true) || units[number + 1]?.lower === 'in';
  if (head < 0 || !ends || (verb >= 0 && verb > number)) {
    return undefined;
  }
  return numberBehind(units, head, number);
}

/** The quantity of a number that stands behind the noun it counts. */
function numberBehind(units: readonly Unit[], head: number, at: number): Quantity {
  return { ...SIMPLE, at, to: at + 1, number: (units[at] as Unit).number as number, counts: countedBy(units[head]) };
}

/** Whether a noun may be counted: of states, of their agreements, of partners. */
function isCountable(unit: Unit): boolean {
  return (is(unit, 'states', 'instrument') && !unit.named) || isPartners(unit);
}

function isPartners(unit: Unit): boolean {
  return unit.lower === 'partners' && !unit.named;
}

/** What a noun says is counted; states where it is missing. */
function countedBy(noun: Unit | undefined): Quantity['counts'] {
  return is(noun, 'instrument') && !is(noun, 'states') ? 'instruments' : 'states';
}

const STANDING = /^(?:is|stands|remains|reached|risen|rose|grown|climbed|fallen|fell|at|to)$/;

function isRest(unit: Unit | undefined): boolean {
  return ['other', 'others', 'remaining'].includes(unit?.lower ?? '');
}

/** The amount that begins at a unit. */
function amountAt(units: readonly Unit[], at: number, end: number): Amount | undefined {
  const unit = units[at] as Unit;
  if (unit.named || unit.mark || unit.date !== undefined) {
    return undefined;
  }
  // "half a dozen", "half-dozen"
  if (unit.lower === 'half' && /^(?:a|-)$/.test(units[at + 1]?.lower ?? '') && units[at + 2]?.lower === 'dozen') {
    return { at, to: at + 3, words: 'number', number: 6 };
  }
  const next = units[at + 1]?.lower;
  // "not one", "not a single"
  if (unit.lower === 'not' && (next === 'one' || (next === 'a' && units[at + 2]?.lower === 'single'))) {
    return { at, to: at + (next === 'one' ? 2 : 3), words: 'none', number: undefined };
  }
  if (unit.lower === 'a' && next === 'single') {
    return { at, to: at + 2, words: 'number', number: 1 };
  }
  // "none but two"
  const exception = units[at + 2]?.number;
  if (unit.lower === 'none' && next === 'but' && exception !== undefined) {
    return { at, to: at + 3, words: 'number', number: exception };
  }
  const share = fractionAt(units, at, end);
  if (share) {
    return { at, to: share.to, words: 'share', number: share.fraction };
  }
  if (unit.lower === 'most' || unit.lower === 'majority') {
    return { at, to: at + 1, words: 'share', number: 'majority' };
  }
  if (['none', 'no', 'neither'].includes(unit.lower)) {
    return { at, to: at + 1, words: 'none', number: undefined };
  }
  // "every one of the six"
  if (/^(?:every|each)$/.test(unit.lower) && next === 'one' && units[at + 2]?.lower === 'of') {
    return { at, to: at + 2, words: 'all', number: undefined };
  }
  if (['all', 'every', 'each'].includes(unit.lower)) {
    // "all five of them", "all but two of the six": a number
    if (units[at + 1]?.lower === 'but' && units[at + 2]?.number !== undefined) {
      return undefined;
    }
    return units[at + 1]?.number !== undefined && units[at + 2]?.lower === 'of'
      ? undefined
      : { at, to: at + 1, words: 'all', number: undefined };
  }
  return unit.number === undefined ? undefined : { at, to: at + 1, words: 'number', number: unit.number };
}

const PARTS: Readonly<Record<string, number>> = { third: 3, thirds: 3, quarter: 4, quarters: 4, fifth: 5, fifths: 5, sixth: 6, sixths: 6 };

/** "half", "one in three", "two out of three", "a third", "two thirds". */
function fractionAt(units: readonly Unit[], at: number, end: number): { readonly fraction: Fraction; readonly to: number } | undefined {
  const unit = units[at] as Unit;
  const word = (k: number): string => (at + k < end ? (units[at + k]?.lower ?? '') : '');
  // "a year and a half of each other", "a year and a half before"
  if (unit.lower === 'half' && ((word(1) === 'of' && word(2) === 'each') || isAndAHalf(units, at))) {
    return undefined;
  }
  if (unit.lower === 'half') {
    return { fraction: { parts: 1, of: 2 }, to: at + 1 };
  }
  const parts = unit.lower === 'a' ? 1 : unit.number;
  if (parts === undefined) {
    return undefined;
  }
  const inside = word(1) === 'in' ? 2 : word(1) === 'out' && word(2) === 'of' ? 3 : undefined;
  const whole = inside === undefined ? undefined : units[at + inside]?.number;
  if (inside !== undefined && whole !== undefined && at + inside < end && parts < whole) {
    return { fraction: { parts, of: whole }, to: at + inside + 1 };
  }
  const hyphen = word(1) === '-' ? 2 : 1;
  const of = PARTS[word(hyphen)];
  return of !== undefined && word(hyphen + 1) === 'of' && !/^an?$/.test(word(hyphen + 2))
    ? { fraction: { parts, of }, to: at + hyphen + 1 }
    : undefined;
}

/** "a year and a half": of the time, and not of the states. */
function isAndAHalf(units: readonly Unit[], at: number): boolean {
  return units[at - 1]?.lower === 'a' && units[at - 2]?.lower === 'and';
}

/** The counted noun: within a few words, over "of the", a region, adjectives, the focal party's name. */
function countedAfter(reading: ClauseReading, context: ReadingContext, amount: Amount): Counted {
  const { units, clause } = reading;
  // "Taiwan's European partners have all signed up"
  if (amount.words === 'all' && is(units[amount.at - 1], 'be', 'have')) {
    const head = lastWithin(units, clause.from, amount.at - 1, (u) => is(u, 'states') && !u.named);
    if (head >= 0 && amount.at - head <= 4 && regionIn(units, clause.from, head) !== undefined) {
      return { head, to: amount.to, sawOf: false, of: undefined, pronoun: false };
    }
  }
  let of: number | undefined;
  let sawOf = false;
  let pronoun = false;
  let k = amount.to;
  for (; k < Math.min(clause.to, amount.at + 10); k++) {
    const word = units[k] as Unit;
    // "two deal only with": what looks like a noun is the verb
    if (k === clause.verb) {
      break;
    }
    // "none of the three Baltic states"
    const statesOf = word.named?.kind === 'region' && /(?:states|countries|nations|republics|members)$/.test(word.lower);
    if (statesOf || is(word, 'states') || isPartners(word) || (is(word, 'instrument') && !word.named)) {
      return { head: k, to: k + 1, sawOf, of, pronoun };
    }
    if (word.lower === 'of') {
      sawOf = true;
    } else if (word.number !== undefined && sawOf) {
      of = word.number;
    } else if (sawOf && ['them', 'these', 'those', 'which'].includes(word.lower)) {
      pronoun = true;
    } else if (word.lower === 'only' && units[k - 1]?.text === '-') {
      // "three transfer-only partners"
    } else if (!qualifies(word, context, amount)) {
      break;
    }
  }
  return { head: -1, to: k, sawOf, of, pronoun };
}

/** Whether a word may stand between an amount and what it counts. */
function qualifies(word: Unit, context: ReadingContext, { words }: Amount): boolean {
  return (
    word.named?.kind === 'region' ||
    (word.named?.kind === 'party' && context.reader.record.focalParties.has(word.named.id)) ||
    is(word, 'determiner', 'legal', 'broad', 'narrow', 'adverb') ||
    ["'s", 'other', 'formal', 'different', 'bilateral', '-', 'existing'].includes(word.lower) ||
    (topicOf(word) !== undefined && (words === 'number' || words === 'share'))
  );
}

/** Whether what is counted is a group of states or instruments that the clause says something of. */
function countsGroup(reading: ClauseReading, amount: Amount, counted: Counted, counts: Quantity['counts']): boolean {
  const { units, clause } = reading;
  const { at, words } = amount;
  const { head, sawOf, of, pronoun } = counted;
  const before = units[at - 1];
  if (head < 0) {
    const subject =
      ['of', 'among', 'out'].includes(units[clause.kind === 'resumed' ? 0 : clause.from]?.lower ?? '') &&
      is(units[at + 1], 'have', 'be', 'accept', 'cover', 'verb', 'conclude', 'exclude', 'limit');
    const set =
      (words === 'number' && (subject || isRest(before))) ||
      (sawOf && (of !== undefined || pronoun)) ||
      (words === 'share' && amount.number !== 'majority' && isPredicateAt(units, amount.to));
    if (!set || units[at]?.lower === 'no') {
      return false;
    }
  }
  // "he is one of the few"
  if (
    of === undefined &&
    units[at]?.lower === 'one' &&
    units[at + 1]?.lower === 'of' &&
    ['is', 'not', 'as'].includes(before?.lower ?? '')
  ) {
    return false;
  }
  // "no treaty" denies an instrument; only "none of the …" and "no state" speak of a group
  if ((words === 'none' || words === 'all') && counts === 'instruments' && !sawOf && regionIn(units, at, head) === undefined) {
    return false;
  }
  // "one agreement", "two agreements with Germany": not a group
  if (words === 'number' && counts === 'instruments' && !sawOf && regionIn(units, clause.from, clause.to) === undefined) {
    return false;
  }
  // "The Swiss have extradition treaties with thirty states": whose partners they are is told
  if (words === 'number' && isPartnersOf(reading, at)) {
    return false;
  }
  // the noun is a possessor's or a place: "the six states' officials"
  if (head >= 0 && units[head + 1]?.lower === "'s") {
    return false;
  }
  // an object of another preposition: "sent to four countries"
  return !(
    words === 'number' &&
    before &&
    is(before, 'preposition') &&
    // "with as many as eight states"
    !(before.lower === 'as' && /^(?:many|few)$/.test(units[at - 2]?.lower ?? '')) &&
    !['with', 'of', 'in', 'to', 'by', 'between', 'than', 'over'].includes(before.lower)
  );
}

/** Whether a verb stands at a place, with an adverb before it at most: "half of them have", "half still lack". */
function isPredicateAt(units: readonly Unit[], at: number): boolean {
  const verb = is(units[at], 'adverb') ? units[at + 1] : units[at];
  return is(verb, 'have', 'be', 'do', 'can', 'accept', 'cover', 'conclude', 'exclude', 'limit', 'verb');
}

/** Whether the states counted at a place are those with which somebody has agreements who is not the other side: "Bern has treaties with ten states". */
function isPartnersOf({ units, clause, mentions, focalNamed }: ClauseReading, at: number): boolean {
  const beside = lastWithin(units, Math.max(clause.from, at - 4), at, (u) => u.lower === 'with');
  const told =
    beside > clause.from && is(units[beside - 1], 'instrument') && mentions.some((m) => m.role === 'acting' && m.unit < clause.verb);
  return told && !focalNamed && beside > clause.verb;
}

/** Whether a number tells only among how many another amount of the clause is counted: "Of Taiwan's six partners, four …". */
function isBase(reading: ClauseReading, { at, words }: Amount, { sawOf }: Counted): boolean {
  const { units, clause } = reading;
  // "Of all the Nordic governments, the one in Copenhagen …"
  if (words === 'all' && units[at - 1]?.lower === 'of' && at - 1 === clause.from) {
    return true;
  }
  if (words !== 'number') {
    return false;
  }
  const opening = units[clause.from]?.lower === 'alone' ? units[clause.from + 1]?.lower : units[clause.from]?.lower;
  const comma = firstWithin(units, clause.from + 1, units.length, (u) => u.text === ',');
  if (
    (opening === 'of' || opening === 'among' || opening === 'out') &&
    comma > at &&
    units.slice(comma, clause.to).some((u) => u.number !== undefined || SHARES.has(u.lower))
  ) {
    return true;
  }
  // "of the six European texts, the British one is …": among how many is told by the way
  if (
    units[at - 1]?.lower === 'the' &&
    /^(?:of|among)$/.test(units[at - 2]?.lower ?? '') &&
    (at - 2 === clause.from || units[at - 3]?.mark)
  ) {
    return true;
  }
  if (units[at - 1]?.lower !== 'of' || sawOf) {
    return false;
  }
  const earlier = units.slice(clause.from, at).some((u) => u.number !== undefined || SHARES.has(u.lower) || u.lower === 'one');
  return earlier || units.slice(at + 1, clause.to).some((u) => u.number !== undefined && u.date === undefined);
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
  [/\b(?:no|not) more than$/, 'at most'],
  [/\bno (?:fewer|less) than$/, 'at least'],
  [/\bat least$/, 'at least'],
  [/\b(?:at most|up to)$/, 'at most'],
  [/\b(?:more than|over)$/, 'more than'],
  [/\b(?:fewer|less) than$/, 'fewer than'],
];
