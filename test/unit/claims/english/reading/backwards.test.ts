import { contradicted, supported, unmarked } from '../../../check/sentences.js';

describe('pronouns', () => {
  contradicted('scope', [
    'Denmark signed an arrangement with Taiwan in 2019. {It covers extradition}.',
    'Denmark has an arrangement with Taiwan. {It also provides for mutual legal assistance}.',
    'Poland and Slovakia have agreements with Taiwan. {They do not cover extradition}.',
    'Denmark has an arrangement with Taiwan, {which covers extradition}.',
    'Denmark and Taiwan have an arrangement. {The 2019 text covers extradition}.',
  ]);
  supported('scope', [
    'Denmark signed an arrangement with Taiwan in 2019. It covers the transfer of sentenced persons.',
    'Poland and Slovakia have agreements with Taiwan. Both cover extradition.',
    'Denmark has an arrangement with Taiwan, which does not cover extradition.',
  ]);
});

describe('ellipsis', () => {
  contradicted('scope', [
    'Poland has an extradition agreement with Taiwan. {So does Denmark}.',
    'Poland has an extradition agreement with Taiwan, {and so does Denmark}.',
    'Poland has an extradition agreement with Taiwan. {Denmark has one}, too.',
    'Denmark has no extradition treaty with Taiwan. {Neither does Poland}.',
    'Poland has an extradition agreement with Taiwan; {Slovakia does not}.',
  ]);
  supported('scope', [
    'Poland has an extradition agreement with Taiwan. So does Slovakia.',
    'Denmark has no extradition treaty with Taiwan. Neither does Switzerland.',
    'Poland has an extradition agreement with Taiwan; Denmark does not.',
  ]);
  contradicted('year', [
    'Denmark signed an arrangement with Taiwan in 2019, Switzerland in {2018}.',
    'Denmark signed its arrangement with Taiwan in 2019 and the UK in {2014}.',
  ]);
  unmarked(['Denmark signed its arrangement with Taiwan in 2019 and the UK in 2016.']);
});

describe('the remaining ones', () => {
  unmarked([
    'Six European states have criminal-law agreements with Taiwan. Poland and Slovakia accept extradition; the other four do not.',
  ]);
});
