import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Exports } from '../../../src/vscode/extension.js';

/** The extension's exports; waits until it has been activated. */
export async function activated(): Promise<Exports> {
  const extension = vscode.extensions.getExtension<Exports>('treaty-desk.treaty-desk');
  assert.ok(extension, 'VS Code does not know the extension');
  return extension.activate();
}

/** A new file in the workspace. */
export async function newFile(content: string, extension = 'md'): Promise<vscode.Uri> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder);
  const uri = vscode.Uri.joinPath(folder.uri, `draft-${crypto.randomUUID()}.${extension}`);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  return uri;
}

/** Opens a new file in an editor; `|` marks the cursor and is taken out. */
export async function openDraft(marked: string, extension?: string): Promise<vscode.TextEditor> {
  const cursor = marked.indexOf('|');
  const content = cursor < 0 ? marked : marked.slice(0, cursor) + marked.slice(cursor + 1);
  const editor = await vscode.window.showTextDocument(await newFile(content, extension));
  const at = editor.document.positionAt(Math.max(0, cursor));
  editor.selection = new vscode.Selection(at, at);
  return editor;
}

/**
 * What `check` gives as soon as it gives something: asked now and at every event.
 * Rejects, naming what was waited for, when nothing came of it.
 */
export async function when<T>(event: vscode.Event<unknown>, what: string, check: () => T | undefined | Promise<T | undefined>): Promise<T> {
  return new Promise((resolve, reject) => {
    const ask = async (): Promise<void> => {
      try {
        const found = await check();
        if (found !== undefined && found !== false) {
          end();
          resolve(found);
        }
      } catch (error) {
        end();
        reject(error);
      }
    };
    const guard = setTimeout(() => {
      end();
      reject(new Error(`waited in vain for ${what}`));
    }, 15_000);
    const subscription = event(() => void ask());
    const end = (): void => {
      clearTimeout(guard);
      subscription.dispose();
    };
    void ask();
  });
}

/** Our diagnostics on a document. */
export function problemsOf(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter((diagnostic) => diagnostic.source === 'Treaty Desk');
}

/** Waits until there are this many of our diagnostics on a document. */
export async function problems(uri: vscode.Uri, count: number): Promise<vscode.Diagnostic[]> {
  return when(vscode.languages.onDidChangeDiagnostics, `${count} problems`, () => {
    const found = problemsOf(uri);
    return found.length === count ? found : undefined;
  });
}

/** Waits until a tab of our page view shows a page whose path begins so. */
export async function pageTab(path: string): Promise<vscode.Uri> {
  return when(vscode.window.tabGroups.onDidChangeTabs, `a page ${path}`, () =>
    vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .flatMap(({ input }) => (input instanceof vscode.TabInputCustom && input.viewType === 'treatyDesk.page' ? [input.uri] : []))
      .find((uri) => uri.path.startsWith(path)),
  );
}

/** Closes every tab, whether saved or not. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
