import type * as vscode from 'vscode';
import { parseDraft } from '../draft/prose.js';
import { spanOf } from './convert.js';

/** A character that no draft holds: of the private use area. */
const probe = '\uE5DA';

/**
 * Whether what is written in place of a range would be prose: not code, front matter, a comment, an address or a formula.
 * Asked of the draft as it would be with a letter there, so that it holds for places where nothing stands yet.
 */
export function isProse(document: vscode.TextDocument, range: vscode.Range): boolean {
  const { start, end } = spanOf(range, document);
  const text = document.getText();
  const draft = parseDraft(text.slice(0, start) + probe + text.slice(end));
  const block = draft.blocks.find(({ span }) => span.start <= start && start < span.end);
  const at = block?.prose.text.indexOf(probe) ?? -1;
  return at >= 0 && block?.prose.marks.some(({ kind, span }) => kind === 'code' && span.start <= at && at < span.end) === false;
}
