import type { OrderClaim } from '../../claims/claim.js';
import type { TreatyRecord } from '../../record/record.js';
import type { Agreement } from '../../record/schema.js';
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
  const field = fieldOf(record, property);
  const counts = (a: Agreement): boolean => property.kind !== 'covers' || record.scopeOf(a, property.topic).value === 'covered';
  const order: { party: string; date: string }[] = [];
  for (const party of list.parties) {
    const dates = standing(record, party, counterpart, field)
      .filter(counts)
      .flatMap((a) => a.dates.filter((d) => d.event === 'signed').map((d) => d.date))
      .sort();
    if (dates[0] === undefined) {
      return [unrecorded];
    }
    order.push({ party, date: dates[0] });
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
