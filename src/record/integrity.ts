import { createRecord, firstDate, type TreatyRecord } from './record.js';
import type { Agreement, Citation, CoverageStatement, Dataset, Dispute, Property } from './schema.js';

/** Something in a dataset that its shape alone does not rule out. */
export interface Problem {
  /** Keys and indexes that lead to the place in the dataset: `['agreements', 3, 'dates', 0, 'date']`. */
  readonly path: readonly (string | number)[];
  /** What is wrong, in English. */
  readonly message: string;
}

type Path = readonly (string | number)[];

/** The day exists, as 30 February does not. */
function isRealDate(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whether a date surely comes before another; dates of less precision are compared as far as both go. */
function isBefore(a: string, b: string): boolean {
  const shared = Math.min(a.length, b.length);
  return a.slice(0, shared) < b.slice(0, shared);
}

/** Lists whose entries have ids. */
const identified = [
  'sources',
  'regions',
  'parties',
  'organisations',
  'topics',
  'agreements',
  'coverage',
  'counts',
  'absences',
  'engagements',
  'cases',
  'glossary',
  'context',
] as const satisfies readonly (keyof Dataset)[];

/**
 * Checks what a schema cannot: that ids are unique, references lead somewhere, dates are days and in order, disputes are
 * complete, and statements agree with the agreements.
 * @param dataset a dataset of the right shape
 * @param known datasets that it may refer to, as the bundled one
 * @returns all problems found, in the order of the dataset
 */
export function problemsOf(dataset: Dataset, known: readonly Dataset[] = []): Problem[] {
  const problems: Problem[] = [];
  const report = (path: Path, message: string): void => {
    problems.push({ path, message });
  };
  const record = createRecord([...known, dataset]);
  const agreementFields = [...record.agreements.values()].map((a) => a.field);
  const fields = new Set([...agreementFields, ...[...record.topics.values()].map((t) => t.field)]);

  /** Finds what refers to nothing, wherever it stands. */
  const refer = (path: Path, kind: string, id: string | undefined, among: { has(id: string): boolean }): void => {
    if (id !== undefined && !among.has(id)) {
      report(path, `there is no ${kind} "${id}"`);
    }
  };
  const party = (path: Path, id: string | undefined): void => refer(path, 'party', id, record.parties);
  const topic = (path: Path, id: string | undefined): void => refer(path, 'topic', id, record.topics);
  const field = (path: Path, id: string | undefined): void => refer(path, 'field', id, fields);
  const region = (path: Path, id: string | undefined): void => refer(path, 'region', id, record.regions);
  const property = (path: Path, value: Property): void => {
    if ('topic' in value) {
      topic([...path, 'topic'], value.topic);
    } else {
      field([...path, 'field'], value.field);
    }
  };

  findDuplicates(dataset, report);
  walk(dataset, [], (path, key, value) => {
    if (key === 'cites') {
      for (const [i, cite] of (value as readonly Citation[]).entries()) {
        refer([...path, i, 'source'], 'source', cite.source, record.sources);
      }
    } else if (key === 'disputes') {
      for (const [i, dispute] of (value as readonly Dispute[]).entries()) {
        checkDispute([...path, i], dispute, report);
      }
    } else if (typeof value === 'string' && ['date', 'asOf', 'from', 'to', 'until'].includes(key) && !isRealDate(value)) {
      report(path, `${value} is no day of the calendar`);
    }
  });

  party(['focalParty'], dataset.focalParty);
  field(['defaultField'], dataset.defaultField);
  for (const [i, item] of dataset.parties.entries()) {
    for (const [j, id] of item.regions.entries()) {
      region(['parties', i, 'regions', j], id);
    }
  }
  for (const [i, item] of dataset.topics.entries()) {
    topic(['topics', i, 'partOf'], item.partOf);
    const wholes = record.topicAndWholes(item.id);
    const last = record.topics.get(wholes[wholes.length - 1] ?? '');
    if (last?.partOf !== undefined && wholes.includes(last.partOf)) {
      report(['topics', i, 'partOf'], `"${item.id}" is a part of itself`);
    }
  }
  for (const [i, agreement] of dataset.agreements.entries()) {
    checkAgreement(['agreements', i], agreement, { party, topic, report });
    for (const [j, relation] of agreement.relations.entries()) {
      refer(['agreements', i, 'relations', j, 'agreement'], 'agreement', relation.agreement, record.agreements);
    }
  }
  for (const [i, statement] of dataset.coverage.entries()) {
    const at = ['coverage', i];
    party([...at, 'counterpart'], statement.counterpart);
    region([...at, 'region'], statement.region);
    property([...at, 'property'], statement.property);
    checkCoverage(at, statement, record, { party, report });
  }
  for (const [i, statement] of dataset.counts.entries()) {
    party(['counts', i, 'counterpart'], statement.counterpart);
    region(['counts', i, 'region'], statement.region);
    property(['counts', i, 'property'], statement.property);
  }
  for (const [i, absence] of dataset.absences.entries()) {
    const at = ['absences', i];
    party([...at, 'party'], absence.party);
    party([...at, 'counterpart'], absence.counterpart);
    field([...at, 'field'], absence.field);
    for (const [j, id] of (absence.topics ?? []).entries()) {
      topic([...at, 'topics', j], id);
    }
    const contrary = record.agreementsBetween(absence.party, absence.counterpart).find((agreement) => {
      const before = firstDate(agreement) !== '' && !isBefore(absence.asOf, firstDate(agreement));
      const about = absence.topics?.some((id) => record.scopeOf(agreement, id).value === 'covered') ?? true;
      return before && about && agreement.field === absence.field && !agreement.singleCase;
    });
    if (contrary) {
      report(at, `"${contrary.id}" is an agreement of the two and older than this statement`);
    }
  }
  for (const [i, membership] of dataset.memberships.entries()) {
    party(['memberships', i, 'party'], membership.party);
    refer(['memberships', i, 'organisation'], 'organisation', membership.organisation, record.organisations);
    if (membership.from !== undefined && membership.to !== undefined && isBefore(membership.to, membership.from)) {
      report(['memberships', i, 'to'], 'the end comes before the beginning');
    }
  }
  for (const [i, engagement] of dataset.engagements.entries()) {
    for (const [j, id] of engagement.parties.entries()) {
      party(['engagements', i, 'parties', j], id);
    }
    for (const [j, id] of engagement.organisations.entries()) {
      refer(['engagements', i, 'organisations', j], 'organisation', id, record.organisations);
    }
    if (engagement.date !== undefined && engagement.until !== undefined && isBefore(engagement.until, engagement.date)) {
      report(['engagements', i, 'until'], 'the end comes before the beginning');
    }
  }
  for (const [i, item] of dataset.cases.entries()) {
    for (const [j, id] of item.parties.entries()) {
      party(['cases', i, 'parties', j], id);
    }
    for (const [j, id] of item.agreements.entries()) {
      refer(['cases', i, 'agreements', j], 'agreement', id, record.agreements);
    }
  }
  for (const [i, term] of dataset.glossary.entries()) {
    topic(['glossary', i, 'topic'], term.topic);
  }
  return problems;
}

type Report = (path: Path, message: string) => void;

/** Visits every property of a value, at any depth. */
function walk(value: unknown, path: Path, visit: (path: Path, key: string, value: unknown) => void): void {
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) {
      walk(item, [...path, i], visit);
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      visit([...path, key], key, item);
      walk(item, [...path, key], visit);
    }
  }
}

