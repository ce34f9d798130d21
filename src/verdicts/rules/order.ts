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
  const order: { party: string; date: string }[] = [];
  for (const party of list.parties) {
    const [first] = signings(record, party, counterpart, property);
    if (first === undefined) {
      return [unrecorded];
    }
    order.push({ party, date: first });
  }
  order.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const place = claim.rank < 0 ? order.length + claim.rank : claim.rank - 1;
  const there = order[place];
  const evidence = [coverageEvidence(list)];
  if (!there) {
    return [unrecorded];
  }
  if (there.party === claim.party.party) {
    return [{ verdict: 'supported', rule: 'order', message: { id: 'supported' }, evidence, span: claim.span }];
  }
  return [
    {
      verdict: 'contradicted',
      rule: 'order',
      evidence,
      span: claim.span,
      message: { id: 'order.other', party: claim.party.party, recorded: order, property, ...(region !== undefined ? { region } : {}) },
    },
  ];
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
