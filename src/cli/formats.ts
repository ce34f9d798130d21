import { jsonReport } from '../report/json.js';
import { markdownReport } from '../report/markdown.js';
import type { Report } from '../report/report.js';
import { textReport } from '../report/text.js';

/** The formats of `--format`, by name. */
export const formats: ReadonlyMap<string, (report: Report) => string> = new Map([
  ['text', textReport],
  ['json', jsonReport],
  ['markdown', (report) => markdownReport(report, { place: (draft, at) => `${encodeURI(draft.path)}#L${at.line}` })],
]);
