import type { TreatyRecord } from '../record/record.js';
import type { Citation, Source } from '../record/schema.js';
import { dateText } from './dates.js';
import { escapeMarkdown, webLink } from './markup.js';

/** Publisher and date of a source, as far as they are known: "Ministry of Justice, 8 July 2019". */
export function imprint(source: Source): string {
  const date = source.date === null ? source.dateNote : dateText(source.date);
  return date === undefined ? source.publisher : `${source.publisher}, ${date}`;
}

/** A source in plain text: “Title” (Publisher, 8 July 2019). */
export function sourceText(source: Source): string {
  return `“${source.title}” (${imprint(source)})`;
}

/** A source as a Markdown link with its imprint. */
export function sourceLink(source: Source): string {
  return `${webLink(source.title, source.url)} (${escapeMarkdown(imprint(source))})`;
}

/**
 * Citations in Markdown, each source once with the places in it: "[Title](…) (Publisher, 2019), Article 4".
 * @returns one string per source, in the order of the citations; sources the record does not hold are left out
 */
export function citedSources(cites: readonly Citation[], record: TreatyRecord): readonly string[] {
  return record.sourcesOf(cites).map((source) => {
    const places = [...new Set(cites.filter((cite) => cite.source === source.id).map((cite) => cite.at))];
    return `${sourceLink(source)}, ${escapeMarkdown(places.join('; '))}`;
  });
}
