import { counted } from '../wording/lists.js';
import type { Summary } from './report.js';

/** "3 claims in 1 draft: 1 contradicted, 2 supported"; verdicts that did not occur are left out. */
export function summaryLine(summary: Summary): string {
  const verdicts = (['contradicted', 'imprecise', 'disputed', 'unrecorded', 'supported'] as const)
    .filter((verdict) => summary[verdict] > 0)
    .map((verdict) => `${summary[verdict]} ${verdict}`);
  const claims = `${summary.claims === 0 ? 'No claims' : counted(summary.claims, 'claim')} in ${counted(summary.files, 'draft')}`;
  return verdicts.length === 0 ? claims : `${claims}: ${verdicts.join(', ')}`;
}
