import assert from 'node:assert/strict';
import { checkDraft } from '../../../src/check/check.js';
import { loadDatasets } from '../../../src/record/load.js';
import { createRecord } from '../../../src/record/record.js';
import { starterDataset } from '../../../src/record/starter.js';
import { bundled } from './bundled.js';

describe('starterDataset', () => {
  for (const focalParty of ['CZ', undefined]) {
    it(`is valid as it is and speaks of nothing real, ${focalParty ? 'with' : 'without'} a focal party`, async () => {
      const starter = starterDataset({ title: 'My agreements', asOf: '2026-11-24', ...(focalParty && { focalParty }) });
      const { datasets, problems } = await loadDatasets([{ name: 'mine.json', text: JSON.stringify(starter) }], [bundled()]);
      assert.deepEqual(problems, []);
      const record = createRecord([bundled(), ...datasets]);
      assert.equal(record.datasetOf('X-EXAMPLIA-2026')?.focalParty, focalParty);
      const other = focalParty ? 'Czechia' : 'Specimia';
      const [finding] = checkDraft(`Examplia has an extradition treaty with ${other}.\n`, record);
      assert.equal(finding?.verdict, 'contradicted');
    });
  }

  it('makes its id of the title', () => {
    const id = (title: string) => starterDataset({ title, asOf: '2026-11-24' }).id;
    assert.equal(id('Dohody České republiky (2026)'), 'dohody-ceske-republiky-2026');
    assert.equal(id('條約'), 'dataset');
  });
});
