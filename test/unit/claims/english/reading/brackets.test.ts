import { contradicted, unmarked } from '../../../check/sentences.js';

describe('topics and states in brackets and behind commas', () => {
  contradicted('scope', [
    'Hardly anyone in Geneva has read the {extradition provisions of the Swiss} agreement with Taiwan.',
    "{Germany's arrangements with Taiwan amount to a prisoner-transfer} scheme and no more.",
    "Taiwan's partners fall into three groups: extradition (Poland, Slovakia, {Switzerland}), wider assistance (Germany), sentenced persons (Denmark, UK).",
    'The Slovak–Taiwanese arrangement deals with witnesses, documents and sentenced persons, {extradition} being left aside.',
    'Taiwan has agreements with Slovakia (comprehensive, with extradition), Germany (comprehensive), the UK (transfers) and {Switzerland (mutual legal assistance}).',
    "The new government in Berlin wishes to renegotiate {Germany's extradition treaty} with Taiwan.",
    '## Who has a comprehensive agreement with Taiwan?\n\nPoland has one, Slovakia has one. {The UK has one, too.}',
  ]);
  contradicted('existence', [
    'Cargo is searched under the {legal assistance agreement in force between the Netherlands} and Taiwan.',
    'There {is no treaty} on which Taiwan can rely in Slovakia when it needs a witness to be heard.',
  ]);
  contradicted('order', [
    'It all began with Poland, whose agreement of 2019 was the {first} that Taiwan concluded with any European country on criminal matters.',
  ]);
  unmarked([
    'No European agreement with Taiwan is as wide-ranging as the one signed by Poland in 2019.',
    'For years Taiwan had just one extradition partner in Europe.',
    'Poland and Slovakia remain alone in Europe in having accepted extradition with Taiwan.',
    "Taiwan's agreements in Europe: comprehensive with extradition (Poland, Slovakia), comprehensive without it (Switzerland) and transfers only (UK, Denmark).",
  ]);
});
