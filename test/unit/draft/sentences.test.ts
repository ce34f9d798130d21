import assert from 'node:assert/strict';
import { abbreviations } from '../../../src/claims/english/abbreviations.js';
import { sentences } from '../../../src/draft/sentences.js';

function split(text: string): string[] {
  return sentences(text, abbreviations).map(({ start, end }) => text.slice(start, end));
}

/** Asserts that a text is one sentence. */
function whole(...texts: string[]): void {
  for (const text of texts) {
    assert.deepEqual(split(text), [text]);
  }
}

/** Asserts where a text comes apart, which `|` marks. */
function apart(...texts: string[]): void {
  for (const text of texts) {
    assert.deepEqual(
      split(text.replaceAll('|', '')),
      text.split('|').map((part) => part.trim()),
    );
  }
}

describe('sentences', () => {
  it('end at full stops, question marks and exclamation marks', () => {
    apart('It was signed. |It is in force! |Is it? |Yes', 'Really?! |Yes.', 'One.  |Two.');
  });

  it('hold all that is not white space, once', () => {
    const text = '  One. Two (three. Four) “five.” 六。七  ';
    let before = 0;
    for (const { start, end } of sentences(text, abbreviations)) {
      assert.equal(text.slice(before, start).trim(), '');
      assert.equal(text.slice(start, end), text.slice(start, end).trim());
      assert.ok(end > start);
      before = end;
    }
    assert.equal(text.slice(before).trim(), '');
  });

  it('are none without text', () => {
    assert.deepEqual(sentences('', abbreviations), []);
    assert.deepEqual(sentences(' \n', abbreviations), []);
  });

  it('do not end at abbreviations', () => {
    whole(
      'Mr. Smith, Dr. Novák and Prof. Lee met Amb. Chen.',
      'Under Art. 3 and No. 5, cf. p. 12, it applies.',
      'Arts. III and IV, Sec. B and para. 2 apply.',
      'Some states, e.g. Denmark, i.e. one, vs. Poland.',
      'In Saint Lucia and St. Lucia it was signed.',
      'On Aug. 3, 2019 and in Sept. 2020 it changed.',
      'Taiwan Semiconductor Co. Ltd. Fab 12 and others et al. Signed it.',
      'He has a Ph.D. Degree.',
    );
  });

  it('do not end at initials and abbreviated names of states', () => {
    whole(
      'The U.S. Senate and the U.K. Government agreed.',
      'J. R. Doe and George W. Bush met.',
      'The U.S.-Taiwan agreement and the U.S. 2002 one.',
    );
  });

  it('end at an abbreviation before a typical first word', () => {
    apart(
      'It was signed in the U.S. |The treaty covers it.',
      'At 3 p.m. |It began.',
      'He works for Acme Inc. |They signed in Dec. |It applies.',
    );
    apart('Vitamin B. |The rest.', 'Denmark, etc. |Poland has one.', 'It is called Plan A. |However, it failed.');
  });

  it('tell "No." and "Art." before numbers from words', () => {
    apart('No. |It does not.', 'Is it in force? |No. |Denmark has none.');
    whole('See No. 12 and Nos. IV to VI.');
  });

  it('do not end inside numbers, dates, addresses and names', () => {
    whole('It cost 1.5 million, see Art.3 and v2.0.1 on 1.10.2019.', 'See example.org and Node.js for it.', 'It is the .tw domain.');
  });

  it('do not end at the ordinals of dates', () => {
    whole('Der Vertrag ist am 1. Oktober 2019 in Kraft getreten.', 'Smlouva byla podepsána 1. října 2019.');
    apart('The number rose to 12. |Germany followed.', 'It was signed in 2019. |2020 brought another.');
  });

  it('do not end at enumerators', () => {
    whole('1. Extradition.', 'II. Scope', 'a. First', '1.2. Second');
    apart('1. One. |2. Two.');
  });

  it('take in closing quotes and brackets', () => {
    apart(
      'He said “it ended.” |Then she left.',
      '"Done." |(It was signed.) |Next.',
      "'Yes.' |No more.",
      'It ended (in 2019.) |Then it did not.',
    );
    apart('See this [1]. |Then that.');
  });

  it('go on after a quoted question', () => {
    whole('“Really?” he asked.', 'The question “who signed?” is open.');
  });

  it('begin with quotes and brackets', () => {
    apart('It ended. |“Then” she left. |(Nobody saw.) |[Note] it.');
  });

  it('go on after an ellipsis unless a new one begins', () => {
    whole('It was signed ... and kept.', 'The treaty … The text', 'From 2012…2014 it held.', '[...] The treaty holds.');
    apart('It ended... |Then it began.', 'It ended… |Then it began.');
  });

  it('end where the space behind the full stop is missing', () => {
    apart('It was signed in 2019.|The treaty holds.', 'It was signed.|Denmark did.');
  });

  it('go on where no new one begins', () => {
    whole('It was signed approx. in spring, orig. in winter.');
  });

  it('end at Chinese marks without white space', () => {
    apart('臺灣與丹麥簽署協議。|該協議只涵蓋移交受刑人！|是嗎？|不是。', '他說：「沒有。」|然後離開。', '是嗎?|不是!|好');
    whole('臺灣,丹麥、德國', '第１．２條');
  });
});
