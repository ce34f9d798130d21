// Measures the check beside other tools, as texts grow, on drafts nobody would write and while one is being written:
// `npm run bench [-- --quick]`. Writes docs/performance.md. The other tools are installed into bench/ on the first run.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { dense, hostile, neutral } from './corpora.mjs';

const here = import.meta.dirname;
const quick = process.argv.includes('--quick');
const rounds = quick ? 3 : 9;
installOnce();
const { peers } = await import('./peers.mjs');
const { checkDraft, loadRecord, openDraft } = createRequire(import.meta.url)(path.resolve(here, '../dist/core.js'));
const record = loadRecord();

const lines = [];
const say = (line = '') => {
  lines.push(line);
  console.log(line);
};

say('# How fast it is');
say();
say('A check has to be so cheap that nobody ever turns it off. `npm run bench` measures it beside other tools, in one run and in');
say('turns, and writes this page: medians, as ratios, for times differ from one machine to the next.');
say();
say(`Measured on ${new Date().toISOString().slice(0, 10)}, ${rounds} rounds.`);
await besidePeers('Prose about other things, 100 kB', neutral(100_000));
const claims = await besidePeers('Prose about agreements, 100 kB', dense(100_000));
say();
say(
  `Of prose about agreements, ${claims.found} claims in 100 kB; a claim takes as long as ${claims.perClaim} characters of markdown-it's parse.`,
);
growth();
hostileDrafts();
keystrokes();
fs.writeFileSync(path.resolve(here, '../docs/performance.md'), `${lines.join('\n')}\n`);

function installOnce() {
  const stamp = path.join(here, 'node_modules/.package-lock.json');
  const lock = path.join(here, 'package-lock.json');
  if (fs.existsSync(stamp) && fs.statSync(stamp).mtimeMs >= fs.statSync(lock).mtimeMs) {
    return;
  }
  console.log('[bench] first run: fetching the tools to measure beside');
  // what npm tells its scripts is about the project's root, not about this folder
  const outer = /^npm_(config_(local_prefix|prefix|global)|package_|lifecycle_)/i;
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !outer.test(name)));
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: here, stdio: 'inherit', env });
  if (status !== 0) {
    process.exit(1);
  }
  fs.utimesSync(stamp, new Date(), new Date());
}

async function besidePeers(title, text) {
  const rows = [{ name: 'Treaty Desk', run: () => checkDraft(text, record).length, times: [] }];
  for (const [name, load] of Object.entries(peers)) {
    const read = await load();
    rows.push({ name, run: () => read(text), times: [] });
  }
  let found = 0;
  for (let round = 0; round <= rounds; round++) {
    for (const row of rows) {
      const start = performance.now();
      const count = await row.run();
      // the first round warms up
      if (round > 0) {
        row.times.push(performance.now() - start);
      }
      found = row === rows[0] ? count : found;
    }
  }
  const own = median(rows[0].times);
  say();
  say(`## ${title}`);
  say();
  say('| tool | takes as long as … checks |');
  say('|---|---:|');
  for (const { name, times } of rows.slice(1)) {
    say(`| ${name} | ${ratio(median(times) / own)} |`);
  }
  const parse = median(rows[1].times) / text.length;
  return { found, perClaim: Math.round(own / Math.max(1, found) / parse) };
}

/** The time of a check, the least of a few. */
function time(text, tries = 3) {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < tries; i++) {
    const start = performance.now();
    checkDraft(text, record);
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

function growth() {
  say();
  say('## As drafts grow');
  say();
  say('| text | length × | time × | exponent |');
  say('|---|---:|---:|---:|');
  for (const [name, make] of Object.entries({ 'about other things': neutral, 'about agreements': dense })) {
    const short = time(make(100_000), 9);
    for (const times of quick ? [10] : [10, 100]) {
      const long = time(make(100_000 * times), times > 10 ? 2 : 3);
      say(`| ${name}, 100 kB | ${times} | ${ratio(long / short)} | ${exponent(long / short, times)} |`);
    }
  }
}

function hostileDrafts() {
  const length = quick ? 250_000 : 1_000_000;
  say();
  say('## Drafts nobody would write');
  say();
  say(`From ${length / 4000} kB to ${length / 1000} kB; an exponent of 1 is linear.`);
  say();
  say('| draft of | time × | exponent |');
  say('|---|---:|---:|');
  for (const [name, make] of Object.entries(hostile)) {
    const short = time(make(length / 4));
    const long = time(make(length));
    // what takes no time at all has no growth to tell
    say(`| ${name} | ${ratio(long / short)} | ${long < 5 ? '–' : exponent(long / short, 4)} |`);
  }
}

function keystrokes() {
  say();
  say('## A keystroke in a draft of 1 MB');
  say();
  say('| text | full check takes as long as … keystrokes | 99th percentile | below 4 ms |');
  say('|---|---:|---:|---|');
  for (const [name, make] of Object.entries({ 'about other things': neutral, 'about agreements': dense })) {
    const text = make(1_000_000);
    const full = time(text);
    let checked = openDraft(text, record);
    const times = [];
    // where words are being written
    const places = [...text.matchAll(/^[A-Za-z][^\n]*[a-z]$/gm)].map((line) => line.index + line[0].length);
    let at = 0;
    for (let i = 0; i < (quick ? 200 : 1000); i++) {
      if (i % 20 === 0) {
        at = places[(i * 7919) % places.length] + i;
      }
      const start = performance.now();
      checked = checked.edit([{ start: at, end: at, text: 'type it '[i % 8] }]);
      void checked.findings.length;
      times.push(performance.now() - start);
      at++;
    }
    const slow = [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.99)];
    say(`| ${name} | ${ratio(full / median(times))} | ${ratio(full / slow)} | ${slow < 4 ? 'yes' : 'no'} |`);
  }
}

function median(times) {
  return [...times].sort((a, b) => a - b)[times.length >> 1];
}

function ratio(value) {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

function exponent(times, length) {
  return (Math.log(times) / Math.log(length)).toFixed(2);
}
