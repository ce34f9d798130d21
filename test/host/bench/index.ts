/** What VS Code loads inside its extension host to measure the extension: prints figures, asserts nothing. */
import fs from 'node:fs';
import * as vscode from 'vscode';

const ours = 'treaty-desk.treaty-desk';
const idle = 'treaty-desk-tests.idle';

/** Characters of the draft that is typed into. It is Quarto, for the editor's own Markdown features would be measured as well. */
const size = 1_000_000;
const keystrokes = 300;

/** Numbers of one kind, for the report. */
interface Figures {
  /** Milliseconds from asking for the extension to be active until it is. */
  readonly activation: { readonly idle: number; readonly ours: number };
  /** Milliseconds for which the host did nothing else, while a draft was opened and checked, and while it was typed into. */
  readonly stretches: {
    readonly opening: Stretch;
    readonly openingPlainText: Stretch;
    readonly typing: Stretch;
    readonly typingPlainText: Stretch;
  };
}

interface Stretch {
  readonly p50: number;
  readonly p99: number;
  readonly longest: number;
}

export async function run(): Promise<void> {
  // the window itself is still busy when the suite begins
  await quiet();
  const activation = { idle: await activationOf(idle), ours: await activationOf(ours) };
  const text = longDraft();
  const open = (ending: string): Promise<Stretch> =>
    stretches(async () => {
      await vscode.window.showTextDocument(await document(text, ending));
      await quiet();
    });
  const openingPlainText = await open('txt');
  const typingPlainText = await stretches(type);
  const opening = await open('qmd');
  const typing = await stretches(type);
  const figures: Figures = { activation, stretches: { opening, openingPlainText, typing, typingPlainText } };
  const mark = process.env.VSCODE_HOST_MARK ?? '';
  console.log(mark + JSON.stringify(figures));
  const report = process.env.TREATY_DESK_TEST_REPORT;
  if (report) {
    fs.writeFileSync(report, JSON.stringify({ passes: 1, failures: 0, figures }));
  }
}

async function activationOf(id: string): Promise<number> {
  const extension = vscode.extensions.getExtension(id);
  if (!extension || extension.isActive) {
    throw new Error(`${id} is ${extension ? 'active already' : 'not installed'}`);
  }
  const started = performance.now();
  await extension.activate();
  return performance.now() - started;
}

/** A draft of this size, made of what the workspace holds for it. */
function longDraft(): string {
  const folder = vscode.workspace.workspaceFolders?.[0];
  const parts = ['quiet.md', 'dense.md'].map((name) =>
    fs.readFileSync(vscode.Uri.joinPath((folder as vscode.WorkspaceFolder).uri, name).fsPath, 'utf8'),
  );
  let text = '';
  for (let i = 0; text.length < size; i++) {
    // a claim or two on every few pages, as in a long report
    text += `${parts[i % 20 === 0 ? 1 : 0]}\n\n`;
  }
  return text;
}

async function document(text: string, ending: string): Promise<vscode.TextDocument> {
  const folder = vscode.workspace.workspaceFolders?.[0] as vscode.WorkspaceFolder;
  const uri = vscode.Uri.joinPath(folder.uri, `long.${ending}`);
  fs.writeFileSync(uri.fsPath, text);
  return vscode.workspace.openTextDocument(uri);
}

/** Types into the middle of what is open, a character at a time, as fast as the editor takes them. */
async function type(): Promise<void> {
  const editor = vscode.window.activeTextEditor as vscode.TextEditor;
  const line = Math.floor(editor.document.lineCount / 2);
  for (let i = 0; i < keystrokes; i++) {
    await editor.edit(
      (edit) => edit.insert(new vscode.Position(line, i), 'Denmark signed an extradition treaty with Taiwan. '.charAt(i % 50)),
      {
        undoStopBefore: false,
        undoStopAfter: false,
      },
    );
  }
  await quiet();
}

/** Waits until the host has had nothing to do for two seconds, at most a minute: the only end of work that nobody announces. */
async function quiet(): Promise<void> {
  const end = performance.now() + 60_000;
  for (let since = performance.now(), last = since; last - since < 2000 && last < end; ) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    const now = performance.now();
    if (now - last > 40) {
      since = now;
    }
    last = now;
  }
}

/** How long the host was busy at a stretch during some work. */
async function stretches(work: () => Promise<void>): Promise<Stretch> {
  const gaps: number[] = [];
  let last = performance.now();
  let on = true;
  const tick = (): void => {
    const now = performance.now();
    // what passes between two ticks of an idle host is no work
    if (now - last > 0.5) {
      gaps.push(now - last);
    }
    last = now;
    if (on) {
      setImmediate(tick);
    }
  };
  setImmediate(tick);
  await work();
  on = false;
  const busy = gaps.sort((a, b) => a - b);
  const at = (share: number): number => Number((busy[Math.min(busy.length - 1, Math.floor(busy.length * share))] ?? 0).toFixed(2));
  return { p50: at(0.5), p99: at(0.99), longest: at(1) };
}
