import type { RuleId, Verdict } from '../verdicts/verdict.js';

/** The verdict as a heading or a label. */
export function verdictLabel(verdict: Verdict): string {
  switch (verdict) {
    case 'contradicted':
      return 'Contradicted by the record';
    case 'disputed':
      return 'Sources disagree';
    case 'imprecise':
      return 'True, but loosely put';
    case 'supported':
      return 'Supported by the record';
    case 'unrecorded':
      return 'Not in the record';
  }
}

/** What a rule holds against the record, as a label. */
export function ruleLabel(rule: RuleId): string {
  switch (rule) {
    case 'scope':
      return 'what an agreement covers';
    case 'existence':
      return 'whether there is an agreement';
    case 'year':
      return 'dates';
    case 'count':
      return 'numbers of states and agreements';
    case 'membership':
      return 'membership of organisations';
    case 'party':
      return 'which states';
    case 'order':
      return 'first, last and order';
  }
}

/** The verdicts in the order a report shows them: what needs the writer first. */
export const verdictsInOrder: readonly Verdict[] = ['contradicted', 'imprecise', 'disputed', 'unrecorded', 'supported'];
