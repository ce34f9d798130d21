import * as vscode from 'vscode';

/** Watches a changing set of files, in the workspace or outside of it, existing or not. */
export class FileWatch implements vscode.Disposable {
  readonly #changed: () => void;
  readonly #watchers = new Map<string, vscode.Disposable>();
  readonly #saved: vscode.Disposable;

  /** @param changed called when one of the files is made, changed or deleted */
  constructor(changed: () => void) {
    this.#changed = changed;
    // not every file system tells of changes; what is saved here is known anyway
    this.#saved = vscode.workspace.onDidSaveTextDocument(({ uri }) => {
      if (this.#watchers.has(uri.toString())) {
        changed();
      }
    });
  }

  /** Watches these files and no others. */
  set(files: readonly vscode.Uri[]): void {
    const wanted = new Map(files.map((uri) => [uri.toString(), uri]));
    for (const [key, watcher] of this.#watchers) {
      if (!wanted.has(key)) {
        watcher.dispose();
        this.#watchers.delete(key);
      }
    }
    for (const [key, uri] of wanted) {
      if (!this.#watchers.has(key)) {
        this.#watchers.set(key, this.#watcherOf(uri));
      }
    }
  }

  #watcherOf(uri: vscode.Uri): vscode.Disposable {
    const name = uri.path.split('/').at(-1) ?? '';
    // a name that reads as a pattern is found among its neighbours
    const pattern = new vscode.RelativePattern(vscode.Uri.joinPath(uri, '..'), /[*?[\]{}]/.test(name) ? '*' : name);
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    const told = (at: vscode.Uri): void => {
      if (at.toString() === uri.toString()) {
        this.#changed();
      }
    };
    return vscode.Disposable.from(watcher, watcher.onDidCreate(told), watcher.onDidChange(told), watcher.onDidDelete(told));
  }

  dispose(): void {
    this.#saved.dispose();
    for (const watcher of this.#watchers.values()) {
      watcher.dispose();
    }
  }
}
