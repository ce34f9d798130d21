// The built command line on many drafts.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const script = path.resolve(import.meta.dirname, '../dist/cli.js');

describe('treaty-desk check on many drafts', function () {
  this.timeout(60_000);
  const count = 3000;
  let folder;

  before(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'treaty-desk-many-'));
    const text = fs.readFileSync(path.resolve(import.meta.dirname, '../samples/taiwan-europe.md'), 'utf8');
    for (let i = 0; i < count; i++) {
      fs.writeFileSync(path.join(folder, `${String(i).padStart(4, '0')}.md`), text);
    }
  });
  after(() => fs.rmSync(folder, { recursive: true, force: true }));

  it('takes several threads, and tells the same in the same order', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, 'check', '--format', 'json', folder], {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
      env: { ...process.env, NODE_DEBUG: 'worker' },
    });
    assert.equal(status, 1);
    assert.equal(/\bworker\b/i.test(stderr), os.availableParallelism() > 1);
    const { files, summary } = JSON.parse(stdout);
    assert.equal(summary.files, count);
    assert.equal(summary.contradicted, 3 * count);
    assert.deepEqual(
      files.map((file) => path.basename(file.path)),
      fs.readdirSync(folder).sort(),
    );
    const [first] = files;
    for (const { claims } of files) {
      assert.deepEqual(claims, first.claims);
    }
  });
});
