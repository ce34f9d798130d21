import fs from 'node:fs';
import path from 'node:path';
import { readConfig } from '../config/config.js';
import { configFileName } from '../config/configFileName.js';
import { formatPath, type JsonPath, type JsonSpan } from '../record/jsonText.js';
import { loadDatasets } from '../record/load.js';
import type { Dataset } from '../record/schema.js';
import { positionsIn } from '../report/positions.js';
import { readTextFile } from './drafts.js';
import { UsageError } from './io.js';

/** Options of every command that reads the record, for `parseArgs`. */
export const recordOptions = {
  config: { type: 'string' },
  dataset: { type: 'string', multiple: true, default: [] as string[] },
} as const;

/** What a user gives of them. */
interface RecordValues {
  readonly config?: string | undefined;
  readonly dataset: readonly string[];
}

/**
 * The user's datasets: those of the config file, then those named on the command line. On top of the bundled one the later
 * file's holds of two entries with the same id.
 * @throws UsageError naming every file that cannot be used, the place in it and what is wrong there
 */
export async function ownDatasets({ config, dataset }: RecordValues, bundled: Dataset): Promise<readonly Dataset[]> {
  const files = [...(await configured(config)), ...dataset].map((name) => ({ name, text: readTextFile(name) }));
  const { datasets, problems } = await loadDatasets(files, [bundled]);
  if (problems.length > 0) {
    const texts = new Map(files.map(({ name, text }) => [name, text]));
    throw new UsageError(
      `invalid dataset\n${problems.map((problem) => line(problem.file, texts.get(problem.file) ?? '', problem)).join('\n')}`,
    );
  }
  return datasets;
}

/** The datasets of the config file given, or of the one in this folder; as paths that can be opened from here. */
async function configured(given: string | undefined): Promise<readonly string[]> {
  if (given === undefined && !fs.existsSync(configFileName)) {
    return [];
  }
  const file = given ?? configFileName;
  const text = readTextFile(file);
  const read = await readConfig(text);
  if (!read.config) {
    throw new UsageError(`invalid config\n${read.problems.map((problem) => line(file, text, problem)).join('\n')}`);
  }
  return read.config.datasets.map((name) => (path.isAbsolute(name) ? name : path.join(path.dirname(file), name)));
}

/** `file:line:column: agreements[3].dates: what is wrong`. */
function line(file: string, text: string, { path: at, span, message }: { path: JsonPath; span: JsonSpan; message: string }): string {
  const { line, column } = positionsIn(text)(span.start);
  return `${file}:${line}:${column}: ${at.length === 0 ? '' : `${formatPath(at)}: `}${message}`;
}
