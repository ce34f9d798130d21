import assert from 'node:assert/strict';
import { absenceOf, coverageFor, coveredTopics, sameProperty, scopeBetween, standing } from '../../../src/verdicts/pair.js';
import { elsewhere, elsewhereWith, record } from '../claims/records.js';

const ids = (list: readonly { readonly id: string }[]): string[] => list.map((a) => a.id).sort();

describe('standing', () => {
  it('leaves other fields, single cases and what is over', () => {
    assert.deepEqual(ids(standing(record, 'SK', 'TW', 'criminal')), ['SK-2021']);
    assert.deepEqual(ids(standing(record, 'SK', 'TW', 'civil')), ['SK-2022-CIV']);
    assert.deepEqual(ids(standing(record, 'GB', 'TW', 'criminal')), ['GB-2016']);
    assert.deepEqual(ids(standing(record, 'ZA', 'TW', 'criminal')), ['ZA-2013']);
    assert.deepEqual(ids(standing(record, 'DE', 'TW', 'criminal')), ['DE-2013', 'DE-2023']);
  });

  it('is the same for both sides', () => {
    assert.deepEqual(standing(record, 'TW', 'PL', 'criminal'), standing(record, 'PL', 'TW', 'criminal'));
  });
});

describe('scopeBetween', () => {
  const value = (party: string, topic: string): string => scopeBetween(record, party, 'TW', topic).value;

  it('takes the agreements of a pair together', () => {
    assert.equal(value('DE', 'mutual-legal-assistance'), 'covered');
    assert.equal(value('DE', 'transfer-of-sentenced-persons'), 'covered');
    assert.equal(value('DE', 'extradition'), 'not covered');
  });

  it('tells no agreement from no record', () => {
    assert.equal(value('FR', 'extradition'), 'no agreement');
    assert.equal(value('MX', 'extradition'), 'not recorded');
    assert.equal(value('KR', 'extradition'), 'not recorded');
  });

  it('knows an absence that is about a topic', () => {
    assert.equal(value('HK', 'extradition'), 'no agreement');
    assert.equal(value('HK', 'transfer-of-sentenced-persons'), 'not recorded');
  });

  it('gives an open dispute neither way', () => {
    assert.equal(value('US', 'transfer-of-sentenced-persons'), 'disputed');
    assert.ok(scopeBetween(record, 'US', 'TW', 'transfer-of-sentenced-persons').dispute?.dispute);
  });

  it('has evidence for all but what is not recorded', () => {
    for (const party of record.parties.keys()) {
      for (const topic of record.topics.keys()) {
        const { value, evidence } = scopeBetween(record, party, 'TW', topic);
        assert.equal(evidence.length > 0, value !== 'not recorded', `${party} ${topic}: ${value}`);
        assert.ok(
          evidence.every((e) => e.cites.length > 0),
          `${party} ${topic}`,
        );
      }
    }
  });
});

describe('absenceOf', () => {
  it('prefers the recorded absence, and has its date', () => {
    const absent = absenceOf(record, 'FR', 'TW', 'criminal');
    assert.equal(absent?.evidence[0]?.kind, 'absence');
    assert.equal(absent?.asOf, '2026-06-17');
  });

  it('falls back on the complete list of a region', () => {
    assert.equal(absenceOf(record, 'NO', 'TW', 'criminal')?.evidence[0]?.kind, 'coverage');
    assert.equal(absenceOf(record, 'MX', 'TW', 'criminal'), undefined);
    assert.equal(absenceOf(record, 'NO', 'TW', 'civil'), undefined);
  });

  it('does not take an absence about a topic for one about all', () => {
    assert.equal(absenceOf(record, 'US', 'TW', 'criminal'), undefined);
    assert.equal(absenceOf(record, 'US', 'TW', 'criminal', 'extradition')?.topical, true);
  });

  it('is of the pair', () => {
    assert.ok(absenceOf(elsewhere, 'X-FREEDONIA', 'X-RURITANIA', 'criminal'));
    assert.equal(absenceOf(elsewhere, 'X-FREEDONIA', 'X-SYLDAVIA', 'criminal'), undefined);
  });
});

describe('coverageFor', () => {
  const property = { kind: 'agreement', field: 'criminal' } as const;

  it('finds statements about a region', () => {
    assert.deepEqual(ids(coverageFor(record, property, 'TW', ['europe'])), ['europe-criminal-agreements']);
    assert.deepEqual(coverageFor(record, property, 'TW', ['africa']), []);
    assert.deepEqual(coverageFor(record, property, 'JP', ['europe']), []);
  });

  it('finds statements about the whole world for any region', () => {
    const [statement] = elsewhere.coverage;
    assert.ok(statement);
    const { region: _, ...world } = statement;
    const all = elsewhereWith({ coverage: [world] });
    assert.equal(coverageFor(all, property, 'X-RURITANIA', []).length, 1);
    assert.equal(coverageFor(all, property, 'X-RURITANIA', ['middle-lands']).length, 1);
    assert.equal(coverageFor(elsewhere, property, 'X-RURITANIA', []).length, 0);
  });
});

describe('sameProperty', () => {
  it('compares kind and topic or field', () => {
    assert.ok(sameProperty({ kind: 'covers', topic: 'a' }, { kind: 'covers', topic: 'a' }));
    assert.ok(!sameProperty({ kind: 'covers', topic: 'a' }, { kind: 'covers', topic: 'b' }));
    assert.ok(!sameProperty({ kind: 'covers', topic: 'a' }, { kind: 'limited to', topic: 'a' }));
    assert.ok(sameProperty({ kind: 'agreement', field: 'a' }, { kind: 'agreement', field: 'a' }));
    assert.ok(!sameProperty({ kind: 'agreement', field: 'a' }, { kind: 'comprehensive', field: 'a' }));
  });
});

describe('coveredTopics', () => {
  it('names no part beside its whole', () => {
    const topics = coveredTopics(record, standing(record, 'US', 'TW', 'criminal'));
    assert.ok(topics.includes('mutual-legal-assistance'));
    assert.ok(!topics.includes('service-of-documents'));
  });

  it('names each topic once', () => {
    assert.deepEqual(coveredTopics(record, standing(record, 'DK', 'TW', 'criminal')), ['transfer-of-sentenced-persons']);
  });
});
