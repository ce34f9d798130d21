import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, closeAll, openDraft, pageTab, problems } from './support.js';

const actionsAt = async ({ document }: vscode.TextEditor, range: vscode.Range): Promise<vscode.CodeAction[]> =>
  vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
  );

describe('quick fixes', () => {
  before(activated);
  afterEach(closeAll);

  it('put the recorded year in place of a wrong one', async () => {
    const editor = await openDraft('Denmark signed its arrangement with Taiwan in 2017.\n');
    const [problem] = await problems(editor.document.uri, 1);
    assert.ok(problem);
    const actions = await actionsAt(editor, problem.range);
    const [fix] = actions;
    assert.equal(fix?.title, 'Replace “2017” with “2019”');
    assert.equal(fix.isPreferred, true);
    assert.ok(fix.edit);
    assert.equal(await vscode.workspace.applyEdit(fix.edit), true);
    assert.equal(editor.document.getText(), 'Denmark signed its arrangement with Taiwan in 2019.\n');
    await problems(editor.document.uri, 0);
  });

  it('come before the records, which can be opened', async () => {
    const editor = await openDraft('Denmark extradition treaty');
    const [problem] = await problems(editor.document.uri, 1);
    assert.ok(problem);
    const titles = (await actionsAt(editor, problem.range)).map(({ title }) => title);
    const records = titles.filter((title) => title.startsWith('Open record: '));
    assert.deepEqual(records, ['Open record: Danish–Taiwanese arrangement (2019)']);
    assert.equal(
      titles.findIndex((title) => title.startsWith('Open record')),
      titles.length - records.length,
    );
    const open = (await actionsAt(editor, problem.range)).find(({ title }) => title === records[0]);
    assert.ok(open?.command);
    await vscode.commands.executeCommand(open.command.command, ...(open.command.arguments ?? []));
    await pageTab('/record/DK-2019/');
  });

  it('are offered at the cursor inside the words, and nowhere else', async () => {
    const editor = await openDraft('Nothing here.\n\nDenmark signed its arrangement with Taiwan in 2017.\n');
    const [problem] = await problems(editor.document.uri, 1);
    assert.ok(problem);
    const ours = async (at: vscode.Position): Promise<number> =>
      (await actionsAt(editor, new vscode.Range(at, at))).filter(({ title }) => /^(Replace|Open record)/.test(title)).length;
    assert.ok((await ours(problem.range.start)) > 0);
    assert.ok((await ours(problem.range.end)) > 0);
    assert.equal(await ours(new vscode.Position(0, 3)), 0);
  });
});
