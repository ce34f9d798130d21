import type { TreatyRecord } from '../record/record.js';
import type { Absence, Agreement, Citation, CoverageStatement, Property } from '../record/schema.js';
import type { Evidence } from './verdict.js';

/** How a topic stands between two parties. */
export interface PairScope {
  readonly value: 'covered' | 'not covered' | 'no agreement' | 'disputed' | 'not recorded';
  readonly agreements: readonly Agreement[];
  readonly evidence: readonly Evidence[];
  readonly asOf: string;
  readonly dispute: { readonly agreement: string; readonly dispute: string } | undefined;
}

const OVER = new Set(['lapsed', 'terminated', 'expired']);

/** The agreements of a pair in a field of law that stand: not those that lapsed, nor those made for a single case. */
export function standing(record: TreatyRecord, party: string, counterpart: string, field: string): readonly Agreement[] {
  return record
    .agreementsBetween(party, counterpart)
    .filter((a) => a.field === field && a.singleCase === undefined && !(a.status && OVER.has(a.status.value)));
}

/** What a pair's agreements, taken together, say of a topic. */
export function scopeBetween(record: TreatyRecord, party: string, counterpart: string, topic: string): PairScope {
  const field = record.topics.get(topic)?.field ?? '';
  const agreements = standing(record, party, counterpart, field);
  const rulings = agreements.map((agreement) => ({ agreement, ruling: record.scopeOf(agreement, topic) }));
  const evidenceOf = (list: typeof rulings): Evidence[] =>
    list.map(({ agreement, ruling }) => ({
      kind: 'agreement',
      id: agreement.id,
      field: ruling.basis === 'limited to' ? 'limitedTo' : `scope.${topic}`,
      cites: ruling.cites,
    }));
  const { asOf } = record;
  const dispute = undefined;
  const covered = rulings.filter((r) => r.ruling.value === 'covered');
  if (covered.length > 0) {
    return { agreements: covered.map((r) => r.agreement), asOf, dispute, value: 'covered', evidence: evidenceOf(covered) };
  }
  for (const agreement of agreements) {
    const open = agreement.disputes.find(
      (d) => d.standing === 'open' && d.field === `scope.${topic}` && d.sides.some((s) => s.scope !== undefined),
    );
    if (open) {
      return {
        agreements,
        asOf,
        dispute: { agreement: agreement.id, dispute: open.id },
        value: 'disputed',
        evidence: [{ kind: 'agreement', id: agreement.id, field: open.field, cites: open.sides.flatMap((s) => s.cites) }],
      };
    }
  }
  const excluded = rulings.filter((r) => r.ruling.value === 'not covered');
  const outside = coverageFor(record, { kind: 'covers', topic }, counterpart, regionOf(record, party)).find(
    (c) => !c.parties.includes(party),
  );
  if (agreements.length > 0 && (excluded.length === agreements.length || (excluded.length > 0 && outside))) {
    const evidence = [...evidenceOf(excluded), ...(outside ? [coverageEvidence(outside)] : [])];
    return { agreements, asOf, dispute, value: 'not covered', evidence };
  }
  const absent = absenceOf(record, party, counterpart, field, topic);
  if (agreements.length === 0 && absent) {
    return { agreements, asOf: absent.asOf, dispute, value: 'no agreement', evidence: absent.evidence };
  }
  if (agreements.length > 0 && (outside || absent?.topical)) {
    const evidence = outside ? [coverageEvidence(outside)] : (absent?.evidence ?? []);
    return { agreements, asOf, dispute, value: 'not covered', evidence };
  }
  return { agreements, asOf, dispute, value: 'not recorded', evidence: [] };
}

/** A recorded absence for the pair, or a coverage statement that leaves the party out. */
export function absenceOf(
  record: TreatyRecord,
  party: string,
  counterpart: string,
  field: string,
  topic?: string,
): { readonly evidence: readonly Evidence[]; readonly asOf: string; readonly topical: boolean } | undefined {
  const recorded: Absence[] = record
    .absencesBetween(party, counterpart)
    .filter(
      (a) =>
        a.field === field &&
        (a.topics === undefined || (topic !== undefined && record.topicAndWholes(topic).some((t) => a.topics?.includes(t)))),
    );
  if (recorded.length > 0) {
    return {
      evidence: recorded.map((a) => ({ kind: 'absence', id: a.id, field: 'absence', cites: a.cites })),
      asOf:
        recorded
          .map((a) => a.asOf)
          .sort()
          .at(-1) ?? record.asOf,
      topical: recorded.some((a) => a.topics !== undefined),
    };
  }
  const outside = coverageFor(record, { kind: 'agreement', field }, counterpart, regionOf(record, party)).find(
    (c) => !c.parties.includes(party),
  );
  return outside ? { evidence: [coverageEvidence(outside)], asOf: outside.asOf, topical: false } : undefined;
}

/**
 * The coverage statements about a property whose region is one of those given, or the whole world. A complete list for a region
 * is one for each part of it, too: the Nordic states of the European list.
 */
export function coverageFor(
  record: TreatyRecord,
  property: Property,
  counterpart: string,
  regions: readonly string[],
): readonly CoverageStatement[] {
  const about = record.coverage.filter((c) => c.counterpart === counterpart && sameProperty(c.property, property));
  const own = about.filter((c) => c.region === undefined || regions.includes(c.region));
  const [part, ...more] = regions;
  if (own.length > 0 || about.length === 0 || part === undefined || more.length > 0) {
    return own;
  }
  const members = [...record.parties.values()].filter((p) => p.regions.includes(part));
  return about
    .filter(({ region }) => region !== undefined && members.length > 0 && members.every((p) => p.regions.includes(region)))
    .map((c) => ({ ...c, region: part, parties: c.parties.filter((id) => members.some((p) => p.id === id)) }));
}

function regionOf(record: TreatyRecord, party: string): readonly string[] {
  return record.parties.get(party)?.regions ?? [];
}

/** The field of law a property belongs to; `''` where its topic is not on record. */
export function fieldOf(record: TreatyRecord, property: Property): string {
  return 'field' in property ? property.field : (record.topics.get(property.topic)?.field ?? '');
}

/** Whether two properties are the same. */
export function sameProperty(a: Property, b: Property): boolean {
  if (a.kind !== b.kind) {
    return false;
  }
  return 'topic' in a ? a.topic === (b as typeof a).topic : a.field === (b as typeof a).field;
}

/** The evidence that a coverage statement gives. */
export function coverageEvidence(statement: CoverageStatement): Evidence {
  return { kind: 'coverage', id: statement.id, field: 'parties', cites: statement.cites };
}

/** The topics of the field that a list of agreements covers, each once, wholes before parts. */
export function coveredTopics(record: TreatyRecord, agreements: readonly Agreement[]): readonly string[] {
  const topics = new Set<string>();
  for (const agreement of agreements) {
    for (const [topic, ruling] of Object.entries(agreement.scope)) {
      if (ruling.value === 'covered') {
        topics.add(topic);
      }
    }
    for (const topic of agreement.limitedTo?.value ?? []) {
      topics.add(topic);
    }
  }
  // a part says nothing new beside its whole
  return [...topics].filter(
    (t) =>
      !record
        .topicAndWholes(t)
        .slice(1)
        .some((whole) => topics.has(whole)),
  );
}

/** Citations of an agreement's kind: the least evidence that it exists. */
export function existenceEvidence(agreement: Agreement): Evidence {
  const cites: readonly Citation[] = agreement.titles[0]?.cites ?? agreement.kind.cites;
  return { kind: 'agreement', id: agreement.id, field: 'title', cites };
}
