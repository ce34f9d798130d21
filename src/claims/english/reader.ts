import type { Span } from '../../draft/span.js';
import type { TreatyRecord } from '../../record/record.js';
import type { DateEvent, Property } from '../../record/schema.js';
import type { Claim, NamedParty } from '../claim.js';
import type { Said, Scene } from '../scene.js';
import { type Clause, clausesOf } from './clauses.js';
import { type Factuality, factualityOf, quotedRanges } from './factuality.js';
import { readGroups } from './groups.js';
import type { Lexicon } from './lexicon.js';
import { instrumentAt, type Link, linkOf } from './links.js';
import { readMemberships } from './memberships.js';
import type { Names } from './names.js';
import { type Negation, negationsOf } from './polarity.js';
import { type PartyMention, rolesOf } from './roles.js';
import { is, partyOf, readUnits, topicOf, type Unit } from './units.js';
import { readDates } from './years.js';

/** What a reader of English needs; built once per record. */
export interface Reader {
  readonly record: TreatyRecord;
  readonly names: Names;
  readonly lexicon: Lexicon;
}

/** A clause with what is known of it. */
export interface ClauseReading {
  readonly clause: Clause;
  readonly units: readonly Unit[];
  readonly mentions: readonly PartyMention[];
  readonly negations: readonly Negation[];
  /** The sides named in the clause, or taken over from the words before it, without the counterpart. */
  readonly parties: readonly NamedParty[];
  /** Parties taken out by "except". */
  readonly exceptions: readonly NamedParty[];
  /** Whether the parties stand in this clause itself. */
  readonly own: boolean;
  /** The counterpart; `undefined` where another pair is meant or nobody knows which. */
  readonly counterpart: string | undefined;
  /** Whether the focal party is named in the clause. */
  readonly focalNamed: boolean;
  /** Whether the clause has an instrument, of its own or as its subject. */
  readonly instrument: number;
  readonly subjectIsInstrument: boolean;
  /** Whether the instrument is of a subject the record does not know ("tax treaty"). */
  readonly otherSubject: boolean;
  readonly topics: readonly number[];
  readonly factuality: (link: number) => Factuality;
  readonly negative: (positions: readonly number[]) => boolean;
}

/** Where the words stand: what the reading of a block gives to each of its sentences. */
export interface Place {
  /** Heading, list item, cell or running text. */
  readonly kind: 'heading' | 'paragraph' | 'item' | 'cell';
  /** Whether the block is the whole of the draft's text, so that nothing else can name another side. */
  readonly alone: boolean;
}

/** The claims of one sentence and the scene it leaves. */
export interface SentenceReading {
  readonly claims: readonly Claim[];
  readonly scene: Scene;
}

/** "these Taiwanese": people, not a side of anything. */
function isPeople(units: readonly Unit[], at: number): boolean {
  const named = units[at]?.named;
  if (named?.kind !== 'party' || named.form === 'name' || named.form === 'abbreviation' || named.form === 'capital') {
    return false;
  }
  const before = units[at - 1];
  return before?.number !== undefined || ['these', 'those', 'of', 'some', 'many', 'other', 'several'].includes(before?.lower ?? '');
}

const PRONOUN_SUBJECTS = new Set(['none', 'all', 'it', 'its', 'they', 'their', 'them', 'both', 'neither', 'this', 'these', 'those', 'former', 'latter', 'which', 'who', 'whose']);

const INDIFFERENT = new Set('formal bilateral standing new separate own existing european older oldest old recent narrow broad similar such comprehensive first second third relatively general single same binding written special actual model original respective current present so-called quite main only other two three four five six seven both respective particular more less most very much fully reciprocal remaining earlier later older landmark historic groundbreaking quiet little-noticed signed concluded 2019 non-state inter-state international legal criminal judicial justice penal cooperation matters in of the law and a an its their this that these those all any some no one every each another danish-taiwanese lone sole latest early existing unpublished published'.split(' '));

/** Whether the instrument at `i` is qualified by a subject that is neither a topic nor criminal law. */
function otherSubjectAt(units: readonly Unit[], clause: Clause, i: number, reader: Reader): boolean {
  // "double taxation agreement"
  for (let k = i - 1; k >= Math.max(clause.from, i - 3); k--) {
    const unit = units[k] as Unit;
    if (unit.named?.kind === 'topic') {
      return false;
    }
    if (unit.named || unit.date !== undefined || unit.number !== undefined || unit.mark || unit.lower === "'s") {
      if (unit.text === '-') {
        continue;
      }
      break;
    }
    if (SUBJECTS.has(unit.lower)) {
      return true;
    }
    if (INDIFFERENT.has(unit.lower) || is(unit, 'legal', 'broad', 'narrow', 'only', 'ordinal', 'quantifier', 'determiner', 'adverb', 'conclude', 'cover', 'plan', 'accept', 'hearsay', 'have')) {
      continue;
    }
    if (unit.classes.length > 0) {
      break;
    }
    // a noun the lexicon does not know, right before the instrument: "distribution agreement"
    if (k === i - 1 && !/(?:ed|ing|ive|al|ous|able|ful|ant|ent|ic|ary|y|er|est)$/.test(unit.lower)) {
      return true;
    }
  }
  // "agreement on working holidays"
  for (let k = i + 1; k < Math.min(clause.to, i + 9); k++) {
    const unit = units[k] as Unit;
    if (['on', 'for', 'concerning', 'regarding', 'about'].includes(unit.lower)) {
      for (let j = k + 1; j < Math.min(clause.to, k + 7); j++) {
        const word = units[j] as Unit;
        if (topicOf(word) !== undefined || is(word, 'legal')) {
          return false;
        }
        if (word.date !== undefined || partyOf(word) !== undefined) {
          return false;
        }
        if (SUBJECTS.has(word.lower) || (word.classes.length === 0 && !word.mark && !word.named && word.number === undefined)) {
          return true;
        }
        if (word.mark || is(word, 'be', 'have')) {
          return false;
        }
      }
      return false;
    }
    if (unit.named || unit.lower === 'with' || unit.lower === 'between' || is(unit, 'determiner', 'coordinator') || unit.date !== undefined || unit.lower === 'in' || unit.lower === '–' || unit.lower === '-') {
      continue;
    }
    break;
  }
  void reader;
  return false;
}

