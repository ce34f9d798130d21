import { contradicted, supported, unmarked } from '../../../check/sentences.js';

describe('members told by a list', () => {
  contradicted('membership', [
    "Interpol's membership, which {includes Taiwan}, now stands at 196.",
    'The 196 members of Interpol, {Taiwan included}, meet once a year.',
    'Interpol, whose members {include Taiwan}, is based in Lyon.',
    "{Interpol's members} include Japan, Taiwan and the Philippines.",
    'The states parties of the ICC, {Taiwan among} them, met in New York.',
    'Interpol has 196 members. {Taiwan is one} of them.',
    'Interpol has 196 members, and {Taiwan is one} of them.',
    'The ICC has 125 states parties. {Taiwan is among} them.',
  ]);
  supported('membership', ['The ICC has 125 states parties. Taiwan is not among them.']);
  unmarked([
    'The 196 members of Interpol, Taiwan not among them, meet once a year.',
    "Interpol's membership, which does not include Taiwan, grew again last year.",
    'Eleven territories are no members of Interpol. Taiwan is one of them.',
    'Interpol asks non-members for help. Taiwan is one of them.',
    "Interpol's members in Asia have grown. Taiwan is one of the few places left out.",
    'Interpol has 196 members. Is Taiwan one of them?',
    'In 1970 Interpol had a hundred members. Taiwan was one of them.',
  ]);
});

describe('a time that is over', () => {
  contradicted('membership', [
    'The days in which Taiwan was {barred from Interpol} are over.',
    'The years in which Taiwan was {shut out of Interpol} are over.',
    'Gone are the days when Taiwan was {excluded from Interpol}.',
    'The era in which Taiwan was {kept out of Interpol} has come to an end.',
  ]);
  unmarked([
    'The days in which Taiwan was barred from Interpol are not over.',
    'The years in which Taiwan was shut out of Interpol may soon be over.',
    'The days in which Taiwan sat in Interpol are over.',
  ]);
});
