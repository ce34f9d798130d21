import type { OrderClaim, PrecedenceClaim } from '../../claims/claim.js';
import type { TreatyRecord } from '../../record/record.js';
import type { Agreement, Property } from '../../record/schema.js';
import type { Judgement } from '../judgement.js';
import { coverageEvidence, coverageFor, fieldOf, standing } from '../pair.js';

/** "P was the first …": against the signature dates of all that the record lists. */
export function judgeOrder(claim: OrderClaim, record: TreatyRecord): Judgement[] {
  const { property, counterpart, region } = claim;
  const unrecorded: Judgement = { verdict: 'unrecorded', rule: 'order', message: { id: 'unrecorded' }, evidence: [], span: claim.span };
  const list = coverageFor(record, property, counterpart, region === undefined ? [] : [region])[0];
  if (!list) {
    return [unrecorded];
  }
  const order: Signatory[] = [];
  for (const party of list.parties) {
    const dates = signings(record, party, counterpart, property);
    if (dates.length === 0) {
      return [unrecorded];
    }
    // with which of several agreements the cooperation became comprehensive, the record does not show
    order.push({ party, dates: property.kind === 'comprehensive' ? dates : dates.slice(0, 1) });
  }
  const firstOf = ({ dates: [first = ''] }: Signatory): string => first;
  order.sort((a, b) => (firstOf(a) < firstOf(b) ? -1 : firstOf(a) > firstOf(b) ? 1 : 0));
  const rank = claim.rank < 0 ? list.parties.length + claim.rank + 1 : claim.rank;
  if (rank < 1 || rank > list.parties.length) {
    return [unrecorded];
  }
  const evidence = [coverageEvidence(list)];
  const ranks = possibleRanks(order, claim.party.party);
  if (ranks.some(([lowest, highest]) => lowest <= rank && rank <= highest)) {
    return ranks.every(([lowest, highest]) => lowest === rank && highest === rank)
      ? [{ verdict: 'supported', rule: 'order', message: { id: 'supported' }, evidence, span: claim.span }]
      : [{ ...unrecorded, evidence }];
  }
  const recorded = order.map((signatory) => {
    const [date, last] = [firstOf(signatory), signatory.dates.at(-1)];
    return { party: signatory.party, date, ...(last === undefined || last === date ? {} : { through: last }) };
  });
  return [
    {
      verdict: 'contradicted',
      rule: 'order',
      evidence,
      span: claim.span,
      message: { id: 'order.other', party: claim.party.party, recorded, property, ...(region !== undefined ? { region } : {}) },
    },
  ];
}

interface Signatory {
  readonly party: string;
  /** ISO dates of the signings of which one counts, in their order; at least one. */
  readonly dates: readonly string[];
}

/** The lowest and the highest rank that a party can have, for each of its own signings that may be the one that counts. */
function possibleRanks(order: readonly Signatory[], party: string): (readonly [number, number])[] {
  const others = order.filter((s) => s.party !== party);
  const own = order.find((s) => s.party === party)?.dates ?? [];
  return own.map((date) => {
    const lowest = others.filter((s) => s.dates.every((d) => d < date)).length + 1;
    const highest = others.filter((s) => s.dates.some((d) => d < date)).length + 1;
    return [lowest, highest];
  });
}

/** The dates at which a party signed agreements with a property, in their order. */
export function signings(record: TreatyRecord, party: string, counterpart: string, property: Property): readonly string[] {
  const counts = (a: Agreement): boolean => property.kind !== 'covers' || record.scopeOf(a, property.topic).value === 'covered';
  return standing(record, party, counterpart, fieldOf(record, property))
    .filter(counts)
    .flatMap((a) => a.dates.filter((d) => d.event === 'signed').map((d) => d.date))
    .sort();
}

/** "P signed before Q", "two years after Q": against the signatures of both, whichever of several may be meant. */
export function judgePrecedence(claim: PrecedenceClaim, record: TreatyRecord): Judgement[] {
  const { counterpart, property, years, earliest, span } = claim;
  const unrecorded: Judgement = { verdict: 'unrecorded', rule: 'order', message: { id: 'unrecorded' }, evidence: [], span };
  const pairs = claim.parties.flatMap((p) => claim.others.map((q) => [p.party, q.party] as const));
  const datesOf = (party: string): readonly string[] => {
    const dates = signings(record, party, counterpart, property);
    return earliest ? dates.slice(0, 1) : dates;
  };
  const standings = pairs.map(([p, q]) => {
    const [earlier, later] = claim.relation === 'before' ? [datesOf(p), datesOf(q)] : [datesOf(q), datesOf(p)];
    const gaps = earlier.flatMap((a) => later.map((b) => yearOf(b) - yearOf(a)));
    if (gaps.length === 0) {
      return undefined;
    }
    return {
      right: gaps.some((g) => g >= 0 && (years === undefined || Math.abs(g - years) < 1)),
      near: gaps.some((g) => g >= 0 && (years === undefined || Math.abs(g - years) < 1.5)),
    };
  });
  if (standings.some((s) => s === undefined)) {
    return [unrecorded];
  }
  const involved = [...new Set(pairs.flat())];
  const recorded = involved
    .map((party) => ({ party, date: signings(record, party, counterpart, property)[0] ?? '' }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const field = fieldOf(record, property);
  const evidence = involved.flatMap((party) =>
    standing(record, party, counterpart, field).map((a) => ({
      kind: 'agreement' as const,
      id: a.id,
      field: 'dates.signed',
      cites: a.dates.find((d) => d.event === 'signed')?.cites ?? a.kind.cites,
    })),
  );
  if (standings.every((s) => s?.right)) {
    return [{ verdict: 'supported', rule: 'order', message: { id: 'supported' }, evidence, span }];
  }
  if (claim.tentative || standings.every((s) => s?.near)) {
    return [unrecorded];
  }
  const [first] = claim.parties;
  return [
    {
      verdict: 'contradicted',
      rule: 'order',
      evidence,
      span,
      message: { id: 'order.other', party: first?.party ?? '', recorded, property },
    },
  ];
}

/** A date as a number of years, with its month and day where they are known. */
function yearOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}
