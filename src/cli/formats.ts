import { jsonFormat } from '../report/json.js';
import { markdownFormat } from '../report/markdown.js';
import type { ReportFormat } from '../report/report.js';
import { textFormat } from '../report/text.js';

/** The formats of `--format`, by name. */
export const formats: ReadonlyMap<string, ReportFormat> = new Map([
  ['text', textFormat],
  ['json', jsonFormat],
  ['markdown', markdownFormat({ place: (draft, at) => `${encodeURI(draft.path)}#L${at.line}` })],
]);
