import { sentences } from '../draft/sentences.js';
import type { Span } from '../draft/span.js';
import type { Reader } from './english/reader.js';
import type { Named } from './english/names.js';
import { is, readUnits } from './english/units.js';

/** A place in prose that names a party, organisation, region or topic, or that speaks of an instrument. */
export type ProseMention =
  | { readonly span: Span; readonly named: Named }
  | { readonly span: Span; readonly named: { readonly kind: 'instrument' }; readonly parties: readonly string[]; readonly topics: readonly string[]; readonly year: string | undefined };

/**
 * All mentions in the prose of a block, left to right. An instrument's span is its noun phrase ("the 2019 agreement");
 * `parties` are those named in its phrase, or in its sentence where the phrase names none.
 */
export function mentionsIn(text: string, reader: Reader): ProseMention[] {
  const found: ProseMention[] = [];
  for (const sentence of sentences(text)) {
    const units = readUnits(text, sentence, reader.names, reader.lexicon);
    const inSentence = units.flatMap((u) => (u.named?.kind === 'party' ? [u.named.id] : []));
    for (const [i, unit] of units.entries()) {
      if (unit.named) {
        found.push({ span: { start: unit.start, end: unit.end }, named: unit.named });
        continue;
      }
      if (!is(unit, 'instrument')) {
        continue;
      }
      let from = i;
      while (from > 0 && phrasePart(units[from - 1] as (typeof units)[number])) {
        from--;
      }
      const phrase = units.slice(from, i + 1);
      const after = units.slice(i + 1, i + 8);
      const withParty = after.findIndex((u) => u.named?.kind === 'party');
      const attached = withParty >= 0 && after.slice(0, withParty).every((u) => is(u, 'preposition', 'determiner') || u.named?.kind === 'topic') ? after.slice(0, withParty + 1) : [];
      const parties = [...phrase, ...attached].flatMap((u) => (u.named?.kind === 'party' ? [u.named.id] : []));
      const year = phrase.find((u) => u.date !== undefined)?.date ?? (units[i + 1]?.lower === 'of' ? units[i + 2]?.date : undefined);
      found.push({
        span: { start: (units[from] as (typeof units)[number]).start, end: unit.end },
        named: { kind: 'instrument' },
        parties: [...new Set(parties.length > 0 ? parties : inSentence)],
        topics: [...new Set([...phrase, ...attached].flatMap((u) => (u.named?.kind === 'topic' ? [u.named.id] : [])))],
        year: year?.slice(0, 4),
      });
    }
  }
  return found;
}

function phrasePart(unit: ReturnType<typeof readUnits>[number]): boolean {
  return unit.named?.kind === 'party' || unit.named?.kind === 'topic' || unit.date !== undefined || unit.text === '-' || unit.text === '–' || unit.lower === "'s" || is(unit, 'legal', 'broad', 'narrow');
}
