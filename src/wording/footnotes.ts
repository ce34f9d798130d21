import type { TreatyRecord } from '../record/record.js';
import type { Agreement } from '../record/schema.js';
import { footnoteDefinition, footnoteLabel, footnoteReference } from './citation.js';

/** What citing an agreement in a draft takes: words at the cursor and, the first time, a definition at the end. */
export interface Footnote {
  /** `[^dk-2019]` */
  readonly reference: string;
  /** What to add at the end of the draft; absent where the draft defines the footnote already. */
  readonly definition: string | undefined;
}

/** The footnotes of a draft, as far as a new one has to know them. */
export interface DraftFootnotes {
  /** Labels that are defined, in lower case. */
  readonly labels: ReadonlySet<string>;
  /** The line ends to put before a new definition: it stands directly below another one, else behind an empty line. */
  readonly before: string;
  readonly eol: string;
}

const definition = /^ {0,3}\[\^([^\]\n]+)\]:/gm;

/** Reads the footnotes of a draft, in linear time. @param draft the whole Markdown text */
export function readFootnotes(draft: string): DraftFootnotes {
  const eol = draft.includes('\r\n') ? '\r\n' : '\n';
  const written = draft.trimEnd();
  const lastLine = written.slice(Math.max(written.lastIndexOf('\n'), written.lastIndexOf('\r')) + 1);
  const present = draft.slice(written.length).match(/\r\n|\r|\n/g)?.length ?? 0;
  const wanted = lastLine.search(definition) < 0 ? 2 : 1;
  const labels = new Set([...draft.matchAll(definition)].map((match) => (match[1] ?? '').toLowerCase()));
  return { labels, before: eol.repeat(Math.max(0, wanted - present)), eol };
}

/** The footnote that cites an agreement in a draft with these footnotes. */
export function footnoteFor(agreement: Agreement, { labels, before, eol }: DraftFootnotes, record: TreatyRecord): Footnote {
  const reference = footnoteReference(agreement);
  return labels.has(footnoteLabel(agreement))
    ? { reference, definition: undefined }
    : { reference, definition: `${before}${footnoteDefinition(agreement, record)}${eol}` };
}
