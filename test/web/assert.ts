/** What the suites use of `node:assert/strict`, where there is no Node: the bundler puts this in its place. */

function fail(message: string | undefined, fallback: string): never {
  throw new Error(message ?? fallback);
}

const shown = (value: unknown): string => JSON.stringify(value) ?? String(value);

function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) {
    return true;
  }
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) {
    return false;
  }
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && same(a[key as keyof typeof a], b[key as keyof typeof b]));
}

function ok(value: unknown, message?: string): asserts value {
  if (!value) {
    fail(message, `expected ${shown(value)} to be truthy`);
  }
}

function equal<T>(actual: unknown, expected: T, message?: string): asserts actual is T {
  if (!Object.is(actual, expected)) {
    fail(message, `expected ${shown(expected)}, got ${shown(actual)}`);
  }
}

function deepEqual<T>(actual: unknown, expected: T, message?: string): asserts actual is T {
  if (!same(actual, expected)) {
    fail(message, `expected ${shown(expected)}, got ${shown(actual)}`);
  }
}

function match(text: string, pattern: RegExp, message?: string): void {
  if (!pattern.test(text)) {
    fail(message, `expected ${shown(text)} to match ${pattern}`);
  }
}

function doesNotMatch(text: string, pattern: RegExp, message?: string): void {
  if (pattern.test(text)) {
    fail(message, `expected ${shown(text)} not to match ${pattern}`);
  }
}

async function rejects(promise: Promise<unknown>, pattern?: RegExp, message?: string): Promise<void> {
  let error: unknown;
  try {
    await promise;
  } catch (thrown) {
    error = thrown;
  }
  ok(error, message ?? 'expected a rejection');
  if (pattern) {
    match(error instanceof Error ? error.message : String(error), pattern, message);
  }
}

export default { ok, equal, deepEqual, match, doesNotMatch, rejects };
