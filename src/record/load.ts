import type { Problem } from './integrity.js';
import type { Dataset } from './schema.js';

/** A dataset as a user keeps it: one JSON file. */
export interface DatasetFile {
  /** How the user knows the file: its path. */
  readonly name: string;
  /** Its contents. */
  readonly text: string;
}

/** What is wrong with a dataset file, and where. */
export interface DatasetProblem extends Problem {
  readonly file: string;
}

/** The files that can be used, and what is wrong with the others. */
export interface LoadedDatasets {
  /** In the order of the files, to be put after the bundled one in `createRecord`: later entries replace earlier ones by id. */
  readonly datasets: readonly Dataset[];
  readonly problems: readonly DatasetProblem[];
}

/**
 * Reads and validates dataset files. A file with a problem is left out as a whole and disturbs no other.
 * zod is loaded here and at the first call only, so that the bundled record, which is valid when it ships, never pays for it.
 * @param files in order of precedence, the last one winning; a file may refer to the bundled record and to files before it
 * @param bundled the datasets that are there already
 */
export async function loadDatasets(files: readonly DatasetFile[], bundled: readonly Dataset[]): Promise<LoadedDatasets> {
  const datasets: Dataset[] = [];
  const problems: DatasetProblem[] = [];
  if (files.length === 0) {
    return { datasets, problems };
  }
  const [{ datasetSchema }, { problemsOf }] = await Promise.all([import('./schema.js'), import('./integrity.js')]);
  for (const { name: file, text } of files) {
    let json: unknown;
    try {
      json = JSON.parse(text.replace(/^\uFEFF/, ''));
    } catch (error) {
      problems.push({ file, path: [], message: `no JSON: ${error instanceof Error ? error.message : String(error)}` });
      continue;
    }
    const result = datasetSchema.safeParse(json);
    const found: readonly Problem[] = result.success
      ? problemsOf(result.data, [...bundled, ...datasets])
      : result.error.issues.map(({ path, message }) => ({
          path: path.map((key) => (typeof key === 'symbol' ? String(key) : key)),
          message,
        }));
    problems.push(...found.map(({ path, message }) => ({ file, path, message })));
    if (result.success && found.length === 0) {
      datasets.push(result.data);
    }
  }
  return { datasets, problems };
}

/** A place in a JSON file as people write it: `agreements[3].dates[0].date`; empty for the file as a whole. */
export function formatPath(path: readonly (string | number)[]): string {
  let text = '';
  for (const key of path) {
    const plain = typeof key === 'string' && /^[A-Za-z_$][\w$]*$/.test(key);
    text += plain ? `${text === '' ? '' : '.'}${key}` : `[${JSON.stringify(key)}]`;
  }
  return text;
}
