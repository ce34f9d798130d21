import assert from 'node:assert/strict';
import { createRecord } from '../../../src/record/record.js';
import { createSearch } from '../../../src/record/search.js';
import { bundled } from './bundled.js';

/** Query → the agreement that must come first. */
const queries: readonly (readonly [query: string, first: string])[] = [
  // names of states, in the writers' languages
  ['Denmark', 'DK-2019'],
  ['niemcy 2023', 'DE-2023'],
  ['dánsko', 'DK-2019'],
  ['Swaziland extradition', 'SZ-1988'],
  ['Dominica', 'DM-EXT'],
  ['Chinese mainland', 'CN-2009'],
  // typing errors
  ['Denmrk', 'DK-2019'],
  ['polnad', 'PL-2019'],
  ['st lucia mutual legal assitance', 'LC-2023'],
  ['extradtion treaty marshal islands', 'MH-2011'],
  // titles, long and short, in several languages
  ['駐波蘭代表處與波蘭臺北辦事處刑事司法合作協定', 'PL-2019'],
  ['德國刑事司法互助', 'DE-2023'],
  ['移交受刑人及合作執行刑罰協議', 'DE-2013'],
  ['史瓦濟蘭 引渡', 'SZ-1988'],
  ['Tratado de Extradicion', 'PY-1986'],
  ['porozumienie', 'PL-2019'],
  ['Absprache', 'DE-2013'],
  // offices and abbreviations
  ['Trade Council of Denmark', 'DK-2019'],
  ['trade office of swiss industries', 'CH-2020'],
  ['TECRO', 'US-2002'],
  ['SEF ARATS', 'CN-2009'],
  ['american insitute in taiwan', 'US-2002'],
  ['MLAT U.S.', 'US-2002'],
  // years and topics
  ['1986', 'PY-1986'],
  ['Germany 2013', 'DE-2013'],
  ['palau extradition 2012', 'PW-2012'],
  ['uk prisoner transfer', 'GB-2016'],
  ['slovakia civil', 'SK-2022-CIV'],
  ['slovak extradition', 'SK-2021'],
  ['belize corruption', 'ADJ-BZ-2019'],
  // people, sources, status
  ['zain dean', 'GB-2013-MOU'],
  ['eucrim', 'DE-2013'],
  ['lapsed south africa', 'ZA-EXT-LAPSED'],
];

describe('searching agreements', () => {
  const search = createSearch(createRecord([bundled()]));
  const ids = (query: string, limit?: number) => search.search(query, limit).map((hit) => hit.agreement.id);

  for (const [query, first] of queries) {
    it(`finds ${first} first for "${query}"`, () => {
      assert.equal(ids(query)[0], first);
    });
  }

  it('puts what the record is about before what stands beside it', () => {
    assert.deepEqual(ids('nauru').slice(0, 3), ['NR-2019', 'ADJ-NR-2018', 'ADJ-NR-2019']);
  });

  it('narrows with every word, and takes what there is where no agreement has them all', () => {
    assert.deepEqual(ids('vietnam civil'), ['VN-2010-CIV']);
    assert.equal(ids('denmark paraguay').length, 2);
  });

  it('takes another figure for another year', () => {
    assert.ok(!ids('2016').includes('ZA-2013'));
    assert.ok(ids('2016').includes('GB-2016'));
  });

  it('gives scores from 0, the best first, and no more hits than asked for', () => {
    const hits = search.search('extradition treaty', 5);
    assert.equal(hits.length, 5);
    const scores = hits.map((hit) => hit.score);
    assert.deepEqual(
      scores,
      [...scores].sort((a, b) => a - b),
    );
    assert.ok(scores.every((score) => score >= 0 && score <= 1));
  });

  it('finds nothing for nothing', () => {
    assert.deepEqual(ids(''), []);
    assert.deepEqual(ids('  ?! '), []);
    assert.deepEqual(ids('qqqqqq'), []);
  });
});
