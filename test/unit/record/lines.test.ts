import assert from 'node:assert/strict';
import { fromLines, toLines } from '../../../src/record/lines.js';
import type { Dataset } from '../../../src/record/schema.js';
import { bundled } from './bundled.js';

function read(text: string): Dataset {
  const steps = fromLines(text);
  for (;;) {
    const { done, value } = steps.next();
    if (done) {
      return value;
    }
  }
}

describe('a dataset in lines', () => {
  it('is read as it was written, a line a step', () => {
    const dataset = bundled();
    const lines = toLines(dataset);
    assert.equal(JSON.stringify(read(lines)), JSON.stringify(dataset));
    assert.equal([...fromLines(lines)].length, lines.trimEnd().split('\n').length - 1);
    assert.ok(lines.split('\n').every((line) => line.length < 50_000));
  });

  it('is the same without a line end at its end', () => {
    const dataset = bundled();
    assert.equal(JSON.stringify(read(toLines(dataset).trimEnd())), JSON.stringify(dataset));
  });

  it('that is broken is refused', () => {
    assert.throws(() => read(''), SyntaxError);
    assert.throws(() => read('{"id":"x"'), SyntaxError);
    assert.throws(() => read('{"agreements":[]}\n["agreements",'), SyntaxError);
    assert.throws(() => read('{"agreements":[]}\n["treaties",{}]\n'), /no list “treaties”/);
  });
});
