import type { GroupClaim } from '../../claims/claim.js';
import { join } from '../../draft/span.js';
import type { TreatyRecord } from '../../record/record.js';
import type { CoverageStatement } from '../../record/schema.js';
import type { Judgement } from '../judgement.js';
import { coverageEvidence, coverageFor, fieldOf } from '../pair.js';
import { judgeScope } from './scope.js';

/** "Only P and Q …", "all but P …": against the complete list of the record. */
export function judgeGroup(claim: GroupClaim, record: TreatyRecord): Judgement[] {
  const { property, counterpart, region } = claim;
  const regions = region === undefined ? [] : [region];
  const list = coverageFor(record, property, counterpart, regions)[0];
  const field = fieldOf(record, property);
  const base = coverageFor(record, { kind: 'agreement', field }, counterpart, regions)[0];
  const unrecorded: Judgement = { verdict: 'unrecorded', rule: 'party', message: { id: 'unrecorded' }, evidence: [], span: claim.span };
  if (!list && base && claim.listed === 'lacking' && property.kind === 'covers') {
    return judgeEach(claim, property.topic, base, record) ?? [unrecorded];
  }
  if (!list || (claim.listed === 'lacking' && !base)) {
    return [unrecorded];
  }
  // of a part of a region all states are meant, and not only those with an agreement
  const part = region !== undefined && !record.coverage.some((c) => c.region === region);
  const whole = part ? [...record.parties.values()].filter((p) => p.regions.includes(region)).map((p) => p.id) : (base?.parties ?? []);
  const all = claim.listed === 'having' ? list.parties : whole.filter((p) => !list.parties.includes(p));
  const named = [...new Set(claim.parties.map((p) => p.party))];
  const { among } = claim;
  const recorded = among === undefined ? all : all.filter((p) => among.includes(p) || named.includes(p));
  const evidence = [coverageEvidence(list)];
  if (named.length === recorded.length && named.every((p) => recorded.includes(p))) {
    return [{ verdict: 'supported', rule: 'party', message: { id: 'supported' }, evidence, span: claim.span }];
  }
  if (claim.tentative) {
    return [unrecorded];
  }
  const having = (parties: readonly string[]): readonly string[] =>
    claim.listed === 'having' ? parties : whole.filter((p) => !parties.includes(p));
  const wrong = claim.parties.filter((p) => !recorded.includes(p.party));
  const span = wrong.length > 0 && wrong.length < claim.parties.length ? wrong.map((p) => p.span).reduce(join) : claim.span;
  return [
    {
      verdict: 'contradicted',
      rule: 'party',
      evidence,
      span,
      // the message speaks of those that have it, whichever way round the draft put it
      message: {
        id: 'party.other',
        named: having(named),
        recorded: list.parties,
        property,
        ...(region !== undefined ? { region } : {}),
        asOf: list.asOf,
      },
    },
  ];
}

/** "All but P cover it", where no list tells who does: wrong where the agreement of somebody else is known not to. */
function judgeEach(claim: GroupClaim, topic: string, base: CoverageStatement, record: TreatyRecord): Judgement[] | undefined {
  const { counterpart, holds, span, sentence } = claim;
  const named = claim.parties.map((p) => p.party);
  const others = base.parties.filter((p) => !named.includes(p)).map((party) => ({ party, span }));
  const judgements = others.flatMap((party) =>
    judgeScope({ kind: 'scope', parties: [party], topic, holds: true, counterpart, span, sentence }, record),
  );
  const wrong = judgements.find((j) => j.verdict === 'contradicted');
  return wrong && holds && !claim.tentative ? [{ ...wrong, span }] : undefined;
}
