import assert from 'node:assert/strict';
import path from 'node:path';
import * as vscode from 'vscode';

describe('activation', () => {
  const extension = () => {
    const found = vscode.extensions.getExtension('treaty-desk.treaty-desk');
    assert.ok(found, 'VS Code does not know the extension');
    return found;
  };

  it('happens when a Markdown document opens', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: '# A draft\n' });
    await vscode.window.showTextDocument(document);
    // activate() only waits here: `onLanguage:markdown` must have started it
    await extension().activate();
    assert.equal(extension().isActive, true);
    assert.ok(extension().packageJSON.activationEvents.includes('onLanguage:markdown'));
  });

  it('runs the extension that this run is about', () => {
    const packaged = process.env.TREATY_DESK_TEST_MODE === 'vsix';
    assert.equal(path.basename(path.dirname(extension().extensionPath)) === 'extensions', packaged, extension().extensionPath);
  });
});
