import { Worker } from 'node:worker_threads';
import type { StartThread } from '../../thread/protocol.js';

/** Where in the extension the script of the thread lies. */
export const threadScript = 'dist/engine.js';

/** Starts a thread in Node. */
export const startThread: StartThread<{ readonly fsPath: string }> = (script, heard, ended) => {
  const worker = new Worker(script.fsPath);
  worker.on('message', heard);
  worker.on('error', ended);
  worker.on('exit', (code) => ended(new Error(`it ended with the code ${code}`)));
  return {
    post: (message) => worker.postMessage(message),
    end: () => void worker.terminate(),
  };
};
