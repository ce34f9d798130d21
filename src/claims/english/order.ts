import type { Property } from '../../record/schema.js';
import type { Claim, NamedParty } from '../claim.js';
import type { ClauseReading, ReadingContext } from './clauseReading.js';
import { propertyOf } from './property.js';
import { is, spanOf, topicOf, type Unit, unitAt } from './units.js';

/** "the first European country to sign", "the oldest of the six", "the earliest of Taiwan's European agreements". */
export function readOrder(reading: ClauseReading, context: ReadingContext, region: string | undefined): Claim[] {
  const { units, clause, counterpart } = reading;
  if (counterpart === undefined || region === undefined || context.defaultField === undefined || reading.otherSubject) {
    return [];
  }
  for (let i = clause.from; i < clause.to; i++) {
    const unit = units[i] as Unit;
    const rank = unit.ordinal;
    if (rank === undefined || unit.named) {
      continue;
    }
    // "for the first time", "first of all", "the first German minister"
    const window = units.slice(i + 1, Math.min(clause.to, i + 8));
    const noun = window.find((u) => (is(u, 'states', 'instrument') && !u.named) || u.number !== undefined);
    const inRegion =
      window.slice(0, 4).some((u) => u.named?.kind === 'region') ||
      (window[0]?.lower === 'in' && window[1]?.named?.kind === 'region') ||
      (window.some((u) => u.lower === 'of') &&
        noun !== undefined &&
        (noun.number !== undefined || window.some((u) => u.named?.kind === 'region')));
    const states = noun !== undefined && is(noun, 'states');
    const toDo = window.slice(0, 4).some((u) => u.lower === 'to');
    if (!(noun || (inRegion && toDo)) || !inRegion || reading.parties.length !== 1 || (rank !== 1 && !states)) {
      continue;
    }
    const party = reading.parties[0] as NamedParty;
    const fact = reading.factuality(i);
    if (fact.stance !== 'asserted' || fact.reversed || reading.negative([i])) {
      return [];
    }
    const found = propertyOf(reading, context.defaultField, context.scene);
    const topicAny = reading.topics.map((t) => topicOf(units[t])).find((t) => t !== undefined);
    const property: Property =
      found?.property ??
      (topicAny !== undefined ? { kind: 'covers', topic: topicAny } : { kind: 'agreement', field: context.defaultField });
    if (!found && reading.instrument < 0 && topicAny === undefined && !context.scene.agreements) {
      return [];
    }
    const at = unitAt(units, party.span);
    const from = at >= clause.from ? Math.min(i, at) : i;
    return [
      {
        kind: 'order',
        counterpart,
        sentence: context.sentence,
        party,
        rank,
        region,
        property,
        holds: true,
        span: spanOf(units, from, i + 1),
      },
    ];
  }
  return [];
}
