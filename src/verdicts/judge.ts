import type { Claim } from '../claims/claim.js';
import type { TreatyRecord } from '../record/record.js';
import type { Judgement } from './judgement.js';
import { judgeCount } from './rules/count.js';
import { judgeExistence } from './rules/existence.js';
import { judgeMembership } from './rules/membership.js';
import { judgeOccurrence } from './rules/occurrence.js';
import { judgeOrder, judgePrecedence } from './rules/order.js';
import { judgeGroup } from './rules/party.js';
import { judgeBreadth, judgeLimit, judgeScope } from './rules/scope.js';
import { judgeYear } from './rules/year.js';

/** Holds a claim against the record, by the rule for its kind. */
export function judge(claim: Claim, record: TreatyRecord): Judgement[] {
  switch (claim.kind) {
    case 'scope':
      return judgeScope(claim, record);
    case 'limit':
      return judgeLimit(claim, record);
    case 'breadth':
      return judgeBreadth(claim, record);
    case 'existence':
      return judgeExistence(claim, record);
    case 'date':
      return judgeYear(claim, record);
    case 'count':
      return judgeCount(claim, record);
    case 'group':
      return judgeGroup(claim, record);
    case 'order':
      return judgeOrder(claim, record);
    case 'precedence':
      return judgePrecedence(claim, record);
    case 'occurrence':
      return judgeOccurrence(claim, record);
    case 'membership':
      return judgeMembership(claim, record);
  }
}
