import assert from 'node:assert/strict';
import { readConfig } from '../../../src/config/config.js';

describe('readConfig', () => {
  const problems = async (text: string) => {
    const read = await readConfig(text);
    assert.ok(!read.config, 'it is taken for a config');
    return read.problems.map(({ span, message }) => [text.slice(span.start, span.end), message]);
  };

  it('takes comments and trailing commas, and knows where a value stands', async () => {
    const text = '{\n  // ours\n  "datasets": ["a.json", "b.json",],\n}\n';
    const read = await readConfig(text);
    assert.ok(read.config);
    assert.deepEqual(read.config.datasets, ['a.json', 'b.json']);
    const { start, end } = read.places.spanOf(['datasets', 1]);
    assert.equal(text.slice(start, end), '"b.json"');
  });

  it('is content with an empty object', async () => {
    const read = await readConfig('{}');
    assert.deepEqual(read.config, { datasets: [] });
  });

  it('says what is wrong and where', async () => {
    assert.deepEqual(await problems('{ "dataset": [] }'), [['"dataset"', 'there is no property "dataset" here']]);
    assert.deepEqual(await problems('{ "datasets": ["a.json", ""] }'), [['""', 'this must not be empty']]);
    assert.deepEqual(await problems('{ "datasets": '), [['', 'no JSON: value expected']]);
    assert.deepEqual(
      (await problems('{ "datasets": "a.json" }')).map(([place]) => place),
      ['"a.json"'],
    );
    assert.equal((await problems('')).length, 1);
    assert.equal((await problems('[]')).length, 1);
  });
});
