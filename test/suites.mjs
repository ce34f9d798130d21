// Bundles the suites that run inside VS Code.
import fs from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');
const isTest = (name) => name.endsWith('.test.ts');
const testsBelow = (dir) => fs.readdirSync(dir, { recursive: true }).filter(isTest).sort();
const common = { bundle: true, format: 'cjs', target: 'es2022', sourcemap: 'inline', logLevel: 'warning' };

/** A folder inside the project, so that packages are found and VS Code takes the suite for the extension's own; new for every run. */
function freshFolder(kind) {
  fs.mkdirSync(path.join(root, 'dist-test'), { recursive: true });
  return fs.mkdtempSync(path.join(root, 'dist-test', `${kind}-`));
}

const suiteIn = (outdir) => ({
  entry: path.join(outdir, 'index.js'),
  remove: () => fs.rmSync(outdir, { recursive: true, force: true }),
});

/** Bundles the suite for the Node extension host, one file a test: `{ entry, remove }`. */
export async function buildHostSuite() {
  const dir = path.join(root, 'test/host/suite');
  const outdir = freshFolder('host');
  const entryPoints = ['index.ts', ...testsBelow(dir)].map((name) => path.join(dir, name));
  await build({ ...common, entryPoints, outdir, outbase: dir, platform: 'node', external: ['vscode'], packages: 'external' });
  return suiteIn(outdir);
}

/** Suites of test/host that are about Node. */
const nodeOnly = ['activation.test.ts'];

/**
 * Bundles the suite for the web worker extension host, which loads a single file and knows no packages: the tests of
 * test/web, and those of test/host as well: `{ entry, remove }`.
 */
export async function buildWebSuite() {
  const dir = path.join(root, 'test/web');
  const outdir = freshFolder('web');
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
  });
  return suiteIn(outdir);
}