const SUBJECTS = new Set('tax taxation double trade commercial investment aviation air services working holidays holiday visa science scientific education research cultural culture sister-city fisheries fishing agricultural customs technology semiconductor defence defense military security health social distribution licensing partnership civil family maritime shipping economic energy driving licence youth mobility postal tourism friendship peace arms nuclear climate fiscal banking financial currency swap data privacy police drug narcotics corruption anti-corruption'.split(' '));

/** Whether a clause speaks of criminal law or of a subject of another field. */
export function fieldsIn(units: readonly Unit[], record: TreatyRecord, defaultField: string | undefined): ReadonlySet<string> {
  const fields = new Set<string>();
  for (const unit of units) {
    const topic = topicOf(unit);
    const field = topic === undefined ? undefined : record.topics.get(topic)?.field;
    if (field !== undefined) {
      fields.add(field);
    } else if (is(unit, 'legal') && !unit.named && defaultField !== undefined) {
      fields.add(defaultField);
    }
  }
  return fields;
}

function inTerritoryOf(unit: Unit): boolean {
  return unit.named?.kind === 'party' && unit.named.form === 'adjective';
}

/** Reads one sentence of English. Spans are offsets into the prose. */
export function readSentence(text: string, sentence: Span, scene: Scene, place: Place, reader: Reader): SentenceReading {
  const { record } = reader;
  const units = readUnits(text, sentence, reader.names, reader.lexicon);
  const focal = [...record.focalParties];
  const defaultField = record.datasets.find((d) => d.defaultField !== undefined)?.defaultField;
  const clauses = clausesOf(units, reader.lexicon);
  const question = units.at(-1)?.text === '?' || (units.at(-2)?.text === '?');
  const quoted = quotedRanges(units);
  const isQuoted = (i: number): boolean => quoted.some(([a, b]) => i > a && i < b);
  const sentenceParties = new Set(units.flatMap((u) => partyOf(u) ?? []));
  const focalInSentence = focal.find((f) => sentenceParties.has(f));

  const spanOf = (from: number, to: number): Span => ({ start: (units[from] as Unit).start, end: (units[to - 1] as Unit).end });
  const named = (m: PartyMention): NamedParty => ({ party: m.party, span: spanOf(m.unit, m.unit + 1) });

  const readings: ClauseReading[] = [];
  let previous: readonly NamedParty[] = scene.parties;
  for (const clause of clauses) {
    const mentions = rolesOf(units, clause);
    const negations = negationsOf(units, clause);
    const focalMentions = mentions.filter((m) => focal.includes(m.party));
    const others = mentions.filter((m) => !focal.includes(m.party));
    const acting = others.filter((m) => m.role === 'acting');
    const places = others.filter((m) => m.role === 'place');
    const sides = acting.length > 0 ? acting : places;
    const exceptions = others.filter((m) => m.role === 'except').map(named);
    let parties: readonly NamedParty[] = sides.map(named);
    const own = parties.length > 0;
    const inherited = clause.of !== undefined ? readings[clause.of] : undefined;
    const instrument = instrumentAt(units, clause.from, clause.to);
    const subject = units.slice(clause.from, clause.verb < 0 ? clause.to : clause.verb + 1);
    const pronoun = subject.find((u) => PRONOUN_SUBJECTS.has(u.lower) && !u.named);
    const definiteInstrument = subject.some((u, k) => is(u, 'instrument') && subject.slice(Math.max(0, k - 4), k).some((w) => ['the', 'this', 'that', 'these', 'those', 'its', 'their'].includes(w.lower)));
    let subjectIsInstrument = subject.some((u) => is(u, 'instrument') && !u.named);
    if (inherited && (clause.kind === 'shared' || clause.kind === 'relative' || clause.kind === 'resumed')) {
      const subjectSides = (clause.kind === 'relative' ? inherited.parties.slice(-1) : inherited.parties);
      if (!own || (clause.kind !== 'resumed' && acting.length === 0)) {
        parties = clause.kind === 'relative' && inherited.parties.length > 1 && !inherited.own ? inherited.parties : clause.kind === 'relative' ? nearestGroup(inherited, clause.from) : inherited.parties;
        void subjectSides;
      } else if (clause.kind !== 'relative') {
        parties = acting.map(named);
      }
      const before = clause.kind === 'relative' ? units[clause.from - 1] : undefined;
      subjectIsInstrument ||= clause.kind === 'relative'
        ? (before?.text === ',' ? is(units[clause.from - 2], 'instrument') || inherited.instrument >= 0 : is(before, 'instrument') || inherited.instrument >= 0)
        : inherited.subjectIsInstrument;
    } else if (!own && (pronoun || definiteInstrument)) {
      parties = previous;
      subjectIsInstrument ||= pronoun !== undefined && scene.agreements && ['it', 'this', 'these', 'they', 'which'].includes(pronoun.lower);
    }
    // the other side
    const focalNamed = focalMentions.length > 0;
    let counterpart: string | undefined;
    const withOther = sides.filter((m) => m.preposition === 'with' || m.preposition === 'to' || m.preposition === 'between' || m.preposition === 'against');
    const without = sides.filter((m) => !withOther.includes(m));
    const destination = others.filter((m) => m.preposition === 'to' && m.role === 'place' && !inTerritoryOf(units[m.unit] as Unit));
    const focalSide = focalMentions.some((m) => m.role !== 'attribute' && ['from', 'to', 'with', 'between'].includes(m.preposition ?? '') || (m.role === 'acting' && !isPeople(units, m.unit)));
    const inheritedOther = inherited && inherited.counterpart === undefined && inherited.own;
    const reciprocal = !focalNamed && new Set(sides.map((m) => m.party)).size > 1 && units.slice(clause.from, clause.to).some((u, k) => (u.lower === 'each' && units[clause.from + k + 1]?.lower === 'other') || (u.lower === 'one' && units[clause.from + k + 1]?.lower === 'another') || u.lower === 'mutually');
    if (reciprocal || (destination.length > 0 && !focalSide)) {
      counterpart = undefined;
    } else if (focalNamed && focalMentions.some((m) => m.role !== 'attribute' && m.role !== 'compare')) {
      counterpart = focalMentions[0]?.party;
    } else if (withOther.some((m) => m.preposition === 'between') || (withOther.length > 0 && without.some((m) => m.unit < (withOther[0] as PartyMention).unit))) {
      counterpart = undefined;
    } else if (withOther.length > 0 && inherited !== undefined && !focalNamed && inherited.own && clause.kind === 'relative' && !is(units[clause.from - 1], 'instrument')) {
      // "Spain, which has a treaty with China"
      counterpart = undefined;
    } else if (pairOfOthers(units, clause, sides, instrument)) {
      counterpart = undefined;
    } else if (inheritedOther && !focalNamed) {
      counterpart = undefined;
    } else if (focalInSentence !== undefined) {
      counterpart = focalInSentence;
    } else {
      counterpart = scene.counterpart === null ? undefined : scene.counterpart ?? (place.alone || place.kind === 'heading' ? focal[0] : undefined);
      if (scene.counterpart === undefined && counterpart !== undefined && new Set(sides.map((m) => m.party)).size !== 1) {
        counterpart = undefined;
      }
    }
    const topics: number[] = [];
    for (let i = clause.from; i < clause.to; i++) {
      if (topicOf(units[i]) !== undefined) {
        topics.push(i);
      }
    }
    const reading: ClauseReading = {
      clause, units, mentions, negations, parties: unique(parties), exceptions, own, counterpart, focalNamed, instrument, subjectIsInstrument,
      otherSubject: instrument >= 0 && otherSubjectAt(units, clause, instrument, reader),
      topics,
      factuality: (link) => factualityOf(units, clauses, clause, link),
      negative: (positions) => negations.filter((n) => positions.some((p) => p >= n.from && p < n.to)).length % 2 === 1,
    };
    readings.push(reading);
    if (parties.length > 0 && clause.kind !== 'relative') {
      previous = unique(parties);
    }
  }

  // "the treaty that Rome signed with Taipei": the sides stand in the relative clause
  for (const [k, reading] of readings.entries()) {
    const next = readings[k + 1];
    if (!reading.own && reading.topics.length > 0 && reading.instrument >= 0 && next?.clause.kind === 'relative' && next.own && next.clause.of === k) {
      readings[k] = { ...reading, parties: next.parties, counterpart: next.counterpart, own: true };
    }
  }

  const claims: Claim[] = [];
  let said: Said | undefined = scene.said;
  const context = { reader, scene, place, sentence, defaultField, said: () => said };
  for (const reading of readings) {
    const groups = readGroups(reading, readings, context);
    const memberships = readMemberships(reading, record, focal);
    const predicates = groups.claims.length > 0 && groups.consumes ? [] : readPredicates(reading, context);
    const dates = readDates(reading, context);
    const all = [...groups.claims, ...memberships, ...predicates, ...dates];
    if (groups.said) {
      said = groups.said;
    } else {
      const last = predicates.at(-1);
      if (last) {
        said = saidBy(last, defaultField) ?? said;
      }
    }
    if (!question) {
      claims.push(...all);
    }
  }
  const kept = claims.filter((c) => !units.some((u, i) => u.start === c.span.start && isQuoted(i)));

  // the scene that is left
  const parties = readings.filter((r) => r.own && r.clause.kind !== 'relative').at(-1)?.parties ?? readings.find((r) => r.own)?.parties ?? scene.parties;
  const outsiders = readings.some((r) => r.own && r.counterpart === undefined && r.instrument >= 0);
  const fields = fieldsIn(units, record, defaultField);
  return {
    claims: kept,
    scene: {
      counterpart: focalInSentence ?? (outsiders ? null : scene.counterpart),
      agreements: scene.agreements || instrumentAt(units, 0, units.length) >= 0 || units.some((u) => topicOf(u) !== undefined),
      fields: fields.size > 0 ? new Set([...scene.fields, ...fields]) : scene.fields,
      otherSubject: readings.some((r) => r.otherSubject),
      parties,
      said,
    },
  };
}

