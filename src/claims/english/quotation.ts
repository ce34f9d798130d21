import type { Reader } from './clauseReading.js';
import { is, readUnits } from './units.js';

/** Whether the words that introduce a block quote make it the draft's own: "The ministry puts it plainly:". */
export function endorses(leadIn: string, reader: Reader): boolean {
  if (!/:\s*$/.test(leadIn)) {
    return false;
  }
  const from = Math.max(0, leadIn.slice(0, -2).lastIndexOf('. ') + 1);
  const units = readUnits(leadIn, { start: from, end: leadIn.length }, reader.names, reader.lexicon);
  if (
    units.some(
      (u) =>
        is(u, 'hearsay', 'reject', 'plan', 'modal', 'conditional', 'negation') &&
        !is(u, 'verb') &&
        !(/^(?:no|doubt)$/.test(u.lower) && /\bno (?:room for )?doubt\b/.test(leadIn)),
    )
  ) {
    return false;
  }
  const lower = units.map((u) => u.lower).join(' ');
  return (
    (units.some((u) => is(u, 'affirm')) && /\b(?:confirm|show|state|explain|recall|stress|underline)/.test(lower)) ||
    /\baccording to\b|\bgot (?:it|this|that) (?:right|exactly right)\b|\b(?:is|was|are|were) right\b|\b(?:answer|reply|note|message|statement|letter)\b.* (?:was|is|reads|read|runs|ran)\b|\bputs? it\b|\bplainly\b|\bno (?:room for )?doubt\b|\bsums? (?:it|this) up\b|\bsays? as much\b|\bwhat everyone knows\b|\b(?:embassy|ministry|government|office)\b.* writes\b|\bclear(?:ly)?\b|\bin the words of\b/.test(
      lower,
    )
  );
}
