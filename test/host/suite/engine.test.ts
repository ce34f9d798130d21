import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { BundledDataset } from '../../../src/vscode/bundledDataset.js';
import { Engine } from '../../../src/vscode/engine.js';
import { activated } from './support.js';

/** Answers every call, and comes to an end at a call about the text “end”. Runs in Node and in a browser. */
const script = `
const port = typeof require === 'function' ? require('node:worker_threads').parentPort : self;
const hear = ({ kind, id, args }) => {
  if (kind === 'call') {
    if (args[0] === 'end') {
      throw new Error('this is the end');
    }
    port.postMessage({ kind: 'result', id, result: true });
  }
};
port.on ? port.on('message', hear) : port.addEventListener('message', ({ data }) => hear(data));
`;

describe('the engine', () => {
  let log: vscode.LogOutputChannel;
  before(() => {
    log = vscode.window.createOutputChannel('Test', { log: true });
  });
  after(() => log.dispose());

  /** An engine whose thread runs this script, and a call to it. */
  async function engineWith(text: string | undefined) {
    await activated();
    const extension = vscode.extensions.getExtension('treaty-desk.treaty-desk');
    const folder = vscode.workspace.workspaceFolders?.[0];
    assert.ok(extension && folder);
    const bundled = await new BundledDataset(extension.extensionUri, log).get();
    assert.ok(bundled);
    const at = vscode.Uri.joinPath(folder.uri, crypto.randomUUID());
    if (text !== undefined) {
      for (const path of ['dist/engine.js', 'dist/web/engine.js']) {
        await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(at, path), new TextEncoder().encode(text));
      }
    }
    const engine = new Engine(at, () => ({ bundled: bundled.bytes, own: [] }), log);
    return { engine, ask: async (words: string) => (await engine.call(bundled.record, 'isProse', words, { start: 0, end: 0 })).result };
  }

  it('begins anew when its thread has come to an end, and says so', async () => {
    const { engine, ask } = await engineWith(script);
    let ended = 0;
    engine.onDidEnd(() => {
      ended += 1;
    });
    assert.equal(await ask('words'), true);
    await assert.rejects(ask('end'), /the end/);
    assert.equal(ended, 1);
    assert.equal(await ask('words'), true);
    engine.dispose();
  });

  it('that cannot be started fails every call', async () => {
    const { engine, ask } = await engineWith(undefined);
    await assert.rejects(ask('words'));
    await assert.rejects(ask('words'));
    engine.dispose();
  });
});
