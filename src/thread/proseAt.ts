import { parseDraft } from '../draft/prose.js';
import type { Span } from '../draft/span.js';

/** A character that no draft holds: of the private use area. */
const probe = '\uE5DA';

/**
 * Whether what is written in place of a span would be prose: not code, front matter, a comment, an address or a formula.
 * Asked of the draft as it would be with a letter there, so that it holds for places where nothing stands yet.
 */
export function isProse(text: string, { start, end }: Span): boolean {
  const draft = parseDraft(text.slice(0, start) + probe + text.slice(end));
  const block = draft.blocks.find(({ span }) => span.start <= start && start < span.end);
  const at = block?.prose.text.indexOf(probe) ?? -1;
  return at >= 0 && block?.prose.marks.some(({ kind, span }) => kind === 'code' && span.start <= at && at < span.end) === false;
}
