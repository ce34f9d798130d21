import assert from 'node:assert/strict';
import type { OrderClaim } from '../../../../src/claims/claim.js';
import type { TreatyRecord } from '../../../../src/record/record.js';
import { judgeOrder } from '../../../../src/verdicts/rules/order.js';
import { contradicted, quiet, supported, unmarked } from '../../check/sentences.js';
import { elsewhere, elsewhereWith, inventedAgreement, record } from '../../claims/records.js';
import { common, named } from '../claims.js';

const order = (party: string, rank: number, more: Partial<OrderClaim> = {}): OrderClaim => ({
  kind: 'order',
  ...common('TW'),
  party: named(party),
  rank,
  region: 'europe',
  property: { kind: 'agreement', field: 'criminal' },
  ...more,
});
const say = (claim: OrderClaim, among: TreatyRecord = record): string | undefined => judgeOrder(claim, among)[0]?.verdict;
const invented = { counterpart: 'X-RURITANIA', region: 'middle-lands' } as const;

describe('the rule order', () => {
  it('ranks by the first signature', () => {
    // Germany 2013, the United Kingdom 2016, Poland and Denmark 2019, Switzerland 2020, Slovakia 2021
    for (const [i, party] of ['DE', 'GB', 'PL', 'DK', 'CH', 'SK'].entries()) {
      assert.equal(say(order(party, i + 1)), 'supported', party);
      assert.equal(say(order(party, i === 5 ? 1 : i + 2)), 'contradicted', party);
    }
  });

  it('counts back from the last', () => {
    assert.equal(say(order('SK', -1)), 'supported');
    assert.equal(say(order('CH', -2)), 'supported');
    assert.equal(say(order('DE', -1)), 'contradicted');
  });

  it('ranks those that cover a topic', () => {
    const property = { kind: 'covers', topic: 'extradition' } as const;
    assert.equal(say(order('PL', 1, { property })), 'supported');
    assert.equal(say(order('SK', 1, { property })), 'contradicted');
  });

  it('leaves open which of several signatures made a cooperation comprehensive', () => {
    const property = { kind: 'comprehensive', field: 'criminal' } as const;
    // Germany 2013 or 2023, Poland 2019, Slovakia 2021
    assert.equal(say(order('PL', 1, { property })), 'unrecorded');
    assert.equal(say(order('PL', 2, { property })), 'unrecorded');
    assert.equal(say(order('DE', 3, { property })), 'unrecorded');
    assert.equal(say(order('SK', 1, { property })), 'contradicted');
    assert.equal(say(order('PL', -1, { property })), 'contradicted');
    assert.equal(say(order('DE', 2, { property })), 'contradicted');
    const [judgement] = judgeOrder(order('SK', 1, { property }), record);
    assert.ok(judgement?.message.id === 'order.other');
    assert.deepEqual(
      judgement.message.recorded.map(({ party, date, through }) => [party, date.slice(0, 4), through?.slice(0, 4)]),
      [
        ['DE', '2013', '2023'],
        ['PL', '2019', undefined],
        ['SK', '2021', undefined],
      ],
    );
  });

  it('concludes nothing without a list, a date or such a rank', () => {
    assert.equal(say(order('PL', 1, { region: 'africa' })), 'unrecorded');
    assert.equal(say(order('PL', 7)), 'unrecorded');
    assert.equal(say(order('X-SYLDAVIA', 1, invented), elsewhere), 'supported');
    const undated = elsewhereWith({
      agreements: [inventedAgreement('X-SYLDAVIA-2011'), { ...inventedAgreement('X-BORDURIA-2020'), dates: [] }],
    });
    assert.equal(say(order('X-BORDURIA', 1, invented), undated), 'unrecorded');
  });

  it('names the order', () => {
    const [judgement] = judgeOrder(order('X-BORDURIA', 1, invented), elsewhere);
    assert.ok(judgement?.message.id === 'order.other');
    assert.deepEqual(
      judgement.message.recorded.map((r) => `${r.party} ${r.date}`),
      ['X-SYLDAVIA 2011-03-02', 'X-BORDURIA 2020-10-12'],
    );
  });
});

describe('sentences about order', () => {
  contradicted('order', [
    '{The United Kingdom was the first} European state to sign a criminal-law agreement with Taiwan.',
    '{Denmark was the last} European state to sign a criminal-law agreement with Taiwan.',
    '{Slovakia was the first} European state to conclude an extradition agreement with Taiwan.',
    '{Poland was the second} European state to sign a criminal-law agreement with Taiwan.',
    'The {first European state to sign an agreement on criminal matters with Taiwan was Denmark}.',
  ]);
  supported('order', [
    'Germany was the first European state to sign a criminal-law agreement with Taiwan.',
    'Slovakia was the last European state to sign an agreement on criminal matters with Taiwan.',
    'Poland was the first European state to conclude an extradition agreement with Taiwan.',
    'The United Kingdom was the second European state to sign a criminal-law agreement with Taiwan.',
  ]);
  unmarked([
    'The United Kingdom was the first European state to open a cultural centre in Taiwan.',
    'Denmark could be the first European state to sign a new criminal-law agreement with Taiwan.',
    'Denmark was the first Nordic state to sign a criminal-law agreement with Taiwan.',
    'The United Kingdom was the first European state to sign an extradition treaty with Japan.',
  ]);
  quiet(['Denmark was the first to speak.']);
});

describe('sentences about order in an invented record', () => {
  contradicted(
    'order',
    ['{Borduria was the first} Middle-Landish state to sign an agreement on criminal matters with Ruritania.'],
    elsewhere,
  );
  supported('order', ['Syldavia was the first Middle-Landish state to sign an agreement on criminal matters with Ruritania.'], elsewhere);
});
