import type { Reader } from './reader.js';
import { readUnits } from './units.js';

/** Whether a text has a finite verb that the lexicon knows: without one it is a label or a fragment. */
export function hasFiniteVerb(text: string, reader: Reader): boolean {
  return readUnits(text, { start: 0, end: text.length }, reader.names, reader.lexicon).some((u) => !u.named && reader.lexicon.isFinite(u.lower));
}
