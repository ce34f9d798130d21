#!/usr/bin/env node
// Stands in for the `code` executable, so that extension tests run where no VS Code can be downloaded:
//
//   code.mjs [folder] --extensionDevelopmentPath=DIR --extensionTestsPath=FILE [--extensionDevelopmentKind=web]
//            [--user-data-dir=DIR] [--extensions-dir=DIR] [--install-extension=VSIX]
//
// It opens the real workbench of the embedded VS Code in headless Chromium and lets VS Code run the suite in its own
// extension host. The exit status is what VS Code reports: 0 all passed, 1 not. VSCODE_HOST_VERBOSE=1 shows all logs,
// VSCODE_HOST_TIMEOUT is in seconds, VSCODE_HOST_KEEP=1 keeps the temporary folder.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { format } from 'node:util';
import { openBrowser } from './browser.mjs';
import { vscodeServer, workbenchAddress } from './server.mjs';

/** Prefix by which lines of the suite are told from VS Code's own log. */
const mark = 'suite| ';
const verbose = process.env.VSCODE_HOST_VERBOSE === '1';
const timeoutSeconds = Number(process.env.VSCODE_HOST_TIMEOUT ?? 600);
const started = Date.now();
const note = (...words) => console.log(`[vscode ${((Date.now() - started) / 1000).toFixed(1)} s]`, ...words);

const valued = /^--(extensionDevelopmentPath|extensionDevelopmentKind|extensionTestsPath|user-data-dir|extensions-dir|install-extension)$/;

/** VS Code's own spelling: `--name=value`, `--name value` and bare folders; every other switch is passed over. */
function parse(argv) {
  const values = new Map();
  const folders = [];
  for (let i = 0; i < argv.length; i++) {
    const [, name, inline] = /^(--[^=]+)(?:=([\s\S]*))?$/.exec(argv[i]) ?? [];
    if (!name) {
      folders.push(path.resolve(argv[i]));
    } else if (valued.test(name)) {
      values.set(name.slice(2), [...(values.get(name.slice(2)) ?? []), inline ?? argv[++i]]);
    }
  }
  const all = (name) => values.get(name) ?? [];
  const one = (name) => (all(name).length > 0 ? path.resolve(all(name).at(-1)) : undefined);
  return {
    folder: folders[0],
    development: all('extensionDevelopmentPath').map((dir) => path.resolve(dir)),
    tests: one('extensionTestsPath'),
    userData: one('user-data-dir'),
    extensions: one('extensions-dir'),
    install: all('install-extension').map((vsix) => path.resolve(vsix)),
    web: all('extensionDevelopmentKind').includes('web'),
  };
}

const asked = parse(process.argv.slice(2));
const home = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'vscode-host-')));

/** Off: what takes time to draw and no suite looks at. A fifth of a run, without a graphics card. */
const plain = {
  'breadcrumbs.enabled': false,
  'editor.cursorBlinking': 'solid',
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'git.enabled': false,
  'workbench.reduceMotion': 'on',
};

/** With both a `main` and a `browser` entry an extension runs in the worker host only when settings say so. */
function settings() {
  if (!asked.web) {
    return {};
  }
  const ids = asked.development.map((dir) => JSON.parse(fs.readFileSync(path.join(dir, 'package.json'), 'utf8')));
  return { 'remote.extensionKind': Object.fromEntries(ids.map(({ publisher, name }) => [`${publisher}.${name}`, ['web']])) };
}

const server = vscodeServer({
  home,
  userData: asked.userData,
  extensions: asked.extensions,
  settings: { ...plain, ...settings() },
  env: { VSCODE_HOST_MARK: mark },
  echo: (text) => verbose && process.stdout.write(text),
});
let context;

async function stop() {
  await context?.close().catch(() => {});
  await server.stop();
  if (process.env.VSCODE_HOST_KEEP === '1') {
    note('kept', home);
  } else {
    fs.rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
const abandon = () => stop().finally(() => process.exit(130));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, abandon);
}
// whoever started this may be killed without a word, and the server would outlive both
const { ppid } = process;
setInterval(() => process.ppid === ppid || abandon(), 1000).unref();
process.stdout.once('error', abandon);

/** Runs the suite; gives the exit code that VS Code reports, 1 when it reports none. */
async function run() {
  for (const vsix of asked.install) {
    server.install(vsix);
    note('installed', path.basename(vsix));
  }
  const { port, ended } = await server.start({ testDriver: true, cwd: asked.folder });
  context = await openBrowser({
    home,
    options: { viewport: { width: 900, height: 600 } },
    blocked: (url) => verbose && note('blocked', url),
  });
  const page = context.pages()[0] ?? (await context.newPage());

  const recent = [];
  let settle;
  const outcome = new Promise((resolve) => {
    settle = resolve;
  });
  const fail = (why) => settle({ code: 1, why });
  ended.then((code) => fail(`the VS Code server ended early (${code})`));
  page.on('crash', () => fail('the page crashed'));
  page.on('close', () => fail('the page closed'));
  setTimeout(() => fail(`no result after ${timeoutSeconds} s`), timeoutSeconds * 1000).unref();
  // the workbench calls these two under its test driver, as it would call its window on a desktop
  await page.exposeFunction('codeAutomationExit', (code) => settle({ code }));
  await page.exposeFunction('codeAutomationLog', (kind, words) => {
    const text = format(...words);
    if (text.startsWith(mark)) {
      console.log(text.slice(mark.length));
      return;
    }
    recent.push(`  (${kind}) ${text.split('\n').slice(0, 4).join('\n    ').slice(0, 600)}`);
    if (verbose) {
      console.log(recent.at(-1));
    }
  });
  if (verbose) {
    page.on('console', (message) => console.log('  (page)', message.text().slice(0, 400)));
  }
  await page.goto(workbenchAddress({ port, folder: asked.folder, development: asked.development, tests: asked.tests }));
  note(`opened on port ${port}`);

  const { code, why } = await outcome;
  if (code !== 0) {
    note(why ?? 'VS Code reports a failure; its log, at the end:');
    const picture = path.resolve('vscode-host-failure.png');
    await page.screenshot({ path: picture }).then(
      () => note('picture:', picture),
      () => {},
    );
    console.log(recent.slice(-40).join('\n'));
    if (why) {
      console.log(`--- VS Code server ---\n${server.log().slice(-3000)}`);
    }
  }
  return code;
}

try {
  process.exitCode = await run();
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await stop();
}
note(`exit ${process.exitCode}`);
