import assert from 'node:assert/strict';
import type { GroupClaim } from '../../../../src/claims/claim.js';
import type { TreatyRecord } from '../../../../src/record/record.js';
import { judgeGroup } from '../../../../src/verdicts/rules/party.js';
import { contradicted, quiet, supported, unmarked } from '../../check/sentences.js';
import { elsewhere, record } from '../../claims/records.js';
import { common, named } from '../claims.js';

const group = (parties: readonly string[], more: Partial<GroupClaim> = {}): GroupClaim => ({
  kind: 'group',
  ...common('TW'),
  parties: parties.map(named),
  listed: 'having',
  region: 'europe',
  property: { kind: 'covers', topic: 'extradition' },
  ...more,
});
const say = (claim: GroupClaim, among: TreatyRecord = record): string | undefined => judgeGroup(claim, among)[0]?.verdict;

describe('the rule party', () => {
  it('wants the whole list and nobody else', () => {
    assert.equal(say(group(['PL', 'SK'])), 'supported');
    assert.equal(say(group(['SK', 'PL', 'SK'])), 'supported');
    assert.equal(say(group(['PL'])), 'contradicted');
    assert.equal(say(group(['PL', 'SK', 'DE'])), 'contradicted');
    assert.equal(say(group(['PL', 'DE'])), 'contradicted');
  });

  it('knows who lacks a property among those that have an agreement', () => {
    assert.equal(say(group(['DK', 'CH', 'GB', 'DE'], { listed: 'lacking' })), 'supported');
    assert.equal(say(group(['DK', 'CH', 'GB'], { listed: 'lacking' })), 'contradicted');
  });

  it('marks the wrong ones where others are right', () => {
    const [judgement] = judgeGroup(group(['PL', 'SK', 'DE']), record);
    assert.deepEqual(judgement?.span, named('DE').span);
  });

  it('marks the claim where all are wrong or one is missing', () => {
    for (const parties of [['DK', 'DE'], ['PL']]) {
      assert.deepEqual(judgeGroup(group(parties), record)[0]?.span, group([]).span);
    }
  });

  it('names the list', () => {
    const [judgement] = judgeGroup(group(['PL', 'DK']), record);
    assert.ok(judgement?.message.id === 'party.other');
    assert.deepEqual([...judgement.message.recorded].sort(), ['PL', 'SK']);
    assert.deepEqual(judgement.message.named, ['PL', 'DK']);
  });

  it('concludes nothing without a list', () => {
    assert.equal(say(group(['PL'], { region: 'africa' })), 'unrecorded');
    assert.equal(say(group(['PL'], { property: { kind: 'covers', topic: 'joint-investigation' } })), 'unrecorded');
    assert.equal(say(group(['X-SYLDAVIA'], { counterpart: 'X-RURITANIA', region: 'middle-lands' }), elsewhere), 'unrecorded');
  });

  it('may only support what is tentative', () => {
    assert.equal(say(group(['PL'], { tentative: true })), 'unrecorded');
    assert.equal(say(group(['PL', 'SK'], { tentative: true })), 'supported');
  });
});

describe('sentences about all of a group', () => {
  contradicted('party', [
    'Only Poland and {Denmark} have extradition provisions in their agreements with Taiwan.',
    '{Only Poland has agreed to extradition} with Taiwan in Europe.',
    'In Europe, {only Poland, Slovakia and Germany} have extradition provisions in their agreements with Taiwan.',
    '{Poland is the only European state with an extradition agreement with Taiwan}.',
    'Among European states, {only Denmark} has agreed to extradition with Taiwan.',
    'In Europe, only Poland, Slovakia and {Switzerland} have comprehensive agreements with Taiwan.',
  ]);
  supported('party', [
    'Only Poland and Slovakia have extradition provisions in their agreements with Taiwan.',
    'None other than Poland and Slovakia has agreed to extradition with Taiwan.',
    'In Europe, only Poland and Slovakia accept extradition with Taiwan.',
    'Poland and Slovakia are the only European states with an extradition agreement with Taiwan.',
    'No European state other than Poland and Slovakia has an extradition agreement with Taiwan.',
    'In Europe, only Poland, Slovakia and Germany have comprehensive agreements with Taiwan.',
    'Six European states have criminal-law agreements with Taiwan: Denmark, Germany, Poland, Slovakia, Switzerland and the UK.',
  ]);
  unmarked([
    'Not only Poland has an extradition agreement with Taiwan.',
    'Only Poland has an extradition treaty with Japan.',
    'Only Poland should sign an extradition agreement with Taiwan.',
    'Only Poland sent its minister of justice to Taiwan.',
  ]);
  quiet(['Only Poland and Denmark took part in the conference in Taipei.']);
});

describe('sentences about all of a group in an invented record', () => {
  contradicted('party', ['In the Middle Lands, {only Syldavia} has an agreement on criminal matters with Ruritania.'], elsewhere);
  supported('party', ['In the Middle Lands, only Syldavia and Borduria have agreements on criminal matters with Ruritania.'], elsewhere);
});
