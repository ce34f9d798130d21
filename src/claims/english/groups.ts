import { join } from '../../draft/span.js';
import type { Property } from '../../record/schema.js';
import type { Claim, NamedParty } from '../claim.js';
import type { Said } from '../scene.js';
import type { ClauseReading, ReadingContext } from './clauseReading.js';
import type { Clause } from './clauses.js';
import { Cue, type CueWords } from './cues.js';
import { readOnly } from './only.js';
import { readOrder } from './order.js';
import { periodOf } from './periods.js';
import { propertyOf, qualifiedBy } from './property.js';
import { type Quantity, quantityIn } from './quantities.js';
import { groupSizeAt, regionIn, regionOfParties, regionOfSize } from './regions.js';
import { namedParty } from './roles.js';
import { firstWithin, is, partyOf, spanOf, type Unit, unitAt } from './units.js';

/** What a clause says of a group of states as a whole. */
export interface GroupReading {
  readonly claims: readonly Claim[];
  /** Whether the clause is fully read by it, so that nothing is said of the named parties one by one. */
  readonly consumes: boolean;
  readonly said: Said | undefined;
}

const SOME: ReadonlySet<string> = new Set(['few', 'some', 'several', 'many', 'handful', 'number', 'other']);

/** The words for some of a group. */
export const SOMES: CueWords = { cue: Cue.some, words: SOME };

/** What sets off the rules by which a clause says something of a group. */
const GROUPING = Cue.number | Cue.ordinal | Cue.amount | Cue.limit | Cue.rank | Cue.some;

const NONE: GroupReading = { claims: [], consumes: false, said: undefined };

/** Counts, "only", "all but", "the first": claims about a closed group. */
export function readGroups(reading: ClauseReading, readings: readonly ClauseReading[], context: ReadingContext): GroupReading {
  const { cues, around } = reading.clause;
  if ((cues & GROUPING) === 0 && (around & Cue.limit) === 0) {
    return NONE;
  }
  const groups = readGroup(reading, readings, context);
  const whole = groupSize(reading, context);
  const told = whole && groups.claims.some((c) => c.kind === 'count' && c.span.start <= whole.span.start && whole.span.start < c.span.end);
  return whole && !told ? { ...groups, claims: [...groups.claims, whole] } : groups;
}

/** "Of Taiwan's nine European partners, two …": how large the group is of which something is said. */
function groupSize(reading: ClauseReading, context: ReadingContext): Claim | undefined {
  const { units, clause, counterpart } = reading;
  if (counterpart === undefined || context.defaultField === undefined || !context.ofField) {
    return undefined;
  }
  for (let i = clause.from + 2; i < clause.to - 2; i++) {
    const region = units[i + 1]?.named;
    const noun = units[i + 2];
    const { number } = units[i] as Unit;
    const next = units[i + 3];
    const whole =
      number !== undefined &&
      units[i]?.date === undefined &&
      units[i - 1]?.lower === "'s" &&
      units[i - 2]?.named?.kind === 'party' &&
      units[i - 2]?.named?.id === counterpart &&
      region?.kind === 'region' &&
      /^(?:partners|agreements|arrangements|treaties)$/.test(noun?.lower ?? '') &&
      // "partners that", "agreements of 2019": some of them
      (next === undefined || next.mark || is(next, 'have', 'be', 'do', 'modal', 'can', 'conclude', 'accept', 'coordinator'));
    if (whole && region?.kind === 'region' && reading.factuality(i).stance === 'asserted') {
      return {
        kind: 'count',
        counts: noun?.lower === 'partners' ? 'states' : 'instruments',
        number,
        comparison: 'exactly',
        counterpart,
        sentence: context.sentence,
        property: { kind: 'agreement', field: context.defaultField },
        region: region.id,
        holds: true,
        span: spanOf(units, i, i + 3),
      };
    }
  }
  return undefined;
}

