import { parseArgs } from 'node:util';
import { addSummaries, emptySummary } from '../report/report.js';
import { type CheckedFile, type CheckPlan, checkBytes } from './checkFile.js';
import { ownDatasets, recordOptions } from './datasets.js';
import { listDrafts } from './drafts.js';
import { failLevels } from './failOn.js';
import { formats } from './formats.js';
import { type ExitCode, type Io, type Program, UsageError } from './io.js';
import { checkFiles, planOf, type ThreadPlan } from './threads.js';

/**
 * `treaty-desk check`: holds drafts against the record and prints a report.
 * @param args what follows `check`
 * @throws UsageError where the arguments or a dataset are wrong
 */
export async function check(args: readonly string[], io: Io, program: Program): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      'fail-on': { type: 'string' },
      ...recordOptions,
    },
  });
  const format = formats.get(values.format);
  if (format === undefined) {
    throw new UsageError(`unknown format "${values.format}"; choose one of ${[...formats.keys()].join(', ')}`);
  }
  const level = values['fail-on'];
  if (level !== undefined && !failLevels.includes(level)) {
    throw new UsageError(`unknown level "${level}" for --fail-on; choose one of ${failLevels.join(', ')}`);
  }
  if (positionals.length === 0) {
    throw new UsageError('nothing to check: name a file, a folder or - for standard input');
  }

  let unreadable = false;
  const complain = (message: string): void => {
    unreadable = true;
    io.error(`treaty-desk: ${message}\n`);
  };
  const datasets = [program.dataset, ...(await ownDatasets(values, program.dataset))];
  const drafts = listDrafts(positionals, complain);
  const thread = {
    datasets,
    tool: { name: 'treaty-desk', version: program.version },
    only: drafts.length === 1 ? drafts[0] : undefined,
    format: values.format,
    failOn: level,
  };
  const plan = planOf(thread);

  const kept: string[] = [];
  let written = false;
  /** Writes as it comes, or keeps it where the counts stand first. */
  const put = (part: string): void => {
    if (part !== '' && format.summaryFirst) {
      kept.push(part);
    } else if (part !== '') {
      io.out(`${written ? format.between : ''}${part}`);
      written = true;
    }
  };
  if (!format.summaryFirst) {
    io.out(format.before(plan.head, undefined));
  }
  let summary = emptySummary;
  let failed = false;
  for await (const checked of checkAll(drafts, plan, thread, io, program.script)) {
    if ('unreadable' in checked) {
      complain(checked.unreadable);
      continue;
    }
    put(checked.part);
    summary = addSummaries(summary, checked.summary);
    failed ||= checked.failed;
    io.progress(summary.files, drafts.length);
  }
  io.progress(undefined, drafts.length);
  if (format.summaryFirst) {
    io.out(format.before(plan.head, summary) + kept.join(format.between));
  }
  io.out(format.after(summary));
  return unreadable ? 2 : failed ? 1 : 0;
}

/** Checks what is on standard input here, and the files wherever it is quickest. */
async function* checkAll(
  drafts: readonly string[],
  plan: CheckPlan,
  thread: ThreadPlan,
  io: Io,
  script: string | undefined,
): AsyncGenerator<CheckedFile> {
  const at = drafts.indexOf('-');
  if (at < 0) {
    yield* checkFiles(drafts, plan, thread, script);
    return;
  }
  yield* checkFiles(drafts.slice(0, at), plan, thread, script);
  yield checkBytes('-', await io.readInput(), plan);
  yield* checkFiles(drafts.slice(at + 1), plan, thread, script);
}
