import { unmarked } from '../../../check/sentences.js';

const context = '# Taiwan and Europe: cooperation in criminal matters\n\nTaiwan has agreements with several states in Europe.\n\n';

const drafts = [
  'Poland signed a tax agreement with Taiwan in 2016.',
  'Denmark signed with Taiwan in 2017 a memorandum on wind energy.',
  'Denmark followed in 2021 with a ban on the app.',
  'Germany signed first; talks with Taiwan on extradition go on.',
  'How many states sent observers to Taipei? Nine.',
  'Does Denmark want extradition with Taiwan? Yes.',
  'Did Denmark ask Taiwan for extradition? Yes, once.',
  'Is extradition to Taiwan possible without a treaty? Yes, in theory.',
  'Taiwan has agreements with six European states. Nine of them were visited last year.',
  'Taiwan has agreements with six European states. Half of these opened offices in Taipei in 2019.',
  'Two years after Poland, France opened its office in Taipei.',
  'Slovakia followed Poland into the euro debate two years later, Taiwan noted.',
  'The first Danish prisoner came home from Taiwan in 2021.',
  'Denmark was the last to recognise the new passport of Taiwan.',
  'Taiwan and Denmark: trade agreement, 2014',
  '- Denmark: visit planned for 2027',
  '# Taiwan and its partners\\n\\n**Denmark**: extradition wanted, 2027',
  '# Taiwan and its partners\\n\\n- Denmark – extradition under discussion',
  '# Taiwan and Europe\\n\\n| State | Visit |\\n|---|---|\\n| Denmark | 2017 |\\n| Poland | 2018 |',
  '# Taiwan and Europe\\n\\n| State | Extradition requests |\\n|---|---|\\n| Denmark | 2 |\\n| Poland | 3 |',
  '# Taiwan and Europe\\n\\n| | Denmark | Poland |\\n|---|---|---|\\n| Talks on extradition | yes | no |\\n| Minister visited | 2017 | 2018 |',
  'Interpol met in Copenhagen; Taiwan was not there. It is a member of the Council of Europe.',
  'Taiwan asked Interpol for observer status. It was a member until 1984.',
  "Taiwan's seat in the WTO helps, and its seat in Interpol was lost in 1984.",
  'The Danish arrangement with Taiwan stops short of extradition, and the Polish agreement goes further.',
  'Extradition is part of the plan that Denmark discussed with Taiwan.',
  'Extradition is possible under Danish law, with or without an arrangement with Taiwan.',
  'Without a treaty, Germany cannot rely on extradition to Taiwan.',
  "Taiwan's prosecutors rest their hopes on the extradition treaty that Denmark might sign one day.",
  'Taiwan lacks an extradition treaty with most of Europe.',
  'A majority of European states have no agreement with Taiwan.',
  'One in ten Europeans knows that Taiwan has agreements with six states.',
  'All European states that signed agreements with Taiwan are members of Interpol.',
  'The only European state that sent a minister to Taipei is Poland, which has an extradition agreement with Taiwan.',
  'Poland was third to open an office in Taipei, after Germany and the UK.',
  'Denmark, unlike Poland, has never extradited anyone to Taiwan, though it transfers prisoners.',
  'It is only Poland that comes to mind when Taiwan speaks of extradition.',
  'Sweden, which has an agreement with Denmark, has none with Taiwan.',
  'In 2019, when Denmark signed with Taiwan, Poland did so too.',
  'The UK signed in 2016. Three years later Denmark and Poland signed with Taiwan.',
  'A year after the Danish arrangement with Taiwan, the Swiss followed.',
  'Before the Danish arrangement of 2019, Taiwan had two in Europe.',
  "Taiwan's agreement with Poland, signed in 2019 and in force since 2021, covers extradition.",
  "Taiwan and Poland signed in June 2019; Taiwan's parliament approved it in 2020.",
  'By the end of 2016 two European states had signed with Taiwan.',
  "Germany's arrangement with Taiwan, first signed in 2012 or 2013, was expanded a decade later.",
  'Germany has two arrangements with Taiwan, Slovakia two and Denmark one.',
  'Slovakia signed a second arrangement with Taiwan in 2022, on civil matters.',
  'No other Nordic state has followed Denmark in signing with Taiwan.',
  'Nobody in Brussels calls the Danish arrangement with Taiwan an extradition treaty.',
  'Some call the Danish arrangement with Taiwan an extradition treaty; it is not.',
  'The so-called Danish extradition treaty with Taiwan is an arrangement on prisoners.',
  'Taiwan would like six more states in Europe to sign, nine by 2030.',
  'Nine European states could have agreements with Taiwan by 2030.',
  'If Denmark had an extradition treaty with Taiwan, the case would be over.',
  'The bill would let Denmark extradite to Taiwan.',
  'The European Union has an extradition agreement with the United States; Denmark has one too. Taiwan does not.',
  'Hong Kong had extradition treaties with Germany and the UK. Taiwan never did.',
  'China has extradition treaties with Lithuania, Romania and Belgium, and Taiwan watches them.',
  'Poland has extradited people to China; with Taiwan it has an agreement.',
  'The Swiss agreement with Taiwan was signed on 13 November 2020 and is about prisoners.',
  'The UK arrangement was signed by the heads of the two offices, in May 2016, and nothing in it is about extradition to Taiwan.',
];

// each looks like a claim that the record contradicts, and is none
describe('lookalikes of what is wrong', () => {
  unmarked(drafts);
});

describe('the same where agreements are spoken of', () => {
  unmarked(drafts.map((draft) => context + draft));
});
