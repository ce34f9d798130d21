import * as vscode from 'vscode';
import { commands } from './commands.js';
import { draftOfReport, isPageTab, pageScheme, readPage, workspaceReportUri } from './pages.js';
import type { Session } from './session.js';

const viewType = 'treatyDesk.page';

/** Commands a page may run; no other command link works in it. */
const allowed = [commands.goToClaim, commands.openRecord];

/** How long a draft must rest before an open report on it follows, in milliseconds. */
const settleTime = 500;

/**
 * Shows the pages of our scheme, rendered by the editor's own Markdown engine in a view without scripts; and as plain
 * text wherever the editor wants text (a peek, *Reopen Editor With*, another extension).
 */
export function registerPageView(session: Session): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  return vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(pageScheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: (uri) => readPage(uri, session, false),
    }),
    vscode.window.registerCustomEditorProvider(viewType, new PageView(session, changed), {
      webviewOptions: { enableFindWidget: true },
      supportsMultipleEditorsPerDocument: true,
    }),
    vscode.commands.registerCommand(commands.copyPage, async (uri?: vscode.Uri) => {
      const page = uri ?? activePage();
      if (page) {
        await vscode.env.clipboard.writeText(await readPage(page, session, false));
      }
    }),
    vscode.commands.registerCommand(commands.savePage, async (uri?: vscode.Uri, target?: vscode.Uri) => {
      const page = uri ?? activePage();
      if (page) {
        await savePage(page, session, target);
      }
    }),
  );
}

/** The page in the active tab. */
function activePage(): vscode.Uri | undefined {
  const { activeTab } = vscode.window.tabGroups.activeTabGroup;
  return isPageTab(activeTab) ? activeTab.input.uri : undefined;
}

/** Writes a page to a file of the user's choice, next to the draft or in the workspace if they do not choose otherwise. */
async function savePage(page: vscode.Uri, session: Session, target: vscode.Uri | undefined): Promise<void> {
  const draft = draftOfReport(page);
  const folder = draft && draft.scheme !== 'untitled' ? vscode.Uri.joinPath(draft, '..') : vscode.workspace.workspaceFolders?.[0]?.uri;
  const name = page.path.split('/').at(-1) ?? 'page.md';
  const to =
    target ??
    (await vscode.window.showSaveDialog({
      filters: { Markdown: ['md'] },
      ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, name) } : {}),
    }));
  if (to) {
    await vscode.workspace.fs.writeFile(to, new TextEncoder().encode(await readPage(page, session, false)));
  }
}

class PageView implements vscode.CustomReadonlyEditorProvider {
  readonly #session: Session;
  readonly #changed: vscode.EventEmitter<vscode.Uri>;

  constructor(session: Session, changed: vscode.EventEmitter<vscode.Uri>) {
    this.#session = session;
    this.#changed = changed;
  }

  openCustomDocument(uri: vscode.Uri): vscode.CustomDocument {
    return { uri, dispose: () => {} };
  }

  async resolveCustomEditor({ uri }: vscode.CustomDocument, panel: vscode.WebviewPanel): Promise<void> {
    const { webview } = panel;
    const media = vscode.Uri.joinPath(this.#session.extension, 'media');
    webview.options = { enableScripts: false, enableCommandUris: allowed, localResourceRoots: [media] };
    const style = webview.asWebviewUri(vscode.Uri.joinPath(media, 'page.css')).toString();
    const show = async (): Promise<void> => {
      const html = await renderMarkdown(await textOf(uri, this.#session));
      webview.html = page(html, style, webview.cspSource);
    };
    this.#follow(draftOfReport(uri)?.toString(), uri, panel, show);
    await show();
  }

  /** Renews an open page when the record has changed, and a report when its draft has and rests again. */
  #follow(draft: string | undefined, page: vscode.Uri, panel: vscode.WebviewPanel, show: () => Promise<void>): void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const renew = (): void => {
      this.#changed.fire(page);
      void show();
    };
    const subscription = vscode.Disposable.from(
      page.path === workspaceReportUri.path ? this.#session.workspaceReport.onDidChange(renew) : this.#session.record.onDidChange(renew),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document.uri.toString() === draft) {
          clearTimeout(timer);
          timer = setTimeout(renew, settleTime);
        }
      }),
    );
    panel.onDidDispose(() => {
      clearTimeout(timer);
      subscription.dispose();
    });
  }
}

/** The page's Markdown, or the reason why it cannot be shown. */
async function textOf(uri: vscode.Uri, session: Session): Promise<string> {
  try {
    return await readPage(uri, session, true);
  } catch (error) {
    return `# This page cannot be shown\n\n${error instanceof Error ? error.message : String(error)}\n`;
  }
}

/** HTML of the editor's Markdown engine; the text as it is where the built-in Markdown extension is disabled. */
async function renderMarkdown(text: string): Promise<string> {
  try {
    return await vscode.commands.executeCommand<string>('markdown.api.render', text);
  } catch {
    return `<pre>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</pre>`;
  }
}

function page(body: string, style: string, source: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${source};">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${style}">
<title>Treaty Desk</title>
</head>
<body>${body}</body>
</html>`;
}
