import * as vscode from 'vscode';

function ok(value: unknown, what: string): asserts value {
  if (!value) {
    throw new Error(`expected ${what}`);
  }
}

describe('in the web worker', () => {
  it('has no Node', () => {
    const { process } = globalThis as { process?: { versions?: { node?: string } } };
    ok(process?.versions?.node === undefined, 'no Node');
  });

  it('activates when a Markdown document opens', async () => {
    await vscode.workspace.openTextDocument({ language: 'markdown', content: '# A draft\n' });
    const extension = vscode.extensions.getExtension('treaty-desk.treaty-desk');
    ok(extension, 'VS Code to know the extension');
    await extension.activate();
    ok(extension.isActive, 'it to be active');
  });
});
