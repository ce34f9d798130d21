import assert from 'node:assert/strict';
import { contains, join, overlaps } from '../../../src/draft/span.js';

describe('span', () => {
  it('lets neighbours touch without overlapping', () => {
    assert.equal(overlaps({ start: 0, end: 4 }, { start: 4, end: 8 }), false);
    assert.equal(overlaps({ start: 0, end: 5 }, { start: 4, end: 8 }), true);
  });

  it('contains itself and what lies inside', () => {
    const outer = { start: 2, end: 9 };
    assert.equal(contains(outer, outer), true);
    assert.equal(contains(outer, { start: 3, end: 9 }), true);
    assert.equal(contains(outer, { start: 1, end: 9 }), false);
    assert.equal(contains(outer, { start: 3, end: 10 }), false);
  });

  it('joins two spans over the gap between them, in either order', () => {
    const early = { start: 1, end: 3 };
    const late = { start: 7, end: 9 };
    assert.deepEqual(join(early, late), { start: 1, end: 9 });
    assert.deepEqual(join(late, early), { start: 1, end: 9 });
  });
});
