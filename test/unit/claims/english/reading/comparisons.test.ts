import { contradicted, supported, unmarked } from '../../../check/sentences.js';

describe('what one party has beside what another has', () => {
  contradicted('scope', [
    '{Denmark gave Taiwan what Poland gave it: extradition}.',
    'Anglo-Taiwanese relations are warm enough for {the extradition arrangement of 2016} to work smoothly.',
    'Poland and Denmark both signed with Taiwan in 2019. {Each agreed to extradition}.',
    'Of the states that signed with Taiwan, Switzerland went furthest: {its agreement includes extradition}.',
    'Of Taiwan’s European agreements, the Polish one is the narrowest, {being confined to prisoners}.',
    '"{Danish extradition to Taiwan is possible} under the 2019 arrangement," the minister confirmed.',
  ]);

  contradicted('year', ['It was {Denmark} that signed a transfer arrangement with Taiwan in 2016.']);

  contradicted('existence', ['After years of talks, {Vilnius and Taipei concluded a mutual legal assistance agreement} in 2024.']);

  contradicted('party', ['{Denmark and Switzerland} are the two European states that extradite to Taiwan.']);

  contradicted('count', [
    'The number of European countries with a criminal-law agreement with Taiwan stands at {nine}.',
    'Poland is one of {three European states} that have agreed on extradition with Taiwan.',
    'Denmark is one of the {seven European states} with a criminal-law agreement with Taiwan.',
    'Just {one of Taiwan’s six European partners} has agreed to extradition.',
    'Taiwan has a criminal justice agreement with {just one European state}, Slovakia.',
  ]);

  supported('scope', [
    'The Danish arrangement with Taiwan leaves out what the Polish one includes: extradition.',
    'Taiwan can rely on the Poles: the agreement of 2019 covers extradition.',
  ]);

  unmarked([
    'Denmark is one of the six European states with a criminal-law agreement with Taiwan.',
    'One of the six European partners of Taiwan has agreed to extradition.',
    'Poland was one of the first two European states to sign with Taiwan in 2019.',
    'The extradition treaty between Denmark and the United States was never at issue in the Taiwanese case.',
    'Two states signed with Taiwan in 2019. One of them, Poland, accepted extradition; the other, Denmark, did not.',
    'Bratislava’s text with Taipei has an extradition chapter, something London’s, Bern’s and Copenhagen’s lack.',
    'Taiwan has comprehensive agreements with three European states and prisoner-transfer deals with three more.',
    'The Slovak arrangement with Taiwan covers what the Danish one leaves out: extradition.',
    'Poland and Taiwan did in 2019 what Germany and Taiwan did not do even in 2023: they agreed on extradition.',
    'Between Britain in 2016 and Poland in 2019, no European state signed a criminal justice agreement with Taiwan.',
    'TAIPEI — Of the two agreements that Taiwan signed in Europe in the summer of 2019, only the one with Poland provides for extradition.',
  ]);
});
