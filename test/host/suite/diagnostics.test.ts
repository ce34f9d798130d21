import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, closeAll, newFile, openDraft, problems, problemsOf, when } from './support.js';

const wrong = 'Denmark extradition treaty';

/** Replaces all of a draft. */
async function write(editor: vscode.TextEditor, text: string): Promise<void> {
  const { document } = editor;
  const all = new vscode.Range(new vscode.Position(0, 0), document.positionAt(document.getText().length));
  assert.equal(await editor.edit((edit) => edit.replace(all, text)), true);
}

const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('treatyDesk');

/** Changes a setting and waits until the extension has heard of it. */
async function set(key: string, value: unknown): Promise<void> {
  const written = settings().update(key, value, vscode.ConfigurationTarget.Global);
  await when(vscode.workspace.onDidChangeConfiguration, `the setting ${key}`, () =>
    JSON.stringify(settings().inspect(key)?.globalValue) === JSON.stringify(value) ? true : undefined,
  );
  await written;
}

describe('diagnostics', () => {
  before(activated);
  afterEach(async () => {
    for (const key of ['rules', 'run', 'delay']) {
      await set(key, undefined);
    }
    await closeAll();
  });

  it('mark the words, say why, and lead to the rule and the record', async () => {
    const { document } = await openDraft(wrong);
    const [problem] = await problems(document.uri, 1);
    assert.ok(problem);
    assert.equal(problem.severity, vscode.DiagnosticSeverity.Warning);
    assert.match(document.getText(problem.range), /extradition treaty/);
    assert.match(problem.message, /the Danish–Taiwanese arrangement \(2019\) covers transfer of sentenced persons/);
    assert.match(problem.message, /Sources?: “.+” \(.+\)/);

    const code = problem.code as { value: string; target: vscode.Uri };
    assert.equal(code.value, 'scope');
    assert.match((await vscode.workspace.openTextDocument(code.target)).getText(), /^# scope: /);

    const related = problem.relatedInformation?.[0];
    assert.ok(related);
    assert.equal(related.message, 'Record: Danish–Taiwanese arrangement (2019)');
    const page = await vscode.workspace.openTextDocument(related.location.uri);
    assert.match(page.lineAt(related.location.range.start.line).text, /^- \*\*(Extradition|Limited to)\*\*/);
  });

  it('appear, move and go as the draft changes', async () => {
    const editor = await openDraft('Nothing.\n');
    const { uri } = editor.document;
    await problems(uri, 0);
    await write(editor, `${wrong}.\n`);
    await problems(uri, 1);
    await write(editor, `# Heading\n\nWords before. ${wrong}.\n`);
    const [moved] = await when(vscode.languages.onDidChangeDiagnostics, 'the mark to move', () => {
      const found = problemsOf(uri);
      return found[0]?.range.start.line === 2 ? found : undefined;
    });
    assert.match(editor.document.getText(moved?.range), /extradition treaty/);
    await write(editor, 'Denmark has an arrangement with Taiwan on the transfer of sentenced persons.\n');
    await problems(uri, 0);
  });

  it('end with the last text, however fast it is written', async () => {
    await set('delay', 0);
    const editor = await openDraft(`${wrong}.\n`);
    const { document } = editor;
    for (let i = 0; i < 20; i++) {
      await write(editor, `${'x '.repeat(i)}\n\n${wrong}.\n`);
    }
    const [last] = await when(vscode.languages.onDidChangeDiagnostics, 'the last mark', () => {
      const found = problemsOf(document.uri);
      return found.length === 1 && /extradition treaty/.test(document.getText(found[0]?.range)) ? found : undefined;
    });
    assert.equal(last?.range.start.line, 2);
    await write(editor, 'Nothing.\n');
    await problems(document.uri, 0);
    // whatever was still on its way has come by the time another draft has been checked
    const other = await openDraft(wrong);
    await problems(other.document.uri, 1);
    assert.deepEqual(problemsOf(document.uri), []);
  });

  it('hold for drafts that have not been saved', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: wrong });
    await vscode.window.showTextDocument(document);
    await problems(document.uri, 1);
  });

  it('go when the draft is closed, and come back with it', async () => {
    const { document } = await openDraft(wrong);
    await problems(document.uri, 1);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await problems(document.uri, 0);
    await vscode.window.showTextDocument(document.uri);
    await problems(document.uri, 1);
  });

  it('follow a draft that is renamed, and go with one that is deleted', async () => {
    const { document } = await openDraft(wrong);
    const old = document.uri;
    await problems(old, 1);
    const renamed = old.with({ path: old.path.replace('draft-', 'renamed-') });
    const rename = new vscode.WorkspaceEdit();
    rename.renameFile(old, renamed);
    assert.equal(await vscode.workspace.applyEdit(rename), true);
    await problems(renamed, 1);
    await problems(old, 0);
    const remove = new vscode.WorkspaceEdit();
    remove.deleteFile(renamed);
    assert.equal(await vscode.workspace.applyEdit(remove), true);
    await problems(renamed, 0);
  });

  it('go when the draft is no Markdown any more', async () => {
    const { document } = await openDraft(wrong);
    await problems(document.uri, 1);
    const plain = await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await problems(plain.uri, 0);
    await vscode.languages.setTextDocumentLanguage(plain, 'markdown');
    await problems(document.uri, 1);
  });

  it('leave what is no draft alone', async () => {
    const plain = await vscode.window.showTextDocument(await newFile(wrong, 'txt'));
    const { document } = await openDraft(wrong);
    await problems(document.uri, 1);
    assert.deepEqual(problemsOf(plain.document.uri), []);
  });

  it('are as loud as the settings say', async () => {
    const { document } = await openDraft(wrong);
    await problems(document.uri, 1);
    await set('rules', { scope: 'error' });
    await when(vscode.languages.onDidChangeDiagnostics, 'an error', () =>
      problemsOf(document.uri)[0]?.severity === vscode.DiagnosticSeverity.Error ? true : undefined,
    );
    await set('rules', { scope: 'off' });
    await problems(document.uri, 0);
  });

  it('wait for a save, or for the command, where the settings say so', async () => {
    await set('run', 'onSave');
    const editor = await openDraft('Nothing.\n');
    const { uri } = editor.document;
    await write(editor, `${wrong}.\n`);
    // a draft that is opened is checked: by the time it is, the other one would have been
    const { document } = await openDraft(wrong);
    await problems(document.uri, 1);
    assert.deepEqual(problemsOf(uri), []);
    const again = await vscode.window.showTextDocument(editor.document);
    // the editor refuses to save while it has not yet learnt that the file is as it read it
    while (!(await again.document.save())) {}
    await problems(uri, 1);

    await set('run', 'manual');
    await problems(uri, 0);
    await vscode.commands.executeCommand('treatyDesk.checkDraft');
    await problems(uri, 1);
  });

  it('are those of a fresh check after any number of edits, several at once and undone ones too', async () => {
    const lines = ['# Taiwan', '', wrong, '', 'Denmark signed in 2017.', '', '- Poland: extradition', '', '| a |', '|---|', '| b |', ''];
    const editor = await openDraft(lines.join('\n'));
    const { document } = editor;
    let seed = 11;
    const roll = (n: number): number => {
      seed = (seed * 48271) % 2147483647;
      return seed % n;
    };
    for (let round = 0; round < 40; round++) {
      const rows = [...new Set([roll(document.lineCount), roll(document.lineCount)])];
      await editor.edit((edit) => {
        for (const row of rows) {
          const { range } = document.lineAt(row);
          const text = lines[roll(lines.length)] ?? '';
          if (roll(3) === 0) {
            edit.replace(range, text);
          } else {
            edit.insert(range.end, roll(2) === 0 ? `\n${text}` : text);
          }
        }
      });
      if (roll(6) === 0) {
        await vscode.commands.executeCommand('undo');
      }
    }
    const fresh = await openDraft(document.getText());
    const shown = (uri: vscode.Uri): string => JSON.stringify(problemsOf(uri).map(({ range, message }) => [range, message]));
    await when(vscode.languages.onDidChangeDiagnostics, 'both drafts to have the same marks', () =>
      problemsOf(fresh.document.uri).length > 0 && shown(document.uri) === shown(fresh.document.uri) ? true : undefined,
    );
  });

  it('wait to be asked for in a draft of more than two million characters', async () => {
    const { document } = await openDraft(`Denmark has an extradition treaty with Taiwan.\n\n${'Nothing is said here. '.repeat(100_000)}\n`);
    const { document: short } = await openDraft(wrong);
    await problems(short.uri, 1);
    assert.equal(problemsOf(document.uri).length, 0);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('treatyDesk.checkDraft');
    await problems(document.uri, 1);
  });
});
