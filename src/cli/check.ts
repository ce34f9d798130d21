import { parseArgs } from 'node:util';
import { checkDraft } from '../check/check.js';
import type { Dataset } from '../record/schema.js';
import type { Report } from '../report/report.js';
import { recordOptions, recordWith } from './datasets.js';
import { readDrafts } from './drafts.js';
import { failLevels, fails } from './failOn.js';
import { formats } from './formats.js';
import { type ExitCode, type Io, UsageError } from './io.js';

/**
 * `treaty-desk check`: holds drafts against the record and prints a report.
 * @param args what follows `check`
 * @throws UsageError where the arguments or a dataset are wrong
 */
export async function check(args: readonly string[], io: Io, bundled: Dataset, version: string): Promise<ExitCode> {
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

  const record = await recordWith(values, bundled);
  let unreadable = false;
  const drafts = await readDrafts(positionals, io, (message) => {
    unreadable = true;
    io.error(`treaty-desk: ${message}\n`);
  });
  const report: Report = {
    tool: { name: 'treaty-desk', version },
    record,
    drafts: drafts.map((draft) => ({ ...draft, findings: checkDraft(draft.text, record) })),
  };
  io.out(format(report));
  if (unreadable) {
    return 2;
  }
  return report.drafts.some((draft) => draft.findings.some((finding) => fails(finding, level))) ? 1 : 0;
}
