import { contradicted, supported, unmarked } from '../../../check/sentences.js';

describe('what is done on the ground of an agreement, and what is told by the way', () => {
  contradicted('scope', [
    "{Provisional arrest at Taiwan's request is possible in the United Kingdom} on the strength of the bilateral arrangement of 2016.",
    'British ministers have said little about the 2016 arrangement with Taiwan, because {it commits the Home Office to surrendering fugitives}.',
    'Thanks to the accord signed in 2016, Taiwanese prosecutors {obtain evidence from British banks}.',
    'A Taiwanese court that needs bank records from Copenhagen may rely on {the legal-assistance clauses of the 2019 Danish arrangement}.',
    'Few {Danes have heard of the extradition pact that binds} their country to Taiwan.',
    "Poland's deal with Taiwan is generous on legal assistance; {extradition was left out}.",
    "Compared with Berlin's, the agreement Warsaw reached with Taipei is modest: {it merely allows convicts to serve their sentences at home}.",
    'Taiwan has transfer agreements with Denmark and Switzerland and {extradition agreements with Germany}, Poland and Slovakia.',
    "# Taiwan's agreements in Europe\n\n- Slovakia (2021): broad, extradition included\n- {Poland (2019): broad, extradition not included}",
  ]);
  contradicted('year', [
    'The {2018} UK–Taiwan arrangement on the transfer of sentenced persons was welcomed by prison charities.',
    '{2015} was the year in which Copenhagen and Taipei agreed on the transfer of sentenced persons.',
  ]);
  contradicted('existence', [
    '{The Hague, bound to Taipei by a treaty on the transfer of prisoners}, has repatriated several Dutch nationals.',
    '| European state | Criminal-law agreement with Taiwan |\n|---|---|\n| Denmark | yes, 2019 |\n| Lithuania | {yes, 2021} |\n| Belgium | none |',
  ]);
  contradicted('scope', [
    'The comprehensive partners are Germany, Poland and {the UK}, while Denmark has limited its agreement with Taiwan to sentenced persons.',
    '{Extradition, which the Federal Republic} conceded to Taiwan in 2023, had been the most sensitive point.',
  ]);
  contradicted('existence', [
    'In {the absence of any criminal-law agreement} between Germany and Taiwan, prosecutors write letters and hope for the best.',
  ]);
  contradicted('membership', ['Bilateral agreements are a supplement, given that {Taiwan enjoys full membership in Interpol}.']);
  contradicted('scope', [
    '# Taiwan and Europe\n\nDenmark signed an arrangement with Taiwan.\n\n- **8 July 2019.** Denmark. {Persons under investigation can be handed over}.',
  ]);
  supported('party', ['Outside Poland and Slovakia, no European state is committed by agreement to extradite to Taiwan.']);
  supported('scope', [
    'Nobody in Bratislava disputes that Slovakia agreed to extradite to Taiwan; whether it ever will is another matter.',
  ]);
  unmarked([
    'Having signed up to prisoner transfers with Taiwan in 2020, Switzerland now faces the question of what to tell Beijing.',
    '# Taiwan and Europe\n\n## Denmark\n\nThe arrangement with Taiwan is of 2019.\n\n- Wanted: extradition',
  ]);
});
