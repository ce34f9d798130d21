import { messageOf } from '../wording/messages.js';
import { positionsIn } from './positions.js';
import { type Report, summarise } from './report.js';

/** Every claim found, supported ones too, for other programs. Lines and columns from 1, offsets from 0 in UTF-16. */
export function jsonReport(report: Report): string {
  const { tool, record, drafts } = report;
  const files = drafts.map(({ path, text, findings }) => {
    const positionAt = positionsIn(text);
    return {
      path,
      claims: findings.map((finding) => ({
        verdict: finding.verdict,
        rule: finding.rule,
        severity: finding.severity,
        start: positionAt(finding.span.start),
        end: positionAt(finding.span.end),
        text: text.slice(finding.span.start, finding.span.end),
        message: messageOf(finding, record),
        agreements: finding.agreements,
        sources: record.sourcesOf(finding.evidence.flatMap((item) => item.cites)).map((source) => source.url),
      })),
    };
  });
  const datasets = record.datasets.map(({ id, title, version, asOf }) => ({ id, title, version, asOf }));
  const out = { tool, record: { asOf: record.asOf, agreements: record.instruments, datasets }, files, summary: summarise(drafts) };
  return `${JSON.stringify(out, undefined, 2)}\n`;
}
