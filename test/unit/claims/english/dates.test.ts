import assert from 'node:assert/strict';
import { findDates } from '../../../../src/claims/english/dates.js';
import { tokenize } from '../../../../src/claims/english/tokens.js';

/** The dates of a text, each as `words=date`. */
function datesIn(text: string): string[] {
  const tokens = tokenize(text, { start: 0, end: text.length });
  return findDates(tokens).map(({ from, to, date }) => `${text.slice(tokens[from]?.start, tokens[to - 1]?.end)}=${date}`);
}

describe('findDates', () => {
  for (const [text, ...dates] of [
    ['in 2019', '2019=2019'],
    ['on 8 July 2019', '8 July 2019=2019-07-08'],
    ['on 8 July, 2019', '8 July, 2019=2019-07-08'],
    ['on July 8, 2019', 'July 8, 2019=2019-07-08'],
    ['on July 8 2019', 'July 8 2019=2019-07-08'],
    ['on the 8th of July 2019', '8th of July 2019=2019-07-08'],
    ['on 1st March 2021', '1st March 2021=2021-03-01'],
    ['on March 2nd, 2021', 'March 2nd, 2021=2021-03-02'],
    ['on 23rd Feb. 2021', '23rd Feb. 2021=2021-02-23'],
    ['on Sept. 30, 2020', 'Sept. 30, 2020=2020-09-30'],
    ['in Dec. 2020', 'Dec. 2020=2020-12'],
    ['in July 2019', 'July 2019=2019-07'],
    ['in July of 2019', 'July of 2019=2019-07'],
    ['in July, 2019', 'July, 2019=2019-07'],
    ['on 2019-07-08', '2019-07-08=2019-07-08'],
    ['(2016, 2019 and 2020)', '2016=2016', '2019=2019', '2020=2020'],
    ['from 3 May 2016 to 11 December 2020', '3 May 2016=2016-05-03', '11 December 2020=2020-12-11'],
    ['since 1986', '1986=1986'],
    ['in MAY 2025', 'MAY 2025=2025-05'],
  ] as const) {
    it(`reads “${text}”`, () => {
      assert.deepEqual(datesIn(text), dates);
    });
  }

  it('takes May for a month only with its capital and a year', () => {
    assert.deepEqual(datesIn('It was signed in May 2025'), ['May 2025=2025-05']);
    assert.deepEqual(datesIn('States may 2019 times'), ['2019=2019']);
    assert.deepEqual(datesIn('May Denmark sign in 2019'), ['2019=2019']);
    assert.deepEqual(datesIn('They march 2019 miles'), ['2019=2019']);
  });

  it('leaves a day or month without a year', () => {
    assert.deepEqual(datesIn('on 8 July'), []);
    assert.deepEqual(datesIn('in July'), []);
  });

  it('leaves what is no day', () => {
    assert.deepEqual(datesIn('32 July 2019'), ['July 2019=2019-07']);
    assert.deepEqual(datesIn('2019-07-00'), ['2019=2019']);
  });

  it('leaves numbers that are no years', () => {
    for (const text of ['1799', '2100', '20190', '1,986 people', '19', '2019.5', 'No.2019', 'file 7/2019', '#2019']) {
      assert.deepEqual(datesIn(text), [], text);
    }
  });

  it('knows the first and the last year', () => {
    assert.deepEqual(datesIn('1800 and 2099'), ['1800=1800', '2099=2099']);
  });
});