function nearestGroup(reading: ClauseReading, before: number): readonly NamedParty[] {
  const sides = reading.mentions.filter((m) => m.unit < before && reading.parties.some((p) => p.party === m.party));
  const last = sides.at(-1);
  if (!last) {
    return reading.parties;
  }
  // "Denmark, which has": the group that ends right before the relative; an instrument in between stands for all its sides
  const between = reading.units.slice(last.unit + 1, before);
  if (between.some((u) => is(u, 'instrument'))) {
    return reading.parties;
  }
  return sides.filter((m) => m.group === last.group).map((m) => ({ party: m.party, span: { start: (reading.units[m.unit] as Unit).start, end: (reading.units[m.unit] as Unit).end } }));
}

/** "Switzerland and the United States signed an extradition treaty": a pair of its own. */
function pairOfOthers(units: readonly Unit[], clause: Clause, sides: readonly PartyMention[], instrument: number): boolean {
  const distinct = new Set(sides.map((m) => m.party));
  if (distinct.size !== 2 || instrument < 0) {
    return false;
  }
  const hyphened = sides.length === 2 && (units[(sides[0] as PartyMention).unit + 1]?.text === '–' || units[(sides[0] as PartyMention).unit + 1]?.text === '-') && (sides[1] as PartyMention).unit === (sides[0] as PartyMention).unit + 2;
  if (hyphened) {
    return true;
  }
  // each party in a role of its own: subject and complement
  if (sides[0]?.group !== sides[1]?.group) {
    return true;
  }
  const noun = units[instrument] as Unit;
  return !/s$/.test(noun.lower) || units.slice(Math.max(clause.from, instrument - 4), instrument).some((u) => u.lower === 'their');
}

