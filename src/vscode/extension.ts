import type * as vscode from 'vscode';
import { registerCheckDraft } from './checkDraft.js';
import { registerCheckWorkspace } from './checkWorkspace.js';
import { registerCompletion } from './completion.js';
import { registerDiagnostics } from './diagnostics.js';
import { registerHover } from './hover.js';
import { registerInsertReference } from './insertReference.js';
import { registerNewDataset } from './newDataset.js';
import { registerOpenRecord } from './openRecord.js';
import { registerPageView } from './pageView.js';
import { registerQuickFixes } from './quickFixes.js';
import { createSession } from './session.js';
import { registerTreatyBrowser, type TreatyBrowser } from './treatyBrowser.js';

/** What other extensions and the suites get. */
export interface Exports {
  readonly treaties: TreatyBrowser;
}

/** Called by the editor when a Markdown document opens, or a view or command of ours is used. */
export function activate(context: vscode.ExtensionContext): Exports {
  const session = createSession(context);
  const diagnostics = registerDiagnostics(session);
  const treaties = registerTreatyBrowser(session);
  context.subscriptions.push(
    session,
    treaties,
    diagnostics,
    registerQuickFixes(session),
    registerHover(session),
    registerCompletion(session),
    registerInsertReference(session),
    registerOpenRecord(session),
    registerNewDataset(session),
    registerCheckDraft(session, diagnostics),
    registerCheckWorkspace(session, diagnostics),
    registerPageView(session),
  );
  return { treaties };
}
