import type { ClauseReading, ReadingContext } from './clauseReading.js';
import type { Clause } from './clauses.js';
import { firstWithin, is, type Unit } from './units.js';

/** Words that name a part of a region: "southern Europe". */
const PARTS =
  /^(?:(?:north|south|east|west|south-east|north-east|south-west|north-west)(?:ern)?|central|middle|mediterranean|continental|nordic|baltic)$/;

/** The region that a stretch of words names first, if it names one. */
export function regionIn(units: readonly Unit[], from: number, to: number): string | undefined {
  for (let i = from; i < to; i++) {
    const name = units[i]?.named;
    if (name?.kind === 'region') {
      // of a part of it the record has no list
      const part = units[i - 1]?.lower ?? '';
      const outside =
        (part === '-' && units[i - 2]?.lower === 'non') ||
        [part, units[i - 2]?.lower ?? ''].some((w) => /^(?:outside|beyond|non|extra)$/.test(w));
      if (outside) {
        return `outside ${name.id}`;
      }
      return PARTS.test(part) ? `${part} ${name.id}` : name.id;
    }
  }
  return undefined;
}

/** Where the number stands that tells how large a group is, "of the six"; -1 without one. */
export function groupSizeAt(units: readonly Unit[], from: number, to: number): number {
  return firstWithin(units, from, to, (u, i) => u.number !== undefined && units[i - 1]?.lower === 'the' && units[i - 2]?.lower === 'of');
}

/**
 * The region meant where a group is told by its size and nothing else: "four of the six" are of the six that have an agreement,
 * where the record states of one region only that there are six.
 */
export function regionOfSize(units: readonly Unit[], clause: Clause, { reader, ofField }: ReadingContext): string | undefined {
  const at = groupSizeAt(units, clause.from, clause.to);
  const next = units[at + 1];
  // "four of the six judges": others
  const bare =
    next === undefined ||
    next.mark ||
    is(next, 'have', 'be', 'do', 'accept', 'cover', 'exclude', 'limit', 'conclude', 'instrument', 'modal', 'can') ||
    (is(next, 'verb') && !/s$/.test(next.lower));
  const size = at >= 0 && bare && ofField ? units[at]?.number : undefined;
  if (size === undefined) {
    return undefined;
  }
  const [stated, ...more] = reader.record.coverage.filter((c) => c.property.kind === 'agreement' && c.parties.length === size);
  return stated && more.length === 0 ? stated.region : undefined;
}

/** The region of the record's own statements, when all named parties lie in it. */
export function regionOfParties(reading: ClauseReading, context: ReadingContext): string | undefined {
  const { record } = context.reader;
  const regions = new Set(record.coverage.flatMap((c) => c.region ?? []));
  const named = [...reading.parties, ...reading.exceptions];
  for (const region of regions) {
    if (named.length > 0 ? named.every((p) => record.parties.get(p.party)?.regions.includes(region)) : context.said()?.region === region) {
      return region;
    }
  }
  return context.said()?.region;
}
