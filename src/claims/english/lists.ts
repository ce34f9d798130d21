import type { Clause } from './clauses.js';
import { predicationAt } from './predications.js';
import { firstWithin, is, topicOf, type Unit } from './units.js';

/** What takes up a list that stands before its clause: "all three", "both", "all of them", "each of these". */
const TAKING_UP = /^(?:all|both|each|everything)$/;

/**
 * The verb whose object is a list before its clause: the "signed" of "Prisoners, evidence, extradition: the Germans signed up
 * to all three"; -1 where the topic at `t` is in no such list.
 */
export function takenUpAt(units: readonly Unit[], clause: Clause, t: number): number {
  const colon = firstWithin(units, t + 1, clause.to, (u) => u.text === ':' || u.text === '—' || u.text === '–');
  const listed = units
    .slice(clause.from, Math.max(colon, 0))
    .every((u) => topicOf(u) !== undefined || u.text === ',' || is(u, 'coordinator', 'determiner'));
  if (colon < 0 || !listed) {
    return -1;
  }
  for (let i = colon + 1; i < clause.to; i++) {
    const unit = units[i] as Unit;
    const object = TAKING_UP.test(unit.lower) && endsThere(units, i);
    if (!object) {
      continue;
    }
    for (let k = i - 1; k > colon; k--) {
      if (predicationAt(units, k) || (is(units[k], 'accept', 'cover', 'exclude', 'conclude') && !is(units[k], 'instrument'))) {
        return k;
      }
    }
  }
  return -1;
}

/** Whether nothing else is counted: "all three", and not "all three partners". */
function endsThere(units: readonly Unit[], at: number): boolean {
  let next = at + 1;
  while (units[next]?.number !== undefined || /^(?:of|them|these|those|the)$/.test(units[next]?.lower ?? '')) {
    next++;
  }
  return units[next] === undefined || units[next]?.mark === true || is(units[next], 'preposition', 'adverb');
}

/** What an agreement is divided into: "two parts, one on prisoners and one on evidence". */
const PARTS =
  /^(?:parts?|chapters?|titles?|sections?|purposes?|subjects?|topics?|things|pillars?|halves|matters|areas?|fields?|ends|functions|elements?)$/;
const MOST_ENUMERATED = 16;

/** The noun that counts the parts of an agreement of which the topic at `t` is one; -1 without one. */
export function enumeratedAt(units: readonly Unit[], clause: Clause, t: number): number {
  for (let i = t - 1; i > Math.max(clause.from, t - MOST_ENUMERATED); i--) {
    const unit = units[i] as Unit;
    if (PARTS.test(unit.lower) && units[i - 1]?.number !== undefined) {
      const before = units.slice(clause.from, i);
      // "a book on the arrangement has two chapters": of something else
      const noun = before.findIndex((u) => is(u, 'instrument') && !u.named);
      const head = noun >= 0 && !before.slice(0, noun).some((u) => is(u, 'preposition'));
      return head && before.some((u) => !u.named && DIVIDED.test(u.lower)) ? i : -1;
    }
    const passes =
      topicOf(unit) !== undefined ||
      unit.text === ',' ||
      unit.text === ':' ||
      unit.text === '—' ||
      unit.text === '–' ||
      unit.number !== undefined ||
      unit.ordinal !== undefined ||
      /^(?:one|other|on|about|of|for|concerning|namely)$/.test(unit.lower) ||
      is(unit, 'coordinator', 'determiner');
    if (!passes) {
      return -1;
    }
  }
  return -1;
}

const DIVIDED =
  /^(?:has|have|had|falls?|fell|serves?|served|consists?|consisted|comprises?|covers?|covered|contains?|regulates?|divided|deals?|pursues?|rests?|concerns?)$/;
