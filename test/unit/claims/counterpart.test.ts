import { contradicted, quiet, supported, unmarked } from '../check/sentences.js';
import { elsewhere } from './records.js';

describe('the counterpart', () => {
  describe('of the clause', () => {
    contradicted('scope', [
      '{Denmark has an extradition treaty} with Taiwan.',
      "Taiwan's {extradition treaty with Denmark} is old.",
      'The {Danish–Taiwanese extradition treaty} is old.',
      '{Denmark, which has an extradition treaty with Taiwan}, sent a judge.',
    ]);
    quiet([
      "Denmark's extradition treaty with the United States is old.",
      'Denmark and Canada have an extradition treaty.',
      'The treaty on extradition between Denmark and Canada is old.',
    ]);
  });

  describe('of the sentence', () => {
    contradicted('scope', [
      'Taiwan has looked for partners, and {Denmark has signed an extradition treaty}.',
      'Taiwan sought partners; {Denmark signed an extradition treaty}.',
    ]);
  });

  describe('of the paragraph', () => {
    contradicted('scope', [
      'Taiwan has few legal partners in Europe. {Denmark has signed an extradition treaty}.',
      '{Denmark has signed an extradition treaty}. That matters to Taiwan.',
      'Taiwan has partners.\nSome are in Europe.\n{Denmark has an extradition treaty}.',
    ]);
    unmarked([
      'China has few legal partners in Europe. Denmark has signed an extradition treaty.',
      "Canada's network in Europe is dense. Denmark has an extradition treaty with it.",
    ]);
  });

  describe('of the heading', () => {
    contradicted('scope', [
      '# Legal cooperation\n\nIt is slow.\n\n## Taiwan in Europe\n\n{Denmark has signed an extradition treaty}.',
      "# Taiwan's partners\n\nSome words.\n\n## Europe\n\n{Denmark has an extradition treaty}.",
      "Taiwan's partners\n=================\n\n- {Denmark has an extradition treaty}",
    ]);
    unmarked([
      '# Legal cooperation\n\nIt is slow.\n\n## China in Europe\n\nMuch has been written.\n\nDenmark has signed an extradition treaty.',
    ]);
  });

  describe('of the title', () => {
    contradicted('scope', [
      "# Taiwan's legal network\n\nIt grows.\n\n## Northern Europe\n\nThere are few states.\n\n{Denmark has signed an extradition treaty}.",
    ]);
    unmarked([
      '# A short history of treaties\n\nThere are many treaties in the world, of many kinds and ages, and states like them.\n\n' +
        'Denmark has signed an extradition treaty.\n\nOthers have not, and they say so.',
    ]);
  });

  describe('of a lone fragment', () => {
    contradicted('scope', [
      '{Denmark extradition treaty}',
      '{Danish extradition treaty}',
      '- {Denmark extradition treaty}',
      '## {Denmark extradition treaty}',
      '**{Denmark extradition treaty}**',
      '{Swiss extradition agreement}',
    ]);
    contradicted('existence', ['{France extradition treaty}']);
    supported('scope', ['Poland extradition agreement', 'Danish prisoner transfer arrangement']);
    quiet(['Denmark', 'extradition treaty', 'Denmark–Canada extradition treaty', 'Mexico extradition treaty']);
  });

  describe('in another record', () => {
    contradicted(
      'scope',
      [
        '{Borduria extradition treaty}',
        '# Ruritania\n\nIt has partners.\n\n{Borduria has an extradition treaty}.',
        'Strelsau has few partners. {Borduria has signed an extradition treaty}.',
      ],
      elsewhere,
    );
    quiet(
      ['Denmark extradition treaty', 'Borduria–Syldavia extradition treaty', 'Borduria and Freedonia have an extradition treaty.'],
      elsewhere,
    );
  });
});
