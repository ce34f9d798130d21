import { contradicted, supported, unmarked } from '../../../check/sentences.js';

describe('shares and groups', () => {
  contradicted('count', [
    'Six European states have criminal-law agreements with Taiwan. {Four of them} cover extradition.',
    'Six European states have criminal-law agreements with Taiwan. {Half of these} include extradition.',
    'A {majority of the European agreements} with Taiwan cover extradition.',
  ]);
  unmarked([
    'Six European states have criminal-law agreements with Taiwan. Two of them cover extradition.',
    'Six European states have criminal-law agreements with Taiwan. A third of these include extradition.',
    'A minority of the European agreements with Taiwan cover extradition.',
    'Six European states have criminal-law agreements with Taiwan. Four of them sent ministers to Taipei.',
    'One in three European agreements with Taiwan covers extradition.',
    'Nine European states without an extradition treaty with Taiwan sent observers.',
    '# Taiwan’s agreements\n\nThe note names one state and no other side (“Denmark extradition treaty”).',
    'Four of the six European states have no extradition clause with Taiwan.',
  ]);
});

describe('counts up to a day that is past', () => {
  contradicted('count', [
    'By the end of 2018, {four European states} had signed agreements with Taiwan in criminal matters.',
    'By the end of 2020, {six European states} had signed criminal-law agreements with Taiwan.',
    'By 2018 {five European states} had signed criminal-law agreements with Taiwan.',
  ]);
  supported('count', [
    'By the end of 2019 four European states had an agreement with Taiwan in criminal matters.',
    'By the end of 2020, five European states had signed criminal-law agreements with Taiwan.',
  ]);
  unmarked([
    // on some day of that year it was so
    'By 2019, three European states had signed criminal-law agreements with Taiwan.',
    'By the end of 2018 many European states had signed agreements with Taiwan in criminal matters.',
  ]);
});

describe('how large a group is of which something is said', () => {
  contradicted('count', ["Of Taiwan's {nine European partners}, two have accepted extradition."]);
  unmarked([
    "Of Taiwan's six European partners, two have accepted extradition.",
    "Taiwan's two European partners that accept extradition were named.",
  ]);
});

describe('possessives whose noun is left out', () => {
  contradicted('scope', [
    "Poland's agreement with Taiwan covers extradition. {Denmark's does too}.",
    "Poland's agreement with Taiwan covers extradition; Slovakia's does too, and so {does Germany}'s.",
    "There are two Visegrad texts with Taiwan on criminal matters. {Slovakia's is about prisoner transfers and nothing else}.",
  ]);
});

describe('limits of what an agreement covers', () => {
  contradicted('scope', [
    'The {Polish agreement with Taiwan stops short of extradition}.',
    'The {Danish deal with Taiwan is focused on extradition}.',
    '{Extradition is possible under the Danish arrangement} with Taiwan.',
    '{Extradition is part of the Danish arrangement} with Taiwan.',
  ]);
  unmarked([
    'The Danish arrangement with Taiwan stops short of extradition.',
    'Extradition remains out of reach under the Danish arrangement with Taiwan.',
    'Extradition is possible only in the Polish and Slovak cases, Taiwan’s prosecutors say.',
    'The Polish agreement with Taiwan is focused on extradition.',
    'The debate on the Danish arrangement with Taiwan focused on extradition.',
    'Extradition is not part of the Danish arrangement with Taiwan.',
    'Lawyers in France advise on extradition treaties with Taiwan’s neighbours.',
  ]);
});
