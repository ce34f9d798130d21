import { createRecord, firstDate } from '../../src/record/record.js';
import type { Agreement, Citation, Dataset, Dispute, SourceKind } from '../../src/record/schema.js';

/** Kinds of sources that do not carry a fact alone. */
const weakKinds: ReadonlySet<SourceKind> = new Set<SourceKind>(['media', 'reference', 'secondary-copy']);

/** Instruments beside those the dataset is about carry this in their id. */
const isAdjacent = (agreement: Agreement): boolean => agreement.adjacent;

/** Every list of citations in a value, with the keys that lead to it. */
function* citedPlaces(value: unknown, path: string): Iterable<readonly [string, readonly Citation[]]> {
  if (typeof value !== 'object' || value === null) {
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    if (key === 'cites') {
      yield [path, item as readonly Citation[]];
    } else {
      yield* citedPlaces(item, path === '' ? key : `${path}.${key}`);
    }
  }
}

/** Every dispute in a value. */
function disputesIn(value: unknown): Dispute[] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  return Object.entries(value).flatMap(([key, item]) => (key === 'disputes' ? (item as Dispute[]) : disputesIn(item)));
}

/** What the dataset holds and what it lacks, in lines to print. */
export function summary(dataset: Dataset): readonly string[] {
  const record = createRecord([dataset]);
  const { agreements, absences, memberships } = dataset;
  const adjacent = agreements.filter(isAdjacent);
  const exclusions = memberships.filter((m) => m.status === 'excluded');
  const lines = [
    `${dataset.title}, version ${dataset.version}, as of ${dataset.asOf}`,
    `${agreements.length - adjacent.length} instruments, ${adjacent.length} adjacent`,
    `${absences.length + exclusions.length} absences: ${absences.length} of agreements, ${exclusions.length} exclusion from an organisation`,
    `${dataset.coverage.length} coverage statements, ${dataset.counts.length} counts, ${memberships.length} memberships`,
    `${dataset.engagements.length} engagements, ${dataset.cases.length} case, ${dataset.glossary.length} terms, ${dataset.context.length} facts of context`,
    `${dataset.parties.length} states and territories, ${dataset.regions.length} regions, ${dataset.organisations.length} organisations, ${dataset.topics.length} topics`,
  ];

  const kindOf = (cite: Citation): SourceKind | undefined => record.sources.get(cite.source)?.kind;
  const places = [...citedPlaces(dataset, '')];
  const cited = new Set(places.flatMap(([, cites]) => cites.map((c) => c.source)));
  const kinds = new Map<SourceKind, number>();
  for (const source of dataset.sources) {
    kinds.set(source.kind, (kinds.get(source.kind) ?? 0) + 1);
  }
  lines.push(
    `${dataset.sources.length} sources: ${[...kinds].map(([kind, count]) => `${count} ${kind}`).join(', ')}`,
    `${places.length} statements, each with a source; no reference leads nowhere`,
  );
  const uncited = dataset.sources.filter((s) => !cited.has(s.id)).map((s) => s.id);

  const disputes = disputesIn(dataset);
  const open = disputes.filter((d) => d.standing === 'open');
  lines.push(`${disputes.length} disputes: ${open.length} open, ${disputes.length - open.length} settled`);

  const list = (what: string, ids: readonly string[]): void => {
    lines.push(`${what}: ${ids.length === 0 ? 'none' : `${ids.length} (${ids.join(', ')})`}`);
  };
  list(
    'no date of entry into force',
    agreements.filter((a) => !a.dates.some((d) => d.event === 'in force')).map((a) => a.id),
  );
  list(
    'no date at all',
    agreements.filter((a) => firstDate(a) === '').map((a) => a.id),
  );
  list(
    'no title',
    agreements.filter((a) => a.titles.length === 0).map((a) => a.id),
  );
  list(
    'no office named',
    agreements.filter((a) => a.parties.some((p) => !p.office)).map((a) => a.id),
  );
  const weakOf = (a: Agreement): string[] =>
    [...citedPlaces(a, '')].flatMap(([path, cites]) =>
      !path.startsWith('facts') && !path.startsWith('disputes') && cites.every((c) => weakKinds.has(kindOf(c) ?? 'media')) ? path : [],
    );
  const weak = agreements.flatMap((a) => {
    const paths = weakOf(a);
    return paths.length === 0 ? [] : `${a.id}: ${paths.join(' ')}`;
  });
  list('fields with weak sources only', weak);
  list('sources that nothing cites', uncited);
  return lines;
}
