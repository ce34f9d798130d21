import assert from 'node:assert/strict';
import { couldName, createNames, findNames } from '../../../../src/claims/english/names.js';
import { tokenize } from '../../../../src/claims/english/tokens.js';
import { elsewhere } from '../records.js';
import { lexicon, names } from './words.js';

/** The names in a text, each as `words=kind id form`. */
function namesIn(text: string, among = names): string[] {
  const tokens = tokenize(text, { start: 0, end: text.length });
  return findNames(tokens, among, lexicon.has).map(({ from, to, named }) => {
    const words = text.slice(tokens[from]?.start, tokens[to - 1]?.end);
    return `${words}=${named.id}${'form' in named ? ` ${named.form}` : ''}`;
  });
}

describe('findNames', () => {
  for (const [text, ...found] of [
    ['Denmark and the Danes', 'Denmark=DK name', 'Danes=DK people'],
    ['a Danish court', 'Danish=DK adjective'],
    ['Copenhagen agreed', 'Copenhagen=DK capital'],
    ['the Bundestag voted', 'Bundestag=DE organ'],
    ['the UK, the U.K. and Great Britain', 'UK=GB abbreviation', 'U.K.=GB abbreviation', 'Great Britain=GB name'],
    ['the Slovak Republic', 'Slovak Republic=SK name'],
    ['Interpol and the ICC', 'Interpol=interpol', 'ICC=icc'],
    ['the European Court of Human Rights', 'European Court of Human Rights=ecthr'],
    ['six European states', 'European=europe adjective'],
    ['extradition and mutual legal assistance', 'extradition=extradition noun', 'mutual legal assistance=mutual-legal-assistance noun'],
    ['Mutual Legal Assistance', 'Mutual Legal Assistance=mutual-legal-assistance noun'],
    ['prisoner-transfer deals', 'prisoner-transfer=transfer-of-sentenced-persons noun'],
    ['It extradited him', 'extradited=extradition verb'],
  ] as const) {
    it(`knows the names in “${text}”`, () => {
      assert.deepEqual(namesIn(text), found);
    });
  }

  it('takes the longest name', () => {
    assert.deepEqual(namesIn('the Republic of China (Taiwan) signed'), ['Republic of China (Taiwan)=TW name']);
    assert.deepEqual(namesIn("the People's Republic of China"), ["People's Republic of China=CN name"]);
    assert.deepEqual(namesIn('South Africa'), ['South Africa=ZA name']);
  });

  it('wants the capitals of a name', () => {
    assert.deepEqual(namesIn('a danish with turkey, in china and polish'), []);
    assert.deepEqual(namesIn('uk and us'), []);
    assert.deepEqual(namesIn('Ask Us Uk'), []);
  });

  it('wants no capitals of a topic', () => {
    assert.deepEqual(namesIn('Extradition'), ['Extradition=extradition noun']);
  });

  it('leaves names that are a part of others', () => {
    for (const text of [
      'New Jersey',
      'Northern Ireland',
      'Michael Jordan played',
      'Denmark Street',
      'Poland Spring sells water',
      'Denmark, Wisconsin, has a fair',
    ]) {
      assert.deepEqual(
        namesIn(text).filter((n) => /=(?:JE|IE|JO|DK|PL) /.test(n)),
        [],
        text,
      );
    }
  });

  it('knows a verb that means a topic only with its object', () => {
    assert.deepEqual(namesIn('They surrender fugitives'), ['surrender=extradition verb']);
    assert.deepEqual(namesIn('Suspects were handed over'), ['handed=extradition verb']);
    assert.deepEqual(namesIn('They surrender territory'), []);
    assert.deepEqual(namesIn('They hand over power'), []);
  });

  it('reads names across hyphens', () => {
    assert.deepEqual(namesIn('Polish-Taiwanese relations'), ['Polish=PL adjective', 'Taiwanese=TW adjective']);
    assert.deepEqual(namesIn('Swiss–Taiwanese relations'), ['Swiss=CH adjective', 'Taiwanese=TW adjective']);
  });

  it('knows the names of its own record only', () => {
    const other = createNames(elsewhere);
    assert.deepEqual(namesIn('Ruritania, the Syldavians and Szohod', other), [
      'Ruritania=X-RURITANIA name',
      'Syldavians=X-SYLDAVIA people',
      'Szohod=X-BORDURIA capital',
    ]);
    assert.deepEqual(namesIn('Denmark and Taiwan', other), []);
    assert.deepEqual(namesIn('Ruritania'), []);
  });
});

describe('couldName', () => {
  it('passes over ordinary words', () => {
    for (const word of ['and', 'harvest', 'wizard', '']) {
      assert.equal(couldName(word, names), false, word);
    }
  });

  it('stops at the first word of a name', () => {
    for (const word of ['denmark', 'republic', 'extradition', 'interpol', 'surrender']) {
      assert.equal(couldName(word, names), true, word);
    }
  });
});
