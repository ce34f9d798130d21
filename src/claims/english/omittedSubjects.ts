import type { ClauseReading } from './clauseReading.js';
import type { Clause } from './clauses.js';
import { is, topicOf, type Unit } from './units.js';

/**
 * Whether a sentence leaves out its subject, which has been spoken of: "Signed in 2019.", "In force since 2021.", or that by
 * which something is so: "Extradition is not covered."
 */
export function leavesSubjectOut(units: readonly Unit[], clause: Clause): boolean {
  const anew = clause.index === 0 || (clause.kind === 'main' && units[clause.from - 1]?.text === ';');
  if (!anew) {
    return false;
  }
  let at = clause.from;
  while (is(units[at], 'adverb', 'only') || units[at]?.mark || (is(units[at], 'determiner') && topicOf(units[at + 1]) !== undefined)) {
    at++;
  }
  const first = units[at];
  if (!first || first.named?.kind === 'party') {
    return false;
  }
  // "What was signed in 2023 concerns …"
  if (first.lower === 'what' && is(units[at + 1], 'be') && is(units[at + 2], 'conclude')) {
    return true;
  }
  if (topicOf(first) !== undefined && clause.verb >= 0 && is(units[clause.verb], 'be')) {
    const rest = units.slice(clause.verb + 1, clause.to);
    return (
      clause.verb - at <= 8 &&
      rest.some((u) => !u.named && (is(u, 'cover', 'exclude') || /^(?:possible|impossible|part|out|available|provided)$/.test(u.lower)))
    );
  }
  const participle = !first.named && /(?:ed|en|ck|uck)$/.test(first.lower) && is(first, 'conclude', 'amend', 'limit');
  const verb =
    !first.named &&
    clause.verb === at &&
    /s$/.test(first.lower) &&
    is(first, 'cover', 'exclude', 'limit') &&
    !is(first, 'instrument', 'provision');
  const inForce = first.lower === 'in' && /^(?:force|effect)$/.test(units[at + 1]?.lower ?? '');
  return participle || verb || inForce;
}

/** "Taiwan and Poland agreed to …; extradition was left aside": what became of a topic when the parties before it agreed. */
export function goesOnWithContent(units: readonly Unit[], clause: Clause, before: ClauseReading | undefined): boolean {
  const agreed = before?.own && units.slice(before.clause.from, before.clause.to).some((u) => is(u, 'accept', 'cover') && !u.named);
  const [first, second] = units.slice(clause.from, clause.to).filter((u) => !u.mark && !is(u, 'determiner', 'coordinator', 'adverb'));
  const rest = units.slice(clause.verb, clause.to);
  return (
    agreed === true &&
    clause.kind === 'main' &&
    topicOf(first) !== undefined &&
    is(second, 'be', 'have') &&
    rest.some((u) => !u.named && (is(u, 'exclude') || /^(?:out|aside|dropped|missing)$/.test(u.lower)))
  );
}

/** Whether a clause is a participle behind a comma, whose subject is that of the clause before it: ", being limited to". */
export function isParticipial(units: readonly Unit[], { from, kind }: Clause): boolean {
  return (
    kind === 'main' &&
    units[from]?.text === ',' &&
    /^(?:being|having|covering|providing|including|excluding)$/.test(units[from + 1]?.lower ?? '')
  );
}
