// Runs suites inside a real VS Code: `node test/run.mjs MODE... [--grep WORDS]` (the names of tests, as mocha reads them; not in web).
//   host     the extension as built, in the Node extension host of the embedded VS Code (test/host)
//   web      the same, its `browser` entry in the web worker extension host
//   vsix     as host, with the extension packaged and installed as a user gets it
//   bench    as vsix, with figures in place of tests: activation beside an extension that does nothing, and typing in a long draft
//   desktop  VS Code desktop, downloaded by @vscode/test-electron (needs the internet and, on Linux, a display)
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { setUp } from './host/setup.mjs';
import { buildHostBench, buildHostSuite, buildWebSuite, suiteFolder } from './suites.mjs';

const { runTests } = createRequire(import.meta.url)('@vscode/test-electron');
const root = path.resolve(import.meta.dirname, '..');
const { values, positionals: modes } = parseArgs({ allowPositionals: true, options: { grep: { type: 'string' } } });

// removed at the end, whichever way it comes
const folders = [];
process.once('exit', () => {
  for (const folder of folders) {
    fs.rmSync(folder, { recursive: true, force: true });
  }
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => process.exit(1));
}

/** Runs one mode; throws unless the suite has written down that it passed. */
async function run(mode) {
  const temporary = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'treaty-desk-')));
  const outdir = suiteFolder();
  folders.push(temporary, outdir);
  const workspace = path.join(temporary, 'workspace');
  fs.cpSync(path.join(root, 'test/host/workspace'), workspace, { recursive: true });
  fs.cpSync(path.join(root, 'test/datasets'), path.join(workspace, 'datasets'), { recursive: true });
  const report = path.join(mode === 'web' ? workspace : temporary, '.test-report.json');
  const suite = (await { web: buildWebSuite, bench: buildHostBench }[mode]?.(outdir)) ?? (await buildHostSuite(outdir));
  const launchArgs = [workspace, '--disable-extensions', `--user-data-dir=${temporary}/user`, `--extensions-dir=${temporary}/extensions`];
  let extensionDevelopmentPath = root;
  if (mode === 'web') {
    launchArgs.push('--extensionDevelopmentKind=web');
  }
  if (mode === 'bench') {
    launchArgs.push(`--install-extension=${packaged(temporary)}`);
    extensionDevelopmentPath = path.join(root, 'test/host/bench/idle');
    fs.copyFileSync(path.join(root, 'docs/datasets.md'), path.join(workspace, 'quiet.md'));
    fs.copyFileSync(path.join(root, 'samples/taiwan-europe.md'), path.join(workspace, 'dense.md'));
  }
  if (mode === 'vsix') {
    launchArgs.push(`--install-extension=${packaged(temporary)}`);
    extensionDevelopmentPath = carrier(temporary);
  }
  await runTests({
    ...(mode === 'desktop'
      ? { version: process.env.VSCODE_VERSION ?? 'stable' }
      : { vscodeExecutablePath: path.join(root, 'test/host/code.mjs') }),
    extensionDevelopmentPath,
    extensionTestsPath: suite,
    launchArgs,
    extensionTestsEnv: {
      TREATY_DESK_TEST_REPORT: report,
      TREATY_DESK_TEST_MODE: mode,
      ...(values.grep ? { TREATY_DESK_TEST_GREP: values.grep } : {}),
    },
  });
  // an extension host that dies half-way ends with 0 as well: only what the suite wrote at its very end is a pass
  const { passes, failures } = JSON.parse(fs.readFileSync(report, 'utf8'));
  if (failures !== 0 || !(passes > 0)) {
    throw new Error(`${passes} passed, ${failures} failed`);
  }
  return passes;
}

/** Packages the extension as `npm run package` does, elsewhere. */
function packaged(temporary) {
  const vsix = path.join(temporary, 'treaty-desk.vsix');
  const { status } = spawnSync(process.execPath, ['scripts/package.mjs', vsix], { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    throw new Error('packaging failed');
  }
  return vsix;
}

/** VS Code runs suites only on behalf of an extension under development: an empty one, so that ours is the installed one. */
function carrier(temporary) {
  const dir = path.join(temporary, 'carrier');
  fs.mkdirSync(dir);
  const { engines } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  fs.writeFileSync(
    path.join(dir, 'package.json'),
    JSON.stringify({ name: 'carrier', publisher: 'treaty-desk-tests', version: '0.0.0', engines }),
  );
  return dir;
}

const known = new Set(['host', 'web', 'vsix', 'bench', 'desktop']);
if (modes.length === 0 || modes.some((mode) => !known.has(mode))) {
  console.error('usage: node test/run.mjs host|web|vsix|bench|desktop ... [--grep words]');
  process.exit(2);
}
for (const mode of modes) {
  try {
    if (mode !== 'desktop') {
      await setUp();
    }
    console.log(`${mode}: ${await run(mode)} passed`);
  } catch (error) {
    console.error(`${mode}: NOT passed: ${error.message}`);
    process.exitCode = 1;
  }
}
