import * as vscode from 'vscode';

/** A report as Markdown: with links that run commands for our own page view, and without to be copied and saved. */
export interface ReportTexts {
  readonly onScreen: string;
  readonly plain: string;
}

/** The report of the last *Check Workspace*, kept until the next. */
export class WorkspaceReport implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  #texts: ReportTexts | undefined;

  /** The texts; `undefined` where no check has been made. */
  get texts(): ReportTexts | undefined {
    return this.#texts;
  }

  set(texts: ReportTexts): void {
    this.#texts = texts;
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
