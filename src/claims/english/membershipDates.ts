import type { Clause } from './clauses.js';
import { firstWithin, is, type Unit } from './units.js';

/** What ends a membership, as it happens: "was expelled from". */
const ENDING =
  /^(?:excluded|exclusion|expelled|expulsion|ousted|ejected|removed|removal|barred|banned|shut|locked|forced|thrown|pushed|left|withdrew|lost)$/;

/** Words that tell an end only right before the organisation: "expelled from Interpol", "ousted by". */
export const ENDING_ALONE = /^(?:expelled|expulsion|ousted|ejected|removed|removal|banned)$/;

/**
 * Where the date stands at which a standing that lasts began: the year of "excluded from Interpol in 1984" and of "a contact
 * point since 2012"; -1 where a clause gives none.
 * @param cue where the word stands that tells the standing
 */
export function beganIn(units: readonly Unit[], { from, to }: Pick<Clause, 'from' | 'to'>, cue: number): number {
  const dated = units.flatMap((u, i) => (i >= from && i < to && u.date !== undefined ? [i] : []));
  const [at] = dated;
  if (at === undefined || dated.length > 1) {
    return -1;
  }
  const before = units[at - 1]?.lower ?? '';
  const happened = ENDING.test(units[cue]?.lower ?? '');
  // "its 1984 exclusion from Interpol"
  const called = happened && at === cue - 1 && is(units[at - 1], 'determiner');
  return before === 'since' || called || (happened && before === 'in' && at > cue) ? at : -1;
}

/**
 * Where the date stands at which a standing came to its end: "belonged to it until 1984", "its membership ended in 1984",
 * "lost its seat in 1984"; -1 where a clause gives none.
 * @param cue where the word stands that tells the standing
 */
export function endedIn(units: readonly Unit[], { from, to }: Pick<Clause, 'from' | 'to'>, cue: number): number {
  const dated = units.flatMap((u, i) => (i >= from && i < to && u.date !== undefined ? [i] : []));
  const [at] = dated;
  if (at === undefined || dated.length > 1 || at < cue) {
    return -1;
  }
  const before = units[at - 1]?.lower ?? '';
  const verb = units[at - 2]?.lower ?? '';
  const lost = firstWithin(units, from, cue, (u) => /^(?:lost|forfeited)$/.test(u.lower)) >= 0;
  return /^(?:until|till)$/.test(before) || (before === 'in' && (/^(?:ended|lapsed)$/.test(verb) || lost)) ? at : -1;
}

/** "was excluded from Interpol in 1984": what happened then, and lasts. */
export function hasEnded(units: readonly Unit[], cue: number, since: number): boolean {
  return since >= 0 && ENDING.test(units[cue]?.lower ?? '');
}

const ERA = /^(?:days?|years?|times?|era|period|decades?|age|phase)$/;
const OVER = /^(?:over|past|gone|history|ended|behind)$/;

/**
 * "The days in which Taiwan was barred from Interpol are over", "Gone are the years when …": whether a clause tells what was so
 * in a time that has come to its end.
 * @param from where the clause begins
 */
export function isOfTimeOver(units: readonly Unit[], from: number): boolean {
  const noun = /^(?:in|during)$/.test(units[from - 1]?.lower ?? '') ? from - 2 : from - 1;
  const opening = /^(?:which|when|that|where)$/.test(units[from]?.lower ?? '');
  if (!opening || !ERA.test(units[noun]?.lower ?? '')) {
    return false;
  }
  const fronted = units.slice(0, noun).some((u, i, words) => OVER.test(u.lower) && is(words[i + 1], 'be'));
  const at = firstWithin(
    units,
    from + 1,
    units.length,
    (u, i) =>
      !u.named &&
      ((OVER.test(u.lower) && (is(units[i - 1], 'be', 'have', 'adverb') || u.lower === 'ended') && (units[i + 1]?.mark ?? true)) ||
        (u.lower === 'end' && units[i - 1]?.lower === 'an' && /^(?:at|to)$/.test(units[i - 2]?.lower ?? ''))),
  );
  // "are not over", "are far from over"
  return fronted || (at > 0 && !units.slice(at - 3, at).some((u) => is(u, 'negation', 'modal') || u.lower === 'far'));
}
