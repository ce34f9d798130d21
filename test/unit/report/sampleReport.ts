import { type CheckedDraft, type ReportFormat, reportOn } from '../../../src/report/report.js';
import type { Finding } from '../../../src/verdicts/verdict.js';
import { sampleRecord } from '../wording/sampleRecord.js';

/** Line 2 of the first draft holds a wrong claim and a right one; the second draft holds none. */
export const draftText = '# Draft 🙂\r\nThe *Sudmark* extradition <treaty> stands. Sudmark signed in 2019.\r\n';

const span = (words: string) => ({ start: draftText.indexOf(words), end: draftText.indexOf(words) + words.length });
const evidence = [
  { kind: 'agreement', id: 'SM-2019', field: 'scope.extradition', cites: [{ source: 'S-TEXT', at: 'Article 4' }] },
] as const;

const findings: readonly Finding[] = [
  {
    verdict: 'contradicted',
    rule: 'scope',
    severity: 'warning',
    span: span('extradition <treaty>'),
    sentence: span('The *Sudmark* extradition <treaty> stands.'),
    message: {
      id: 'scope.not-covered',
      party: 'SM',
      counterpart: 'NL1',
      topic: 'extradition',
      agreements: ['SM-2019'],
      covered: ['transfer'],
    },
    evidence,
    agreements: ['SM-2019'],
    fixes: [],
  },
  {
    verdict: 'supported',
    rule: 'year',
    severity: 'off',
    span: span('signed in 2019'),
    sentence: span('Sudmark signed in 2019.'),
    message: { id: 'supported' },
    evidence,
    agreements: ['SM-2019'],
    fixes: [],
  },
];

/** Two drafts checked against the sample record. */
export const sampleDrafts: readonly CheckedDraft[] = [
  { path: 'a.md', text: draftText, findings },
  { path: 'b.md', text: 'Nothing.\n', findings: [] },
];

/** A report on them in a format. */
export function sampleReport(format: ReportFormat, drafts: readonly CheckedDraft[] = sampleDrafts): string {
  return reportOn(drafts, { tool: { name: 'treaty-desk', version: '0.1.0' }, record: sampleRecord(), only: undefined }, format);
}
