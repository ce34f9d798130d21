// Installs the embedded VS Code: the server out of the npm package code-server, the Node it needs, and a Chromium.
// All of it comes as npm packages; it takes no root, no compiler and no display, and is done once: later calls see the
// stamp and return at once. `node test/host/setup.mjs [--force]`.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { systemChromium, unpackedChromium } from './installed.mjs';

const here = import.meta.dirname;
const modules = path.join(here, 'node_modules');
const stampFile = path.join(modules, '.vscode-host-stamp');

/** Installs what is missing. Throws an Error that says what to do where this machine cannot run it. */
export async function setUp({ force = false } = {}) {
  const stamp = stampOfThisSetup();
  if (!force && fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === stamp) {
    return;
  }
  if (process.platform !== 'linux') {
    throw new Error('the embedded VS Code runs on Linux only; with VS Code on this machine use: npm run test:desktop');
  }
  const started = Date.now();
  const say = (text) => console.log(`[setup ${((Date.now() - started) / 1000).toFixed(0).padStart(3)} s] ${text}`);
  say('first run: fetching an embedded VS Code (about 310 MB, 800 MB on disk, under test/host/node_modules)');
  await installPackages(say);
  linkServerModules();
  say('VS Code server in place');
  await prepareChromium(say);
  fs.writeFileSync(stampFile, stamp);
  say('ready');
}

function stampOfThisSetup() {
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}`);
  for (const file of [path.join(here, 'package-lock.json'), import.meta.filename]) {
    hash.update(fs.readFileSync(file));
  }
  return hash.digest('hex');
}

/** Without install scripts: code-server's own insists on a newer Node and builds modules that VS Code does without. */
async function installPackages(say) {
  const npm = process.env.npm_execpath?.endsWith('.js') ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const [command, ...args] = [...npm, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  // what npm tells its scripts is about the project's root, not about this folder
  const outer = /^npm_(config_(local_prefix|prefix|global)|package_|lifecycle_)/i;
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !outer.test(name)));
  const ticking = setInterval(() => say('fetching and unpacking …'), 5000);
  try {
    await finished(spawn(command, args, { cwd: here, stdio: 'inherit', env }), 'npm ci in test/host');
  } finally {
    clearInterval(ticking);
  }
}

/** The server looks for its modules, and serves them to the page, from a folder of its own. */
function linkServerModules() {
  const own = path.join(modules, 'code-server/lib/vscode/node_modules');
  fs.rmSync(own, { recursive: true, force: true });
  const { dependencies } = JSON.parse(fs.readFileSync(path.join(here, 'package.json'), 'utf8'));
  for (const name of Object.keys(dependencies)) {
    if (name !== 'code-server' && name !== 'playwright-core') {
      const link = path.join(own, name);
      fs.mkdirSync(path.dirname(link), { recursive: true });
      fs.symlinkSync(path.relative(path.dirname(link), path.join(modules, name)), link);
    }
  }
}

/** The machine's own Chromium where there is one, else the one packed in @sparticuz/chromium. */
async function prepareChromium(say) {
  fs.rmSync(unpackedChromium, { recursive: true, force: true });
  const system = systemChromium();
  if (system) {
    say(`browser: ${system}`);
    return;
  }
  const packed = path.join(modules, '@sparticuz/chromium/bin');
  if (process.arch !== 'x64' || !fs.existsSync(packed)) {
    throw new Error('no browser: install Chromium, or set CHROMIUM to its path');
  }
  fs.mkdirSync(unpackedChromium);
  const unpacked = (file) => zlib.brotliDecompressSync(fs.readFileSync(path.join(packed, file)));
  fs.writeFileSync(path.join(unpackedChromium, 'chromium'), unpacked('chromium.br'), { mode: 0o755 });
  for (const archive of ['al2023.tar.br', 'fonts.tar.br']) {
    const tar = spawn('tar', ['-x', '--no-same-owner', '-C', unpackedChromium], { stdio: ['pipe', 'inherit', 'inherit'] });
    tar.stdin.end(unpacked(archive));
    await finished(tar, `unpacking ${archive}`);
  }
  const dirs = [path.join(unpackedChromium, 'fonts'), '/usr/share/fonts'].map((dir) => `<dir>${dir}</dir>`).join('');
  const cache = `<cachedir>${path.join(unpackedChromium, 'fontcache')}</cachedir>`;
  fs.writeFileSync(
    path.join(unpackedChromium, 'fonts.conf'),
    `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>${dirs}${cache}</fontconfig>\n`,
  );
  say('browser: Chromium unpacked from @sparticuz/chromium');
}

function finished(child, what) {
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new Error(`${what}: ${error.message}`)));
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`${what} ended with ${code}`))));
  });
}

if (process.argv[1] === import.meta.filename) {
  try {
    await setUp({ force: process.argv.includes('--force') });
  } catch (error) {
    console.error(`setup: ${error.message}`);
    process.exitCode = 1;
  }
}
