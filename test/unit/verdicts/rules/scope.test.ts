import assert from 'node:assert/strict';
import type { BreadthClaim, LimitClaim, ScopeClaim } from '../../../../src/claims/claim.js';
import type { TreatyRecord } from '../../../../src/record/record.js';
import { judgeBreadth, judgeLimit, judgeScope } from '../../../../src/verdicts/rules/scope.js';
import { contradicted, quiet, supported, unmarked } from '../../check/sentences.js';
import { elsewhere, elsewhereWith, inventedAgreement, record } from '../../claims/records.js';
import { common, named } from '../claims.js';

const scope = (parties: readonly string[], topic: string, more: Partial<ScopeClaim> = {}): ScopeClaim => ({
  kind: 'scope',
  ...common('X-RURITANIA'),
  parties: parties.map(named),
  topic,
  ...more,
});
const limit = (party: string, topic: string, more: Partial<LimitClaim> = {}): LimitClaim => ({
  kind: 'limit',
  ...common('X-RURITANIA'),
  parties: [named(party)],
  topic,
  ...more,
});
const say = (claim: ScopeClaim, among: TreatyRecord = elsewhere): string[] =>
  judgeScope(claim, among).map((j) => `${j.verdict} ${j.rule} ${j.message.id}`);

describe('the rule scope', () => {
  it('holds a topic against what is covered', () => {
    assert.deepEqual(say(scope(['X-SYLDAVIA'], 'extradition')), ['supported scope supported']);
    assert.deepEqual(say(scope(['X-SYLDAVIA'], 'extradition', { holds: false })), ['contradicted scope scope.covered']);
  });

  it('holds a topic against what is not covered', () => {
    assert.deepEqual(say(scope(['X-BORDURIA'], 'extradition')), ['contradicted scope scope.not-covered']);
    assert.deepEqual(say(scope(['X-BORDURIA'], 'extradition', { holds: false })), ['supported scope supported']);
  });

  it('concludes nothing from silence', () => {
    assert.deepEqual(say(scope(['X-SYLDAVIA'], 'provisional-arrest')), ['unrecorded scope unrecorded']);
    assert.deepEqual(say(scope(['X-SYLDAVIA'], 'provisional-arrest', { holds: false })), ['unrecorded scope unrecorded']);
    assert.deepEqual(say(scope(['X-UNKNOWN'], 'extradition')), ['unrecorded scope unrecorded']);
  });

  it('concludes from a closed list of topics', () => {
    assert.deepEqual(say(scope(['X-BORDURIA'], 'provisional-arrest')), ['contradicted scope scope.not-covered']);
  });

  it('knows that there is no agreement at all', () => {
    assert.deepEqual(say(scope(['X-FREEDONIA'], 'extradition')), ['contradicted existence existence.none']);
    assert.deepEqual(say(scope(['X-FREEDONIA'], 'extradition', { holds: false })), ['supported existence supported']);
  });

  it('judges each party and marks the wrong ones by their names', () => {
    const [right, wrong, ...more] = judgeScope(scope(['X-SYLDAVIA', 'X-BORDURIA'], 'extradition'), elsewhere);
    assert.deepEqual(more, []);
    assert.equal(right?.verdict, 'supported');
    assert.equal(wrong?.verdict, 'contradicted');
    assert.deepEqual(wrong?.span, named('X-BORDURIA').span);
  });

  it('names the agreements and what they cover instead', () => {
    const [judgement] = judgeScope(scope(['X-BORDURIA'], 'extradition'), elsewhere);
    assert.deepEqual(judgement?.message, {
      id: 'scope.not-covered',
      party: 'X-BORDURIA',
      counterpart: 'X-RURITANIA',
      topic: 'extradition',
      agreements: ['X-BORDURIA-2020'],
      covered: ['transfer-of-sentenced-persons'],
    });
    assert.ok(judgement?.evidence.some((e) => e.id === 'X-BORDURIA-2020' && e.cites.some((c) => c.at === 'Article 9')));
  });

  it('shows an open dispute instead of taking a side', () => {
    const agreement = inventedAgreement('X-BORDURIA-2020');
    const open = elsewhereWith({
      agreements: [{ ...agreement, disputes: agreement.disputes.map(({ preferred: _, ...d }) => ({ ...d, standing: 'open' as const })) }],
    });
    assert.deepEqual(say(scope(['X-BORDURIA'], 'extradition'), open), ['disputed scope disputed']);
    assert.deepEqual(say(scope(['X-BORDURIA'], 'extradition', { holds: false }), open), ['disputed scope disputed']);
  });

  it('leaves agreements that are over', () => {
    const agreement = inventedAgreement('X-SYLDAVIA-2011');
    const over = elsewhereWith({
      agreements: [{ ...agreement, status: { value: 'terminated', cites: agreement.kind.cites } }],
      coverage: [],
      absences: [],
    });
    assert.deepEqual(say(scope(['X-SYLDAVIA'], 'extradition'), over), ['unrecorded scope unrecorded']);
  });

  it('may only support what is tentative', () => {
    assert.deepEqual(say(scope(['X-BORDURIA'], 'extradition', { tentative: true })), []);
    assert.deepEqual(say(scope(['X-SYLDAVIA'], 'extradition', { tentative: true })), ['supported scope supported']);
  });

  it('takes a part to be covered with its whole, and not the whole with its part', () => {
    const tw = { counterpart: 'TW' };
    assert.deepEqual(say(scope(['CN'], 'taking-of-evidence', tw), record), ['supported scope supported']);
    assert.deepEqual(say(scope(['CH'], 'taking-of-evidence', tw), record), ['contradicted scope scope.not-covered']);
  });
});

