import type { Span } from '../../draft/span.js';
import type { Claim, NamedParty } from '../claim.js';
import type { Place } from '../language.js';
import type { Scene } from '../scene.js';
import { answerOf, type Cell, isPlain, readValue, scopeIn } from './cells.js';
import type { Reader } from './clauseReading.js';
import { partiesNamed } from './roles.js';
import { is, partyOf, topicOf, type Unit } from './units.js';

/** A label and the value after its colon. Units `from` (inclusive) to `to` (exclusive). */
interface Labelled {
  readonly from: number;
  readonly colon: number;
  readonly to: number;
}

/**
 * The claims of words that are labels and values, as a form or a list has them: "Topics: extradition", "**Poland**:
 * extradition, 2019", "signed: 2016; extradition: included".
 * @param inSight the counterpart that the words, or what came before them, name
 */
export function readLabels(
  units: readonly Unit[],
  sentence: Span,
  place: Place,
  scene: Scene,
  inSight: string | undefined,
  reader: Reader,
): Claim[] {
  const { defaultField, record, lexicon } = reader;
  const focal = record.focalParties;
  if (inSight === undefined || defaultField === undefined || scene.hypothetical || scene.otherSubject) {
    return [];
  }
  const ofField =
    scene.fields.has(defaultField) ||
    units.some((u) => (is(u, 'legal') && !u.named) || record.topics.get(topicOf(u) ?? '')?.field === defaultField);
  const ofAgreements =
    scene.agreements || units.some((u) => (is(u, 'instrument') && !u.named) || /^(?:signed|concluded|signature)$/.test(u.lower));
  const labelled = labelledIn(units);
  if (!ofField || !ofAgreements) {
    return [];
  }
  if (labelled.length === 0) {
    return bareTopics(units, sentence, place, scene, inSight, reader);
  }
  const sides = (from: number, to: number): readonly NamedParty[] =>
    partiesNamed(units.slice(from, to)).filter(({ party }) => !focal.has(party));
  const whole = { start: (units[0] as Unit).start, end: (units.at(-1) as Unit).end };
  const before = sides(0, (labelled[0] as Labelled).from);
  const spoken = scene.parties.length > 0 || scene.lead === undefined ? scene.parties : [scene.lead];
  const own = before.length > 0 ? before : spoken.map((p) => ({ party: p.party, span: whole }));
  const claims: Claim[] = [];
  // years of signature only where an order of them is told: a list of years may be of anything
  const listed = place.kind === 'item' && scene.sequence !== undefined;
  for (const { from, colon, to } of labelled) {
    const label = units.slice(from, colon);
    const value = units.slice(colon + 1, to).filter((u) => u.text !== '.');
    const first = value[0];
    const last = value.at(-1);
    const text = value.map((u) => u.lower).join(' ');
    const finite =
      value.some((u) => !u.named && u.date === undefined && lexicon.isFinite(u.lower)) &&
      answerOf(text) === undefined &&
      !value.every(isPlain);
    if (!first || !last || finite || label.some((u) => is(u, 'plan', 'hearsay', 'modal', 'negation') && !is(u, 'conclude', 'cover'))) {
      continue;
    }
    const span: Span = { start: first.start, end: last.end };
    const place = (of: readonly Unit[]): Span => ({ start: (of[0] as Unit).start, end: (of.at(-1) as Unit).end });
    const named = sides(from, colon);
    const parties = named.length > 0 ? named : own;
    const cell: Cell = { parties, counterpart: inSight, span, sentence };
    const ranked = rankOf(label, value, cell, scene, reader);
    if (ranked) {
      claims.push(ranked);
      continue;
    }
    const members = named.length === 0 ? membersOf(label, value, cell, listed, defaultField, focal) : [];
    if (members.length > 0) {
      claims.push(...members);
      continue;
    }
    const counted = countOf(label, value, cell, reader);
    if (counted) {
      claims.push(counted);
      continue;
    }
    if (parties.length === 0) {
      continue;
    }
    if (named.length > 0) {
      if (label.every(names) && tellsOfNone(value, focal)) {
        claims.push({ kind: 'existence', field: defaultField, parties: named, holds: false, counterpart: inSight, span, sentence });
      }
      // a party's own line: all that stands in it has to be a topic or a date
      if (label.every(names) && value.every(isPlain)) {
        claims.push(...scopeIn(value, reader.topicLabels, cell, place));
        // a year alone is one of an agreement only where these are what is listed
        if (scene.listing || value.some((u) => topicOf(u) !== undefined || is(u, 'conclude'))) {
          claims.push(...datesIn(value, cell));
        }
      }
      continue;
    }
    if (new Set(parties.map((p) => p.party)).size !== 1) {
      continue;
    }
    claims.push(...readValue(label, value, cell, place, reader));
  }
  return claims;
}

