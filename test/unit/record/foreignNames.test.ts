import assert from 'node:assert/strict';
import { createForeignNames } from '../../../src/record/foreignNames.js';
import { createRecord } from '../../../src/record/record.js';
import { bundled } from './bundled.js';

describe('foreign names', () => {
  const names = createForeignNames(createRecord([bundled()]));
  const found = (marked: string) => {
    const offset = marked.indexOf('|');
    const text = marked.replace('|', '');
    const hit = names.at(text, offset);
    return hit && [hit.name.party, text.slice(hit.start, hit.end)];
  };

  it('are found in seven languages', () => {
    assert.deepEqual(found('Dohoda, kterou Něm|ecko podepsalo'), ['DE', 'Německo']);
    assert.deepEqual(found('Das Abkommen mit |Polen'), ['PL', 'Polen']);
    assert.deepEqual(found('La Répub|lique slovaque et la Chine'), ['SK', 'République slovaque']);
    assert.deepEqual(found('Umowa: Wielka Bry|tania'), ['GB', 'Wielka Brytania']);
    assert.deepEqual(found('Dánsko a Nem|ecko'), ['DE', 'Nemecko']);
    assert.deepEqual(found('Tysklan|d og Polen'), ['DE', 'Tyskland']);
    assert.deepEqual(found('臺灣與丹|麥簽署'), ['DK', '丹麥']);
  });

  it('are whole words, and none of those that drafts are read by', () => {
    for (const marked of ['Poleny|stky', 'unPolen|', 'Den|mark', 'a | b', '|']) {
      assert.equal(found(marked), undefined, marked);
    }
  });
});
