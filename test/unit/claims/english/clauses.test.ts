import assert from 'node:assert/strict';
import { parse, wordsOf } from './words.js';

/** Asserts where a sentence comes apart, which `|` marks. */
function apart(marked: string, ...kinds: string[]): void {
  const text = marked.replaceAll('|', '');
  const { units, clauses } = parse(text);
  const parts = clauses.map((c) => wordsOf(text, units, c.from, c.to).replace(/^[\s,;:—–]+|[\s,;:—–]+$/g, ''));
  assert.deepEqual(
    parts,
    marked.split('|').map((part) => part.replace(/^[\s,;:—–]+|[\s,;:—–]+$/g, '')),
  );
  if (kinds.length > 0) {
    assert.deepEqual(
      clauses.map((c) => c.kind),
      kinds,
    );
  }
}

describe('clauses', () => {
  it('are one where there is one verb', () => {
    apart('Denmark signed it in 2019', 'main');
    apart('In 2019, after long talks, Denmark and Taiwan signed it');
    apart('Poland, Slovakia and Germany have agreements');
    apart('Denmark extradition treaty', 'main');
  });

  it('come apart at a semicolon and at a dash between two statements', () => {
    apart('Denmark signed it |; Poland has another', 'main', 'main');
    apart('Denmark signed it |— Poland has another', 'main', 'main');
  });

  it('stay together at a dash before a list', () => {
    apart('Two states signed it — Denmark and Poland');
  });

  it('come apart at a conjunction between two verbs with subjects of their own', () => {
    const { clauses } = parse('Poland covers extradition and Denmark covers transfers');
    assert.equal(clauses.length, 2);
    assert.ok(clauses.every((c) => c.verb >= 0));
  });

  it('stay together at a conjunction between names', () => {
    assert.equal(parse('Poland and Slovakia cover extradition').clauses.length, 1);
    assert.equal(parse('It was signed between Poland and Taiwan').clauses.length, 1);
  });

  it('share the subject of the clause before', () => {
    const { clauses } = parse('The Polish agreement covers evidence but does not extend to transit');
    assert.equal(clauses.length, 2);
    assert.equal(clauses[1]?.kind, 'shared');
    assert.equal(clauses[1]?.of, 0);
  });

  it('know what says something of the words before', () => {
    const { units, clauses } = parse('Denmark, which signed it in 2019, has no treaty');
    const relative = clauses.find((c) => c.kind === 'relative');
    assert.ok(relative);
    assert.equal(units[relative.from]?.lower, 'which');
  });

  it('know what is reported', () => {
    const { units, clauses } = parse('Officials said that Denmark signed it');
    const reported = clauses.find((c) => c.kind === 'subordinate');
    assert.ok(reported);
    assert.equal(units[reported.from]?.lower, 'that');
  });

  it('know what stands under a conjunction', () => {
    const { clauses } = parse('Although Denmark signed it, Poland has another');
    assert.equal(clauses[0]?.kind, 'subordinate');
    assert.equal(clauses[1]?.kind, 'main');
  });

  it('leave brackets whole', () => {
    assert.equal(parse('Denmark (it signed in 2019) has one').clauses.filter((c) => c.kind === 'main').length, 1);
  });

  it('are in order, apart, and numbered', () => {
    for (const text of [
      'Denmark signed it; Poland, which has another, said that it works, and Germany agreed but did not sign',
      'If it signs, it signs: that is what they say — and mean',
      '—;:,',
      'and or but',
    ]) {
      const { units, clauses } = parse(text);
      let before = 0;
      for (const [i, clause] of clauses.entries()) {
        assert.equal(clause.index, i);
        assert.ok(clause.from >= before && clause.to >= clause.from && clause.to <= units.length, text);
        assert.ok(clause.verb === -1 || (clause.verb >= clause.from && clause.verb < clause.to), text);
        before = clause.to;
      }
    }
  });

  it('are none without words', () => {
    assert.equal(parse('').clauses.filter((c) => c.to > c.from).length, 0);
  });
});
