// Builds everything that ships into dist/: the record, the extension for both hosts, the core and the command line.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { threadsOfBrowsers } from './scripts/threadsOfBrowsers.mjs';

process.chdir(import.meta.dirname);

// the record first: the core and the command line carry it inside them, the extension reads it when it needs it
const record = spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/build-record.ts'], { stdio: 'inherit' });
if (record.status !== 0) {
  process.exit(1);
}

const extension = { entryPoints: ['src/vscode/extension.ts'], external: ['vscode'] };
/** What src/vscode/lateParts.ts loads. */
const lateParts = ['ownFiles', 'recordSearch'];
/** On the desktop the thread takes the reader of a language from the file that is beside it. */
const languagesBeside = {
  name: 'languages beside',
  setup(bundle) {
    bundle.onResolve({ filter: /\/english\/english\.js$/ }, () => ({ path: './english.js', external: true }));
  },
};
const outputs = [
  // on the desktop what is needed late is a file of its own; in a browser an extension is one file
  { ...extension, outfile: 'dist/extension.js', platform: 'node', external: ['vscode', ...lateParts.map((name) => `./${name}.js`)] },
  ...lateParts.map((name) => ({
    entryPoints: [`src/vscode/${name}.ts`],
    outfile: `dist/${name}.js`,
    platform: 'node',
    external: ['vscode'],
  })),
  { entryPoints: ['src/vscode/node/draftThread.ts'], outfile: 'dist/engine.js', platform: 'node', plugins: [languagesBeside] },
  { entryPoints: ['src/vscode/node/english.ts'], outfile: 'dist/english.js', platform: 'node' },
  { ...extension, outfile: 'dist/web/extension.js', platform: 'browser', plugins: [threadsOfBrowsers] },
  { entryPoints: ['src/vscode/web/draftThread.ts'], outfile: 'dist/web/engine.js', platform: 'browser' },
  { entryPoints: ['src/core.ts'], outfile: 'dist/core.js', platform: 'neutral' },
  { entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.js', platform: 'node', banner: { js: '#!/usr/bin/env node' } },
];
const inputs = new Set();
for (const output of outputs) {
  const { metafile } = await build({
    ...output,
    bundle: true,
    minify: true,
    format: 'cjs',
    // packages as modules, so that what nobody uses of them is left out
    mainFields: ['module', 'main'],
    target: 'es2022',
    charset: 'utf8',
    alias: { '@lezer/highlight': './scripts/no-highlighting.mjs' },
    sourcemap: true,
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  });
  for (const input of Object.keys(metafile.inputs)) {
    inputs.add(input);
  }
  const kilobytes = (fs.statSync(output.outfile).size / 1000).toFixed(0);
  console.log(`${output.outfile.padEnd(24)} ${kilobytes.padStart(6)} kB`);
}
fs.chmodSync('dist/cli.js', 0o755);
writeLicences('dist/licences.txt');

/** Sets down the licences of the packages whose code is in the bundles, as they ask for. */
function writeLicences(outfile) {
  const folders = new Set([...inputs].flatMap((input) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []));
  const notices = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const text = fs.readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
    if (!text) {
      throw new Error(`${folder} is bundled and brings no licence text`);
    }
    return `${name} ${version} (${license})\n\n${fs.readFileSync(path.join(folder, text), 'utf8').trim()}\n`;
  });
  fs.writeFileSync(outfile, notices.join(`\n${'-'.repeat(80)}\n\n`));
}
