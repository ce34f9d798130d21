import assert from 'node:assert/strict';
import type { Claim } from '../../../src/claims/claim.js';
import { judge } from '../../../src/verdicts/judge.js';
import { record } from '../claims/records.js';
import { common, named } from './claims.js';

const base = common('TW');
const property = { kind: 'agreement', field: 'criminal' } as const;
const claims: readonly (readonly [string, Claim])[] = [
  ['scope', { kind: 'scope', ...base, parties: [named('DK')], topic: 'extradition' }],
  ['scope', { kind: 'limit', ...base, parties: [named('PL')], topic: 'extradition' }],
  ['scope', { kind: 'breadth', ...base, parties: [named('DK')] }],
  ['existence', { kind: 'existence', ...base, parties: [named('FR')], field: 'criminal' }],
  ['year', { kind: 'date', ...base, parties: [named('DK')], event: 'signed', date: '2001' }],
  ['count', { kind: 'count', ...base, counts: 'states', number: 9, comparison: 'exactly', region: 'europe', property }],
  ['party', { kind: 'group', ...base, parties: [named('DK')], listed: 'having', region: 'europe', property }],
  ['order', { kind: 'order', ...base, party: named('DK'), rank: 1, region: 'europe', property }],
  ['membership', { kind: 'membership', ...base, party: named('TW'), organisation: 'interpol', status: 'member' }],
];

describe('judge', () => {
  for (const [rule, claim] of claims) {
    it(`judges a claim of ${claim.kind} by the rule ${rule}`, () => {
      assert.deepEqual(
        judge(claim, record).map((j) => `${j.verdict} ${j.rule}`),
        [`contradicted ${rule}`],
      );
    });
  }
});
