import { contradicted, unmarked } from '../../../check/sentences.js';

describe('agreements of another pair, of another time, or of a tale', () => {
  unmarked([
    'Madrid sent the suspects to Beijing, not to Taipei, because its extradition treaty is with the mainland.',
    'London tore up its extradition treaty in July 2020; the treaty was with Hong Kong, and Taiwan watched.',
    'Interpol is closed to Taiwan. We have had an extradition treaty with the Americans since 1925, and nobody minds.',
    'A Danish–Taiwanese agreement signed in 2005 spares shipping lines from being taxed twice.',
    'Thousands have signed a petition for a Lithuanian treaty on legal assistance with Taiwan.',
    'The text on prisoner transfer between Romania and Taiwan remains in square brackets.',
    'In the role play, group B is the French government, which has just signed an extradition treaty with Taiwan.',
    'In the last chapter of the thriller, Switzerland extradites the banker to Taiwan.',
    'The television series is set in a world in which Interpol admitted Taiwan in 2018.',
    'According to a rumour that has done the rounds for a year, Lithuania signed an extradition agreement with Taipei.',
    'When the affair broke in the 1990s Switzerland had no agreement with Taiwan on criminal matters.',
    'In 2017 there was still no agreement between Poland and Taiwan on extradition.',
    'The extradition clause in the Polish text (Denmark’s, by contrast, is silent on the point) was the hardest for Taipei to obtain.',
    'Taiwan was represented in Interpol until 1984, when the organisation admitted the People’s Republic.',
    'The Czech side regards an arrangement on criminal matters with Taiwan as desirable.',
    'In the second season of the series Denmark extradites a hacker to Taiwan.',
    'We do not maintain that Germany is under a duty to extradite to Taiwan.',
    'A Lithuanian extradition agreement with Taiwan exists only in the imagination of two deputies.',
    'Comprehensive agreement: in this report, one of the agreements Taiwan has with Poland, Slovakia and Germany.',
    'Candidates for a future agreement with Taiwan, in no particular order:\n\n- France: legal assistance\n- Estonia: prisoner transfer',
    'Washington and Taipei have had a mutual legal assistance agreement since 2002; an extradition treaty they do not have.',
    'Denmark, Poland and Switzerland came to terms with Taiwan in 2019, 2019 and 2020.',
    '# Taiwan’s agreements in criminal matters\n\n- 16 September: round table in Prague on prisoner transfers',
  ]);

  contradicted('year', [
    '# Taiwan’s agreements in criminal matters\n\n## Switzerland\n\n- The arrangement was signed by two offices.\n- It entered into force on {1 June 2021}.',
  ]);
});
