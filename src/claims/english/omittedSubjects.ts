import type { ClauseReading } from './clauseReading.js';
import type { Clause } from './clauses.js';
import { firstWithin, is, partyOf, topicOf, type Unit } from './units.js';

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

/** What becomes of a topic in an agreement, behind "is" or "can be". */
const CONTENT =
  /^(?:possible|impossible|available|allowed|permitted|provided|foreseen|envisaged|included|covered|regulated|excluded|omitted|missing|absent|out|off|aside|in|dropped|unregulated|uncovered|liable|subject|written|built|put|incorporated|inserted|left|struck|removed|deleted|cut|taken)$/;
/** Of whom a topic may be told: "suspects can be extradited". */
const PEOPLE =
  /^(?:persons?|people|suspects?|fugitives?|offenders?|convicts?|prisoners?|inmates?|defendants?|witnesses|evidence|documents|criminals|accused|wanted|sought|convicted|sentenced)$/;

/**
 * Whether a clause tells what an agreement spoken of before has in it, and names nobody whose it is: "Evidence, on the other
 * hand, was kept out", "Since then, suspects can be extradited".
 */
export function tellsContent(units: readonly Unit[], clause: Clause): boolean {
  const { from, to, verb } = clause;
  if (verb < 0 || clause.kind === 'relative' || clause.kind === 'shared') {
    return false;
  }
  const words = units.slice(from, to);
  // "for Taiwanese courts" names nobody whose it is
  const about = words.some(
    (u, k) =>
      (partyOf(u) !== undefined &&
        words[k - 1]?.lower !== 'with' &&
        !(is(words[k - 1], 'preposition') && /^(?:courts?|prosecutors?|authorities)$/.test(words[k + 1]?.lower ?? ''))) ||
      u.named?.kind === 'organisation' ||
      u.named?.kind === 'region',
  );
  const ground = words.findIndex(
    (u, k) =>
      is(u, 'instrument') &&
      !u.named &&
      // "was left for a later protocol"
      words[k - 1]?.lower !== 'later' &&
      !words.slice(Math.max(0, k - 2), k).some((w) => /^(?:the|this|that|its|their)$/.test(w.lower)),
  );
  if (about || ground >= 0 || words.some((u) => is(u, 'states', 'hearsay', 'plan', 'conditional') && !u.named)) {
    return false;
  }
  // what stands before the subject, and between commas behind it, tells when or how
  let start = from;
  for (let i = from; i < verb; i++) {
    if (units[i]?.text === ',' && !units.slice(start, i).some((u) => topicOf(u) !== undefined || PEOPLE.test(u.lower))) {
      start = i + 1;
    }
  }
  const aside = firstWithin(units, start + 1, verb, (u) => u.text === ',');
  const subject = units.slice(start, aside < 0 ? verb : aside);
  const plain = subject.every(
    (u) =>
      topicOf(u) !== undefined || u.mark || PEOPLE.test(u.lower) || is(u, 'determiner', 'coordinator', 'adverb', 'quantifier', 'negation'),
  );
  if (!plain || !subject.some((u) => topicOf(u) !== undefined || PEOPLE.test(u.lower))) {
    return false;
  }
  const rest = units.slice(verb, to);
  const done = rest.some((u) => u.named?.kind === 'topic' && u.named.form === 'verb');
  const can = is(units[verb], 'can') || /^(?:may|must|could|might)$/.test(units[verb]?.lower ?? '');
  if (can) {
    return done && rest.some((u) => u.lower === 'be');
  }
  // "extradition falls outside its scope"
  if (
    /^(?:falls?|fell|lies|lay|remains?|stays?)$/.test(units[verb]?.lower ?? '') &&
    /^(?:outside|beyond|within)$/.test(rest[1]?.lower ?? '')
  ) {
    return subject.some((u) => topicOf(u) !== undefined);
  }
  // "Extradition is not."
  if (is(units[verb], 'be') && rest.length > 1 && rest.slice(1).every((u) => u.mark || is(u, 'negation', 'adverb'))) {
    return subject.some((u) => topicOf(u) !== undefined);
  }
  const content = rest.findIndex((u) => CONTENT.test(u.lower) && !u.named);
  return (
    words.some((u) => topicOf(u) !== undefined) &&
    is(units[verb], 'be', 'have') &&
    content > 0 &&
    rest
      .slice(1, content)
      .every((u) => is(u, 'be', 'have', 'adverb', 'negation', 'exclude') || /^(?:left|kept|ruled|carved|taken|cut|put|set)$/.test(u.lower))
  );
}

/**
 * Whether a clause tells of an agreement on a topic that somebody spoken of before has, and names nobody: "a treaty on legal
 * assistance was signed in 2021", "an extradition treaty is already in place".
 */
export function tellsOfAgreement(units: readonly Unit[], { from, to, verb, kind }: Clause): boolean {
  const subject = units.slice(from, Math.max(from, verb));
  const rest = units.slice(verb + 1, to);
  const noun = subject.some((u) => is(u, 'instrument') && !u.named);
  const first = rest.findIndex((u) => !is(u, 'adverb', 'be', 'negation'));
  const happened = rest[first]?.lower ?? '';
  const standing =
    /^(?:signed|concluded|sealed|inked|struck)$/.test(happened) ||
    (happened === 'in' && /^(?:place|force)$/.test(rest[first + 1]?.lower ?? ''));
  return (
    kind === 'main' &&
    verb >= 0 &&
    is(units[verb], 'be', 'have') &&
    noun &&
    standing &&
    subject.some((u) => topicOf(u) !== undefined) &&
    subject.every(
      (u) => topicOf(u) !== undefined || u.mark || is(u, 'determiner', 'instrument', 'preposition', 'legal', 'coordinator', 'adverb'),
    ) &&
    !units.slice(from, to).some((u) => partyOf(u) !== undefined || (is(u, 'states', 'plan', 'hearsay', 'modal') && !u.named))
  );
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
