import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { BundledDataset } from '../../../src/vscode/bundledDataset.js';
import { activated } from './support.js';

describe('the bundled dataset', () => {
  let log: vscode.LogOutputChannel;
  before(() => {
    log = vscode.window.createOutputChannel('Test', { log: true });
  });
  after(async () => {
    log.dispose();
    await vscode.commands.executeCommand('setContext', 'treatyDesk.recordUnreadable', false);
  });

  /** A folder that holds these contents where the record is looked for. */
  async function folderWith(contents: string | undefined): Promise<vscode.Uri> {
    const folder = vscode.workspace.workspaceFolders?.[0];
    assert.ok(folder);
    const at = vscode.Uri.joinPath(folder.uri, crypto.randomUUID());
    if (contents !== undefined) {
      await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(at, 'dist', 'record.jsonl'), new TextEncoder().encode(contents));
    }
    return at;
  }

  it('is read once, where the extension is installed', async () => {
    await activated();
    const extension = vscode.extensions.getExtension('treaty-desk.treaty-desk');
    assert.ok(extension);
    const record = new BundledDataset(extension.extensionUri, log);
    const first = await record.get();
    assert.ok((first?.record.agreements.size ?? 0) > 30);
    assert.equal(await record.get(), first);
  });

  it('that is missing or broken is none, and no failure', async () => {
    for (const contents of [undefined, '{', '{"id":"x"}']) {
      const record = new BundledDataset(await folderWith(contents), log);
      assert.equal(await record.get(), undefined);
      assert.equal(await record.get(), undefined);
    }
  });
});
