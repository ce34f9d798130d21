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
  const text = draft.replace(/\r\n?/g, '\n');
  // below another footnote directly, else behind an empty line
  const afterFootnote = /^ {0,3}\[\^[^\]]+\]:/.test(text.trimEnd().split('\n').at(-1) ?? '');
  const wanted = afterFootnote ? 1 : 2;
  const present = /\n[ \t]*\n$/.test(text) ? 2 : text.endsWith('\n') ? 1 : 0;
  return { reference, definition: `${eol.repeat(Math.max(0, wanted - present))}${footnoteDefinition(agreement, record)}${eol}` };
}