function unique(parties: readonly NamedParty[]): readonly NamedParty[] {
  return parties.filter((p, i) => parties.findIndex((q) => q.party === p.party) === i);
}

/** What the readers of clauses share. */
export interface ReadingContext {
  readonly reader: Reader;
  readonly scene: Scene;
  readonly place: Place;
  readonly sentence: Span;
  readonly defaultField: string | undefined;
  readonly said: () => Said | undefined;
}

function saidBy(claim: Claim, defaultField: string | undefined): Said | undefined {
  const base = { holds: claim.holds, region: undefined, number: undefined };
  switch (claim.kind) {
    case 'scope':
      return { ...base, property: { kind: 'covers', topic: claim.topic }, parties: claim.parties.map((p) => p.party) };
    case 'limit':
      return { ...base, property: { kind: 'limited to', topic: claim.topic }, parties: claim.parties.map((p) => p.party) };
    case 'breadth':
      return { ...base, property: { kind: 'comprehensive', field: defaultField ?? '' }, parties: claim.parties.map((p) => p.party) };
    case 'existence':
      return { ...base, property: { kind: 'agreement', field: claim.field }, parties: claim.parties.map((p) => p.party) };
    default:
      return undefined;
  }
}

/** Scope, limits, breadth and existence: what is said of named parties. */
function readPredicates(reading: ClauseReading, context: ReadingContext): Claim[] {
  const { clause, units, counterpart, parties } = reading;
  const { scene, place, defaultField } = context;
  if (counterpart === undefined || reading.otherSubject) {
    return [];
  }
  const claims: Claim[] = [];
  const bare = clause.verb < 0;
  const inSight = reading.focalNamed || scene.counterpart !== undefined || units.some((u) => context.reader.record.focalParties.has(partyOf(u) ?? ''));
  const spanOf = (from: number, to: number): Span => ({ start: (units[from] as Unit).start, end: (units[to - 1] as Unit).end });
  const base = (at: number, positions: readonly number[], presupposed: boolean): { holds: boolean; tentative: boolean } | undefined => {
    const fact = reading.factuality(at);
    if (fact.stance === 'open') {
      return undefined;
    }
    const negative = presupposed ? reading.negations.filter((n) => n.kind === 'local' && positions.some((p) => p >= n.from && p < n.to)).length % 2 === 1 : reading.negative(positions);
    let holds = !negative;
    if (fact.reversed) {
      holds = !holds;
    }
    if (fact.stance === 'denied') {
      return { holds: !holds, tentative: true };
    }
    return { holds, tentative: false };
  };

  // pair topics with the groups of parties they belong to
  const pairing = pairTopics(reading);
  for (const t of reading.topics) {
    const topic = topicOf(units[t]) as string;
    const link = linkOf(units, clause, t, bare, reading.subjectIsInstrument) ?? listLink(reading, context, t);
    if (!link) {
      continue;
    }
    // a bare noun phrase needs its instrument where no other side is in sight
    if (!inSight && !(link.kind === 'bare' || link.kind === 'phrase') ) {
      continue;
    }
    if (!inSight && (reading.parties.length !== 1 || !known(context.reader.record, reading.parties[0]?.party, counterpart) || !adjacent(reading, link))) {
      continue;
    }
    const sides = pairing.get(t) ?? parties;
    if (sides.length === 0 && reading.exceptions.length === 0) {
      continue;
    }
    if (link.kind === 'act' && !reading.focalNamed && scene.counterpart === undefined) {
      continue;
    }
    const limit = limitBefore(units, clause, t, reading);
    const bySign = new Map<string, { holds: boolean; tentative: boolean; list: NamedParty[] }>();
    for (const side of sides) {
      const at = units.findIndex((u) => u.start === side.span.start);
      const positions = at >= clause.from && at < clause.to ? [t, at] : [t];
      const state = base(link.at, link.kind === 'phrase' || link.kind === 'bare' ? positions : [...positions, link.at], link.presupposed);
      if (!state) {
        continue;
      }
      const key = `${state.holds}${state.tentative}`;
      const entry = bySign.get(key) ?? { ...state, list: [] };
      entry.list.push(side);
      bySign.set(key, entry);
    }
    for (const { holds, tentative, list } of bySign.values()) {
      const span = claimSpan(reading, link, list, spanOf);
      const year = yearOfInstrument(reading);
      if (limit) {
        claims.push({ kind: 'limit', parties: list, topic, holds, tentative: tentative || limit === 'focus', counterpart, span, sentence: context.sentence, ...(year ? { year } : {}) });
      } else {
        const called = reading.instrument >= 0 ? units[reading.instrument]?.lower : undefined;
        claims.push({ kind: 'scope', parties: list, topic, holds, tentative, counterpart, span, sentence: context.sentence, ...(year ? { year } : {}), ...(called !== undefined ? { instrument: called } : {}) });
      }
    }
  }

  // breadth
  const broad = units.findIndex((u, i) => i >= clause.from && i < clause.to && !u.named && ['comprehensive', 'wide-ranging', 'full-spectrum'].includes(u.lower));
  if (broad >= 0 && parties.length > 0 && inSight && (reading.instrument >= 0 || reading.subjectIsInstrument || scene.agreements)) {
    const nearInstrument = reading.instrument >= 0 || bare || units.slice(clause.from, broad).some((u) => is(u, 'be'));
    const state = base(broad, [broad], false);
    const groupNear = groupNearest(reading, broad);
    if (state && nearInstrument) {
      const to = reading.instrument === broad + 1 ? broad + 2 : broad + 1;
      claims.push({ kind: 'breadth', parties: groupNear, holds: state.holds, tentative: state.tentative, counterpart, span: spanOf(broad, to), sentence: context.sentence });
    }
  }

  // existence of an agreement as such
  if (claims.length === 0 && defaultField !== undefined && parties.length > 0 && reading.topics.length === 0) {
    const existence = existenceOf(reading, context, base, spanOf);
    if (existence) {
      claims.push(existence);
    }
  }
  // "Poland has, too."
  if (claims.length === 0 && reading.own) {
    const picked = ellipsis(reading, context, base, spanOf);
    if (picked) {
      claims.push(picked);
    }
  }
  void place;
  return claims;
}

