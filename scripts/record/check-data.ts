import { problemsOf } from '../../src/record/integrity.js';
import { formatPath } from '../../src/record/jsonText.js';
import { type Dataset, datasetSchema } from '../../src/record/schema.js';
import { readShape } from '../../src/record/shape.js';
import { readDataset } from './dataset-files.js';

/** A data folder that holds together, or what is wrong with it. */
export type CheckedData =
  | { readonly dataset: Dataset; readonly problems: readonly [] }
  | { readonly dataset: undefined; readonly problems: readonly string[] };

/**
 * Reads a data folder and checks shape, ids, references, dates and statements.
 * @param folder as `readDataset` takes it
 * @returns each problem as a line that names the agreement, or the kind of entry, and the place in it
 */
export function checkData(folder: string): CheckedData {
  let read: Record<string, unknown>;
  try {
    read = readDataset(folder);
  } catch (error) {
    return { dataset: undefined, problems: [error instanceof Error ? error.message : String(error)] };
  }
  const idAt = (list: unknown, index: unknown): string | undefined => {
    const item: unknown = Array.isArray(list) && typeof index === 'number' ? list[index] : undefined;
    return typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : undefined;
  };
  const line = ({ path, message }: { readonly path: readonly PropertyKey[]; readonly message: string }): string => {
    const keys = path.map((key) => (typeof key === 'symbol' ? String(key) : key));
    const [list, index, ...rest] = keys;
    const id = idAt(read[String(list)], index);
    const place = id === undefined ? formatPath(keys) : rest.length === 0 ? `${list} ${id}` : `${list} ${id}: ${formatPath(rest)}`;
    return `${place}: ${message}`;
  };
  const shape = readShape(datasetSchema, read);
  if ('problems' in shape) {
    return { dataset: undefined, problems: shape.problems.map(line) };
  }
  const problems = problemsOf(shape.value).map(line);
  return problems.length === 0 ? { dataset: shape.value, problems: [] } : { dataset: undefined, problems };
}
