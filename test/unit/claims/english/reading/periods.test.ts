import { contradicted, supported, unmarked } from '../../../check/sentences.js';

describe('how many signed within a time', () => {
  contradicted('count', [
    'Between 2016 and 2021, {eight European states} signed agreements with Taiwan on criminal matters.',
    'From 2019 to 2021 Taiwan concluded criminal-law agreements with {six European states}: Denmark, Poland, Switzerland and Slovakia.',
    'In 2019 {three European states} signed agreements with Taiwan on criminal matters.',
    'Since 2019, {six European states} have signed criminal-law agreements with Taiwan.',
    'In the two years from 2019 to 2021, Taiwan added {six European partners} in criminal matters.',
  ]);
  supported('count', [
    'Between 2016 and 2021, five European states signed agreements with Taiwan on criminal matters.',
    'In 2019 two European states signed agreements with Taiwan on criminal matters.',
    'Since 2019, five European states have signed criminal-law agreements with Taiwan.',
  ]);
  unmarked([
    // with those that signed once more, with those at the ends left out, and with a date that is disputed
    'Since 2019, four European states have signed criminal-law agreements with Taiwan for the first time.',
    'Between 2013 and 2019, four European states came to agreements with Taiwan in criminal matters.',
    'Between 2012 and 2016, two European states signed agreements with Taiwan on prisoners.',
    // of something else
    'Between 2016 and 2020 a dozen European states signed agreements with Taiwan on double taxation.',
    'In 2019 nine European states sent delegations to Taiwan to study its agreement with Poland.',
    "In 2022 four European states signed a statement on Taiwan's exclusion from Interpol.",
    'Between 2018 and 2024 three European states sought an agreement with Taiwan on prisoners and did not get it.',
    'In 2020, Slovakia and three other European states were in talks with Taiwan on criminal matters.',
  ]);
});

describe('the day of the agreement on which something rests', () => {
  contradicted('year', [
    'A fugitive who hides in Bratislava can be handed over to Taiwan under an agreement signed in {2023}.',
    'Taiwanese prosecutors seeking testimony in Germany can invoke an arrangement signed in {2024}.',
    'A Swiss citizen convicted in Taiwan may finish the sentence at home under an agreement concluded in {2019}.',
    'It was in {2018} that Denmark and Taiwan agreed on the transfer of sentenced persons.',
    'Switzerland and Taiwan have not concluded an extradition treaty; what they signed in {2019} deals with sentenced persons.',
  ]);
  unmarked([
    'A fugitive who hides in Bratislava can be handed over to Taiwan under an agreement signed in 2021.',
    'Danish courts acted under a treaty signed in 1957 when Taiwan asked for a suspect.',
    'A Swede convicted in Taiwan could be transferred only under an agreement signed in the years to come.',
    'A Swiss citizen convicted in Taiwan was tried under a law passed in 2005.',
  ]);
});

describe('years in tables', () => {
  contradicted('year', [
    '| Country | Agreement with Taiwan |\n|---|---|\n| Denmark | {2018} |\n| Switzerland | 2020 |\n| UK | 2016 |',
    "Taiwan's European agreements: when were they concluded?\n\n| Partner | Year |\n|---|---|\n| Denmark | {2023} |\n| Poland | 2019 |",
    '| Partner of Taiwan | Year | Subject |\n|---|---|---|\n| Denmark | 2019 | transfer of sentenced persons |\n| Switzerland | {2018} | transfer of sentenced persons |',
    'Is there a criminal cooperation agreement with Taiwan?\n\n| State | Agreement |\n|---|---|\n| Czechia | none |\n| Denmark | {yes, 2017} |',
  ]);
  unmarked([
    '| Country | Agreement with Taiwan |\n|---|---|\n| Denmark | 2019 |\n| Switzerland | 2020, in force the same year |',
    '| Country | Agreement with Taiwan |\n|---|---|\n| Denmark | expected in 2027 |\n| Norway | not before 2028 |',
    '| Partner of Taiwan | Year | Subject |\n|---|---|---|\n| Denmark | 2017 | working holidays |\n| Switzerland | 2011 | double taxation |',
  ]);
});
