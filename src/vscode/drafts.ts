import * as vscode from 'vscode';

/** The languages drafts are written in: Markdown and what is read as Markdown. */
const languages = ['markdown', 'quarto', 'rmd', 'mdx'];

/**
 * Where drafts live. Others are left alone: what a version control system, a comment box, a chat or an output shows is
 * no draft, though it may be Markdown.
 */
const schemes = [
  'file',
  'untitled',
  'vscode-remote', // a folder on another machine, and what a web worker host sees of it
  'vscode-vfs', // a repository opened without a clone
  'vscode-test-web',
  'vsls', // a folder shared by somebody else
];

/** For the providers of hovers, completions and quick fixes. */
export const draftSelector: vscode.DocumentSelector = languages.flatMap((language) => schemes.map((scheme) => ({ language, scheme })));

/** Whether a document is a draft: checked, completed and explained. */
export function isDraft(document: vscode.TextDocument): boolean {
  return languages.includes(document.languageId) && schemes.includes(document.uri.scheme);
}

/** How long a document is, in UTF-16 units. */
export function lengthOf(document: vscode.TextDocument): number {
  return document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
}

/** Whether a document is shown in some tab, in front or not. */
export function hasTab(uri: vscode.Uri): boolean {
  return vscode.window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString()),
  );
}

/** Remembers which draft was written in last, so that a view or a page can insert into it while it has the focus. */
export class DraftEditors implements vscode.Disposable {
  #last: vscode.TextDocument | undefined;
  readonly #subscription: vscode.Disposable;

  constructor() {
    this.#remember(vscode.window.activeTextEditor);
    this.#subscription = vscode.window.onDidChangeActiveTextEditor((editor) => this.#remember(editor));
  }

  #remember(editor: vscode.TextEditor | undefined): void {
    if (editor && isDraft(editor.document)) {
      this.#last = editor.document;
    }
  }

  /** The draft written in last, while it has a tab. */
  get document(): vscode.TextDocument | undefined {
    const active = vscode.window.activeTextEditor;
    if (active && isDraft(active.document)) {
      return active.document;
    }
    return this.#last?.isClosed === false && hasTab(this.#last.uri) ? this.#last : undefined;
  }

  /** An editor of that draft, brought to the front; `undefined` where no draft is open. */
  async show(): Promise<vscode.TextEditor | undefined> {
    const { document } = this;
    if (!document) {
      return undefined;
    }
    const active = vscode.window.activeTextEditor;
    if (active?.document === document) {
      return active;
    }
    const viewColumn = vscode.window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn;
    return vscode.window.showTextDocument(document, viewColumn === undefined ? {} : { viewColumn });
  }

  dispose(): void {
    this.#subscription.dispose();
  }
}
