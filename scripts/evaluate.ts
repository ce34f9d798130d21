// Checks the annotated drafts of test/drafts and prints how much is found, and how much that is not there:
// `npm run evaluate [-- --only held-out] [--show missed|false|unseen|survivors]`. A report, so it fails for broken drafts only.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkDraft } from '../src/check/check.js';
import { overlaps } from '../src/draft/span.js';
import { createRecord } from '../src/record/record.js';
import { errorKinds, parseAnnotated } from './evaluation/annotations.js';
import { type Mutant, mutantsOf, mutationKinds } from './evaluation/mutations.js';
import { excerptOf, type Score, type Share, score } from './evaluation/score.js';
import { checkData } from './record/check-data.js';

const { values: options } = parseArgs({ options: { only: { type: 'string' }, show: { type: 'string', multiple: true, default: [] } } });
const folder = 'test/drafts';
const sets = fs.readdirSync(folder).filter((name) => fs.statSync(path.join(folder, name)).isDirectory());
const showable = ['missed', 'false', 'unseen', 'survivors'];
const unknown = [
  ...options.show.filter((s) => !showable.includes(s)),
  ...(options.only && !sets.includes(options.only) ? [options.only] : []),
];
if (unknown.length > 0) {
  throw new Error(`"${unknown[0]}" is neither a folder of ${folder} (${sets.join(', ')}) nor something to show (${showable.join(', ')})`);
}

const { dataset, problems } = checkData('data');
if (!dataset) {
  throw new Error(`data/ does not hold together:\n${problems.join('\n')}`);
}
const record = createRecord([dataset]);
const check = (text: string) => checkDraft(text, record);

for (const set of options.only ? [options.only] : sets) {
  const files = fs.readdirSync(path.join(folder, set)).filter((name) => name.endsWith('.md'));
  const pieces = files.sort().flatMap((name) => parseAnnotated(fs.readFileSync(path.join(folder, set, name), 'utf8'), `${set}/${name}`));
  printScore(set, score(pieces, check));
  printMutations(mutantsOf(pieces, record));
}

/** `12/16 75.0 %` */
function share({ found, of }: Share): string {
  return `${`${found}/${of}`.padStart(9)} ${of === 0 ? '      –' : `${((100 * found) / of).toFixed(1).padStart(5)} %`}`;
}

function print(what: string, of: Share): void {
  console.log(`  ${what.padEnd(26)} ${share(of)}`);
}

function printScore(set: string, result: Score): void {
  const alarms = result.precision.of - result.precision.found;
  console.log(
    `${set}: ${result.pieces} drafts of ${result.words} words, ${result.recall.of} errors, ${result.supportedSeen.of} true claims, ${result.traps} traps`,
  );
  print('precision', result.precision);
  print('recall', result.recall);
  for (const kind of errorKinds) {
    print(`  ${kind}`, result.recallByKind.get(kind) ?? { found: 0, of: 0 });
  }
  print('on the spot', result.onTheSpot);
  console.log(`  ${'span overlap'.padEnd(26)} ${result.spanOverlap.toFixed(2).padStart(17)}`);
  print('supported seen', result.supportedSeen);
  const rate = ((1000 * alarms) / result.words).toFixed(2);
  console.log(`  false alarms: ${alarms}, ${rate} per 1,000 words; ${result.onTraps} on traps, ${result.onSupported} on true claims`);
  console.log(`  called imprecise: ${result.imprecise}`);
  for (const { what, about, place, excerpt } of result.misses) {
    if (options.show.includes(what)) {
      console.log(`  ${what} ${about} ${place}: ${excerpt}`);
    }
  }
}

function printMutations(mutants: readonly Mutant[]): void {
  const found = (m: Mutant): boolean => check(m.text).some((f) => f.verdict === 'contradicted' && overlaps(f.span, m.span));
  const results = mutants.map((mutant) => ({ mutant, found: found(mutant) }));
  print('true claims made false', { found: results.filter((r) => r.found).length, of: results.length });
  for (const kind of mutationKinds) {
    const ofKind = results.filter((r) => r.mutant.kind === kind);
    print(`  ${kind}`, { found: ofKind.filter((r) => r.found).length, of: ofKind.length });
  }
  if (options.show.includes('survivors')) {
    for (const { mutant } of results.filter((r) => !r.found)) {
      console.log(`  survivor ${mutant.kind} ${mutant.place}: ${mutant.was} → ${mutant.now}: ${excerptOf(mutant.text, mutant.span)}`);
    }
  }
  console.log();
}
