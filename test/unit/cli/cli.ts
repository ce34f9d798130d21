import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { run } from '../../../src/cli/run.js';
import { sampleDataset } from '../wording/sampleRecord.js';

/** How a run ended and what it printed. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs the command line on the sample record, with `input` as standard input. */
export async function cli(args: readonly string[], input: Uint8Array = new Uint8Array()): Promise<Outcome> {
  let out = '';
  let error = '';
  const io = {
    out: (text: string) => {
      out += text;
    },
    error: (text: string) => {
      error += text;
    },
    progress: () => {},
    readInput: async () => input,
  };
  const code = await run(args, io, { version: '1.2.3', dataset: sampleDataset() });
  return { code, out, error };
}

/** Writes files into a new folder; gives it and the way to remove it. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): {
  readonly at: (name: string) => string;
  readonly remove: () => void;
} {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'treaty-desk-cli-'));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(dir, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, content);
  }
  return { at: (name) => path.join(dir, name), remove: () => fs.rmSync(dir, { recursive: true, force: true }) };
}
