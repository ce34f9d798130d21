import { type Clause, clausesOf } from '../../../../src/claims/english/clauses.js';
import { CUE_WORDS } from '../../../../src/claims/english/cueWords.js';
import { createLexicon } from '../../../../src/claims/english/lexicon.js';
import { createNames } from '../../../../src/claims/english/names.js';
import { readUnits, type Unit } from '../../../../src/claims/english/units.js';
import { record } from '../records.js';

/** The names of the bundled record. */
export const names = createNames(record);
/** The English lexicon. */
export const lexicon = createLexicon(CUE_WORDS);

/** The units of a sentence. */
export function unitsOf(text: string): Unit[] {
  return readUnits(text, { start: 0, end: text.length }, names, lexicon);
}

/** A sentence with its units and clauses. */
export function parse(text: string): { readonly units: readonly Unit[]; readonly clauses: readonly Clause[] } {
  const units = unitsOf(text);
  return { units, clauses: clausesOf(units, lexicon) };
}

/** The words of a text between two units, the second left out. */
export function wordsOf(text: string, units: readonly Unit[], from: number, to: number): string {
  return to <= from ? '' : text.slice(units[from]?.start ?? 0, units[to - 1]?.end ?? 0);
}
