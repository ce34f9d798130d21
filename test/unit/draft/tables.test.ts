import assert from 'node:assert/strict';
import { findTable } from '../../../src/draft/tables.js';

/** The text of the cells of the table in a text; null for a missing cell. */
function table(text: string): (string | null)[][] | undefined {
  return findTable(text)?.rows.map((row) => row.map((cell) => (cell ? text.slice(cell.start, cell.end) : null)));
}

describe('findTable', () => {
  it('reads rows with and without pipes at their ends', () => {
    const rows = [
      ['a', 'b'],
      ['1', '2'],
    ];
    assert.deepEqual(table('| a | b |\n| --- | --- |\n| 1 | 2 |'), rows);
    assert.deepEqual(table('a | b\n--- | ---\n1 | 2'), rows);
    assert.deepEqual(table('|a|b\n:-|-:|\n1|2|'), rows);
    assert.deepEqual(table('  a | b\t\n  :-: | -\n\t1 | 2  '), rows);
  });

  it('reads a table of one column', () => {
    assert.deepEqual(table('| a |\n| - |\n| 1 |'), [['a'], ['1']]);
  });

  it('keeps empty cells, fills short rows and cuts long ones', () => {
    assert.deepEqual(table('|a|b|c|\n|-|-|-|\n| |2|3|\n|1|\n|1|2|3|4|\ntext'), [
      ['a', 'b', 'c'],
      ['', '2', '3'],
      ['1', null, null],
      ['1', '2', '3'],
      ['text', null, null],
    ]);
  });

  it('takes an escaped pipe for text, in code too', () => {
    assert.deepEqual(table('| a \\| b | `c \\| d` |\n|-|-|\n| \\\\| 2 |'), [
      ['a \\| b', '`c \\| d`'],
      ['\\\\', '2'],
    ]);
    assert.deepEqual(table('| f\\|oo |\n| ------ |\n| b `\\|` az |'), [['f\\|oo'], ['b `\\|` az']]);
  });

  it('begins at the line above the delimiter row', () => {
    const found = findTable('Before:\n| a | b |\n|---|---|\n| 1 | 2 |');
    assert.equal(found?.start, 8);
    assert.equal(found?.rows.length, 2);
  });

  it('may be a header alone', () => {
    assert.deepEqual(table('a|b\n-|-'), [['a', 'b']]);
  });

  it('is none without a delimiter row of as many cells', () => {
    assert.equal(findTable('| a | b |\n| --- |\n| 1 | 2 |'), undefined);
    assert.equal(findTable('| a |\n| --- | --- |'), undefined);
    assert.equal(findTable('a | b\nc | d'), undefined);
    assert.equal(findTable('| a | b |\n| - | = |'), undefined);
    assert.equal(findTable('| a | b |\n| : | - |'), undefined);
    assert.equal(findTable('|---|---|'), undefined);
    assert.equal(findTable('|\n|\n|France | 28% |'), undefined);
    assert.equal(findTable('a\n|-|'), undefined);
    assert.equal(findTable(''), undefined);
  });
});
