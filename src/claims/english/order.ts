import type { Property } from '../../record/schema.js';
import type { Claim, NamedParty } from '../claim.js';
import type { ClauseReading, ReadingContext } from './clauseReading.js';
import { Cue, type CueWords } from './cues.js';
import { propertyOf, qualifiedBy } from './property.js';
import { groupSizeAt, regionIn } from './regions.js';
import { namedParty } from './roles.js';
import { firstWithin, is, partyOf, spanOf, topicOf, type Unit, unitAt } from './units.js';

/** A party and its place in an order. */
interface Ranked {
  readonly party: NamedParty;
  /** 1 for the first, -1 for the last. */
  readonly rank: number;
  readonly at: number;
}

/** "the first member of the Commonwealth to sign": first among those that a name unknown to the record gathers. */
function isOfAnotherGroup(units: readonly Unit[], rank: number): boolean {
  const of = firstWithin(units, rank + 1, rank + 5, (u) => u.lower === 'of');
  const name = units[of + 1]?.lower === 'the' ? units[of + 2] : units[of + 1];
  return of >= 0 && name !== undefined && !name.named && !name.mark && name.classes.length === 0 && /^\p{Lu}/u.test(name.text);
}

/** "the third European state to send an office": third in something else than agreeing. */
function isOfAnotherDeed(units: readonly Unit[], rank: number): boolean {
  const to = firstWithin(units, rank + 1, rank + 6, (u) => u.lower === 'to');
  const verb = units[to + 1];
  return (
    to >= 0 &&
    is(verb, 'verb') &&
    !is(verb, 'conclude', 'accept', 'cover', 'have', 'do', 'amend', 'follow', 'end', 'join') &&
    !/^(?:move|come|go|take|put|set|make|give|get|cooperate|act|lead)$/.test(verb?.lower ?? '')
  );
}

/** "the first European country to sign", "the oldest of the six", "Denmark came second", "Slovakia closes the list". */
export function readOrder(
  reading: ClauseReading,
  readings: readonly ClauseReading[],
  context: ReadingContext,
  region: string | undefined,
): Claim[] {
  const { units, clause, counterpart } = reading;
  const { defaultField, scene } = context;
  const ranks = (clause.cues & (Cue.ordinal | Cue.rank)) !== 0;
  if (!ranks || counterpart === undefined || region === undefined || defaultField === undefined || reading.otherSubject) {
    return [];
  }
  // "the second state which … | was Slovakia"
  const resumed = readings.find((r) => r.clause.kind === 'resumed' && r.clause.of === clause.index && r.own);
  // "Of the two, Poland was the first to agree to extradition": among those that were named
  // "When it comes to prisoner transfers, Switzerland led the way in Europe"
  const framed = readings.find((r) => r.clause.index === clause.index - 1 && r.clause.kind === 'subordinate' && !r.own);
  const among = scene.parties.length > 1 || readings.some((r) => r.clause.index < clause.index && r.own);
  const all = context.reader.record.coverage.find((c) => c.region === region && c.property.kind === 'agreement')?.parties.length;
  const inverted = invertedRank(reading, context);
  const called = inverted
    ? undefined
    : calledRank(reading, reading.parties.length === 0 && resumed ? resumed.parties : reading.parties, among, all);
  const ranked = inverted ? [inverted] : called ? [called] : placedRanks(reading, context, (framed?.topics.length ?? 0) > 0);
  return ranked.flatMap(({ party, rank, at }): Claim[] => {
    const fact = reading.factuality(at);
    const behind = unitAt(units, party.span);
    // "The most recent of them, Denmark could draw on …": told by the way, whatever the verb does
    const fronted =
      behind > at &&
      units[behind - 1]?.text === ',' &&
      !units.slice(clause.from, behind).some((u) => is(u, 'plan', 'hearsay', 'modal', 'reject', 'conditional'));
    if ((fact.stance !== 'asserted' && !fronted) || fact.reversed || reading.negative([at])) {
      return [];
    }
    if (isOfAnotherGroup(units, at)) {
      return [];
    }
    const found = propertyOf(reading, defaultField, scene) ?? qualifiedBy(reading, readings, context);
    const topic = [...reading.topics, ...(framed?.topics ?? [])].map((t) => topicOf(units[t])).find((t) => t !== undefined);
    const said = context.said()?.property;
    if (!found && reading.instrument < 0 && topic === undefined && (!scene.agreements || isOfAnotherDeed(units, at))) {
      return [];
    }
    const property: Property =
      found?.property ??
      (topic !== undefined
        ? { kind: 'covers', topic }
        : !called && said && regionIn(units, clause.from, clause.to) === undefined
          ? said
          : { kind: 'agreement', field: defaultField });
    const unit = unitAt(units, party.span);
    // "the pioneer in Europe was Denmark": the name is what is wrong
    const from = unit < clause.from ? at : called && unit > at ? unit : Math.min(at, unit);
    const to = unit < clause.from ? at : Math.max(at, unit);
    return [
      {
        kind: 'order',
        counterpart,
        sentence: context.sentence,
        party,
        rank,
        region,
        property,
        holds: true,
        span: spanOf(units, from, to + 1),
      },
    ];
  });
}

