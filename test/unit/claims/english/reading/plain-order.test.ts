import { contradicted, supported, underTitle, unmarked } from '../../../check/sentences.js';

// where agreements are spoken of, "before" and "ahead of" are enough to tell an order
describe('an order and no more', () => {
  contradicted(
    'order',
    [
      'In Europe {the Swiss were ahead of the Poles}.',
      '{Slovakia came before Poland}.',
      '{Denmark came long before Britain}.',
      '{Berlin, which I took for the most timid of the lot, only came aboard after Slovakia}.',
    ].map(underTitle),
  );
  supported('order', ['Britain came before Denmark.', 'The Poles were well ahead of the Swiss.'].map(underTitle));
  unmarked(
    [
      'Slovakia came before the committee.',
      'Slovakia comes before Poland on the list of speakers.',
      'Switzerland was ahead of Poland in the number of requests.',
      'Slovakia should have come before Poland.',
    ].map(underTitle),
  );
});