/** "no agreement with Taiwan", "no formal arrangement in criminal matters". */
function tellsOfNone(value: readonly Unit[], focal: ReadonlySet<string>): boolean {
  return (
    value[0]?.lower === 'no' &&
    value.some((u) => is(u, 'instrument') && !u.named) &&
    value.every(
      (u) =>
        (u.named?.kind === 'party' && focal.has(u.named.id)) ||
        (is(u, 'instrument', 'legal', 'negation', 'preposition', 'determiner') && !u.named) ||
        /^(?:formal|bilateral|standing|written|matters|such|law|-)$/.test(u.lower),
    )
  );
}

/** A list item of nothing but topics, below the party whose agreement is told of: "- extradition". */
function bareTopics(units: readonly Unit[], sentence: Span, place: Place, scene: Scene, counterpart: string, reader: Reader): Claim[] {
  const [party, ...more] = scene.parties;
  const topics = units.some((u) => topicOf(u) !== undefined) && !units.some((u) => partyOf(u) !== undefined || is(u, 'instrument'));
  if (place.kind !== 'item' || !scene.listing || !party || more.length > 0 || !topics || !units.every(isPlain)) {
    return [];
  }
  const cell: Cell = { parties: [{ party: party.party, span: sentence }], counterpart, span: sentence, sentence };
  return scopeIn(units, reader.topicLabels, cell, (of) => ({ start: (of[0] as Unit).start, end: (of.at(-1) as Unit).end }));
}

/** "second: Denmark": a place in the order of the signatures that the lines before it tell of. */
function rankOf(
  label: readonly Unit[],
  value: readonly Unit[],
  cell: Cell,
  scene: Scene,
  { record, defaultField }: Reader,
): Claim | undefined {
  const words = label.filter((u) => !u.mark && !is(u, 'determiner'));
  const [rank] = words.flatMap((u) => u.ordinal ?? []);
  const parties = value.flatMap((u) =>
    partyOf(u) !== undefined ? [{ party: partyOf(u) as string, span: { start: u.start, end: u.end } }] : [],
  );
  const [party, ...more] = parties;
  if (
    rank === undefined ||
    words.length > 2 ||
    !party ||
    more.length > 0 ||
    partyOf(value[0]) === undefined ||
    !scene.agreements ||
    defaultField === undefined
  ) {
    return undefined;
  }
  const regions = record.parties.get(party.party)?.regions ?? [];
  const region = record.coverage.find((c) => c.region !== undefined && regions.includes(c.region))?.region;
  return region === undefined
    ? undefined
    : {
        kind: 'order',
        party,
        rank,
        region,
        property: { kind: 'agreement', field: defaultField },
        holds: true,
        counterpart: cell.counterpart,
        span: party.span,
        sentence: cell.sentence,
      };
}

/** "European states that accept extradition: three": how many there are of those that a label describes. */
function countOf(label: readonly Unit[], value: readonly Unit[], cell: Cell, { record, defaultField }: Reader): Claim | undefined {
  const words = value.filter((u) => !u.mark && !is(u, 'states', 'instrument'));
  const [number, ...more] = words;
  const region = label.map((u) => u.named).find((n) => n?.kind === 'region')?.id;
  const states = label.some((u) => is(u, 'states') && !u.named);
  const [topic, ...others] = new Set(label.flatMap((u) => topicOf(u) ?? []));
  const lacking = label.some((u) => is(u, 'negation', 'only', 'limit', 'exclude') && !u.named);
  if (number?.number === undefined || more.length > 0 || region === undefined || !states || others.length > 0 || lacking) {
    return undefined;
  }
  const field = topic === undefined ? defaultField : record.topics.get(topic)?.field;
  const instruments = label.some((u) => is(u, 'instrument') && !u.named);
  if (field === undefined || (topic === undefined && !instruments)) {
    return undefined;
  }
  return {
    kind: 'count',
    counts: 'states',
    number: number.number,
    comparison: 'exactly',
    region,
    property: topic === undefined ? { kind: 'agreement', field } : { kind: 'covers', topic },
    holds: true,
    counterpart: cell.counterpart,
    span: cell.span,
    sentence: cell.sentence,
  };
}

