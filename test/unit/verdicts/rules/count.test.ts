import assert from 'node:assert/strict';
import type { CountClaim } from '../../../../src/claims/claim.js';
import type { TreatyRecord } from '../../../../src/record/record.js';
import { judgeCount } from '../../../../src/verdicts/rules/count.js';
import { contradicted, quiet, supported, unmarked } from '../../check/sentences.js';
import { elsewhere, record } from '../../claims/records.js';
import { common } from '../claims.js';

const count = (number: CountClaim['number'], more: Partial<CountClaim> = {}): CountClaim => ({
  kind: 'count',
  ...common('TW'),
  counts: 'states',
  number,
  comparison: 'exactly',
  region: 'europe',
  property: { kind: 'agreement', field: 'criminal' },
  ...more,
});
const say = (claim: CountClaim, among: TreatyRecord = record): string | undefined => judgeCount(claim, among)[0]?.verdict;

describe('the rule count', () => {
  it('holds a number against the complete list', () => {
    assert.equal(say(count(6)), 'supported');
    assert.equal(say(count(5)), 'contradicted');
    assert.equal(say(count(7)), 'contradicted');
  });

  it('knows what a comparison needs', () => {
    for (const [comparison, ...verdicts] of [
      ['at least', 'supported', 'supported', 'contradicted'],
      ['at most', 'contradicted', 'supported', 'supported'],
      ['more than', 'supported', 'contradicted', 'contradicted'],
      ['fewer than', 'contradicted', 'contradicted', 'supported'],
    ] as const) {
      assert.deepEqual(
        [5, 6, 7].map((n) => say(count(n, { comparison }))),
        verdicts,
        comparison,
      );
    }
  });

  it('knows halves and majorities of those that have an agreement', () => {
    const limited = { property: { kind: 'limited to', topic: 'transfer-of-sentenced-persons' } } as const;
    const extradition = { property: { kind: 'covers', topic: 'extradition' } } as const;
    assert.equal(say(count({ parts: 1, of: 2 }, limited)), 'supported');
    assert.equal(say(count({ parts: 1, of: 2 }, extradition)), 'contradicted');
    assert.equal(say(count('majority', extradition)), 'contradicted');
    assert.equal(say(count('majority', { property: { kind: 'covers', topic: 'transfer-of-sentenced-persons' } })), 'supported');
  });

  it('counts those that lack a property among all that have an agreement', () => {
    const lacking = { holds: false, property: { kind: 'covers', topic: 'extradition' } } as const;
    assert.equal(say(count(4, lacking)), 'supported');
    assert.equal(say(count(3, lacking)), 'contradicted');
  });

  it('accepts the number of a source, and contradicts none with it alone', () => {
    const instruments = { counts: 'instruments', event: 'signed' } as const;
    assert.equal(say(count(7, instruments)), 'supported');
    const { region: _, ...world } = count(12, { property: { kind: 'covers', topic: 'extradition' } });
    assert.equal(say(world), 'supported');
    assert.equal(say({ ...world, number: 40 }), 'unrecorded');
  });

  it('concludes nothing without a list', () => {
    assert.equal(say(count(2, { region: 'africa' })), 'unrecorded');
    assert.equal(say(count(2), elsewhere), 'unrecorded');
  });

  it('names the list', () => {
    const [judgement] = judgeCount(count(9), record);
    assert.ok(judgement?.message.id === 'count.other');
    assert.equal(judgement.message.stated, '9');
    assert.equal(judgement.message.recorded, 6);
    assert.deepEqual([...judgement.message.parties].sort(), ['CH', 'DE', 'DK', 'GB', 'PL', 'SK']);
    assert.equal(judgement.message.asOf, '2026-06-17');
  });
});

describe('sentences about numbers', () => {
  contradicted('count', [
    '{Nine European states} have agreements on criminal matters with Taiwan.',
    'In Europe, {eight states} have formal agreements on criminal matters with Taiwan.',
    'Taiwan has criminal-law agreements with {five European countries}.',
    '{At least eight European states} have criminal-law agreements with Taiwan.',
    '{More than six European states} have criminal-law agreements with Taiwan.',
    '{Fewer than six European states} have criminal-law agreements with Taiwan.',
    '{Three European states} have extradition agreements with Taiwan.',
    '{Half of the six European agreements} with Taiwan cover extradition.',
    'Of the six European states with a criminal-law agreement with Taiwan, {three accept extradition}.',
    '{Two European agreements with Taiwan are limited to prisoner transfers}.',
    '{A dozen European states} have criminal-law agreements with Taiwan.',
    'Only {four European states} have criminal-law agreements with Taiwan.',
  ]);
  supported('count', [
    'Six European states have agreements on criminal matters with Taiwan.',
    'Taiwan has criminal-law agreements with 6 European countries.',
    'In Europe, six states have formal agreements on criminal matters with Taiwan.',
    'Half of the six European agreements with Taiwan are limited to prisoner transfers.',
    'At least five European states have criminal-law agreements with Taiwan.',
    'More than five European states have criminal-law agreements with Taiwan.',
    'Only two European states have extradition agreements with Taiwan.',
    'No fewer than six European states have criminal-law agreements with Taiwan.',
  ]);
  unmarked([
    'Nine European states have trade offices in Taiwan.',
    'Nine European states should sign criminal-law agreements with Taiwan.',
    'Nine officials from European states spoke about criminal-law agreements with Taiwan.',
    'Nine European states have visa-waiver agreements with Taiwan.',
  ]);
  quiet(['Nine states took part in the workshop in Taipei.']);
});

describe('sentences about numbers in an invented record', () => {
  contradicted('count', ['{Three Middle-Landish states} have agreements on criminal matters with Ruritania.'], elsewhere);
  supported('count', ['Two Middle-Landish states have agreements on criminal matters with Ruritania.'], elsewhere);
});
