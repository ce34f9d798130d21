// Runs the unit tests: `node test/unit.mjs [test/unit/some.test.ts ...] [mocha options]`.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

process.chdir(path.resolve(import.meta.dirname, '..'));
const isTest = (name) => name.endsWith('.test.ts');
const given = process.argv.slice(2);
const named = given.filter(isTest);
const all = fs.readdirSync('test/unit', { recursive: true }).filter(isTest);
const entryPoints = named.length > 0 ? named : all.sort().map((name) => path.join('test/unit', name));

// inside the project, so that packages are found; of its own, so that two runs never meet
fs.mkdirSync('dist-test', { recursive: true });
const outdir = fs.mkdtempSync(path.join('dist-test', 'unit-'));
try {
  await build({
    entryPoints,
    outdir,
    outbase: 'test/unit',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  const mocha = path.resolve('node_modules/mocha/bin/mocha.js');
  const args = ['--enable-source-maps', mocha, `${outdir}/**/*.test.mjs`, ...given.filter((a) => !isTest(a))];
  process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
} finally {
  fs.rmSync(outdir, { recursive: true, force: true });
}