const WITHIN = /^(?:included|covered|accepted|provided|allowed|yes|only|with|for|agreed|possible)$/;
const OUTSIDE = /^(?:excluded|without|no|not|none|omitted)$/;

/**
 * "Extradition included: Poland, Slovakia", "2019: Denmark and Poland": of whom a topic or a year is told.
 * @param listed whether the words are an item of a list of signatures, which alone may begin with a bare year
 */
function membersOf(
  label: readonly Unit[],
  value: readonly Unit[],
  cell: Cell,
  listed: boolean,
  defaultField: string,
  focal: ReadonlySet<string>,
): Claim[] {
  const parties = partiesNamed(value).filter(({ party }) => !focal.has(party));
  const plain = value.every((u) => partyOf(u) !== undefined || u.mark || is(u, 'coordinator', 'determiner'));
  if (parties.length === 0 || !plain) {
    return [];
  }
  const words = label.filter((u) => !u.mark);
  const [first] = words;
  if (listed && words.length === 1 && first?.date !== undefined) {
    const { date } = first;
    return parties.map(
      (p): Claim => ({ kind: 'date', event: 'signed', date, field: defaultField, holds: true, ...cell, parties: [p], span: p.span }),
    );
  }
  const topics = words.flatMap((u) => topicOf(u) ?? []);
  const [topic, ...more] = topics;
  const known = words.every(
    (u) => topicOf(u) !== undefined || WITHIN.test(u.lower) || OUTSIDE.test(u.lower) || is(u, 'determiner', 'instrument', 'states'),
  );
  const telling = words.some((u) => WITHIN.test(u.lower) || OUTSIDE.test(u.lower));
  if (topic === undefined || more.length > 0 || !known || !telling) {
    return [];
  }
  const holds = !words.some((u) => OUTSIDE.test(u.lower));
  const only = words.some((u) => u.lower === 'only');
  return parties.map(
    (p): Claim =>
      only
        ? { kind: 'limit', topic, holds: true, ...cell, parties: [p], span: p.span }
        : { kind: 'scope', topic, holds, ...cell, parties: [p], span: p.span },
  );
}

/** Whether a word of a label does no more than name parties and their agreement. */
function names(unit: Unit): boolean {
  return unit.named !== undefined || unit.mark || is(unit, 'instrument', 'determiner', 'coordinator', 'preposition', 'legal');
}

/** The years of a party's own line are those of its signatures. */
function datesIn(value: readonly Unit[], cell: Cell): Claim[] {
  const claims: Claim[] = [];
  for (const [i, unit] of value.entries()) {
    if (
      unit.date === undefined ||
      value[i - 1]?.text === '–' ||
      value[i + 1]?.text === '–' ||
      value[i - 1]?.text === '-' ||
      value[i + 1]?.text === '-'
    ) {
      continue;
    }
    const before = value.slice(Math.max(0, i - 3), i).map((u) => u.lower);
    const event = before.includes('force') || before.includes('effect') ? 'in force' : before.includes('since') ? 'any' : 'signed';
    claims.push({ kind: 'date', event, date: unit.date, holds: true, ...cell, span: { start: unit.start, end: unit.end } });
  }
  return claims;
}

/** The labels of a line with their values: a label is a few words before a colon, or before a dash where nothing else divides. */
function labelledIn(units: readonly Unit[]): readonly Labelled[] {
  const isColon = (u: Unit): boolean => u.text === ':';
  const isDash = (u: Unit): boolean => u.text === '—' || ((u.text === '–' || u.text === '-') && u.spaced);
  const colons = units.flatMap((u, i) => (isColon(u) && i > 0 ? [i] : []));
  if (colons.length === 0) {
    const dash = units.findIndex(isDash);
    return dash > 0 && dash <= 6 ? [{ from: 0, colon: dash, to: units.length }] : [];
  }
  const starts = colons.map((colon, n) => {
    const floor = n === 0 ? 0 : (colons[n - 1] as number) + 1;
    let from = colon;
    while (from > floor && !/^[;,.—(]$/.test((units[from - 1] as Unit).text) && !isDash(units[from - 1] as Unit)) {
      from--;
    }
    return from;
  });
  return colons.flatMap((colon, n) => {
    const from = starts[n] as number;
    const next = starts[n + 1];
    let to = next === undefined ? units.length : next;
    while (next !== undefined && to > colon && /^[;,.—(]$/.test((units[to - 1] as Unit).text)) {
      to--;
    }
    return colon - from <= 7 && colon > from ? [{ from, colon, to }] : [];
  });
}
