// Builds everything that ships into dist/: the record, the extension for both hosts, the core and the command line.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

process.chdir(import.meta.dirname);

/** The record is made first: the core and the command line carry it inside them. */
const recordScript = 'scripts/build-record.ts';
if (fs.existsSync(recordScript)) {
  const { status } = spawnSync(process.execPath, ['scripts/run.mjs', recordScript], { stdio: 'inherit' });
  if (status !== 0) {
    process.exit(1);
  }
} else {
  console.warn(`build: no ${recordScript} yet, so no dist/record.json`);
}

const common = { bundle: true, minify: true, format: 'cjs', target: 'es2022', sourcemap: true, logLevel: 'warning', legalComments: 'none' };
const outputs = [
  { entry: 'src/vscode/extension.ts', outfile: 'dist/extension.js', platform: 'node', external: ['vscode'] },
  { entry: 'src/vscode/extension.ts', outfile: 'dist/web/extension.js', platform: 'browser', external: ['vscode'] },
  { entry: 'src/core.ts', outfile: 'dist/core.js', platform: 'neutral', mainFields: ['module', 'main'] },
  { entry: 'src/cli/main.ts', outfile: 'dist/cli.js', platform: 'node', banner: { js: '#!/usr/bin/env node' } },
];
for (const { entry, ...options } of outputs) {
  const missing = [entry, ...(options.platform === 'browser' || entry.includes('vscode') ? [] : ['dist/record.json'])].find(
    (f) => !fs.existsSync(f),
  );
  if (missing) {
    console.warn(`build: no ${missing} yet, so no ${options.outfile}`);
    continue;
  }
  await build({ ...common, entryPoints: [entry], ...options });
  const kilobytes = (fs.statSync(options.outfile).size / 1000).toFixed(0);
  console.log(`${path.normalize(options.outfile).padEnd(24)} ${kilobytes.padStart(6)} kB`);
}
if (fs.existsSync('dist/cli.js')) {
  fs.chmodSync('dist/cli.js', 0o755);
}
