// What ships, and what does not.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { shippedFiles } from '../scripts/shipped.mjs';

const root = path.resolve(import.meta.dirname, '..');

describe('the package', () => {
  let shipped;

  before(async function () {
    this.timeout(60_000);
    shipped = await shippedFiles();
  });

  it('holds the extension, the record, their pictures, pages and papers, and nothing else', () => {
    const expected = [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'data/LICENCE.md',
      'data/schema/config.schema.json',
      'data/schema/dataset.schema.json',
      'dist/engine.js',
      'dist/english.js',
      'dist/ownFiles.js',
      'dist/recordSearch.js',
      'dist/extension.js',
      'dist/licences.txt',
      'dist/record.jsonl',
      'dist/web/engine.js',
      'dist/web/extension.js',
      'package.json',
    ];
    const media = fs.readdirSync(path.join(root, 'media'), { withFileTypes: true }).filter((entry) => entry.isFile());
    const rules = fs.readdirSync(path.join(root, 'docs/rules')).map((name) => `docs/rules/${name}`);
    const all = [...expected, ...rules, ...media.map(({ name }) => `media/${name}`)].sort();
    assert.deepEqual(shipped.sort(), all);
  });

  it('keeps every file that the desktop loads below 400 kB', () => {
    for (const name of shipped.filter((file) => /^dist\/\w+\.js$/.test(file))) {
      assert.ok(fs.statSync(path.join(root, name)).size <= 400_000, name);
    }
  });

  it('holds the files that the manifest names', () => {
    const { main, browser, contributes } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
    for (const entry of [main, browser, ...contributes.jsonValidation.map(({ url }) => url)]) {
      assert.ok(shipped.includes(path.posix.normalize(entry)), entry);
    }
  });
});
