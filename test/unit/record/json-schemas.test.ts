import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { jsonSchemas } from '../../../scripts/record/json-schemas.js';

describe('the JSON Schemas', () => {
  it('are those of the zod schemas', () => {
    const written = Object.fromEntries(
      fs.readdirSync('data/schema').map((name) => [name, fs.readFileSync(path.join('data/schema', name), 'utf8')]),
    );
    assert.deepEqual(written, jsonSchemas(), 'run: node scripts/run.mjs scripts/build-schemas.ts');
  });

  it('ask for the sources of every value and allow no unknown key', () => {
    const { definitions, additionalProperties } = JSON.parse(jsonSchemas()['dataset.schema.json'] ?? '');
    assert.equal(additionalProperties, false);
    assert.equal(definitions.agreement.additionalProperties, false);
    assert.equal(definitions.agreement.properties.titles.items.properties.cites.minItems, 1);
    assert.ok(definitions.coverage.required.includes('cites'));
  });
});
