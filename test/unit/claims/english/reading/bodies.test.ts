import { contradicted, supported, unmarked } from '../../../check/sentences.js';

// who sits where, told by places, by what a body did, and of a body named before
describe('standing in a body', () => {
  contradicted('membership', [
    '# Interpol and Taiwan\n\nThe Republic of China left Interpol in 1984. The secretary noted that it was {readmitted as an observer} some years ago.',
    'Taiwan is not in Interpol. It has been an {observer} for some years, that is all.',
    '{Thanks to its seat in Interpol}, Taiwan receives red notices at once.',
    '{Interpol has had Taiwan back} at the table since 2019.',
    '{Interpol took Taiwan back} in 2019.',
    '{Interpol has let Taiwan in}.',
    'Taiwan has been {in Interpol} since 2012.',
  ]);
  supported('membership', [
    'Taiwan has been out of Interpol since 1984.',
    'Interpol has never taken Taiwan back.',
    'Taiwan is outside Interpol and was never readmitted.',
  ]);
  unmarked([
    "# A chronology of Taiwan\n\n**1961–1984.** The Republic of China is a member of Interpol and leaves when the People's Republic comes in.",
    '**1975.** Taiwan is a member of Interpol.',
    'Interpol would like to have Taiwan back.',
    'Interpol refused to take Taiwan back.',
    'When Interpol had Taiwan as a member, things were easier.',
    'Taiwan follows the work of Interpol. It has been an observer in Geneva for years.',
    'Taiwan was once in Interpol.',
    'Interpol took the letter from Taiwan back to Lyon.',
  ]);
});
