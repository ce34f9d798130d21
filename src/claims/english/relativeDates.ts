import type { DateClaim, NamedParty } from '../claim.js';
import type { ClauseReading, ReadingContext } from './clauseReading.js';
import { Cue, type CueWords } from './cues.js';
import { eventAfter, eventIn } from './events.js';
import { namedParty } from './roles.js';
import { firstWithin, is, spanOf, type Unit } from './units.js';

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** A time that is told by another: units `from` (inclusive) to `to` (exclusive). */
interface Reckoned {
  readonly from: number;
  readonly to: number;
  /** Months from the time it is reckoned from. */
  readonly months: number;
  /** By how many months it may be off; 0 for a time told exactly. */
  readonly off: number;
  /** "in July": a month of the same year, from 1. */
  readonly month?: number;
  /** What it is reckoned from, where that is no date that was spoken of. */
  readonly since?: 'signature' | 'today';
  /** Whether it tells how long something took, and not when it was. */
  readonly lasting?: boolean;
}

/** The dates told by others: "Switzerland followed two years later", "came into force in the same year". */
export function readRelativeDates(reading: ClauseReading, context: ReadingContext): DateClaim[] {
  const { units, clause, counterpart } = reading;
  const { scene } = context;
  const ofAgreements = context.agreements || reading.instrument >= 0 || reading.subjectIsInstrument || reading.topics.length > 0;
  if (
    (clause.cues & Cue.time) === 0 ||
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
    const event = eventOf(reading, i);
    const own = reading.mentions.filter((m) => m.role === 'acting' && m.unit < i && reading.parties.some((p) => p.party === m.party));
    const last = own.at(-1);
    const parties = last ? own.filter((m) => m.group === last.group).map((m) => namedParty(units, m)) : reading.parties;
    const anchor =
      reckoned.since === undefined
        ? (units.slice(0, i).findLast((u) => u.date !== undefined)?.date ?? scene.dated)
        : anchorOf(reckoned.since, parties, counterpart, context);
    const fact = reading.factuality(i);
    if (
      anchor === undefined ||
      event === undefined ||
      // how long it took tells when it came into force, and of a signature only how long the talks were
      ((reckoned.lasting || reckoned.since === 'signature') && event !== 'in force') ||
      parties.length === 0 ||
      fact.stance !== 'asserted' ||
      fact.reversed ||
      reading.negative([i])
    ) {
      continue;
    }
    claims.push({
      kind: 'date',
      parties,
      event,
      ...dateFrom(anchor, reckoned),
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
  const event =
    eventIn(units, clause.from, at) ??
    (/^(?:years?|decades?)$/.test(units[at + 1]?.lower ?? '') ? eventAfter(units, at, clause.to) : undefined);
  if (event !== undefined && event !== 'any') {
    return event;
  }
  const before = units.slice(clause.from, at);
  const so = before.some((u) => /^(?:followed|follows|did|done|likewise|same|way)$/.test(u.lower));
  // "Poland in 2019 and Switzerland in the same year"
  const gapped = clause.verb < 0 && before.some((u) => u.named?.kind === 'party');
  return so || gapped ? 'signed' : undefined;
}

/** The date that lies so many months from another, as precise as both allow. */
function dateFrom(anchor: string, { months, off, month }: Reckoned): Pick<DateClaim, 'date' | 'about'> {
  const [year = 0, anchorMonth] = anchor.split('-').map(Number);
  if (month !== undefined) {
    return { date: iso(year * 12 + month - 1) };
  }
  if (months % 12 === 0 || anchorMonth === undefined) {
    return { date: String(year + Math.round(months / 12)), ...(off > 0 ? { about: Math.max(off, 12) } : {}) };
  }
  return { date: iso(year * 12 + anchorMonth - 1 + months), about: off };
}

function iso(months: number): string {
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** The day of the record, or of the one signature that it holds of a party. */
function anchorOf(
  since: NonNullable<Reckoned['since']>,
  parties: readonly NamedParty[],
  counterpart: string,
  { reader: { record, defaultField } }: ReadingContext,
): string | undefined {
  if (since === 'today') {
    return record.asOf.slice(0, 4);
  }
  const [party, ...more] = parties;
  const agreements = party ? record.agreementsBetween(party.party, counterpart).filter((a) => a.field === defaultField) : [];
  const [agreement] = agreements;
  const signed = agreement?.dates.filter((d) => d.event === 'signed').map((d) => d.date) ?? [];
  return more.length === 0 && agreements.length === 1 && signed.length === 1 ? signed[0] : undefined;
}

/** Months of a unit of time, and whether it is one. */
const LENGTHS: ReadonlyMap<string, number> = new Map([
  ['day', 0],
  ['days', 0],
  ['week', 0.25],
  ['weeks', 0.25],
  ['month', 1],
  ['months', 1],
  ['year', 12],
  ['years', 12],
  ['decade', 120],
  ['decades', 120],
]);

/** The words without which no time is told by another. */
export const TIMES: CueWords = { cue: Cue.time, words: [...LENGTHS.keys(), ...MONTHS] };

const SIGNATURE = /^(?:signature|signing|conclusion|signed|concluded)$/;

function reckonedAt(units: readonly Unit[], at: number, end: number): Reckoned | undefined {
  const unit = units[at] as Unit;
  const next = at + 1 < end ? (units[at + 1]?.lower ?? '') : '';
  if (unit.named || unit.date !== undefined) {
    return undefined;
  }
  // "in the same year", "that same year"
  if (unit.lower === 'same' && next === 'year') {
    return { from: at, to: at + 2, months: 0, off: 0 };
  }
  // "the year before"
  if (
    unit.lower === 'year' &&
    units[at - 1]?.lower === 'the' &&
    /^(?:before|after)$/.test(next) &&
    (at + 2 >= end || units[at + 2]?.mark)
  ) {
    return { from: at, to: at + 2, months: next === 'after' ? 12 : -12, off: 0 };
  }
  // "the following year"
  if (next === 'year' && /^(?:following|next)$/.test(unit.lower)) {
    return { from: at, to: at + 2, months: 12, off: 0 };
  }
  // "in July" of the year spoken of
  const month = units[at - 1]?.lower === 'in' ? MONTHS.indexOf(unit.lower) : -1;
  if (month >= 0 && unit.text[0] !== unit.lower[0]) {
    return { from: at, to: at + 1, months: 0, off: 0, month: month + 1 };
  }
  return LENGTHS.has(next) ? spanOfTime(units, at, end) : undefined;
}

/** "two years later", "a few months earlier", "twenty months after its signature", "after only two months", "ten years ago". */
function spanOfTime(units: readonly Unit[], at: number, end: number): Reckoned | undefined {
  const word = (k: number): string => (k < end ? (units[k]?.lower ?? '') : '');
  const length = LENGTHS.get(word(at + 1));
  if (length === undefined || units[at - 1]?.text === '-') {
    return undefined;
  }
  const count = amountOf(units, at);
  if (count === undefined) {
    return undefined;
  }
  const { number, vague } = count;
  const months = Math.round(number * length);
  const off = vague ? 6 : length === 12 || length === 120 ? Math.max(12, months / 10) : Math.max(2, Math.round(months / 6));
  const from = vague && word(at - 1) === 'a' ? at - 1 : at;
  const next = at + 2;
  const open = next + 1 >= end || units[next + 1]?.mark || is(units[next + 1], 'coordinator', 'adverb');
  // "two years before Denmark": reckoned from somebody and not from a date
  const sign =
    /^(?:later|afterwards)$/.test(word(next)) || (word(next) === 'after' && open)
      ? 1
      : word(next) === 'earlier' || (word(next) === 'before' && open)
        ? -1
        : 0;
  if (sign !== 0) {
    return { from, to: next + 1, months: sign * months, off };
  }
  // what it is reckoned from may be a clause of its own: "two years after it was signed"
  if (units[next]?.lower === 'after') {
    const signed = firstWithin(units, next + 1, next + 5, (u) => SIGNATURE.test(u.lower));
    const phrase = units.slice(next + 1, signed);
    return signed > 0 && phrase.every((u) => is(u, 'determiner', 'be', 'have', 'pronoun') || u.lower === 'being' || u.lower === 'of')
      ? { from, to: signed + 1, months, off, since: 'signature' }
      : undefined;
  }
  if (word(next) === 'ago') {
    // a draft is not of the day of the record, and such a number is a round one
    return { from, to: next + 1, months: -months, off: Math.max(36, months / 4), since: 'today' };
  }
  let before = at - 1;
  while (is(units[before], 'adverb', 'only') || /^(?:about|some|barely|less|than|just|under)$/.test(units[before]?.lower ?? '')) {
    before--;
  }
  const ends = next >= end || units[next]?.mark || is(units[next], 'coordinator');
  return ends && /^(?:after|within)$/.test(units[before]?.lower ?? '')
    ? units[before]?.lower === 'after'
      ? { from: before, to: next, months, off, lasting: true }
      : { from: before, to: next, months: Math.round(months / 2), off: Math.round(months / 2) + 1, lasting: true }
    : undefined;
}

/** A number of months or years: a numeral, "a", or a few. */
function amountOf(units: readonly Unit[], at: number): { readonly number: number; readonly vague: boolean } | undefined {
  const unit = units[at] as Unit;
  if (unit.lower === 'a' || unit.lower === 'one') {
    return { number: 1, vague: false };
  }
  if (/^(?:few|some|several)$/.test(unit.lower)) {
    return { number: 5, vague: true };
  }
  return unit.number === undefined ? undefined : { number: unit.number, vague: false };
}
