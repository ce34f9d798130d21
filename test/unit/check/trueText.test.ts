import assert from 'node:assert/strict';
import { brief, findingsOf } from './sentences.js';

/** Twelve sentences, every one of which the record bears out. */
const text = `# Taiwan's legal partners

Six European states have concluded criminal-law agreements with **Taiwan**. Germany was the first European state to sign
one. The United Kingdom signed an arrangement with Taiwan on the transfer of sentenced persons in 2016, and Switzerland
signed its [agreement](https://example.org/2019) with Taiwan in 2020.

## What the agreements cover

Denmark's arrangement with Taiwan is limited to the transfer of sentenced persons. It was signed on 8 July 2019. Poland's
agreement with Taiwan entered into force in 2021 and covers extradition. Only Poland and Slovakia have extradition
provisions in their agreements with Taiwan.

- Germany's arrangements with Taiwan do not cover extradition.
- Paraguay has an extradition treaty with Taiwan.
- The United States signed a mutual legal assistance agreement with Taiwan in 2002.

## What is missing

France, Czechia and Lithuania have no criminal-law agreement with Taiwan. Taiwan is not a member of Interpol.
`;

const contradicted = (draft: string): string[] =>
  findingsOf(draft)
    .filter((f) => f.verdict === 'contradicted')
    .map((f) => brief(f, draft));

describe('a text that is wholly true', () => {
  it('is marked nowhere', () => {
    assert.deepEqual(contradicted(text), []);
  });

  it('is supported in ten places at least, and by every rule', () => {
    const supported = findingsOf(text).filter((f) => f.verdict === 'supported');
    assert.ok(supported.length >= 10, supported.map((f) => brief(f, text)).join('\n'));
    assert.deepEqual([...new Set(supported.map((f) => f.rule))].sort(), [
      'count',
      'existence',
      'membership',
      'order',
      'party',
      'scope',
      'year',
    ]);
  });
});

describe('the same text with one thing changed', () => {
  for (const [rule, from, to, words] of [
    ['count', 'Six European', 'Five European', 'Five European states'],
    ['count', 'Six European', 'Nine European', 'Nine European states'],
    ['count', 'Six European', 'At least seven European', 'seven European states'],
    ['order', 'Germany was the first', 'Slovakia was the first', 'Slovakia was the first'],
    ['order', 'Germany was the first', 'Germany was the last', 'Germany was the last'],
    ['year', 'persons in 2016', 'persons in 2015', '2015'],
    ['year', 'Taiwan in 2020', 'Taiwan in 2018', '2018'],
    ['year', '8 July 2019', '8 June 2019', '8 June 2019'],
    ['year', '8 July 2019', '8 July 2018', '8 July 2018'],
    ['year', 'into force in 2021', 'into force in 2019', '2019'],
    ['year', 'Taiwan in 2002', 'Taiwan in 2012', '2012'],
    [
      'scope',
      'is limited to the transfer of sentenced persons.',
      'is limited to extradition.',
      "Denmark's arrangement with Taiwan is limited to extradition",
    ],
    [
      'scope',
      'arrangement with Taiwan is limited',
      'arrangement with Taiwan is not limited',
      'not limited to the transfer of sentenced persons',
    ],
    ['scope', 'and covers extradition', 'and does not cover extradition', 'does not cover extradition'],
    ['scope', 'do not cover extradition', 'cover extradition', "Germany's arrangements with Taiwan cover extradition"],
    ['scope', "Germany's arrangements", "Poland's arrangements", "Poland's arrangements with Taiwan do not cover extradition"],
    ['scope', 'a mutual legal assistance agreement', 'an extradition agreement', 'United States signed an extradition agreement'],
    ['scope', 'Paraguay has an', 'Paraguay has no', 'Paraguay has no extradition treaty'],
    ['existence', 'Paraguay has', 'Austria has', 'Austria has an extradition treaty'],
    ['party', 'Only Poland and Slovakia', 'Only Poland and Germany', 'Germany'],
    ['party', 'Only Poland and Slovakia', 'Only Poland', 'Only Poland'],
    ['party', 'Only Poland and Slovakia', 'Only Denmark, Poland and Slovakia', 'Denmark'],
    ['existence', 'France, Czechia', 'Poland, Czechia', 'Poland'],
    ['existence', 'Lithuania have no', 'Lithuania have a', 'have a criminal-law agreement'],
    ['membership', 'is not a member', 'is a member', 'member of Interpol'],
    ['membership', 'is not a member', 'has long been a member', 'member of Interpol'],
  ] as const) {
    it(`${from} → ${to}: one contradiction, by ${rule}, there`, () => {
      assert.equal(text.split(from).length, 2, `${from} stands once`);
      const changed = text.replace(from, to);
      const at = text.indexOf(from);
      const found = findingsOf(changed).filter((f) => f.verdict === 'contradicted');
      assert.deepEqual(
        found.map((f) => f.rule),
        [rule],
        found.map((f) => brief(f, changed)).join('\n'),
      );
      const [finding] = found;
      assert.ok(finding);
      const marked = changed.slice(finding.span.start, finding.span.end).replaceAll(/\s+/g, ' ');
      assert.ok(words.includes(marked) || marked.includes(words), `marked: ${marked}`);
      // the words that were changed, or what is said with them
      assert.ok(finding.sentence.start <= at + to.length && at <= finding.sentence.end, `marked elsewhere: ${marked}`);
    });
  }
});
