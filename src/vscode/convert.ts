import * as vscode from 'vscode';
import type { Span } from '../draft/span.js';
import { positionsIn } from '../report/positions.js';

/** A span as the editor's range. */
export function rangeOf(span: Span, document: vscode.TextDocument): vscode.Range {
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}

/** Spans of a text that no document shows as the editor's ranges; made once per text. */
export function rangesIn(text: string): (span: Span) => vscode.Range {
  const positionAt = positionsIn(text);
  return (span) => {
    const [start, end] = [positionAt(span.start), positionAt(span.end)];
    return new vscode.Range(start.line - 1, start.column - 1, end.line - 1, end.column - 1);
  };
}

/** The editor's range as a span. */
export function spanOf(range: vscode.Range, document: vscode.TextDocument): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}
