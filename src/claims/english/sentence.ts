import type { Span } from '../../draft/span.js';
import type { TreatyRecord } from '../../record/record.js';
import type { Claim, NamedParty } from '../claim.js';
import type { Place, SentenceReading } from '../language.js';
import type { Said, Scene } from '../scene.js';
import type { ClauseReading, Reader, ReadingContext } from './clauseReading.js';
import { type Clause, clausesOf } from './clauses.js';
import { counterpartOf } from './counterpart.js';
import { type Factuality, factualityOf, isSupposed, quotedRanges } from './factuality.js';
import { readGroups } from './groups.js';
import { instrumentAt } from './links.js';
import { readMemberships } from './memberships.js';
import { negationsOf } from './polarity.js';
import { readPredicates } from './predicates.js';
import { namedParty, type PartyMention, rolesOf } from './roles.js';
import { fieldsIn, otherSubjectAt } from './subjects.js';
import { is, partyOf, topicOf, type Unit, unitAt } from './units.js';
import { readDates } from './years.js';

const ANNOUNCING = new Set(
  'steps step recommendations recommendation goals goal aims questions keywords keyword tags tag proposals options ideas candidates agenda wishlist todo tasks objectives priorities ambitions demands hypotheses'.split(
    ' ',
  ),
);

const CORRECTING = new Set(['error', 'errors', 'correction', 'corrections', 'erratum', 'errata', 'corrigendum']);

/** Whether a heading or lead-in announces what is planned, asked or listed, and not what is. */
function announcesPlans(units: readonly Unit[]): boolean {
  return units.length <= 12 && units.some((u) => !u.named && ANNOUNCING.has(u.lower));
}

const PRONOUN_SUBJECTS = new Set([
  'none',
  'all',
  'it',
  'its',
  'they',
  'their',
  'them',
  'both',
  'neither',
  'this',
  'these',
  'those',
  'former',
  'latter',
  'which',
  'who',
  'whose',
]);

