import * as vscode from 'vscode';
import type { TreatyRecord } from '../record/record.js';
import type { Finding, Severity } from '../verdicts/verdict.js';
import { agreementLabel } from '../wording/agreements.js';
import { messageParts } from '../wording/messages.js';
import { rangeOf } from './convert.js';
import { diagnosticSource } from './diagnosticSource.js';
import { hasTab, isDraft } from './drafts.js';
import { evidenceLocation, ruleUri } from './pages.js';
import type { Session } from './session.js';
import { onSettingsChange, settingsFor } from './settings.js';
import { severityOf } from './severity.js';

/** Marks what the record contradicts in open drafts, while they are written. */
export function registerDiagnostics(session: Session): DraftDiagnostics {
  return new DraftDiagnostics(session);
}

/** The marks in open drafts, kept in step with texts and settings. */
export class DraftDiagnostics implements vscode.Disposable {
  readonly #session: Session;
  readonly #collection = vscode.languages.createDiagnosticCollection('treatyDesk');
  /** Drafts that wait for a pause in typing. */
  readonly #waiting = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();
  readonly #subscriptions: vscode.Disposable;

  constructor(session: Session) {
    this.#session = session;
    this.#subscriptions = vscode.Disposable.from(
      vscode.workspace.onDidOpenTextDocument((document) => this.#opened(document)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) {
          this.#changed(document);
        }
      }),
      vscode.workspace.onDidSaveTextDocument((document) => this.#saved(document)),
      // also what the editor sends when a draft is renamed, or its language changed
      vscode.workspace.onDidCloseTextDocument((document) => this.#clear(document.uri)),
      vscode.workspace.onDidDeleteFiles(({ files }) => {
        for (const file of files) {
          this.#clearBelow(file);
        }
      }),
      vscode.workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri } of files) {
          this.#clearBelow(oldUri);
        }
      }),
      // the editor may keep a document open long after its tab has gone
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
        for (const { input } of closed) {
          if (input instanceof vscode.TabInputText && !hasTab(input.uri)) {
            this.#clear(input.uri);
          }
        }
      }),
      vscode.window.onDidChangeVisibleTextEditors((editors) => {
        for (const { document } of editors) {
          if (!this.#collection.has(document.uri)) {
            this.#opened(document);
          }
        }
      }),
      onSettingsChange(() => this.#all()),
      session.record.onDidChange(() => this.#again()),
    );
    this.#all();
  }

  #all(): void {
    for (const document of vscode.workspace.textDocuments) {
      this.#clear(document.uri);
      this.#opened(document);
    }
  }

  /** The record has changed: what is marked is checked anew, and what would be checked when it opens. */
  #again(): void {
    for (const document of vscode.workspace.textDocuments) {
      if (this.#collection.has(document.uri)) {
        void this.check(document);
      } else {
        this.#opened(document);
      }
    }
  }

  #opened(document: vscode.TextDocument): void {
    if (isDraft(document) && settingsFor(document).run !== 'manual') {
      void this.check(document);
    }
  }

  #changed(document: vscode.TextDocument): void {
    if (!isDraft(document)) {
      return;
    }
    const { run, delay } = settingsFor(document);
    if (run === 'onType') {
      clearTimeout(this.#waiting.get(document));
      this.#waiting.set(
        document,
        setTimeout(() => void this.check(document), delay),
      );
    }
  }

  #saved(document: vscode.TextDocument): void {
    if (isDraft(document) && settingsFor(document).run === 'onSave') {
      void this.check(document);
    }
  }

  /** Checks and publishes at once, so that no result is older than the text it is shown on. */
  async check(document: vscode.TextDocument): Promise<void> {
    clearTimeout(this.#waiting.get(document));
    this.#waiting.delete(document);
    const record = await this.#session.record.get();
    const findings = await this.#session.checks.findings(document);
    // while the record was read the draft may have been closed, or become something else
    if (record === undefined || document.isClosed || !isDraft(document)) {
      return;
    }
    const { rules } = settingsFor(document);
    this.#collection.set(
      document.uri,
      findings.flatMap((finding) => toDiagnostic(finding, severityOf(finding, rules), document, record) ?? []),
    );
  }

  #clear(uri: vscode.Uri): void {
    for (const [document, timer] of this.#waiting) {
      if (document.uri.toString() === uri.toString()) {
        clearTimeout(timer);
        this.#waiting.delete(document);
      }
    }
    this.#collection.delete(uri);
  }

  /** Clears a file, or every draft in a folder. */
  #clearBelow(uri: vscode.Uri): void {
    this.#clear(uri);
    this.#collection.forEach((at) => {
      if (at.scheme === uri.scheme && at.authority === uri.authority && at.path.startsWith(`${uri.path}/`)) {
        this.#clear(at);
      }
    });
  }

  dispose(): void {
    for (const timer of this.#waiting.values()) {
      clearTimeout(timer);
    }
    this.#subscriptions.dispose();
    this.#collection.dispose();
  }
}

/** The finding as the editor shows it; `undefined` where it is off. */
function toDiagnostic(
  finding: Finding,
  severity: Severity,
  document: vscode.TextDocument,
  record: TreatyRecord,
): vscode.Diagnostic | undefined {
  const level = editorSeverity(severity);
  if (level === undefined) {
    return undefined;
  }
  const { reason, sources, wayOut } = messageParts(finding, record);
  const message = [reason, wayOut, sources].filter((part) => part !== '').join('\n');
  const diagnostic = new vscode.Diagnostic(rangeOf(finding.span, document), message, level);
  diagnostic.source = diagnosticSource;
  diagnostic.code = { value: finding.rule, target: ruleUri(finding.rule) };
  diagnostic.relatedInformation = places(finding, record);
  return diagnostic;
}

/** Where in the record the evidence stands, each place once. */
function places(finding: Finding, record: TreatyRecord): vscode.DiagnosticRelatedInformation[] {
  const found = new Map<string, vscode.DiagnosticRelatedInformation>();
  for (const evidence of finding.evidence) {
    const location = evidenceLocation(evidence, record);
    if (location) {
      const label = `Record: ${agreementLabel(evidence.id, record)}`;
      found.set(`${location.uri}#${location.range.start.line}`, new vscode.DiagnosticRelatedInformation(location, label));
    }
  }
  return [...found.values()];
}

function editorSeverity(severity: Severity): vscode.DiagnosticSeverity | undefined {
  switch (severity) {
    case 'error':
      return vscode.DiagnosticSeverity.Error;
    case 'warning':
      return vscode.DiagnosticSeverity.Warning;
    case 'information':
      return vscode.DiagnosticSeverity.Information;
    case 'hint':
      return vscode.DiagnosticSeverity.Hint;
    case 'off':
      return undefined;
  }
}
