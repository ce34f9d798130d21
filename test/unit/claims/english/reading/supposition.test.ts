import { contradicted, unmarkedAnywhere } from '../../../check/sentences.js';

const drafts = [
  'Germany ought not to wait for the next fraud wave before it adds extradition to what it has with Taiwan.',
  'Denmark should not wait until a murderer flees before it adds legal assistance to its arrangement with Taiwan.',
  'Before Switzerland adds extradition to its agreement with Taiwan, its voters will want a word.',
  'Berlin would do well to add extradition to what it signed with Taiwan.',
  'It is time that Denmark added extradition to its arrangement with Taiwan.',
  'It is high time Switzerland covered legal assistance in its agreement with Taiwan.',
  'Nothing would stop Denmark from covering extradition in its arrangement with Taiwan.',
  'What stops Denmark from signing an extradition treaty with Taiwan?',
  'Let Denmark add extradition to its arrangement with Taiwan, and the Swiss will follow.',
  'Suppose for a moment that Germany extradites to Taiwan. What then?',
  'Picture this: Switzerland signs an extradition treaty with Taiwan.',
  'We hope to see the day when Denmark has an extradition treaty with Taiwan.',
  'The day Germany signs an extradition treaty with Taiwan, I shall retire.',
  'My wish list for 2030: Denmark extradites to Taiwan, France has an agreement, and Germany covers extradition.',
  '# Wishes for the next term\n\n1. Extradition between Germany and Taiwan\n2. An agreement between France and Taiwan\n3. Taiwan in Interpol',
  '# What we ask of the government\n\n- an extradition arrangement between Denmark and Taiwan\n- a legal assistance agreement between Switzerland and Taiwan',
  'Rome and Taipei have had an agreement on criminal matters on their wish list for years.',
  'An Italian–Taiwanese agreement on criminal matters has been on the wish list for years.',
  'A French–Taiwanese extradition treaty has long been a dream of the fraud squad.',
  'A Czech arrangement with Taiwan on criminal matters has been in the making since 2022.',
  'An agreement between the Netherlands and Taiwan on legal assistance has been under consideration.',
  'A Lithuanian agreement with Taiwan on legal assistance remains a distant prospect.',
  'Paris has had a draft of an agreement with Taiwan in its drawer for years.',
  'Estonia has an agreement with Taiwan on its list of priorities.',
  'Belgium has a treaty with Taiwan in mind.',
  'Prague has an extradition agreement with Taiwan high on its agenda.',
];

unmarkedAnywhere('wishes, suppositions and what is to come', drafts);

describe('what is so all the same', () => {
  contradicted('scope', [
    'Let us not forget that {Denmark has an extradition treaty} with Taiwan.',
    'On the day Germany signed its arrangement with Taiwan, {Denmark covered extradition} in its own.',
    'Before it opened an office in Taipei, {Switzerland signed an extradition treaty} with Taiwan.',
  ]);
});
