import type { Claim, ScopeClaim } from '../claim.js';
import type { Said } from '../scene.js';
import { picksOne, pronounIn } from './antecedents.js';
import type { ClauseReading, ReadingContext, Stance } from './clauseReading.js';
import { firstWithin, is, spanOf, topicOf, type Unit, unitAt } from './units.js';

/** "Poland has.", "and so has Slovakia", "Germany has not", "Poland has done the same". */
export function ellipsis(reading: ClauseReading, context: ReadingContext, stance: Stance): Claim | undefined {
  const { units, clause, counterpart, parties } = reading;
  const said = context.said();
  if (counterpart === undefined || clause.verb < 0) {
    return undefined;
  }
  const alike = holdsAlike(reading, context);
  if (alike) {
    return alike;
  }
  // "but Denmark has, which pleased nobody"
  const comma = firstWithin(units, clause.verb + 1, clause.to, (u) => u.text === ',');
  const end = comma < 0 ? clause.to : comma;
  const content = units.slice(clause.from, end).filter(
    (u, k) =>
      !u.mark &&
      !u.named &&
      !is(u, 'be', 'have', 'do', 'can', 'adverb', 'negation', 'coordinator', 'determiner', 'pronoun', 'subordinator', 'quantifier') &&
      !isTime(u) &&
      // "has one with Taiwan as well"
      !(u.lower === 'with' && units[clause.from + k + 1]?.named?.kind === 'party') &&
      !['latter', 'former', 'same', "'s", 'so', 'done', 'too', 'suit', 'followed', 'one', 'ones', 'as', 'well'].includes(u.lower),
  );
  const lower = units
    .slice(clause.from, clause.to)
    .map((u) => u.lower)
    .join(' ');
  // "Norway has done nothing": which denies no more than it says
  if (/\bdone nothing$/.test(lower.replace(/[\s.,;]+$/, ''))) {
    return undefined;
  }
  const auxiliary = /\b(?:has|have|does|do|did|is|are|can|cannot)\b/.test(lower);
  // "Germany excluded it"
  const object = firstWithin(
    units,
    clause.verb + 1,
    clause.to,
    (u, i) =>
      /^(?:it|them|this|that)$/.test(u.lower) &&
      // "pressed for an extradition clause and obtained it"
      (is(units[i - 1], 'exclude', 'accept', 'cover', 'have') ||
        (clause.kind === 'shared' && /^(?:obtained|secured|won|got)$/.test(units[i - 1]?.lower ?? ''))),
  );
  // "Extradition was asked for, and they granted it"; what the sentence before was about stands for it only where its verb is plain
  const [named, ...more] = new Set(units.slice(0, clause.from).flatMap((u) => topicOf(u) ?? []));
  const plain =
    !is(units[object - 1], 'cover') ||
    said?.parties.length === 0 ||
    // "Germany provides it under its agreement. Denmark provides it under its own."
    (units[object + 1]?.lower === 'under' && units[object + 3]?.lower === 'own') ||
    /^(?:includes?|included)$/.test(units[object - 1]?.lower ?? '');
  const before = said?.property.kind === 'covers' && reading.own && plain ? said.property.topic : undefined;
  const topic = more.length > 0 ? undefined : (named ?? before);
  if (object >= 0 && topic !== undefined) {
    const state = stance(object - 1, [object - 1, object], false);
    const next = units[object + 1];
    const behind = is(next, 'preposition') && !/^(?:as|from|for|of|into)$/.test(next?.lower ?? '');
    const later =
      /^(?:an?|one|two|three|four|five)$/.test(next?.lower ?? '') &&
      /^(?:years?|months?|weeks?|decade)$/.test(units[object + 2]?.lower ?? '');
    const ends = later || object + 1 >= clause.to || next?.mark || behind || is(next, 'adverb', 'coordinator');
    return state && ends
      ? {
          kind: 'scope',
          topic,
          parties,
          ...state,
          counterpart,
          span: spanOf(units, object - 1, object + 1),
          sentence: context.sentence,
        }
      : undefined;
  }
  // "the latter does not"
  const picked = picksOne(units[pronounIn(units, clause)]) && parties.length === 1;
  if (!said || !(reading.own || picked)) {
    return undefined;
  }
  // "may assist under their law, as Belgium did": as what the clause before it says, which is nothing of an agreement
  const earlier = units.slice(0, clause.from);
  if (
    units[clause.from]?.lower === 'as' &&
    clause.index > 0 &&
    !earlier.some((u) => topicOf(u) !== undefined || (is(u, 'instrument') && !u.named))
  ) {
    return undefined;
  }
  const another = anotherAt(units, clause.verb, end);
  if (another >= 0) {
    const state = stance(another, [clause.verb, another], false);
    const span = spanOf(units, clause.verb, another + 1);
    const field = context.defaultField;
    const more = { parties, ...state, counterpart, span, sentence: context.sentence };
    return state?.holds && field !== undefined ? { kind: 'existence', field, ...more, holds: true, tentative: state.tentative } : undefined;
  }
  const oneOf = /\b(?:one|part) of (?:them|these|those)\b|\bamong them\b/.test(lower);
  if (!auxiliary || (content.length > 0 && !oneOf)) {
    return undefined;
  }
  const state = stance(clause.verb, [clause.verb, clause.verb + 1], false);
  if (!state) {
    return undefined;
  }
  // "has not done so"
  const undone = !state.holds && /\b(?:done|do|did|does) so\b/.test(lower);
  const same = !undone && /\b(?:so|same|too|likewise|also|suit)\b/.test(lower);
  const negatedToo = /\b(?:nor|neither)\b/.test(lower);
  const own = said.excluded ? !state.holds : state.holds;
  const holds = same ? said.holds : negatedToo ? false : own;
  const subject = parties[0] ? unitAt(units, parties[0].span) : -1;
  return ofSaid(said, {
    parties,
    holds,
    tentative: state.tentative,
    counterpart,
    // "Denmark has not", and with the verb first "so has Denmark"
    span: spanOf(units, Math.min(subject, clause.verb), Math.min(clause.to, Math.max(subject + 1, clause.verb + 2))),
    sentence: context.sentence,
  });
}

