import { contradicted, supported, unmarkedAnywhere } from '../../../check/sentences.js';

const drafts = [
  'Claim: Denmark has an extradition treaty with Taiwan. Verdict: false.',
  'Claim: "Denmark has an extradition treaty with Taiwan." Our rating: false.',
  'Myth: Germany extradites to Taiwan. Fact: It does not.',
  'Myth: Taiwan is a member of Interpol.\n\nFact: it left in 1984.',
  '**He is Irish. Is there no way at all?** Not by agreement. Ireland has none with Taiwan.',
  '**She is Danish. Can she be extradited to Taiwan?** No. Denmark has no extradition treaty with Taiwan.',
  '**Does Denmark have an extradition treaty with Taiwan?** No. The arrangement of 2019 is about prisoners.',
  '**So Germany extradites to Taiwan?** No, it does not.',
  '### Germany extradites to Taiwan, right?\n\nWrong. It has two arrangements with Taiwan, and neither covers extradition.',
  '**Can Switzerland hand a suspect over to Taiwan?** Not under its agreement with Taiwan.',
  'Q. Is Taiwan a member of Interpol? A. Not since 1984.',
  'Q: Which European states have an extradition treaty with Taiwan? Denmark? A: No: Poland and Slovakia.',
  'When did Germany first sign with Taiwan? In 2019? No, in 2013.',
  'How many European states have agreements with Taiwan? Four? Five? Six.',
  'Has France an agreement with Taiwan? It has not.',
  'Is there an agreement between Estonia and Taiwan? Not that we know of.',
  'Danes ask: do we extradite to Taiwan? We do not.',
  'Not, as is often said, in 2017 but in 2019 did Denmark sign with Taiwan.',
  'The Danish arrangement with Taiwan was signed in 2019, not, as often written, in 2017.',
  'The UK signed with Taiwan in 2016 (not in 2013, as Wikipedia has it).',
  'It was not Denmark but Poland that agreed with Taiwan on extradition.',
  'It was Poland, not Denmark, that signed an extradition agreement with Taiwan.',
  'Not Germany, as the paper had it, but Slovakia extradites to Taiwan.',
  'An earlier version of this text said that Denmark had an extradition treaty with Taiwan.',
  'Correction: an earlier version of this article said that Slovakia signed with Taiwan in 2019. It signed in 2021.',
  'Please change "Denmark has an extradition treaty with Taiwan" to "Denmark has an arrangement on prisoners with Taiwan".',
  'Replace "2018" by "2019" in the line on Poland and Taiwan.',
  "In the line on Denmark, 2017 should read 2019. Taiwan's list has it right.",
  'The draft says Poland signed with Taiwan in 2018; it was 2019.',
  'The student wrote that Taiwan is a member of Interpol, which cost him a mark.',
  'He seems to believe that Switzerland extradites to Taiwan.',
  'One would think that Germany extradites to Taiwan.',
  'You might have heard that Denmark extradites to Taiwan.',
  'According to a tweet, Denmark extradites to Taiwan.',
  'A blog has Denmark down as an extradition partner of Taiwan.',
  'It is simply not so that Denmark has an extradition treaty with Taiwan.',
  'No, Denmark does not have an extradition treaty with Taiwan.',
  'Far from having an extradition treaty with Taiwan, Denmark has only an arrangement on prisoners.',
  'It is a far cry from a Danish arrangement on prisoners to an extradition treaty with Taiwan.',
  'The Danish arrangement with Taiwan is anything but an extradition treaty.',
  'The Danish arrangement with Taiwan is no more an extradition treaty than a library card is a passport.',
  'Denmark has everything but an extradition treaty with Taiwan.',
];

unmarkedAnywhere('questions, corrections and denials', drafts);

describe('what is not denied all the same', () => {
  contradicted('scope', [
    "According to the embassy's leaflet, {Denmark has an extradition treaty} with Taiwan.",
    'No, {Denmark has an extradition treaty} with Taiwan.',
    'The student was right: {Denmark has an extradition treaty} with Taiwan.',
    'Far from the cameras, {Denmark signed an extradition treaty} with Taiwan.',
    'No more excuses: {Denmark has an extradition treaty} with Taiwan.',
  ]);
  contradicted('year', ['The Danish arrangement with Taiwan was signed in {2017}, not, as often written, in 2016.']);
  supported('scope', [
    'No, Denmark does not have an extradition treaty with Taiwan.',
    'The Danish arrangement with Taiwan is anything but an extradition treaty.',
    'Denmark has everything but an extradition treaty with Taiwan.',
  ]);
});
