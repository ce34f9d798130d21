import type {
  Absence,
  Agreement,
  Case,
  Citation,
  ContextFact,
  CountStatement,
  CoverageStatement,
  Dataset,
  Engagement,
  GlossaryTerm,
  Membership,
  Organisation,
  Party,
  Region,
  ScopeValue,
  Source,
  Topic,
} from './schema.js';

/** What the record says of one topic in one agreement. */
export interface ScopeRuling {
  readonly value: ScopeValue | 'not recorded';
  /** `stated`: the record says so of this topic; `part of`: of the topic it is a part of; `limited to`: the agreement is closed. */
  readonly basis: 'stated' | 'part of' | 'limited to' | 'none';
  readonly cites: readonly Citation[];
}

/** A dataset without its contents. */
export interface DatasetInfo {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly asOf: string;
  readonly focalParty: string | undefined;
  readonly defaultField: string | undefined;
}

/**
 * The record: one or more datasets, merged and indexed. Immutable; every look-up is by index.
 * Ids are those of the datasets. Made by {@link createRecord}.
 */
export interface TreatyRecord {
  readonly datasets: readonly DatasetInfo[];
  /** The latest as-of date of the datasets. */
  readonly asOf: string;
  readonly sources: ReadonlyMap<string, Source>;
  readonly regions: ReadonlyMap<string, Region>;
  readonly parties: ReadonlyMap<string, Party>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly agreements: ReadonlyMap<string, Agreement>;
  /** How many agreements there are, the adjacent ones apart. */
  readonly instruments: number;
  readonly coverage: readonly CoverageStatement[];
  readonly counts: readonly CountStatement[];
  readonly absences: readonly Absence[];
  readonly memberships: readonly Membership[];
  readonly engagements: readonly Engagement[];
  readonly cases: readonly Case[];
  readonly glossary: readonly GlossaryTerm[];
  readonly context: readonly ContextFact[];
  /** The focal parties of all datasets. */
  readonly focalParties: ReadonlySet<string>;
  /** The parties that can be the other side of what a sentence says: the focal ones, and those of pairs on record without one. */
  readonly counterparts: ReadonlySet<string>;

  /** The dataset an agreement is from: the last one that holds it. */
  datasetOf(agreement: string): DatasetInfo | undefined;
  /** The focal parties that can be meant beside a party where no other side is named: of several those with which the record holds anything about it. */
  focalPartiesBeside(party: string): readonly string[];
  /** The agreements to which both are parties, oldest first. */
  agreementsBetween(a: string, b: string): readonly Agreement[];
  /** Whether there is an agreement or a recorded absence for a pair. */
  speaksOf(a: string, b: string): boolean;
  /** The agreements of a party, oldest first. */
  agreementsOf(party: string): readonly Agreement[];
  /** The recorded absences for a pair. */
  absencesBetween(party: string, counterpart: string): readonly Absence[];
  /** The memberships of a party in an organisation, oldest first. */
  membershipsOf(party: string, organisation: string): readonly Membership[];
  /** What an agreement's scope says of a topic. */
  scopeOf(agreement: Agreement, topic: string): ScopeRuling;
  /** The topic, what it is a part of, and so on up. */
  topicAndWholes(topic: string): readonly string[];
  /** The topic and all its parts. */
  topicAndParts(topic: string): readonly string[];
  /** The sources behind citations, in order, each once. */
  sourcesOf(cites: readonly Citation[]): readonly Source[];
}

/** The earliest date on which an agreement was signed, else its earliest date at all, else `''`. */
export function firstDate(agreement: Agreement): string {
  let first = '';
  for (const event of ['signed', undefined]) {
    for (const d of agreement.dates) {
      if ((event === undefined || d.event === event) && (first === '' || d.date < first)) {
        first = d.date;
      }
    }
    if (first !== '') {
      break;
    }
  }
  return first;
}

/** Undated ones come before the dated. */
function oldestFirst(a: Agreement, b: Agreement): number {
  const [x, y] = [firstDate(a), firstDate(b)];
  return x === y ? 0 : x < y ? -1 : 1;
}

