import assert from 'node:assert/strict';
import { tokenize } from '../../../../src/claims/english/tokens.js';

const all = (text: string) => tokenize(text, { start: 0, end: text.length });
const texts = (text: string): string[] => all(text).map((t) => t.text);
const lowers = (text: string): string[] => all(text).map((t) => t.lower);

describe('tokens', () => {
  it('are words, numbers and single marks', () => {
    assert.deepEqual(
      all('Signed 8 July, 2019!').map((t) => `${t.kind} ${t.text}`),
      ['word Signed', 'number 8', 'word July', 'mark ,', 'number 2019', 'mark !'],
    );
  });

  it('are none without text', () => {
    assert.deepEqual(all(''), []);
    assert.deepEqual(all(' \n\t '), []);
  });

  it('have the spans of their words, in order and apart', () => {
    for (const text of ['The U.K. hasn\'t signed; "it" won\'t.', 'Côte d’Ivoire’s 1,000.5 — “x”', "the states' pacts", '𝒯 is 🇩🇰 here']) {
      let before = 0;
      for (const token of all(text)) {
        assert.ok(token.start >= before && token.end > token.start && token.end <= text.length, `${text}: ${JSON.stringify(token)}`);
        assert.equal(text.slice(before, token.start).trim(), '', text);
        before = token.end;
      }
      assert.equal(text.slice(before).trim(), '', text);
    }
  });

  it('carry the words as they stand and in lower case', () => {
    assert.deepEqual(texts('ÖSTERREICH Çelik'), ['ÖSTERREICH', 'Çelik']);
    assert.deepEqual(lowers('ÖSTERREICH Çelik'), ['österreich', 'çelik']);
  });

  it('keep letters with combining marks together', () => {
    assert.deepEqual(texts('Nova\u0301k met'), ['Nova\u0301k', 'met']);
  });

  it('keep abbreviations with points and numbers with grouping together', () => {
    assert.deepEqual(texts('The U.S. and U.S.A. paid 1,200.50 once.'), ['The', 'U.S.', 'and', 'U.S.A.', 'paid', '1,200.50', 'once', '.']);
  });

  it('take the negation off its verb', () => {
    for (const [text, verb, span] of [
      ["hasn't", 'has', "n't"],
      ["Doesn't", 'Does', "n't"],
      ["can't", 'can', "'t"],
      ["WEREN'T", 'WERE', "N'T"],
    ] as const) {
      const [first, second, ...rest] = all(text);
      assert.deepEqual(rest, [], text);
      assert.equal(first?.text, verb);
      assert.equal(second?.lower, "n't");
      assert.equal(text.slice(second?.start, second?.end), span);
      assert.equal(first?.end, second?.start);
    }
  });

  it('take other contractions and the possessive off their word', () => {
    assert.deepEqual(lowers("Denmark's"), ['denmark', "'s"]);
    assert.deepEqual(lowers("they've we're she'll it'd"), ['they', "'ve", 'we', "'re", 'she', "'ll", 'it', "'d"]);
  });

  it('take the apostrophe after a plural for its possessive, if a word follows', () => {
    const [states, possessive, treaties] = all("states' treaties");
    assert.equal(states?.text, 'states');
    assert.equal(possessive?.lower, "'s");
    assert.deepEqual([possessive?.start, possessive?.end], [6, 7]);
    assert.equal(treaties?.text, 'treaties');
    assert.equal(all("the 'states'.").filter((t) => t.lower === "'s").length, 0);
  });

  it('leave a quotation mark alone', () => {
    assert.deepEqual(texts("'tis 'so'"), ["'", 'tis', "'", 'so', "'"]);
  });

  it('know what white space stands before', () => {
    assert.deepEqual(
      all('a-b - c').map((t) => t.spaced),
      [true, false, false, true, true],
    );
  });

  it('are read within a part of the text only', () => {
    const text = 'One. Two here. Three.';
    const tokens = tokenize(text, { start: 5, end: 14 });
    assert.deepEqual(
      tokens.map((t) => t.text),
      ['Two', 'here', '.'],
    );
    assert.equal(tokens[0]?.start, 5);
    assert.equal(tokens[0]?.spaced, true);
  });

  it('take time linear in the text', () => {
    const text = "it's A.B.C. 1,1,1 ".repeat(20_000);
    const start = performance.now();
    assert.equal(all(text).length, 80_000);
    assert.ok(performance.now() - start < 5_000);
  });
});
