import assert from 'node:assert/strict';
import { parseAnnotated } from '../../../scripts/evaluation/annotations.js';
import { mutantsOf } from '../../../scripts/evaluation/mutations.js';
import { checkData } from '../../../scripts/record/check-data.js';
import { createRecord } from '../../../src/record/record.js';

const { dataset } = checkData('data');
assert.ok(dataset);
const record = createRecord([dataset]);
const mutants = (content: string) => mutantsOf(parseAnnotated(content, 'set/file.md'), record);
const changes = (content: string) => mutants(content).map((m) => `${m.kind}: ${m.text.slice(m.span.start, m.span.end)}`);

describe('mutations', () => {
  it('move a year to one in which nothing is recorded', () => {
    const years = changes('⟦+:Denmark signed with Taiwan in July 2019⟧.').filter((c) => c.startsWith('year'));
    assert.deepEqual(years, ['year: Denmark signed with Taiwan in July 2018', 'year: Denmark signed with Taiwan in July 2020']);
    // signed in 2019, in force in 2021
    assert.ok(!changes('⟦+:Poland signed with Taiwan in 2019⟧.').includes('year: Poland signed with Taiwan in 2021'));
  });

  it('put a state in the place of another of which the claim is false', () => {
    assert.deepEqual(
      changes('⟦+:Slovakia and Taiwan have agreed on extradition⟧.').filter((c) => c.startsWith('state')),
      ['state: Switzerland and Taiwan have agreed on extradition'],
    );
    assert.deepEqual(changes('⟦+:There is no agreement between Spain and Taiwan⟧.'), [
      'state: There is no agreement between Poland and Taiwan',
    ]);
  });

  it('keep the article of a name', () => {
    assert.deepEqual(
      changes('⟦+:The United Kingdom has agreed on a text with Taiwan⟧.').filter((c) => c.startsWith('state')),
      ['state: The Netherlands has agreed on a text with Taiwan'],
    );
    assert.deepEqual(changes('⟦+:There is no agreement between the Netherlands and Taiwan⟧.'), []);
  });

  it('leave corrections of others alone', () => {
    assert.deepEqual(changes('⟦+:It is a myth that the Swiss text covers extradition⟧, says Taiwan.'), []);
  });

  it('change topic, polarity, number and order', () => {
    assert.deepEqual(
      changes('⟦+:The Swiss text covers the transfer of prisoners⟧, as Taiwan asked.').filter((c) => !c.startsWith('state')),
      [
        'topic: The Swiss text covers extradition',
        'topic: The Swiss text covers mutual legal assistance',
        'polarity: The Swiss text does not cover the transfer of prisoners',
      ],
    );
    assert.deepEqual(changes('⟦+:Six European states⟧ have signed with Taiwan.'), [
      'count: Five European states',
      'count: Nine European states',
    ]);
    assert.deepEqual(changes('⟦+:Germany signed before Denmark⟧.'), ['order: Germany signed after Denmark']);
  });

  it('give the place of the changed claim and the rest of the draft as it was', () => {
    const [first] = mutants('In Taiwan: ⟦+:two of the six partners⟧ do, ⟦~:some say⟧.\n');
    assert.deepEqual(first && [first.text, first.was, first.now, first.text.slice(first.span.start, first.span.end)], [
      'In Taiwan: five of the six partners do, some say.\n',
      'two',
      'five',
      'five of the six partners',
    ]);
  });

  it('leave drafts with errors alone', () => {
    assert.deepEqual(changes('⟦+:Denmark signed with Taiwan in 2019⟧, ⟦!year:Poland in 1999⟧.'), []);
  });
});
