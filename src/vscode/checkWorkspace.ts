import * as vscode from 'vscode';
import { draftEndings, isDraftName } from '../config/draftNames.js';
import type { TreatyRecord } from '../record/record.js';
import { markdownFormat } from '../report/markdown.js';
import { addSummaries, type CheckedDraft, emptySummary, type ReportHead, type Summary, summaryOf } from '../report/report.js';
import { summaryLine } from '../report/summaryLine.js';
import { commands } from './commands.js';
import type { DraftDiagnostics } from './diagnostics.js';
import { isDraft } from './drafts.js';
import { openPage, screenLinks, workspaceReportUri } from './pages.js';
import type { Session } from './session.js';

/** What came of *Check Workspace*: the counts, and whether it was stopped half-way; or why there was nothing to check. */
export type WorkspaceOutcome =
  | { readonly summary: Summary; readonly unreadable: number; readonly cancelled: boolean }
  | { readonly nothing: 'no folder' | 'no draft' | 'no record' };

/** Folders that hold other people's texts. */
const skipped = '**/{node_modules,.git}/**';

/** The command *Check Workspace*: marks every draft in the workspace's folders, open or not, and offers a report on them. */
export function registerCheckWorkspace(session: Session, diagnostics: DraftDiagnostics): vscode.Disposable {
  return vscode.commands.registerCommand(commands.checkWorkspace, (given?: vscode.CancellationToken) =>
    checkWorkspace(session, diagnostics, given),
  );
}

async function checkWorkspace(
  session: Session,
  diagnostics: DraftDiagnostics,
  given: vscode.CancellationToken | undefined,
): Promise<WorkspaceOutcome> {
  if (!vscode.workspace.workspaceFolders?.length) {
    void vscode.window.showInformationMessage('Nothing to check: open a folder first.');
    return { nothing: 'no folder' };
  }
  const record = await session.record.get();
  if (!record) {
    void vscode.window.showWarningMessage('The drafts cannot be checked: the record cannot be read.');
    return { nothing: 'no record' };
  }
  const endings = draftEndings.flatMap((ending) => [ending, ending.toUpperCase()]).join(',');
  const found = await vscode.workspace.findFiles(`**/*.{${endings}}`, skipped, undefined, given);
  const drafts = found.filter(({ path }) => isDraftName(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
  if (drafts.length === 0) {
    void vscode.window.showInformationMessage('Nothing to check: the workspace holds no Markdown drafts.');
    return { nothing: 'no draft' };
  }
  return vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: 'Treaty Desk: checking drafts', cancellable: true },
    async (progress, token) => {
      const stopped = (): boolean => token.isCancellationRequested || given?.isCancellationRequested === true;
      const head: ReportHead = { tool: { name: 'Treaty Desk', version: session.version }, record, only: undefined };
      const onScreen: string[] = [];
      const plain: string[] = [];
      let summary = emptySummary;
      let unreadable = 0;
      for (const [index, uri] of drafts.entries()) {
        if (stopped()) {
          break;
        }
        const checked = await checkOne(uri, record, session, diagnostics);
        if (checked) {
          summary = addSummaries(summary, summaryOf(checked.findings));
          onScreen.push(markdownFormat(screenLinks(uri)).part(checked, head));
          plain.push(markdownFormat().part(checked, head));
        } else {
          unreadable += 1;
        }
        progress.report({ increment: 100 / drafts.length, message: `${index + 1} of ${drafts.length}` });
      }
      const { before, between, after } = markdownFormat();
      const whole = (parts: readonly string[]): string =>
        before(head, summary) + parts.filter((part) => part !== '').join(between) + after(summary);
      session.workspaceReport.set({ onScreen: whole(onScreen), plain: whole(plain) });
      void tell(summary, unreadable, stopped());
      return { summary, unreadable, cancelled: stopped() };
    },
  );
}

/** Checks one draft as it stands in its editor, else as it stands in its file; `undefined` where it cannot be read. */
async function checkOne(
  uri: vscode.Uri,
  record: TreatyRecord,
  session: Session,
  diagnostics: DraftDiagnostics,
): Promise<CheckedDraft | undefined> {
  const path = vscode.workspace.asRelativePath(uri);
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString() && isDraft(document));
  const checked = open ? await checkOpen(open, session, diagnostics) : await diagnostics.checkFile(uri, record);
  if ('reason' in checked) {
    session.log.warn(`${path} is not checked: ${checked.reason}`);
    return undefined;
  }
  return { path, ...checked };
}

async function checkOpen(
  document: vscode.TextDocument,
  session: Session,
  diagnostics: DraftDiagnostics,
): ReturnType<DraftDiagnostics['checkFile']> {
  try {
    await diagnostics.check(document);
    const findings = await session.checks.findings(document);
    return { text: document.getText(), findings };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

async function tell(summary: Summary, unreadable: number, cancelled: boolean): Promise<void> {
  const left = unreadable === 0 ? '' : ` ${unreadable} could not be read; the output channel “Treaty Desk” says why.`;
  const message = `${cancelled ? 'Stopped after ' : ''}${summaryLine(summary)}.${left}`;
  const taken = await vscode.window.showInformationMessage(message, 'Open Report', 'Show Problems');
  if (taken === 'Open Report') {
    await openPage(workspaceReportUri, { preview: false, preserveFocus: false });
  } else if (taken === 'Show Problems') {
    await vscode.commands.executeCommand('workbench.actions.view.problems');
  }
}