function findDuplicates(dataset: Dataset, report: Report): void {
  for (const list of identified) {
    const seen = new Set<string>();
    for (const [i, { id }] of dataset[list].entries()) {
      if (seen.has(id)) {
        report([list, i, 'id'], `the id "${id}" is taken`);
      }
      seen.add(id);
    }
  }
  const disputes = new Set<string>();
  walk(dataset, [], (path, key, value) => {
    for (const [i, { id }] of key === 'disputes' ? (value as readonly Dispute[]).entries() : []) {
      if (disputes.has(id)) {
        report([...path, i, 'id'], `the id "${id}" is taken`);
      }
      disputes.add(id);
    }
  });
}

function checkDispute(path: Path, dispute: Dispute, report: Report): void {
  if (dispute.standing === 'settled' && dispute.preferred === undefined) {
    report(path, 'a settled dispute needs its preferred side');
  }
  if (dispute.preferred !== undefined && dispute.preferred >= dispute.sides.length) {
    report([...path, 'preferred'], `there is no side ${dispute.preferred}; the first is 0`);
  }
}

interface Checks {
  readonly party: (path: Path, id: string | undefined) => void;
  readonly topic: (path: Path, id: string | undefined) => void;
  readonly report: Report;
}

function checkAgreement(path: Path, agreement: Agreement, { party, topic, report }: Checks): void {
  for (const [i, side] of agreement.parties.entries()) {
    party([...path, 'parties', i, 'party'], side.party);
  }
  for (const id of Object.keys(agreement.scope)) {
    topic([...path, 'scope', id], id);
  }
  for (const [i, id] of (agreement.limitedTo?.value ?? []).entries()) {
    topic([...path, 'limitedTo', 'value', i], id);
    if (agreement.scope[id]?.value === 'not covered') {
      report([...path, 'limitedTo', 'value', i], `"${id}" is not covered`);
    }
  }
  if (agreement.limitedTo) {
    for (const [id, { value }] of Object.entries(agreement.scope)) {
      if (value === 'covered' && !agreement.limitedTo.value.includes(id)) {
        report([...path, 'scope', id], `"${id}" is covered by an agreement that is limited to other topics`);
      }
    }
  }
  const signed = agreement.dates.filter((d) => d.event === 'signed').map((d) => d.date);
  for (const [i, { by, event, date }] of agreement.dates.entries()) {
    if (by !== undefined && !agreement.parties.some((side) => side.party === by)) {
      report([...path, 'dates', i, 'by'], `"${by}" is no party to the agreement`);
    }
    const late = event !== 'signed' && event !== 'initialled' && event !== 'dated' && event !== 'approved';
    if (late && signed.length > 0 && signed.every((day) => isBefore(date, day))) {
      report([...path, 'dates', i, 'date'], `${event} before it was signed`);
    }
  }
}

