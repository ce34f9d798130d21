// Serves the embedded VS Code with the built extension and copies of the sample drafts.
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { vscodeServer, workbenchAddress } from '../test/host/server.mjs';
import { placeExtension } from './shipped.mjs';

/** A fresh folder for all that one session makes, with the sample drafts in it to play with: `{ folder, drafts, sample, remove }`. */
export function openSession() {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'treaty-desk-')));
  const drafts = path.join(folder, 'drafts');
  fs.cpSync(path.resolve(import.meta.dirname, '../samples'), drafts, { recursive: true });
  return {
    folder,
    drafts,
    sample: path.join(drafts, 'taiwan-europe.md'),
    remove: () => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }),
  };
}

/**
 * A server for a session; nothing runs until `start`.
 * @param settings written on top of the quiet ones
 */
export async function embeddedEditor({ folder, drafts, sample }, settings) {
  const home = path.join(folder, 'home');
  const extensions = path.join(folder, 'extensions');
  fs.mkdirSync(home);
  await placeExtension(extensions);
  const server = vscodeServer({ home, extensions, settings });
  return {
    stop: server.stop,
    log: server.log,
    /** Gives the address, which holds the token that lets a page in, and `ended`, which resolves when the server has gone. */
    async start() {
      const token = randomUUID();
      const { port, ended } = await server.start({ token, cwd: drafts });
      return { address: workbenchAddress({ port, token, folder: drafts, file: sample }), ended };
    },
  };
}
