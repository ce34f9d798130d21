/** What the command line has of the outside world, so that a test can stand in for it. */
export interface Io {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** All of standard input. */
  readonly readInput: () => Promise<Uint8Array>;
}

/** How a run ended: 0 nothing contradicted, 1 something contradicted, 2 bad usage, unreadable input or invalid data. */
export type ExitCode = 0 | 1 | 2;

/** Something the user must put right; its message is shown without a stack, and the run ends with 2. */
export class UsageError extends Error {}
