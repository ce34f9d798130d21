import assert from 'node:assert/strict';
import fs from 'node:fs';
import { checkDraft } from '../../../src/check/check.js';
import { loadDatasets } from '../../../src/record/load.js';
import { createRecord, type TreatyRecord } from '../../../src/record/record.js';
import { bundled } from './bundled.js';

describe('a record of several datasets', () => {
  let record: TreatyRecord;

  /** The bundled record, the invented states, and a ministry of Czechia with an agreement with Denmark. */
  before(async () => {
    const base = bundled();
    const cites = [{ source: 'own', at: 'table' }];
    const ministry = {
      id: 'ministry',
      title: 'Agreements of the ministry',
      version: '2.1.0',
      asOf: '2026-01',
      focalParty: 'CZ',
      sources: [{ id: 'own', title: 'List', url: 'https://example.org/list', publisher: 'Ministry', date: '2026-01', kind: 'government' }],
      agreements: [
        {
          id: 'CZ-DK',
          kind: { value: 'treaty', cites },
          field: 'criminal',
          label: 'Czech–Danish treaty',
          parties: [{ party: 'CZ' }, { party: 'DK' }],
          scope: { extradition: { value: 'covered', cites } },
        },
      ],
    };
    const files = [
      { name: 'invented.json', text: fs.readFileSync('test/datasets/invented.json', 'utf8') },
      { name: 'ministry.json', text: JSON.stringify(ministry) },
    ];
    const { datasets, problems } = await loadDatasets(files, [base]);
    assert.deepEqual(problems, []);
    record = createRecord([base, ...datasets]);
  });

  const contradicted = (text: string) =>
    checkDraft(text, record)
      .filter(({ verdict }) => verdict === 'contradicted')
      .map(({ span }) => text.slice(span.start, span.end));

  it('knows which dataset an agreement is from', () => {
    assert.deepEqual(
      ['DK-2019', 'X-BORDURIA-2020', 'CZ-DK', 'none'].map((id) => record.datasetOf(id)?.id),
      ['taiwan', 'invented', 'ministry', undefined],
    );
  });

  it('takes for the other side the only focal party of which it holds anything', () => {
    assert.deepEqual(record.focalPartiesBeside('X-BORDURIA'), ['X-RURITANIA']);
    assert.deepEqual(record.focalPartiesBeside('PL'), ['TW']);
    assert.deepEqual(record.focalPartiesBeside('DK'), ['TW', 'CZ']);
    assert.deepEqual(contradicted('The Borduria extradition treaty was praised.\n'), ['Borduria extradition treaty']);
  });

  it('is silent where that could be several, until one is in sight', () => {
    assert.deepEqual(contradicted('The Denmark extradition treaty was praised.\n'), []);
    const [found] = contradicted('# Taiwan and its partners\n\nDenmark has an extradition treaty.\n');
    assert.ok(found);
    assert.deepEqual(contradicted('# Czechia and its partners\n\nDenmark has an extradition treaty.\n'), []);
  });

  it('reads a sentence between two focal parties', () => {
    assert.equal(contradicted('Czechia has an extradition treaty with Taiwan.\n').length, 1);
  });

  it('lets a later dataset say anew how a party stands to an organisation', () => {
    const [standing] = record.membershipsOf('TW', 'interpol');
    assert.ok(standing);
    const base = bundled();
    const later = { ...base, id: 'later', agreements: [], memberships: [{ ...standing, status: 'observer' as const }] };
    const merged = createRecord([base, later]);
    assert.deepEqual(
      merged.membershipsOf('TW', 'interpol').map(({ status }) => status),
      ['observer'],
    );
    assert.deepEqual(merged.membershipsOf('TW', 'eurojust'), record.membershipsOf('TW', 'eurojust'));
  });
});
