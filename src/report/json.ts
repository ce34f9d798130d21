import { messageOf } from '../wording/messages.js';
import { positionsIn } from './positions.js';
import type { ReportFormat } from './report.js';

/** A value as JSON in a place of the whole, its lines after the first indented by so many spaces. */
const json = (value: unknown, indent: number): string => JSON.stringify(value, undefined, 2).replaceAll('\n', `\n${' '.repeat(indent)}`);

/** Every claim found, supported ones too, for other programs. Lines and columns from 1, offsets from 0 in UTF-16. */
export const jsonFormat: ReportFormat = {
  summaryFirst: false,
  before: ({ tool, record }) => {
    const datasets = record.datasets.map(({ id, title, version, asOf }) => ({ id, title, version, asOf }));
    const about = { asOf: record.asOf, agreements: record.instruments, datasets };
    return `{\n  "tool": ${json(tool, 2)},\n  "record": ${json(about, 2)},\n  "files": [\n    `;
  },
  between: ',\n    ',
  part: ({ path, text, findings }, { record }) => {
    const positionAt = positionsIn(text);
    const claims = findings.map((finding) => ({
      verdict: finding.verdict,
      rule: finding.rule,
      severity: finding.severity,
      start: positionAt(finding.span.start),
      end: positionAt(finding.span.end),
      text: text.slice(finding.span.start, finding.span.end),
      message: messageOf(finding, record),
      agreements: finding.agreements,
      sources: record.sourcesOf(finding.evidence.flatMap((item) => item.cites)).map((source) => source.url),
    }));
    return json({ path, claims }, 4);
  },
  after: (summary) => `\n  ],\n  "summary": ${json(summary, 2)}\n}\n`,
};