function readGroup(reading: ClauseReading, readings: readonly ClauseReading[], context: ReadingContext): GroupReading {
  const { units, clause, counterpart } = reading;
  if (counterpart === undefined) {
    return NONE;
  }
  if (!context.inSight || reading.isBygone()) {
    return NONE;
  }
  // "was the first that Taiwan concluded with any European country"
  const behindRank = units[clause.to - 1]?.ordinal !== undefined && units[clause.to]?.lower === 'that';
  const region =
    regionIn(units, clause.from, clause.to) ??
    regionIn(units, 0, clause.from) ??
    (behindRank ? regionIn(units, clause.to, units.length) : undefined) ??
    regionOfParties(reading, context) ??
    regionAround(reading, readings, context) ??
    regionOfSize(units, clause, context);
  const pioneer = region === undefined ? undefined : readPioneer(reading, readings, context, region, counterpart);
  if (pioneer) {
    return pioneer;
  }
  // "In 2019 Denmark was the last": then, and not "was the last to sign, in 2021"
  const past = inThePast(reading, context);
  // "Having signed in 2019, Denmark was the last": the time of what it had done
  const done = (): boolean => [clause.from, 0].some((i) => /^(?:having|signing|concluding)$/.test(units[i]?.lower ?? ''));
  // and so of "Slovakia, in 2021, was the first"
  const aside = (i: number): boolean => partyOf(units[i - 3]) !== undefined && units[i - 2]?.text === ',' && units[i + 1]?.text === ',';
  const framedByDate = past && !done() && firstWithin(units, 0, clause.verb, (u, i) => u.date !== undefined && !aside(i)) >= 0;
  const orders = framedByDate ? [] : readOrder(reading, readings, context, region);
  const until = past ? countedUntil(reading) : undefined;
  if (past && until === undefined && !periodOf(reading, context)) {
    return orders.length > 0 ? { claims: orders, consumes: false, said: undefined } : NONE;
  }
  // "Until Slovakia signed, Poland was the only one"
  if (untilThen(reading)) {
    return { claims: orders, consumes: true, said: undefined };
  }
  const only = until === undefined ? readOnly(reading, readings, context, region) : undefined;
  if (only) {
    return { claims: [only.claim, ...orders], consumes: true, said: only.said };
  }
  const quantity = quantityIn(reading, context);
  if (quantity && reading.exceptions.length === 0 && isBesides(units, clause.from, quantity.at)) {
    return { claims: orders, consumes: true, said: undefined };
  }
  // "No European state signed earlier than Germany": of an order, and not that nobody signed
  // and "none is as wide-ranging as the one with Bern" of a comparison
  const compared = (u: Unit, i: number): boolean =>
    (/^(?:earlier|sooner|later)$/.test(u.lower) && i + 1 < clause.to && units[i + 1]?.lower === 'than') ||
    (u.lower === 'as' && is(units[i + 1], 'broad', 'narrow') && units[i + 2]?.lower === 'as');
  if (quantity?.words === 'none' && firstWithin(units, clause.from, clause.to, compared) >= 0) {
    return { claims: orders, consumes: true, said: undefined };
  }
  if (!quantity) {
    return orders.length > 0 ? { claims: orders, consumes: false, said: undefined } : { ...NONE, said: saidOfSome(reading, context) };
  }
  if (isRange(units, quantity.at) || (is(units[quantity.at + 1], 'be') && units[quantity.at + 2]?.named?.kind === 'party')) {
    // "between five and seven states", "two of them are German"
    return { claims: orders, consumes: true, said: undefined };
  }
  const found = propertyOf(reading, context.defaultField, context.scene);
  // "Two of the three transfer deals are modest": what is counted, and not what is said of it
  if (quantity.partitive && found && found.at > quantity.at && found.at < quantity.to) {
    return { claims: orders, consumes: false, said: undefined };
  }
  // "One of them, Poland, accepted": one that is named, of how many is not said
  const named =
    quantity.partitive &&
    quantity.number === 1 &&
    units.slice(quantity.at, quantity.to + 3).some((u, k, words) => u.text === ',' && partyOf(words[k + 1]) !== undefined);
  if (named) {
    return { claims: orders, consumes: false, said: undefined };
  }
  const picked = found ? undefined : pickedUp(reading, context, quantity);
  // "every European state that has an agreement | has accepted extradition"
  const resumed = resumptionOf(clause, readings);
  const told = resumed && !found && resumed.negations.length === 0 ? propertyOf(resumed, context.defaultField, context.scene) : undefined;
  const property = found?.property ?? picked ?? told?.property ?? qualifiedBy(reading, readings, context)?.property;
  if (!property) {
    return { claims: orders, consumes: false, said: undefined };
  }
  // "Two of the four Visegrad states have one; the other two do not": of a group that is larger than that of the record
  if (quantity.rest && picked && isOfLargerGroup(reading, context, region)) {
    return { claims: orders, consumes: true, said: undefined };
  }
  // "Europe's three broad agreements": of what kind they are is told by a word that may mean more or less
  const graded = units.slice(quantity.at, quantity.to).some((u) => is(u, 'broad', 'narrow') && u.lower !== 'comprehensive');
  if (graded && property.kind === 'agreement') {
    return { claims: orders, consumes: true, said: undefined };
  }
  const at = found?.at ?? quantity.at;
  // "Neither of the two countries without an agreement has followed": said of those, and something else
  const restricted =
    (quantity.words === 'all' || quantity.words === 'none') &&
    found !== undefined &&
    (at < clause.verb ? units.slice(quantity.to, at).some(isWith) : isSomeOf(units.slice(quantity.to, clause.verb)));
  if (restricted) {
    return { claims: orders, consumes: true, said: undefined };
  }
  const fact = reading.factuality(Math.max(at, quantity.at));
  if (fact.stance !== 'asserted') {
    return NONE;
  }
  const negations = reading.negations.filter((n) => n.at !== quantity.at && at >= n.from && at < n.to).length;
  // the rest are those of whom the contrary holds
  const holds = picked ? !(context.said()?.holds ?? true) : (negations % 2 === 0) !== fact.reversed;
  // "nine states without an extradition treaty": with those that have no agreement at all, of whom nobody keeps a list
  const lacking =
    negations % 2 === 1 &&
    found !== undefined &&
    quantity.words === 'number' &&
    quantity.counts === 'states' &&
    !quantity.rest &&
    !quantity.partitive &&
    units.slice(at, at + 3).some((u) => is(u, 'instrument'));
  if (lacking) {
    return { claims: orders, consumes: true, said: undefined };
  }
  const dated = units
    .slice(clause.from, clause.to)
    .some((u, k) => u.date !== undefined && !framed(units, clause.from + k) && u.date < context.reader.record.asOf.slice(0, 4));
  const span = spanOf(units, quantity.at, quantity.to);
  const base = { counterpart, sentence: context.sentence, property, ...(region !== undefined ? { region } : {}) };
  const listed = listedParties(reading, readings);
  const claims: Claim[] = [...orders];
  if (until !== undefined) {
    const exactly = quantity.words === 'number' && typeof quantity.number === 'number' && holds && !quantity.rest && !quantity.partitive;
    if (!exactly || property.kind === 'limited to' || property.kind === 'comprehensive') {
      return { claims: orders, consumes: true, said: undefined };
    }
    const { counts, comparison } = quantity;
    claims.push({ kind: 'count', counts, number: quantity.number as number, comparison, ...base, holds, span, until });
    return { claims, consumes: listed.length === 0 || listed.length === quantity.number, said: undefined };
  }

  // "has yet to conclude a single agreement in Europe"
  const single = quantity.number === 1 && units[quantity.at + 1]?.lower === 'single' && !holds;
  if (quantity.words === 'all' || quantity.words === 'none' || single) {
    // "not all of them", "none of the other agreements": which ones is not said
    const window = units.slice(quantity.at, quantity.to);
    const others = window.some((u) => u.lower === 'other');
    // "Warsaw agreed to it; none of the other five partners did": only those of the clause before
    const before = readings[clause.index - 1];
    const told = context.said();
    if (others && quantity.words === 'none' && region !== undefined && before?.own && told?.holds && told.property === property) {
      claims.push({ kind: 'group', ...base, parties: before.parties, listed: 'having', holds: true, span });
      return { claims, consumes: true, said: undefined };
    }
    if (units[quantity.at - 1]?.lower === 'not' || others) {
      return { claims: orders, consumes: true, said: undefined };
    }
    // "none of the three": those named before, not the region's states
    if (quantity.anaphoric) {
      return { claims: orders, consumes: false, said: undefined };
    }
    // "None of the three texts": those of the parties named before
    if (isOfThose(reading, quantity, context)) {
      return { claims: orders, consumes: !isEachOf(reading, quantity), said: undefined };
    }
    const everyone = !single && (quantity.words === 'all') === holds;
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
  // "Five other European governments": besides one that is not counted
  if (quantity.rest && found && units[quantity.at + 1]?.lower === 'other' && !is(units[quantity.at - 1], 'determiner')) {
    return { claims: orders, consumes: false, said: undefined };
  }
  if (dated && quantity.words === 'number') {
    // "Between 2016 and 2020, four European states signed"
    const signed = property.kind === 'agreement' || property.kind === 'covers';
    const period =
      signed && holds && region !== undefined && !quantity.rest && quantity.ofThem === undefined ? periodOf(reading, context) : undefined;
    if (period && typeof quantity.number === 'number') {
      const { counts, comparison } = quantity;
      claims.push({ kind: 'count', counts, number: quantity.number, comparison, ...base, holds, span, ...period });
    }
    return { claims, consumes: false, said: undefined };
  }
  const { number } = quantity;
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
  const before = context.said();
  const among = quantity.ofThem && before && { property: before.property, holds: before.holds };
  claims.push({
    kind: 'count',
    counts: quantity.counts,
    number,
    comparison: quantity.comparison,
    ...base,
    holds,
    span,
    ...(among ? { among: quantity.ofThem?.size === undefined ? among : { ...among, size: quantity.ofThem.size } } : {}),
  });
  const counted = quantity.words === 'number' && quantity.comparison === 'exactly' && !quantity.rest;
  const said: Said = { property, holds, region, parties: listed.map((p) => p.party), ...(counted ? { counted } : {}) };
  return { claims, consumes: listed.length === 0 || listed.length === quantity.number, said };
}

/** The clause with the verb of a subject that a relative clause parts from it: "every state that has one | has accepted extradition". */
function resumptionOf(clause: Clause, readings: readonly ClauseReading[]): ClauseReading | undefined {
  return clause.verb < 0 ? readings.find((r) => r.clause.kind === 'resumed' && r.clause.of === clause.index) : undefined;
}

/** "The only comprehensive agreement that Taiwan has in Europe is the Slovak one": told between a subject and its verb, or by its verb. */
function regionAround({ units, clause }: ClauseReading, readings: readonly ClauseReading[], context: ReadingContext): string | undefined {
  const resumed = resumptionOf(clause, readings);
  return resumed && (regionIn(units, clause.to, resumed.clause.from) ?? regionOfParties(resumed, context));
}

/** "No European state had signed before Poland did": Poland was the first. */
function readPioneer(
  reading: ClauseReading,
  readings: readonly ClauseReading[],
  context: ReadingContext,
  region: string,
  counterpart: string,
): GroupReading | undefined {
  const party = pioneerBehind(reading, readings);
  const nobody = party ? quantityIn(reading, context) : undefined;
  if (!party || nobody?.words !== 'none') {
    return undefined;
  }
  const property = propertyOf(reading, context.defaultField, context.scene)?.property ?? agreementIn(reading, context);
  if (!property || reading.factuality(nobody.at).stance !== 'asserted') {
    return { ...NONE, consumes: true };
  }
  const { span } = party;
  const { sentence } = context;
  const first: Claim = { kind: 'order', party, rank: 1, region, property, holds: true, counterpart, span, sentence };
  return { claims: [first], consumes: true, said: undefined };
}

/** "before Poland did so": the party before which nobody had. */
function pioneerBehind({ clause }: ClauseReading, readings: readonly ClauseReading[]): NamedParty | undefined {
  const next = readings[clause.index + 1];
  const { units, mentions } = next ?? {};
  const before = next?.clause.kind === 'subordinate' && units?.[next.clause.from]?.lower === 'before';
  const [party, ...more] = before ? (mentions ?? []) : [];
  return party && more.length === 0 && units && is(units[next?.clause.verb ?? -1], 'do', 'conclude') ? namedParty(units, party) : undefined;
}

/** "had signed anything with Taiwan in criminal matters": an agreement, by no name. */
function agreementIn({ units, clause }: ClauseReading, { defaultField, ofField }: ReadingContext): Property | undefined {
  const signed = firstWithin(units, clause.from, clause.to, (u) => is(u, 'conclude') && !u.named) >= 0;
  return signed && ofField && defaultField !== undefined ? { kind: 'agreement', field: defaultField } : undefined;
}

/** "Few European governments have put their cooperation on a formal footing.": what some do, whom the words do not tell. */
function saidOfSome(reading: ClauseReading, context: ReadingContext): Said | undefined {
  const { units, clause } = reading;
  const states = firstWithin(units, clause.from, clause.verb, (u) => is(u, 'states') && !u.named && u.lower.endsWith('s'));
  const some = firstWithin(units, clause.from, states, (u) => SOME.has(u.lower)) >= 0;
  if (!some || reading.own || reading.negations.length > 0) {
    return undefined;
  }
  const found = propertyOf(reading, context.defaultField, context.scene);
  const asserted = found !== undefined && reading.factuality(found.at).stance === 'asserted';
  return asserted ? { property: found.property, holds: true, region: undefined, parties: [] } : undefined;
}

function isWith({ lower }: Unit): boolean {
  return lower === 'with' || lower === 'without';
}

/** Whether the words behind a group's noun leave some of it out by what they have: "every state with a comprehensive agreement". */
function isSomeOf(behind: readonly Unit[]): boolean {
  const from = behind.findIndex(isWith);
  return (
    from >= 0 && behind.slice(from).some((u) => is(u, 'broad', 'narrow', 'negation') || u.named?.kind === 'topic' || u.lower === 'without')
  );
}

/** Whether a definite noun stands for agreements or states of which the draft has just spoken: "none of the texts", "all three countries". */
function isOfThose({ units }: ClauseReading, { at, to }: Quantity, context: ReadingContext): boolean {
  const phrase = units.slice(at, to);
  const definite = phrase.some((u) => /^(?:the|these|those)$/.test(u.lower) || u.number !== undefined);
  return definite && context.scene.parties.length > 0 && !phrase.some((u) => u.named !== undefined);
}

/** Whether as many parties are spoken of as the words count: "none of the three texts", of three. */
function isEachOf({ units, parties }: ClauseReading, { at, to }: Quantity): boolean {
  const number = units.slice(at, to).find((u) => u.number !== undefined)?.number;
  return parties.length > 1 && (number === undefined || number === parties.length);
}

/** Whether the words before a clause count out of more or fewer states than have an agreement in a region: "of the four Visegrad states". */
function isOfLargerGroup({ units, clause }: ClauseReading, { reader }: ReadingContext, region: string | undefined): boolean {
  const at = groupSizeAt(units, 0, clause.from);
  const { record } = reader;
  const inside = (party: string): boolean => region === undefined || record.parties.get(party)?.regions.includes(region) === true;
  const size = new Set(record.coverage.flatMap((c) => (c.property.kind === 'agreement' ? c.parties : [])).filter(inside)).size;
  return at >= 0 && units[at]?.number !== size;
}

/** "Outside these six, no European state has …": of the others. */
function isBesides(units: readonly Unit[], from: number, at: number): boolean {
  return units
    .slice(from, at)
    .some(
      (u, k, words) =>
        (/^(?:outside|beyond|besides)$/.test(u.lower) || (/^(?:apart|aside)$/.test(u.lower) && words[k + 1]?.lower === 'from')) &&
        words.slice(k + 1, k + 4).some((w) => w.number !== undefined && w.date === undefined),
    );
}

/** Whether a number is the end of a range: "between five and seven", "six or seven". */
function isRange(units: readonly Unit[], at: number): boolean {
  const joined =
    /^(?:or|to|–|-)$/.test(units[at - 1]?.lower ?? '') || (units[at - 1]?.lower === 'and' && units[at - 3]?.lower === 'between');
  return joined && units[at]?.number !== undefined && units[at - 2]?.number !== undefined;
}

/** "By the end of 2018, four European states had signed": the day up to which they are counted. */
function countedUntil({ units, clause }: ClauseReading): string | undefined {
  const dates = units.slice(clause.from, clause.to).flatMap((u, k) => (u.date === undefined ? [] : [clause.from + k]));
  const [at, ...more] = dates;
  if (at === undefined || more.length > 0 || units[clause.verb]?.lower !== 'had') {
    return undefined;
  }
  const before = units.slice(Math.max(clause.from, at - 4), at).map((u) => u.lower);
  const end = before.at(-1) === 'of' && before.at(-2) === 'end';
  return end || before.at(-1) === 'by' ? units[at]?.date : undefined;
}

/** "In 2010 no European state had …": said of another time than the record's. */
function inThePast(reading: ClauseReading, context: ReadingContext): boolean {
  const { units, clause } = reading;
  // "Between Britain in 2016 and Poland in 2019, no state signed"
  if (units[clause.from]?.lower === 'between' && firstWithin(units, clause.from, clause.verb, (u) => u.date !== undefined) >= 0) {
    return true;
  }
  if (clause.verb < 0 || !/^(?:had|was|were|did|could)$/.test((units[clause.verb] as Unit).lower)) {
    return false;
  }
  const before = context.reader.record.asOf.slice(0, 4);
  return units.some(
    (u, k) =>
      u.lower === 'ago' ||
      (u.lower === 'back' && units[k + 1]?.lower === 'then') ||
      (u.date !== undefined &&
        u.date < before &&
        /^(?:in|until|till|before|by|during|at|of|to)$/.test(units[k - 1]?.lower ?? '') &&
        // "whose agreement of 2019 was the first"
        !(units[k - 1]?.lower === 'of' && is(units[k - 2], 'instrument'))),
  );
}

/** "Until Slovakia signed, Poland was the only state …": so up to then, and in the past tense no longer. */
function untilThen({ units, clause }: ClauseReading): boolean {
  const past = clause.verb >= 0 && /^(?:had|was|were)$/.test((units[clause.verb] as Unit).lower);
  const bounded = (u: Unit | undefined): boolean => /^(?:until|till|before)$/.test(u?.lower ?? '');
  return (
    past &&
    (bounded(units[0]) || units.slice(clause.to, clause.to + 2).some(bounded)) &&
    units.some((u) => u.lower === 'only' || u.lower === 'sole')
  );
}

/** Whether the list stands after its number, as its apposition or complement. */
function listedAfter(reading: ClauseReading, quantity: Quantity, listed: readonly NamedParty[]): boolean {
  const { units } = reading;
  const first = listed[0] ? unitAt(units, listed[0].span) : -1;
  // "Poland and Slovakia are the two European states that extradite": these, and no others
  const last = listed.at(-1);
  const before = last ? units.slice(unitAt(units, last.span) + 1, quantity.at) : [];
  if (before.length === 2 && is(before[0], 'be') && before[1]?.lower === 'the') {
    return true;
  }
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

/** "the other four have gone further": nothing the record can judge. "The remaining partners—all five—have settled for less": the rest of the group spoken of. */
function pickedUp(reading: ClauseReading, context: ReadingContext, quantity: Quantity): Property | undefined {
  const said = context.said();
  const of = said?.property;
  const { units, clause } = reading;
  // "none of the other five partners did"
  if (quantity.words === 'none' && said?.holds && is(units[clause.verb], 'do', 'have') && (units[clause.verb + 1]?.mark ?? true)) {
    return of;
  }
  // "three are limited to prisoners; the remaining two are broad"
  const listed = said?.counted || ((said?.parties.length ?? 0) > 1 && said?.holds);
  if (quantity.rest && listed && of && of.kind !== 'agreement' && quantity.words === 'number') {
    return of.kind === 'covers' && WIDER.test(wordsBehind(reading, quantity)) ? { kind: 'limited to', topic: of.topic } : of;
  }
  // "of the three Estonia has one; the other two": of another group
  if (said && said.parties.length < 2 && said.region === undefined) {
    return undefined;
  }
  if (!said || (said.property.kind !== 'covers' && said.property.kind !== 'comprehensive') || said.parties.length === 0) {
    return undefined;
  }
  // "three relate to prisoners; the remaining three are broader": which denies nothing of the first
  const wider = WIDER.test(wordsBehind(reading, quantity));
  if (wider && said.property.kind === 'covers') {
    return undefined;
  }
  const rest =
    quantity.rest ||
    reading.units.slice(reading.clause.from, quantity.at).some((u) => ['remaining', 'other', 'others', 'rest'].includes(u.lower));
  return rest ? said.property : undefined;
}

/** What tells that others go further. */
const WIDER = /\b(?:broad|broader|broadest|comprehensive|wide-ranging|extensive|wider|further|more|fuller|beyond)\b/;

function wordsBehind({ units, clause }: ClauseReading, { at }: Quantity): string {
  return units
    .slice(at, clause.to)
    .map((u) => u.lower)
    .join(' ');
}

/** Parties given as a list beside the number: "six states …: Denmark, …", "two states—the UK and Denmark—". */
function listedParties(reading: ClauseReading, readings: readonly ClauseReading[]): readonly NamedParty[] {
  const own = reading.parties.filter((p) => reading.mentions.some((m) => m.party === p.party && m.role === 'acting'));
  // "the three agreements that Taiwan has in Europe | are those with Germany, Poland and …"
  const resumed = readings.find(
    (r) =>
      r.clause.index > reading.clause.index &&
      r.own &&
      (r.clause.kind === 'resumed' ||
        r.clause.kind === 'shared' ||
        // "two texts, those that Taiwan concluded with Germany and Poland"
        (r.clause.kind === 'relative' && reading.units[r.clause.from - 1]?.lower === 'those')),
  );
  return own.length > 0 ? own : (resumed?.parties ?? own);
}
