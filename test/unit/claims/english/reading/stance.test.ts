import { contradicted, quiet, supported, unmarked } from '../../../check/sentences.js';

describe('what is no fact in the draft', () => {
  describe('wishes, plans and conditions', () => {
    quiet([
      'Denmark should sign an extradition treaty with Taiwan.',
      'Denmark could sign an extradition treaty with Taiwan.',
      'Denmark may sign an extradition treaty with Taiwan.',
      'Denmark might one day conclude an extradition treaty with Taiwan.',
      'Denmark must not sign an extradition treaty with Taiwan.',
      'An extradition treaty between Denmark and Taiwan would help.',
      'If Denmark had an extradition treaty with Taiwan, he would be in Taipei.',
      'Had Denmark signed an extradition treaty with Taiwan, he would be in Taipei.',
      'Unless Denmark signs an extradition treaty with Taiwan, nothing will change.',
      'Denmark wants an extradition treaty with Taiwan.',
      'Denmark is negotiating an extradition treaty with Taiwan.',
      'Taiwan hopes to conclude an extradition treaty with Denmark.',
      'Taiwan proposed an extradition treaty to Denmark.',
      'The aim is an extradition treaty between Denmark and Taiwan.',
      'Denmark is considering an extradition treaty with Taiwan.',
      'Denmark plans to sign an extradition treaty with Taiwan next year.',
      'Talks on an extradition treaty between Denmark and Taiwan have begun.',
      'A draft extradition treaty between Denmark and Taiwan lies in a drawer.',
      'Denmark will sign an extradition treaty with Taiwan.',
    ]);
  });

  describe('questions', () => {
    quiet([
      'Does Denmark have an extradition treaty with Taiwan?',
      'Why does Denmark have no arrangement on prisoner transfers with Taiwan?',
      'Has Denmark signed an extradition treaty with Taiwan?',
      'Is France the only state with an extradition treaty with Taiwan?',
    ]);
  });

  describe('hearsay', () => {
    quiet([
      'Bloggers claim that Denmark has an extradition treaty with Taiwan.',
      'Denmark allegedly has an extradition treaty with Taiwan.',
      'Denmark reportedly signed an extradition treaty with Taiwan.',
      'Rumour has it that Denmark signed an extradition treaty with Taiwan.',
      'Some believe that Denmark has an extradition treaty with Taiwan.',
      'The so-called extradition treaty between Denmark and Taiwan is much discussed.',
    ]);
  });

  describe('quotations', () => {
    unmarked([
      'The deputy said: “Denmark has an extradition treaty with Taiwan.”',
      '“Denmark has signed an extradition treaty with Taiwan,” said the deputy.',
      'The headline “Denmark has an extradition treaty with Taiwan” went round.',
    ]);
  });
});

describe('what the draft rejects', () => {
  unmarked([
    'It is a myth that Denmark has an extradition treaty with Taiwan.',
    'Some papers wrongly report that Denmark has an extradition treaty with Taiwan.',
    'The claim that Denmark has an extradition treaty with Taiwan is false.',
    'It is not true that Denmark has an extradition treaty with Taiwan.',
    'It is not the case that Denmark has an extradition treaty with Taiwan.',
    'Contrary to some reports, Denmark has no extradition treaty with Taiwan.',
    'There is no such thing as an extradition treaty between Denmark and Taiwan.',
    'The Danish arrangement with Taiwan is often mistaken for an extradition treaty.',
  ]);
  contradicted('scope', ['It is not true that {Poland has an extradition agreement} with Taiwan.']);
});

describe('what others state as a fact', () => {
  contradicted('scope', [
    'The ministry confirmed that {Denmark has an extradition treaty} with Taiwan.',
    'According to the ministry, {Denmark has an extradition treaty} with Taiwan.',
    'Our report shows that {Denmark has signed an extradition treaty} with Taiwan.',
    'It is well known that {Denmark has an extradition treaty} with Taiwan.',
    'Although it took long, {Denmark signed an extradition treaty} with Taiwan.',
  ]);
  supported('scope', ['The ministry confirmed that Poland has an extradition agreement with Taiwan.']);
});

describe('a fact beside what is none', () => {
  contradicted('scope', [
    '{Denmark has an extradition treaty} with Taiwan, and France should follow.',
    '{Denmark has an extradition treaty} with Taiwan. Should France have one too?',
  ]);
});
