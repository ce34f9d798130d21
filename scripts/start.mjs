// `npm start`: builds, and opens an editor with the extension and a sample draft, in a profile that is thrown away.
//   --embedded    the embedded VS Code in a browser, even where desktop VS Code is on the PATH
//   --no-browser  print the address and open nothing
import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { quietSettings, vscodeServer, workbenchAddress } from '../test/host/server.mjs';
import { setUp } from '../test/host/setup.mjs';
import { placeExtension } from './shipped.mjs';

const root = path.resolve(import.meta.dirname, '..');
const asked = new Set(process.argv.slice(2));
const onPath = (name) => {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => !folder.includes('node_modules'));
  return folders.map((folder) => path.join(folder, name)).find((file) => fs.existsSync(file));
};

/** Everything of this session: profile, extensions, and copies of the sample drafts to play with. */
let session;

/** Ends what this session started; replaced as soon as something is running. */
let stop = async () => {};

let ending;

/** Ends the session once, however often Ctrl+C is pressed, and removes its folder. */
function end(exitCode) {
  ending ??= (async () => {
    await stop();
    if (session) {
      fs.rmSync(session, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    }
    process.exit(exitCode);
  })();
  return ending;
}

/** Opens desktop VS Code and resolves when its window is closed; false when this machine's `code` cannot. */
async function openDesktop(code, drafts, sample) {
  const profile = path.join(session, 'profile');
  fs.mkdirSync(path.join(profile, 'User'), { recursive: true });
  fs.writeFileSync(path.join(profile, 'User/settings.json'), JSON.stringify(quietSettings, null, 2));
  const args = [`--extensionDevelopmentPath=${root}`, `--user-data-dir=${profile}`, `--extensions-dir=${path.join(session, 'extensions')}`];
  args.push('--new-window', '--wait', '--disable-workspace-trust', '--skip-welcome', '--skip-release-notes', drafts, sample);
  const shell = process.platform === 'win32';
  const window = spawn(shell ? `"${code}"` : code, shell ? args.map((arg) => `"${arg}"`) : args, { stdio: 'inherit', shell });
  stop = async () => {
    window.kill();
    // the window is a process of its own, which notes its number in its profile
    const lock = path.join(profile, 'code.lock');
    if (fs.existsSync(lock)) {
      process.kill(Number(fs.readFileSync(lock, 'utf8')));
    }
  };
  console.log('Treaty Desk is open in VS Code. Close its window, or press Ctrl+C, to end.');
  return new Promise((resolve) => {
    window.once('error', () => resolve(false));
    window.once('close', (exitCode) => resolve(exitCode === 0));
  });
}

/** Serves the embedded VS Code and keeps serving until it is ended. */
async function serveEmbedded(drafts, sample) {
  const home = path.join(session, 'home');
  const extensions = path.join(session, 'extensions');
  fs.mkdirSync(home);
  await placeExtension(extensions);
  const server = vscodeServer({ home, extensions });
  stop = () => server.stop();
  const token = randomUUID();
  const { port, ended } = await server.start({ token, cwd: drafts });
  const address = workbenchAddress({ port, token, folder: drafts, file: sample });
  console.log(`\nTreaty Desk is open at ${address}\nPress Ctrl+C to end.`);
  if (!asked.has('--no-browser')) {
    openInBrowser(address);
  }
  const exitCode = await ended;
  if (!ending) {
    throw new Error(`the editor ended by itself (${exitCode}):\n${server.log().slice(-3000)}`);
  }
}

/** Opens the machine's browser where there is one and a display to show it on; says nothing where there is none. */
function openInBrowser(address) {
  const opener = onPath('xdg-open');
  if (opener && (process.env.DISPLAY || process.env.WAYLAND_DISPLAY)) {
    spawn(opener, [address], { stdio: 'ignore', detached: true }).unref();
  }
}

async function start() {
  const { status } = spawnSync(process.execPath, ['esbuild.mjs'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    throw new Error('the build failed');
  }
  const openSession = () => {
    session = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'treaty-desk-')));
    const drafts = path.join(session, 'drafts');
    fs.cpSync(path.join(root, 'samples'), drafts, { recursive: true });
    return [drafts, path.join(drafts, 'taiwan-europe.md')];
  };
  // the `code` of a remote terminal opens files in that window and knows no extensions under development
  const code =
    asked.has('--embedded') || process.env.VSCODE_IPC_HOOK_CLI ? undefined : onPath(process.platform === 'win32' ? 'code.cmd' : 'code');
  if (!code) {
    await setUp();
  }
  const [drafts, sample] = openSession();
  if (code && (await openDesktop(code, drafts, sample))) {
    return;
  }
  if (code) {
    console.log(`${code} did not open a window: using the embedded VS Code`);
    await setUp();
  }
  await serveEmbedded(drafts, sample);
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
