import * as vscode from 'vscode';
import { counted } from '../wording/lists.js';
import type { FileProblem } from './datasetFiles.js';
import { diagnosticSource } from './diagnosticSource.js';

/** Shows what is wrong with the user's datasets: marks in the files, and a word once when something new is wrong. */
export class DatasetProblems implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection('treatyDesk datasets');
  #told: ReadonlySet<string> = new Set();

  /** Shows these problems in place of those before. */
  show(problems: readonly FileProblem[]): void {
    const marks = new Map<string, { readonly uri: vscode.Uri; readonly list: vscode.Diagnostic[] }>();
    for (const { uri, range, message } of problems) {
      if (uri) {
        const diagnostic = new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Error);
        diagnostic.source = diagnosticSource;
        const at = marks.get(uri.toString()) ?? { uri, list: [] };
        at.list.push(diagnostic);
        marks.set(uri.toString(), at);
      }
    }
    this.#collection.clear();
    this.#collection.set([...marks.values()].map(({ uri, list }) => [uri, list]));
    this.#tell(problems, marks);
  }

  #tell(
    problems: readonly FileProblem[],
    marks: ReadonlyMap<string, { readonly uri: vscode.Uri; readonly list: readonly unknown[] }>,
  ): void {
    const sentences = [
      ...problems
        .filter(({ uri }) => !uri)
        .map(({ message }) => ({ key: message, text: `Treaty Desk: ${message}.`, button: 'Open Settings' })),
      ...[...marks].map(([key, { uri, list }]) => ({
        key,
        text: `Treaty Desk found ${counted(list.length, 'problem')} in ${vscode.workspace.asRelativePath(uri)}.`,
        button: 'Show Problems',
      })),
    ];
    for (const { text, button } of sentences.filter(({ key }) => !this.#told.has(key))) {
      void vscode.window.showWarningMessage(text, button).then((taken) => {
        if (taken === 'Show Problems') {
          void vscode.commands.executeCommand('workbench.actions.view.problems');
        } else if (taken) {
          void vscode.commands.executeCommand('workbench.action.openSettings', '@ext:treaty-desk.treaty-desk datasets');
        }
      });
    }
    this.#told = new Set(sentences.map(({ key }) => key));
  }

  dispose(): void {
    this.#collection.dispose();
  }
}
