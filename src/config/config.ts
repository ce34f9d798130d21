import { type JsonPath, type JsonPlaces, type JsonSpan, placesIn, readJson } from '../record/jsonText.js';
import type { Config } from './schema.js';

/** What is wrong with a config file, and where in its text. */
export interface ConfigProblem {
  readonly path: JsonPath;
  readonly span: JsonSpan;
  readonly message: string;
}

/** A config file that can be used, or what is wrong with it. */
export type ReadConfig =
  | { readonly config: Config; readonly places: JsonPlaces }
  | { readonly config?: undefined; readonly problems: readonly ConfigProblem[] };

/**
 * Reads a config file: JSON in which comments and trailing commas are allowed. zod is loaded at the first call.
 * @returns the config with the places in its text, so that what it names can be told where it is named
 */
export async function readConfig(text: string): Promise<ReadConfig> {
  const json = await readJson(text, true);
  if ('mistakes' in json) {
    return { problems: json.mistakes.map((mistake) => ({ path: [], ...mistake })) };
  }
  const [{ configSchema }, { readShape }] = await Promise.all([import('./schema.js'), import('../record/shape.js')]);
  const places = await placesIn(text);
  const shape = readShape(configSchema, json.value);
  if ('value' in shape) {
    return { config: shape.value, places };
  }
  return {
    problems: shape.problems.map(({ path, message, key }) => ({ path, message, span: places.spanOf(path, key) })),
  };
}
