import * as vscode from 'vscode';
import type { Span } from '../draft/span.js';
import type { TreatyRecord } from '../record/record.js';
import { Breather } from '../thread/breather.js';
import { FindingsReceiver } from '../thread/findingLists.js';
import type { Finding, Severity } from '../verdicts/verdict.js';
import { agreementLabel } from '../wording/agreements.js';
import { messageParts } from '../wording/messages.js';
import { rangeOf, rangesIn } from './convert.js';
import { diagnosticSource } from './diagnosticSource.js';
import { hasTab, isDraft, lengthOf } from './drafts.js';
import { hostStretch } from './hostStretch.js';
import { EvidencePlaces, ruleUri } from './pages.js';
import { PerRecord } from './perRecord.js';
import type { Session } from './session.js';
import { onSettingsChange, settingsFor } from './settings.js';
import { severityOf } from './severity.js';
import { readTextFile } from './textFile.js';

/** The longest draft, in UTF-16 units, that is checked unasked. */
const longestUnasked = 2_000_000;

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
  readonly #places = new PerRecord<EvidencePlaces>();
  /** Drafts of which it has been said that they are too long. */
  readonly #told = new WeakSet<vscode.TextDocument>();
  /** Drafts that were marked as they stand in their files. */
  readonly #files = new Set<string>();

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
      vscode.workspace.onDidCloseTextDocument((document) => this.#closed(document.uri)),
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
            this.#closed(input.uri);
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
        this.#checkUnasked(document);
      } else {
        this.#opened(document);
      }
    }
    void this.#fromFiles([...this.#files]);
  }

  #opened(document: vscode.TextDocument): void {
    if (isDraft(document) && settingsFor(document).run !== 'manual' && !this.#isTooLong(document)) {
      this.#checkUnasked(document);
    }
  }

  /** Whether a draft is too long to be checked unasked; says so once, where it is shown. */
  #isTooLong(document: vscode.TextDocument): boolean {
    const tooLong = lengthOf(document) > longestUnasked;
    if (tooLong && !this.#told.has(document) && hasTab(document.uri)) {
      this.#told.add(document);
      const name = document.uri.path.split('/').at(-1);
      const text = `${name} is longer than ${longestUnasked / 1_000_000} million characters, so Treaty Desk checks it only when you ask.`;
      void vscode.window.showInformationMessage(text, 'Check Now').then((taken) => taken && this.#checkUnasked(document));
    }
    return tooLong;
  }

  #changed(document: vscode.TextDocument): void {
    if (!isDraft(document) || this.#isTooLong(document)) {
      return;
    }
    const { run, delay } = settingsFor(document);
    if (run === 'onType') {
      clearTimeout(this.#waiting.get(document));
      this.#waiting.set(
        document,
        setTimeout(() => this.#checkUnasked(document), delay),
      );
    }
  }

  #saved(document: vscode.TextDocument): void {
    if (isDraft(document) && settingsFor(document).run === 'onSave' && !this.#isTooLong(document)) {
      this.#checkUnasked(document);
    }
  }

  /** Checks a draft; where that fails the engine has logged why, and the marks stay as they are. */
  #checkUnasked(document: vscode.TextDocument): void {
    this.check(document).catch(() => {});
  }

  /**
   * Checks and publishes at once, so that no result is older than the text it is shown on.
   * @throws Error where the engine fails
   */
  async check(document: vscode.TextDocument): Promise<void> {
    clearTimeout(this.#waiting.get(document));
    this.#waiting.delete(document);
    for (;;) {
      const record = await this.#session.record.get();
      const findings = await this.#session.checks.findings(document);
      const { version } = document;
      const diagnostics = record && (await this.#diagnosticsOf(document.uri, findings, (span) => rangeOf(span, document), record));
      // in the meantime the draft may have been closed, or become something else
      if (!diagnostics || document.isClosed || !isDraft(document)) {
        return;
      }
      if (document.version === version) {
        this.#collection.set(document.uri, diagnostics);
        return;
      }
    }
  }

  /**
   * Checks a draft as it stands in its file, and marks it there: the marks stay when it is opened and closed again.
   * @returns its text and findings, or why it cannot be read or checked
   */
  async checkFile(
    uri: vscode.Uri,
    record: TreatyRecord,
  ): Promise<{ readonly text: string; readonly findings: readonly Finding[] } | { readonly reason: string }> {
    const read = await readTextFile(uri);
    if (!('text' in read)) {
      return read;
    }
    const { text } = read;
    try {
      const { result, lists } = await this.#session.engine.call(record, 'checkText', text);
      const findings = new FindingsReceiver().receive(result, lists);
      const diagnostics = await this.#diagnosticsOf(uri, findings, rangesIn(text), record);
      this.#files.add(uri.toString());
      this.#collection.set(uri, diagnostics);
      return { text, findings };
    } catch (error) {
      return { reason: error instanceof Error ? error.message : String(error) };
    }
  }

  /** Marks again, as they stand in their files, drafts that were marked there. */
  async #fromFiles(uris: readonly string[]): Promise<void> {
    const record = await this.#session.record.get();
    for (const key of uris) {
      const uri = vscode.Uri.parse(key, true);
      const open = vscode.workspace.textDocuments.some((document) => document.uri.toString() === key && hasTab(uri));
      if (!record || open || !this.#files.has(key)) {
        continue;
      }
      if ('reason' in (await this.checkFile(uri, record))) {
        this.#files.delete(key);
        this.#collection.delete(uri);
      }
    }
  }

  /** What the editor is to show of findings; made with pauses, as a long draft may have thousands of them. */
  async #diagnosticsOf(
    uri: vscode.Uri,
    findings: readonly Finding[],
    range: (span: Span) => vscode.Range,
    record: TreatyRecord,
  ): Promise<readonly vscode.Diagnostic[]> {
    const { rules } = settingsFor(uri);
    const places = this.#places.of(record, () => new EvidencePlaces(record));
    const breather = new Breather(hostStretch);
    const diagnostics: vscode.Diagnostic[] = [];
    for (const finding of findings) {
      const diagnostic = toDiagnostic(finding, severityOf(finding, rules), range, places);
      if (diagnostic) {
        diagnostics.push(diagnostic);
      }
      if (breather.tired) {
        await breather.pause();
      }
    }
    return diagnostics;
  }

  #closed(uri: vscode.Uri): void {
    const key = uri.toString();
    if (this.#files.has(key)) {
      this.#stopWaiting(key);
      void this.#fromFiles([key]);
    } else {
      this.#clear(uri);
    }
  }

  #clear(uri: vscode.Uri): void {
    this.#stopWaiting(uri.toString());
    this.#collection.delete(uri);
  }

  #stopWaiting(key: string): void {
    for (const [document, timer] of this.#waiting) {
      if (document.uri.toString() === key) {
        clearTimeout(timer);
        this.#waiting.delete(document);
      }
    }
  }

  /** Clears a file, or every draft in a folder. */
  #clearBelow(uri: vscode.Uri): void {
    this.#clear(uri);
    this.#files.delete(uri.toString());
    this.#collection.forEach((at) => {
      if (at.scheme === uri.scheme && at.authority === uri.authority && at.path.startsWith(`${uri.path}/`)) {
        this.#clear(at);
        this.#files.delete(at.toString());
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
  rangeOf: (span: Span) => vscode.Range,
  places: EvidencePlaces,
): vscode.Diagnostic | undefined {
  const level = editorSeverity(severity);
  if (level === undefined) {
    return undefined;
  }
  const { reason, sources, wayOut } = messageParts(finding, places.record);
  const message = [reason, wayOut, sources].filter((part) => part !== '').join('\n');
  const diagnostic = new vscode.Diagnostic(rangeOf(finding.span), message, level);
  diagnostic.source = diagnosticSource;
  diagnostic.code = { value: finding.rule, target: ruleUri(finding.rule) };
  diagnostic.relatedInformation = relatedTo(finding, places);
  return diagnostic;
}

/** Where in the record the evidence stands, each place once. */
function relatedTo(finding: Finding, places: EvidencePlaces): vscode.DiagnosticRelatedInformation[] {
  const found = new Map<string, vscode.DiagnosticRelatedInformation>();
  for (const evidence of finding.evidence) {
    const location = places.of(evidence);
    if (location) {
      const label = `Record: ${agreementLabel(evidence.id, places.record)}`;
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
