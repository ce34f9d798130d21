import type { Finding, RuleId, Severity } from '../verdicts/verdict.js';

/** Levels a user has chosen: per rule for what is contradicted, per verdict for the milder ones. */
export type SeverityLevels = Readonly<Partial<Record<RuleId | 'imprecise' | 'disputed' | 'unrecorded', Severity>>>;

/**
 * How loudly a finding is shown. A rule that is off says nothing at all; its level otherwise holds for contradictions,
 * while imprecise, disputed and unrecorded claims have levels of their own. Supported claims are never shown as problems.
 */
export function severityOf(finding: Pick<Finding, 'verdict' | 'rule' | 'severity'>, levels: SeverityLevels): Severity {
  const { verdict, rule, severity } = finding;
  if (verdict === 'supported' || levels[rule] === 'off') {
    return 'off';
  }
  return levels[verdict === 'contradicted' ? rule : verdict] ?? severity;
}