/**
 * "First came the United Kingdom, in 2016", "The pioneer was Denmark", "The latest to join was Switzerland": the rank stands
 * before its party, where agreements are spoken of.
 */
function invertedRank({ units, clause, parties }: ClauseReading, { ofField, scene }: ReadingContext): Ranked | undefined {
  const [party, ...more] = parties;
  if (!party || more.length > 0 || !ofField || !scene.agreements) {
    return undefined;
  }
  const definite = units[clause.from]?.lower === 'the';
  const most = definite && units[clause.from + 1]?.lower === 'most' ? 1 : 0;
  const at = clause.from + (definite ? 1 : 0) + most;
  const unit = units[at];
  const rank = most === 1 && unit?.lower === 'recent' ? -1 : unit?.ordinal;
  const joining = units[at + 1]?.lower === 'to' && /^(?:join|sign)$/.test(units[at + 2]?.lower ?? '');
  const verb = joining ? at + 3 : at + 1;
  // "Three are limited to prisoners. The oldest is …": of these, where nothing tells of which
  const called = definite && is(units[verb], 'be') && (joining || PIONEER.test(unit?.lower ?? ''));
  const plain = !definite && COMING.test(units[verb]?.lower ?? '');
  const name = units[verb + 1]?.lower === 'the' ? verb + 2 : verb + 1;
  const behind = is(units[name + 1], 'instrument') ? name + 2 : name + 1;
  const next = units[behind];
  const ends = next === undefined || next.mark || is(next, 'preposition', 'adverb');
  return rank !== undefined && !unit?.named && (called || plain) && ends && partyOf(units[name]) === party.party
    ? { party, rank, at }
    : undefined;
}

const COMING = /^(?:came|comes)$/;

const PIONEER = /^(?:pioneer|frontrunner|trailblazer)$/;

