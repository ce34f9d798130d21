import { contradicted, supported, unmarked } from '../../../check/sentences.js';

describe('negation', () => {
  describe('of what is covered', () => {
    contradicted('scope', [
      "The {Polish agreement with Taiwan doesn't cover extradition}.",
      'The {Polish agreement with Taiwan never covered extradition}.',
      'The {Polish agreement with Taiwan omits extradition}.',
      'The {Polish agreement with Taiwan leaves extradition out}.',
      'The {Polish agreement with Taiwan rules out extradition}.',
      'The {Polish agreement with Taiwan contains no extradition clause}.',
      'The {Polish agreement with Taiwan lacks an extradition clause}.',
      '{Poland refused to include extradition in its agreement} with Taiwan.',
      '{Poland has no extradition treaty} with Taiwan.',
      '{Poland does not extradite suspects} to Taiwan under its agreement.',
      '{Neither Poland nor Slovakia has an extradition agreement} with Taiwan.',
      'The {Polish agreement with Taiwan covers evidence but not extradition}.',
      'The {Polish agreement with Taiwan covers evidence but does not extend to extradition}.',
    ]);
  });

  describe('of what is not covered', () => {
    supported('scope', [
      "The Danish arrangement with Taiwan doesn't cover extradition.",
      'The Danish arrangement with Taiwan omits extradition.',
      'The Danish arrangement with Taiwan leaves extradition out.',
      'The Danish arrangement with Taiwan contains no extradition clause.',
      'Denmark refused to include extradition in its arrangement with Taiwan.',
      'Neither Denmark nor Switzerland has an extradition agreement with Taiwan.',
      'The Danish arrangement with Taiwan covers transfers but not extradition.',
      'The Danish arrangement with Taiwan is no extradition treaty.',
      'Denmark has an arrangement with Taiwan on prisoner transfers, not on extradition.',
      'Denmark has a transfer arrangement rather than an extradition treaty with Taiwan.',
    ]);
  });

  describe('that denies nothing', () => {
    supported('scope', [
      'The Polish agreement with Taiwan covers not only evidence but also extradition.',
      'Poland has no fewer than one extradition agreement with Taiwan.',
      'No wonder that Poland has an extradition agreement with Taiwan.',
    ]);
  });

  describe('twice', () => {
    unmarked([
      'It is not true that Poland has no extradition agreement with Taiwan.',
      'The Polish agreement with Taiwan does not exclude extradition.',
    ]);
  });

  describe('of one of several', () => {
    contradicted('scope', [
      'Poland, {but not Slovakia, has an extradition agreement} with Taiwan.',
      '{Denmark, but not France, has an extradition treaty} with Taiwan.',
    ]);
    supported('scope', [
      'Poland, but not Denmark, has an extradition agreement with Taiwan.',
      'Poland, unlike Denmark, has an extradition agreement with Taiwan.',
      'Unlike Poland, Denmark has no extradition treaty with Taiwan.',
      'Poland has an extradition agreement with Taiwan, Denmark does not.',
    ]);
  });
});
