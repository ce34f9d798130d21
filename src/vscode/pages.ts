import * as vscode from 'vscode';
import type { TreatyRecord } from '../record/record.js';
import { markdownFormat, type ReportLinks } from '../report/markdown.js';
import { reportOn } from '../report/report.js';
import type { Evidence, RuleId } from '../verdicts/verdict.js';
import { recordPage } from '../wording/recordPage.js';
import { commandAddress, commands } from './commands.js';
import type { Session } from './session.js';

/** The scheme of what we show and nobody edits: the record of an agreement, the page of a rule, the report on a draft. */
export const pageScheme = 'treaty-desk';

const pageUri = (path: string, query = ''): vscode.Uri => vscode.Uri.from({ scheme: pageScheme, path, query });

/** A name that is one segment of a path, so that a tab shows it whole. */
const segment = (name: string): string => name.replace(/[/\\?#]/g, '-');

/** The page of an agreement's record. */
export function recordUri(agreement: string, record: TreatyRecord): vscode.Uri {
  return pageUri(`/record/${agreement}/${segment(record.agreements.get(agreement)?.label ?? agreement)}.md`);
}

/** The page that explains a rule. */
export function ruleUri(rule: RuleId): vscode.Uri {
  return pageUri(`/rules/${rule}.md`);
}

/** The report on a draft. */
export function reportUri(draft: vscode.Uri): vscode.Uri {
  const name = draft.path.split('/').at(-1) ?? draft.path;
  return pageUri(`/report/Check of ${segment(name.replace(/\.md$/i, ''))}.md`, draft.toString());
}

/** The report on all drafts of the workspace. */
export const workspaceReportUri = pageUri('/workspace/Check of drafts.md');

/** Opens a page: in the column that shows one already, else beside the text, else where the user is. */
export async function openPage(uri: vscode.Uri, options: { readonly preview: boolean; readonly preserveFocus: boolean }): Promise<void> {
  const shown = vscode.window.tabGroups.all.find(({ activeTab }) => isPageTab(activeTab));
  const viewColumn = shown?.viewColumn ?? (vscode.window.activeTextEditor ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active);
  await vscode.commands.executeCommand('vscode.open', uri, { viewColumn, ...options });
}

/** Whether a tab shows a page of ours. */
export function isPageTab(
  tab: vscode.Tab | undefined,
): tab is vscode.Tab & { readonly input: vscode.TabInputCustom | vscode.TabInputText } {
  const input = tab?.input;
  return (input instanceof vscode.TabInputCustom || input instanceof vscode.TabInputText) && input.uri.scheme === pageScheme;
}

/** The draft a report is about; `undefined` for other pages. */
export function draftOfReport(page: vscode.Uri): vscode.Uri | undefined {
  return page.path.startsWith('/report/') ? vscode.Uri.parse(page.query, true) : undefined;
}

/** Where in a record pieces of evidence stand. A page is laid out once, however many findings rest on it. */
export class EvidencePlaces {
  readonly record: TreatyRecord;
  readonly #lines = new Map<string, ReadonlyMap<string, number>>();

  constructor(record: TreatyRecord) {
    this.record = record;
  }

  /** The place on the page of an agreement; `undefined` for evidence that has no page. */
  of(evidence: Evidence): vscode.Location | undefined {
    const agreement = evidence.kind === 'agreement' ? this.record.agreements.get(evidence.id) : undefined;
    if (!agreement) {
      return undefined;
    }
    const lines = this.#lines.get(agreement.id) ?? recordPage(agreement, this.record).lines;
    this.#lines.set(agreement.id, lines);
    return new vscode.Location(recordUri(agreement.id, this.record), new vscode.Position(lines.get(evidence.field) ?? 0, 0));
  }
}

/** In a page on screen the places of a report lead to the draft, and agreements to their records. */
export function screenLinks(draft: vscode.Uri): ReportLinks {
  return {
    place: (_, at) => commandAddress(commands.goToClaim, draft.toString(), at.line - 1, at.column - 1),
    agreement: (id) => commandAddress(commands.openRecord, id),
  };
}

/**
 * The Markdown of a page.
 * @param onScreen whether links may run commands: in our own page view, not in a text to be copied or saved
 * @throws Error saying why there is no such page
 */
export async function readPage(uri: vscode.Uri, session: Session, onScreen: boolean): Promise<string> {
  const [kind = '', id = ''] = uri.path.split('/').slice(1);
  if (kind === 'rules') {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(session.extension, 'docs', 'rules', id));
    return new TextDecoder().decode(bytes);
  }
  if (kind === 'workspace') {
    const { texts } = session.workspaceReport;
    if (!texts) {
      throw new Error('The workspace has not been checked yet.');
    }
    return onScreen ? texts.onScreen : texts.plain;
  }
  const record = await session.record.get();
  if (!record) {
    throw new Error('The record cannot be read.');
  }
  if (kind === 'record') {
    const agreement = record.agreements.get(id);
    if (!agreement) {
      throw new Error(`The record holds no agreement “${id}”.`);
    }
    return recordPage(agreement, record).text;
  }
  const draft = draftOfReport(uri);
  if (!draft) {
    throw new Error('There is no such page.');
  }
  const document = await vscode.workspace.openTextDocument(draft);
  const path = vscode.workspace.asRelativePath(draft);
  const findings = await session.checks.findings(document);
  return reportOn(
    [{ path, text: document.getText(), findings }],
    { tool: { name: 'Treaty Desk', version: session.version }, record, only: path },
    markdownFormat(onScreen ? screenLinks(draft) : {}),
  );
}