describe('limits', () => {
  const sayLimit = (claim: LimitClaim): string[] => judgeLimit(claim, elsewhere).map((j) => `${j.verdict} ${j.message.id}`);

  it('are borne out by a closed list', () => {
    assert.deepEqual(sayLimit(limit('X-BORDURIA', 'transfer-of-sentenced-persons')), ['supported supported']);
  });

  it('are wrong where the topic is not covered or more is', () => {
    assert.deepEqual(sayLimit(limit('X-SYLDAVIA', 'transfer-of-sentenced-persons')), ['contradicted scope.not-limited']);
    assert.deepEqual(sayLimit(limit('X-FREEDONIA', 'extradition')), ['contradicted existence.none']);
  });

  it('may be denied', () => {
    assert.equal(judgeLimit(limit('X-BORDURIA', 'transfer-of-sentenced-persons', { holds: false }), elsewhere)[0]?.verdict, 'contradicted');
  });

  it('are not known where the list is not closed', () => {
    assert.deepEqual(sayLimit(limit('X-SYLDAVIA', 'extradition')), ['unrecorded unrecorded']);
  });

  it('are those of the agreement of the year that is given', () => {
    const german = (year: string) =>
      judgeLimit(limit('DE', 'transfer-of-sentenced-persons', { counterpart: 'TW', year }), record)[0]?.verdict;
    assert.equal(german('2013'), 'supported');
    assert.equal(german('2023'), 'contradicted');
  });
});

describe('breadth', () => {
  const breadth = (party: string, holds = true): BreadthClaim => ({ kind: 'breadth', ...common('TW'), holds, parties: [named(party)] });
  const sayBreadth = (claim: BreadthClaim, among: TreatyRecord = record): string[] =>
    judgeBreadth(claim, among).map((j) => `${j.verdict} ${j.message.id}`);

  it('is held against the list of the comprehensive ones', () => {
    assert.deepEqual(sayBreadth(breadth('PL')), ['supported supported']);
    assert.deepEqual(sayBreadth(breadth('DK')), ['contradicted scope.not-comprehensive']);
    assert.deepEqual(sayBreadth(breadth('DK', false)), ['supported supported']);
  });

  it('is not judged outside of the list, or without one', () => {
    assert.deepEqual(sayBreadth(breadth('US')), ['unrecorded unrecorded']);
    assert.deepEqual(sayBreadth({ ...breadth('X-BORDURIA'), counterpart: 'X-RURITANIA' }, elsewhere), ['unrecorded unrecorded']);
  });
});

