import type { Dataset } from '../record/schema.js';

/** What the command line has of the outside world, so that a test can stand in for it. */
export interface Io {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Shows how many drafts of how many are checked; `undefined` when all are, and nothing is to be seen any more. */
  readonly progress: (checked: number | undefined, all: number) => void;
  /** All of standard input. */
  readonly readInput: () => Promise<Uint8Array>;
}

/** What the program carries with it. */
export interface Program {
  readonly version: string;
  /** The bundled record. */
  readonly dataset: Dataset;
  /** The file that serves as a thread when it is loaded as one; without it all is done in one thread. */
  readonly script?: string;
}

/** How a run ended: 0 nothing contradicted, 1 something contradicted, 2 bad usage, unreadable input or invalid data. */
export type ExitCode = 0 | 1 | 2;

/** Something the user must put right; its message is shown without a stack, and the run ends with 2. */
export class UsageError extends Error {}
