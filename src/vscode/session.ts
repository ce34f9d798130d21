import * as vscode from 'vscode';
import { type AgreementSearch, createSearch } from '../record/search.js';
import { BundledRecord } from './bundledRecord.js';
import { DraftChecks } from './draftChecks.js';
import { DraftEditors } from './drafts.js';

/** What the features share. Made once when the extension starts; cheap, nothing is read until a feature asks. */
export interface Session extends vscode.Disposable {
  /** The folder the extension is installed in. */
  readonly extension: vscode.Uri;
  readonly version: string;
  /** Where a choice made in this workspace is kept. */
  readonly state: vscode.Memento;
  readonly record: BundledRecord;
  /** The search over the record, made when it is first asked for; `undefined` where the record cannot be read. */
  readonly search: () => Promise<AgreementSearch | undefined>;
  readonly checks: DraftChecks;
  readonly drafts: DraftEditors;
}

/** Makes the session of one window. */
export function createSession(context: vscode.ExtensionContext): Session {
  const log = vscode.window.createOutputChannel('Treaty Desk', { log: true });
  const record = new BundledRecord(context.extensionUri, log);
  const drafts = new DraftEditors();
  let search: Promise<AgreementSearch | undefined> | undefined;
  return {
    extension: context.extensionUri,
    version: String((context.extension.packageJSON as { version?: unknown }).version),
    state: context.workspaceState,
    record,
    search: () => {
      search ??= record.get().then((loaded) => loaded && createSearch(loaded));
      return search;
    },
    checks: new DraftChecks(record),
    drafts,
    dispose: () => vscode.Disposable.from(log, drafts).dispose(),
  };
}
