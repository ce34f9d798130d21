import assert from 'node:assert/strict';
import { positionsIn } from '../../../src/report/positions.js';

describe('positionsIn', () => {
  it('counts lines and columns from 1 in UTF-16, over every kind of line end', () => {
    const text = 'a🙂b\r\ncd\ne\rf';
    const at = positionsIn(text);
    const place = (offset: number) => [at(offset).line, at(offset).column];
    assert.deepEqual(place(0), [1, 1]);
    assert.deepEqual(place(text.indexOf('b')), [1, 4]);
    assert.deepEqual(place(text.indexOf('c')), [2, 1]);
    assert.deepEqual(place(text.indexOf('e')), [3, 1]);
    assert.deepEqual(place(text.indexOf('f')), [4, 1]);
    assert.deepEqual(place(text.length), [4, 2]);
  });

  it('keeps to the text', () => {
    const at = positionsIn('ab\n');
    assert.deepEqual(at(99), { line: 2, column: 1, offset: 3 });
    assert.deepEqual(at(-1), { line: 1, column: 1, offset: 0 });
    assert.deepEqual(positionsIn('')(0), { line: 1, column: 1, offset: 0 });
  });
});