function checkCoverage(path: Path, statement: CoverageStatement, record: TreatyRecord, { party, report }: Omit<Checks, 'topic'>): void {
  const { counterpart, property, region } = statement;
  const has = (agreement: Agreement): boolean => {
    switch (property.kind) {
      case 'agreement':
      case 'comprehensive':
        return agreement.field === property.field;
      case 'covers':
      case 'limited to':
        return record.scopeOf(agreement, property.topic).value === 'covered';
    }
  };
  for (const [i, id] of statement.parties.entries()) {
    party([...path, 'parties', i], id);
    if (region !== undefined && record.parties.has(id) && !record.parties.get(id)?.regions.includes(region)) {
      report([...path, 'parties', i], `"${id}" does not lie in "${region}"`);
    }
    if (!record.agreementsBetween(id, counterpart).some(has)) {
      report([...path, 'parties', i], `no agreement of "${id}" with "${counterpart}" is like that`);
    }
  }
  if (property.kind !== 'agreement' && property.kind !== 'covers') {
    return;
  }
  for (const agreement of record.agreementsOf(counterpart)) {
    const dated = firstDate(agreement);
    // an agreement that came after the statement, or was made for one case, does not speak against it
    if (!has(agreement) || agreement.singleCase || agreement.weak || dated === '' || isBefore(statement.asOf, dated)) {
      continue;
    }
    for (const { party: id } of agreement.parties) {
      const inside = region === undefined || (record.parties.get(id)?.regions.includes(region) ?? false);
      if (id !== counterpart && inside && !statement.parties.includes(id)) {
        report([...path, 'parties'], `"${id}" is missing: "${agreement.id}"`);
      }
    }
  }
}
