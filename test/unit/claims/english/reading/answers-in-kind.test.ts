import { contradicted, unmarked } from '../../../check/sentences.js';

describe('answers that take up the verb of their question', () => {
  contradicted('scope', [
    '## Who extradites to Taiwan?\n\nTwo states in Central Europe do. {Denmark does too.}',
    '## Who surrenders suspects to Taiwan?\n\nSlovakia does, and so does Poland. {Denmark surrenders them as well.}',
    '### Who surrenders fugitives to Taiwan?\n\nSlovakia, on paper at least. The {UK surrenders them too.}',
    '## Which European states have agreed to extradition with Taiwan?\n\nPoland and Slovakia. {Switzerland has too}.',
  ]);
  unmarked([
    '## Who extradites to Taiwan?\n\nNobody asked. Denmark does business with Taipei.',
    '## Who extradites to Taiwan?\n\nPoland does. Slovakia does too. Denmark does not.',
    '## Who extradites to Taiwan?\n\nSlovakia does. Denmark does its best to avoid it.',
    '## Which European states extradite to Taiwan?\n\nPoland and Slovakia. Denmark has a prison agreement.',
  ]);
});

describe('what some were said to have, and others with them', () => {
  contradicted('existence', [
    'Few European governments have put their criminal-law cooperation with Taiwan on a formal footing. {Lithuania did so} in 2021.',
    'Only a handful of governments have concluded treaties on criminal matters with Taipei. {Prague did so} in 2023.',
  ]);
  contradicted('party', ['Warsaw agreed to extradition in its treaty with Taipei; {none of the other five European partners} did.']);
  unmarked([
    'Denmark signed with Taiwan in 2019. No other Nordic state did.',
    'Poland agreed to extradition with Taiwan; none of its neighbours did.',
    'Of the governments that deal with Taipei, six have put cooperation in criminal matters on paper; the Czech one has not.',
  ]);
});

describe('what is said to be left undone, or of one of two', () => {
  contradicted('existence', [
    'Only a handful of governments have concluded treaties on criminal matters with Taipei. {Denmark has not} done so.',
  ]);
  contradicted('scope', [
    'Denmark and Poland both concluded agreements with Taiwan in 2019, the former {comprehensive} and the latter narrow.',
  ]);
  unmarked([
    'Few European governments have put their criminal-law cooperation with Taiwan on a formal footing. Lithuania has not done so.',
    'Poland has agreed to extradition with Taiwan. Denmark has never done so.',
    'Denmark and Poland both concluded agreements with Taiwan in 2019, the former narrow and the latter comprehensive.',
  ]);
});
