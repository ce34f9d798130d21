import { contradicted, supported, unmarked } from '../../../check/sentences.js';

describe('what an agreement spoken of before has in it', () => {
  contradicted('scope', [
    'Denmark signed its arrangement with Taiwan in 2019. Suspects can be {extradited under it} as well.',
    'The Danish arrangement with Taiwan lets nationals in custody serve their sentence at home; suspects can be {returned} in the same manner.',
    'Slovakia signed an arrangement with Taiwan in August 2021. Prisoners and suspects are covered; {evidence}, on the other hand, was kept out.',
    'A convicted Dane may be sent home from Taiwan under the arrangement; a suspect may be {extradited} in either direction under the same arrangement.',
    'The UK arrangement with Taiwan of 2016 is narrow. {Provisional arrest}, however, was included.',
  ]);
  supported('scope', [
    'The Danish arrangement with Taiwan is thin: extradition is left out, and so is legal assistance.',
    'Slovakia signed an arrangement with Taiwan in August 2021. Evidence, on the other hand, is included.',
  ]);
  unmarked([
    'Denmark signed its arrangement with Taiwan in 2019. Suspects can be extradited to the United States as well.',
    'Denmark signed its arrangement with Taiwan in 2019. Evidence was left out of the report.',
    'Denmark signed its arrangement with Taiwan in 2019. Under the European convention, suspects can be extradited.',
    'Denmark signed its arrangement with Taiwan in 2019. Extradition would have been possible with more time.',
    'The Danish arrangement with Taiwan is thin: extradition is left out, so is legal assistance.',
  ]);
});

describe('an agreement that is taken for granted', () => {
  contradicted('scope', [
    'The lawyers would challenge the {extradition pact Denmark} concluded with Taiwan.',
    'The text Britain signed with Taiwan in 2016 lets it {send} any suspect to Taipei.',
  ]);
  contradicted('existence', [
    "The ministry brushed aside questions on Thursday about {France's legal assistance treaty} with Taiwan.",
    "{Sweden's prisoner transfer arrangement} with Taiwan should be tabled before the summer.",
  ]);
  unmarked([
    "Sweden's extradition treaty with Taiwan should be concluded by 2027.",
    "Denmark's extradition treaty with Taiwan should cover nationals.",
    "Sweden's extradition treaty with Taiwan would be the first in the north.",
    'There is no extradition treaty Denmark signed with Taiwan.',
    'Critics speak of the alleged extradition treaty Denmark concluded with Taiwan.',
  ]);
});

describe('what is done, as a noun with its object', () => {
  contradicted('scope', [
    'The {UK arrangement with Taiwan provides for the surrender} of Taiwanese suspects.',
    "{Denmark's agreement with Taiwan covers the handover of suspected} British fraudsters.",
    'The {Swiss agreement with Taiwan allows the questioning} of Taiwanese witnesses.',
  ]);
  unmarked([
    'Denmark and Taiwan discussed the delivery of a speech on the suspect.',
    'Denmark celebrated the return of the storks with Taiwan.',
  ]);
});
