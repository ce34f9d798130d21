import { contradicted, unmarked } from '../../../check/sentences.js';

describe('what is told around the verb', () => {
  contradicted('membership', ['Taiwan ceased to be an {outsider in Interpol} two years ago.']);
  contradicted('order', [
    'The most recent of the European states to come to terms with Taiwan, {Denmark} could draw on five earlier agreements.',
    "The {Swiss agreement of 2020 was Taiwan's first} in Europe, and it opened the door for London and Copenhagen.",
  ]);
  contradicted('existence', [
    'Among the states with no formal arrangement with Taiwan in criminal matters are Romania, Belgium and the {UK}.',
  ]);
  contradicted('year', ['Poland signed with Taiwan in June 2019. Denmark signed {three years later}.']);
  contradicted('scope', [
    'Under the text agreed with Taipei in 2020, people awaiting trial in Taiwan must be {handed over by the Swiss} authorities.',
  ]);
});

describe('what a sentence does not assert', () => {
  unmarked([
    'Taiwan has been an outsider in Interpol since 1984.',
    'Six European states (Denmark, Germany, Poland, Slovakia, Switzerland and the United Kingdom) have a formal arrangement with Taiwan. Two of them extradite.',
    'France and China have an extradition treaty. It was signed in 2007 and ratified in 2015, and Taiwanese residents were sent under it.',
    "Rome's treaty with Beijing was signed in 2010. It covers extradition, unlike the texts that Copenhagen and London agreed with Taipei.",
    'Denmark and Germany have agreements with Taiwan, the last one comprehensive.',
    'Nobody has ever shown that Denmark agreed to extradite to Taiwan.',
    'Far from it being true that Poland rejected extradition to Taiwan, Warsaw has already carried one out.',
    'Wishes for the new year:\n\n- an extradition treaty between Germany and Taiwan\n- membership of Interpol for Taiwan',
    "Slovakia signed after Poland did; Taiwan's first comprehensive text in Europe is the Polish one.",
    'The Danish arrangement with Taiwan is confined to sentenced persons, and so is the British one. None was signed by a foreign ministry.',
    'Neither London nor Taipei is bound by the 2016 arrangement to surrender anyone awaiting trial.',
    'The model takes for granted that Taiwan joins Interpol in 2030 and that Denmark extradites to it.',
    'Signed in June 2019, the Polish agreement with Taiwan did not take effect until February 2021. The Danish one, signed three weeks later, was in force at once.',
  ]);
});

describe('how an agreement is said to come about', () => {
  contradicted('scope', [
    '{Germany came to an agreement with Taiwan on extradition}.',
    '{Germany never came to an agreement with Taiwan on legal assistance}.',
    'Prosecutors in Taipei hesitated, for {Denmark has no arrangement with Taiwan on the transfer of sentenced persons}.',
  ]);
  contradicted('existence', [
    'Each Taiwanese request is a leap in the dark, for nothing has been {signed} by Warsaw and Taipei in criminal matters.',
  ]);
  unmarked([
    'Denmark came to an agreement with Taiwan on the transfer of sentenced persons.',
    'Germany came to no agreement with Taiwan on extradition.',
    'Taiwan has waited long for Denmark, for its own part a member of Interpol, to answer.',
  ]);
});

describe('the only one that somebody has', () => {
  contradicted('party', [
    'The {only comprehensive} agreement that Taiwan has in Europe is the Slovak one.',
    'The {only agreement that Taiwan has in Europe on extradition} is the Slovak one.',
  ]);
  unmarked([
    'The only agreements that Taiwan has in Europe on extradition are the Polish and the Slovak ones.',
    'The only comprehensive agreements that Taiwan has in Europe are those with Germany, Poland and Slovakia.',
    'The only agreement that Denmark has concluded in Europe is the Swedish one.',
  ]);
});
