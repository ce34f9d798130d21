/** The engine without a surface: what `dist/core.js` gives to benchmarks and other programs. */
import dataset from '../dist/record.json';
import { createRecord, type TreatyRecord } from './record/record.js';

export { checkDraft, openDraft } from './check/check.js';

/** The bundled record, indexed afresh at every call. The data were validated when they were built in. */
export function loadRecord(): TreatyRecord {
  return createRecord([dataset]);
}
