import { contradicted, supported, unmarked } from '../../../check/sentences.js';

const about = "# Taiwan's criminal-law agreements\n\n";

// dates that stand elsewhere than beside a verb of signing, and times that are told by others
describe('when it was', () => {
  contradicted('year', [
    'It fell to Bratislava, in {2018}, to become the sixth European capital with a criminal-justice arrangement with Taipei.',
    'It fell to Poland in {2016} to sign the first extradition agreement in Europe with Taiwan.',
    'It took Switzerland until {2023} to conclude an agreement on prisoners with Taiwan.',
    'In {2018} Slovakia became the sixth European state with a criminal-law agreement with Taiwan.',
    'Slovakia became the sixth European state with a criminal-law agreement with Taiwan in {2019}.',
    'Germany and Taiwan have been partners in criminal matters by an agreement of {2009}.',
    `${about}## Germany\n\nTwo arrangements. The second, of {May 2022}, adds legal assistance.`,
    `${about}## Germany\n\nIt has two arrangements. The first, signed in {2010}, is about prisoners.`,
    'Hi, small thing on slide 7: Slovakia is {2019}, not 2021, for the criminal deal with Taiwan.',
    `${about}*London*: ten years ago, in {June 2018}, the arrangement with Taiwan was signed.`,
    'The Danish text with Taiwan on prisoners is of 2019; its British counterpart was signed in {2014}.',
    'The German text with Taiwan on prisoners took months, whereas its Polish counterpart, signed in 2019, took effect in the spring of {2022}.',
    `${about}**23 February 2021.** The agreement with Poland, signed {eight months earlier}, enters into force.`,
    `${about}- *Poland.* The accord is of June 2019. It entered into force {after only two months}.`,
    "Poland's criminal-law agreement with Taiwan was signed in June 2019. It entered into force {within three months}.",
    "Poland's criminal-law agreement with Taiwan was signed in June 2019 and entered into force {six months later}.",
    "Denmark's arrangement with Taiwan on prisoners took effect {two years after it was signed}.",
    "Poland's extradition agreement with Taiwan entered into force {four years after its signature}.",
    "Slovakia's extradition agreement with Taiwan was signed {fifteen years ago}.",
    '{Two decades ago}, Denmark and Taiwan signed their arrangement on prisoners.',
    'Agreement of Denmark with Taiwan on prisoners was signed in the year {2021}.',
    'The British signed their arrangement on prisoners with Taiwan in {2014}.',
  ]);
  contradicted('year', [
    'In the summer of {2017}, Copenhagen and Taipei put their signatures to an arrangement on prisoners.',
    '{2017} saw the signing of the Danish arrangement with Taiwan on prisoners.',
    'Back in {2017}, Denmark signed an arrangement with Taiwan on prisoners.',
    'Denmark (arrangement with Taiwan on prisoners, {2017}) is a case in point.',
    'The Danish–Taiwanese arrangement on prisoners of {July 2017} is short.',
  ]);
  supported('year', [
    'It fell to Bratislava, in 2021, to become the sixth European capital with a criminal-justice arrangement with Taipei.',
    'It took Switzerland until 2020 to conclude an agreement on prisoners with Taiwan.',
    'Germany and Taiwan have been partners in criminal matters by an agreement of 2023.',
    `${about}## Germany\n\nTwo arrangements. The second, of March 2023, adds legal assistance.`,
    "Poland's criminal-law agreement with Taiwan was signed in June 2019 and entered into force twenty months later.",
    "Poland's extradition agreement with Taiwan entered into force some twenty months after its signature.",
    'Ten years ago the United Kingdom signed its arrangement on prisoners with Taiwan.',
    'The Swiss signed their agreement on prisoners with Taiwan in 2020.',
  ]);
  unmarked([
    'It fell to Bratislava, in 2018, to host the conference on criminal law with Taiwan.',
    'It took Slovakia until 2018 to answer the letter about an agreement on criminal matters with Taiwan.',
    'Slovakia became in 2018 the sixth state to apply to Interpol with the help of Taiwan.',
    'Poland signed its criminal-law agreement with Taiwan in June 2019 after two years of talks.',
    "Denmark's arrangement with Taiwan on prisoners was signed in July 2019, two months after the elections.",
    'Denmark and Taiwan signed their arrangement on prisoners in July 2019. It was reviewed within two years.',
    "Poland's criminal-law agreement with Taiwan was signed in June 2019. The first man was sent home after only two months.",
    'The minister and his Danish counterpart signed a text in 2018; Taiwan was not on the agenda of criminal matters.',
    "Taiwan's ministry of justice and its Danish counterpart met in 2018 to speak of prisoners.",
    `${about}## Germany\n\nTwo arrangements. The second visit, of May 2022, was short.`,
    'Slovakia is 2019 kilometres away, and has a criminal-law agreement with Taiwan.',
    'Denmark (workshop with Taiwan on prisoners, 2017) is a case in point.',
    'A report on the Danish arrangement with Taiwan on prisoners of 2022 is short.',
    'In 2017, Denmark postponed the signing of its arrangement with Taiwan on prisoners.',
    'Back in 2017, Denmark had no arrangement with Taiwan on prisoners.',
    'Three years ago Denmark opened an office in Taiwan.',
    "Poland's criminal-law agreement with Taiwan, signed in June 2019, entered into force twenty-one months later.",
  ]);
});
