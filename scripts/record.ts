// Checks the record and prints what it holds and what it lacks: `npm run record [-- FOLDER]`. Exit 1 where it does not hold together.
import { checkData } from './record/check-data.js';
import { summary } from './record/summary.js';

const { dataset, problems } = checkData(process.argv[2] ?? 'data');
if (dataset) {
  console.log(summary(dataset).join('\n'));
} else {
  console.error(problems.join('\n'));
  console.error(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the record`);
  process.exitCode = 1;
}
