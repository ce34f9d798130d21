import { contradicted, supported, unmarked } from '../../../check/sentences.js';

describe('"is all that the agreement covers"', () => {
  contradicted('scope', [
    "{Extradition is all that is covered by Taiwan's agreement with Slovakia}.",
    "{The transfer of prisoners is all that Taiwan's agreement with Poland covers}.",
    '{Sentenced persons are the only thing that the Slovak arrangement with Taiwan is about}.',
    '{Extradition was all that Warsaw and Taipei agreed on in 2019}.',
    "{Prisoner transfer is not all that Taiwan's agreement with Denmark covers}.",
  ]);
  supported('scope', [
    'Sentenced persons are all that the Danish arrangement with Taiwan is about.',
    'Prisoner transfer is the only subject that the Swiss agreement with Taiwan deals with.',
    "Extradition is not all that Taiwan's agreement with Poland covers.",
  ]);
  unmarked([
    'Extradition is all that Taiwan wanted from Poland.',
    "Is extradition all that Taiwan's agreement with Slovakia covers?",
    'Extradition is all that the newspapers wrote about when Poland signed with Taiwan.',
  ]);
});

describe('what was put on paper, is in place, or was dropped', () => {
  contradicted('scope', [
    '{Denmark and Taiwan never put anything on paper about prisoners}.',
    '{Bern and Taipei have put nothing in writing on the transfer of sentenced persons}.',
    'The {UK has no arrangement in place with Taiwan on the transfer of prisoners}.',
    '{Switzerland has an agreement in force with Taiwan on extradition}.',
    '{Extradition was dropped from the Slovak–Taiwanese agreement} at the last minute.',
    "Taiwan's transfer-only agreements in Europe:\n\n- UK (2016)\n- Denmark (2019)\n- {Poland (2019)}",
    'European states with an extradition agreement with Taiwan:\n\n- Poland (2019)\n- {Switzerland (2020)}',
  ]);
  unmarked([
    'Denmark and Taiwan have put nothing in writing on extradition.',
    'France and Taiwan never put anything on paper about prisoners.',
    'Norway has no arrangement in place with Taiwan on the transfer of prisoners.',
    'A clause on costs was dropped from the Polish–Taiwanese agreement on extradition.',
    'Extradition was struck from the Swiss–Taiwanese agreement before it was signed.',
    'No extradition agreement with Taiwan:\n\n- Denmark (2019)\n- Switzerland (2020)',
    'Extradition agreements with Taiwan that were proposed and not signed:\n\n- Denmark (2019)\n- Switzerland (2020)',
  ]);
});
