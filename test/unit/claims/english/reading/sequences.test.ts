import { contradicted, supported, unmarked } from '../../../check/sentences.js';

// orders, ranks, and dates that are told by others
describe('who came before whom', () => {
  contradicted('order', [
    "{Denmark's arrangement with Taiwan, signed before the British} one, served London as a model.",
    '{Slovakia had already signed with Taiwan on criminal matters when Poland} followed two years later.',
    'The {United Kingdom preceded Germany} in concluding a prisoner-transfer arrangement with Taiwan.',
    '{Poland signed its criminal-law agreement with Taiwan only after Switzerland and Slovakia} had done so.',
    'When {Germany signed its first arrangement with Taiwan on prisoners, the United Kingdom} had already had one for years.',
    'The most recent European state to sign a criminal-law agreement with Taiwan is {Poland}.',
    'Germany was the first European state to sign a criminal-law arrangement with Taiwan. Then came {Denmark, then Britain}, then Poland, Switzerland and Slovakia.',
    'The {United Kingdom signed its arrangement on prisoners with Taiwan three years after Denmark} did.',
    'The {United Kingdom signed its arrangement on prisoners with Taiwan ten years before Denmark} did.',
    '{Switzerland signed its agreement on prisoners with Taiwan before Denmark}.',
    '{Switzerland signed its agreement on prisoners with Taiwan four years after Denmark}.',
    'In signing a criminal-law agreement with Taiwan, {Slovakia was ahead of Poland}.',
    'Among the European states with a criminal-law agreement with Taiwan, {Denmark came second}.',
    "# Taiwan's criminal-law agreements in Europe\n\n- Order of first signature:\n  - Germany leads, with the United Kingdom second;\n  - {Denmark is third};\n  - Slovakia closes the list.",
    "# Taiwan's criminal-law agreements in Europe\n\n{Slovakia opens} the list, Poland closes it.",
    'The pioneer in Europe of prisoner transfers with Taiwan was {Denmark}.',
    'The first European state with an arrangement on prisoners with Taiwan was {Denmark}.',
    '{Denmark was the first} in Europe to sign an arrangement on prisoners with Taiwan.',
    'The second state in Europe which accepted extradition to Taiwan was the {Czech Republic}.',
    '{Slovakia was the first} European state to accept extradition to Taiwan, with Poland close behind.',
  ]);
  contradicted('year', [
    'Denmark and Taiwan signed their criminal-law arrangement in 2019. Switzerland had signed {two years earlier}.',
    'Denmark and Taiwan signed their criminal-law arrangement in 2019. Switzerland followed in the {same year}.',
    'Germany moved first with Taiwan on criminal matters, signing an arrangement in 2013; the UK followed in 2016, Denmark in {2018}.',
    'Slovakia signed on {3 August 2020} its criminal-law arrangement with Taiwan.',
    'Two years after Poland, in {2022}, Slovakia signed its comprehensive agreement with Taiwan.',
    "Poland's agreement with Taiwan was signed on 17 June 2019 and came into force in the {same year}.",
    "Poland's agreement with Taiwan was signed in 2019 and entered into force {a few months later}.",
    "Poland's agreement with Taiwan was signed in 2019 and entered into force {five years later}.",
  ]);
  contradicted('scope', [
    'Warsaw and Taipei agreed on extradition in 2019. {London did likewise} three years earlier.',
    'Poland signed an agreement with Taiwan on extradition in June 2019; {Denmark did so} in July.',
  ]);
  supported('order', [
    'Germany was the first European state to sign a criminal-law arrangement with Taiwan. Then came Britain, then Poland.',
    'Switzerland signed after Denmark its agreement on prisoners with Taiwan.',
    'Among the European states with a criminal-law agreement with Taiwan, Slovakia came last.',
    'The second state in Europe which accepted extradition to Taiwan was Slovakia.',
    'Poland was the first European state to accept extradition to Taiwan.',
  ]);
  supported('scope', [
    'The United Kingdom signed its arrangement on prisoners with Taiwan three years before Denmark did.',
    'Switzerland signed its agreement on prisoners with Taiwan a year after Denmark.',
    'Poland signed an agreement with Taiwan on extradition in 2019, and Slovakia did so two years later.',
  ]);
  supported('existence', [
    'Denmark and Taiwan signed their criminal-law arrangement in 2019. Switzerland followed a year later.',
    'Denmark signed its criminal-law arrangement with Taiwan in 2019, Poland in the same year.',
    'Poland signed a criminal-law agreement with Taiwan in June 2019; Denmark did so in July.',
    'In signing a criminal-law agreement with Taiwan, Poland was ahead of Slovakia.',
    "Denmark's arrangement with Taiwan was signed in 2019 and came into force in the same year.",
    "Poland's agreement with Taiwan was signed in 2019 and entered into force two years later.",
  ]);
  unmarked([
    'Denmark was the first state to tell Taiwan that it would not extradite.',
    "Poland came second in the European championship, ahead of Taiwan's guests.",
    "Denmark was third in the index that Taiwan's ministry published after it signed an agreement.",
    'Before Poland signed its agreement with Taiwan, Slovakia had been asked for one.',
    'Poland signed its agreement with Taiwan before Denmark ratified the convention.',
    'After Denmark had opened its office, Poland signed an agreement with Taiwan.',
    'Slovakia negotiated with Taiwan before Poland signed its agreement.',
    'Germany expanded its cooperation with Taiwan in criminal matters in 2023, after Slovakia had signed.',
    "The UK followed Germany's debate before it signed its arrangement with Taiwan.",
    'Denmark looked at the British arrangement with Taiwan before it signed its own.',
    "Poland's talks with Taiwan began a year before those of Slovakia.",
  ]);
});
