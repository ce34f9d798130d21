import { join } from '../../draft/span.js';
import type { Property } from '../../record/schema.js';
import type { Claim, CountClaim, NamedParty } from '../claim.js';
import type { Said } from '../scene.js';
import type { ClauseReading, ReadingContext } from './clauseReading.js';
import { propertyOf } from './property.js';
import { namedParty } from './roles.js';
import { is, spanOf, topicOf, type Unit, unitAt } from './units.js';

/** What a clause says of a group of states as a whole. */
export interface GroupReading {
  readonly claims: readonly Claim[];
  /** Whether the clause is fully read by it, so that nothing is said of the named parties one by one. */
  readonly consumes: boolean;
  readonly said: Said | undefined;
}

/** A number that counts states or instruments. */
interface Quantity {
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

const NONE: GroupReading = { claims: [], consumes: false, said: undefined };

/** Counts, "only", "all but", "the first": claims about a closed group. */
export function readGroups(reading: ClauseReading, readings: readonly ClauseReading[], context: ReadingContext): GroupReading {
  const { units, clause, counterpart } = reading;
  if (counterpart === undefined) {
    return NONE;
  }
  if (!context.inSight || inThePast(reading, context)) {
    return NONE;
  }
  const region = regionIn(units, clause.from, clause.to) ?? regionIn(units, 0, clause.from) ?? regionOfParties(reading, context);
  const orders = readOrder(reading, context, region);
  const only = readOnly(reading, readings, context, region);
  if (only) {
    return { claims: [only.claim, ...orders], consumes: true, said: only.said };
  }
  const quantity = quantityIn(reading, context);
  if (!quantity) {
    return orders.length > 0 ? { claims: orders, consumes: false, said: undefined } : NONE;
  }
  const found = propertyOf(reading, context.defaultField, context.scene);
  const picked = found ? undefined : pickedUp(reading, context, quantity);
  const property = found?.property ?? picked ?? qualifiedBy(reading, readings, context)?.property;
  if (!property) {
    return { claims: orders, consumes: false, said: undefined };
  }
  const at = found?.at ?? quantity.at;
  const fact = reading.factuality(Math.max(at, quantity.at));
  if (fact.stance !== 'asserted') {
    return NONE;
  }
  const negations = reading.negations.filter((n) => n.at !== quantity.at && at >= n.from && at < n.to).length;
  // the rest are those of whom the contrary holds
  const holds = picked ? !(context.said()?.holds ?? true) : (negations % 2 === 0) !== fact.reversed;
  const dated = units
    .slice(clause.from, clause.to)
    .some((u, k) => u.date !== undefined && !framed(units, clause.from + k) && u.date < context.reader.record.asOf.slice(0, 4));
  const span = spanOf(units, quantity.at, quantity.to);
  const base = { counterpart, sentence: context.sentence, property, ...(region !== undefined ? { region } : {}) };
  const listed = listedParties(reading, readings);
  const claims: Claim[] = [...orders];

  if (quantity.words === 'all' || quantity.words === 'none') {
    // "not all of them", "none of the other agreements": which ones is not said
    const window = units.slice(quantity.at, quantity.to);
    if (units[quantity.at - 1]?.lower === 'not' || window.some((u) => u.lower === 'other')) {
      return { claims: orders, consumes: true, said: undefined };
    }
    // "none of the three": those named before, not the region's states
    if (quantity.anaphoric) {
      return { claims: orders, consumes: false, said: undefined };
    }
    const everyone = (quantity.words === 'all') === holds;
    // "all … except Germany", "none … other than Poland and Slovakia"
    claims.push({
      kind: 'group',
      ...base,
      parties: reading.exceptions,
      listed: everyone ? 'lacking' : 'having',
      holds: true,
      span: found ? spanOf(units, Math.min(quantity.at, at), Math.max(quantity.to, at + 1)) : span,
    });
    return {
      claims,
      consumes: true,
      said: { property, holds, region, parties: reading.exceptions.map((p) => p.party) },
    };
  }
  if (dated && quantity.words === 'number') {
    return { claims: orders, consumes: false, said: undefined };
  }
  const number = quantity.number ?? (quantity.words === 'half' || quantity.words === 'majority' ? quantity.words : undefined);
  if (number === undefined) {
    return { claims: orders, consumes: true, said: undefined };
  }
  if (
    quantity.words === 'number' &&
    listed.length === quantity.number &&
    listed.length > 1 &&
    holds &&
    listedAfter(reading, quantity, listed)
  ) {
    claims.push({
      kind: 'group',
      ...base,
      parties: listed,
      listed: 'having',
      holds: true,
      span: listed.map((p) => p.span).reduce(join),
    });
  }
  claims.push({ kind: 'count', counts: quantity.counts, number, comparison: quantity.comparison, ...base, holds, span });
  const said: Said = { property, holds, region, parties: listed.map((p) => p.party) };
  return { claims, consumes: listed.length === 0 || listed.length === quantity.number, said };
}

/** "In 2010 no European state had …": said of another time than the record's. */
function inThePast(reading: ClauseReading, context: ReadingContext): boolean {
  const { units, clause } = reading;
  const past = clause.verb >= 0 && /^(?:had|was|were|did|could)$/.test((units[clause.verb] as Unit).lower);
  const before = context.reader.record.asOf.slice(0, 4);
  const ago = units.some((u, k) => u.lower === 'ago' || (u.lower === 'back' && units[k + 1]?.lower === 'then'));
  const dated =
    ago ||
    units.some(
      (u, k) => u.date !== undefined && u.date < before && /^(?:in|until|till|before|by|during|at|of|to)$/.test(units[k - 1]?.lower ?? ''),
    );
  return past && dated;
}

/** Whether the list stands after its number, as its apposition or complement. */
function listedAfter(reading: ClauseReading, quantity: Quantity, listed: readonly NamedParty[]): boolean {
  const { units } = reading;
  const first = listed[0] ? unitAt(units, listed[0].span) : -1;
  return (
    first > quantity.at &&
    units.slice(quantity.to, first).some((u) => u.text === ':' || u.text === '—' || u.text === '–' || u.text === ',' || is(u, 'be'))
  );
}

/** Years such as "as of 2026" frame a statement and do not limit its group. */
function framed(units: readonly Unit[], i: number): boolean {
  const before = units[i - 1]?.lower ?? '';
  const before2 = units[i - 2]?.lower ?? '';
  return (before === 'of' && (before2 === 'as' || before2 === 'end' || before2 === 'day')) || before === ',' || units[i - 1]?.text === '(';
}

function regionIn(units: readonly Unit[], from: number, to: number): string | undefined {
  for (let i = from; i < to; i++) {
    const name = units[i]?.named;
    if (name?.kind === 'region') {
      return name.id;
    }
  }
  return undefined;
}

/** The region of the record's own statements, when all named parties lie in it. */
function regionOfParties(reading: ClauseReading, context: ReadingContext): string | undefined {
  const { record } = context.reader;
  const regions = new Set(record.coverage.flatMap((c) => c.region ?? []));
  const named = [...reading.parties, ...reading.exceptions];
  for (const region of regions) {
    if (named.length > 0 ? named.every((p) => record.parties.get(p.party)?.regions.includes(region)) : context.said()?.region === region) {
      return region;
    }
  }
  return context.said()?.region;
}

function quantityIn(reading: ClauseReading, context: ReadingContext): Quantity | undefined {
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

/** "the other four have gone further": nothing the record can judge. "The remaining partners—all five—have settled for less": the rest of the group spoken of. */
function pickedUp(reading: ClauseReading, context: ReadingContext, quantity: Quantity): Property | undefined {
  const said = context.said();
  if (!said || (said.property.kind !== 'covers' && said.property.kind !== 'comprehensive') || said.parties.length === 0) {
    return undefined;
  }
  const rest =
    quantity.rest ||
    reading.units.slice(reading.clause.from, quantity.at).some((u) => ['remaining', 'other', 'others', 'rest'].includes(u.lower));
  return rest ? said.property : undefined;
}

/** "the only European state whose agreement includes extradition": the property that a relative clause tells. */
function qualifiedBy(reading: ClauseReading, readings: readonly ClauseReading[], context: ReadingContext): ReturnType<typeof propertyOf> {
  const qualifier = readings.find((r) => r.clause.kind === 'relative' && r.clause.of === reading.clause.index);
  return qualifier && propertyOf(qualifier, context.defaultField, context.scene);
}

/** Parties given as a list beside the number: "six states …: Denmark, …", "two states—the UK and Denmark—". */
function listedParties(reading: ClauseReading, readings: readonly ClauseReading[]): readonly NamedParty[] {
  const own = reading.parties.filter((p) => reading.mentions.some((m) => m.party === p.party && m.role === 'acting'));
  // "the three agreements that Taiwan has in Europe | are those with Germany, Poland and …"
  const resumed = readings.find(
    (r) => r.clause.index > reading.clause.index && (r.clause.kind === 'resumed' || r.clause.kind === 'shared') && r.own,
  );
  return own.length > 0 ? own : (resumed?.parties ?? own);
}

/** "Only Slovakia's agreement …", "the only European state", "no state other than Poland". */
function readOnly(
  reading: ClauseReading,
  readings: readonly ClauseReading[],
  context: ReadingContext,
  region: string | undefined,
): { claim: Claim; said: Said } | undefined {
  const { units, clause, counterpart } = reading;
  if (counterpart === undefined) {
    return undefined;
  }
  const found = propertyOf(reading, context.defaultField, context.scene) ?? qualifiedBy(reading, readings, context);
  if (!found) {
    return undefined;
  }
  const make = (parties: readonly NamedParty[], from: number, to: number): { claim: Claim; said: Said } | undefined => {
    const fact = reading.factuality(found.at);
    if (fact.stance !== 'asserted' || parties.length === 0) {
      return undefined;
    }
    const negative =
      reading.negations.filter((n) => n.kind !== 'local' && n.at > from && found.at >= n.from && found.at < n.to).length % 2 === 1;
    if (negative || fact.reversed) {
      return undefined;
    }
    return {
      claim: {
        kind: 'group',
        counterpart,
        sentence: context.sentence,
        property: found.property,
        ...(region !== undefined ? { region } : {}),
        parties,
        listed: 'having',
        holds: true,
        span: spanOf(units, from, to),
      },
      said: { property: found.property, holds: true, region, parties: parties.map((p) => p.party) },
    };
  };
  // "no European state other than Poland and Slovakia has"
  const no = units.findIndex(
    (u, i) => i >= clause.from && i < clause.to && (u.lower === 'no' || u.lower === 'nobody' || u.lower === 'none'),
  );
  if (no >= 0 && reading.exceptions.length > 0 && units.slice(no, no + 5).some((u) => is(u, 'states') || u.lower === 'other')) {
    return make(reading.exceptions, no, Math.max(no + 1, found.at + 1));
  }
  for (let i = clause.from; i < clause.to; i++) {
    const unit = units[i] as Unit;
    if (!['only', 'solely', 'exclusively', 'alone', 'sole', 'just'].includes(unit.lower) || unit.named) {
      continue;
    }
    if (units[i - 1]?.lower === 'not') {
      continue;
    }
    // "the only European state", "the only agreements that contain … are those with Denmark and Slovakia"
    if (units[i - 1]?.lower === 'the' || unit.lower === 'sole') {
      const noun = units.slice(i + 1, i + 6).find((u) => is(u, 'states', 'instrument') && !u.named);
      const resumed = readings.find((r) => r.clause.kind === 'resumed' || (r.clause.index === clause.index + 2 && r.own));
      const sides = reading.own ? reading.parties : (resumed?.parties ?? reading.parties);
      if (noun && sides.length > 0 && region !== undefined) {
        const first = sides[0] ? unitAt(units, sides[0].span) : -1;
        return make(sides, Math.min(i, first >= clause.from ? first : i), Math.max(i + 1, found.at + 1));
      }
      continue;
    }
    // "Only Poland and Slovakia", "only the agreements with Poland"
    const next = units.slice(i + 1, i + 6);
    const partyAt = next.findIndex((u) => u.named?.kind === 'party');
    const direct =
      partyAt >= 0 &&
      next
        .slice(0, partyAt)
        .every(
          (u) =>
            u.lower === 'the' ||
            u.lower === 'with' ||
            is(u, 'instrument', 'preposition', 'determiner') ||
            u.number !== undefined ||
            is(u, 'states') ||
            u.named?.kind === 'region' ||
            u.text === ',' ||
            u.text === '—' ||
            u.text === '–' ||
            u.text === '-',
        );
    if (direct && unit.lower !== 'just') {
      const group = reading.mentions.find((m) => m.unit === i + 1 + partyAt)?.group;
      const sides = reading.mentions
        .filter((m) => m.group === group && (m.role === 'acting' || m.role === 'place') && !context.reader.record.focalParties.has(m.party))
        .map((m) => ({ unit: m.unit, party: namedParty(units, m) }));
      // the group must be the whole subject: the property comes after it, or is spoken of before
      const last = sides.at(-1);
      if (last && (found.at > i || reading.topics.some((t) => t < i))) {
        return make(
          sides.map((side) => side.party),
          i,
          last.unit + 1,
        );
      }
    }
  }
  return undefined;
}

/** "the first European country to sign", "the oldest of the six", "the earliest of Taiwan's European agreements". */
function readOrder(reading: ClauseReading, context: ReadingContext, region: string | undefined): Claim[] {
  const { units, clause, counterpart } = reading;
  if (counterpart === undefined || region === undefined || context.defaultField === undefined || reading.otherSubject) {
    return [];
  }
  for (let i = clause.from; i < clause.to; i++) {
    const unit = units[i] as Unit;
    const rank = unit.ordinal;
    if (rank === undefined || unit.named) {
      continue;
    }
    // "for the first time", "first of all", "the first German minister"
    const window = units.slice(i + 1, Math.min(clause.to, i + 8));
    const noun = window.find((u) => (is(u, 'states', 'instrument') && !u.named) || u.number !== undefined);
    const inRegion =
      window.slice(0, 4).some((u) => u.named?.kind === 'region') ||
      (window[0]?.lower === 'in' && window[1]?.named?.kind === 'region') ||
      (window.some((u) => u.lower === 'of') &&
        noun !== undefined &&
        (noun.number !== undefined || window.some((u) => u.named?.kind === 'region')));
    const states = noun !== undefined && is(noun, 'states');
    const toDo = window.slice(0, 4).some((u) => u.lower === 'to');
    if (!(noun || (inRegion && toDo)) || !inRegion || reading.parties.length !== 1 || (rank !== 1 && !states)) {
      continue;
    }
    const party = reading.parties[0] as NamedParty;
    const fact = reading.factuality(i);
    if (fact.stance !== 'asserted' || fact.reversed || reading.negative([i])) {
      return [];
    }
    const found = propertyOf(reading, context.defaultField, context.scene);
    const topicAny = reading.topics.map((t) => topicOf(units[t])).find((t) => t !== undefined);
    const property: Property =
      found?.property ??
      (topicAny !== undefined ? { kind: 'covers', topic: topicAny } : { kind: 'agreement', field: context.defaultField });
    if (!found && reading.instrument < 0 && topicAny === undefined && !context.scene.agreements) {
      return [];
    }
    const at = unitAt(units, party.span);
    const from = at >= clause.from ? Math.min(i, at) : i;
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
        span: spanOf(units, from, i + 1),
      },
    ];
  }
  return [];
}
