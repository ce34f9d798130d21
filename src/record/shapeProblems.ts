import type { core } from 'zod';
import type { JsonPath } from './jsonText.js';

/** What a schema finds wrong with a JSON value, and where. */
export interface ShapeProblem {
  readonly path: JsonPath;
  /** What is wrong, in English. */
  readonly message: string;
  /** Whether it is about the name of a property and not its value. */
  readonly key?: boolean;
}

/** The issues of a schema in words for the writer of the file: one for each unknown property, else one for each value. */
export function shapeProblems({ issues }: core.$ZodError, json: unknown): ShapeProblem[] {
  return issues.flatMap((issue) => {
    const path: JsonPath = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((name) => ({ path: [...path, name], message: `there is no property "${name}" here`, key: true }));
    }
    const missing = path.length > 0 && valueAt(json, path) === undefined;
    return [{ path, message: missing ? `"${path.at(-1)}" is missing` : issue.message }];
  });
}

function valueAt(json: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Readonly<Record<string | number, unknown>>)[key] : undefined),
    json,
  );
}
