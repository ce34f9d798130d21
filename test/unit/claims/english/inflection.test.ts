import assert from 'node:assert/strict';
import { plural, verbForms } from '../../../../src/claims/english/inflection.js';

describe('verbForms', () => {
  for (const [base, forms] of [
    ['sign', 'sign signs signed signing'],
    ['conclude', 'conclude concludes concluded concluding'],
    ['reach', 'reach reaches reached reaching'],
    ['ratify', 'ratify ratifies ratified ratifying'],
    ['employ', 'employ employs employed employing'],
    ['agree', 'agree agrees agreed agreeing'],
    ['commit', 'commit commits committed committing'],
    ['transfer', 'transfer transfers transferred transferring'],
    ['bar', 'bar bars barred barring'],
    ['extend', 'extend extends extended extending'],
    ['suppress', 'suppress suppresses suppressed suppressing'],
    ['have', 'have has had having'],
    ['be', 'be is was been being'],
    ['go', 'go goes went gone going'],
    ['write', 'write writes wrote written writing'],
    ['put', 'put puts putting'],
    ['see', 'see sees saw seen seeing'],
  ] as const) {
    it(`inflects ${base}`, () => {
      assert.deepEqual([...verbForms(base)].sort(), forms.split(' ').sort());
    });
  }

  it('gives the base first and each form once', () => {
    for (const base of ['cut', 'become', 'seek', 'deny']) {
      const forms = verbForms(base);
      assert.equal(forms[0], base);
      assert.equal(new Set(forms).size, forms.length);
    }
  });
});

describe('plural', () => {
  for (const [noun, many] of [
    ['treaty', 'treaties'],
    ['day', 'days'],
    ['agreement', 'agreements'],
    ['pact', 'pacts'],
    ['clause', 'clauses'],
    ['process', 'processes'],
    ['tax', 'taxes'],
    ['speech', 'speeches'],
    ['memorandum', 'memoranda'],
    ['man', 'men'],
    ['woman', 'women'],
  ] as const) {
    it(`of ${noun} is ${many}`, () => {
      assert.equal(plural(noun), many);
    });
  }
});
