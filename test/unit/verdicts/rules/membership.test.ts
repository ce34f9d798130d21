import assert from 'node:assert/strict';
import type { MembershipClaim } from '../../../../src/claims/claim.js';
import type { TreatyRecord } from '../../../../src/record/record.js';
import { judgeMembership } from '../../../../src/verdicts/rules/membership.js';
import { contradicted, quiet, supported, unmarked } from '../../check/sentences.js';
import { elsewhere, record } from '../../claims/records.js';
import { common, named } from '../claims.js';

const membership = (
  party: string,
  organisation: string,
  status: MembershipClaim['status'],
  more: Partial<MembershipClaim> = {},
): MembershipClaim => ({ kind: 'membership', ...common('TW'), party: named(party), organisation, status, ...more });
const say = (claim: MembershipClaim, among: TreatyRecord = record): string | undefined => judgeMembership(claim, among)[0]?.verdict;

describe('the rule membership', () => {
  it('holds a standing against that of today', () => {
    assert.equal(say(membership('TW', 'interpol', 'member')), 'contradicted');
    assert.equal(say(membership('TW', 'interpol', 'member', { holds: false })), 'supported');
    assert.equal(say(membership('TW', 'interpol', 'excluded')), 'supported');
    assert.equal(say(membership('TW', 'interpol', 'excluded', { holds: false })), 'contradicted');
    assert.equal(say(membership('TW', 'interpol', 'observer')), 'contradicted');
  });

  it('tells members from contact points', () => {
    assert.equal(say(membership('TW', 'eurojust', 'contact point')), 'supported');
    assert.equal(say(membership('TW', 'eurojust', 'member')), 'contradicted');
  });

  it('concludes nothing of what is not recorded', () => {
    assert.equal(say(membership('TW', 'eurojust', 'observer')), 'unrecorded');
    assert.equal(say(membership('TW', 'europol', 'member')), 'unrecorded');
    assert.equal(say(membership('DK', 'interpol', 'member')), 'unrecorded');
    assert.equal(say(membership('TW', 'interpol', 'member'), elsewhere), 'unrecorded');
  });

  it('says since when', () => {
    const [judgement] = judgeMembership(membership('TW', 'interpol', 'member'), record);
    assert.deepEqual(judgement?.message, {
      id: 'membership.other',
      party: 'TW',
      organisation: 'interpol',
      stated: 'member',
      recorded: 'excluded',
      since: '1984',
    });
  });

  it('may only support what is tentative', () => {
    assert.equal(say(membership('TW', 'interpol', 'member', { tentative: true })), 'unrecorded');
    assert.equal(say(membership('TW', 'interpol', 'excluded', { tentative: true })), 'supported');
  });
});

describe('sentences about membership', () => {
  contradicted('membership', [
    'Taiwan is a {member of Interpol}.',
    'Taiwan is a full {member of the International Criminal Police Organization}.',
    "Taiwan's {membership of Interpol} helps its police.",
    'Taiwan is an {observer at Interpol}.',
    'Taiwan {belongs to Interpol}.',
    'Taiwan is a {member of the International Criminal Court}.',
    '{Taipei is a member of Interpol}.',
    'As a {member of Interpol}, Taiwan shares its databases.',
  ]);
  supported('membership', [
    'Taiwan is not a member of Interpol.',
    'Taiwan is excluded from Interpol.',
    "Taiwan's exclusion from Interpol is a problem.",
    'Taiwan does not belong to Interpol.',
    'Taiwan is no longer a member of Interpol.',
    'Taiwan is not a member of the International Criminal Court.',
  ]);
  unmarked([
    'Taiwan was a member of Interpol until 1984.',
    'Taiwan belonged to Interpol until 1984.',
    'Between 1961 and 1984 Taiwan was a member of Interpol.',
    'Taiwan wants to join Interpol.',
    'Taiwan should be a member of Interpol.',
    'Membership of Interpol would help Taiwan.',
    'If Taiwan were a member of Interpol, much would be easier.',
    'Is Taiwan a member of Interpol?',
    'Taiwan seeks membership of Interpol.',
    'Taiwan calls for its return to Interpol as a member.',
    'Denmark is a member of Interpol.',
    'It is a myth that Taiwan is a member of Interpol.',
    "Denmark supports Taiwan's bid to join Interpol.",
  ]);
  quiet(['Denmark is a member of Interpol.', 'Interpol has many members.']);
});

describe('sentences about membership in an invented record', () => {
  contradicted('membership', ['Ruritania is a {member of the League of Middle Lands}.', 'Ruritania is a {member of the LML}.'], elsewhere);
  supported('membership', ['Ruritania is not a member of the League of Middle Lands.'], elsewhere);
  quiet(['Taiwan is a member of Interpol.', 'Syldavia is a member of the LML.'], elsewhere);
});
