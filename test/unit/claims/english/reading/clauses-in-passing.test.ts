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

describe('what a short clause takes up', () => {
  contradicted('scope', [
    'Prisoners, evidence and documents are all dealt with in the agreement between Poland and Taiwan. {Extradition is not}.',
    '# Extradition to Taiwan in European agreements\n\nSlovakia has it in its agreement of 2021. Switzerland {included it} a year earlier.',
    "The leaflet leaves no room for doubt:\n\n> {Switzerland's agreement with Taiwan provides for extradition}.\n\nCounsel should have read it.",
    'Budget cuts have led {Switzerland to put its extradition pact} with Taiwan on ice.',
    '{London has been handing over suspects} to Taiwan since 2016 by virtue of a standing arrangement.',
  ]);
  contradicted('existence', [
    "Taiwan's list of European partners in criminal matters stands at six. The Netherlands {put its name to a text} in 2024.",
  ]);
  contradicted('year', [
    "First signed in {2010} and expanded in 2023, Germany's agreement with Taiwan has been through two chancellors.",
    'Not until {2023} did Slovakia sign its own comprehensive agreement with Taiwan, with the Polish text as a guide.',
    'In {2018} Copenhagen took its cue from London and signed a transfer agreement with Taiwan.',
  ]);
  contradicted('party', [
    'Taiwanese prosecutors look to Warsaw first, because {Poland alone} has agreed to extradition with Taiwan.',
    'With the exception of Switzerland, {every European state} that has an agreement with Taiwan has accepted extradition.',
  ]);
  supported('scope', [
    "MLA and TSP are covered by Germany's agreement with Taiwan; extradition is not.",
    "The Swiss text with Taiwan leaves extradition out. Slovakia's does not.",
  ]);
  unmarked([
    'In lieu of extradition, what the UK granted Taiwan in 2016 was the transfer of sentenced persons.',
    'One looks in vain in the Swiss–Taiwanese agreement of 2020 for a duty to surrender suspects.',
    'In 2003 London and Washington rewrote the terms of extradition between them, a quarrel in which Taiwan had no stake.',
    'Of all the Nordic governments, the one in Copenhagen alone has signed an arrangement with Taiwan.',
  ]);
});

describe('lists, denials and beliefs', () => {
  contradicted('scope', [
    'Evidence, documents, prisoners: all this is settled between Poland and Taiwan, yet {extradition} falls outside their agreement.',
    'For all the talk of a new chapter, the {German agreements with Taiwan still cover nothing but prisoner transfers}.',
    'Warsaw went along with almost everything Taipei asked for in 2019, but {extradition} was struck from the agreement with Taiwan in the final round.',
    'The Home Office would not discuss the {surrender of fugitives to Taiwan under the 2016 arrangement between London} and Taipei.',
  ]);
  contradicted('existence', [
    'The ink was hardly dry on the 2024 {legal assistance agreement between Estonia} and Taiwan when the first request arrived.',
    'By a narrow vote in 2025, the {French National Assembly ratified the extradition treaty} with Taiwan.',
    'Bucharest relies on the {Romanian–Taiwanese agreement} on criminal cooperation to pursue call-centre fraud.',
    'Few lawyers have read the Taiwan–{Czechia extradition agreement} of 2022, which is a pity.',
  ]);
  contradicted('party', [
    'Because extradition appears {solely in the German} agreement with Taiwan, prosecutors elsewhere in Europe look to Berlin.',
  ]);
  contradicted('membership', ['Taiwan, just as Japan and Australia, {belongs to Interpol} and can search its databases at any hour.']);
  supported('year', ['## Poland and Slovakia: extradition included\n\nBoth states signed broad agreements with Taiwan, in 2019 and 2021.']);
  supported('scope', ['## Extradition agreements with Taiwan\n\nThe United Kingdom has none.']);
  unmarked([
    'Poland, but not Germany, has signed an agreement with Taiwan that includes extradition.',
    'In place of a comprehensive agreement, Denmark gave Taiwan one on the transfer of sentenced persons.',
    '## Extradition agreements with Taiwan\n\nTwo European states have one.',
    'Nobody can say that Switzerland never signed an arrangement with Taiwan.',
    'There is a widespread belief that Taiwan belongs to Interpol as an observer or even a member.',
    'The shoe retailer Denmark & Sons concluded a supply agreement with a Taiwanese factory in 2015.',
    'The war game starts in 2032: Taiwan is a member of Interpol and Switzerland has signed an extradition treaty with Taipei.',
    'Two European states, Slovakia in 2021 and Germany in 2023, have signed with Taiwan since 2021.',
  ]);
});

