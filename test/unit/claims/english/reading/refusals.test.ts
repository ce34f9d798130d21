import { contradicted, supported, unmarked } from '../../../check/sentences.js';

describe('what somebody would not hear of, and what may be asked for', () => {
  contradicted('scope', [
    'The {Slovaks would not hear of extradition} when they signed with Taiwan.',
    '{Warsaw would have nothing to do with extradition} when it came to terms with Taiwan in 2019.',
    'The {Poles wanted no part of extradition} in their agreement with Taiwan.',
    'In its 2021 agreement with Taiwan {Slovakia would have none of extradition}.',
    'Taiwan may request extradition from Poland, Slovakia and, since 2019, {Denmark}.',
    'Taiwan may ask for extradition from Poland and {Switzerland}.',
  ]);
  supported('scope', [
    'The Danes would not hear of extradition when they signed with Taiwan in 2019.',
    'Taiwan may request extradition from Poland and Slovakia.',
  ]);
  unmarked([
    'In 2012 the Poles would not hear of extradition to Taiwan.',
    'For years the Poles would not hear of extradition, and then they signed with Taiwan.',
    'Warsaw would have nothing to do with extradition if it meant a quarrel with Beijing, whatever it signed with Taiwan.',
    'Taiwan may one day request extradition from Denmark and Sweden.',
    'Taiwan may soon ask for extradition from Denmark and Switzerland.',
  ]);
});

describe('"has one" below a heading that tells which kind', () => {
  contradicted('scope', [
    '## Comprehensive agreements with Taiwan\n\nGermany, Poland and Slovakia have one. {Switzerland has one} too.',
    '## Comprehensive agreements with Taiwan\n\nPoland has one. So do others: {Denmark has one} as well.',
  ]);
  unmarked([
    '## Comprehensive agreements with Taiwan\n\nGermany, Poland and Slovakia have one. Switzerland has none.',
    '## Comprehensive agreements with Taiwan\n\nPoland has one. Denmark wants one, too.',
    '## A comprehensive look at agreements with Taiwan\n\nPoland has one. Denmark has one, too.',
  ]);
});