/** A rank that is a noun's or an adjective's: "the first European country to sign", "the pioneer in Europe". */
function calledRank(
  { units, clause, topics, subjectIsInstrument, counterpart }: ClauseReading,
  parties: readonly NamedParty[],
  among: boolean,
  all: number | undefined,
): Ranked | undefined {
  const [only] = parties;
  if (!only) {
    return undefined;
  }
  for (let i = clause.from; i < clause.to; i++) {
    const unit = units[i] as Unit;
    const rank = unit.lower === 'recent' && units[i - 1]?.lower === 'most' ? -1 : unit.ordinal;
    if (rank === undefined || unit.named) {
      continue;
    }
    // "Slovakia, the first European state to accept it, showed Poland the way"
    const beside = units[i - 1]?.lower === 'the' && units[i - 2]?.text === ',' ? units[i - 3] : undefined;
    const party = parties.length === 1 ? only : parties.find((p) => beside !== undefined && p.span.start === beside.start);
    if (!party) {
      continue;
    }
    // "one of the first to sign": of several
    if (units[i - 1]?.lower === 'the' && /^(?:of|among)$/.test(units[i - 2]?.lower ?? '')) {
      continue;
    }
    // "for the first time", "first of all", "the first German minister"
    // "was the first that Taiwan concluded with any European country": what it is the first of stands in a clause of its own
    const end = i === clause.to - 1 && units[clause.to]?.lower === 'that' ? units.length : clause.to;
    const window = units.slice(i + 1, Math.min(end, i + 8));
    const pioneer = PIONEER.test(unit.lower) ? unit : undefined;
    const noun =
      pioneer ?? window.find((u) => (is(u, 'states', 'instrument') && !u.named) || u.number !== undefined || u.lower === 'signatory');
    const inRegion =
      (end > clause.to && window.some((u) => u.named?.kind === 'region')) ||
      window.slice(0, 4).some((u) => u.named?.kind === 'region') ||
      (window[0]?.lower === 'in' && window[1]?.named?.kind === 'region') ||
      (window.some((u) => u.lower === 'of') &&
        noun !== undefined &&
        (noun.number !== undefined || window.some((u) => u.named?.kind === 'region')));
    const ofSix = noun?.number !== undefined && window.slice(0, window.indexOf(noun)).some((u) => u.lower === 'of');
    // "the oldest of the three": of those that were named
    if (ofSix && noun.number !== all) {
      continue;
    }
    const states = noun !== undefined && (noun === pioneer || is(noun, 'states') || noun.lower === 'signatory' || (rank === -1 && ofSix));
    // and not "was limited to prisoners"
    const toDo = window.slice(0, 4).some((u, k) => u.lower === 'to' && !is(window[k - 1], 'limit'));
    // "was the first to agree to extradition": of all, and so of those of its region
    const ofAll =
      rank === 1 && toDo && !among && topics.some((t) => t > i) && !units.slice(clause.from, i + 3).some((u) => u.lower === 'of');
    if (ofAll && (noun === undefined || is(noun, 'states', 'instrument'))) {
      return { party, rank, at: i };
    }
    // "The Swiss agreement was Taiwan's first in Europe"
    const its =
      subjectIsInstrument && units[i - 1]?.lower === "'s" && partyOf(units[i - 2]) === counterpart && is(units[clause.verb], 'be');
    if (!(noun || its || (inRegion && toDo)) || !inRegion || (rank !== 1 && !states)) {
      continue;
    }
    return { party, rank, at: i };
  }
  return undefined;
}

/** Ranks that stand beside their parties where an order is being told: "Germany leads, with the UK second", "Denmark is third". */
function placedRanks(reading: ClauseReading, context: ReadingContext, framed: boolean): readonly Ranked[] {
  const { units, clause } = reading;
  const words = units.slice(clause.from, clause.to);
  const told =
    context.scene.sequence !== undefined ||
    (context.ofField &&
      context.scene.agreements &&
      words.some((_, k) => came(units, clause.from + k)) &&
      // "Of the three agreements of 2019 and 2020, the Swiss one came last": of these
      groupSizeAt(units, 0, units.length) < 0) ||
    (context.said() !== undefined && words.some((u, k) => u.lower === 'so' && is(words[k - 1], 'do'))) ||
    words.some((u) => !u.named && (is(u, 'conclude') || /^(?:signature|signatures|signing|signatory|signatories)$/.test(u.lower))) ||
    (words.some((u) => is(u, 'states') && !u.named) && words.some((u) => u.named?.kind === 'region') && reading.instrument >= 0);
  const listed = words.some(
    (u, k) =>
      /^(?:list|queue|series|procession|rear|way)$/.test(u.lower) && (words[k + 1]?.lower !== 'of' || isSeriesOfAll(words.slice(k + 2))),
  );
  const spoken =
    context.scene.agreements || framed || (reading.instrument >= 0 && words.some((u) => u.named?.kind === 'region')) || opensTheWay(words);
  const pioneered = words.some((u) => u.lower === 'pioneered') && spoken;
  if (!(told || pioneered || (listed && context.ofField && spoken))) {
    return [];
  }
  const sides = reading.mentions.filter((m) => m.role === 'acting' && reading.parties.some((p) => p.party === m.party));
  const found: Ranked[] = [];
  // "It was Poland that opened the series"
  const [cleft, ...more] = reading.parties;
  const verb = units[clause.verb];
  const opening = units[clause.from]?.lower;
  const cleaves = opening === 'that' || (pioneered && (opening === 'which' || opening === 'who'));
  if (sides.length === 0 && clause.kind === 'relative' && cleaves && cleft && more.length === 0 && verb) {
    // "It was Poland that came last"
    const rank = rankAt(units, clause.verb, listed) ?? (came(units, clause.verb) ? rankAt(units, clause.verb + 1, listed) : undefined);
    return rank !== undefined && clause.verb === clause.from + 1 ? [{ party: cleft, rank, at: clause.verb }] : [];
  }
  for (let i = clause.from; i < clause.to; i++) {
    const unit = units[i] as Unit;
    const owner = sides.filter((m) => m.unit < i).at(-1);
    if (!owner || unit.named) {
      continue;
    }
    const rank = rankAt(units, i, listed);
    if (rank === undefined) {
      continue;
    }
    const near = units.slice(owner.unit + 1, i).every((u) => !u.named && !(u.mark && u.text !== ','));
    // "with the United Kingdom second": right beside, or over a verb such as "is" and "came"
    const linked = i === owner.unit + 1 || units.slice(owner.unit + 1, i + 1).some((u) => is(u, 'be', 'do') || RANKING.test(u.lower));
    if (near && linked && sides.filter((m) => m.group === owner.group).length === 1) {
      found.push({ party: namedParty(units, owner), rank, at: i });
    }
  }
  return found;
}

