import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, closeAll, newFile, openDraft, pageTab, when } from './support.js';

const draft = `# Notes

Denmark has an extradition treaty with Taiwan.

Poland signed an agreement with Taiwan in 2019.
`;

const check = (): Thenable<unknown> => vscode.commands.executeCommand('treatyDesk.checkDraft');

describe('check draft', () => {
  before(activated);
  afterEach(closeAll);

  it('reports every claim with verdict, place and evidence, beside the draft', async () => {
    const editor = await openDraft(draft);
    assert.deepEqual(await check(), { claims: 3 });
    const report = (await vscode.workspace.openTextDocument(await pageTab('/report/'))).getText();
    assert.match(report, /^# Check of draft-.*\.md\n/);
    assert.match(report, /^3 claims in 1 draft: 1 contradicted, 2 supported\. Record as of /m);
    assert.match(
      report,
      /## Contradicted by the record \(1\)\n\n\*\*Line 3\*\* \(scope\)\n\n> .*\*\*.*extradition treaty.*\*\*.*\n\n.*transfer of sentenced persons only/,
    );
    assert.match(
      report,
      /## Supported by the record \(2\)\n\n\*\*Line 5\*\* \(\w+\)\n\n> Poland .*\n\n- Record: Polish–Taiwanese agreement \(2019\)\n- Source: \[/,
    );
    assert.equal(vscode.window.activeTextEditor?.document, editor.document);
  });

  it('shares its column with the records that it leads to', async () => {
    const editor = await openDraft(draft);
    await check();
    await vscode.commands.executeCommand('treatyDesk.openRecord', 'DK-2019');
    await pageTab('/record/DK-2019/');
    await pageTab('/report/');
    assert.equal(vscode.window.tabGroups.all.length, 2);
    await vscode.window.showTextDocument(editor.document, vscode.ViewColumn.One);
    await check();
    assert.equal(vscode.window.tabGroups.all.length, 2);
  });

  it('follows the draft', async () => {
    const editor = await openDraft(draft);
    await check();
    const page = await vscode.workspace.openTextDocument(await pageTab('/report/'));
    await editor.edit((edit) => edit.delete(editor.document.lineAt(2).range));
    await when(vscode.workspace.onDidChangeTextDocument, 'the report to follow', () =>
      /2 claims in 1 draft/.test(page.getText()) ? true : undefined,
    );
    assert.doesNotMatch(page.getText(), /Contradicted/);
  });

  it('can be copied, and saved as a draft that is not itself marked', async () => {
    await openDraft(draft);
    await check();
    const uri = await pageTab('/report/');
    const text = (await vscode.workspace.openTextDocument(uri)).getText();
    await vscode.commands.executeCommand('treatyDesk.copyPage', uri);
    assert.equal(await vscode.env.clipboard.readText(), text);
    const target = await newFile('');
    await vscode.commands.executeCommand('treatyDesk.savePage', uri, target);
    const saved = await vscode.window.showTextDocument(target);
    assert.equal(saved.document.getText(), text);
    const outcome = await check();
    if (outcome && typeof outcome === 'object' && 'claims' in outcome) {
      const report = await vscode.workspace.openTextDocument(await pageTab(`/report/Check of ${target.path.split('/').at(-1)}`));
      assert.doesNotMatch(report.getText(), /Contradicted/);
    }
  });

  it('goes to a place of the draft', async () => {
    const { document } = await openDraft(draft);
    await vscode.window.showTextDocument(await newFile('other\n'));
    await vscode.commands.executeCommand('treatyDesk.goToClaim', document.uri.toString(), 2, 4);
    assert.equal(vscode.window.activeTextEditor?.document, document);
    assert.deepEqual(vscode.window.activeTextEditor?.selection.active, new vscode.Position(2, 4));
  });

  it('says so when there is nothing to check', async () => {
    await openDraft('# Notes\n\nNo claim about anything.\n');
    assert.deepEqual(await check(), { nothing: 'no claim' });
    await vscode.window.showTextDocument(await newFile('Denmark extradition treaty\n', 'txt'));
    assert.deepEqual(await check(), { nothing: 'not Markdown' });
    await closeAll();
    await when(vscode.window.onDidChangeActiveTextEditor, 'no editor', () => (vscode.window.activeTextEditor ? undefined : true));
    assert.deepEqual(await check(), { nothing: 'no editor' });
  });
});
