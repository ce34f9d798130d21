import { contradicted, supported, unmarkedAnywhere } from '../../../check/sentences.js';

const drafts = [
  'Until Slovakia signed, Poland was the only country in Europe to have agreed with Taiwan on extradition.',
  'Until 2021, Poland was the only European state with an extradition agreement with Taiwan.',
  'Before 2016, Germany was the only European state with an arrangement with Taiwan on criminal matters.',
  'For two years, between 2019 and 2021, Poland alone in Europe had an extradition agreement with Taiwan.',
  'When Denmark signed with Taiwan in July 2019, only three European states had done so before it.',
  'At the end of 2018 only Germany and the UK had agreements with Taiwan.',
  'In 2015 only one European state had an arrangement with Taiwan.',
  'In 2014 the UK had no arrangement with Taiwan on prisoners.',
  'In 2012 Denmark had no agreement with Taiwan.',
  'Back in 2017, Poland had no extradition agreement with Taiwan.',
  'Ten years ago Slovakia had no agreement with Taiwan in criminal matters.',
  'Poland used to have no agreement with Taiwan at all.',
  'Not until 2021 did Slovakia have an extradition arrangement with Taiwan.',
  'Slovakia did not sign an arrangement with Taiwan until 2021.',
  'Germany did not cover legal assistance with Taiwan until 2023.',
  'Poland had to wait until 2021 before its agreement with Taiwan entered into force.',
  "Slovakia was not yet among Taiwan's partners when Poland signed.",
  "Germany's first arrangement with Taiwan did not cover legal assistance.",
  "Germany's arrangement of 2013 with Taiwan did not cover legal assistance; that came a decade later.",
];

unmarkedAnywhere('what was so until something came', drafts);

describe('what was never so', () => {
  contradicted('scope', [
    'Before it opened an office in Taipei, {Denmark signed an extradition treaty} with Taiwan.',
    "{Germany's 2023 text with Taiwan omits any form of legal assistance}.",
    'Germany’s two arrangements with Taiwan {do not cover legal assistance}.',
  ]);
  supported('scope', ["Germany's arrangements with Taiwan cover legal assistance."]);
});
