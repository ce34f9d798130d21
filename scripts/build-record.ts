// Puts data/ together, checks it and writes it to dist/ as one dataset, ready to be indexed: record.json for what carries it
// inside, record.jsonl for the extension, which reads it in steps.
import fs from 'node:fs';
import { toLines } from '../src/record/lines.js';
import { checkData } from './record/check-data.js';

const { dataset, problems } = checkData('data');
if (!dataset) {
  console.error(`data/ does not hold together:\n${problems.join('\n')}`);
  process.exit(1);
}
fs.mkdirSync('dist', { recursive: true });
for (const [outfile, text] of [
  ['dist/record.json', JSON.stringify(dataset)],
  ['dist/record.jsonl', toLines(dataset)],
] as const) {
  fs.writeFileSync(outfile, text);
  console.log(`${outfile.padEnd(24)} ${(fs.statSync(outfile).size / 1000).toFixed(0).padStart(6)} kB`);
}
