import { join } from '../../draft/span.js';
import type { Claim } from '../claim.js';
import type { Scene } from '../scene.js';
import { type Grid, wholeOf } from './cells.js';
import type { Reader } from './clauseReading.js';
import { readSentence } from './sentence.js';
import { is, readUnits } from './units.js';

const NUMBER = /^\d{1,3}$/;
/** "… of which with extradition", "– thereof comprehensive": a part of the line above. */
const PART = /^[\s…–—•.-]*(?:of which|of these|of whom|of them|thereof|among them|among these|including)\b[\s:]*/i;

/**
 * The claims of a table that counts: each line is read as the sentence that its number and its label make, "6 | European
 * states with a formal arrangement"; a part of the line above counts among those.
 */
export function readTallies(rows: Grid, scene: Scene, reader: Reader): Claim[] {
  const claims: Claim[] = [];
  let before = scene;
  for (const row of rows) {
    const filled = row.filter((block) => block !== undefined);
    const value = filled.find((block) => NUMBER.test(block.prose.text.trim()));
    const label = filled.find((block) => block !== value);
    if (filled.length !== 2 || !value || !label) {
      continue;
    }
    const { text } = label.prose;
    const part = PART.exec(text)?.[0];
    const words = part === undefined ? text : `of them ${text.slice(part.length)}`;
    const sentence = `${value.prose.text.trim()} ${words}`;
    const whole = { start: 0, end: sentence.length };
    const units = readUnits(sentence, whole, reader.names, reader.lexicon);
    // a label that counts something else than states and agreements
    if (part === undefined && !units.slice(1).some((u) => is(u, 'states', 'instrument') && !u.named)) {
      continue;
    }
    const reading = readSentence(units, whole, before, { kind: 'item', alone: false }, reader);
    before = reading.scene;
    const span = wholeOf(value);
    const line = join(span, wholeOf(label));
    claims.push(...reading.claims.filter((c) => c.kind === 'count').map((c) => ({ ...c, span, sentence: line })));
  }
  return claims;
}
