import assert from 'node:assert/strict';
import { rolesOf } from '../../../../src/claims/english/roles.js';
import { unitsOf } from './words.js';

/** The parties of a sentence: `name: role`. */
function roles(text: string): string[] {
  const units = unitsOf(text);
  return rolesOf(units, { from: 0, to: units.length }).map((m) => `${units[m.unit]?.text}: ${m.role}`);
}

describe('rolesOf', () => {
  for (const [text, ...expected] of [
    ['Denmark signed it', 'Denmark: acting'],
    ['Denmark and Poland signed it', 'Denmark: acting', 'Poland: acting'],
    ["Denmark's agreement covers it", 'Denmark: acting'],
    ['the Danish agreement', 'Danish: acting'],
    ['The Danish government signed it', 'Danish: acting'],
    ['Copenhagen signed it', 'Copenhagen: acting'],
    ['an agreement with Denmark', 'Denmark: acting'],
    ['Danish law knows it', 'Danish: attribute'],
    ['A Danish citizen was arrested', 'Danish: attribute'],
    ["Denmark's courts know it", 'Denmark: attribute'],
    ['Danish butter is good', 'Danish: attribute'],
    ['US citizens travel', 'US: attribute'],
    ['He lives in Denmark', 'Denmark: place'],
    ['extradition from Denmark', 'Denmark: place'],
    ['Under pressure from Beijing', 'Beijing: attribute'],
    ['All except Denmark signed it', 'Denmark: except'],
    ['Unlike Denmark, Poland signed it', 'Denmark: compare', 'Poland: acting'],
  ] as const) {
    it(`in “${text}”`, () => {
      assert.deepEqual(roles(text), expected);
    });
  }

  it('join names in a list to one group', () => {
    const units = unitsOf('Denmark, Poland and (in 2021) Slovakia signed it; Germany watched');
    const [denmark, poland, , germany] = rolesOf(units, { from: 0, to: units.length });
    assert.equal(denmark?.group, poland?.group);
    assert.notEqual(denmark?.group, germany?.group);
  });

  it('tell the preposition of a name, and of those joined to it', () => {
    const units = unitsOf('It signed with Denmark and Poland');
    assert.deepEqual(
      rolesOf(units, { from: 0, to: units.length }).map((m) => m.preposition),
      ['with', 'with'],
    );
  });

  it('look at the stretch that is given only', () => {
    const units = unitsOf('Denmark signed; Poland did not');
    assert.deepEqual(
      rolesOf(units, { from: 3, to: units.length }).map((m) => m.party),
      ['PL'],
    );
  });
});
