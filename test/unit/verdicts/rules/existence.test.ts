import assert from 'node:assert/strict';
import type { ExistenceClaim } from '../../../../src/claims/claim.js';
import { judgeExistence } from '../../../../src/verdicts/rules/existence.js';
import { contradicted, quiet, supported, unmarked } from '../../check/sentences.js';
import { elsewhere, elsewhereWith, inventedAgreement, record } from '../../claims/records.js';
import { common, named } from '../claims.js';

const existence = (parties: readonly string[], more: Partial<ExistenceClaim> = {}): ExistenceClaim => ({
  kind: 'existence',
  ...common('X-RURITANIA'),
  parties: parties.map(named),
  field: 'criminal',
  ...more,
});
const say = (claim: ExistenceClaim, among = elsewhere): string[] =>
  judgeExistence(claim, among).map((j) => `${j.verdict} ${j.rule} ${j.message.id}`);

describe('the rule existence', () => {
  it('knows what there is', () => {
    assert.deepEqual(say(existence(['X-SYLDAVIA'])), ['supported existence supported']);
    assert.deepEqual(say(existence(['X-SYLDAVIA'], { holds: false })), ['contradicted existence existence.exists']);
  });

  it('knows what there is not', () => {
    assert.deepEqual(say(existence(['X-FREEDONIA'])), ['contradicted existence existence.none']);
    assert.deepEqual(say(existence(['X-FREEDONIA'], { holds: false })), ['supported existence supported']);
  });

  it('concludes nothing from silence', () => {
    const silent = elsewhereWith({ coverage: [], absences: [] });
    assert.deepEqual(say(existence(['X-FREEDONIA']), silent), ['unrecorded existence unrecorded']);
    assert.deepEqual(say(existence(['X-FREEDONIA'], { holds: false }), silent), ['unrecorded existence unrecorded']);
    assert.deepEqual(say(existence(['X-SYLDAVIA'], { field: 'civil' })), ['unrecorded existence unrecorded']);
  });

  it('concludes from a complete list of a region', () => {
    const [judgement] = judgeExistence(existence(['X-FREEDONIA']), elsewhereWith({ absences: [] }));
    assert.equal(judgement?.verdict, 'contradicted');
    assert.deepEqual(
      judgement?.evidence.map((e) => e.kind),
      ['coverage'],
    );
  });

  it('concludes nothing for a region of which there is no list', () => {
    assert.deepEqual(say(existence(['MX'], { counterpart: 'TW' }), record), ['unrecorded existence unrecorded']);
  });

  it('leaves agreements that are over or were made for one case', () => {
    const agreement = inventedAgreement('X-SYLDAVIA-2011');
    for (const change of [
      { status: { value: 'lapsed' as const, cites: agreement.kind.cites } },
      { singleCase: { value: 'one man', cites: agreement.kind.cites } },
    ]) {
      const changed = elsewhereWith({ agreements: [{ ...agreement, ...change }], coverage: [], absences: [] });
      assert.deepEqual(say(existence(['X-SYLDAVIA']), changed), ['unrecorded existence unrecorded']);
    }
  });

  it('gathers those that stand alike', () => {
    const judgements = judgeExistence(existence(['FR', 'CZ', 'PL'], { counterpart: 'TW' }), record);
    assert.equal(judgements.length, 2);
    const wrong = judgements.find((j) => j.verdict === 'contradicted');
    assert.ok(wrong?.message.id === 'existence.none');
    assert.equal(wrong.message.party, 'FR');
    assert.deepEqual(wrong.message.also, ['CZ']);
  });

  it('may only support what is tentative', () => {
    assert.deepEqual(say(existence(['X-FREEDONIA'], { tentative: true })), []);
  });
});

describe('sentences about existence', () => {
  contradicted('existence', [
    '{France has an agreement on criminal matters} with Taiwan.',
    '{Czechia has concluded a mutual legal assistance treaty} with Taiwan.',
    'Taiwan and {Lithuania signed an extradition treaty}.',
    '{Norway has a mutual legal assistance agreement} with Taiwan.',
    '{Poland has no agreement on criminal matters} with Taiwan.',
    "Taiwan's {extradition treaty with France} has been in force for years.",
    'Taiwan {has no legal cooperation agreement with Germany} in criminal matters.',
    '{France} and Poland have agreements on criminal matters with Taiwan.',
  ]);
  supported('existence', [
    'France has no agreement on criminal matters with Taiwan.',
    'Taiwan has no criminal-law agreement with Lithuania.',
    'Neither France nor Czechia has an agreement on criminal matters with Taiwan.',
    'Poland has an agreement on criminal matters with Taiwan.',
    'France has no extradition treaty with Taiwan.',
    'There is no agreement on criminal matters between Taiwan and France.',
  ]);
  quiet([
    'Mexico has an extradition treaty with Taiwan.',
    'Mexico has no extradition treaty with Taiwan.',
    'France has no extradition treaty with Japan.',
  ]);
  unmarked([
    'France has a tax treaty with Taiwan.',
    'Czechia has an air services agreement with Taiwan.',
    'France has an agreement with Taiwan on youth mobility.',
  ]);
});

describe('sentences about existence in an invented record', () => {
  contradicted(
    'existence',
    ['{Freedonia has an agreement on criminal matters} with Ruritania.', '{Syldavia has no agreement on criminal matters} with Ruritania.'],
    elsewhere,
  );
  supported('existence', ['Freedonia has no agreement on criminal matters with Ruritania.'], elsewhere);
  quiet(['France has no agreement on criminal matters with Taiwan.'], elsewhere);
});
