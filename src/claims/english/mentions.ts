import type { Span } from '../../draft/span.js';
import type { ProseMention } from '../named.js';
import type { Reader } from './clauseReading.js';
import { is, readUnits, type Unit } from './units.js';

/** The names and instruments that a sentence mentions, left to right. */
export function mentionsOf(text: string, sentence: Span, reader: Reader): ProseMention[] {
  const found: ProseMention[] = [];
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
    while (from > 0 && phrasePart(units[from - 1] as Unit)) {
      from--;
    }
    const phrase = units.slice(from, i + 1);
    const after = units.slice(i + 1, i + 8);
    const withParty = after.findIndex((u) => u.named?.kind === 'party');
    const attached =
      withParty >= 0 && after.slice(0, withParty).every((u) => is(u, 'preposition', 'determiner') || u.named?.kind === 'topic')
        ? after.slice(0, withParty + 1)
        : [];
    const parties = [...phrase, ...attached].flatMap((u) => (u.named?.kind === 'party' ? [u.named.id] : []));
    const year = phrase.find((u) => u.date !== undefined)?.date ?? (units[i + 1]?.lower === 'of' ? units[i + 2]?.date : undefined);
    found.push({
      span: { start: (units[from] as Unit).start, end: unit.end },
      named: { kind: 'instrument' },
      parties: [...new Set(parties.length > 0 ? parties : inSentence)],
      topics: [...new Set([...phrase, ...attached].flatMap((u) => (u.named?.kind === 'topic' ? [u.named.id] : [])))],
      year: year?.slice(0, 4),
    });
  }
  return found;
}

function phrasePart(unit: Unit): boolean {
  return (
    unit.named?.kind === 'party' ||
    unit.named?.kind === 'topic' ||
    unit.date !== undefined ||
    unit.text === '-' ||
    unit.text === '–' ||
    unit.lower === "'s" ||
    is(unit, 'legal', 'broad', 'narrow')
  );
}
