import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { WorkspaceOutcome } from '../../../src/vscode/checkWorkspace.js';
import { workspaceReportUri } from '../../../src/vscode/pages.js';
import { activated, closeAll, newFile, openDraft, problems, problemsOf } from './support.js';

const wrong = 'Denmark extradition treaty\n';

const check = (token?: vscode.CancellationToken): Thenable<WorkspaceOutcome> =>
  vscode.commands.executeCommand<WorkspaceOutcome>('treatyDesk.checkWorkspace', token);

async function checked(token?: vscode.CancellationToken) {
  const outcome = await check(token);
  assert.ok('summary' in outcome, JSON.stringify(outcome));
  return outcome;
}

describe('check workspace', () => {
  const made: vscode.Uri[] = [];
  const file = async (content: string, extension?: string): Promise<vscode.Uri> => {
    const uri = await newFile(content, extension);
    made.push(uri);
    return uri;
  };
  /** Removes them as a user does, so that the editor hears of it. */
  const removeAll = async (): Promise<void> => {
    const edit = new vscode.WorkspaceEdit();
    for (const uri of made.splice(0)) {
      edit.deleteFile(uri, { ignoreIfNotExists: true });
    }
    await vscode.workspace.applyEdit(edit);
  };

  before(activated);
  afterEach(async () => {
    await closeAll();
    await removeAll();
  });

  it('marks drafts that no editor shows, and reports on all', async () => {
    const before = (await checked()).summary;
    const first = await file(wrong);
    const second = await file(`# Taiwan\n\n${wrong}\n${wrong}`, 'MD');
    await file('Nothing.\n', 'txt');
    const { summary, unreadable, cancelled } = await checked();
    assert.deepEqual([summary.files - before.files, summary.contradicted - before.contradicted], [2, 3]);
    assert.deepEqual([unreadable, cancelled], [0, false]);
    assert.equal(problemsOf(first).length, 1);
    assert.deepEqual(
      problemsOf(second).map(({ range }) => range.start.line),
      [2, 4],
    );
    const report = (await vscode.workspace.openTextDocument(workspaceReportUri)).getText();
    assert.match(report, /^# Check of drafts\n/);
    assert.ok(report.includes(`## ${vscode.workspace.asRelativePath(first)}`));
    assert.doesNotMatch(report, /\]\(<command:/);
  });

  it('takes an open draft as it stands in its editor', async () => {
    const uri = await file(wrong);
    await checked();
    const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'There is no '));
    await problems(uri, 0);
    await checked();
    assert.equal(problemsOf(uri).length, 0);
  });

  it('keeps its marks when a draft is opened and closed again', async () => {
    const uri = await file(wrong);
    await checked();
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    await problems(uri, 1);
    const { document: other } = await openDraft(wrong);
    made.push(other.uri);
    await problems(other.uri, 1);
    await closeAll();
    await problems(other.uri, 0);
    await problems(uri, 1);
  });

  it('forgets a file that is deleted', async () => {
    const uri = await file(wrong);
    await checked();
    assert.equal(problemsOf(uri).length, 1);
    await removeAll();
    await problems(uri, 0);
  });

  it('counts what cannot be read, and goes on', async () => {
    const uri = await file('');
    await vscode.workspace.fs.writeFile(uri, new Uint8Array([0x44, 0xff, 0xfe, 0x0a]));
    const good = await file(wrong);
    assert.equal((await checked()).unreadable, 1);
    assert.equal(problemsOf(good).length, 1);
  });

  it('can be stopped', async () => {
    await file(wrong);
    const source = new vscode.CancellationTokenSource();
    const stopping = check(source.token);
    source.cancel();
    const outcome = await stopping;
    assert.ok('nothing' in outcome || outcome.cancelled, JSON.stringify(outcome));
    source.dispose();
  });

  it('leaves an untitled draft to its own check', async () => {
    const { document } = await openDraft(wrong);
    await problems(document.uri, 1);
    await checked();
    assert.equal(problemsOf(document.uri).length, 1);
  });
});
