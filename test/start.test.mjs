// `npm start`, as a user without desktop VS Code sees it.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openBrowser } from './host/browser.mjs';

const root = path.resolve(import.meta.dirname, '..');

/** Command lines of the processes that work in a folder. */
function processesIn(folder) {
  const numbers = fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const lines = numbers.map((number) => {
    try {
      return fs.readFileSync(`/proc/${number}/cmdline`, 'utf8').replaceAll('\0', ' ');
    } catch {
      return ''; // it has just ended
    }
  });
  return lines.filter((line) => line.includes(folder));
}

describe('npm start', () => {
  let temporary;
  let program;
  let output = '';
  let address;

  before('it prints an address', async function () {
    this.timeout(180_000);
    temporary = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'treaty-desk-start-')));
    fs.mkdirSync(path.join(temporary, 'tmp'));
    program = spawn(process.execPath, ['scripts/start.mjs', '--embedded', '--no-browser'], {
      cwd: root,
      env: { ...process.env, TMPDIR: path.join(temporary, 'tmp') },
    });
    address = await new Promise((resolve, reject) => {
      const read = (data) => {
        output += data;
        const said = /Treaty Desk is open at (http:\S+)/.exec(output);
        if (said) {
          resolve(said[1]);
        }
      };
      program.stdout.on('data', read);
      program.stderr.on('data', read);
      program.once('close', (code) => reject(new Error(`npm start ended with ${code}:\n${output}`)));
    });
  });

  after(async () => {
    if (program?.exitCode === null) {
      program.kill('SIGTERM');
      await once(program, 'close');
    }
    fs.rmSync(temporary, { recursive: true, force: true });
  });

  it('serves the workbench to those who have its address, and to nobody else', async () => {
    assert.equal((await fetch(address, { redirect: 'manual' })).status, 302);
    assert.equal((await fetch(new URL('/', address))).status, 403);
  });

  it('shows the sample draft with its wrong sentences marked', async function () {
    this.timeout(90_000);
    const home = path.join(temporary, 'browser');
    fs.mkdirSync(home);
    const context = await openBrowser({ home });
    try {
      const [page] = context.pages();
      await page.goto(address);
      await page.getByRole('tab', { name: 'taiwan-europe.md' }).waitFor({ timeout: 60_000 });
      await page.locator('.monaco-editor .squiggly-warning').first().waitFor({ timeout: 60_000 });
    } catch (error) {
      await context.pages()[0].screenshot({ path: 'vscode-host-failure.png' });
      throw error;
    } finally {
      await context.close();
    }
  });

  it('ends on Ctrl+C with nothing left behind', async function () {
    this.timeout(30_000);
    const closed = once(program, 'close');
    program.kill('SIGINT');
    assert.deepEqual(await closed, [0, null], output);
    assert.deepEqual(processesIn(temporary), []);
    assert.deepEqual(fs.readdirSync(path.join(temporary, 'tmp')), []);
  });
});
