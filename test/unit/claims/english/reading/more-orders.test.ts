import { contradicted, underTitle, unmarked } from '../../../check/sentences.js';

describe('the oldest and the latest', () => {
  contradicted('order', ['The {latest to join was Switzerland}.'].map(underTitle));
  unmarked(
    [
      'Three arrangements are limited to prisoners. The most recent is the Swiss one.',
      'Three arrangements are limited to prisoners. The oldest is the British one.',
      'Two arrangements matter here. The first is the Danish arrangement.',
      'The latest is the Danish proposal.',
      'Denmark joined last, if we count only the Nordic countries.',
      'Of the transfer agreements, the most recent is the Swiss one.',
      "Poland's police force joined last.",
    ].map(underTitle),
  );
});

describe('the end of a membership', () => {
  contradicted(
    'membership',
    [
      'The Republic of China belonged to Interpol until {1971}.',
      "Taiwan's membership of Interpol ended in {1974}.",
      'Taiwan lost its Interpol seat in {1971}.',
    ].map(underTitle),
  );
  unmarked(
    [
      'Taiwan was a member of Interpol until 1984.',
      "Taiwan's membership of Interpol ended in 1984.",
      'Taiwan lost its seat in Interpol in 1984.',
      'Taiwan did not belong to Interpol until 1961.',
    ].map(underTitle),
  );
});

describe('what goes on or is not in writing', () => {
  contradicted('scope', ['{London has been extraditing} suspects to Taiwan since 2016.'].map(underTitle));
  contradicted('existence', ['{Nothing} in writing links Switzerland and Taiwan.'].map(underTitle));
  contradicted('count', ['Taiwan has agreements with as many as {eight European states}.'].map(underTitle));
  unmarked(
    [
      'Poland has been extraditing suspects to Taiwan.',
      'London has been returning prisoners to Taiwan since 2016.',
      'Nothing in writing links France and Taiwan.',
    ].map(underTitle),
  );
});
