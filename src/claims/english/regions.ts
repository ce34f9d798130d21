import type { ClauseReading, ReadingContext } from './clauseReading.js';
import type { Unit } from './units.js';

/** The region that a stretch of words names first, if it names one. */
export function regionIn(units: readonly Unit[], from: number, to: number): string | undefined {
  for (let i = from; i < to; i++) {
    const name = units[i]?.named;
    if (name?.kind === 'region') {
      return name.id;
    }
  }
  return undefined;
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