/** Whether the record knows the pair: only then may an unnamed counterpart be supplied. */
function known(record: TreatyRecord, party: string | undefined, counterpart: string): boolean {
  return party !== undefined && (record.agreementsBetween(party, counterpart).length > 0 || record.absencesBetween(party, counterpart).length > 0);
}

function adjacent(reading: ClauseReading, link: Link): boolean {
  const mention = reading.mentions.find((m) => m.party === reading.parties[0]?.party);
  if (!mention) {
    return false;
  }
  const { units } = reading;
  if (mention.unit > link.from && mention.preposition !== undefined) {
    return false;
  }
  const between = mention.unit < link.from ? units.slice(mention.unit + 1, link.from) : units.slice(link.to, mention.unit);
  const form = units[mention.unit]?.named?.kind === 'party' ? (units[mention.unit]?.named as { form: string }).form : '';
  const instrument = units.slice(link.from, link.to).some((u) => is(u, 'instrument'));
  const tight = between.every((u) => u.lower === "'s" || u.date !== undefined || is(u, 'legal') || u.text === '–' || u.text === '-');
  return instrument && tight && form !== 'capital' && form !== 'organ';
}

/** In a list or a bracket the topic stands beside its party: "Germany: comprehensive, with extradition". */
function listLink(reading: ClauseReading, context: ReadingContext, t: number): Link | undefined {
  const { units, clause } = reading;
  if (!context.scene.agreements && reading.instrument < 0) {
    return undefined;
  }
  const party = units[0]?.named?.kind === 'party' || (units[1]?.named?.kind === 'party' && units[0]?.lower === 'the');
  const colon = units.slice(0, 5).some((u) => u.text === ':' || u.text === '—' || u.text === '–' || u.text === '-');
  if (context.place.kind === 'item' && party && colon && clause.verb < 0) {
    return { kind: 'bare', presupposed: false, at: t, from: t, to: t + 1 };
  }
  // "extradition (UK), sentenced persons (Denmark)"
  if (units[t + 1]?.text === '(' && partyOf(units[t + 2]) !== undefined) {
    const close = units.findIndex((u, i) => i > t && u.text === ')');
    return { kind: 'cover', presupposed: false, at: t, from: t, to: close > 0 ? close + 1 : t + 1 };
  }
  return undefined;
}

