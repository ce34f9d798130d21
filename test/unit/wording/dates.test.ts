import assert from 'node:assert/strict';
import { dateText } from '../../../src/wording/dates.js';

describe('dateText', () => {
  it('is no more precise than the record', () => {
    assert.equal(dateText('2019-07-08'), '8 July 2019');
    assert.equal(dateText('2019-07'), 'July 2019');
    assert.equal(dateText('2019'), '2019');
  });

  it('does not slip by a day at the ends of a month', () => {
    assert.equal(dateText('2020-01-01'), '1 January 2020');
    assert.equal(dateText('2020-12-31'), '31 December 2020');
  });
});
