import type { OccurrenceClaim } from '../claim.js';
import type { ClauseReading, ReadingContext } from './clauseReading.js';
import { is, partyOf, spanOf } from './units.js';

/** A word of the sentence has to be so long to tell one occurrence from another. */
const TELLING = 4;

/** What happened at a date, told in a clause that names a party: "Poland sent him home on 15 January 2024". */
export function readOccurrence(reading: ClauseReading, context: ReadingContext): OccurrenceClaim[] {
  const { units, clause } = reading;
  const words = units.slice(clause.from, clause.to);
  const at = words.findIndex((u) => u.date !== undefined);
  const parties = [...new Set(units.flatMap((u) => partyOf(u) ?? []))];
  // what happened among others is not looked for: nobody is in sight whom the record is about
  const inSight = typeof (context.focalInSentence ?? context.scene.counterpart) === 'string';
  if (at < 0 || parties.length === 0 || !inSight) {
    return [];
  }
  const fact = reading.factuality(clause.from + at);
  if (fact.stance !== 'asserted' || fact.reversed || reading.negative([clause.from + at])) {
    return [];
  }
  return [
    {
      kind: 'occurrence',
      parties: parties.map((party) => ({ party, span: spanOf(units, clause.from, clause.to) })),
      date: words[at]?.date as string,
      words: words
        .filter(
          (u) =>
            !u.mark &&
            u.date === undefined &&
            u.named?.kind !== 'party' &&
            u.lower.length >= TELLING &&
            !is(u, 'preposition', 'determiner', 'adverb', 'month'),
        )
        .map((u) => u.lower),
      holds: true,
      tentative: true,
      counterpart: parties[0] as string,
      span: spanOf(units, clause.from, clause.to),
      sentence: context.sentence,
    },
  ];
}
