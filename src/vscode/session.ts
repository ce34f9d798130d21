import * as vscode from 'vscode';
import { BundledDataset } from './bundledDataset.js';
import { DraftChecks } from './draftChecks.js';
import { DraftEditors } from './drafts.js';
import { Engine } from './engine.js';
import { SessionRecord } from './sessionRecord.js';
import { WorkspaceReport } from './workspaceReport.js';

/** What the features share. Made once when the extension starts; cheap, nothing is read until a feature asks. */
export interface Session extends vscode.Disposable {
  /** The folder the extension is installed in. */
  readonly extension: vscode.Uri;
  readonly version: string;
  /** Where a choice made in this workspace is kept. */
  readonly state: vscode.Memento;
  readonly record: SessionRecord;
  readonly workspaceReport: WorkspaceReport;
  readonly log: vscode.LogOutputChannel;
  readonly engine: Engine;
  readonly checks: DraftChecks;
  readonly drafts: DraftEditors;
}

/** Makes the session of one window. */
export function createSession(context: vscode.ExtensionContext): Session {
  const log = vscode.window.createOutputChannel('Treaty Desk', { log: true });
  const record = new SessionRecord(new BundledDataset(context.extensionUri, log), log);
  const engine = new Engine(context.extensionUri, (used) => record.partsOf(used), log);
  const checks = new DraftChecks(record, engine);
  const drafts = new DraftEditors();
  const workspaceReport = new WorkspaceReport();
  return {
    extension: context.extensionUri,
    version: String((context.extension.packageJSON as { version?: unknown }).version),
    state: context.workspaceState,
    record,
    workspaceReport,
    log,
    engine,
    checks,
    drafts,
    dispose: () => vscode.Disposable.from(checks, engine, record, drafts, workspaceReport, log).dispose(),
  };
}
