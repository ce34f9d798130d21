import assert from 'node:assert/strict';
import { checkData } from '../../../scripts/record/check-data.js';
import type { Dataset } from '../../../src/record/schema.js';

/** The dataset in `data/`, as the build takes it. */
export function bundled(): Dataset {
  const { dataset, problems } = checkData('data');
  assert.deepEqual(problems, []);
  assert.ok(dataset);
  return dataset;
}
