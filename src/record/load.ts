import type { Problem } from './integrity.js';
import { type JsonSpan, placesIn, readJson } from './jsonText.js';
import type { Dataset } from './schema.js';
import type { ShapeProblem } from './shape.js';

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
  /** The place in the file's text. */
  readonly span: JsonSpan;
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
  const [{ datasetSchema }, { readShape }, { problemsOf }] = await Promise.all([
    import('./schema.js'),
    import('./shape.js'),
    import('./integrity.js'),
  ]);
  const taken = new Map(bundled.map(({ id, title }) => [id, `“${title}”`]));
  for (const { name: file, text } of files) {
    const json = await readJson(text);
    if ('mistakes' in json) {
      problems.push(...json.mistakes.map(({ span, message }) => ({ file, path: [], span, message })));
      continue;
    }
    const shape = readShape(datasetSchema, json.value);
    const found: ShapeProblem[] = [];
    if ('value' in shape) {
      found.push(...problemsOf(shape.value, [...bundled, ...datasets]));
      const holder = taken.get(shape.value.id);
      if (holder !== undefined) {
        found.push({ path: ['id'], message: `${holder} has this id; a dataset needs one of its own` });
      }
    } else {
      found.push(...shape.problems);
    }
    if (found.length > 0) {
      const places = await placesIn(text);
      const placed = found.map(({ path, message, key }) => ({ file, path, message, span: places.spanOf(path, key) }));
      problems.push(...placed.sort((a, b) => a.span.start - b.span.start));
    } else if ('value' in shape) {
      datasets.push(shape.value);
      taken.set(shape.value.id, file);
    }
  }
  return { datasets, problems };
}
