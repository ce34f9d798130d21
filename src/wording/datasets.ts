import type { DatasetInfo, TreatyRecord } from '../record/record.js';
import { dateText } from './dates.js';

/** "Agreements of Ruritania 1.0.0, as of 31 May 2024". */
export function datasetText({ title, version, asOf }: DatasetInfo): string {
  return `${title} ${version}, as of ${dateText(asOf)}`;
}

/**
 * Which data something rests on: the record's date and version, and where there are several datasets, which they are.
 * @param agreements the ids of those it is about; without any, or where these have no dataset, all datasets are meant
 */
export function recordText(record: TreatyRecord, agreements: readonly string[] = []): string {
  const [first, ...more] = record.datasets;
  if (first && more.length === 0) {
    return `Record as of ${dateText(first.asOf)}, version ${first.version}`;
  }
  const held = new Set(agreements.flatMap((id) => record.datasetOf(id) ?? []));
  return `Record: ${(held.size > 0 ? [...held] : record.datasets).map(datasetText).join('; ')}`;
}
