import assert from 'node:assert/strict';
import { normaliseLabel, readDefinitions } from '../../../src/draft/references.js';

describe('readDefinitions', () => {
  it('reads definitions with every form of target and title', () => {
    const lines = [
      '[a]: https://example.org',
      '[b]: <https://example.org/a b> "title"',
      "[c]: /path 'title'",
      '[d]: /path (title)',
      '  [e]:\n  /path\n  "title"',
      '[f]:/path',
    ];
    for (const line of lines) {
      assert.deepEqual(readDefinitions(line).end, line.length, line);
    }
    const all = readDefinitions(lines.join('\n'));
    assert.deepEqual(all.labels, ['A', 'B', 'C', 'D', 'E', 'F']);
    assert.equal(all.end, lines.join('\n').length);
  });

  it('ends where the text of the paragraph begins', () => {
    const text = '[a]: /path\nText [b]: /path';
    assert.deepEqual(readDefinitions(text), { labels: ['A'], end: 11 });
    // a title that is none belongs to the text
    assert.equal(readDefinitions('[a]: /path\n"title" text').end, 11);
  });

  it('finds none in text', () => {
    for (const text of ['[a] text', '[a]: /path text', '[a]:', '[]: /path', '[a[b]: /path', 'a: /path', '[^1]: note', '[a]: <x\ny>', '']) {
      assert.deepEqual(readDefinitions(text), { labels: [], end: 0 }, text);
    }
  });
});

describe('normaliseLabel', () => {
  it('makes labels equal that differ in case and white space', () => {
    assert.equal(normaliseLabel(' The  Danish\n file '), normaliseLabel('the danish FILE'));
    assert.equal(normaliseLabel('ẞ'), normaliseLabel('SS'));
    assert.notEqual(normaliseLabel('a'), normaliseLabel('b'));
  });
});
