import * as vscode from 'vscode';
import { overlaps } from '../draft/span.js';
import type { TreatyRecord } from '../record/record.js';
import type { Finding } from '../verdicts/verdict.js';
import { commands } from './commands.js';
import { rangeOf, spanOf } from './convert.js';
import { diagnosticSource } from './diagnosticSource.js';
import { draftSelector } from './drafts.js';
import type { Session } from './session.js';
import { settingsFor } from './settings.js';
import { severityOf } from './severity.js';

/** Quick fixes for what is marked, always in this order: the replacements, then the records to read. */
export function registerQuickFixes(session: Session): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(draftSelector, new QuickFixes(session), {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
  });
}

class QuickFixes implements vscode.CodeActionProvider {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    { diagnostics }: vscode.CodeActionContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.CodeAction[]> {
    const record = await this.#session.record.get();
    const findings = await this.#session.checks.findings(document);
    if (!record || token.isCancellationRequested) {
      return [];
    }
    const { rules } = settingsFor(document);
    const at = spanOf(range, document);
    return findings
      .filter((finding) => severityOf(finding, rules) !== 'off' && (overlaps(finding.span, at) || touches(finding, at.start)))
      .flatMap((finding) => actionsFor(finding, document, diagnostics, record));
  }
}

/** Whether a cursor stands at the finding, its end included. */
const touches = ({ span }: Finding, offset: number): boolean => span.start <= offset && offset <= span.end;

function actionsFor(
  finding: Finding,
  document: vscode.TextDocument,
  diagnostics: readonly vscode.Diagnostic[],
  record: TreatyRecord,
): vscode.CodeAction[] {
  const range = rangeOf(finding.span, document);
  const ours = diagnostics.filter((diagnostic) => diagnostic.source === diagnosticSource && diagnostic.range.isEqual(range));
  const sure = finding.fixes.filter((fix) => fix.sure).length === 1;
  const replacements = finding.fixes.map((fix) => {
    const action = new vscode.CodeAction(
      fixTitle(fix.newText, document.getText(rangeOf(fix.span, document))),
      vscode.CodeActionKind.QuickFix,
    );
    action.edit = new vscode.WorkspaceEdit();
    action.edit.replace(document.uri, rangeOf(fix.span, document), fix.newText);
    action.diagnostics = ours;
    action.isPreferred = fix.sure && sure;
    return action;
  });
  const records = finding.agreements.flatMap((id) => {
    const agreement = record.agreements.get(id);
    if (!agreement) {
      return [];
    }
    const title = `Open record: ${agreement.label}`;
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.command = { command: commands.openRecord, title, arguments: [id] };
    action.diagnostics = ours;
    return [action];
  });
  return [...replacements, ...records];
}

const fixTitle = (newText: string, oldText: string): string =>
  newText === '' ? `Remove “${oldText}”` : oldText === '' ? `Insert “${newText}”` : `Replace “${oldText}” with “${newText}”`;
