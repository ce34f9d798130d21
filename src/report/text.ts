import { messageOf } from '../wording/messages.js';
import { positionsIn } from './positions.js';
import { type Report, summarise } from './report.js';
import { summaryLine } from './summaryLine.js';

/**
 * For a terminal and for problem matchers: one line per finding that needs the writer, then the counts.
 * `path:line:column: severity: message [rule]`. Supported claims and findings that are off are only counted.
 */
export function textReport(report: Report): string {
  const lines = report.drafts.flatMap(({ path, text, findings }) => {
    const positionAt = positionsIn(text);
    return findings
      .filter((finding) => finding.verdict !== 'supported' && finding.severity !== 'off')
      .map((finding) => {
        const { line, column } = positionAt(finding.span.start);
        const quoted = text.slice(finding.span.start, finding.span.end).replace(/\s+/g, ' ');
        return `${path}:${line}:${column}: ${finding.severity}: “${quoted}”: ${messageOf(finding, report.record)} [${finding.rule}]`;
      });
  });
  return `${[...lines, summaryLine(summarise(report.drafts))].join('\n')}\n`;
}
