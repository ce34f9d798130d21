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

/**
 * The footnote that cites an agreement in a given draft.
 * @param draft the whole Markdown text; its line ends are kept
 */
export function footnoteIn(draft: string, agreement: Agreement, record: TreatyRecord): Footnote {
  const reference = footnoteReference(agreement);
  const label = footnoteLabel(agreement).replace(/[.\\]/g, '\\$&');
  if (new RegExp(`^ {0,3}\\[\\^${label}\\]:`, 'im').test(draft)) {
    return { reference, definition: undefined };
  }
  const eol = draft.includes('\r\n') ? '\r\n' : '\n';
  const written = draft.trimEnd();
  const lastLine = written.slice(Math.max(written.lastIndexOf('\n'), written.lastIndexOf('\r')) + 1);
  const present = draft.slice(written.length).match(/\r\n|\r|\n/g)?.length ?? 0;
  // below another footnote directly, else behind an empty line
  const wanted = /^ {0,3}\[\^[^\]]+\]:/.test(lastLine) ? 1 : 2;
  return { reference, definition: `${eol.repeat(Math.max(0, wanted - present))}${footnoteDefinition(agreement, record)}${eol}` };
}
