// Puts data/ together, validates it and writes dist/record.json: one dataset, ready to be indexed.
import fs from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { datasetSchema } from '../src/record/schema.js';
import { readDataset } from './record/dataset-files.js';

// scripts run at the root of the project
const root = process.cwd();
const result = datasetSchema.safeParse(readDataset(path.join(root, 'data')));
if (!result.success) {
  console.error(`data/ does not hold a dataset:\n${z.prettifyError(result.error)}`);
  process.exit(1);
}
const outfile = path.join(root, 'dist/record.json');
fs.mkdirSync(path.dirname(outfile), { recursive: true });
fs.writeFileSync(outfile, JSON.stringify(result.data));
console.log(`dist/record.json         ${(fs.statSync(outfile).size / 1000).toFixed(0).padStart(6)} kB`);
