import { contradicted, unmarked } from '../../../check/sentences.js';

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