/** Which parties each topic belongs to, where they come in pairs: "extradition (UK), sentenced persons (Denmark)". */
function pairTopics(reading: ClauseReading): ReadonlyMap<number, readonly NamedParty[]> {
  const map = new Map<number, readonly NamedParty[]>();
  const { units, mentions } = reading;
  for (const t of reading.topics) {
    if (units[t + 1]?.text === '(' && partyOf(units[t + 2]) !== undefined) {
      const close = units.findIndex((u, i) => i > t && u.text === ')');
      const inside = mentions.filter((m) => m.unit > t && m.unit < close);
      map.set(t, inside.map((m) => ({ party: m.party, span: { start: (units[m.unit] as Unit).start, end: (units[m.unit] as Unit).end } })));
    }
  }
  if (map.size > 0) {
    return map;
  }
  // P1 T1 … P2 T2: each topic with the group before it
  const sides = mentions.filter((m) => reading.parties.some((p) => p.party === m.party) && m.role !== 'compare');
  const groups = new Set(sides.map((m) => m.group));
  if (groups.size < 2 || reading.topics.length < 2) {
    return map;
  }
  const order = [...sides.map((m) => ({ at: m.unit, group: m.group })), ...reading.topics.map((t) => ({ at: t, group: -1 }))].sort((a, b) => a.at - b.at);
  const sequence: number[] = [];
  for (const item of order) {
    if (sequence.at(-1) !== item.group) {
      sequence.push(item.group);
    }
  }
  const alternates = sequence[0] !== -1 && sequence.at(-1) === -1 && sequence.filter((g) => g === -1).length === groups.size;
  if (!alternates) {
    return map;
  }
  for (const t of reading.topics) {
    const before = sides.filter((m) => m.unit < t).at(-1);
    map.set(t, sides.filter((m) => m.group === before?.group).map((m) => ({ party: m.party, span: { start: (units[m.unit] as Unit).start, end: (units[m.unit] as Unit).end } })));
  }
  return map;
}

function groupNearest(reading: ClauseReading, at: number): readonly NamedParty[] {
  const sides = reading.mentions.filter((m) => reading.parties.some((p) => p.party === m.party));
  const nearest = [...sides].sort((a, b) => Math.abs(a.unit - at) - Math.abs(b.unit - at))[0];
  if (!nearest) {
    return reading.parties;
  }
  return reading.parties.filter((p) => sides.some((m) => m.group === nearest.group && m.party === p.party));
}

function limitBefore(units: readonly Unit[], clause: Clause, t: number, reading: ClauseReading): 'limit' | 'focus' | undefined {
  // "a narrow text on prisoner transfer", "a prisoner-transfer agreement and nothing more"
  const instrument = instrumentAt(units, Math.max(clause.from, t - 3), Math.min(clause.to, t + 4));
  if (instrument >= 0 && is(units[instrument - 1], 'narrow')) {
    return 'limit';
  }
  if (units.slice(t, clause.to).some((u, k) => u.lower === 'nothing' && ['more', 'else'].includes(units[t + k + 1]?.lower ?? ''))) {
    return 'limit';
  }
  // "transfer-only"
  if ((units[t + 1]?.text === '-' && units[t + 2]?.lower === 'only') || (units[t + 1]?.lower === 'only')) {
    return 'limit';
  }
  for (let i = t - 1; i >= clause.from; i--) {
    const unit = units[i] as Unit;
    if (['limited', 'confined', 'restricted', 'limits', 'restricts', 'confines'].includes(unit.lower)) {
      return 'limit';
    }
    if (/^focus/.test(unit.lower)) {
      return 'focus';
    }
    if (unit.lower === 'nothing' && units[i + 1]?.lower === 'but') {
      return 'limit';
    }
    const counted = units.slice(i + 1, t).some((u) => u.number !== undefined || (is(u, 'states') && !u.named));
    if (is(unit, 'only') && !counted && unit.lower !== 'just' && !(units[i - 1]?.lower === 'not' ) && !(units[i - 1]?.lower === 'the')) {
      // "only Slovakia's agreement covers": there it limits the parties
      const partyBetween = units.slice(i, t).some((u) => partyOf(u) !== undefined);
      if (!partyBetween && t - i <= 6) {
        return 'limit';
      }
    }
    if (i < t - 9) {
      break;
    }
  }
  void reading;
  return undefined;
}

/** How many words may stand between a party and its topic for both to be marked as one. */
const SPAN_REACH = 8;

