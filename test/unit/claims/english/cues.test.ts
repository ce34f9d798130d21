import assert from 'node:assert/strict';
import { Cue, cuesIn } from '../../../../src/claims/english/cues.js';
import { CUE_WORDS } from '../../../../src/claims/english/cueWords.js';
import { lexicon, parse, unitsOf } from './words.js';

describe('cues', () => {
  it('are bits of their own', () => {
    const bits = Object.values(Cue);
    assert.equal(new Set(bits).size, bits.length);
    assert.ok(bits.every((bit) => bit > 0 && (bit & (bit - 1)) === 0));
  });

  it('are told of every word that sets off a rule, and of the words of its classes', () => {
    for (const { cue, words, classes = [] } of CUE_WORDS) {
      for (const word of [...words, ...lexicon.wordsOf(classes)]) {
        assert.ok(lexicon.entryOf(word).cues & cue, word);
      }
    }
  });

  it('do not make a word one of the lexicon', () => {
    assert.ok(lexicon.entryOf('?').cues & Cue.question);
    assert.ok(!lexicon.has('?'));
  });

  it('tell what a unit is besides its word', () => {
    const kinds = (text: string): string[] =>
      unitsOf(text).map(({ cues }) =>
        (['party', 'topic', 'date', 'number', 'ordinal'] as const).filter((kind) => (cues & Cue[kind]) !== 0).join(),
      );
    assert.deepEqual(kinds('Denmark signed two'), ['party', '', 'number']);
    assert.deepEqual(kinds('first extradition in 2019'), ['ordinal', 'topic', '', 'date']);
  });

  it('are those of its words in a clause, and of all words around it', () => {
    const { units, clauses } = parse('Denmark has a treaty, but only Poland extradites suspects.');
    const [first, second] = clauses;
    assert.equal((first?.cues ?? 0) & Cue.limit, 0);
    assert.ok((second?.cues ?? 0) & Cue.limit);
    assert.ok(clauses.every((c) => c.around === cuesIn(units, 0, units.length)));
  });
});
