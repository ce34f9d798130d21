import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { checkDraft, checkWholeDraft } from '../../../src/check/check.js';
import { loadDatasets } from '../../../src/record/load.js';
import { createRecord, type TreatyRecord } from '../../../src/record/record.js';
import { starterDataset } from '../../../src/record/starter.js';
import { record } from '../claims/records.js';
import { dice } from '../dice.js';
import { bundled } from '../record/bundled.js';
import { fillers } from './fillers.js';

const folder = 'test/drafts';
const pieces = ['test/drafts', 'docs', 'docs/rules']
  .flatMap((at) => fs.readdirSync(at, { recursive: at === folder, encoding: 'utf8' }).map((file) => path.join(at, file)))
  .filter((file) => file.endsWith('.md'))
  .flatMap((file) => fs.readFileSync(file, 'utf8').split(/\n\n+/))
  .filter((piece) => piece.length < 2_000);

/** The record with a dataset that has no focal party: any pair on record can be what a sentence is about. */
async function withPair(): Promise<TreatyRecord> {
  const starter = JSON.stringify(starterDataset({ title: 'Pairs', asOf: '2026-11-24' }));
  const { datasets } = await loadDatasets([{ name: 'pairs.json', text: starter }], [bundled()]);
  return createRecord([bundled(), ...datasets]);
}

describe('checkDraft, which passes over what can hold no claim', () => {
  it('finds what reading everything in order finds', () => {
    const roll = dice(5);
    const all = { found: 0, drafts: 0 };
    for (let round = 0; round < 500; round++) {
      const text = Array.from({ length: 1 + roll(24) }, () => {
        const from = roll(4) > 0 ? fillers : pieces;
        return from[roll(from.length)];
      }).join('\n\n');
      const expected = checkWholeDraft(text, record);
      assert.deepEqual(checkDraft(text, record), expected, JSON.stringify(text));
      all.found += expected.length;
      all.drafts += expected.length > 0 ? 1 : 0;
    }
    assert.ok(all.drafts > 250, JSON.stringify(all));
  }).timeout(120_000);

  it('does so where a paragraph that names nothing stands below a heading that names a party', () => {
    const text = [
      'Poland.',
      '# Taiwan',
      '### Poland has, too',
      'Six.',
      'Defence lawyers in Copenhagen complain about the length of [extradition proceedings under the 2019 arrangement with Taiwan].',
      ...Array.from({ length: 5 }, () => 'Denmark has an extradition treaty with Taiwan.'),
    ].join('\n\n');
    assert.deepEqual(checkDraft(text, record), checkWholeDraft(text, record));
  });

  it('does so where a dataset has no focal party', async () => {
    const pairs = await withPair();
    const roll = dice(7);
    const own = [
      ...fillers,
      'Examplia has an extradition treaty with Specimia.',
      '## Examplia and Specimia',
      'Examplia signed it in 2020.',
    ];
    let found = 0;
    for (let round = 0; round < 300; round++) {
      const text = Array.from({ length: 1 + roll(12) }, () => own[roll(own.length)]).join('\n\n');
      const expected = checkWholeDraft(text, pairs);
      assert.deepEqual(checkDraft(text, pairs), expected, JSON.stringify(text));
      found += expected.filter(({ agreements }) => agreements.includes('X-EXAMPLIA-2026')).length;
    }
    assert.ok(found > 30, `${found}`);
  }).timeout(120_000);
});