describe('sentences about scope', () => {
  contradicted('scope', [
    '{Denmark signed an extradition treaty} with Taiwan.',
    'The {Danish extradition treaty} with Taiwan runs to nine pages.',
    "Taiwan's agreement with {Denmark covers extradition}.",
    'Taiwan and {Switzerland have an extradition agreement}.',
    'The {Swiss–Taiwanese agreement provides for mutual legal assistance}.',
    'Under its agreement with Taiwan, {Switzerland extradites fugitives}.',
    'The {British arrangement with Taiwan includes the taking of evidence}.',
    "{Germany's arrangements with Taiwan include extradition}.",
    "{Poland's agreement with Taiwan does not cover extradition}.",
    'The {Slovak arrangement with Taiwan excludes the transfer of sentenced persons}.',
    '{The UK can extradite suspects to Taiwan under the 2016 arrangement}.',
    'Taiwan has extradition treaties with Poland, {Denmark} and Slovakia.',
    'Taiwan has extradition treaties with Poland, {Denmark and Switzerland}.',
    'The {United States has an extradition treaty} with Taiwan.',
    '{Poland and Taiwan have no arrangement on the transfer of sentenced persons}.',
  ]);
  supported('scope', [
    'Denmark signed an arrangement on the transfer of sentenced persons with Taiwan.',
    "Poland's agreement with Taiwan covers extradition.",
    'Taiwan and Slovakia can extradite suspects to each other under their arrangement.',
    'The Danish arrangement with Taiwan does not cover extradition.',
    'The United Kingdom has no extradition treaty with Taiwan.',
    'The Swiss agreement with Taiwan leaves extradition out.',
    'Taiwan has extradition treaties with Poland and Slovakia.',
    'The United States and Taiwan have a mutual legal assistance agreement.',
    'Paraguay has an extradition treaty with Taiwan.',
    'The Polish agreement with Taiwan provides for the service of documents.',
    'Germany has a prisoner transfer arrangement with Taiwan.',
  ]);
  quiet([
    'Danish butter is sold in Taipei.',
    'Denmark and Taiwan trade.',
    'The extradition of suspects is a slow business.',
    'Taiwan and Mexico are said to talk about extradition.',
  ]);
});

describe('sentences about limits and breadth', () => {
  contradicted('scope', [
    "Taiwan's agreement with {Poland is limited to the transfer of sentenced persons}.",
    "Taiwan's agreement with {Slovakia covers only prisoner transfers}.",
    "{Denmark's arrangement with Taiwan is comprehensive}.",
    '{Switzerland has a comprehensive agreement} with Taiwan in criminal matters.',
  ]);
  supported('scope', [
    "Taiwan's arrangement with Switzerland is limited to the transfer of sentenced persons.",
    'The Danish arrangement with Taiwan covers only the transfer of sentenced persons.',
    'The British arrangement with Taiwan is about nothing but prisoner transfers.',
    "Poland's agreement with Taiwan is comprehensive.",
    "Denmark's arrangement with Taiwan is not comprehensive.",
  ]);
  unmarked(["Poland's agreement with Taiwan is not limited to the transfer of sentenced persons."]);
});

describe('sentences about agreements made for a single case', () => {
  unmarked([
    'The memorandum of 2013 between the United Kingdom and Taiwan covered the extradition of one man.',
    'In 2013 the United Kingdom signed an extradition memorandum with Taiwan.',
  ]);
});

describe('sentences about scope in an invented record', () => {
  contradicted('scope', ['{Borduria has an extradition treaty} with Ruritania.', 'The {Bordurian extradition treaty} is old.'], elsewhere);
  supported(
    'scope',
    ['Syldavia has an extradition treaty with Ruritania.', 'Borduria has no extradition treaty with Ruritania.'],
    elsewhere,
  );
  quiet(['Denmark has an extradition treaty with Taiwan.', 'Syldavia and Borduria have an extradition treaty.'], elsewhere);
});
