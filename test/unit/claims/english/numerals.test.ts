import assert from 'node:assert/strict';
import { numeralOf, ordinalOf } from '../../../../src/claims/english/numerals.js';

describe('numeralOf', () => {
  it('reads words and figures', () => {
    for (const [word, value] of [
      ['zero', 0],
      ['one', 1],
      ['six', 6],
      ['twelve', 12],
      ['dozen', 12],
      ['nineteen', 19],
      ['twenty', 20],
      ['ninety', 90],
      ['0', 0],
      ['34', 34],
      ['1986', 1986],
    ] as const) {
      assert.equal(numeralOf(word), value, word);
    }
  });

  it('reads nothing else', () => {
    for (const word of ['', 'six-fold', 'sixth', '6.5', '12345', 'half', 'a', '٦']) {
      assert.equal(numeralOf(word), undefined, word);
    }
  });
});

describe('ordinalOf', () => {
  it('counts from the first, and back from the last', () => {
    for (const [word, rank] of [
      ['first', 1],
      ['earliest', 1],
      ['pioneer', 1],
      ['second', 2],
      ['sixth', 6],
      ['twelfth', 12],
      ['last', -1],
      ['latest', -1],
      ['newest', -1],
    ] as const) {
      assert.equal(ordinalOf(word), rank, word);
    }
  });

  it('reads nothing else', () => {
    for (const word of ['', 'one', 'firstly', 'next', 'seconds']) {
      assert.equal(ordinalOf(word), undefined, word);
    }
  });
});
