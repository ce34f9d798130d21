import assert from 'node:assert/strict';
import { factualityOf, quotedRanges } from '../../../../src/claims/english/factuality.js';
import { parse, unitsOf, wordsOf } from './words.js';

/** How a sentence stands to its last word before the full stop. */
function stance(text: string): string {
  const { units, clauses } = parse(text);
  const link = units.findLastIndex((u) => !u.mark);
  const clause = clauses.find((c) => c.from <= link && link < c.to);
  assert.ok(clause, text);
  const { stance, reversed } = factualityOf(units, clauses, clause, link);
  return `${stance}${reversed ? ' reversed' : ''}`;
}

describe('factualityOf', () => {
  const table = (expected: string, sentences: readonly string[]): void => {
    describe(`takes for ${expected}`, () => {
      for (const sentence of sentences) {
        it(sentence, () => {
          assert.equal(stance(sentence), expected);
        });
      }
    });
  };

  table('asserted', [
    'Denmark has signed an extradition treaty',
    'The ministry confirmed that Denmark has a treaty',
    'According to the ministry, Denmark has a treaty',
    'Denmark agreed to extradition',
    'Denmark can rely on a treaty',
    'Since May 2021 Poland has had a treaty',
  ]);

  table('open', [
    'Denmark should sign a treaty',
    'Denmark may sign a treaty',
    'Denmark would need a treaty',
    'If Denmark signs a treaty',
    'Denmark wants to sign a treaty',
    'Denmark is negotiating a treaty',
    'The government proposes a treaty',
    'Critics claim that Denmark has a treaty',
    'Denmark allegedly has a treaty',
    'Denmark reportedly signed a treaty',
    'Rumour has it that Denmark signed a treaty',
    'Had Denmark signed the treaty',
    'I have read that Denmark has a treaty',
    'Denmark is considering a treaty',
  ]);

  table('denied', [
    'It is a myth that Denmark has a treaty',
    'Some papers wrongly say that Denmark has a treaty',
    'The note mistakenly speaks of a treaty',
  ]);

  table('asserted reversed', ['It is not the case that Denmark has a treaty', 'It is not true that Denmark has a treaty']);
});

describe('quotedRanges', () => {
  const quoted = (text: string): string[] => {
    const units = unitsOf(text);
    return quotedRanges(units).map(([from, to]) => wordsOf(text, units, from + 1, to));
  };

  it('finds what stands in quotation marks of any kind', () => {
    for (const text of ['“the treaty is in force”', '"the treaty is in force"', '«the treaty is in force»', '„the treaty is in force”']) {
      assert.deepEqual(quoted(`He said ${text} once.`), ['the treaty is in force'], text);
    }
  });

  it('leaves one or two words', () => {
    assert.deepEqual(quoted('the so-called “treaty” with “a"'), []);
  });

  it('takes an open quotation to the end', () => {
    assert.deepEqual(quoted('He said “the treaty is in force'), ['the treaty is in force']);
  });

  it('tells two quotations apart', () => {
    assert.deepEqual(quoted('"one two three" and "four five six"'), ['one two three', 'four five six']);
  });
});