/** "came last", and no more: in what is spoken of. */
function came(units: readonly Unit[], at: number): boolean {
  return (
    COMING.test(units[at]?.lower ?? '') &&
    units[at + 1]?.ordinal !== undefined &&
    (units[at + 2] === undefined || units[at + 2]?.mark === true)
  );
}

/** "opened the way for extradition in Europe". */
function opensTheWay(words: readonly Unit[]): boolean {
  const way = words.findIndex((u, k) => u.lower === 'way' && /^(?:for|to|towards?)$/.test(words[k + 1]?.lower ?? ''));
  const aim = words.slice(way + 2, way + 5).findIndex((u) => topicOf(u) !== undefined);
  return way >= 0 && aim >= 0 && words[way + 3 + aim]?.lower !== 'to' && words.some((u) => u.named?.kind === 'region');
}

/** "the series of Taiwan's European agreements": of all of them, and not of some kind. */
function isSeriesOfAll(words: readonly Unit[]): boolean {
  const noun = words.findIndex((u) => is(u, 'instrument') && !u.named);
  return (
    noun >= 0 &&
    words.slice(0, noun).every((u) => u.named?.kind === 'party' || u.named?.kind === 'region' || u.lower === "'s" || is(u, 'determiner'))
  );
}

/** Verbs that tell a rank: "leads the list", "closed it". */
const LEADING = 'pioneered leads led opens opened paved cleared closes closed'.split(' ');

/** The words that may tell a rank, besides ordinals. */
export const RANKS: CueWords = { cue: Cue.rank, words: [...LEADING, 'recent'] };

const RANKING = /^(?:comes?|came|ranks?|ranked|finish(?:es|ed)?|leads?|led|opens?|opened|paved|cleared|closes?|closed|takes?|took)$/;

function rankAt(units: readonly Unit[], at: number, listed: boolean): number | undefined {
  const unit = units[at] as Unit;
  const next = units[at + 1];
  if (unit.ordinal !== undefined) {
    const ends = next === undefined || next.mark || is(next, 'coordinator', 'adverb') || /^(?:in|with|to|place|of)$/.test(next.lower);
    const time = next?.lower === 'of' && units[at + 2]?.lower === 'all';
    return ends && !time ? unit.ordinal : undefined;
  }
  if (unit.lower === 'pioneered') {
    return 1;
  }
  if (/^(?:leads|led|opens|opened|paved|cleared)$/.test(unit.lower) && (listed || next === undefined || next.mark)) {
    return 1;
  }
  return /^(?:closes|closed)$/.test(unit.lower) && (listed || next?.lower === 'it') ? -1 : undefined;
}