/** Reads one sentence of English from its units. Spans are offsets into the prose. */
export function readSentence(units: readonly Unit[], sentence: Span, scene: Scene, place: Place, reader: Reader): SentenceReading {
  const { record, defaultField } = reader;
  const clauses = clausesOf(units, reader.lexicon);
  const question = units.at(-1)?.text === '?' || units.at(-2)?.text === '?';
  const quoted = quotedRanges(units);
  const isQuoted = (i: number): boolean => quoted.some(([a, b]) => i > a && i < b);
  const focalInSentence = otherSideIn(units, scene, record);
  const named = (m: PartyMention): NamedParty => namedParty(units, m);

  // asked of the same words again and again
  const facts = new Map<string, Factuality>();
  let supposed: boolean | undefined;
  const factuality = (clause: Clause, link: number): Factuality => {
    const key = `${clause.index} ${link}`;
    let fact = facts.get(key);
    if (!fact) {
      supposed ??= isSupposed(units);
      fact = factualityOf(units, clauses, clause, link, supposed);
      facts.set(key, fact);
    }
    return fact;
  };

  const readings: ClauseReading[] = [];
  let previous: readonly NamedParty[] = scene.parties;
  for (const clause of clauses) {
    const mentions = rolesOf(units, clause);
    const negations = [...negationsOf(units, clause)];
    // "not even Denmark, which likes to lead, | has a treaty"
    const interrupted = clause.kind === 'resumed' && clause.of !== undefined ? readings[clause.of] : undefined;
    for (const negation of interrupted?.negations ?? []) {
      if (negation.kind === 'verb') {
        negations.push({ ...negation, from: clause.from, to: clause.to });
      }
    }
    const focalMentions = mentions.filter((m) => m.party === focalInSentence);
    const others = mentions.filter((m) => m.party !== focalInSentence);
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
    const definiteInstrument = subject.some(
      (u, k) =>
        is(u, 'instrument') &&
        subject.slice(Math.max(0, k - 4), k).some((w) => ['the', 'this', 'that', 'these', 'those', 'its', 'their'].includes(w.lower)),
    );
    let subjectIsInstrument = subject.some((u) => is(u, 'instrument') && !u.named);
    if (inherited) {
      const relative = clause.kind === 'relative';
      if (!own || (clause.kind !== 'resumed' && acting.length === 0)) {
        parties = relative && (inherited.own || inherited.parties.length < 2) ? nearestGroup(inherited, clause.from) : inherited.parties;
      } else if (!relative) {
        parties = acting.map(named);
      }
      // an instrument right before "which" stands in the clause it qualifies
      subjectIsInstrument ||= relative ? inherited.instrument >= 0 : inherited.subjectIsInstrument;
    } else if (!own && (pronoun || definiteInstrument)) {
      // who was named in an earlier sentence is marked where the pronoun stands for them
      const standIn = subject.find((u) => u === pronoun) ?? subject.find((u) => is(u, 'instrument')) ?? (units[clause.from] as Unit);
      parties = previous.map((p) =>
        partyOf(units[unitAt(units, p.span)]) === p.party ? p : { party: p.party, span: { start: standIn.start, end: standIn.end } },
      );
      subjectIsInstrument ||= pronoun !== undefined && scene.agreements && ['it', 'this', 'these', 'they', 'which'].includes(pronoun.lower);
    }
    const counterpart = counterpartOf({
      units,
      clause,
      focalMentions,
      others,
      sides,
      instrument,
      inherited,
      focalInSentence,
      place,
      focalPartiesBeside: record.focalPartiesBeside,
      before: scene.counterpart,
    });
    const topics: number[] = [];
    for (let i = clause.from; i < clause.to; i++) {
      if (topicOf(units[i]) !== undefined) {
        topics.push(i);
      }
    }
    const reading: ClauseReading = {
      clause,
      units,
      mentions,
      negations,
      parties: unique(parties),
      exceptions,
      own,
      counterpart,
      focalNamed: focalMentions.length > 0,
      instrument,
      subjectIsInstrument,
      otherSubject: (instrument >= 0 && otherSubjectAt(units, clause, instrument)) || (instrument < 0 && inherited?.otherSubject === true),
      topics,
      factuality: (link) => factuality(clause, link),
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
    if (
      !reading.own &&
      reading.topics.length > 0 &&
      reading.instrument >= 0 &&
      next?.clause.kind === 'relative' &&
      next.own &&
      next.clause.of === k
    ) {
      readings[k] = { ...reading, parties: next.parties, counterpart: next.counterpart, own: true };
    }
  }

  const claims: Claim[] = [];
  let said: Said | undefined = scene.said;
  const fields = fieldsIn(units, record, defaultField);
  const context: ReadingContext = {
    reader,
    scene,
    place,
    sentence,
    defaultField,
    focalInSentence,
    inSight: focalInSentence !== undefined || scene.counterpart !== undefined,
    ofField: defaultField !== undefined && (fields.has(defaultField) || scene.fields.has(defaultField)),
    said: () => said,
  };
  for (const reading of readings) {
    const groups = readGroups(reading, readings, context);
    const memberships = readMemberships(reading, record);
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
  // "Keywords: …", "Correction: …": a label, or what was said by mistake
  const label = units.slice(0, 7).findIndex((u) => u.text === ':');
  if ((label > 0 && announcesPlans(units.slice(0, label))) || CORRECTING.has(units[0]?.lower ?? '')) {
    claims.length = 0;
  }
  const kept = claims.filter((c) => !units.some((u, i) => u.start === c.span.start && isQuoted(i)));

  // the scene that is left
  const parties =
    readings.filter((r) => r.own && r.clause.kind !== 'relative').at(-1)?.parties ?? readings.find((r) => r.own)?.parties ?? scene.parties;
  const outsiders = readings.some((r) => r.own && r.counterpart === undefined && r.instrument >= 0);
  const planned = units.some(
    (u) => !u.named && (is(u, 'modal', 'conditional') || (is(u, 'plan') && !is(u, 'conclude', 'accept', 'cover', 'amend', 'verb'))),
  );
  return {
    claims: kept,
    scene: {
      counterpart: focalInSentence ?? (outsiders ? null : scene.counterpart),
      // plans and wishes bring no agreement into sight
      agreements:
        scene.agreements || (!planned && (instrumentAt(units, 0, units.length) >= 0 || units.some((u) => topicOf(u) !== undefined))),
      fields: fields.size > 0 ? new Set([...scene.fields, ...fields]) : scene.fields,
      otherSubject: readings.some((r) => r.otherSubject),
      hypothetical: announcesPlans(units) || (planned && place.kind === 'heading'),
      parties,
      said,
    },
  };
}

/**
 * Who of those a sentence names is the other side of what it says: a focal party, of several the one in sight; without one,
 * the last party with which the record holds something about everybody else in the sentence.
 */
function otherSideIn(units: readonly Unit[], scene: Scene, record: TreatyRecord): string | undefined {
  const parties = [...new Set(units.flatMap((u) => partyOf(u) ?? []))];
  const focal = [...record.focalParties].filter((f) => parties.includes(f));
  if (focal.length > 0) {
    return focal.find((f) => f === scene.counterpart) ?? focal[0];
  }
  return parties.length < 2 ? undefined : parties.findLast((p) => parties.every((q) => q === p || record.speaksOf(p, q)));
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
  return sides.filter((m) => m.group === last.group).map((m) => namedParty(reading.units, m));
}

function unique(parties: readonly NamedParty[]): readonly NamedParty[] {
  return parties.filter((p, i) => parties.findIndex((q) => q.party === p.party) === i);
}

function saidBy(claim: Claim, defaultField: string | undefined): Said | undefined {
  const base = { holds: claim.holds, region: undefined };
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
