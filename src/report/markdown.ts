import type { TreatyRecord } from '../record/record.js';
import type { Finding, Verdict } from '../verdicts/verdict.js';
import { agreementLabel } from '../wording/agreements.js';
import { recordText } from '../wording/datasets.js';
import { escapeMarkdown } from '../wording/markup.js';
import { reasonOf } from '../wording/messages.js';
import { citedSources } from '../wording/sources.js';
import { verdictLabel, verdictsInOrder } from '../wording/verdicts.js';
import { type Position, positionsIn } from './positions.js';
import type { CheckedDraft, ReportFormat } from './report.js';
import { summaryLine } from './summaryLine.js';

/** Addresses of what the report points to; without them it names places and agreements and links to neither. */
export interface ReportLinks {
  readonly place?: (draft: CheckedDraft, at: Position) => string;
  readonly agreement?: (id: string) => string;
}

/**
 * A report to be read: every claim of every draft, grouped by verdict, what needs the writer first.
 * What the drafts say stands in block quotes, so that a saved report is not itself taken for a draft full of errors.
 */
export function markdownFormat(links: ReportLinks = {}): ReportFormat {
  return {
    summaryFirst: true,
    before: ({ tool, record, only }, summary) => {
      const counts = summary ? `${summaryLine(summary)}. ` : '';
      const about = `${escapeMarkdown(recordText(record))}; ${record.instruments} agreements; ${tool.name} ${tool.version}.`;
      return `# Check of ${only === undefined ? 'drafts' : escapeMarkdown(only)}\n\n${counts}${about}\n\n`;
    },
    between: '\n\n',
    part: (draft, { record, only }) =>
      draft.findings.length === 0
        ? ''
        : [
            ...(only === undefined ? [`## ${escapeMarkdown(draft.path)}`] : []),
            ...verdictsInOrder.flatMap((verdict) => verdictSection(verdict, draft, record, links, only === undefined ? '###' : '##')),
          ].join('\n\n'),
    after: () => '\n',
  };
}

function verdictSection(verdict: Verdict, draft: CheckedDraft, record: TreatyRecord, links: ReportLinks, level: string): string[] {
  const findings = draft.findings.filter((finding) => finding.verdict === verdict);
  if (findings.length === 0) {
    return [];
  }
  const positionAt = positionsIn(draft.text);
  return [
    `${level} ${verdictLabel(verdict)} (${findings.length})`,
    ...findings.map((finding) => claimEntry(finding, positionAt, draft, record, links)),
  ];
}

/** The place, the sentence with the words in question in bold, the message and the evidence. */
function claimEntry(
  finding: Finding,
  positionAt: (offset: number) => Position,
  draft: CheckedDraft,
  record: TreatyRecord,
  links: ReportLinks,
): string {
  const at = positionAt(finding.span.start);
  const place = linked(`Line ${at.line}`, links.place?.(draft, at));
  const agreements = finding.agreements.map((id) => linked(escapeMarkdown(agreementLabel(id, record)), links.agreement?.(id)));
  const evidence = citedSources(
    finding.evidence.flatMap((item) => item.cites),
    record,
  );
  return [
    `**${place}** (${finding.rule})`,
    `> ${quotedSentence(finding, draft.text)}`,
    ...(finding.verdict === 'supported' ? [] : [escapeMarkdown(reasonOf(finding, record))]),
    [...(agreements.length === 0 ? [] : [`- Record: ${agreements.join(', ')}`]), ...evidence.map((source) => `- Source: ${source}`)].join(
      '\n',
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function quotedSentence({ span, sentence }: Finding, text: string): string {
  const part = (start: number, end: number): string => escapeMarkdown(text.slice(start, end));
  const words = part(span.start, span.end);
  const [start, end] = [Math.min(sentence.start, span.start), Math.max(sentence.end, span.end)];
  return `${part(start, span.start)}${words.trim() === '' ? words : `**${words.trim()}**`}${part(span.end, end)}`.trim();
}

const linked = (label: string, address: string | undefined): string => (address === undefined ? label : `[${label}](<${address}>)`);
