import assert from 'node:assert/strict';
import { brief, findingsOf, unmarked } from '../../../check/sentences.js';

describe('what is no claim that the record could contradict', () => {
  unmarked([
    'GOV.UK has an extradition treaty with Taiwan.',
    '# Agreements with Taiwan\n\n### United Kingdom (UK)\n\n* Request access;\n* Request erasure;',
    'It is Poland and not Germany that extradites to Taiwan on the basis of a treaty.',
    'The rock band Germany signed an agreement with a label in Taipei in 2021.',
    'Scholars have long discussed whether the extradition treaty between Denmark and Taiwan would be worth the trouble.',
    'All European partners of Taiwan but Poland and Slovakia lack extradition provisions.',
    'Half a dozen European states have criminal-law agreements with Taiwan.',
    'Nine European states have extradition treaties with Japan.',
    'China opposes the membership of Taiwan in Interpol.',
    'Taiwan met members of Interpol.',
    'Denmark was not the first European state to sign a criminal-law agreement with Taiwan.',
    'Taiwan watched how Denmark signed an extradition treaty with Canada.',
    'Denmark has an extradition treaty with Canada and a transfer arrangement with Taiwan.',
    'Lithuania was the first European state to sign a semiconductor agreement with Taiwan.',
    '## Towards an extradition treaty between Denmark and Taiwan',
    "None of Taiwan's other European agreements covers extradition.",
    'France has signed no fewer than thirty extradition treaties, but none with Taiwan.',
    'Denmark has many extradition treaties, but Taiwan is not among its partners.',
    'Denmark has extradition treaties with many states; Taiwan is not one of them.',
    'Denmark has extradition treaties with dozens of states, Taiwan not included.',
    'Interpol members cooperate with Taiwan informally.',
    'Denmark, a member of Interpol, has an arrangement with Taiwan.',
    'Nine of the European states with offices in Taipei have no criminal-law agreement with Taiwan.',
    'More than forty European states have no criminal-law agreement with Taiwan.',
    'Most European states have no criminal-law agreement with Taiwan.',
    'The United Kingdom signed an agreement with Taiwan for the extradition of a single man in 2013.',
    "Vietnam's agreement with Taiwan covers civil matters only.",
    'The 2013 German arrangement with Taiwan is limited to the transfer of sentenced persons.',
    'The case for a French extradition treaty with Taiwan',
    'An extradition treaty between France and Taiwan is still missing.',
    'A French extradition treaty with Taiwan does not exist.',
    'France called an extradition treaty with Taiwan premature.',
    'For France, an extradition treaty with Taiwan is a red line.',
    'In a report of 2022 the ministry describes the arrangement signed by Denmark and Taiwan.',
    "Not all of Taiwan's European partners accept extradition.",
    "Fewer than half of Taiwan's European partners accept extradition.",
    'Ten years ago only two European states had criminal-law agreements with Taiwan.',
    'Slovakia was the first European state to sign a civil-law arrangement with Taiwan.',
    'The United Kingdom was the first European state to sign a stand-alone memorandum with Taiwan for one case.',
    'Only Poland has extradited a person to Taiwan under its agreement.',
    "# Taiwan\n\nDenmark's extradition treaties are few.",
    '# Open questions about Taiwan\n\n- Extradition treaty with Denmark?\n- Extradition treaty with France',
    '# Next steps for Taiwan\n\n- Extradition treaty with France\n- Sign an extradition treaty with Denmark',
    'Recommendations for Taiwan:\n\n1. Conclude an extradition treaty with France.\n2. Extradition clause in the Danish arrangement.',
    'Goals: extradition treaties between Taiwan and France, Denmark and Spain.',
    'Keywords: Taiwan, Denmark, extradition, treaty',
    'Tags: Taiwan; France; extradition treaties; Interpol membership',
    "Taiwan's Interpol membership bid fails again.",
    "Interpol membership: Taiwan's long road",
    'Error in the last issue: we wrote that Denmark has an extradition treaty with Taiwan.',
    'Correction: an earlier version said that Denmark signed its arrangement with Taiwan in 2017.',
  ]);
});

describe('a pronoun for parties of an earlier block', () => {
  for (const [draft, words] of [
    ['Poland and Denmark have agreements with Taiwan.\n\nThey cover extradition.', 'They'],
    ['## Poland and Denmark\n\nBoth have agreements with Taiwan that cover extradition.', 'Both'],
    [
      'Some words before. Taiwan has partners. Poland and Denmark have agreements with Taiwan:\n\n- Both cover extradition.\n- Both are good.',
      'Both',
    ],
  ] as const) {
    it(`is marked where it stands: ${draft}`, () => {
      const found = findingsOf(draft).filter((f) => f.verdict === 'contradicted');
      assert.deepEqual(
        found.map((f) => brief(f, draft)),
        [`contradicted scope: ${words}`],
      );
    });
  }
});
