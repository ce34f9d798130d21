import assert from 'node:assert/strict';
import type { Finding } from '../../../src/verdicts/verdict.js';
import { findingsOf } from './sentences.js';

const contradictions = (text: string): Finding[] => findingsOf(text).filter((f) => f.verdict === 'contradicted');

/** The draft with the first fix of its only contradiction. */
function fixed(text: string): string {
  const [finding, ...more] = contradictions(text);
  assert.ok(finding && more.length === 0, `not one contradiction: ${text}`);
  const [fix] = finding.fixes;
  assert.ok(fix, `no fix: ${text}`);
  return text.slice(0, fix.span.start) + fix.newText + text.slice(fix.span.end);
}

describe('a fix', () => {
  for (const [before, after] of [
    ['Denmark signed its arrangement with Taiwan in 2017.', 'Denmark signed its arrangement with Taiwan in 2019.'],
    ['Denmark signed its arrangement with Taiwan in **2017**.', 'Denmark signed its arrangement with Taiwan in **2019**.'],
    [
      'Taiwan has arrangements with Denmark (2017) and Switzerland (2020).',
      'Taiwan has arrangements with Denmark (2019) and Switzerland (2020).',
    ],
    ["Poland's agreement with Taiwan entered into force in 2019.", "Poland's agreement with Taiwan entered into force in 2021."],
    ['Nine European states have criminal-law agreements with Taiwan.', 'Six European states have criminal-law agreements with Taiwan.'],
    ['Taiwan has criminal-law agreements with nine European states.', 'Taiwan has criminal-law agreements with six European states.'],
    ['Taiwan has criminal-law agreements with 9 European states.', 'Taiwan has criminal-law agreements with 6 European states.'],
    ['Three European states have extradition agreements with Taiwan.', 'Two European states have extradition agreements with Taiwan.'],
    ['Denmark has an extradition treaty with Taiwan.', 'Denmark has an arrangement on the transfer of sentenced persons with Taiwan.'],
    ['Denmark extradition treaty', 'Denmark arrangement on the transfer of sentenced persons'],
  ] as const) {
    it(`makes “${after}”`, () => {
      const text = fixed(before);
      assert.equal(text, after);
      assert.deepEqual(contradictions(text), []);
    });
  }

  it('is sure, and lies within what is marked', () => {
    const [finding] = contradictions('Denmark signed its arrangement with Taiwan in 2017.');
    assert.deepEqual(
      finding?.fixes.map((f) => f.sure),
      [true],
    );
  });

  it('is given for a contradiction only', () => {
    for (const finding of findingsOf(
      'Poland has an extradition agreement with Taiwan. Six European states have criminal-law agreements with Taiwan. ' +
        'Germany signed its first arrangement with Taiwan in 2012.',
    )) {
      assert.deepEqual(finding.fixes, []);
    }
  });

  it('is not given where more than one wording could be right', () => {
    for (const text of [
      // a day that is wrong in its year may be wrong in more
      'Denmark signed its arrangement with Taiwan on 8 July 2017.',
      // two agreements of different years
      'Germany signed an arrangement with Taiwan in 2009.',
      // whether the state or the topic is wrong nobody knows
      'France has an extradition treaty with Taiwan.',
      'Taiwan is a member of Interpol.',
      'Only Poland and Denmark have extradition provisions in their agreements with Taiwan.',
      'Poland has no extradition agreement with Taiwan.',
    ]) {
      const [finding] = contradictions(text);
      assert.ok(finding, text);
      assert.deepEqual(finding.fixes, [], text);
    }
  });
});
