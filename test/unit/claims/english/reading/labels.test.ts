import { contradicted, unmarked } from '../../../check/sentences.js';

describe('labels and their values', () => {
  contradicted('year', [
    '# Taiwan’s agreements in criminal matters\n\n## Denmark\n\n- Signed: {2017}\n- Topics: transfer of sentenced persons\n',
    '# Taiwan’s agreements in criminal matters\n\n**Switzerland**: transfer of sentenced persons, {2015}\n',
  ]);
  contradicted('scope', [
    '# Taiwan’s agreements in criminal matters\n\n**Denmark**: {extradition}, 2019\n',
    '# Taiwan’s agreements in criminal matters\n\n## Denmark\n\n- Signed: 2019\n- Topics: {extradition}\n',
  ]);
  unmarked([
    '# Taiwan’s agreements in criminal matters\n\n**Denmark**: transfer of sentenced persons, 2019\n',
    '# Taiwan’s agreements in criminal matters\n\n## Denmark\n\n- Signed: 2019\n- Topics: transfer of sentenced persons\n',
    '# Taiwan’s agreements in criminal matters\n\n## Denmark\n\n- Wanted: extradition\n- Next visit: 2027\n',
    '# Taiwan’s agreements in criminal matters\n\n**Denmark**: talks on extradition, 2027\n',
  ]);
});

describe('questions and their answers', () => {
  contradicted('count', ['How many European states have criminal-law agreements with Taiwan? {Nine.}']);
  contradicted('scope', ['Does the Danish arrangement with Taiwan cover extradition? {Yes.}']);
  unmarked([
    'How many European states have criminal-law agreements with Taiwan? Six.',
    'Does the Danish arrangement with Taiwan cover extradition? No.',
    'Does the Danish arrangement with Taiwan cover extradition? Nobody at the ministry would say.',
    'How many European states have criminal-law agreements with Taiwan? Nine people asked me that.',
  ]);
});

describe('turned tables', () => {
  contradicted('scope', [
    '# Taiwan’s agreements in criminal matters\n\n| | Denmark | Poland |\n|---|---|---|\n| Extradition | {yes} | yes |\n| Transfer of sentenced persons | yes | yes |\n',
  ]);
  contradicted('year', [
    '# Taiwan’s agreements in criminal matters\n\n| | Denmark | Poland |\n|---|---|---|\n| Signed | {2017} | 2019 |\n',
  ]);
  unmarked([
    '# Taiwan’s agreements in criminal matters\n\n| | Denmark | Poland |\n|---|---|---|\n| Extradition | no | yes |\n| Signed | 2019 | 2019 |\n',
    '# Cheese from abroad\n\n| | Denmark | Poland |\n|---|---|---|\n| Exported | 2017 | 2018 |\n',
  ]);
});
