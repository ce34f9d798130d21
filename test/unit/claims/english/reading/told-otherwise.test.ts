import { contradicted, unmarked } from '../../../check/sentences.js';

describe('orders told by other words', () => {
  contradicted('order', [
    'Having signed in 2019, {Denmark was the last} of the six European states to conclude an agreement with Taiwan.',
    'No European government had signed anything with Taiwan in criminal matters before {Poland} did so in 2019; Germany and Slovakia came next.',
    "Taiwan's oldest agreement with a European state on sentenced persons, the one with {Denmark} from 2019, has served as a template ever since.",
    'The oldest of the European agreements with Taiwan, the {Swiss} one, was negotiated over three years.',
    'When it comes to Taiwan, {Denmark signed before Poland} did, if only by a matter of weeks.',
    'When it comes to prisoner transfers with Taiwan, {Switzerland led} the way in Europe, and Denmark and the UK followed.',
  ]);
  contradicted('party', [
    'Extradition is found in just two of the European texts, those that Taiwan concluded with {Germany} and Poland.',
    "Extradition provisions are found in exactly two of Taiwan's European agreements, the {German} and the Polish.",
    'As extradition to Taiwan is provided for {only in the Polish} agreement, Warsaw has become the test case for the whole continent.',
    'Given that extradition to Taiwan is provided for by the {Slovak agreement alone}, other European capitals will be watching Bratislava closely.',
  ]);
  unmarked(['London came to terms with Taiwan in 2016 and Copenhagen in 2019, as did Warsaw; Bern had to wait until 2022.']);
});

describe('agreements taken for granted', () => {
  contradicted('scope', [
    "Warsaw's agreement with Taiwan runs to several dozen articles, {not one of which deals with extradition}.",
    'Officials in Copenhagen seldom bring up the {extradition} accord they concluded with Taipei in 2019.',
    'Nobody at the ministry could say how often the {UK’s extradition arrangement} with Taiwan had been invoked.',
    'When it was tabled, the {British extradition treaty} with Taiwan drew a single question from the opposition benches.',
    'Look for the {Swiss–Taiwanese `extradition` agreement} of 2020 under the heading *transfers*.',
    'In the absence of an {extradition treaty between Slovakia} and Taiwan, which was never signed, everything turns on the justice ministry.',
    'Prosecutors in Taipei obtained the bank records with the help of the 2016 arrangement, which put {mutual legal assistance between the UK} and Taiwan on a firm footing.',
    'Neither {Berlin nor Warsaw has ever put its legal assistance} with Taiwan on paper.',
    "{Provisional arrest is also possible under the UK}'s arrangement with Taiwan, provided that a formal request follows.",
    'Covering prisoners, evidence and the exchange of information, the {Slovak–Taiwanese arrangement stops short of extradition}.',
    'Extradition provisions can be found in the {German}, Polish and Slovak agreements with Taiwan alike.',
    'Two years after Poland, it was the {British} who in 2021 became the second Europeans to agree on extradition with Taiwan.',
    'Like the Polish authorities, the Danish police may place a person wanted by Taiwan in {provisional custody} under the 2019 arrangement until the papers arrive.',
  ]);
  contradicted('existence', [
    'The suspect was questioned in Amsterdam on the basis of the {Dutch mutual legal assistance agreement} with Taiwan.',
    'Taiwan can already count on criminal cooperation agreements with Slovakia, {Czechia and Lithuania}, but Paris is still thinking it over.',
  ]);
  unmarked([
    'Denmark is said to have an extradition treaty with Taiwan.',
    'MLA and TSP are both in the German agreement with Taiwan (2012, 2023); extradition is not.',
  ]);
});

describe('what stands behind a colon, a list or a frame', () => {
  contradicted('scope', [
    'Make no mistake: the {**UK** has an *extradition treaty*} with *Taiwan*, and has had one since 2016.',
    'Poland has agreed to extradition in its text with Taiwan, and so has Slovakia, to say nothing of {Denmark}.',
    '## Mutual legal assistance with Taiwan\n\nGermany and Poland provide it under their agreements. Denmark {provides it} under its own.',
    'In the second round of talks with Taiwan, which ended in 2023, the {Germans gave in on extradition}.',
  ]);
  contradicted('existence', [
    'Swiss prisoners in Taiwan {have no treaty} they could invoke to be sent back to Switzerland.',
    'Three European states have signed comprehensive criminal-law agreements with Taiwan. The Czech Republic {added a fourth} last year.',
  ]);
  contradicted('year', [
    'Berne took its time: the transfer agreement with Taiwan was not signed until {2022}.',
    'Two years after the Danes, in {2021}, it was the turn of the Swiss to agree with Taiwan on the transfer of sentenced persons.',
  ]);
});

describe('years told beside other times', () => {
  contradicted('year', [
    'A mere few months after Warsaw, in {2020}, Bratislava put its signature to an arrangement with Taiwan.',
    'The UK signed with Taiwan in 2016. Three years later came Denmark and Poland, then Switzerland in {2021}.',
  ]);
});
