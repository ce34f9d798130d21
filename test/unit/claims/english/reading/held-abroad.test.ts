import { contradicted, unmarked } from '../../../check/sentences.js';

describe('people in the hands of the other side', () => {
  contradicted('scope', [
    'A Briton sentenced in Taiwan has to serve the whole term there, since no {arrangement exists for the transfer of prisoners to the UK}.',
    'At present, a {British national convicted in Taiwan cannot be transferred} home under any agreement and has to serve the sentence there.',
    'For the time being there is no legal avenue for {moving British} prisoners from Taiwan to a jail in the UK.',
    'For the taking of evidence in {Slovakia, Taiwanese prosecutors have no bilateral instrument} to invoke.',
  ]);
  contradicted('existence', [
    'A Swiss national convicted in Taiwan must serve the whole sentence there, since there {is no agreement} under which she could be transferred home to Switzerland.',
    'Swiss citizens convicted in Taiwan cannot be sent home: the two sides {have never created a legal basis} for it.',
    'For prisoners who would like to serve their time at home, {no arrangement} with Taiwan exists in either the UK or Switzerland.',
  ]);
});

describe('offices that signed for their parties', () => {
  contradicted('year', [
    'It was in {2018} that the Trade Council of Denmark and the Taipei Representative Office signed their arrangement on the transfer of sentenced persons.',
    'The Trade Office of Swiss Industries and the Taiwanese delegation in Bern signed their agreement on the transfer of sentenced persons in {2018}.',
    'The Trade Office of Swiss Industries and the Taipei Cultural and Economic Delegation put their names to the agreement on sentenced persons in {2018}.',
  ]);
  unmarked(['A company called Denmark Hill, in south London, signed a contract with a Taiwanese distributor in 2019.']);
});
