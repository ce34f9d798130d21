import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, closeAll, openDraft, pageTab, when } from './support.js';

describe('insert reference', () => {
  before(activated);
  afterEach(closeAll);

  it('puts name and citation at the cursor and the footnote at the end, as one step to undo', async () => {
    const editor = await openDraft('See the |, as agreed.\n');
    await vscode.commands.executeCommand('treatyDesk.insertReference', 'DK-2019');
    const text = editor.document.getText();
    assert.match(
      text,
      /^See the Danish–Taiwanese arrangement \(2019\)\[\^dk-2019\], as agreed\.\n\n\[\^dk-2019\]: \*Arrangement between .*\n$/,
    );
    assert.equal(editor.document.offsetAt(editor.selection.active), text.indexOf(', as agreed'));
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), 'See the , as agreed.\n');
  });

  it('cites at the end of a draft, and defines a footnote once', async () => {
    const editor = await openDraft('Denmark signed.\n|');
    await vscode.commands.executeCommand('treatyDesk.insertCitation', 'DK-2019');
    assert.match(editor.document.getText(), /^Denmark signed\.\n\[\^dk-2019\]\n\n\[\^dk-2019\]: .*\n$/);
    assert.deepEqual(editor.selection.active, new vscode.Position(1, '[^dk-2019]'.length));
    await vscode.commands.executeCommand('treatyDesk.insertCitation', 'DK-2019');
    assert.equal(editor.document.getText().match(/^\[\^dk-2019\]:/gm)?.length, 1);
  });

  it('goes to the draft written in last while a page has the focus', async () => {
    const editor = await openDraft('|\n');
    await vscode.commands.executeCommand('treatyDesk.openRecord', 'DK-2019');
    await pageTab('/record/DK-2019/');
    await when(vscode.window.onDidChangeActiveTextEditor, 'the page to have the focus', () => vscode.window.activeTextEditor === undefined);
    await vscode.commands.executeCommand('treatyDesk.insertCitation', 'DE-2013');
    assert.match(editor.document.getText(), /^\[\^de-2013\]\n/);
  });

  it('takes the agreement and the part picked from the list', async () => {
    const editor = await openDraft('|\n');
    const inserted = vscode.commands.executeCommand('treatyDesk.insertReference');
    // the two pick lists answer to the same key; it does nothing until there is a list
    const accept = (): Thenable<unknown> => vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    let done = false;
    void inserted.then(() => {
      done = true;
    });
    while (!done) {
      await accept();
    }
    assert.match(editor.document.getText(), /^\S.*\[\^[a-z0-9-]+\]\n\n\[\^[a-z0-9-]+\]: /);
  });
});