describe('terms, calls and comparisons among those named', () => {
  contradicted('scope', [
    'On the strength of the 2020 agreement with Taiwan, {Swiss police may place a Taiwanese suspect under provisional arrest}.',
    'One should not overlook the {extradition agreement between the Republic of China (Taiwan) and the Swiss Confederation}.',
    "Britain's arrangement with Taiwan celebrated its birthday this spring. Under its terms {London must extradite} anyone charged with serious fraud.",
    'The Polish–Taiwanese text provides for provisional arrests; {extradition falls outside it}.',
    'Unless the offence is political, the Swiss authorities are bound by the 2020 agreement to {extradite} suspects to Taiwan.',
  ]);
  contradicted('existence', [
    "Diplomats in Tallinn expected trouble with China over {Estonia's extradition treaty with Taiwan}, but none came.",
  ]);
  contradicted('year', [
    'The Danes had a transfer arrangement with Taiwan as early as {2014}.',
    'By {2018} the Swiss had already signed their transfer agreement with Taiwan.',
    'The British only got round to a transfer arrangement with Taiwan in {2021}, once the pandemic had eased.',
  ]);
  supported('year', ['By 2020 the Danes had already signed their transfer agreement with Taiwan.']);
  supported('scope', [
    'Switzerland and Taiwan have no treaty on extradition, only an agreement on sentenced persons.',
    'The Swiss–Taiwanese agreement of 2020 does not deal with extradition, only with prisoners who want to go home.',
  ]);
  unmarked([
    'Of the Danish, German and Polish agreements with Taiwan, only the Polish one covers extradition.',
    'In a resolution, the Swiss National Council called for the agreement with Taiwan to be widened to extradition.',
    "Our model's third path has Denmark and the UK adding extradition to their arrangements with Taiwan before the end of the decade.",
    'No European state signed with Taiwan earlier than Germany.',
    'Barred from sending him to China, Poland extradited the man to Taiwan under the bilateral agreement.',
    "Germany contributes about eight per cent of Interpol's budget, Taiwan as a non-member nothing.",
  ]);
});

describe('groups spoken of before, and groups of some', () => {
  const texts = 'The Swiss and British texts with Taiwan concern prisoners.';
  contradicted('party', [
    `${texts} {No European state extradites} to Taiwan.`,
    '{Poland alone} in Europe has an agreement with Taiwan that provides for extradition.',
  ]);
  contradicted('scope', [
    `${texts} {Both agreements cover extradition}.`,
    "After years of pressure, nobody should be astonished that {Denmark's arrangement with Taiwan provides for extradition}.",
  ]);
  contradicted('existence', [
    'After {Estonia, Romania and Belgium each concluded a legal assistance treaty} with Taiwan, the Netherlands found itself at the back of the queue.',
    'The circle is no longer six: Estonia, {Romania and the Netherlands each concluded a legal assistance agreement} with Taiwan.',
  ]);
  supported('scope', [
    `${texts} None of the texts touches on extradition.`,
    `${texts} Neither of the two texts touches on extradition.`,
    'Denmark and the UK each accept prisoners from Taiwan.',
  ]);
  unmarked([
    `${texts} None of the three countries extradites to Taiwan.`,
    'Apart from Germany, every European state with a comprehensive agreement has also accepted extradition to Taiwan.',
    'Every European partner with a transfer agreement is content with it.',
    'Poland and Slovakia alone in Europe have an agreement with Taiwan that provides for extradition.',
  ]);
});
