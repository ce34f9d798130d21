import type { ClauseReading } from './clauseReading.js';
import { firstWithin, is, partyOf, type Unit } from './units.js';

/** Whether the words right before a relative clause are a group of states: "the few Europeans who", "the states with which". */
export function isGroupOfStates(units: readonly Unit[], from: number, to: number): boolean {
  const end = is(units[to - 1], 'preposition') ? to - 1 : to;
  const last = units[end - 1];
  const called =
    is(last, 'states') || last?.named?.kind === 'region' || /^(?:europeans|asians|africans|governments|ones)$/.test(last?.lower ?? '');
  return end > from && called && !units.slice(from, end).some((u) => is(u, 'negation'));
}

/** Whether all sides that a clause names stand in a list behind its colon, with nothing else in it. */
export function isListAtEnd(units: readonly Unit[], { clause, parties }: ClauseReading): boolean {
  const colon = firstWithin(units, clause.from, clause.to, (u) => u.text === ':' || u.text === '—' || u.text === '–');
  const list = colon < 0 ? [] : units.slice(colon + 1, clause.to);
  return (
    parties.every((p) => p.span.start >= (list[0]?.start ?? Number.POSITIVE_INFINITY)) &&
    list.every((u) => partyOf(u) !== undefined || u.mark || is(u, 'determiner', 'coordinator', 'adverb'))
  );
}
