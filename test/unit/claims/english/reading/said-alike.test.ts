import { contradicted, supported, underTitle, unmarked } from '../../../check/sentences.js';

describe('what is said to hold alike', () => {
  contradicted(
    'existence',
    [
      'France has no agreement with Taiwan. The same holds for {Slovakia}.',
      'France has no agreement with Taiwan. The opposite is true of {Czechia}.',
    ].map(underTitle),
  );
  contradicted('scope', ['Poland allows extradition to Taiwan. The same is true of {Denmark}.'].map(underTitle));
  supported('existence', ['France has no agreement with Taiwan. The same goes for Czechia.'].map(underTitle));
  unmarked(
    [
      'France has no agreement with Taiwan. The same cannot be said of Slovakia.',
      'France has no agreement with Taiwan. Whether the same holds for Slovakia, nobody asked.',
      'France has no agreement with Taiwan. The same holds for the price of tea in Slovakia.',
    ].map(underTitle),
  );
});

describe('what is done on request', () => {
  contradicted(
    'scope',
    [
      'The {Danes have undertaken to hand} over fugitives if Taipei asks for them.',
      'If Taipei asks for a fugitive, the {Danes have to hand} him over.',
    ].map(underTitle),
  );
  unmarked(
    [
      'The Poles have undertaken to hand over fugitives if Taipei asks for them.',
      'If Taipei ever asks for a treaty, the Danes will hand over a draft.',
      'If Denmark had a treaty, it would have to hand over fugitives.',
      'If Taipei asks for a document, the Danes have to hand it over.',
    ].map(underTitle),
  );
});

describe('ranks that stand before their parties', () => {
  contradicted(
    'order',
    [
      '{First came the United Kingdom}, in 2016.',
      'The {pioneer was Denmark}, in 2019.',
      'The most {recent European signatory is Switzerland}.',
    ].map(underTitle),
  );
  supported('order', ['First came Germany.', 'The most recent European signatory is Slovakia.'].map(underTitle));
  unmarked(
    ['First came the British delegation, at nine.', 'The pioneer was a Danish judge.', 'First came the minister of Denmark.'].map(
      underTitle,
    ),
  );
});

describe('who is alone', () => {
  contradicted('party', ['Poland is {alone} in having accepted extradition.'].map(underTitle));
  unmarked(['Poland is alone in the hall.', 'Poland is not alone in having accepted extradition.'].map(underTitle));
});

describe('partners counted', () => {
  contradicted(
    'count',
    ['Since Slovakia joined, Taiwan has had {seven European partners}.', 'That makes {seven European partners}.'].map(underTitle),
  );
  unmarked(
    [
      'Taiwan has many European partners in trade.',
      'Nine European partners of the firm met in Taipei.',
      'That makes six European partners.',
    ].map(underTitle),
  );
});

describe('what a later text added', () => {
  contradicted('year', ['In {2021} Germany added mutual legal assistance.'].map(underTitle));
  unmarked(['In 2023 Germany added mutual legal assistance.'].map(underTitle));
});
