// Runs a TypeScript script under plain Node: `node scripts/run.mjs scripts/name.ts [arguments]`.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [entry, ...rest] = process.argv.slice(2);
if (!entry) {
  throw new Error('usage: node scripts/run.mjs scripts/name.ts [arguments]');
}
const root = path.resolve(import.meta.dirname, '..');
// inside the project, so that packages are found; of its own, so that two runs never meet
fs.mkdirSync(path.join(root, 'dist-test'), { recursive: true });
const made = fs.mkdtempSync(path.join(root, 'dist-test', 'script-'));
const outfile = path.join(made, `${path.basename(entry, '.ts')}.mjs`);
process.once('exit', () => fs.rmSync(made, { recursive: true, force: true }));
await build({
  entryPoints: [path.resolve(entry)],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'warning',
});
process.setSourceMapsEnabled(true);
process.argv = [process.argv[0], path.resolve(entry), ...rest];
await import(pathToFileURL(outfile).href);
