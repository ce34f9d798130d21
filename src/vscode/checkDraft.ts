import * as vscode from 'vscode';
import { commands } from './commands.js';
import type { DraftDiagnostics } from './diagnostics.js';
import { isDraft } from './drafts.js';
import { openPage, reportUri } from './pages.js';
import type { Session } from './session.js';

/** What came of *Check Draft*: the number of claims, or why there was nothing to check. */
export type CheckOutcome = { readonly claims: number } | { readonly nothing: 'no editor' | 'not Markdown' | 'no claim' | 'no record' };

/** The command *Check Draft*: marks the active draft and opens a report beside it; says so when there is nothing to check. */
export function registerCheckDraft(session: Session, diagnostics: DraftDiagnostics): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commands.checkDraft, () => checkActiveDraft(session, diagnostics)),
    vscode.commands.registerCommand(commands.goToClaim, goToClaim),
  );
}

async function checkActiveDraft(session: Session, diagnostics: DraftDiagnostics): Promise<CheckOutcome> {
  const active = vscode.window.activeTextEditor;
  // with a page of ours in front there is no active text editor: then the draft written in last is meant
  const document = active ? active.document : session.drafts.document;
  if (!document) {
    void vscode.window.showInformationMessage('Nothing to check: open a Markdown draft first.');
    return { nothing: 'no editor' };
  }
  if (!isDraft(document)) {
    const name = document.uri.path.split('/').at(-1);
    void vscode.window.showInformationMessage(`Nothing to check: ${name} is not a Markdown draft.`);
    return { nothing: 'not Markdown' };
  }
  if (!(await session.record.get())) {
    void vscode.window.showWarningMessage('The draft cannot be checked: the record cannot be read.');
    return { nothing: 'no record' };
  }
  await diagnostics.check(document);
  const findings = await session.checks.findings(document);
  if (findings.length === 0) {
    void vscode.window.showInformationMessage('Nothing to check: the draft makes no claim about agreements or memberships.');
    return { nothing: 'no claim' };
  }
  await openPage(reportUri(document.uri), { preview: false, preserveFocus: true });
  return { claims: findings.length };
}

/** Shows a place of a draft, from a link in a report. Lines and characters from 0. */
async function goToClaim(draft: string, line: number, character: number): Promise<void> {
  const uri = vscode.Uri.parse(draft, true);
  const at = new vscode.Position(line, character);
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document.uri.toString() === draft);
  await vscode.window.showTextDocument(uri, {
    selection: new vscode.Range(at, at),
    viewColumn: shown?.viewColumn ?? vscode.ViewColumn.One,
  });
}
