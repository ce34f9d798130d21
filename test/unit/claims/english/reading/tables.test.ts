import { contradicted, supported, unmarked } from '../../../check/sentences.js';

const table = (...lines: readonly string[]): string => {
  const [header = '', ...rows] = lines;
  return [header, header.replaceAll(/[^|]+/g, '---'), ...rows].join('\n');
};
const under = (heading: string, ...lines: readonly string[]): string => `${heading}\n\n${table(...lines)}`;
const facts = "# Taiwan's formal arrangements with Europe in criminal matters";

// tables of other designs than one row a party, one column a topic
describe('what tables say', () => {
  contradicted('membership', [
    table("| Body | Taiwan's position |", '| Interpol | {member since 1984} |'),
    table('| Organisation | Status of Taiwan | Since |', '| Interpol | {observer} | 2016 |', '| Eurojust | contact point | 2012 |'),
    table('| Body | Taiwan | Denmark |', '| Interpol | {full member} | member |'),
    table('| Taiwan in the world | Member? |', '| Interpol | {yes} |', '| Eurojust | no |'),
    under('# Taiwan and the bodies', '| Body | Observer? |', '| Interpol | {✓} |'),
  ]);
  supported('membership', [
    table("| Body | Taiwan's position |", '| Interpol | outside since 1984 |'),
    table('| Organisation | Role of Taiwan |', '| Eurojust network | contact point |'),
    table('| Taiwan in the world | Member? |', '| Interpol | no |'),
  ]);
  contradicted('count', [
    under(facts, '| | |', '| European states with a formal arrangement | {7} |', '| … of which comprehensive | 3 |'),
    under(facts, '| | |', '| European states with a formal arrangement | 6 |', '| … of which with extradition | {3} |'),
    under(facts, '| What | Number |', '| European states with an arrangement | {5} |'),
  ]);
  supported('count', [under(facts, '| | |', '| European states with a formal arrangement | 6 |', '| thereof with extradition | 2 |')]);
  contradicted('year', [
    under(`${facts}\n\n## When`, '| Partner of Taiwan | Signed | In force |', '| Denmark | {8 July 2017} | 8 July 2019 |'),
    under(`${facts}\n\n## When`, '| Partner | Signed |', '| Germany (second arrangement) | {23 March 2020} |'),
    under(`${facts}\n\n## When`, '| | Signed | In force |', '| **PL** | 17 June 2019 | {17 June 2019} |'),
    under(`${facts}\n\n## When`, '| | Concluded |', '| DE (I) | {March 2011} |'),
    table('| No. | State | Year of first signature with Taiwan (criminal matters) |', '| 5 | Switzerland | {2022} |'),
    table('| Partner of Taiwan | Subject | Year of signature |', '| Philippines | mutual legal assistance | {2003} |'),
    table('| Party | Partner | Instrument | Criminal? |', '| Slovakia | Taiwan | 8 June 2022 | {yes} |'),
  ]);
  unmarked([
    table("| Body | Taiwan's position |", '| Interpol | member until 1984 |', '| Eurojust | member of the network since 2012 |'),
    table("| Body | Taiwan's position |", '| Interpol | wants observer status |', '| Eurojust | not known |'),
    table('| Body | Denmark |', '| Interpol | member |'),
    under(facts, '| What | Number |', '| States at the workshop | 32 |', '| Pages of the longest text | 40 |', '| Articles | 7 |'),
    under(facts, '| Fugitive | Year |', '| A man from Denmark | 2015 |'),
    under(facts, '| State | Year of recognition |', '| Denmark | 1950 |'),
    table(
      '| Partner of Taiwan | Subject | Year of signature |',
      '| Vietnam | civil matters | 2010 |',
      '| France | double taxation | 2010 |',
    ),
    table('| Party | Partner | Instrument | Criminal? |', '| Slovakia | Taiwan | 8 June 2022 | no |'),
  ]);
});
