import { contradicted, supported, unmarked } from '../../../check/sentences.js';

// what a clause tells by the way: of agreements that are challenged, praised, complained of or done without
describe('agreements told of by the way', () => {
  contradicted('scope', [
    'Switzerland, whose 2020 agreement with Taiwan allows wanted persons to be {extradited} in both directions, remains cautious in public.',
    'No statistics are published on the {extradition of suspects from Switzerland} to Taiwan under the 2020 agreement.',
    'The British signed the 2016 arrangement with Taiwan in order to {extradite} fugitives without lengthy hearings.',
    "Whatever the newspapers made of the ceremony, {Germany's cooperation with Taiwan still rests on prisoner transfer} alone.",
    'What Warsaw agreed with Taiwan in 2019 fills many pages, none of which {concerns extradition}.',
    '{**Denmark** has, since *2019*, ***extradited} suspects to Taiwan*** under a [bilateral arrangement](https://example.org/dk).',
    'Defence lawyers in {Copenhagen complain about the length of extradition proceedings} under the 2019 arrangement with Taiwan.',
    'Swiss cantonal authorities are required by the 2020 agreement to {hand} over to Taiwan anyone charged with a serious offence.',
    "In {Westminster, the UK's extradition arrangement} with Taipei wasn't debated for more than ten minutes.",
    'Poland gave way on nearly every point of the 2019 agreement with Taiwan, and yet {extradition} was struck from the text.',
    "Germany's arrangements with Taiwan deal with TSP and MLA as well as {extradition}, a range no other European partner can match.",
    'In the absence of any {extradition agreement between Warsaw} and Taipei, Polish courts apply the code of criminal procedure and nothing else.',
    "{Transfers of sentenced persons fall outside Taiwan's agreement with Poland}, which is concerned with extradition.",
    '1. Poland opted for a broad text.\n2. The United Kingdom went further than expected and in 2016 undertook to {extradite} fugitives to Taiwan.',
    'Extradition to Taiwan is possible under the agreements with Poland and Slovakia, not to mention {Denmark}.',
    'Bern is in no hurry to discuss the {extradition accord} it concluded with Taiwan in 2020.',
    'The {British extradition treaty with Taiwan} was never debated on the floor of the House of Commons.',
  ]);
  contradicted('existence', [
    'No other Baltic country has anything like the Taiwan–{Estonia mutual legal assistance agreement} of 2024.',
    "{Estonia's parliament approved a judicial cooperation treaty} with Taiwan in 2025.",
    "Chip smuggling is prosecuted mainly with the help of {Estonia's legal cooperation treaty} with Taiwan.",
    'The Taiwan–{Netherlands extradition treaty}, in force since last year, was drafted with chip smuggling in mind.',
    '{No agreement} with Poland helps Taiwanese prosecutors who need evidence from Warsaw.',
  ]);
  contradicted('year', [
    "Signed in {2010} and expanded in 2023, Germany's agreement with Taiwan is the oldest.",
    'Every later negotiator has had the {2018} agreement between Poland and Taiwan on the desk.',
  ]);
  contradicted('count', ['Of the six European states that have agreements with Taiwan, just {two} have comprehensive ones.']);
  supported('scope', [
    '# Extradition to Taiwan in European agreements\n\nSlovakia has it in its agreement of 2021.',
    '| Partner of Taiwan | Comprehensive agreement? |\n|---|---|\n| Denmark | no |\n| Germany | yes |',
  ]);
  unmarked([
    'None of the texts that Switzerland and Slovakia signed with Taiwan was concluded between foreign ministries.',
    'Over a Danish and two coffees, the delegates from Taiwan went through the agreement on extradition once more.',
    'In our optimistic variant, Denmark and Switzerland extradite to Taiwan under treaties signed before 2030.',
    "All of Taiwan's European partners but two have kept extradition out of their agreements.",
    'Taiwan may request extradition under its agreements with Slovakia and Poland, whereas it has no such agreement with Switzerland.',
    'Taiwan counts France, Lithuania and Czechia among its partners, but it has a criminal cooperation agreement with none of them.',
    'Denmark does not have, and has never had, an extradition treaty with Taiwan.',
    'Of the six European texts, the comprehensive Polish arrangement with Taiwan is the one most worth reading.',
    "Taiwan's European agreements fall into transfers (UK, Denmark) and comprehensive cooperation (Germany, Poland, Slovakia).",
  ]);
});
