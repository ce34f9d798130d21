import type { LimitClaim } from '../claim.js';
import type { ClauseReading, ReadingContext } from './clauseReading.js';
import { yearOfInstrument } from './events.js';
import { comesToTerms } from './links.js';
import { firstWithin, is, spanOf, topicOf, type Unit } from './units.js';

/** What may stand for the whole of an agreement behind "the only". */
const WHOLE = /^(?:thing|things|subject|topic|matter|purpose|object|point|form|kind)$/;

/**
 * "Prisoners are all that Poland's agreement covers", "Extradition is the only thing that the two agreed on": the topic before
 * the verb is said to be the whole of what the clause behind it tells of an agreement.
 */
export function readExhaustions(readings: readonly ClauseReading[], context: ReadingContext): LimitClaim[] {
  return readings.flatMap((whole, k) => {
    const told = readings[k + 1];
    const claim = told && exhaustionOf(whole, told, context);
    return claim ? [claim] : [];
  });
}

function exhaustionOf(whole: ClauseReading, told: ClauseReading, { sentence }: ReadingContext): LimitClaim | undefined {
  const { units, clause, topics, negations } = whole;
  const [t, ...more] = topics;
  const topic = t === undefined ? undefined : topicOf(units[t]);
  if (t === undefined || topic === undefined || more.length > 0 || t > clause.verb || !is(units[clause.verb], 'be')) {
    return undefined;
  }
  const all = wholeBehind(units, clause.verb + 1, clause.to);
  if (all < 0 || told.parties.length === 0 || told.counterpart === undefined || told.otherSubject || !tellsWhatIsAgreed(told)) {
    return undefined;
  }
  const fact = told.factuality(Math.max(told.clause.verb, told.clause.from));
  const outer = whole.factuality(clause.verb);
  if (fact.stance !== 'asserted' || outer.stance !== 'asserted' || told.negations.some((n) => n.kind !== 'local')) {
    return undefined;
  }
  const denied = negations.some((n) => n.kind === 'verb' && n.at < all);
  const year = yearOfInstrument(told);
  const end = units[told.clause.to - 1]?.mark ? told.clause.to - 1 : told.clause.to;
  return {
    kind: 'limit',
    parties: told.parties,
    topic,
    holds: denied === (fact.reversed !== outer.reversed),
    counterpart: told.counterpart,
    span: spanOf(units, t, end),
    sentence,
    ...(year === undefined ? {} : { year }),
  };
}

/** Where "all" or "the only thing" ends, if nothing else stands between the verb and the end of its clause; -1. */
function wholeBehind(units: readonly Unit[], from: number, to: number): number {
  let at = from;
  while (is(units[at], 'negation', 'adverb')) {
    at++;
  }
  const only = units[at]?.lower === 'the' && is(units[at + 1], 'only') && WHOLE.test(units[at + 2]?.lower ?? '') ? at + 2 : at;
  return (only > at || units[at]?.lower === 'all') && only === to - 1 ? only : -1;
}

/** Whether a clause tells what an agreement is about, or what was agreed. */
function tellsWhatIsAgreed({ units, clause, instrument }: ClauseReading): boolean {
  return (
    firstWithin(
      units,
      clause.from,
      clause.to,
      (u, i) =>
        !u.named &&
        ((instrument >= 0 && (is(u, 'cover') || /^(?:about|deals?|dealt|speaks?|treats?)$/.test(u.lower))) ||
          (is(u, 'accept', 'conclude') && !is(u, 'instrument')) ||
          comesToTerms(units, i)),
    ) >= 0
  );
}
