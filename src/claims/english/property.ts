import type { Property } from '../../record/schema.js';
import type { Scene } from '../scene.js';
import { picksOne } from './antecedents.js';
import type { ClauseReading, ReadingContext } from './clauseReading.js';
import type { Clause } from './clauses.js';
import { instrumentAt, isTermsWith, linkOf } from './links.js';
import { leadsToTopic } from './objects.js';
import { predicationAt } from './predications.js';
import { firstWithin, is, partyOf, soleTopic, topicOf, type Unit } from './units.js';

/** A property and the unit that tells it. */
export interface FoundProperty {
  readonly property: Property;
  readonly at: number;
}

/**
 * Whether the words around a topic make it all that there is: "limited to", "nothing but", "-only". `beyond`: it is not all,
 * by "goes beyond"; `within`: it is, by a "does not go beyond", whose negation is spent.
 */
export function limitBefore(units: readonly Unit[], clause: Clause, t: number): 'limit' | 'focus' | 'beyond' | 'within' | undefined {
  // "a narrow text on prisoner transfer", "a prisoner-transfer agreement and nothing more"
  const instrument = instrumentAt(units, Math.max(clause.from, t - 3), Math.min(clause.to, t + 4));
  if (instrument >= 0 && is(units[instrument - 1], 'narrow')) {
    return 'limit';
  }
  if (
    units
      .slice(t, Math.min(clause.to, t + 10))
      .some((u, k) => (u.lower === 'nothing' || u.lower === 'no') && endsWithMore(units, t + k + 1, u.lower)) ||
    units.slice(t, clause.to).some((u, k) => u.lower === 'nobody' && units[t + k + 1]?.lower === 'else')
  ) {
    return 'limit';
  }
  if (endsThere(units, clause.to)) {
    return 'limit';
  }
  // "a mere prisoner-transfer deal"
  if (units.slice(Math.max(clause.from, t - 2), t).some((u) => /^(?:mere|pure|simple)$/.test(u.lower))) {
    return 'limit';
  }
  // "transfer-only"
  if ((units[t + 1]?.text === '-' && units[t + 2]?.lower === 'only') || units[t + 1]?.lower === 'only') {
    return 'limit';
  }
  // "rests on the transfer arrangement alone"
  const behind = is(units[t + 1], 'instrument') ? t + 2 : t + 1;
  if (units[behind]?.lower === 'alone' && behind < clause.to && ((units[behind + 1]?.mark ?? true) || is(units[behind + 1], 'be'))) {
    return 'limit';
  }
  for (let i = t - 1; i >= clause.from; i--) {
    const unit = units[i] as Unit;
    if (/^(?:limit|confine|restrict)(?:s|d|ed)?$/.test(unit.lower) && !unit.named) {
      return 'limit';
    }
    const near = (word: string): boolean => firstWithin(units, Math.max(clause.from, t - 3), t, (u) => u.lower === word) >= 0;
    // "kept their agreements to", "left it at"
    if (
      (/^(?:keep|keeps|kept|reduced)$/.test(unit.lower) && near('to')) ||
      (unit.lower === 'left' && units[i + 1]?.lower === 'it' && near('at'))
    ) {
      return 'limit';
    }
    if (unit.lower === 'more' && units[i + 1]?.lower === 'than' && /^(?:no|nothing|little)$/.test(units[i - 1]?.lower ?? '')) {
      return 'limit';
    }
    // "stops at", "contents itself with"
    const predication = predicationAt(units, i);
    if (predication?.kind === 'limit' && predication.to <= t && leadsToTopic(units, predication.to, t)) {
      return 'limit';
    }
    if (/^focus/.test(unit.lower)) {
      return 'focus';
    }
    if (unit.lower === 'nothing' && units[i + 1]?.lower === 'but') {
      return 'limit';
    }
    // "goes no further than", "goes beyond": all of it, or not
    if ((unit.lower === 'further' && units[i + 1]?.lower === 'than') || unit.lower === 'beyond') {
      return units.slice(clause.from, i).some((u, k) => is(u, 'negation') && units[clause.from + k + 1]?.lower !== 'only')
        ? 'within'
        : 'beyond';
    }
    // "All that they agreed on was"
    if (unit.lower === 'that' && i === clause.from && units[i - 1]?.lower === 'all') {
      return 'limit';
    }
    // "Poland alone in Europe had …": alone are the parties
    // "remain alone in Europe in having accepted it": nobody else has
    const alone = standsAlone(units, i);
    const counted = (): boolean =>
      alone ||
      (unit.lower === 'alone' && partyOf(units[i - 1]) !== undefined) ||
      firstWithin(units, i + 1, t, (u) => u.number !== undefined || (is(u, 'states') && !u.named)) >= 0;
    // "only extradition is missing": all the rest is there
    const missing = i === t - 1 && firstWithin(units, t + 1, clause.to, (u) => is(u, 'exclude') && !u.named) > 0;
    if (
      is(unit, 'only') &&
      !missing &&
      !counted() &&
      unit.lower !== 'just' &&
      !(units[i - 1]?.lower === 'not') &&
      !(units[i - 1]?.lower === 'the')
    ) {
      // "only Slovakia's agreement covers": there it limits the parties
      const partyBetween = units.slice(i, t).some((u) => partyOf(u) !== undefined || picksOne(u));
      if (!partyBetween && t - i <= 6) {
        return 'limit';
      }
    }
    if (i < t - 9) {
      break;
    }
  }
  return undefined;
}

