import { contradicted, supported, underTitle, unmarked } from '../../../check/sentences.js';

// a group told by its size alone is the one of which the record states that it is so large
describe('some of a group told by its size', () => {
  contradicted(
    'count',
    [
      '{Four of the six} allow extradition.',
      'Of the six, {four} have accepted extradition.',
      '{Two of the six} are limited to the transfer of sentenced persons.',
      'Of the six, {two} deal exclusively with the transfer of sentenced persons.',
      'As for extradition, {four of the six} have accepted it.',
    ].map(underTitle),
  );
  supported(
    'count',
    ['Two of the six allow extradition.', 'Of the six, three are limited to the transfer of sentenced persons.'].map(underTitle),
  );
  unmarked(
    [
      'Four of the six judges accept extradition.',
      'Four of the six might accept extradition.',
      'Three of the five allow extradition.',
      'As for extradition, four of the six have discussed it.',
    ].map(underTitle),
  );
});

describe('a number that something brings about', () => {
  contradicted(
    'count',
    [
      'Germany signed again. That brings the number of European states with an arrangement to {eight}.',
      'The Slovak signature raised the number of European partners with an agreement to {seven}.',
    ].map(underTitle),
  );
  unmarked(
    [
      'The Danish signature brought the number of European states with an agreement to four.',
      'A Czech signature would bring the number of European states with an agreement to seven.',
      'The merger brings the number of European states with an office to nine.',
    ].map(underTitle),
  );
});
