import type { OccurrenceClaim } from '../claim.js';
import type { ClauseReading, ReadingContext } from './clauseReading.js';
import { Cue } from './cues.js';
import { firstWithin, is, partiesIn, spanOf } from './units.js';

/** A word of the sentence has to be so long to tell one occurrence from another. */
const TELLING = 4;

/** What happened at a date, told in a clause that names a party: "Poland sent him home on 15 January 2024". */
export function readOccurrence(reading: ClauseReading, context: ReadingContext): OccurrenceClaim[] {
  // what happened among others is not looked for: nobody is in sight whom the record is about
  if ((reading.clause.cues & Cue.date) === 0 || typeof (context.focalInSentence ?? context.scene.counterpart) !== 'string') {
    return [];
  }
  const { units, clause } = reading;
  const at = firstWithin(units, clause.from, clause.to, (u) => u.date !== undefined);
  const parties = partiesIn(units);
  if (parties.length === 0) {
    return [];
  }
  const fact = reading.factuality(at);
  if (fact.stance !== 'asserted' || fact.reversed || reading.negative([at])) {
    return [];
  }
  return [
    {
      kind: 'occurrence',
      parties: parties.map((party) => ({ party, span: spanOf(units, clause.from, clause.to) })),
      date: units[at]?.date as string,
      words: units
        .slice(clause.from, clause.to)
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
