import { unmarked } from '../../../check/sentences.js';

const context = '# Taiwan and Europe: cooperation in criminal matters\n\nTaiwan has agreements with several states in Europe.\n\n';

const drafts = [
  'The town council of Denmark, Wisconsin has no agreement with Taiwan on criminal matters.',
  'In Denmark, South Carolina, there is no extradition treaty with Taiwan to speak of, only a good diner.',
  "The Warsaw Hotel in Taipei has had an extradition desk for years, the joke goes, thanks to its agreement with Taiwan's tax office.",
  'The United Kingdom has an extradition treaty with the United States, signed in 2003, and none with Taiwan.',
  'Of the Danish and the Polish texts with Taiwan, only the latter covers extradition.',
  'Austria and Hong Kong still have extradition arrangements to review, but these are no business of Taipei.',
  'Norway and China have agreements to renegotiate; Taiwan looks on.',
  'Italy and China have an extradition treaty, and Taiwan worries about it.',
  'Spain extradited more than two hundred Taiwanese to China under its treaty with Beijing.',
  'Kenya, Spain and Armenia have sent Taiwanese suspects to China; none has a treaty with Taiwan.',
  'Czechia refused to extradite Taiwanese suspects to China in 2020.',
  "Poland's supreme court stopped an extradition to China, and Taiwan applauded.",
  'Lithuania has an extradition treaty with China but no agreement with Taiwan.',
  'France and China have had an extradition treaty since 2015, and Taiwan has none with Paris.',
  'Belgium extradites to China. It does not extradite to Taiwan.',
  'The Danish text on prisoners went from signature to force at once, whereas its Polish counterpart, signed in June 2019, took effect in early 2021. (Both with Taiwan, of course.)',
  'The Polish agreement with Taiwan, signed in Warsaw on 17 June 2019, took effect on 23 February 2021.',
  'Poland ratified its agreement with Taiwan in 2020; it was signed in 2019 and entered into force in 2021.',
  "Poland's Sejm voted on the agreement with Taiwan in 2020.",
  'The Legislative Yuan approved the Polish agreement in 2020.',
  'The Swiss parliament debated the agreement with Taiwan in 2021.',
  'In 2022 a Slovak delegation visited Taiwan; the arrangement on criminal matters had been signed a year before.',
  'In 2018 Danish and Taiwanese officials met three times; in 2019 the arrangement on prisoners was signed.',
  'Germany expanded its arrangement with Taiwan in 2023, in the year in which its education minister came to Taipei.',
  'The first German prisoner was moved home from Taiwan in 2015 under the arrangement of 2013.',
  'The Polish agreement was tested for the first time in 2022, when Taiwan asked for a suspect.',
  'Poland opened its office in Taipei in 1995. It signed an agreement on criminal matters with Taiwan in 2019.',
  "Denmark's office in Taipei, opened in 1973, signed the arrangement on prisoners in 2019.",
  'A Danish double taxation agreement with Taiwan was signed in 2005 and has nothing to do with criminal law.',
  'Germany and Taiwan have had a tax agreement since 2012.',
  'Poland and Taiwan signed an agreement on working holidays in 2018.',
  'Slovakia and Taiwan signed an arrangement on civil and commercial matters in June 2022.',
  'France and Taiwan have a double taxation agreement in force since 2011.',
  'Italy has a tax agreement with Taiwan. It entered into force in 2015.',
  'Austria signed an agreement with Taiwan in 2014, on taxes.',
  'Luxembourg has an agreement with Taiwan, but only on taxes.',
  'Belgium has an agreement with Taiwan on taxes, and one on youth mobility.',
  'The Netherlands and Taiwan signed a tax agreement in 2001. It has nothing on fugitives.',
  'The Czech Republic and Taiwan have signed several memoranda; none concerns criminal matters.',
  'The Lithuanian memorandum with Taiwan is about semiconductors.',
  'France signed with Taiwan in 2022 a letter of intent on lasers.',
];

describe('agreements of others, and of other fields', () => {
  unmarked(drafts);
});

describe('agreements of others, and of other fields, where agreements are spoken of', () => {
  unmarked(drafts.map((draft) => context + draft));
});
