import assert from 'node:assert/strict';
import type { DateClaim } from '../../../../src/claims/claim.js';
import type { TreatyRecord } from '../../../../src/record/record.js';
import { judgeYear } from '../../../../src/verdicts/rules/year.js';
import { contradicted, findingsOf, quiet, supported, unmarked } from '../../check/sentences.js';
import { elsewhere, elsewhereWith, inventedAgreement, record } from '../../claims/records.js';
import { common, named } from '../claims.js';

const dated = (party: string, event: DateClaim['event'], date: string, more: Partial<DateClaim> = {}): DateClaim => ({
  kind: 'date',
  ...common('X-RURITANIA'),
  parties: [named(party)],
  event,
  date,
  ...more,
});
const say = (claim: DateClaim, among: TreatyRecord = elsewhere): string[] => judgeYear(claim, among).map((j) => j.verdict);

describe('the rule year', () => {
  it('holds a date against that of its event, as far as both go', () => {
    for (const [date, verdict] of [
      ['2011', 'supported'],
      ['2011-03', 'supported'],
      ['2011-03-02', 'supported'],
      ['2011-03-03', 'contradicted'],
      ['2011-04', 'contradicted'],
      ['2010', 'contradicted'],
      ['2012', 'contradicted'],
    ] as const) {
      assert.deepEqual(say(dated('X-SYLDAVIA', 'signed', date)), [verdict], date);
    }
  });

  it('tells the signature from the entry into force', () => {
    assert.deepEqual(say(dated('X-SYLDAVIA', 'in force', '2012')), ['supported']);
    assert.deepEqual(say(dated('X-SYLDAVIA', 'in force', '2011')), ['contradicted']);
    assert.deepEqual(say(dated('X-SYLDAVIA', 'any', '2011')), ['supported']);
    assert.deepEqual(say(dated('X-SYLDAVIA', 'any', '2012')), ['supported']);
    assert.deepEqual(say(dated('X-SYLDAVIA', 'any', '2013')), ['contradicted']);
  });

  it('accepts the day on which either side signed', () => {
    assert.deepEqual(say(dated('X-BORDURIA', 'signed', '2020-10-12')), ['supported']);
    assert.deepEqual(say(dated('X-BORDURIA', 'signed', '2020-10-19')), ['supported']);
    assert.deepEqual(say(dated('X-BORDURIA', 'signed', '2020-10-15')), ['contradicted']);
  });

  it('concludes nothing where the event has no date', () => {
    assert.deepEqual(say(dated('X-BORDURIA', 'in force', '2021')), ['unrecorded']);
    assert.deepEqual(say(dated('X-FREEDONIA', 'signed', '2020')), ['unrecorded']);
    const undated = elsewhereWith({ agreements: [{ ...inventedAgreement('X-SYLDAVIA-2011'), dates: [] }] });
    assert.deepEqual(say(dated('X-SYLDAVIA', 'signed', '2011'), undated), ['unrecorded']);
  });

  it('names all that is recorded', () => {
    const [judgement] = judgeYear(dated('X-BORDURIA', 'signed', '2018'), elsewhere);
    assert.ok(judgement?.message.id === 'year.other');
    assert.equal(judgement.message.stated, '2018');
    assert.deepEqual(
      judgement.message.recorded.map((r) => r.date),
      ['2020-10-12', '2020-10-19'],
    );
  });

  it('shows an open dispute on either side', () => {
    const tw = { counterpart: 'TW' };
    assert.deepEqual(say(dated('DE', 'signed', '2012', tw), record), ['disputed']);
    assert.deepEqual(say(dated('DE', 'signed', '2023', tw), record), ['supported']);
    assert.deepEqual(say(dated('DE', 'signed', '2009', tw), record), ['contradicted']);
  });
});

describe('sentences about years', () => {
  contradicted('year', [
    'Denmark signed its arrangement with Taiwan in {2017}.',
    'The arrangement between Denmark and Taiwan was signed in {2018}.',
    'Taiwan signed arrangements with Denmark (2019) and Switzerland ({2021}).',
    'Taiwan has arrangements with the UK ({2015}), Denmark (2019) and Switzerland (2020).',
    "Poland's agreement with Taiwan entered into force in {2019}.",
    "Poland's agreement with Taiwan has been in force since {2020}.",
    'Poland and Slovakia signed their agreements with Taiwan in 2019 and {2020}, respectively.',
    'Poland signed its agreement with Taiwan in 2019, Slovakia in {2020}.',
    'Denmark and Taiwan signed their arrangement on {8 June 2019}.',
    'On {9 July 2019}, Denmark signed its arrangement with Taiwan.',
    'In {2021}, Switzerland concluded an agreement on criminal matters with Taiwan.',
    'The Philippines signed a mutual legal assistance agreement with Taiwan in {2015}.',
    "Paraguay's extradition treaty with Taiwan was signed in {1996}.",
    'The extradition treaty between Taiwan and Paraguay dates from {1987}.',
    'The United States signed its mutual legal assistance agreement with Taiwan in {2004}.',
    "Denmark's {2017} arrangement with Taiwan covers prisoner transfers.",
    'The Danish arrangement of {2017} with Taiwan covers prisoner transfers.',
    "Paraguay's {1996} extradition treaty with Taiwan is in force.",
  ]);
  supported('year', [
    'Denmark signed its arrangement with Taiwan in 2019.',
    'Denmark and Taiwan signed their arrangement on 8 July 2019.',
    'Taiwan signed arrangements with Denmark (2019) and Switzerland (2020).',
    "Poland's agreement with Taiwan entered into force in 2021.",
    "Poland's agreement with Taiwan has been in force since 23 February 2021.",
    'Poland and Slovakia signed their agreements with Taiwan in 2019 and 2021, respectively.',
    'Poland signed its agreement with Taiwan in 2019, Slovakia in 2021.',
    'The United States signed its mutual legal assistance agreement with Taiwan in 2002.',
    'Germany signed its second arrangement with Taiwan in 2023.',
    "Denmark's 2019 arrangement with Taiwan covers prisoner transfers.",
  ]);
  unmarked([
    'In 2017, officials from Denmark visited Taiwan.',
    'Denmark, which Taiwan visited in 2017, has an arrangement with Taiwan.',
    'Denmark began talks about its arrangement with Taiwan in 2017.',
    'The Danish arrangement with Taiwan helped 2017 people.',
    'A study of 2017 looks at the arrangement between Denmark and Taiwan.',
    'Since the parliamentary vote of 2017, Denmark and Taiwan have cooperated.',
    'Germany signed its first arrangement with Taiwan in 2012.',
    'Denmark and Japan signed an agreement on criminal matters in 2017.',
  ]);
  quiet(['Denmark held elections in 2017.', 'Taiwan left the talks in 1984 and Denmark did not.']);

  it('shows the dispute about the first German arrangement', () => {
    const found = findingsOf('Germany signed its first arrangement with Taiwan in 2012.');
    const disputed = found.find((f) => f.verdict === 'disputed');
    assert.equal(disputed?.rule, 'year');
    assert.deepEqual(disputed?.agreements, ['DE-2013']);
    assert.equal(disputed?.severity, 'off');
  });
});

describe('sentences about years in an invented record', () => {
  contradicted(
    'year',
    [
      'Syldavia signed its extradition treaty with Ruritania in {2012}.',
      'The treaty between Syldavia and Ruritania has been in force since {2011}.',
      'Borduria signed its arrangement with Ruritania on {15 October 2020}.',
    ],
    elsewhere,
  );
  supported('year', ['Syldavia signed its extradition treaty with Ruritania in 2011.'], elsewhere);
});
