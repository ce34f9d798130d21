import * as vscode from 'vscode';
import type { Span } from '../draft/span.js';

/** A span as the editor's range. The one place where offsets become positions. */
export function rangeOf(span: Span, document: vscode.TextDocument): vscode.Range {
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}

/** The editor's range as a span. */
export function spanOf(range: vscode.Range, document: vscode.TextDocument): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}
