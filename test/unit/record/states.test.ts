import assert from 'node:assert/strict';
import { createRecord } from '../../../src/record/record.js';
import { bundled } from './bundled.js';

describe('the states of the record', () => {
  const { parties } = createRecord([bundled()]);
  const english = (id: string) => parties.get(id)?.names.en ?? assert.fail(`no ${id}`);
  const guard = (id: string, name: string) => parties.get(id)?.guards.find((g) => g.name === name) ?? assert.fail(`no guard for ${name}`);

  it('have their other names, peoples, abbreviations, seats and organs', () => {
    assert.ok(english('NL').others.includes('Holland'));
    assert.ok(english('NL').capitals.includes('The Hague'));
    assert.ok(english('GB').abbreviations.includes('U.K.'));
    assert.ok(english('DK').people.includes('Danes'));
    assert.ok(english('CH').capitals.includes('Berne'));
    assert.ok(english('DE').organs.includes('Bundestag'));
    assert.ok(english('LT').organs.includes('Seimas'));
    assert.ok(english('SZ').others.includes('Swaziland'));
    assert.ok(english('TW').others.includes('Republic of China'));
    assert.ok(english('CN').abbreviations.includes('PRC'));
    assert.equal(english('TR').name, 'Türkiye');
    assert.ok(english('TR').others.includes('Turkey'));
  });

  it('guard names that mean something else', () => {
    assert.ok(guard('GE', 'Georgia').notAfter.includes('Atlanta,'));
    assert.ok(guard('JO', 'Jordan').notAfter.includes('Michael'));
    assert.ok(guard('DK', 'Denmark').notBefore.includes('Street'));
    assert.ok(guard('JE', 'Jersey').notAfter.includes('New'));
    assert.ok(guard('NL', 'The Hague').notBefore.includes('Convention'));
    assert.ok(guard('IE', 'Ireland').notAfter.includes('Northern'));
    assert.ok(guard('MX', 'Mexico').notAfter.includes('New'));
  });

  it('share no English name', () => {
    const owners = new Map<string, string>();
    for (const [id, party] of parties) {
      const { name, others = [], abbreviations = [] } = party.names.en ?? assert.fail(`no English name of ${id}`);
      for (const word of [name, ...others, ...abbreviations]) {
        assert.equal(owners.get(word) ?? id, id, `${word} is ${id} and ${owners.get(word)}`);
        owners.set(word, id);
      }
    }
  });

  it('lie in Europe only if they are states', () => {
    const european = [...parties.values()].filter((p) => p.regions.includes('europe'));
    assert.equal(european.length, 46);
    assert.ok(european.every((p) => p.kind === 'state'));
    assert.ok(['DE', 'GB', 'CH', 'CZ', 'LT', 'UA', 'XK', 'VA'].every((id) => european.some((p) => p.id === id)));
  });

  it('have guards only for names they have', () => {
    for (const [id, party] of parties) {
      const names = Object.values(english(id)).flat();
      for (const { name } of party.guards) {
        assert.ok(names.includes(name), `${id} has no name ${name}`);
      }
    }
  });
});