/** "is alone", "remains alone": the word by which nobody else is said to be so. */
export function standsAlone(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  return units[at]?.lower === 'alone' && (is(before, 'be') || /^(?:remains?|remained|stands?|stood)$/.test(before?.lower ?? ''));
}

/** "and nothing else", "and no more": at its end, for "no more than" and "no more agreements" count something. */
function endsWithMore(units: readonly Unit[], at: number, negation: string): boolean {
  const word = units[at]?.lower;
  return negation === 'nothing' ? word === 'more' || word === 'else' : word === 'more' && (units[at + 1]?.mark ?? true);
}

/** "…, and there it ends", "… and that is all": what is said behind a clause to make it all that there is. */
function endsThere(units: readonly Unit[], from: number): boolean {
  let at = from;
  while (units[at]?.text === ',' || units[at]?.text === ';' || is(units[at], 'coordinator')) {
    at++;
  }
  // up to the next mark, which has to follow at once
  const end = firstWithin(units, at, units.length, (u) => u.mark);
  const words = units
    .slice(at, Math.min(end < 0 ? units.length : end, at + 5))
    .map((u) => u.lower)
    .join(' ');
  return /^(?:there (?:it|they) (?:ends?|stops?)|(?:ends?|stops?) there|goes? (?:no further|not a step further|not an inch further)|that (?:is|was) (?:all|it|that))$/.test(
    words,
  );
}

/** "put their cooperation with Taiwan on a formal footing": the verb by which an agreement is told without its name; -1 without one. */
export function formalisedAt(units: readonly Unit[], { from, to }: Clause): number {
  const matter = firstWithin(units, from, to, (u) => /^(?:co-?operation|dealings|relations|ties|contacts|exchanges)$/.test(u.lower));
  const on = firstWithin(units, matter + 1, to, (u) => u.lower === 'on');
  const footing = units.slice(on + 2, Math.min(to, on + 5)).some((u) => /^footing$|basis$/.test(u.lower));
  return matter > from && on > 0 && footing && units.slice(on + 1, on + 4).some((u) => FORMAL.test(u.lower) || is(u, 'instrument'))
    ? firstWithin(units, from, matter, (u) => /^(?:puts?|placed?|sets?)$/.test(u.lower) && !u.named)
    : -1;
}

const FORMAL = /^(?:formal|contractual|legal|firm|treaty|written|binding)$/;

