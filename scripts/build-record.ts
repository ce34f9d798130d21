// Puts data/ together, checks it and writes dist/record.json: one dataset, ready to be indexed.
import fs from 'node:fs';
import path from 'node:path';
import { checkData } from './record/check-data.js';

const { dataset, problems } = checkData('data');
if (!dataset) {
  console.error(`data/ does not hold together:\n${problems.join('\n')}`);
  process.exit(1);
}
const outfile = 'dist/record.json';
fs.mkdirSync(path.dirname(outfile), { recursive: true });
fs.writeFileSync(outfile, JSON.stringify(dataset));
console.log(`${outfile.padEnd(24)} ${(fs.statSync(outfile).size / 1000).toFixed(0).padStart(6)} kB`);
