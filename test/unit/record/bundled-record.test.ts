import assert from 'node:assert/strict';
import fs from 'node:fs';
import { summary } from '../../../scripts/record/summary.js';
import { createRecord, firstDate, type TreatyRecord } from '../../../src/record/record.js';
import type { Agreement, Dispute } from '../../../src/record/schema.js';
import { bundled } from './bundled.js';

describe('the bundled record', () => {
  const dataset = bundled();
  const record: TreatyRecord = createRecord([dataset]);
  const get = (id: string): Agreement => record.agreements.get(id) ?? assert.fail(`no ${id}`);
  const dispute = (id: string): Dispute =>
    [...record.agreements.values()].flatMap((a) => a.disputes).find((d) => d.id === id) ?? assert.fail(`no dispute ${id}`);
  const signed = (id: string): string[] =>
    get(id)
      .dates.filter((d) => d.event === 'signed')
      .map((d) => d.date);
  const inForce = (id: string): string | undefined => get(id).dates.find((d) => d.event === 'in force')?.date;
  const scope = (id: string, topic: string): string => record.scopeOf(get(id), topic).value;

  it('prints its counts', () => {
    const lines = summary(dataset);
    assert.ok(lines.includes('34 instruments, 12 adjacent'));
    assert.ok(lines.includes('14 absences: 13 of agreements, 1 exclusion from an organisation'));
    assert.ok(lines.some((line) => /^137 sources: 1 founding-article, 33 primary-text, /.test(line)));
    assert.ok(lines.includes('sources that nothing cites: none'));
  });

  it('holds the six European states as the founding article gives them', () => {
    assert.deepEqual([signed('DK-2019'), inForce('DK-2019')], [['2019-07-08'], '2019-07-08']);
    assert.deepEqual([signed('PL-2019'), inForce('PL-2019')], [['2019-06-17'], '2021-02-23']);
    assert.deepEqual([signed('SK-2021'), inForce('SK-2021')], [['2021-08-03'], undefined]);
    assert.deepEqual([signed('CH-2020'), inForce('CH-2020')], [['2020-11-13', '2020-12-11'], '2020-12-11']);
    assert.deepEqual([signed('GB-2016'), inForce('GB-2016')], [['2016-04-15', '2016-05-03'], '2016-05-03']);
    assert.deepEqual([signed('DE-2013'), inForce('DE-2013')], [['2013-10-23', '2013-11-06'], '2014-02-07']);
    const six = record.coverage.find((c) => c.id === 'europe-criminal-agreements')?.parties;
    assert.deepEqual(six, ['CH', 'DE', 'DK', 'GB', 'PL', 'SK']);
    assert.deepEqual(record.coverage.find((c) => c.id === 'europe-extradition')?.parties, ['PL', 'SK']);
  });

  it('knows what the transfer arrangements leave out', () => {
    for (const id of ['DK-2019', 'GB-2016', 'CH-2020']) {
      for (const [topic, value] of [
        ['transfer-of-sentenced-persons', 'covered'],
        ['extradition', 'not covered'],
        ['mutual-legal-assistance', 'not covered'],
        ['service-of-documents', 'not covered'],
        ['provisional-arrest', 'not covered'],
      ] as const) {
        assert.equal(scope(id, topic), value, `${id} ${topic}`);
      }
    }
    for (const topic of [
      'extradition',
      'transfer-of-sentenced-persons',
      'mutual-legal-assistance',
      'provisional-arrest',
      'information-sharing',
    ]) {
      assert.equal(scope('PL-2019', topic), 'covered', topic);
      assert.equal(scope('SK-2021', topic), 'covered', topic);
    }
  });

  it('never takes silence for no', () => {
    assert.equal(scope('BZ-2020', 'extradition'), 'not recorded');
    assert.equal(scope('PY-1986', 'mutual-legal-assistance'), 'not recorded');
    assert.equal(scope('ADJ-LC-2018', 'extradition'), 'not recorded');
    assert.equal(scope('MH-2025', 'joint-investigation'), 'not recorded');
    assert.equal(scope('MH-2025', 'service-of-documents'), 'covered');
    // a civil agreement without criminal assistance may still be about serving documents
    assert.equal(scope('SK-2022-CIV', 'mutual-legal-assistance'), 'not covered');
    assert.equal(scope('SK-2022-CIV', 'service-of-documents'), 'not recorded');
    assert.equal(scope('VN-2010-CIV', 'service-of-documents'), 'covered');
  });

  it('keeps mutual legal assistance apart from extradition and transfer', () => {
    const parts = record.topicAndParts('mutual-legal-assistance');
    assert.deepEqual([...parts].sort(), ['asset-recovery', 'mutual-legal-assistance', 'service-of-documents', 'taking-of-evidence']);
  });

  it('shows Germany as two instruments and its disputes', () => {
    const german = record.agreementsBetween('DE', 'TW').map((a) => a.id);
    assert.deepEqual(german, ['DE-2013', 'DE-2023']);
    assert.deepEqual(
      get('DE-2023').relations.map((r) => [r.kind, r.agreement]),
      [['supplements', 'DE-2013']],
    );
    const year = dispute('C01');
    assert.equal(year.standing, 'open');
    assert.deepEqual(
      year.sides.slice(0, 2).map((s) => s.date),
      ['2013', '2012'],
    );
    assert.ok(year.sides[1]?.cites.some((c) => c.source === 'founding-article'));
    const extradition = dispute('C03');
    assert.equal(extradition.standing, 'settled');
    assert.equal(extradition.sides[extradition.preferred ?? -1]?.scope, 'not covered');
    assert.equal(scope('DE-2023', 'extradition'), 'not covered');
  });

  it('has every contradiction between the sources as a dispute', () => {
    const ids = new Set<string>();
    JSON.stringify(dataset, (key, value) => {
      for (const { id } of key === 'disputes' ? (value as Dispute[]) : []) {
        ids.add(id.slice(0, 3));
      }
      return value;
    });
    assert.deepEqual(
      [...ids].sort(),
      Array.from({ length: 27 }, (_, i) => `C${String(i + 1).padStart(2, '0')}`),
    );
  });

  it('gives the instruments with the United States and Paraguay and what the founding article makes of them', () => {
    assert.equal(firstDate(get('US-2002')), '2002-03-26');
    assert.equal(scope('US-2002', 'mutual-legal-assistance'), 'covered');
    assert.equal(scope('US-2002', 'extradition'), 'not covered');
    assert.equal(scope('PY-1986', 'extradition'), 'covered');
    for (const id of ['C12-US', 'C12-PY']) {
      assert.equal(dispute(id).standing, 'open');
      assert.equal(dispute(id).sides[0]?.cites[0]?.source, 'founding-article');
    }
  });

  it('records absences with their date, and Interpol as an exclusion after a membership', () => {
    const stated = record.absences.filter((a) => a.standing === 'stated' && a.topics === undefined).map((a) => a.party);
    assert.deepEqual(stated, ['FR', 'CZ', 'LT']);
    const implied = record.absences.filter((a) => a.standing === 'implied').map((a) => a.party);
    assert.deepEqual(implied, ['NL', 'EE', 'RO', 'BE']);
    assert.deepEqual(
      record.membershipsOf('TW', 'interpol').map((m) => [m.status, m.from]),
      [
        ['member', '1961'],
        ['excluded', '1984'],
      ],
    );
    assert.deepEqual(
      record.membershipsOf('TW', 'eurojust').map((m) => m.status),
      ['contact point'],
    );
  });

  it('holds no date where the source shows no year', () => {
    assert.deepEqual(get('PW-2022').dates, []);
    assert.deepEqual(get('VC-2022-MLA').dates, []);
    assert.deepEqual(
      get('SZ-1988').dates.map((d) => d.event),
      ['dated'],
    );
  });

  it('accounts for every statement of the founding article', () => {
    const page = fs.readFileSync('docs/seed-statements.md', 'utf8');
    const rows = [...page.matchAll(/^\| (S\d\d) \|.*\| (.+) \|$/gm)];
    assert.deepEqual(
      rows.map((row) => row[1]),
      Array.from({ length: 47 }, (_, i) => `S${String(i + 1).padStart(2, '0')}`),
    );
    const known = new Set(
      [
        dataset.agreements,
        dataset.coverage,
        dataset.absences,
        dataset.engagements,
        dataset.cases,
        dataset.glossary,
        dataset.context,
      ].flatMap((list) => list.map((item) => item.id)),
    );
    const named = rows.flatMap((row) => [...(row[2] ?? '').matchAll(/`([^`]+)`/g)].map((m) => m[1] ?? ''));
    const fields = new Set(['limitedTo', 'scope', 'kind']);
    assert.deepEqual(
      named.filter((id) => !known.has(id) && !fields.has(id)),
      [],
    );
  });

  it('speaks the languages of its writers', () => {
    for (const party of record.parties.values()) {
      for (const language of ['en', 'cs', 'sk', 'pl', 'de', 'fr', 'da', 'zh-Hant']) {
        assert.ok(party.names[language]?.name, `${party.id} ${language}`);
      }
    }
  });
});