/** The property a clause is about, if it is one of those the record can judge. */
export function propertyOf(reading: ClauseReading, defaultField: string | undefined, scene: Scene): FoundProperty | undefined {
  const { units, clause } = reading;
  if (reading.otherSubject || defaultField === undefined) {
    return undefined;
  }
  for (const t of reading.topics) {
    const topic = topicOf(units[t]) as string;
    // "Taiwan's two European partners in extradition"
    if (/^(?:in|for|on)$/.test(units[t - 1]?.lower ?? '') && /^partners?$/.test(units[t - 2]?.lower ?? '')) {
      return { property: { kind: 'covers', topic }, at: t };
    }
    // "transfer-only partners", "states with extradition clauses"
    if (units[t + 1]?.text === '-' && units[t + 2]?.lower === 'only') {
      return { property: { kind: 'limited to', topic }, at: t };
    }
    if (units[t - 1]?.lower === 'with' && is(units[t + 1], 'provision')) {
      return { property: { kind: 'covers', topic }, at: t };
    }
    // "has extradited a person": an event, not a property
    if (/ed$/.test((units[t] as Unit).lower) && units[t]?.named?.kind === 'topic') {
      continue;
    }
    // "As for extradition, four of the six have accepted it"
    const taken = units[clause.from]?.lower === 'as' && t === clause.from + 2 && clause.verb > t ? takenUpAt(units, clause) : -1;
    if (taken > 0) {
      return { property: { kind: 'covers', topic }, at: taken };
    }
    const link = linkOf(units, clause, t, clause.verb < 0, reading.subjectIsInstrument);
    // "has used its extradition agreement" says nothing of having one
    if (link?.presupposed && link.kind === 'phrase' && clause.verb >= 0 && clause.verb < link.from) {
      continue;
    }
    if (!link) {
      const near = units.slice(Math.max(clause.from, t - 3), t).some((u) => is(u, 'accept', 'have', 'cover') && !u.named);
      const name = units[t]?.named;
      if (!near || (name?.kind === 'topic' && name.form === 'verb')) {
        continue;
      }
    }
    if (limitBefore(units, clause, t)) {
      return { property: { kind: 'limited to', topic }, at: t };
    }
    return { property: { kind: 'covers', topic }, at: t };
  }
  const formal = formalisedAt(units, clause);
  if (formal >= 0) {
    return { property: { kind: 'agreement', field: defaultField }, at: formal };
  }
  const stop = stopsThere(units, clause);
  if (stop) {
    return stop;
  }
  const broad = firstWithin(units, clause.from, clause.to, (u) => !u.named && u.lower === 'comprehensive');
  if (broad >= 0) {
    return { property: { kind: 'comprehensive', field: defaultField }, at: broad };
  }
  if (reading.topics.length > 0) {
    return undefined;
  }
  const legal = units.some((u) => is(u, 'legal') && !u.named) || scene.fields.has(defaultField);
  const partner = units.slice(clause.from, clause.to).some((u) => !u.named && /^partners?$/.test(u.lower));
  // "Taiwan has seven European partners", where agreements are spoken of
  const partners = firstWithin(
    units,
    Math.max(clause.verb, clause.from),
    clause.to,
    (u, i) =>
      u.lower === 'partners' &&
      (units[i - 1]?.named?.kind === 'region' || (units[i + 1]?.lower === 'in' && units[i + 2]?.named?.kind === 'region')) &&
      !is(units[i + 1], 'relative') &&
      units[i - 2]?.lower !== 'of',
  );
  if (
    reading.instrument < 0 &&
    ((partner && units.slice(clause.from, clause.to).some((u) => is(u, 'legal') && !u.named)) ||
      (partners >= 0 && legal && scene.agreements && (is(units[clause.verb], 'have', 'be') || units[clause.verb]?.lower === 'makes')))
  ) {
    return { property: { kind: 'agreement', field: defaultField }, at: clause.from };
  }
  // "Extradition is the exception: three of the six have accepted it"
  const it = takenUpAt(units, clause);
  const named = it > 0 ? soleTopic(units.slice(0, clause.from)) : undefined;
  if (named !== undefined) {
    return { property: { kind: 'covers', topic: named }, at: it };
  }
  // "have come to terms with Taiwan in criminal matters"
  const terms = firstWithin(units, clause.from + 1, clause.to, (_, i) => isTermsWith(units, i));
  if (reading.instrument < 0 && terms >= 0 && legal) {
    return { property: { kind: 'agreement', field: defaultField }, at: terms };
  }
  // "Six European states have signed with Taiwan in criminal matters"
  const signed = firstWithin(
    units,
    clause.verb,
    clause.verb + 3,
    (u, i) =>
      /^(?:signed|concluded)$/.test(u.lower) &&
      units[i + 1]?.lower === 'with' &&
      units.slice(clause.from, i).some((w) => w.number !== undefined && w.date === undefined),
  );
  if (reading.instrument < 0 && signed >= 0 && legal) {
    return { property: { kind: 'agreement', field: defaultField }, at: signed };
  }
  // "have gone further in their agreements" says something else of those that have one
  const aside =
    reading.instrument >= 2 &&
    /^(?:their|its|the)$/.test(units[reading.instrument - 1]?.lower ?? '') &&
    /^(?:in|under|through)$/.test(units[reading.instrument - 2]?.lower ?? '');
  // "whose parliament had to approve the agreement": which there is
  const object = clause.kind === 'relative' && isObjectOfAnother(reading);
  if (reading.instrument >= 0 && legal && !aside && !object) {
    return { property: { kind: 'agreement', field: defaultField }, at: reading.instrument };
  }
  // "Six European states have them"
  const them = firstWithin(
    units,
    clause.from + 1,
    clause.to,
    (u, i) =>
      ['them', 'one', 'such', 'something'].includes(u.lower) &&
      is(units[i - 1], 'have', 'conclude') &&
      // "have one topic in common": a number
      (units[i + 1] === undefined || units[i + 1]?.mark === true || is(units[i + 1], 'preposition', 'adverb', 'coordinator')),
  );
  // "## Extradition agreements with Taiwan": of which the lines below speak
  const headed = them < 0 ? undefined : headedTopic(scene);
  if (headed !== undefined) {
    return { property: { kind: 'covers', topic: headed }, at: them };
  }
  if (them >= 0 && legal && (scene.agreements || units[them]?.lower === 'something')) {
    return { property: { kind: 'agreement', field: defaultField }, at: them };
  }
  return undefined;
}

