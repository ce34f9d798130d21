/// <reference path="../record.json.d.ts" />
/** The `treaty-desk` program. */
import { buffer } from 'node:stream/consumers';
import { isMainThread } from 'node:worker_threads';
import dataset from '../../dist/record.json';
import { version } from '../../package.json';
import type { Io } from './io.js';
import { run } from './run.js';
import { serveAsThread } from './threads.js';

const io: Io = {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  progress: progressOn(process.stderr),
  readInput: () => buffer(process.stdin),
};

/** A line that is written over; only where somebody watches, and only when the drafts are many. */
function progressOn(stream: NodeJS.WriteStream): Io['progress'] {
  let shown = 0;
  return (checked, all) => {
    const now = Date.now();
    if (stream.isTTY !== true || all < 50 || (checked !== undefined && now - shown < 100)) {
      return;
    }
    shown = now;
    stream.write(checked === undefined ? '\r\u001B[K' : `\r\u001B[K${checked} of ${all} drafts checked`);
  };
}

// a reader that has seen enough (head, less) closes the pipe: no reason to fail
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') {
    throw error;
  }
});

// the exit code is set and not forced, so that a long report is written out to its end
if (isMainThread) {
  run(process.argv.slice(2), io, { version, dataset, script: __filename }).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      io.error(`treaty-desk: ${error instanceof Error ? error.stack : error}\n`);
      process.exitCode = 2;
    },
  );
} else {
  serveAsThread();
}