/** An agreement of more than two parties. */
interface Multilateral {
  readonly agreement: Agreement;
  readonly sides: ReadonlySet<string>;
}

const pairKey = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`);

const standingKey = ({ party, organisation }: Pick<Membership, 'party' | 'organisation'>): string => `${party}|${organisation}`;

/** What the last dataset that speaks of it says of each party's standing in each organisation. */
function membershipsByPair(datasets: readonly Dataset[]): ReadonlyMap<string, readonly Membership[]> {
  const all = new Map<string, readonly Membership[]>();
  for (const dataset of datasets) {
    const own = new Map<string, Membership[]>();
    for (const membership of dataset.memberships) {
      append(own, standingKey(membership), membership);
    }
    for (const [key, list] of own) {
      all.set(key, list);
    }
  }
  return all;
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) {
    list.push(value);
  } else {
    map.set(key, [value]);
  }
}

/**
 * Merges datasets into one record and builds its indexes, in time linear in their size.
 * @param datasets validated datasets; where two hold the same id, the later one's entry replaces the earlier one's, and what
 *   a later one says of a party's standing in an organisation replaces all that an earlier one says of it.
 */
export function createRecord(datasets: readonly Dataset[]): TreatyRecord {
  const byId = <T extends { readonly id: string }>(pick: (d: Dataset) => readonly T[]): ReadonlyMap<string, T> => {
    const map = new Map<string, T>();
    for (const dataset of datasets) {
      for (const item of pick(dataset)) {
        map.set(item.id, item);
      }
    }
    return map;
  };
  const agreements = byId((d) => d.agreements);
  const parties = byId((d) => d.parties);
  const topics = byId((d) => d.topics);
  const sources = byId((d) => d.sources);
  const absences = [...byId((d) => d.absences).values()];
  const memberships = [...membershipsByPair(datasets).values()].flat();

  const ofParty = new Map<string, Agreement[]>();
  const ofPair = new Map<string, Agreement[]>();
  // the pairs of a multilateral agreement grow with the square of its parties: these are found by party
  const multilaterals = new Map<string, Multilateral[]>();
  for (const agreement of [...agreements.values()].sort(oldestFirst)) {
    const sides = new Set(agreement.parties.map((p) => p.party));
    const [a, b] = sides;
    if (sides.size === 2 && a !== undefined && b !== undefined) {
      append(ofPair, pairKey(a, b), agreement);
    }
    for (const side of sides) {
      append(ofParty, side, agreement);
      if (sides.size > 2) {
        append(multilaterals, side, { agreement, sides });
      }
    }
  }
  const agreementsBetween = (a: string, b: string): readonly Agreement[] => {
    const own = ofPair.get(pairKey(a, b)) ?? [];
    const shared = a === b ? [] : (multilaterals.get(a) ?? []).filter(({ sides }) => sides.has(b)).map(({ agreement }) => agreement);
    return shared.length === 0 ? own : [...own, ...shared].sort(oldestFirst);
  };
  const absencesOfPair = new Map<string, Absence[]>();
  for (const absence of absences) {
    append(absencesOfPair, pairKey(absence.party, absence.counterpart), absence);
  }
  const membershipsOfPair = new Map<string, Membership[]>();
  const since = (m: Membership): string => m.from ?? '';
  for (const membership of [...memberships].sort((a, b) => (since(a) === since(b) ? 0 : since(a) < since(b) ? -1 : 1))) {
    append(membershipsOfPair, standingKey(membership), membership);
  }

  const wholes = new Map<string, readonly string[]>();
  const parts = new Map<string, string[]>();
  for (const topic of topics.values()) {
    const chain: string[] = [];
    for (
      let at: Topic | undefined = topic;
      at && !chain.includes(at.id);
      at = at.partOf === undefined ? undefined : topics.get(at.partOf)
    ) {
      chain.push(at.id);
    }
    wholes.set(topic.id, chain);
    for (const whole of chain) {
      append(parts, whole, topic.id);
    }
  }

  const scopeOf = (agreement: Agreement, topic: string): ScopeRuling => {
    const chain = wholes.get(topic) ?? [topic];
    const field = topics.get(topic)?.field;
    for (const [i, at] of chain.entries()) {
      const stated = agreement.scope[at];
      // an agreement on civil matters that leaves out assistance in criminal ones may well be about serving documents
      const otherField = i > 0 && stated?.value === 'not covered' && field !== agreement.field;
      if (stated && !otherField) {
        return { value: stated.value, basis: i === 0 ? 'stated' : 'part of', cites: stated.cites };
      }
    }
    const only = agreement.limitedTo;
    if (only && field === agreement.field) {
      const covered = chain.some((at) => only.value.includes(at));
      // a whole of which only a part is listed is neither covered nor excluded
      const partly = !covered && (parts.get(topic) ?? []).some((at) => only.value.includes(at));
      if (!partly) {
        return { value: covered ? 'covered' : 'not covered', basis: 'limited to', cites: only.cites };
      }
    }
    return { value: 'not recorded', basis: 'none', cites: [] };
  };

  const infos = datasets.map(
    ({ id, title, version, asOf, focalParty, defaultField }): DatasetInfo => ({ id, title, version, asOf, focalParty, defaultField }),
  );
  const holders = new Map(datasets.flatMap((d, i) => d.agreements.map(({ id }) => [id, infos[i]] as const)));
  const coverage = [...byId((d) => d.coverage).values()];
  const focalParties = new Set(infos.flatMap(({ focalParty }) => focalParty ?? []));
  const counterparts = new Set(focalParties);
  for (const pair of [...agreements.values()]
    .map((a) => a.parties.map((p) => p.party))
    .concat(absences.map((a) => [a.party, a.counterpart]))) {
    if (!pair.some((party) => focalParties.has(party))) {
      for (const party of pair) {
        counterparts.add(party);
      }
    }
  }
  const speaksOf = (a: string, b: string): boolean => agreementsBetween(a, b).length > 0 || absencesOfPair.has(pairKey(a, b));
  const focalPartiesBeside = (party: string): readonly string[] => {
    const regions = parties.get(party)?.regions ?? [];
    const counts = (focal: string): boolean =>
      speaksOf(party, focal) || coverage.some((c) => c.counterpart === focal && (c.region === undefined || regions.includes(c.region)));
    return focalParties.size < 2 ? [...focalParties] : [...focalParties].filter((focal) => focal !== party && counts(focal));
  };

  return Object.freeze<TreatyRecord>({
    datasets: infos,
    asOf: infos.reduce((latest, { asOf }) => (asOf > latest ? asOf : latest), ''),
    sources,
    regions: byId((d) => d.regions),
    parties,
    organisations: byId((d) => d.organisations),
    topics,
    agreements,
    instruments: [...agreements.values()].filter((a) => !a.adjacent).length,
    coverage,
    counts: [...byId((d) => d.counts).values()],
    absences,
    memberships,
    engagements: [...byId((d) => d.engagements).values()],
    cases: [...byId((d) => d.cases).values()],
    glossary: [...byId((d) => d.glossary).values()],
    context: [...byId((d) => d.context).values()],
    focalParties,
    counterparts,
    datasetOf: (agreement) => holders.get(agreement),
    focalPartiesBeside,
    agreementsBetween,
    speaksOf,
    agreementsOf: (party) => ofParty.get(party) ?? [],
    absencesBetween: (party, counterpart) => absencesOfPair.get(pairKey(party, counterpart)) ?? [],
    membershipsOf: (party, organisation) => membershipsOfPair.get(standingKey({ party, organisation })) ?? [],
    scopeOf,
    topicAndWholes: (topic) => wholes.get(topic) ?? [topic],
    topicAndParts: (topic) => parts.get(topic) ?? [topic],
    sourcesOf: (citations) => [...new Set(citations.map((c) => c.source))].flatMap((s) => sources.get(s) ?? []),
  });
}
