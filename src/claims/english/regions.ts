import type { ClauseReading, ReadingContext } from './clauseReading.js';
import type { Unit } from './units.js';

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
