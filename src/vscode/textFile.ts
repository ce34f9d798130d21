import * as vscode from 'vscode';

/** The text of a file, or why it cannot be had. */
export type ReadText = { readonly text: string } | { readonly reason: string; readonly missing: boolean };

/** The largest file, in bytes, that is read as a whole. */
const largest = 64 * 1024 * 1024;

/** Reads a UTF-8 text through the editor, so that it may lie anywhere. Never rejects. */
export async function readTextFile(uri: vscode.Uri): Promise<ReadText> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > largest) {
      return { reason: `it is larger than ${largest / 1024 / 1024} MB`, missing: false };
    }
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(await vscode.workspace.fs.readFile(uri)) };
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') {
      return { reason: 'there is no such file', missing: true };
    }
    if (error instanceof TypeError) {
      return { reason: 'it is not UTF-8 text', missing: false };
    }
    return { reason: error instanceof Error ? error.message : String(error), missing: false };
  }
}
