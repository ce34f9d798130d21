import type { Clause } from './clauses.js';
import { is, type Unit } from './units.js';

const AGREEING = /^(?:agree|undertake|undertook|stipulate|provide|pledge|guarantee|ensure|promise)(?:s|d|ed)?$/;

/** What a text says by being what it is: "the arrangement says that", "this means that". */
const SAYING =
  /^(?:say|state|mean|lay|set|require|specify|specifie|confirm|declare|make|result|demand|prescribe|decree)(?:s|d)?$|^(?:said|meant|made|laid)$/;

/**
 * "agreed that suspects would be delivered up", "the arrangement says that suspects shall be extradited": what was agreed, said
 * as what is to come.
 */
export function isAgreedThat(units: readonly Unit[], clause: Clause): boolean {
  if ((clause.kind !== 'subordinate' && clause.kind !== 'relative') || units[clause.from]?.lower !== 'that') {
    return false;
  }
  let verb = clause.from - 1;
  while (verb > clause.from - 5 && verb > 0 && !isSaying(units[verb])) {
    verb--;
  }
  if (verb <= 0 || !isSaying(units[verb])) {
    return false;
  }
  const start = units.slice(0, verb).findLastIndex((u) => u.lower === 'that' || u.text === ',' || u.text === ';') + 1;
  const subject = units.slice(start, verb);
  if (subject.some((u) => is(u, 'negation'))) {
    return false;
  }
  return AGREEING.test(units[verb]?.lower ?? '') || subject.some((u) => is(u, 'instrument') && !u.named);
}

function isSaying(unit: Unit | undefined): boolean {
  return unit !== undefined && !unit.named && (AGREEING.test(unit.lower) || SAYING.test(unit.lower));
}
