import type { ExistenceClaim } from '../../claims/claim.js';
import type { TreatyRecord } from '../../record/record.js';
import { gather, type Judgement, type PartyRuling } from '../judgement.js';
import { absenceOf, existenceEvidence, standing } from '../pair.js';

/** "P has an agreement", "P has none". */
export function judgeExistence(claim: ExistenceClaim, record: TreatyRecord): Judgement[] {
  const { counterpart, field, holds } = claim;
  const rulings = claim.parties.map((named): PartyRuling => {
    const party = named.party;
    const agreements = standing(record, party, counterpart, field);
    if (agreements.length > 0) {
      const evidence = agreements.map(existenceEvidence);
      return holds
        ? { named, verdict: 'supported', rule: 'existence', message: { id: 'supported' }, evidence }
        : {
            named,
            verdict: 'contradicted',
            rule: 'existence',
            message: { id: 'existence.exists', party, counterpart, agreements: agreements.map((a) => a.id) },
            evidence,
          };
    }
    const absent = absenceOf(record, party, counterpart, field);
    if (!absent) {
      return { named, verdict: 'unrecorded', rule: 'existence', message: { id: 'unrecorded' }, evidence: [] };
    }
    return holds
      ? {
          named,
          verdict: 'contradicted',
          rule: 'existence',
          message: { id: 'existence.none', party, counterpart, asOf: absent.asOf },
          evidence: absent.evidence,
        }
      : { named, verdict: 'supported', rule: 'existence', message: { id: 'supported' }, evidence: absent.evidence };
  });
  return gather(rulings, claim.span, claim.tentative === true);
}