function claimSpan(reading: ClauseReading, link: Link, list: readonly NamedParty[], spanOf: (from: number, to: number) => Span): Span {
  const { units, clause } = reading;
  let { from, to } = link;
  // take in the party where it stands right beside: "Danish extradition treaty"
  for (const side of list) {
    const at = units.findIndex((u) => u.start === side.span.start);
    if (at < clause.from || at >= clause.to) {
      continue;
    }
    if (at < from && from - at <= SPAN_REACH) {
      from = at;
    } else if (at >= to && at - to <= SPAN_REACH) {
      to = at + 1;
    }
  }
  if (link.kind === 'cover' && link.at < from && from - link.at <= 4) {
    from = link.at;
  }
  return spanOf(from, to);
}

/** The year by which a clause names its instrument: "the 2019 arrangement", "the text of 2021". */
export function yearOfInstrument(reading: ClauseReading): string | undefined {
  const { units, clause } = reading;
  for (let i = clause.from; i < clause.to; i++) {
    const date = units[i]?.date;
    if (date === undefined) {
      continue;
    }
    if (is(units[i + 1], 'instrument') || (is(units[i - 2], 'instrument') && units[i - 1]?.lower === 'of')) {
      return date;
    }
  }
  return undefined;
}

function existenceOf(
  reading: ClauseReading, context: ReadingContext,
  base: (at: number, positions: readonly number[], presupposed: boolean) => { holds: boolean; tentative: boolean } | undefined,
  spanOf: (from: number, to: number) => Span,
): Claim | undefined {
  const { units, clause, counterpart, parties } = reading;
  const { scene, defaultField } = context;
  const legal = fieldsIn(units, context.reader.record, defaultField).has(defaultField ?? '') || (defaultField !== undefined && scene.fields.has(defaultField));
  if (counterpart === undefined || defaultField === undefined || scene.otherSubject) {
    return undefined;
  }
  const i = reading.instrument;
  const verbs = units.slice(clause.from, clause.to).map((u, k) => ({ u, k: k + clause.from })).filter(({ u }) => !u.named);
  const verb = verbs.find(({ u, k }) => is(u, 'conclude', 'have', 'end') && (k === clause.verb || /(?:ed|ing|n|s)$/.test(u.lower) || u.lower === 'have' || u.lower === 'had' || u.lower === 'has'));
  const exists = verbs.find(({ u }) => /^(?:exist|exists|existed|is|are)$/.test(u.lower));
  if (i < 0) {
    // "France signed in 2022": what was signed has been said before
    const bareSign = verbs.find(({ u }) => /^(?:signed|concluded|signs|inked|joined)$/.test(u.lower));
    const nothing = units.slice(clause.from, clause.to).some((u) => u.lower === 'nothing' || u.lower === 'anything');
    if (!legal || !bareSign || !(scene.agreements || nothing) || !(nothing || clause.kind === 'main')) {
      return undefined;
    }
    const object = units[bareSign.k + 1];
    if (object && !nothing && !(object.mark || is(object, 'preposition') || object.date !== undefined || object.lower === 'up')) {
      return undefined;
    }
    const state = base(bareSign.k, [bareSign.k, bareSign.k + 1], false);
    return state ? { kind: 'existence', field: defaultField, parties, counterpart, span: spanOf(bareSign.k, bareSign.k + 1), sentence: context.sentence, ...state } : undefined;
  }
  // "Estonia's formal arrangement with Taiwan": the possessive presupposes it
  const owner = reading.mentions.filter((m) => m.role === 'acting' && m.unit < i && i - m.unit <= 5 && units[m.unit + 1]?.lower === "'s" && parties.some((p) => p.party === m.party)).at(-1);
  if (owner && legal && units.slice(owner.unit + 2, i).every((u) => !u.mark && !is(u, 'preposition', 'be', 'have', 'coordinator') && !u.named)) {
    const fact = reading.factuality(i);
    if (fact.stance === 'asserted' && !fact.reversed && !units.slice(clause.from, i).some((u) => u.lower === 'no' || u.lower === 'without')) {
      const place = parties.filter((p) => p.party === owner.party);
      return { kind: 'existence', field: defaultField, parties: place, counterpart, span: spanOf(owner.unit, i + 1), sentence: context.sentence, holds: true, tentative: false };
    }
  }
  if (!verb && !exists && clause.verb >= 0) {
    return undefined;
  }
  if (clause.verb < 0) {
    return undefined;
  }
  if (!verb && exists && !units.slice(clause.from, exists.k).some((u) => u.lower === 'there' || is(u, 'instrument'))) {
    return undefined;
  }
  const at = (verb ?? exists)?.k ?? i;
  const state = base(i, [i, at], false);
  // without a word of the field an agreement of another kind may be meant
  return state ? { kind: 'existence', field: defaultField, parties, counterpart, span: spanOf(Math.min(at, i), Math.max(at, i) + 1), sentence: context.sentence, ...state, tentative: state.tentative || !legal } : undefined;
}

