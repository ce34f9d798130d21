import fs from 'node:fs';
import path from 'node:path';
import { withAdditions } from './states.js';

const lists = [
  'sources',
  'regions',
  'organisations',
  'topics',
  'coverage',
  'counts',
  'absences',
  'memberships',
  'engagements',
  'cases',
  'glossary',
  'context',
] as const;

const readJson = (file: string): unknown => {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
};

/**
 * Puts the files of a data folder together into one dataset, not yet validated.
 * @param folder the folder with dataset.json, one file per kind, and agreements/ with one file an agreement
 * @throws Error that names the file where one is missing or no JSON
 */
export function readDataset(folder: string): Record<string, unknown> {
  const dataset: Record<string, unknown> = { ...(readJson(path.join(folder, 'dataset.json')) as object) };
  for (const list of lists) {
    dataset[list] = readJson(path.join(folder, `${list}.json`));
  }
  dataset.parties = withAdditions(readJson(path.join(folder, 'states.json')), readJson(path.join(folder, 'states-additions.json')));
  const files = fs
    .readdirSync(path.join(folder, 'agreements'))
    .filter((name) => name.endsWith('.json'))
    .sort();
  dataset.agreements = files.map((name) => readJson(path.join(folder, 'agreements', name)));
  return dataset;
}
