import { contradicted, unmarkedAnywhere } from '../../../check/sentences.js';

const drafts = [
  'Denmark and Taiwan are a long way from an extradition treaty.',
  'Denmark is as far from an extradition treaty with Taiwan as ever.',
  'About half a dozen European states have agreements with Taiwan.',
  'Some six European states have agreements with Taiwan.',
  'More than five European states have agreements with Taiwan.',
  'Fewer than ten European states have agreements with Taiwan.',
  'At least two European states extradite to Taiwan.',
  'Nearly all of Europe is without an agreement with Taiwan.',
  'Only a handful of European states have agreements with Taiwan.',
  'Not many European states have agreements with Taiwan.',
  'No state in southern Europe has an agreement with Taiwan on criminal matters.',
  'No EU institution has an agreement with Taiwan.',
  'No two agreements that Taiwan has in Europe are the same.',
  'No European state but Poland and Slovakia extradites to Taiwan.',
  'The six European partners of Taiwan, including Denmark and Poland, have all agreed on prisoners.',
  'Six states in Europe, including the non-members of the EU Switzerland and the UK, have agreements with Taiwan.',
  "The six, including four EU members, are Taiwan's partners in Europe.",
  'Four EU members have agreements with Taiwan: Germany, Denmark, Poland and Slovakia.',
  'Two non-EU states have agreements with Taiwan.',
  'Three of the six European partners of Taiwan signed between 2019 and 2020.',
  'Four of the agreements that Taiwan has in Europe were signed after 2018.',
  'Two Visegrad states have extradition agreements with Taiwan.',
];

unmarkedAnywhere('approximations and groups', drafts);

describe('numbers that are wrong all the same', () => {
  contradicted('count', [
    '{A dozen European states} have agreements with Taiwan.',
    '{Two dozen European states} have agreements with Taiwan.',
  ]);
});
