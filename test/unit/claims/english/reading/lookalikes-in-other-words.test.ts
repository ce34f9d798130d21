import { contradicted, unmarked } from '../../../check/sentences.js';

describe('what looks like a claim and is another', () => {
  unmarked([
    // a relative clause behind those who are compared
    "Taiwan's agreements with Poland and Slovakia go further than those with Denmark, Switzerland and the UK, which are about prisoners only.",
    "Slovakia's agreement with Taiwan reaches further than that with Switzerland, which stops at prisoners.",
    // an order and a time, and no number of states
    "Poland's agreement with Taiwan came a month before Denmark's, and a year and a half before Switzerland's.",
    'The half-dozen European states with a criminal-law agreement with Taiwan are a mixed group.',
    'Of the three agreements signed by EU members since 2019, two include extradition to Taiwan: the Polish and the Slovak.',
    'The German arrangement with Taiwan was first used in 2015.',
    'The Danish arrangement with Taiwan was last invoked in 2024.',
    // with somebody else
    'The Swiss have extradition treaties with more than thirty states. Taiwan is not one of them.',
    'The Dutch have agreements with many states, though none with Taiwan.',
    // a likeness that is none, and a name that does not fit
    'The report treats Denmark as though it had an extradition treaty with Taiwan.',
    'The Danish arrangement with Taiwan is often called an extradition treaty, which it is not.',
    'The text of 2023 between Germany and Taiwan has been described as an extradition treaty, which it never was.',
    // what was thought about, and who was not sent
    'The Swiss, who had long hesitated over extradition, were content in the end to leave the subject for another day with Taiwan.',
    'Denmark sends prisoners to Taiwan, never suspects.',
    'Britain moves convicts to and from Taiwan but no fugitives.',
    'Unlike Poland and Slovakia, which extradite to Taiwan, Norway has done nothing.',
  ]);
});

describe('the only one, of those that something else is told of', () => {
  unmarked([
    'Poland is the only one of the six whose parliament had to approve the agreement with Taiwan.',
    'Slovakia is the only eurozone member among the two states that extradite to Taiwan.',
    'Denmark is the only Nordic state with an agreement with Taiwan on prisoners, and Switzerland the only Alpine one.',
    'The only agreement with Taiwan that has been tested in Strasbourg is the Polish one.',
    'The only extradition under the Polish agreement with Taiwan took place in January 2024.',
    "Every one of Taiwan's six European agreements in criminal matters covers the transfer of sentenced persons.",
    'Two of the four Visegrad states, Poland and Slovakia, extradite to Taiwan; the other two do not even have an agreement.',
  ]);
  contradicted('party', [
    'The {only European state with an extradition} agreement with Taiwan is Poland.',
    "{Each one of Taiwan's European partners has agreed to extradition}.",
    'The {only agreement that Taiwan has signed in Europe on extradition} is the Slovak one.',
  ]);
});

describe('what is doubted, taken back or said of nobody', () => {
  unmarked([
    'It is doubtful that Switzerland extradites to Taiwan, whatever the newspapers say.',
    'It seems improbable that Denmark extradites to Taiwan under the 2019 arrangement.',
    'The view that Denmark extradites to Taiwan finds no support in the text.',
    'We wrote that Switzerland had an extradition treaty with Taiwan. It has not, and we regret the error.',
    'Beijing protested against "the Danish extradition treaty with Taiwan", which shows that it had not read the text.',
    'The Poles gave Taiwan extradition, the Danes a handshake.',
    'Denmark extradites within the Nordic region on a simple form; to Taiwan it extradites on no form at all.',
    'Germany has signed twice with Taiwan. Extradition it has refused to discuss.',
    'When Liu was arrested in 2017 Poland had no agreement with Taiwan; when he was surrendered in 2024 it had.',
    'Danish MPs have called on the government to conclude an extradition agreement with Taiwan.',
    'Taipei pressed the Swiss to agree to extradition.',
    'What Taiwan misses in the Danish arrangement is extradition.',
    "Denmark sends its own suspects' files to Taiwan, and Taiwan sends a receipt.",
  ]);
});
