import type { MembershipClaim } from '../../claims/claim.js';
import { agree } from '../../record/dates.js';
import type { TreatyRecord } from '../../record/record.js';
import type { Judgement } from '../judgement.js';

/** "P is a member of O": against the standing that the record gives today. */
export function judgeMembership(claim: MembershipClaim, record: TreatyRecord): Judgement[] {
  const { party, organisation, status, holds } = claim;
  const standings = record.membershipsOf(party.party, organisation);
  const now = standings.findLast((m) => m.to === undefined);
  const unrecorded: Judgement = {
    verdict: 'unrecorded',
    rule: 'membership',
    message: { id: 'unrecorded' },
    evidence: [],
    span: claim.span,
  };
  if (!now) {
    return [unrecorded];
  }
  const evidence = [{ kind: 'membership' as const, id: organisation, field: 'status', cites: now.cites }];
  const once = claim.never && !holds && !claim.since ? standings.find((m) => m.status === status && m.to !== undefined) : undefined;
  if (once?.to !== undefined) {
    if (claim.tentative) {
      return [unrecorded];
    }
    const { from, to, cites } = once;
    const period = { ...(from !== undefined ? { from } : {}), to };
    return [
      {
        verdict: 'contradicted',
        rule: 'membership',
        evidence: [{ kind: 'membership', id: organisation, field: 'status', cites }],
        span: claim.span,
        message: { id: 'membership.once', party: party.party, organisation, recorded: status, ...period },
      },
    ];
  }
  // a contact point says nothing of observers; exclusion says it of both
  const known = status === now.status || status === 'member' || (status === 'observer' && now.status === 'excluded');
  if (!known) {
    return [unrecorded];
  }
  if ((status === now.status) === holds) {
    const { since } = claim;
    if (since === undefined || now.from === undefined || agree(since.date, now.from)) {
      return [{ verdict: 'supported', rule: 'membership', message: { id: 'supported' }, evidence, span: claim.span }];
    }
    const message = { id: 'membership.since', party: party.party, organisation, recorded: now.status } as const;
    // that it is no member is so since the exclusion, and of other standings nobody knows
    return claim.tentative || (status !== now.status && now.status !== 'excluded')
      ? [unrecorded]
      : [
          {
            verdict: 'contradicted',
            rule: 'membership',
            evidence,
            span: since.span,
            message: { ...message, since: now.from, stated: since.date },
          },
        ];
  }
  if (claim.tentative) {
    return [unrecorded];
  }
  const stated = holds ? status : status === 'member' ? 'non-member' : 'excluded';
  return [
    {
      verdict: 'contradicted',
      rule: 'membership',
      evidence,
      span: claim.span,
      message: {
        id: 'membership.other',
        party: party.party,
        organisation,
        stated,
        recorded: now.status,
        ...(now.from !== undefined ? { since: now.from } : {}),
      },
    },
  ];
}
