/// <reference path="../record.json.d.ts" />
/** The `treaty-desk` program. */
import { buffer } from 'node:stream/consumers';
import dataset from '../../dist/record.json';
import { version } from '../../package.json';
import type { Io } from './io.js';
import { run } from './run.js';

const io: Io = {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  readInput: () => buffer(process.stdin),
};

// a reader that has seen enough (head, less) closes the pipe: no reason to fail
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') {
    throw error;
  }
});

// the exit code is set and not forced, so that a long report is written out to its end
run(process.argv.slice(2), io, { version, dataset }).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    io.error(`treaty-desk: ${error instanceof Error ? error.stack : error}\n`);
    process.exitCode = 2;
  },
);
