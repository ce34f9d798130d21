import { parseArgs } from 'node:util';
import { createRecord } from '../record/record.js';
import type { Dataset } from '../record/schema.js';
import { createSearch } from '../record/search.js';
import { datesLine } from '../wording/agreements.js';
import { ownDatasets, recordOptions } from './datasets.js';
import { type ExitCode, type Io, UsageError } from './io.js';

/**
 * `treaty-desk search`: prints the agreements that a query finds, the best first: id, name and dates, with tabs between.
 * @param args what follows `search`
 * @returns 1 when nothing is found
 * @throws UsageError where the arguments or a dataset are wrong
 */
export async function search(args: readonly string[], io: Io, bundled: Dataset): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: recordOptions,
  });
  const query = positionals.join(' ').trim();
  if (query === '') {
    throw new UsageError('nothing to search for');
  }
  const record = createRecord([bundled, ...(await ownDatasets(values, bundled))]);
  const hits = createSearch(record).search(query);
  if (hits.length === 0) {
    io.error(`treaty-desk: nothing found for “${query}”\n`);
    return 1;
  }
  for (const { agreement } of hits) {
    io.out(`${agreement.id}\t${agreement.label}\t${datesLine(agreement, record)}\n`);
  }
  return 0;
}
