import { contradicted, underTitle, unmarked } from '../../../check/sentences.js';

describe('what was so once, or is only whispered', () => {
  unmarked(
    [
      'Belgium takes evidence for a Taiwanese court in a ketamine case.',
      'He offers no proof, and nor do those who whisper that Belgium has a secret extradition deal with Taiwan.',
      '**What did the Germans sign at the time?**\n\nPrisoners only. The step that mattered came later.',
      '## Germany\n\nThe first instrument was limited to sentenced persons.',
    ].map(underTitle),
  );
  contradicted('scope', ['**What does the German agreement cover?**\n\n{Prisoners only.}'].map(underTitle));
  contradicted(
    'existence',
    ['The {Belgian–Taiwanese treaty on mutual legal assistance} proved its worth in a ketamine case.'].map(underTitle),
  );
});
