// Bundles the suites that run inside VS Code.
import fs from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { threadsOfBrowsers } from '../scripts/threadsOfBrowsers.mjs';

const root = path.resolve(import.meta.dirname, '..');
const isTest = (name) => name.endsWith('.test.ts');
const testsBelow = (dir) => fs.readdirSync(dir, { recursive: true }).filter(isTest).sort();
const common = { bundle: true, format: 'cjs', target: 'es2022', sourcemap: 'inline', logLevel: 'warning' };

/** A fresh folder for a suite. Inside the project, so that packages are found and VS Code takes the suite for the extension's own. */
export function suiteFolder() {
  fs.mkdirSync(path.join(root, 'dist-test'), { recursive: true });
  return fs.mkdtempSync(path.join(root, 'dist-test', 'suite-'));
}

/** Bundles the suite for the Node extension host, one file a test; gives the file to load. */
export async function buildHostSuite(outdir) {
  const dir = path.join(root, 'test/host/suite');
  const entryPoints = ['index.ts', ...testsBelow(dir)].map((name) => path.join(dir, name));
  await build({ ...common, entryPoints, outdir, outbase: dir, platform: 'node', external: ['vscode'], packages: 'external' });
  return path.join(outdir, 'index.js');
}

/** Bundles what is measured inside the Node extension host; gives the file to load. */
export async function buildHostBench(outdir) {
  await build({
    ...common,
    entryPoints: [path.join(root, 'test/host/bench/index.ts')],
    outfile: path.join(outdir, 'index.js'),
    platform: 'node',
    external: ['vscode'],
  });
  return path.join(outdir, 'index.js');
}

/** Suites of test/host that are about Node. */
const nodeOnly = ['activation.test.ts'];

/**
 * Bundles the suite for the web worker extension host, which loads a single file and knows no packages: the tests of
 * test/web, and those of test/host as well. Gives the file to load.
 */
export async function buildWebSuite(outdir) {
  const dir = path.join(root, 'test/web');
  // mocha must be set up before the first test file speaks to it
  const shared = testsBelow(path.join(root, 'test/host/suite')).filter((name) => !nodeOnly.includes(name));
  const files = ['./setup.ts', ...testsBelow(dir).map((name) => `./${name}`), ...shared.map((name) => `../host/suite/${name}`)];
  const contents = files.map((name) => `import '${name}';`);
  contents.push("export { run } from './index.ts';");
  await build({
    ...common,
    stdin: { contents: contents.join('\n'), resolveDir: dir, sourcefile: 'suite.ts', loader: 'ts' },
    outfile: path.join(outdir, 'index.js'),
    platform: 'browser',
    external: ['vscode'],
    define: { global: 'globalThis' },
    alias: { 'node:assert/strict': path.join(dir, 'assert.ts') },
    plugins: [threadsOfBrowsers],
  });
  return path.join(outdir, 'index.js');
}
