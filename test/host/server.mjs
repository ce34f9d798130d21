// Starts and ends the VS Code server that setup.mjs installed.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { serverMain, serverNode } from './installed.mjs';

/** What makes a window quiet: no welcome, no chat, no look at a gallery. */
export const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
};

/**
 * A VS Code server with folders of its own below `home`; nothing runs until `start`.
 * @param home an existing empty folder: the server's HOME, and its temporary files
 * @param userData where settings live; made when missing, and an existing settings.json is left as it is
 * @param settings written on top of the quiet ones
 * @param env further environment variables of the server and its extension host
 * @param echo called with the server's output as it comes
 */
export function vscodeServer({ home, userData, extensions, settings = {}, env = {}, echo = () => {} }) {
  userData ??= path.join(home, 'data');
  extensions ??= path.join(home, 'extensions');
  const settingsFile = path.join(userData, 'User/settings.json');
  if (!fs.existsSync(settingsFile)) {
    fs.mkdirSync(path.dirname(settingsFile), { recursive: true });
    fs.writeFileSync(settingsFile, JSON.stringify({ ...quietSettings, ...settings }, null, 2));
  }
  const clean = Object.entries(process.env).filter(([name]) => !/^(VSCODE_(?!TEST_)|ELECTRON_|NODE_OPTIONS$)/.test(name));
  const serverEnv = { ...Object.fromEntries(clean), HOME: home, TMPDIR: home, XDG_RUNTIME_DIR: home, EXTENSIONS_GALLERY: '{}', ...env };
  const common = [serverMain, '--accept-server-license-terms', '--server-data-dir', path.join(home, 'server')];
  common.push('--user-data-dir', userData, '--extensions-dir', extensions);

  let child;
  let log = '';
  let ended;

  return {
    /** The end of the server's output, for a report of what went wrong. */
    log: () => log,

    /** Installs a packaged extension. */
    install(vsix) {
      const { status, stdout, stderr } = spawnSync(serverNode, [...common, '--install-extension', vsix, '--force'], {
        env: serverEnv,
        encoding: 'utf8',
      });
      echo(stdout + stderr);
      if (status !== 0) {
        throw new Error(`installing ${vsix} failed:\n${stdout}${stderr}`);
      }
    },

    /**
     * Starts the server on a free port of this machine's loopback.
     * @param token what a page must show to be let in; without it every page on this machine is
     * @param testDriver lets the page's address name extensions under development and test suites; hides toasts, refuses dialogs
     * @returns `{ port, ended }`: `ended` resolves with the exit code once the server has gone
     */
    async start({ token, testDriver = false, cwd = home }) {
      const args = ['--host', '127.0.0.1', '--port', '0', '--telemetry-level', 'off', '--disable-telemetry', '--disable-experiments'];
      args.push('--disable-workspace-trust', ...(token ? ['--connection-token', token] : ['--without-connection-token']));
      if (testDriver) {
        args.push('--enable-smoke-test-driver');
      }
      child = spawn(serverNode, [...common, ...args], { env: serverEnv, cwd, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
      ended = new Promise((resolve) => child.once('close', resolve));
      const port = await new Promise((resolve, reject) => {
        const read = (data) => {
          log = (log + data).slice(-200_000);
          echo(data);
          const listening = /Extension host agent listening on (\d+)/.exec(log);
          if (listening) {
            resolve(Number(listening[1]));
          }
        };
        child.stdout.on('data', read);
        child.stderr.on('data', read);
        child.once('error', reject);
        child.once('exit', (code) => reject(new Error(`the VS Code server ended with ${code}:\n${log.slice(-4000)}`)));
      });
      return { port, ended };
    },

    /** Ends the server and everything it started; resolves when all of it has gone. */
    async stop() {
      if (!child?.pid) {
        return;
      }
      // its children (extension host, watcher, terminals) share its process group and would outlive it by seconds
      const signal = (name) => {
        try {
          process.kill(-child.pid, name);
        } catch {
          // the group has gone already
        }
      };
      signal('SIGTERM');
      const harder = setTimeout(() => signal('SIGKILL'), 3000);
      await ended;
      clearTimeout(harder);
      signal('SIGKILL');
    },
  };
}

/**
 * The address of a workbench.
 * @param folder the folder or `.code-workspace` file to open; none: an empty window
 * @param file a file to show in it
 * @param development folders of extensions under development, and `tests` a suite: both need the test driver
 */
export function workbenchAddress({ port, token, folder, file, development = [], tests }) {
  const remote = (target) => `vscode-remote://127.0.0.1:${port}${target.split('/').map(encodeURIComponent).join('/')}`;
  const query = new URLSearchParams();
  if (token) {
    query.set('tkn', token);
  }
  if (folder) {
    query.set(folder.endsWith('.code-workspace') ? 'workspace' : 'folder', folder);
  } else {
    query.set('ew', 'true');
  }
  const payload = [['skipWelcome', 'true'], ...development.map((dir) => ['extensionDevelopmentPath', remote(dir)])];
  if (file) {
    payload.push(['openFile', remote(file)]);
  }
  if (tests) {
    payload.push(['extensionTestsPath', remote(tests)]);
  }
  query.set('payload', JSON.stringify(payload));
  return `http://127.0.0.1:${port}/?${query}`;
}
