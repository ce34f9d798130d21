import assert from 'node:assert/strict';
import { createRecord } from '../../../src/record/record.js';
import { recordText } from '../../../src/wording/datasets.js';
import { sampleDataset } from './sampleRecord.js';

describe('recordText', () => {
  const one = sampleDataset();
  const other = { ...one, id: 'other', title: 'Others', version: '2.0.1', asOf: '2024-05', agreements: [] };

  it('gives date and version of the record', () => {
    assert.equal(recordText(createRecord([one])), `Record as of 17 June 2026, version ${one.version}`);
  });

  it('names the datasets where there are several: those of the agreements in question, else all', () => {
    const record = createRecord([one, other]);
    const first = `${one.title} ${one.version}, as of 17 June 2026`;
    assert.equal(recordText(record), `Record: ${first}; Others 2.0.1, as of May 2024`);
    assert.equal(recordText(record, [one.agreements[0]?.id ?? '']), `Record: ${first}`);
    assert.equal(recordText(record, ['none']), recordText(record));
  });
});
