import { contradicted, supported, unmarked } from '../../../check/sentences.js';

const SIX = 'Six European states have arrangements with Taiwan.';

describe('groups, and the rest of them', () => {
  contradicted('count', [
    `${SIX} {Four} are limited to sentenced persons.`,
    `${SIX} Three concern sentenced persons alone; the remaining {two} are broad.`,
    'Three European states limit their agreements with Taiwan to sentenced persons. The other {four} have gone further.',
    'Two European states accept extradition to Taiwan; the other {three} do not.',
    "Taiwan's European partners in criminal matters number {eight}.",
    "Taiwan's comprehensive European agreements are {two} in number.",
    'More than {half of the European agreements} with Taiwan cover extradition.',
    '*Number of the week:* {eight, the European states} with which Taiwan has a formal arrangement in criminal matters.',
    '{All but one of the European agreements} with Taiwan are comprehensive.',
  ]);
  supported('count', [
    `${SIX} Three are limited to sentenced persons.`,
    'Three European states limit their agreements with Taiwan to sentenced persons. The other three have gone further.',
    "Less than half of Taiwan's European partners accept extradition.",
  ]);
  supported('party', [
    'Outside these six (Denmark, Germany, Poland, Slovakia, Switzerland and the UK), no European state has a formal criminal-law arrangement with Taiwan.',
  ]);
  contradicted('order', [
    'Poland and Slovakia have extradition arrangements with Taiwan; {Slovakia was the earlier} of the two.',
    'Poland and Slovakia have extradition arrangements with Taiwan. {Slovakia was the first} of the two.',
  ]);
  contradicted('year', [
    '- Switzerland agreed with Taiwan on sentenced persons in 2020.\n- The UK had done the same in {2014}.',
    '## Fact sheet: Switzerland\n\n- Subject: transfer of sentenced persons\n- Signed with Taiwan: {2018}',
    'Poland signed its agreement with Taiwan in June 2019. The agreement became binding only in {February 2022}.',
  ]);
  contradicted('scope', ['Poland and Denmark have agreements with Taiwan. The former accepts extradition; the {latter does,} too.']);
  unmarked([
    'Copenhagen and Warsaw signed with Taiwan within weeks of each other, but only one of the two agreements, the Polish, covers extradition.',
    'The Danes and the Swiss signed with Taiwan within a year and a half of each other.',
    'Only Germany has revised what it signed with Taiwan.',
    'All but two of the European states that have signed with Taiwan left extradition out.',
    `${SIX} Four were visited last year.`,
  ]);
});

describe('another text than the agreement', () => {
  unmarked([
    'The Danish arrangement with Taiwan says nothing on fugitives. Danish law is more generous: it permits extradition without any treaty.',
    'Germany and Taiwan signed an arrangement in 2023. An early draft went further. It contained an article on extradition.',
    'Denmark signed an arrangement with Taiwan in 2019. The European convention covers extradition.',
  ]);
});

describe('standings in a body', () => {
  contradicted('membership', [
    'Taiwan has {belonged to Interpol} again for some time.',
    'Taipei was granted {observer status at Interpol}.',
    '{Interpol granted Taiwan observer} status in 2016.',
    'Taiwan has {ratified the Rome Statute}.',
    "Taiwan's {membership in Interpol} was restored in 2016.",
    'Taiwan and Japan are both {members of Interpol}.',
    'Taiwan has never been a {member of Interpol}.',
    '**Standing of Taiwan**\n\n- Interpol: {full member}\n- ICC: not a member',
    '| | Interpol | ICC |\n|---|---|---|\n| Japan | member | member |\n| Taiwan | excluded | {member} |',
    'Taiwan left Interpol in {1994}.',
  ]);
  supported('membership', [
    'Taiwan left Interpol in 1984.',
    'Taiwan has never been a member of the ICC.',
    'Taiwan withdrew from Interpol in 1984.',
  ]);
  unmarked([
    'Taiwan belonged to Interpol.',
    'Taiwan became a member of Interpol in 1961.',
    'In 2016 Taiwan asked to be granted observer status at Interpol.',
    'Taiwan has been pressing for observer status at Interpol since 2016.',
    'All European states that signed agreements with Taiwan are members of Interpol.',
    'Taiwan was once a member of Interpol.',
  ]);
});

describe('tables and forms that name the other side themselves', () => {
  contradicted('year', [
    "Table 3. Year of signature, Taiwan's partners in Europe\n\n| Partner | Year |\n|---|---|\n| Denmark | 2019 |\n| Poland | {2018} |",
  ]);
  contradicted('scope', [
    '| Partner of Taiwan | Year signed | Suspects surrendered? |\n|---|---|---|\n| Denmark | 2019 | {yes} |\n| Poland | 2019 | yes |',
    '**Country profile: Germany**\n\n| Item | Entry |\n|---|---|\n| First arrangement with Taiwan | sentenced persons |\n| Extradition | {included} |',
  ]);
});
