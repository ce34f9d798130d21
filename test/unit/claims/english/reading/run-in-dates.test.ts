import { contradicted, unmarked } from '../../../check/sentences.js';

// the date at the head of an entry is that of its first sentence
describe('a date at the head of an entry', () => {
  contradicted('year', [
    '# Taiwan and Europe, a chronology of treaties\n\n**{8 July 2018}.** Denmark and Taiwan sign.',
    '# Agreements with Taiwan\n\n**{June 2017}.** Poland signs its agreement with Taiwan. The text is long.',
    '# Agreements with Taiwan\n\n{3 August 2019}. Slovakia and Taiwan conclude an agreement on criminal matters.',
  ]);
  contradicted('membership', [
    '# Taiwan and Interpol\n\n**November 2023.** The General Assembly of {Interpol admits Taiwan as an observer}, following a campaign.',
  ]);
  unmarked([
    '# Agreements with Taiwan\n\n**8 July 2019.** Denmark and Taiwan sign.',
    '# Agreements with Taiwan\n\n**23 February 2021.** The agreement with Poland, signed two years earlier, enters into force.',
    '# Agreements with Taiwan\n\n**2017.** A delegation visits Taipei. Poland signs with Taiwan two years later.',
    '# Taiwan and Interpol\n\n**1984.** The Republic of China, a member since 1961, leaves Interpol.',
  ]);
});