/** "Poland has.", "and so has Slovakia", "Germany has not", "Poland has done the same". */
function ellipsis(
  reading: ClauseReading, context: ReadingContext,
  base: (at: number, positions: readonly number[], presupposed: boolean) => { holds: boolean; tentative: boolean } | undefined,
  spanOf: (from: number, to: number) => Span,
): Claim | undefined {
  const { units, clause, counterpart, parties } = reading;
  const said = context.said();
  if (!said || counterpart === undefined || clause.verb < 0) {
    return undefined;
  }
  const content = units.slice(clause.from, clause.to).filter((u) => !u.mark && !u.named && !is(u, 'be', 'have', 'do', 'can', 'adverb', 'negation', 'coordinator', 'determiner', 'pronoun', 'subordinator', 'quantifier') && !['same', 'so', 'done', 'too', 'suit', 'followed', 'one'].includes(u.lower));
  const lower = units.slice(clause.from, clause.to).map((u) => u.lower).join(' ');
  const auxiliary = /\b(?:has|have|does|do|did|is|are|can)\b/.test(lower);
  const oneOf = /\b(?:one|part) of (?:them|these|those)\b|\bamong them\b/.test(lower);
  if (!auxiliary || (content.length > 0 && !oneOf)) {
    return undefined;
  }
  const state = base(clause.verb, [clause.verb, clause.verb + 1], false);
  if (!state) {
    return undefined;
  }
  const same = /\b(?:so|same|too|likewise|also|suit)\b/.test(lower);
  const negatedToo = /\b(?:nor|neither)\b/.test(lower);
  const holds = same ? said.holds : negatedToo ? false : state.holds;
  const common = { parties, holds, tentative: state.tentative, counterpart, span: spanOf(units.findIndex((u) => u.start === parties[0]?.span.start), Math.min(clause.to, clause.verb + 2)), sentence: context.sentence };
  switch (said.property.kind) {
    case 'covers':
      return { kind: 'scope', topic: said.property.topic, ...common };
    case 'agreement':
      return { kind: 'existence', field: said.property.field, ...common };
    case 'comprehensive':
      return { kind: 'breadth', ...common };
    case 'limited to':
      return { kind: 'limit', topic: said.property.topic, ...common };
  }
}

/** The event a stretch of words speaks of, nearest to its end. */
export function eventIn(units: readonly Unit[], from: number, to: number): DateEvent | 'any' | undefined {
  let since = false;
  for (let i = to - 1; i >= from; i--) {
    const unit = units[i] as Unit;
    if (unit.named) {
      continue;
    }
    const phrase = `${unit.lower} ${units[i + 1]?.lower ?? ''}`;
    if (unit.lower === 'force' || unit.lower === 'effect' || unit.lower === 'effective' || phrase === 'applied since') {
      return 'in force';
    }
    if (/^(?:enter|enters|entered|entry)$/.test(unit.lower) && units[i + 1]?.lower === 'into' && units[i + 2]?.lower === 'force') {
      return 'in force';
    }
    if (/^(?:expand|expanded|expands|amended|amend|extended|widened|broadened|revised|updated|supplemented|expansion|revision|reopened)$/.test(unit.lower)) {
      return 'amended';
    }
    if (/^(?:dates|dated|sign|signed|signs|signing|signature|inked|sealed|concluded|concludes|conclude|concluding|struck|reached|agreed|agrees|joined|signatures|adopted|entered)$/.test(unit.lower)) {
      return 'signed';
    }
    if (/^(?:ratified|approved|initialled|initialed|published|negotiated|proposed)$/.test(unit.lower)) {
      return undefined;
    }
    since ||= unit.lower === 'since';
  }
  return since ? 'any' : undefined;
}

/** The property a clause is about, if it is one of those the record can judge. */
export function propertyOf(reading: ClauseReading, defaultField: string | undefined, scene: Scene): { property: Property; at: number } | undefined {
  const { units, clause } = reading;
  if (reading.otherSubject || defaultField === undefined) {
    return undefined;
  }
  for (const t of reading.topics) {
    const topic = topicOf(units[t]) as string;
    const link = linkOf(units, clause, t, clause.verb < 0, reading.subjectIsInstrument);
    if (!link) {
      const near = units.slice(Math.max(clause.from, t - 3), t).some((u) => is(u, 'accept', 'have', 'cover') && !u.named);
      if (!near) {
        continue;
      }
    }
    if (limitBefore(units, clause, t, reading)) {
      return { property: { kind: 'limited to', topic }, at: t };
    }
    return { property: { kind: 'covers', topic }, at: t };
  }
  const broad = units.findIndex((u, i) => i >= clause.from && i < clause.to && !u.named && u.lower === 'comprehensive');
  if (broad >= 0) {
    return { property: { kind: 'comprehensive', field: defaultField }, at: broad };
  }
  if (reading.topics.length > 0) {
    return undefined;
  }
  const legal = units.some((u) => is(u, 'legal') && !u.named) || scene.fields.has(defaultField);
  const partner = units.slice(clause.from, clause.to).some((u) => !u.named && /^partners?$/.test(u.lower));
  if (reading.instrument < 0 && partner && units.slice(clause.from, clause.to).some((u) => is(u, 'legal') && !u.named)) {
    return { property: { kind: 'agreement', field: defaultField }, at: clause.from };
  }
  if (reading.instrument >= 0 && legal) {
    return { property: { kind: 'agreement', field: defaultField }, at: reading.instrument };
  }
  // "Six European states have them"
  const them = units.findIndex((u, i) => i > clause.from && i < clause.to && ['them', 'one', 'such'].includes(u.lower) && is(units[i - 1], 'have', 'conclude'));
  if (them >= 0 && scene.agreements && legal) {
    return { property: { kind: 'agreement', field: defaultField }, at: them };
  }
  return undefined;
}
