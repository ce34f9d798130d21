import { contradicted, unmarked } from '../../../check/sentences.js';

describe('tables whose columns are answers, and lists of parties beside topics', () => {
  contradicted('scope', [
    'Extradition to Taiwan on the basis of an agreement:\n\n| | yes | no |\n|---|---|---|\n| Slovakia | x | |\n| Germany | {x} | |\n| United Kingdom | | x |',
    '| Topic | States with an agreement with Taiwan |\n|---|---|\n| Extradition | Poland, Slovakia, {Denmark} |\n| Legal assistance | Germany, Poland |',
    'Who has signed what with Taiwan?\n\n| Signed | Partner | What |\n|---|---|---|\n| 2013 | Germany | prisoners |\n| 2019 | Denmark | prisoners, {extradition} |',
  ]);
  contradicted('year', [
    '| | Denmark | Poland | UK |\n|---|---|---|---|\n| Agreement with Taiwan signed | 2019 | 2019 | {2018} |\n| Extradition | no | yes | no |',
  ]);
  unmarked([
    'Should extradition to Taiwan be agreed?\n\n| | yes | no |\n|---|---|---|\n| Denmark | x | |\n| Germany | | x |',
    '| Topic | States that plan an agreement with Taiwan |\n|---|---|\n| Extradition | Denmark, Czechia |',
    '| Topic | Asked by |\n|---|---|\n| Extradition to Taiwan | Denmark, Czechia |',
    'Extradition to Taiwan: who answered our questionnaire?\n\n| | yes | no |\n|---|---|---|\n| Denmark | x | |\n| Germany | | x |',
  ]);
});
