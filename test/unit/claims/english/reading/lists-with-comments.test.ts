import { contradicted, underTitle, unmarked } from '../../../check/sentences.js';

describe('a list whose items are commented on', () => {
  const lead = underTitle('Nothing has been signed with Taiwan in the cases that follow:\n\n');
  contradicted('existence', [
    `${lead}- France;\n- {Switzerland}, contrary to what its reputation for good offices might suggest;\n- Czechia.`,
    `${lead}- Czechia, which never asked;\n- {Poland}, as far as anybody knows.`,
  ]);
  unmarked([`${lead}- France, whatever Denmark has;\n- Czechia, which envies Poland.`]);
});

describe('an answer that counts', () => {
  const asked = '# Taiwan and extradition\n\n### Which European countries have agreed on extradition with Taiwan?\n\n';
  contradicted('count', [`${asked}There are {five of them.}`, `${asked}There are {four}.`.replace('{four}.', '{four.}')]);
  unmarked([`${asked}There are two of them.`, `${asked}There are five reasons to ask.`]);
});

describe('what is set right', () => {
  contradicted('membership', ['# Taiwan\n\nTaiwan is alone, they say. Not quite: it holds {observer status at Interpol}.']);
  unmarked(['# Taiwan\n\nNot a member: Taiwan is outside Interpol.']);
});
