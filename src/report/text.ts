import { messageOf } from '../wording/messages.js';
import { positionsIn } from './positions.js';
import type { ReportFormat } from './report.js';
import { summaryLine } from './summaryLine.js';

/**
 * For a terminal and for problem matchers: one line per finding that needs the writer, then the counts.
 * `path:line:column: severity: message [rule]`. Supported claims and findings that are off are only counted.
 */
export const textFormat: ReportFormat = {
  summaryFirst: false,
  before: () => '',
  between: '',
  part: ({ path, text, findings }, { record }) => {
    const positionAt = positionsIn(text);
    return findings
      .filter((finding) => finding.verdict !== 'supported' && finding.severity !== 'off')
      .map((finding) => {
        const { line, column } = positionAt(finding.span.start);
        const quoted = text.slice(finding.span.start, finding.span.end).replace(/\s+/g, ' ');
        return `${path}:${line}:${column}: ${finding.severity}: “${quoted}”: ${messageOf(finding, record)} [${finding.rule}]\n`;
      })
      .join('');
  },
  after: (summary) => `${summaryLine(summary)}\n`,
};
