import assert from 'node:assert/strict';
import { parseAnnotated } from '../../../scripts/evaluation/annotations.js';
import { type Scored, score } from '../../../scripts/evaluation/score.js';

/** A check that finds given words, wherever they stand. */
const finds =
  (...wanted: readonly (readonly [words: string, verdict: Scored['verdict']])[]) =>
  (text: string): Scored[] =>
    wanted.flatMap(([words, verdict]) => {
      const start = text.indexOf(words);
      return start < 0 ? [] : [{ verdict, rule: 'year', span: { start, end: start + words.length } }];
    });

const pieces = parseAnnotated(
  'Signed ⟦!year:in 2017⟧, ⟦!count:by nine⟧.\n<!-- next -->\n⟦~:Will it?⟧ ⟦+:It is so.⟧ ⟦+:And so.⟧\n<!-- next -->\nOnly ⟦!year:in 1999⟧ then.\n',
  'set/file.md',
);

describe('the score of a check', () => {
  it('counts errors found by kind, and findings that touch one', () => {
    const result = score(pieces, finds(['2017', 'contradicted'], ['nine', 'supported'], ['then', 'contradicted']));
    assert.deepEqual(result.recall, { found: 1, of: 3 });
    assert.deepEqual(
      [...result.recallByKind],
      [
        ['year', { found: 1, of: 2 }],
        ['count', { found: 0, of: 1 }],
      ],
    );
    assert.deepEqual(result.precision, { found: 1, of: 2 });
    assert.deepEqual(result.onTheSpot, { found: 1, of: 2 });
    // "2017" of "in 2017"
    assert.equal(result.spanOverlap, 4 / 7);
    assert.equal(result.words, 16);
  });

  it('tells findings on traps from those on true claims', () => {
    const result = score(pieces, finds(['Will', 'contradicted'], ['And so', 'contradicted'], ['It is', 'supported'], ['it', 'imprecise']));
    assert.deepEqual([result.onTraps, result.onSupported, result.imprecise], [1, 1, 1]);
    assert.deepEqual(result.precision, { found: 0, of: 2 });
    assert.deepEqual(result.supportedSeen, { found: 1, of: 2 });
  });

  it('shows what went wrong, with its place', () => {
    const { misses } = score(pieces, finds(['Will', 'contradicted'], ['2017', 'contradicted'], ['It is', 'supported']));
    assert.deepEqual(
      misses.map((m) => [m.what, m.about, m.place, m.excerpt]),
      [
        ['missed', 'count', 'set/file.md:1', 'Signed in 2017, »by nine«.'],
        ['false', 'year', 'set/file.md:3', '»Will« it? It is so. And so.'],
        ['unseen', 'supported', 'set/file.md:3', 'Will it? It is so. »And so.«'],
        ['missed', 'year', 'set/file.md:5', 'Only »in 1999« then.'],
      ],
    );
  });
});
