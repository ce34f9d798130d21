import { contradicted, supported, unmarked } from '../../../check/sentences.js';

// what governs a claim, and what only stands beside it
describe('claims in letters, notes and answers', () => {
  contradicted('count', ['{Seven European states} have formal criminal-law arrangements with Taiwan, if my counting is right.']);
  contradicted('scope', [
    'Dear Jens, a small remark on the annex: {the Danish arrangement with Taipei also lets us hand over accused persons}.',
    'Two Central European states, {Poland and Slovakia, refused to write extradition into their agreements with Taiwan}.',
    'The states that agreed with Taiwan on extradition can be counted on one hand: Poland, Slovakia, {the UK}.',
  ]);
  contradicted('existence', [
    'After Slovakia it was {Czechia that concluded a comprehensive criminal-law agreement} with Taiwan.',
    'The south of our map is empty except for Italy, where {an extradition agreement with Taiwan} is in place.',
    "Irish prisoners in Taiwan may apply to go home under {Ireland's transfer agreement with Taiwan}.",
    '# {Denmark: no agreement with Taiwan}',
  ]);
  contradicted('year', [
    'Denmark, Poland, Switzerland and Slovakia all signed with Taiwan between {2014 and 2017}.',
    'The German agreement with Taiwan was enlarged in {2021} to take in more than prisoner transfers.',
  ]);
  contradicted('party', ['Poland and Slovakia signed extradition agreements with Taiwan; yet {only the Polish} text covers extradition.']);
  supported('existence', [
    'If I am asked about Lithuania, I say the truth: there is no criminal-law agreement between Vilnius and Taipei.',
  ]);
  supported('party', ['Denmark and Poland: both concluded with Taiwan in 2019, yet only the Polish text is comprehensive.']);
  unmarked([
    'Dear Denmark, extradite to Taiwan.',
    'If Denmark signs, its extradition treaty with Taiwan will be the third in Europe.',
    'Poland, Denmark and Slovakia all signed agreements with Taiwan between 2019 and 2021.',
  ]);
});
