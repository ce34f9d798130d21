import { contradicted, unmarkedAnywhere } from '../../../check/sentences.js';

const drafts = [
  'Wish list\n\n- a Danish extradition treaty with Taiwan\n- a French agreement with Taiwan\n- extradition in the German arrangement',
  '# Wishes for the next term\n\n1. Extradition between Germany and Taiwan\n2. An agreement between France and Taiwan\n3. Taiwan in Interpol',
  'Tick one. A. Lithuania and Taiwan have a legal assistance treaty. B. They do not. C. It depends on the year.',
  'Choose the right answer. (a) Denmark has an extradition treaty with Taiwan. (b) Denmark has no extradition treaty with Taiwan. (c) Nobody knows.',
  'True or false? Denmark has an extradition treaty with Taiwan.',
  'True or false: Germany signed its first arrangement with Taiwan in 2019.',
  'Quiz: Which of these is right? 1. Switzerland extradites to Taiwan. 2. Switzerland transfers prisoners to and from Taiwan.',
  'Which statement is wrong? Poland signed in 2019. Slovakia signed in 2018. Taiwan has agreements with both.',
  'Spot the mistake: Denmark, Poland and Slovakia extradite to Taiwan.',
  'Find the error. Taiwan is a member of Interpol.',
  'Mark each statement as true or false.\n\n1. Denmark has an extradition treaty with Taiwan.\n2. Poland has an extradition treaty with Taiwan.\n3. Taiwan is a member of Interpol.',
  'Which of the following is correct?\n\n- [ ] Germany and Taiwan signed in 2010.\n- [ ] Germany and Taiwan signed in 2013.\n- [ ] Germany and Taiwan never signed.',
  'Option A: Denmark extradites to Taiwan. Option B: it only transfers prisoners.',
  'Scenario 1: Denmark and Taiwan sign an extradition treaty. Scenario 2: they do not.',
  'Hypothesis: Switzerland has an extradition treaty with Taiwan. Result: refuted.',
  '**Myth 1: Switzerland extradites to Taiwan.** It does not; its agreement with Taiwan is about prisoners.',
  'Wrong: Denmark has an extradition treaty with Taiwan. Right: Denmark has an arrangement on prisoners with Taiwan.',
];

unmarkedAnywhere('statements to be judged by the reader, and lists of wishes', drafts);

describe('statements of the draft beside a question', () => {
  contradicted('scope', [
    'Which of the six texts with Taiwan is the shortest? The Danish one. {Denmark has an extradition treaty} with Taiwan.',
    'The ministry ticked one box too many. {Denmark has an extradition treaty} with Taiwan.',
    'What is right for Poland need not be right for others. {Denmark has an extradition treaty} with Taiwan.',
  ]);
});
