import fs from 'node:fs';
import { createRecord } from '../../../src/record/record.js';
import { type Dataset, datasetSchema } from '../../../src/record/schema.js';
import { bundled } from '../record/bundled.js';

const data = bundled();

/** The bundled record, indexed once for all tests of the engine. */
export const record = createRecord([data]);

const invented = datasetSchema.parse(JSON.parse(fs.readFileSync('test/datasets/invented.json', 'utf8')));

/** The invented states with nothing of the bundled record but its topics: another focal party, and no word of the first. */
export const elsewhere = createRecord([{ ...invented, topics: data.topics }]);

/** The invented states with changes, for what a single test needs. */
export function elsewhereWith(changes: Partial<Dataset>): ReturnType<typeof createRecord> {
  return createRecord([{ ...invented, topics: data.topics, ...changes }]);
}

/** The agreement of the invented states with this id. */
export function inventedAgreement(id: string): Dataset['agreements'][number] {
  const found = invented.agreements.find((a) => a.id === id);
  if (!found) {
    throw new Error(`no agreement ${id}`);
  }
  return found;
}