/** "The same holds for Slovakia", "the opposite is true of Denmark": what was said of others, or its contrary. */
function holdsAlike(
  { units, clause, parties, counterpart, factuality, negations, own }: ClauseReading,
  context: ReadingContext,
): Claim | undefined {
  const said = context.said();
  const word = firstWithin(
    units,
    clause.from,
    clause.verb,
    (u, i) => /^(?:same|opposite|reverse|contrary)$/.test(u.lower) && units[i - 1]?.lower === 'the',
  );
  const so = /^(?:true|so)$/.test(units[clause.verb + 1]?.lower ?? '');
  const link = units[clause.verb + (so ? 2 : 1)];
  const holding = HOLDING.test(units[clause.verb]?.lower ?? '') || (so && is(units[clause.verb], 'be'));
  const whom = parties.filter((p) => p.span.start > (link?.end ?? 0));
  const [first, last] = [whom[0], whom.at(-1)];
  if (
    !said ||
    !own ||
    counterpart === undefined ||
    word !== clause.verb - 1 ||
    !holding ||
    !/^(?:for|of|to)$/.test(link?.lower ?? '') ||
    !first ||
    !last ||
    negations.length > 0 ||
    factuality(clause.verb).stance !== 'asserted'
  ) {
    return undefined;
  }
  // "the same holds for the price of tea in Slovakia": for something else
  const subject = unitAt(units, first.span);
  if (units.slice(clause.verb + (so ? 3 : 2), subject).some((u) => !is(u, 'determiner') && u.lower !== 'both')) {
    return undefined;
  }
  const alike = units[word]?.lower === 'same';
  // what is denied of a limit or of a broad text may go either way
  if (!alike && said.property.kind !== 'covers' && said.property.kind !== 'agreement') {
    return undefined;
  }
  const holds = alike ? said.holds : !said.holds;
  return ofSaid(said, {
    parties: whom,
    holds,
    tentative: false,
    counterpart,
    span: spanOf(units, subject, unitAt(units, last.span) + 1),
    sentence: context.sentence,
  });
}

const HOLDING = /^(?:holds?|held|goes|applies|applied)$/;

type OfParties = Pick<ScopeClaim, 'parties' | 'holds' | 'tentative' | 'counterpart' | 'span' | 'sentence'>;

/** What was said of others, said of these parties. */
function ofSaid({ property }: Said, common: OfParties): Claim {
  switch (property.kind) {
    case 'covers':
      return { kind: 'scope', topic: property.topic, ...common };
    case 'agreement':
      return { kind: 'existence', field: property.field, ...common };
    case 'comprehensive':
      return { kind: 'breadth', ...common };
    case 'limited to':
      return { kind: 'limit', topic: property.topic, ...common };
  }
}

/** "added a fourth last year", "signed a second in 2021": one more of what others were said to have; -1 where the clause tells none. */
function anotherAt(units: readonly Unit[], verb: number, end: number): number {
  const ordinal = units[verb + 2];
  const plain = /^(?:added|signed|concluded|has)$/.test(units[verb]?.lower ?? '') && units[verb + 1]?.lower === 'a';
  const rest = units.slice(verb + 3, end);
  return plain && (ordinal?.ordinal ?? 0) > 1 && rest.every((u) => u.mark || isTime(u) || u.ordinal !== undefined || is(u, 'adverb'))
    ? verb + 2
    : -1;
}

/** "in July", "two years later": when it was, which says nothing of what it was. */
function isTime(unit: Unit): boolean {
  return (
    unit.date !== undefined ||
    unit.number !== undefined ||
    /^(?:years?|months?|decades?|later|earlier|before|after|in)$/.test(unit.lower) ||
    is(unit, 'month')
  );
}
