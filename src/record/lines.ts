import type { Dataset } from './schema.js';

/**
 * A dataset as lines of JSON: first all but its lists, then a line for each entry of them, so that a long dataset can be read
 * in steps.
 */
export function toLines(dataset: Dataset): string {
  const members = Object.entries(dataset);
  const head = Object.fromEntries(members.map(([name, value]) => [name, Array.isArray(value) ? [] : value]));
  const entries = members.flatMap(([name, value]) => (Array.isArray(value) ? value.map((entry) => [name, entry]) : []));
  return [head, ...entries].map((line) => `${JSON.stringify(line)}\n`).join('');
}

/**
 * Reads what {@link toLines} wrote, a line a step. The entries are not validated.
 * @throws SyntaxError where a line is no JSON, TypeError where it belongs to no list of the dataset
 */
export function* fromLines(text: string): Generator<void, Dataset> {
  const endOf = (start: number): number => {
    const end = text.indexOf('\n', start);
    return end < 0 ? text.length : end;
  };
  let end = endOf(0);
  const head = JSON.parse(text.slice(0, end)) as Record<string, unknown>;
  for (let start = end + 1; start < text.length; start = end + 1) {
    yield;
    end = endOf(start);
    const [name, entry] = JSON.parse(text.slice(start, end)) as [string, unknown];
    const list = head[name];
    if (!Array.isArray(list)) {
      throw new TypeError(`the dataset has no list “${name}”`);
    }
    list.push(entry);
  }
  return head as unknown as Dataset;
}
