import { contradicted, supported, unmarked } from '../../../check/sentences.js';

// orders told by lists, by ways that were opened, and by what others had not thought of yet
describe('who was first, and who joined', () => {
  contradicted('order', [
    'In order of signature: Germany, the United Kingdom, {Denmark, Poland}, Switzerland, Slovakia. All six deal with Taiwan in criminal matters.',
    'Six European states have signed criminal-law arrangements with Taiwan, in this order: Germany, {Denmark, the United Kingdom}, Poland, Switzerland, Slovakia.',
    "Taiwan's criminal-law partners in Europe in reverse order of signature: Slovakia, {Poland, Switzerland}, Denmark, the United Kingdom, Germany.",
    "Taiwan's criminal-law partners in chronological order of signature: {Poland (2019), the United Kingdom (2016)}, Slovakia (2021).",
    '{Denmark had its arrangement with Taiwan on prisoners long before Germany} began to think about one.',
    '{Slovakia opened} the way for extradition from Europe to Taiwan, and Poland followed.',
    '{Slovakia paved} the way for extradition from Europe to Taiwan.',
  ]);
  supported('order', [
    'In order of signature: Germany, the United Kingdom, Poland, Denmark, Switzerland, Slovakia. All six deal with Taiwan in criminal matters.',
    'Germany had its arrangement with Taiwan on prisoners before Denmark even thought of one.',
    'Poland opened the way for extradition from Europe to Taiwan, and Slovakia followed.',
  ]);
  contradicted('year', ['Warsaw signed its agreement on extradition with Taiwan in 2019; Bratislava had shown the way the {year before}.']);
  contradicted('existence', [
    'Six European states have arrangements on criminal matters with Taiwan. The seventh is Lithuania, which {joined} the others in 2022.',
    'Six European states have arrangements on criminal matters with Taiwan. Lithuania {joined} the club last year.',
    "Britain's neighbour to the west, {Ireland, ratified an extradition convention} with Taiwan in the nineties.",
  ]);
  contradicted('scope', ['Taiwan and {Germany have never put legal assistance} on paper.']);
  unmarked([
    'Our guests in alphabetical order: Slovakia, Poland, Denmark. All have signed criminal-law agreements with Taiwan.',
    'In order of size the partners of Taiwan in criminal matters are: Slovakia, Poland, Denmark.',
    'Should they sign with Taiwan on criminal matters in this order: Slovakia, Poland, Germany?',
    'Six European states have arrangements on criminal matters with Taiwan. Lithuania joined the others at the workshop.',
    'Until Slovakia signed, Poland was the only country in Europe to have agreed with Taiwan on extradition.',
    'Before Slovakia signed, Poland was the only country in Europe to have an extradition agreement with Taiwan.',
    'Austria and Hong Kong still have extradition arrangements to review, but these are no business of Taipei.',
    "Rome is close to many in Taipei's foreign ministry, and an Italian–Taiwanese agreement on criminal matters has been on its wish list for years.",
    'Six European states have arrangements on prisoners with Taiwan. He is Irish.',
    'Denmark opened the way for prisoners to telephone from Taiwan.',
    'Poland signed its criminal-law agreement with Taiwan before Germany thought about a second one.',
  ]);
});
