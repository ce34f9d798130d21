import { createRecord, type TreatyRecord } from '../../../src/record/record.js';
import { type Dataset, datasetSchema } from '../../../src/record/schema.js';

const party = (id: string, name: string, adjective: string) => ({ id, kind: 'state', names: { en: { name, adjectives: [adjective] } } });
const topic = (id: string, label: string, more: object = {}) => ({
  id,
  labels: { en: label },
  words: { en: { nouns: [label] } },
  field: 'criminal',
  ...more,
});
const text = [{ source: 'S-TEXT', at: 'Article 4' }];
const press = [{ source: 'S-PRESS', at: 'second paragraph' }];

/** A small record of invented states for tests of wording, reports and the editor's texts. */
export function sampleRecord(): TreatyRecord {
  return createRecord([sampleDataset()]);
}

/** The same as a dataset. */
export function sampleDataset(): Dataset {
  return datasetSchema.parse({
    id: 'sample',
    title: 'Sample',
    version: '1.0.0',
    asOf: '2026-06-17',
    focalParty: 'NL1',
    defaultField: 'criminal',
    sources: [
      {
        id: 'S-TEXT',
        title: 'Official *Gazette*',
        url: 'https://example.org/gazette?a=1&b=(2)',
        publisher: 'Norland Law Office',
        date: '2019-07-08',
        kind: 'primary-text',
      },
      {
        id: 'S-PRESS',
        title: 'Norland signs',
        url: 'https://example.org/press',
        publisher: 'The Norland Post',
        date: null,
        dateNote: 'autumn 2019',
        kind: 'media',
      },
    ],
    regions: [{ id: 'north', names: { en: ['the North'] }, adjectives: { en: ['Northern'] } }],
    parties: [
      party('NL1', 'Norland', 'Norlandish'),
      party('SM', 'Sudmark', 'Sudmarkish'),
      party('UV', 'United Vesland', 'Veslandic'),
      party('OS', 'Ostria', 'Ostrian'),
    ],
    organisations: [{ id: 'league', names: { en: ['League of Coasts'] } }],
    topics: [
      topic('extradition', 'extradition'),
      topic('transfer', 'transfer of sentenced persons'),
      topic('assistance', 'mutual legal assistance'),
      topic('service', 'service of documents', { partOf: 'assistance' }),
    ],
    agreements: [
      {
        id: 'SM-2019',
        kind: { value: 'arrangement', cites: text },
        field: 'criminal',
        label: 'Norlandish–Sudmarkish arrangement (2019)',
        titles: [{ language: 'en', text: 'Arrangement on the Transfer of Sentenced Persons', cites: text }],
        parties: [{ party: 'NL1', office: { value: 'Norland Office in Sudmark', cites: text } }, { party: 'SM' }],
        dates: [
          { event: 'signed', date: '2019-07-08', by: 'NL1', cites: text },
          { event: 'signed', date: '2019-07-01', by: 'SM', cites: text },
        ],
        scope: { transfer: { value: 'covered', cites: text }, extradition: { value: 'not covered', cites: text } },
        limitedTo: { value: ['transfer'], cites: text },
        disputes: [
          {
            id: 'D1',
            field: 'scope.extradition',
            question: 'Does it cover extradition?',
            sides: [
              { value: 'no', scope: 'not covered', cites: text },
              { value: 'extradition proceedings are covered', scope: 'covered', cites: press },
            ],
            standing: 'settled',
            preferred: 0,
            why: 'The text itself decides',
          },
        ],
        facts: [{ about: 'consent', text: 'The person must consent <b>in writing</b>.', cites: text }],
      },
      {
        id: 'UV-2021',
        kind: { value: 'memorandum', cites: press },
        field: 'criminal',
        label: 'Norlandish–Veslandic memorandum (2021)',
        parties: [{ party: 'NL1' }, { party: 'UV' }],
        dates: [
          { event: 'signed', date: '2021-03', cites: press },
          { event: 'in force', date: '2022', cites: press },
        ],
        scope: { assistance: { value: 'covered', cites: press } },
        disputes: [
          {
            id: 'D2',
            field: 'signed',
            question: 'When was it signed?',
            sides: [
              { value: 'March 2021', date: '2021-03', cites: press },
              { value: '2020', date: '2020', cites: text },
            ],
            standing: 'open',
            why: 'Neither source gives a reason',
          },
        ],
      },
    ],
    absences: [{ id: 'A1', party: 'OS', counterpart: 'NL1', field: 'criminal', asOf: '2026-06', standing: 'stated', cites: press }],
    memberships: [{ party: 'NL1', organisation: 'league', status: 'excluded', from: '1984', cites: press }],
  });
}
