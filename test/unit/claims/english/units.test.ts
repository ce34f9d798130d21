import assert from 'node:assert/strict';
import { is, partyOf, topicOf } from '../../../../src/claims/english/units.js';
import { unitsOf } from './words.js';

describe('units', () => {
  it('make one of a name, a date or a compound', () => {
    assert.deepEqual(
      unitsOf('The Slovak Republic signed a wide-ranging deal on 3 August 2021.').map((u) => u.text),
      ['The', 'Slovak Republic', 'signed', 'a', 'wide-ranging', 'deal', 'on', '3 August 2021', '.'],
    );
  });

  it('have the spans of their words', () => {
    const text = 'The U.S. signed it on July 8, 2019 — “at last”.';
    for (const unit of unitsOf(text)) {
      assert.equal(text.slice(unit.start, unit.end), unit.text);
    }
  });

  it('tell parties and topics', () => {
    const units = unitsOf('Poland on extradition');
    assert.equal(partyOf(units[0]), 'PL');
    assert.equal(topicOf(units[0]), undefined);
    assert.equal(topicOf(units[2]), 'extradition');
    assert.equal(partyOf(units[2]), undefined);
    assert.equal(partyOf(undefined), undefined);
    assert.equal(topicOf(undefined), undefined);
  });

  it('tell the modal verb from the month', () => {
    const [, modal] = unitsOf('Denmark may sign');
    assert.ok(is(modal, 'modal'));
    assert.ok(!is(modal, 'month'));
    const month = unitsOf('since May').at(-1);
    assert.ok(is(month, 'month'));
    assert.ok(!is(month, 'modal'));
  });

  it('give numbers, ordinals and dates their value', () => {
    const units = unitsOf('six of 34 first 2019');
    assert.deepEqual(
      units.map((u) => u.number ?? u.ordinal ?? u.date),
      [6, undefined, 34, 1, '2019'],
    );
  });

  it('give a name no class of a common word', () => {
    const [name] = unitsOf('Turkey has');
    assert.equal(partyOf(name), 'TR');
    assert.deepEqual(name?.classes, []);
  });

  it('are of no class without a word', () => {
    assert.equal(is(undefined, 'be', 'have'), false);
  });

  it('take a treaty basis for an instrument', () => {
    assert.ok(unitsOf('without a treaty basis').some((u) => u.text === 'treaty basis' && is(u, 'instrument')));
  });
});
