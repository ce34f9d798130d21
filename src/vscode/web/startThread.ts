import * as vscode from 'vscode';
import type { Reply, StartThread } from '../../thread/protocol.js';

/** Where in the extension the script of the thread lies. */
export const threadScript = 'dist/web/engine.js';

/**
 * Starts a thread in a browser: a worker of the extension host's worker. Its script is read through the editor, as that may
 * have installed the extension where a worker cannot load from.
 */
export const startThread: StartThread<vscode.Uri> = (script, heard, ended) => {
  const started = workerOf(script).then((worker) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => heard(data));
    worker.addEventListener('error', (event) => {
      // it is told here, and is none of the extension host's own
      event.preventDefault();
      ended(new Error(event.message));
    });
    return worker;
  });
  started.catch((error) => ended(error instanceof Error ? error : new Error(String(error))));
  const whenStarted = (use: (worker: Worker) => void): void => {
    // that it did not start has been told
    started.then(use, () => {});
  };
  return {
    post: (message) => whenStarted((worker) => worker.postMessage(message)),
    end: () => whenStarted((worker) => worker.terminate()),
  };
};

async function workerOf(script: vscode.Uri): Promise<Worker> {
  const bytes = await vscode.workspace.fs.readFile(script);
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'text/javascript' }));
  return new Worker(address);
}
