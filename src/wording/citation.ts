import type { TreatyRecord } from '../record/record.js';
import type { Agreement, Source } from '../record/schema.js';
import { recordedDates, titleOf } from './agreements.js';
import { escapeMarkdown } from './markup.js';
import { imprint } from './sources.js';

/** The name of the footnote that cites an agreement: `dk-2019`. */
export function footnoteLabel(agreement: Agreement): string {
  return agreement.id.toLowerCase();
}

/** What stands in the text: `[^dk-2019]`. */
export function footnoteReference(agreement: Agreement): string {
  return `[^${footnoteLabel(agreement)}]`;
}

/**
 * The footnote's definition, one line of Markdown without a line break: title, dates, best source with its address.
 * Dates that are not recorded are passed over; a reference list is no place for gaps.
 */
export function footnoteDefinition(agreement: Agreement, record: TreatyRecord): string {
  const source = bestSource(agreement, record);
  const title = titleOf(agreement);
  const work = [`*${escapeMarkdown(title)}*`, ...recordedDates(agreement, record).map(escapeMarkdown)].join(', ');
  // the text of an agreement is published under its own title, which is said already
  const place = source && [...(source.title.includes(title) ? [] : [source.title]), imprint(source)].map(escapeMarkdown).join(', ');
  const from = source === undefined ? '' : ` ${place}, <${source.url}>.`;
  return `${footnoteReference(agreement)}: ${work}.${from}`;
}

/** Kinds of source from the one to cite first to the one to cite last. */
const rank: readonly Source['kind'][] = [
  'primary-text',
  'court',
  'government',
  'secondary-copy',
  'academic',
  'legal-commentary',
  'think-tank',
  'reference',
  'media',
  'founding-article',
];

/** The source that best attests the agreement: the text itself before what others write about it. */
export function bestSource(agreement: Agreement, record: TreatyRecord): Source | undefined {
  const cites = [
    ...agreement.titles.flatMap((title) => title.cites),
    ...agreement.dates.flatMap((date) => date.cites),
    ...agreement.kind.cites,
  ];
  return [...record.sourcesOf(cites)].sort((a, b) => rank.indexOf(a.kind) - rank.indexOf(b.kind))[0];
}
