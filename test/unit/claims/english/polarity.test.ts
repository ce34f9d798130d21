import assert from 'node:assert/strict';
import { asidesOf, negationsOf } from '../../../../src/claims/english/polarity.js';
import { parse, wordsOf } from './words.js';

/** The negations of the first clause that has one: `kind: words within reach`. */
function negations(text: string): string[] {
  const { units, clauses } = parse(text);
  return clauses.flatMap((c) => negationsOf(units, c).map((n) => `${n.kind}: ${wordsOf(text, units, n.from, n.to)}`));
}

/** The kinds of the negations. */
const kinds = (text: string): string[] => negations(text).map((n) => n.split(':')[0] ?? '');

describe('negationsOf', () => {
  it('finds none where nothing is denied', () => {
    for (const text of [
      'Denmark signed it',
      'It covers not only transfers',
      'It is no doubt valid',
      'It has not just one partner',
      'No wonder Denmark signed it',
      'No fewer than six states signed',
      'It covers nothing but transfers',
    ]) {
      assert.deepEqual(negations(text), [], text);
    }
  });

  it('finds verbs that are denied', () => {
    for (const text of [
      'Denmark has not signed it',
      "Denmark hasn't signed it",
      'Denmark never signed it',
      'Denmark has no treaty',
      'Denmark cannot extradite',
      'Neither of them signed it',
      'None of them signed it',
      'Denmark has yet to sign it',
      'Denmark failed to sign it',
      'Denmark no longer has one',
    ]) {
      assert.deepEqual(kinds(text), ['verb'], text);
    }
  });

  it('finds verbs that deny by themselves', () => {
    for (const text of [
      'The text omits extradition',
      'The text excludes extradition',
      'Denmark rules out extradition',
      'The deal leaves out extradition',
      'The deal leaves extradition out',
      'It stops short of extradition',
      'Denmark lacks a treaty',
      'Denmark declined to sign it',
    ]) {
      assert.deepEqual(kinds(text), ['exclude'], text);
    }
  });

  it('leaves what is declined where it is something else', () => {
    assert.deepEqual(negations('Denmark declined to comment'), []);
  });

  it('finds single items that are taken out', () => {
    assert.deepEqual(negations('It covers transfers, not extradition'), ['local: not extradition']);
    assert.deepEqual(negations('It covers transfers without extradition, and it works')[0], 'local: without extradition');
    assert.deepEqual(kinds('It covers transfers rather than extradition'), ['local']);
    assert.deepEqual(kinds('It covers transfers instead of extradition'), ['local']);
  });

  it('ends the reach of a denied verb at a contrast', () => {
    const [reach = ''] = negations('Denmark has no extradition treaty but a transfer arrangement');
    assert.match(reach, /extradition treaty/);
    assert.doesNotMatch(reach, /transfer/);
  });
});

describe('asidesOf', () => {
  /** The names that are taken out or compared with: `name: kind`. */
  const asides = (text: string): string[] => {
    const { units } = parse(text);
    return [...asidesOf(units, 0, units.length)].map(([i, kind]) => `${units[i]?.text}: ${kind}`);
  };

  for (const [text, ...found] of [
    ['All but for Germany have signed', 'Germany: except'],
    ['All except Germany have signed', 'Germany: except'],
    ['All apart from Germany and Poland have signed', 'Germany: except', 'Poland: except'],
    ['With the exception of Denmark, all have signed', 'Denmark: except'],
    ['No state other than Poland has signed', 'Poland: except'],
    ['Unlike Poland, Denmark has signed', 'Poland: compare'],
    ['Like Slovakia and Poland, Denmark has signed', 'Slovakia: compare', 'Poland: compare'],
    ['Denmark signed after Germany', 'Germany: compare'],
    ['Compared with Poland, Denmark has little', 'Poland: compare'],
    ['Denmark followed Germany', 'Germany: compare'],
    ['Denmark and Germany have signed'],
    ['Rather than Poland it chose Denmark'],
  ] as const) {
    it(`of “${text}”`, () => {
      assert.deepEqual(asides(text), found);
    });
  }
});
