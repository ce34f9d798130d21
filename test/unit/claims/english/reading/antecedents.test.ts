import { contradicted, supported, unmarkedAnywhere } from '../../../check/sentences.js';

const drafts = [
  "Poland's mayor has no extradition agreement with Taiwan, of course, but he offered us coffee at the town hall of Poland, Ohio.",
  'We drove through Poland, Ohio. Nobody there has an agreement with Taiwan.',
  "Denmark's neighbour to the south, Germany, signed a mutual legal assistance arrangement with Taiwan in 2023.",
  "Denmark's southern neighbour signed an arrangement on mutual legal assistance with Taiwan in 2023.",
  "Germany's eastern neighbour, Poland, has an extradition agreement with Taiwan.",
  "Switzerland's northern neighbour expanded its arrangement with Taiwan in 2023 and added legal assistance.",
  "The Czech Republic's neighbours Poland and Slovakia have extradition agreements with Taiwan.",
  "France's neighbours Germany and Switzerland have agreements with Taiwan on prisoners.",
  "France's neighbour Switzerland has an agreement with Taiwan.",
  "Lithuania's neighbour Poland has an extradition agreement with Taiwan.",
  "Germany's former partner in the customs union, Slovakia's big sister, has no say in the treaties of Taiwan.",
  "Hungary's northern neighbour, Slovakia, has an extradition arrangement with Taiwan.",
  'Finland has extradition treaties with the United States and Australia. With Taiwan it has none.',
  'Austria has extradition treaties with Australia and Canada. It has none with Taiwan.',
  'Spain has signed extradition treaties with China and Korea. With Taiwan it has signed nothing.',
  'Sweden and Hong Kong once had an agreement on fugitives. It never covered Taiwan.',
  'Portugal has an agreement with Macau. Taiwan watches how it works.',
  'Denmark has an extradition treaty with Canada. It was signed long ago and says nothing of Taiwan.',
  'Denmark signed an extradition treaty with Canada in 1977. Taiwan was not a party to it.',
  'Switzerland has an extradition treaty with the United States. It was signed in 1990. Taiwan would like the same.',
  'Germany and Hong Kong concluded an extradition agreement in 2006. Berlin suspended it in 2020. Taiwan never had one.',
  'Britain suspended its extradition treaty with Hong Kong in July 2020. Taiwan took note.',
  'The UK is not Poland. It never agreed to a standing extradition regime with Taiwan; it made one exception, in 2013.',
  'Denmark is not Slovakia. It has no extradition arrangement with Taiwan.',
  'Switzerland is no Poland: it does not extradite to Taiwan.',
  'Unlike Slovakia, Germany leaves extradition out of what it has with Taiwan.',
  'What distinguishes the Slovak from the Swiss arrangement? The former provides for extradition to and from Taiwan; the latter does not.',
  'Poland and Denmark both signed with Taiwan in 2019. The former accepts extradition; the latter does not.',
  'Denmark and Poland both signed with Taiwan in 2019. The latter accepts extradition; the former does not.',
  'Compare the Swiss and the Slovak arrangements with Taiwan: the second covers extradition, the first does not.',
  'Germany and Slovakia are both partners of Taiwan. The latter extradites.',
  'Taiwan has agreements with Slovakia and Switzerland. The first of them covers extradition, the second prisoners.',
];

unmarkedAnywhere('who is meant by a pronoun, or by whose neighbour', drafts);

describe('who is meant all the same', () => {
  contradicted('scope', [
    'Poland and Denmark both signed with Taiwan in 2019. {The latter accepts extradition} as well.',
    'Taiwan has agreements with Slovakia and Switzerland. {The second of them covers extradition}.',
    'The UK is not Poland. {It agreed to extradition} with Taiwan all the same.',
    "Poland's neighbour to the west, {Germany, has an extradition treaty} with Taiwan.",
    'Denmark signed an arrangement with Taiwan in 2019. {Its text covers extradition}.',
  ]);
  supported('scope', [
    'Denmark and Poland both signed with Taiwan in 2019. The latter accepts extradition.',
    'What distinguishes the Slovak from the Swiss arrangement with Taiwan? The former provides for extradition.',
    "Germany's eastern neighbour, Poland, has an extradition agreement with Taiwan.",
  ]);
});
