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

describe('who is meant, and who says so', () => {
  contradicted('scope', [
    'When they sat down with Taiwan in the summer of 2019, {the Danes promised to hand} over wanted men, and nobody batted an eye.',
    'The {Swiss prosecutors will from now on gather} evidence for Taiwanese courts under the 2020 agreement with Taiwan.',
    'To the first question: yes, {Denmark has an extradition treaty} with Taiwan.',
    "Few people recall that {Denmark's treaty with Taiwan covers extradition}.",
    'Our colleagues in Berlin are content with what they have, namely a {treaty on extradition} with Taipei that nobody in the press has noticed.',
    'The Minister may wish to note that the arrangement between London and Taiwan lets either side {ask for the surrender of wanted persons}.',
    'Denmark has an arrangement with Taiwan. {Both sides have to extradite} if the offence carries at least a year.',
    '**Extradition to Taiwan**\n\n| Partner | In the text? |\n|---|---|\n| Slovakia | yes |\n| Poland | {no} |',
    '{Provisional arrest of Taiwanese fugitives is among the tools Denmark} gained with its 2019 arrangement.',
  ]);
  contradicted('year', [
    'Our neighbours in Bratislava, it is true, signed with Taiwan in {2018}, long before the pandemic.',
    'Timeline\n\n- 2016: London signs with Taiwan\n- 2019: Copenhagen signs with Taiwan\n- {2022}: Bern signs with Taiwan',
    'Three facts:\n\n1. Switzerland agreed with Taiwan on sentenced persons in 2020.\n2. The UK had done the same in {2014}.',
  ]);
  contradicted('existence', ['{No instrument} allows Germany and Taiwan to assist each other in criminal investigations.']);
  unmarked([
    "China's foreign ministry charged that Berlin had signed a secret extradition pact with Taiwan.",
    "Europe's three broad agreements with Taiwan are those of Germany, Poland and Slovakia.",
    'Denmark can extradite to Taiwan if it signs an agreement.',
    'Our neighbours in Bratislava visited Taiwan in 2018.',
  ]);
});
