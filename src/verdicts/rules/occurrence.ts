import type { OccurrenceClaim } from '../../claims/claim.js';
import { agree } from '../../record/dates.js';
import type { TreatyRecord } from '../../record/record.js';
import type { Citation } from '../../record/schema.js';
import type { Judgement } from '../judgement.js';
import type { Evidence } from '../verdict.js';

/** Something that the record tells of: an event of a case, or an engagement. */
interface Occurrence {
  readonly kind: 'case' | 'engagement';
  readonly id: string;
  readonly date: string;
  readonly parties: ReadonlySet<string>;
  readonly text: string;
  readonly cites: readonly Citation[];
}

const byYear = new WeakMap<TreatyRecord, ReadonlyMap<string, readonly Occurrence[]>>();

/** "P did that in Y": borne out where the record tells of it. What it does not tell of is no error: nothing else is said then. */
export function judgeOccurrence(claim: OccurrenceClaim, record: TreatyRecord): Judgement[] {
  const { date, span } = claim;
  const named = claim.parties.map((p) => p.party);
  const others = named.filter((p) => !record.focalParties.has(p));
  const hit = occurrencesIn(record, date.slice(0, 4)).find(
    (o) =>
      agree(o.date, date) &&
      named.every((p) => o.parties.has(p)) &&
      (others.length > 0 || named.length > 0) &&
      shared(claim.words, o.text) >= (others.length > 0 && date.length > 4 ? 1 : 2),
  );
  if (!hit) {
    return [];
  }
  const evidence: Evidence[] = [{ kind: hit.kind, id: hit.id, field: 'date', cites: hit.cites }];
  return [{ verdict: 'supported', rule: 'year', message: { id: 'supported' }, evidence, span }];
}

function occurrencesIn(record: TreatyRecord, year: string): readonly Occurrence[] {
  let index = byYear.get(record);
  if (!index) {
    index = indexed(record);
    byYear.set(record, index);
  }
  return index.get(year) ?? [];
}

function indexed(record: TreatyRecord): ReadonlyMap<string, readonly Occurrence[]> {
  const index = new Map<string, Occurrence[]>();
  const add = (occurrence: Occurrence): void => {
    const year = occurrence.date.slice(0, 4);
    index.set(year, [...(index.get(year) ?? []), occurrence]);
  };
  for (const { id, title, parties, events } of record.cases) {
    for (const { date, about, text, cites } of events) {
      if (date !== undefined) {
        add({ kind: 'case', id, date, parties: new Set(parties), text: `${title} ${about} ${text}`.toLowerCase(), cites });
      }
    }
  }
  for (const { id, title, date, parties, facts } of record.engagements) {
    const cites = facts.flatMap((f) => f.cites);
    if (date !== undefined && cites.length > 0) {
      add({
        kind: 'engagement',
        id,
        date,
        parties: new Set(parties),
        text: `${title} ${facts.map((f) => f.text).join(' ')}`.toLowerCase(),
        cites,
      });
    }
  }
  return index;
}

/** How many letters of a word have to agree: enough for "refused" and "refusal". */
const STEM = 5;

function shared(words: readonly string[], text: string): number {
  const stems = new Set(words.map((w) => w.slice(0, STEM)));
  return [...stems].filter((stem) => text.includes(stem)).length;
}
