// `npm start`: builds, and opens an editor with the extension and a sample draft, in a profile that is thrown away.
//   --embedded    the embedded VS Code in a browser, even where desktop VS Code is on the PATH
//   --no-browser  print the address and open nothing
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { quietSettings } from '../test/host/server.mjs';
import { setUp } from '../test/host/setup.mjs';
import { embeddedEditor, openSession } from './embedded.mjs';

const root = path.resolve(import.meta.dirname, '..');
const asked = new Set(process.argv.slice(2));
const windows = process.platform === 'win32';

/** What to undo at the end, last first. */
const undo = [];
let ending;

/** Ends what was started, once, however often Ctrl+C is pressed. */
function end(exitCode) {
  ending ??= (async () => {
    let code = exitCode;
    for (const step of undo.reverse()) {
      try {
        await step();
      } catch (error) {
        console.error(`start: ${error.message}`);
        code = 1;
      }
    }
    process.exit(code);
  })();
  return ending;
}

function onPath(program) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, program)).find((file) => fs.existsSync(file));
}

/** Opens desktop VS Code and resolves when its window is closed: true, or false when it did not open. */
function openDesktop(code, { folder, drafts, sample }) {
  const profile = path.join(folder, 'profile');
  fs.mkdirSync(path.join(profile, 'User'), { recursive: true });
  fs.writeFileSync(path.join(profile, 'User/settings.json'), JSON.stringify(quietSettings, null, 2));
  const args = [`--extensionDevelopmentPath=${root}`, `--user-data-dir=${profile}`, `--extensions-dir=${path.join(folder, 'extensions')}`];
  args.push('--new-window', '--wait', '--disable-workspace-trust', '--skip-welcome', '--skip-release-notes', drafts, sample);
  const words = [code, ...args].map((word) => (windows ? `"${word}"` : word));
  const window = spawn(words[0], words.slice(1), { stdio: 'inherit', shell: windows });
  let open = true;
  undo.push(() => {
    // the window is a process of its own, which leaves its number in its profile
    const lock = path.join(profile, 'code.lock');
    if (open && fs.existsSync(lock)) {
      process.kill(Number(fs.readFileSync(lock, 'utf8')));
    }
  });
  console.log('Treaty Desk is open in VS Code. Close its window, or press Ctrl+C, to end.');
  return new Promise((resolve) => {
    window.once('error', () => resolve(false));
    window.once('close', (exitCode, signal) => {
      // Ctrl+C ends `code` as well, and leaves its window open
      open = signal !== null || exitCode === 130;
      resolve(open || exitCode === 0);
    });
  });
}

/** Serves the embedded VS Code until it is ended. */
async function serveEmbedded(session) {
  const editor = await embeddedEditor(session);
  undo.push(() => editor.stop());
  const { address, ended } = await editor.start();
  console.log(`\nTreaty Desk is open at ${address}\nPress Ctrl+C to end.`);
  if (!asked.has('--no-browser')) {
    openInBrowser(address);
  }
  const exitCode = await ended;
  if (!ending) {
    throw new Error(`the editor ended by itself (${exitCode}):\n${editor.log().slice(-3000)}`);
  }
}

/** Opens the machine's browser where there is one and a display to show it on. */
function openInBrowser(address) {
  const opener = onPath('xdg-open');
  if (opener && (process.env.DISPLAY || process.env.WAYLAND_DISPLAY)) {
    spawn(opener, [address], { stdio: 'ignore', detached: true }).unref();
  }
}

async function start() {
  if (spawnSync(process.execPath, ['esbuild.mjs'], { cwd: root, stdio: 'inherit' }).status !== 0) {
    throw new Error('the build failed');
  }
  // the `code` of a remote terminal hands files to its window and knows no extensions under development
  const desktop = !asked.has('--embedded') && !process.env.VSCODE_IPC_HOOK_CLI;
  const code = desktop ? onPath(windows ? 'code.cmd' : 'code') : undefined;
  if (!code) {
    await setUp();
  }
  const session = openSession();
  undo.push(() => session.remove());
  if (code) {
    if (await openDesktop(code, session)) {
      return;
    }
    console.log(`${code} opened no window, so here is the embedded VS Code`);
    await setUp();
  }
  await serveEmbedded(session);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => end(0));
}
try {
  await start();
  await end(0);
} catch (error) {
  console.error(`start: ${error.message}`);
  await end(1);
}
