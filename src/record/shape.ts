/** zod is loaded with this file, so it is loaded where a file of the user is validated and nowhere else. */

import type { core, ZodMiniType } from 'zod/mini';
import en from 'zod/v4/locales/en.js';
import type { JsonPath } from './jsonText.js';

/** What a schema finds wrong with a JSON value, and where. */
export interface ShapeProblem {
  readonly path: JsonPath;
  /** What is wrong, in English. */
  readonly message: string;
  /** Whether it is about the name of a property and not its value. */
  readonly key?: boolean;
}

/** A value of the shape asked for, or what is wrong with it. */
export type ReadShape<T> = { readonly value: T } | { readonly problems: readonly ShapeProblem[] };

/** Holds a JSON value against a schema; the problems are in words for the writer of the file, one for each place. */
export function readShape<T>(schema: ZodMiniType<T>, json: unknown): ReadShape<T> {
  const result = schema.safeParse(json, { error: en().localeError });
  return result.success ? { value: result.data } : { problems: result.error.issues.flatMap((issue) => problemsOf(issue, json)) };
}

/** One for each unknown property, else one for the value. */
function problemsOf(issue: core.$ZodIssue, json: unknown): ShapeProblem[] {
  const path: JsonPath = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((name) => ({ path: [...path, name], message: `there is no property "${name}" here`, key: true }));
  }
  const missing = path.length > 0 && valueAt(json, path) === undefined;
  return [{ path, message: missing ? `"${path.at(-1)}" is missing` : issue.message }];
}

function valueAt(json: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Readonly<Record<string | number, unknown>>)[key] : undefined),
    json,
  );
}
