import type { ClauseReading, ReadingContext } from './clauseReading.js';
import { comesToTerms } from './links.js';
import { is, type Unit } from './units.js';

/** A time with its first and its last day, each as precise as the draft gives it. */
export interface Period {
  readonly since: string;
  readonly until: string;
}

/** By these verbs, besides those of signing, a focal party comes to partners. */
const GAINING = /^(?:added|gained|won|acquired|found)$/;

/**
 * The time within which a clause counts those who signed: "Between 2016 and 2020 four states signed", "In 2019 two …", "have
 * signed since 2019". None where it speaks of another event, or of several times.
 */
export function periodOf({ units, clause, negations }: ClauseReading, context: ReadingContext): Period | undefined {
  const dates: number[] = [];
  let signed = false;
  for (let i = clause.from; i < clause.to; i++) {
    const unit = units[i] as Unit;
    if (unit.date !== undefined) {
      dates.push(i);
    }
    signed ||= !unit.named && (isSigning(unit) || comesToTerms(units, i) || GAINING.test(unit.lower));
  }
  const [first = -1, last = -1, ...more] = dates;
  if (!signed || negations.length > 0 || first < 0 || more.length > 0) {
    return undefined;
  }
  const before = units[first - 1]?.lower ?? '';
  const since = (units[first] as Unit).date as string;
  if (last < 0) {
    if (before === 'since') {
      return { since, until: context.reader.record.asOf };
    }
    return before === 'in' ? { since, until: since } : undefined;
  }
  const until = (units[last] as Unit).date as string;
  const joined = units.slice(first + 1, last).map((u) => u.lower);
  const range =
    joined.length === 1 &&
    ((before === 'between' && joined[0] === 'and') ||
      (before === 'from' && /^(?:to|until|through)$/.test(joined[0] ?? '')) ||
      /^[–-]$/.test(joined[0] ?? ''));
  return range && since < until ? { since, until } : undefined;
}

/** "signed", "concluded": and not "ratified", which comes later. */
function isSigning(unit: Unit): boolean {
  return is(unit, 'conclude') && /^(?:sign|conclud|ink|seal|str[iu]|reach)/.test(unit.lower);
}
