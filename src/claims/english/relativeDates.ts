import type { DateClaim } from '../claim.js';
import type { ClauseReading, ReadingContext } from './clauseReading.js';
import { eventIn } from './events.js';
import { namedParty } from './roles.js';
import { is, spanOf, type Unit } from './units.js';

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** A time that is told by another: units `from` (inclusive) to `to` (exclusive). */
interface Reckoned {
  readonly from: number;
  readonly to: number;
  /** Years from the time it is reckoned from. */
  readonly years: number;
  /** Whether it may be off by a year. */
  readonly about: boolean;
  /** "in July": a month of the same year, from 1. */
  readonly month?: number;
}

/** The dates told by others: "Switzerland followed two years later", "came into force in the same year". */
export function readRelativeDates(reading: ClauseReading, context: ReadingContext): DateClaim[] {
  const { units, clause, counterpart } = reading;
  const { scene } = context;
  const ofAgreements = scene.agreements || reading.instrument >= 0 || reading.subjectIsInstrument || reading.topics.length > 0;
  if (
    counterpart === undefined ||
    reading.otherSubject ||
    scene.otherSubject ||
    !ofAgreements ||
    !context.inSight ||
    !context.ofFieldOr(reading)
  ) {
    return [];
  }
  const claims: DateClaim[] = [];
  for (let i = clause.from; i < clause.to; i++) {
    const reckoned = reckonedAt(units, i, clause.to);
    if (!reckoned) {
      continue;
    }
    const anchor = units.slice(0, i).findLast((u) => u.date !== undefined)?.date ?? scene.dated;
    const event = eventOf(reading, i);
    const own = reading.mentions.filter((m) => m.role === 'acting' && m.unit < i && reading.parties.some((p) => p.party === m.party));
    const last = own.at(-1);
    const parties = last ? own.filter((m) => m.group === last.group).map((m) => namedParty(units, m)) : reading.parties;
    const fact = reading.factuality(i);
    if (
      anchor === undefined ||
      event === undefined ||
      parties.length === 0 ||
      fact.stance !== 'asserted' ||
      fact.reversed ||
      reading.negative([i])
    ) {
      continue;
    }
    const year = String(Number(anchor.slice(0, 4)) + reckoned.years);
    claims.push({
      kind: 'date',
      parties,
      event,
      date: reckoned.month === undefined ? year : `${year}-${String(reckoned.month).padStart(2, '0')}`,
      ...(reckoned.about ? { about: true } : {}),
      holds: true,
      counterpart,
      span: spanOf(units, reckoned.from, reckoned.to),
      sentence: context.sentence,
      ...(context.ofField && context.defaultField !== undefined ? { field: context.defaultField } : {}),
    });
    i = reckoned.to - 1;
  }
  return claims;
}

function eventOf(reading: ClauseReading, at: number): DateClaim['event'] | undefined {
  const { units, clause } = reading;
  const event = eventIn(units, clause.from, at);
  if (event !== undefined && event !== 'any') {
    return event;
  }
  const before = units.slice(clause.from, at);
  const so = before.some((u) => /^(?:followed|follows|did|done|likewise|same|way)$/.test(u.lower));
  // "Poland in 2019 and Switzerland in the same year"
  const gapped = clause.verb < 0 && before.some((u) => u.named?.kind === 'party');
  return so || gapped ? 'signed' : undefined;
}

function reckonedAt(units: readonly Unit[], at: number, end: number): Reckoned | undefined {
  const unit = units[at] as Unit;
  const word = (k: number): string => (at + k < end ? (units[at + k]?.lower ?? '') : '');
  if (unit.named || unit.date !== undefined) {
    return undefined;
  }
  // "in the same year", "that same year"
  if (unit.lower === 'same' && word(1) === 'year') {
    return { from: at, to: at + 2, years: 0, about: false };
  }
  // "the year before"
  if (
    unit.lower === 'year' &&
    units[at - 1]?.lower === 'the' &&
    /^(?:before|after)$/.test(word(1)) &&
    (at + 2 >= end || units[at + 2]?.mark)
  ) {
    return { from: at, to: at + 2, years: word(1) === 'after' ? 1 : -1, about: false };
  }
  // "the following year"
  if (/^(?:following|next)$/.test(unit.lower) && word(1) === 'year') {
    return { from: at, to: at + 2, years: 1, about: false };
  }
  // "in July" of the year spoken of
  const month = MONTHS.indexOf(unit.lower);
  if (month >= 0 && unit.text[0] !== unit.lower[0] && units[at - 1]?.lower === 'in') {
    return { from: at, to: at + 1, years: 0, about: false, month: month + 1 };
  }
  // "a few months later"
  if (/^months?$/.test(unit.lower) && word(1) === 'later') {
    const from = at - (units[at - 1]?.number !== undefined ? 1 : units[at - 2]?.lower === 'a' ? 2 : 1);
    return from < 0 ? undefined : { from, to: at + 2, years: 0, about: true };
  }
  const count = unit.lower === 'a' || unit.lower === 'one' ? 1 : unit.number;
  if (count === undefined || !/^(?:years?|decades?)$/.test(word(1))) {
    return undefined;
  }
  const direction = word(2);
  // "two years before Denmark": reckoned from somebody and not from a date
  const open = at + 3 >= end || units[at + 3]?.mark || is(units[at + 3], 'coordinator', 'adverb');
  const sign =
    /^(?:later|afterwards)$/.test(direction) || (direction === 'after' && open)
      ? 1
      : direction === 'earlier' || (direction === 'before' && open)
        ? -1
        : 0;
  const years = /^decade/.test(word(1)) ? count * 10 : count;
  return sign === 0 ? undefined : { from: at, to: at + 3, years: sign * years, about: true };
}
