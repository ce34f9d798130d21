import { formatPath, loadDatasets } from '../record/load.js';
import { createRecord, type TreatyRecord } from '../record/record.js';
import type { Dataset } from '../record/schema.js';
import { readTextFile } from './drafts.js';
import { UsageError } from './io.js';

/**
 * The bundled record, with the datasets of the user on top: of two entries with the same id the later file's holds.
 * @throws UsageError naming every file that cannot be used and what is wrong in it
 */
export async function recordWith(files: readonly string[], bundled: Dataset): Promise<TreatyRecord> {
  const read = files.map((name) => ({ name, text: readTextFile(name) }));
  const { datasets, problems } = await loadDatasets(read, [bundled]);
  if (problems.length > 0) {
    const lines = problems.map(({ file, path, message }) => `${file}: ${path.length === 0 ? '' : `${formatPath(path)}: `}${message}`);
    throw new UsageError(`invalid dataset\n${lines.join('\n')}`);
  }
  return createRecord([bundled, ...datasets]);
}
