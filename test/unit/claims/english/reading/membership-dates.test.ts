import { contradicted, supported, unmarked } from '../../../check/sentences.js';

describe('since when a party is in an organisation, or out of it', () => {
  contradicted('membership', [
    'Taiwan was expelled from Interpol in {1974}.',
    '**Taiwan** was *expelled* from [Interpol](https://example.org/interpol) in {1974}.',
    'Taiwan has had a contact point at Eurojust since {2015}.',
    'Since its exclusion from Interpol in {1971}, Taiwan has relied on bilateral agreements.',
  ]);
  supported('membership', ['Taiwan was excluded from Interpol in 1984.', 'Taiwan has been excluded from Interpol since 1984.']);
  unmarked([
    "Taiwan was removed from Interpol's mailing list in 1990.",
    'Taiwan was a member of Interpol until 1984.',
    'In 1984, when China came in, Taiwan was excluded from Interpol; in 2016 it asked to take part as an observer.',
  ]);
});
