import { contradicted, quiet, unmarked } from '../../../check/sentences.js';

describe('other pairs', () => {
  quiet([
    "Denmark's extradition treaty with the United States is old.",
    'Denmark and Japan have an extradition treaty.',
    'The extradition treaty between Denmark and Canada was signed in 1977.',
    'France has an extradition treaty with China.',
    'The Danish–American extradition treaty is old.',
    'Beijing has extradition treaties with Denmark and France.',
  ]);
  unmarked([
    'Unlike Taiwan, Japan has an extradition treaty with Denmark.',
    'Denmark extradited him to the United States, not to Taiwan.',
    'China asked Poland to extradite a Taiwanese man in 2017.',
    'Taiwanese suspects in France were extradited to China.',
  ]);
});

describe('other subjects', () => {
  unmarked([
    'France has a double taxation agreement with Taiwan.',
    'Denmark signed a fisheries agreement with Taiwan in 2012.',
    'Denmark and Taiwan signed an air services agreement in 2011.',
    'France and Taiwan have a science cooperation agreement.',
    'Nine European states have tax treaties with Taiwan.',
    'Slovakia and Taiwan signed an arrangement on civil matters in 2022.',
  ]);
});

describe('people, courts and laws', () => {
  unmarked([
    'A Danish citizen was extradited to Taiwan last year.',
    'Danish law provides for extradition to Taiwan without a treaty.',
    'Danish courts have dealt with extradition to Taiwan.',
    'The extradition of a French national to Taiwan made headlines.',
    'Denmark extradited a Taiwanese suspect on the basis of its own law.',
    'A court in Denmark refused the extradition of a Taiwanese national to China.',
  ]);
});

describe('names that mean something else', () => {
  quiet([
    'The Poland Spring company has an extradition treaty joke with Taiwan.',
    'Denmark Street has an extradition treaty with Taiwan.',
    'Michael Jordan has a treaty with Taiwan on criminal matters.',
  ]);
});

describe('another name of the same state', () => {
  contradicted('scope', [
    '{Copenhagen signed an extradition treaty} with Taipei.',
    'The {Kingdom of Denmark has an extradition treaty} with the Republic of China (Taiwan).',
    "{Berne's agreement with Taipei covers extradition}.",
    '{Great Britain has an extradition treaty} with Taiwan.',
    'The {U.K. has an extradition treaty} with Taiwan.',
    'The {Danes have an extradition treaty} with the Taiwanese.',
    '{Britain’s arrangement with Taiwan covers extradition}.',
  ]);
});