/** "have accepted it": the pronoun that takes up what was named before; -1 without one. */
function takenUpAt(units: readonly Unit[], clause: Clause): number {
  return firstWithin(
    units,
    clause.verb + 1,
    clause.to,
    (u, i) => u.lower === 'it' && is(units[i - 1], 'accept', 'exclude') && (units[i + 1]?.mark ?? true),
  );
}

/** "approved the agreement", "had to vote on it": whether a definite instrument is the object of a verb that neither has nor concludes it. */
function isObjectOfAnother({ units, clause, instrument }: ClauseReading): boolean {
  const the = /^(?:the|this|that)$/.test(units[instrument - 1]?.lower ?? '');
  const verbs = units.slice(clause.verb, instrument).filter((u, k, words) => !u.named && !(is(u, 'have') && words[k + 1]?.lower === 'to'));
  return the && clause.verb >= 0 && clause.verb < instrument && !verbs.some((u) => is(u, 'have', 'conclude', 'cover', 'accept', 'limit'));
}

/** The topic of which something was said before of nobody by name: that of "## Extradition agreements with Taiwan". */
export function headedTopic({ said }: Scene): string | undefined {
  return said?.property.kind === 'covers' && said.parties.length === 0 ? said.property.topic : undefined;
}

/** "the only European state whose agreement includes extradition": the property that a relative clause tells. */
export function qualifiedBy(
  reading: ClauseReading,
  readings: readonly ClauseReading[],
  context: ReadingContext,
): FoundProperty | undefined {
  const qualifier = readings.find((r) => r.clause.kind === 'relative' && r.clause.of === reading.clause.index);
  return qualifier && propertyOf(qualifier, context.defaultField, context.scene);
}

/** "… and two of these four stop there": limited to what the words before it name last. */
function stopsThere(units: readonly Unit[], clause: Clause): FoundProperty | undefined {
  const at = firstWithin(
    units,
    clause.from,
    clause.to,
    (u, i) => /^(?:stop|stops|end|ends)$/.test(u.lower) && units[i + 1]?.lower === 'there',
  );
  const topic =
    at < 0
      ? undefined
      : units
          .slice(0, at)
          .map(topicOf)
          .findLast((t) => t !== undefined);
  return topic === undefined ? undefined : { property: { kind: 'limited to', topic }, at };
}
