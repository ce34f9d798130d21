import type { Span } from '../../draft/span.js';
import type { TreatyRecord } from '../../record/record.js';
import type { Claim, NamedParty } from '../claim.js';
import { antecedents, picksOne } from './antecedents.js';
import { isOfEarlierOne } from './bygone.js';
import type { ClauseReading, ReadingContext, Stance } from './clauseReading.js';
import type { Clause } from './clauses.js';
import { Cue, type CueWords } from './cues.js';
import { ellipsis } from './ellipsis.js';
import { yearOfInstrument } from './events.js';
import { existenceOf } from './existence.js';
import { groundAt } from './grounds.js';
import { ARISING, comesToTerms, instrumentAt, type Link, linkOf } from './links.js';
import { isAboutTopic, isEvent, isItselfLimited, isNarrowed, isNobodysRight, isRightToRefuse } from './objects.js';
import { predicationAt } from './predications.js';
import { limitBefore } from './property.js';
import { namedParty } from './roles.js';
import { firstWithin, is, lastWithin, partyOf, spanOf, topicOf, type Unit, unitAt } from './units.js';

/** Words by which an agreement is said to cover its whole field, or one topic and no other. */
const BROAD: ReadonlySet<string> = new Set(['comprehensive', 'wide-ranging', 'full-spectrum', 'all-embracing', 'all-encompassing']);
const SINGLE: ReadonlySet<string> = new Set('single-issue single-topic single-subject single-purpose one-topic one-issue'.split(' '));

/** The words without which nothing is said of how much an agreement covers. */
export const BREADTHS: CueWords = { cue: Cue.breadth, words: [...BROAD, ...SINGLE] };

/** Scope, limits, breadth and existence: what is said of named parties. */
export function readPredicates(reading: ClauseReading, context: ReadingContext): Claim[] {
  const { clause, units, counterpart, parties } = reading;
  const { scene, defaultField, inSight } = context;
  if (counterpart === undefined || reading.otherSubject) {
    return [];
  }
  const claims: Claim[] = [];
  const bare = clause.verb < 0;
  const stance: Stance = (at, positions, presupposed) => {
    // "Without an arrangement between …, families must travel": what is missing is told by the way
    const missing = reading.negations.find(
      (n) => n.kind === 'local' && n.at === clause.from && units[n.at]?.lower === 'without' && at >= n.from && at < n.to,
    );
    if (missing && reading.own && !units.slice(clause.from, clause.to).some((u) => /^(?:would|could|might)$/.test(u.lower))) {
      return { holds: false, tentative: false };
    }
    const fact = reading.factuality(at);
    if (fact.stance === 'open' || reading.isBygone()) {
      return undefined;
    }
    // "Germany had no arrangement when …": said of another time
    // and "When he was arrested in 2017 Germany had none"
    const had =
      (clause.verb >= 0 && (units[clause.verb] as Unit).lower === 'had' && !isParticiple(units[clause.verb + 1])) ||
      (units[clause.from]?.lower === 'when' &&
        firstWithin(units, clause.from, clause.to, (u, i) => u.lower === 'had' && is(units[i + 1], 'negation')) >= 0);
    const negative = presupposed
      ? reading.negations.filter(
          (n) => (n.kind === 'local' || units[n.at + 1]?.lower === 'vain') && positions.some((p) => p >= n.from && p < n.to),
        ).length %
          2 ===
        1
      : reading.negative(positions);
    let holds = !negative;
    if (fact.reversed) {
      holds = !holds;
    }
    if (!holds && had && !presupposed) {
      return undefined;
    }
    if (fact.stance === 'denied') {
      return { holds: !holds, tentative: fact.firm !== true };
    }
    return { holds, tentative: !holds && isOfEarlierOne(reading) };
  };

  // pair topics with the groups of parties they belong to
  const pairing = pairTopics(reading);
  const antecedent = topicBefore(reading);
  for (const t of antecedent < 0 ? reading.topics : [antecedent, ...reading.topics]) {
    const topic = topicOf(units[t]) as string;
    const link: Link | undefined =
      t === antecedent
        ? { kind: 'accept', presupposed: false, at: clause.verb, from: t, to: t + 1 }
        : (linkOf(units, clause, t, bare, reading.subjectIsInstrument) ?? listLink(reading, context, t));
    if (!link) {
      continue;
    }
    // a bare noun phrase needs its instrument where no other side is in sight
    if (!inSight && !(link.kind === 'bare' || link.kind === 'phrase')) {
      continue;
    }
    if (
      !inSight &&
      (reading.parties.length !== 1 || !known(context.reader.record, reading.parties[0]?.party, counterpart) || !adjacent(reading, link))
    ) {
      continue;
    }
    // "extradites nobody", "hands over no suspects": what is done to none is told of no agreement
    if (isDone(units[t]) && deniesObject(units, clause, t)) {
      continue;
    }
    const sides = (pairing.get(t) ?? parties).filter((p) => !isGapped(units, clause, t, unitAt(units, p.span)));
    if (sides.length === 0 && reading.exceptions.length === 0) {
      continue;
    }
    // "When they sat down with Taiwan, the Danes promised to …"
    const before = /^(?:when|as|after|since)$/.test(units[0]?.lower ?? '') && clause.index === 1 && context.focalInSentence !== undefined;
    // "has been bound to extradite whom a Taiwanese prosecutor wants"
    const bound =
      context.focalInSentence !== undefined &&
      units.slice(clause.from, t).some((u) => /^(?:bound|obliged|obligated|required)$/.test(u.lower));
    if (link.kind === 'act' && !reading.focalNamed && !before && !bound && scene.counterpart === undefined) {
      continue;
    }
    if (bare && scene.hypothetical) {
      continue;
    }
    if (link.kind === 'phrase' || link.kind === 'bare') {
      if (withSomebodyElse(reading, context, link) || unspecific(reading, link) || !stated(reading, link)) {
        continue;
      }
    }
    if (
      goesToAnother(reading, t) ||
      ((link.kind === 'under' || isDone(units[t])) && isToldByInstrument(reading, t, context.reader.record))
    ) {
      continue;
    }
    // "can extradite without a treaty": practice under its own law
    if (
      (link.kind === 'act' || link.kind === 'cover') &&
      link.at === t &&
      firstWithin(
        units,
        clause.from,
        units.length,
        (u, i) => u.lower === 'without' && units.slice(i + 1, i + 5).some((w) => is(w, 'instrument')),
      ) >= 0
    ) {
      continue;
    }
    // what courts do for each other without an agreement
    if (
      reading.instrument < 0 &&
      !reading.subjectIsInstrument &&
      units
        .slice(clause.from, clause.to)
        .some((u, k) => OTHERWISE.test(u.lower) && !units.slice(clause.from, clause.from + k).some((w) => w.lower === 'without'))
    ) {
      continue;
    }
    // "may refuse extradition": a right that presupposes it; "limits extradition to serious crimes" too
    if (
      isRightToRefuse(units, clause, t) ||
      isItselfLimited(units, clause, t) ||
      isAboutTopic(units, t) ||
      isWished(units, t) ||
      isOfOneCase(units, clause.from, clause.to)
    ) {
      continue;
    }
    const limit = limitBefore(units, clause, t);
    // "The first instrument was limited to prisoners": of several one, and which is not judged
    const ranked = (units[reading.instrument - 1]?.ordinal ?? 0) > 0 && reading.instrument < t;
    if (limit && ranked && parties.some((p) => context.reader.record.agreementsBetween(p.party, counterpart).length > 1)) {
      continue;
    }
    // "would not discuss the surrender of fugitives under the 2016 arrangement", which lets there be any
    const ground = link.kind === 'under' && units[t - 1]?.lower === 'the' ? groundAt(units, { from: t, to: clause.to }) : -1;
    const given =
      ground > t &&
      units.slice(t, ground + 3).some((u) => u.date !== undefined) &&
      !units
        .slice(clause.from, t)
        .some((u) => !u.named && is(u, 'cover', 'accept', 'exclude', 'conclude', 'hearsay', 'conditional', 'reject'));
    const bySign = new Map<string, { holds: boolean; tentative: boolean; list: NamedParty[] }>();
    // "the treaty does not exist": the verb that denies it comes after
    const existing = firstWithin(units, t + 1, clause.to, (u) => ARISING.test(u.lower));
    // "does not deal with extradition, only with prisoners": what is denied ends at the comma
    const anew =
      firstWithin(units, link.at + 1, t, (u, k) => u.text === ',' && /^(?:only|merely|just)$/.test(units[k + 1]?.lower ?? '')) > 0;
    const shared = anew ? [t] : [t, existing, link.kind === 'phrase' || link.kind === 'bare' ? -1 : link.at].filter((p) => p >= 0);
    // "Covering prisoners, the arrangement stops short of extradition": what comes first is none of what is left out
    const first = reading.negations.some((n) => n.kind === 'exclude' && n.from > t);
    for (const side of sides) {
      const at = unitAt(units, side.span);
      // "In the absence of a treaty between P and Q, the agreement on …": what is missing is another one
      const absent = reading.negations.some(
        (n) => at >= n.from && at < n.to && /^(?:without|absence|lack|want)$/.test(units[n.at]?.lower ?? ''),
      );
      // "In the absence of any extradition agreement between P and Q, …": what is missing is that of the two themselves
      const missing =
        absent &&
        reading.negations.some(
          (n) => units[n.at]?.lower !== 'without' && n.at < t && at >= n.from && at < n.to && t >= n.from && t < n.to && t < at,
        );
      if (missing && units.some((u) => is(u, 'conditional', 'hearsay') && !u.named)) {
        continue;
      }
      const state =
        missing || given
          ? { holds: given, tentative: false }
          : stance(
              anew ? t : link.at,
              at >= clause.from && at < clause.to && !absent && !first ? [...shared, at] : shared,
              link.presupposed,
            );
      // "was not the first to allow extradition": denies the rank
      const ranked =
        state?.holds === false &&
        units.slice(clause.from, link.from).some((u, k, before) => u.ordinal !== undefined && is(before[k - 2], 'be', 'negation'));
      if (ranked) {
        continue;
      }
      // "does not cover extradition for political offences": only a part is left out; "has extradited nobody yet" tells what happened
      if (
        !state ||
        (!state.holds && !limit && (isNarrowed(units, t, clause.to) || isEvent(units, clause, t) || isNobodysRight(units, clause.from, t)))
      ) {
        continue;
      }
      const key = `${state.holds}${state.tentative}`;
      const entry = bySign.get(key) ?? { holds: state.holds, tentative: state.tentative, list: [] };
      entry.list.push(side);
      bySign.set(key, entry);
    }
    const year = yearOfInstrument(reading);
    for (const { holds, tentative, list } of bySign.values()) {
      const none = list.every((p) => context.reader.record.agreementsBetween(p.party, counterpart).length === 0);
      const span = claimSpan(reading, link, list, none);
      if (limit) {
        claims.push({
          kind: 'limit',
          parties: list,
          topic,
          // "does not go beyond" is the limit, "goes beyond" its opposite
          holds: limit === 'beyond' ? false : limit === 'within' || holds,
          tentative,
          ...(limit === 'focus' ? { loosely: true } : {}),
          counterpart,
          span,
          sentence: context.sentence,
          ...(year ? { year } : {}),
        });
      } else {
        const dates = units.slice(clause.from, clause.to).filter((u) => u.date !== undefined);
        const dated = year ?? (dates.length === 1 ? dates[0]?.date : undefined);
        const called = reading.instrument >= 0 ? units[reading.instrument]?.lower : undefined;
        claims.push({
          kind: 'scope',
          parties: list,
          topic,
          holds,
          tentative,
          counterpart,
          span,
          sentence: context.sentence,
          ...(dated !== undefined ? { year: dated } : {}),
          ...(called !== undefined ? { instrument: called } : {}),
        });
      }
    }
  }

  // breadth
  const graded = (clause.cues & Cue.breadth) !== 0 && parties.length > 0 && inSight && !(scene.hypothetical && bare);
  const broad = graded ? firstWithin(units, clause.from, clause.to, (u) => BROAD.has(u.lower) && !u.named) : -1;
  if (broad >= 0 && (reading.instrument >= 0 || reading.subjectIsInstrument || context.agreements)) {
    // "The comprehensive partners are Germany and Poland"
    const ofStates = is(units[broad + 1], 'states') && units.slice(broad + 2, broad + 4).some((u) => is(u, 'be'));
    const nearInstrument = reading.instrument >= 0 || bare || ofStates || units.slice(clause.from, broad).some((u) => is(u, 'be'));
    const state = stance(broad, [broad], false);
    const groupNear = groupNearest(reading, broad);
    if (state && nearInstrument) {
      const to = reading.instrument === broad + 1 ? broad + 2 : broad + 1;
      claims.push({
        kind: 'breadth',
        parties: groupNear,
        ...(context.ofField && defaultField !== undefined ? { field: defaultField } : {}),
        holds: state.holds,
        tentative: state.tentative,
        counterpart,
        span: spanOf(units, broad, to),
        sentence: context.sentence,
      });
    }
  }

  // "a single-issue instrument"
  const single = graded ? firstWithin(units, clause.from, clause.to, (u, i) => SINGLE.has(u.lower) && is(units[i + 1], 'instrument')) : -1;
  if (single >= 0) {
    const state = stance(single, [single], false);
    if (state) {
      claims.push({
        kind: 'breadth',
        parties: groupNearest(reading, single),
        holds: !state.holds,
        tentative: state.tentative,
        counterpart,
        span: spanOf(units, single, single + 2),
        sentence: context.sentence,
      });
    }
  }

  // existence of an agreement as such
  const inTail = (t: number): boolean => {
    const tail = firstWithin(units, clause.from + 1, clause.to, (u, i) => u.lower === 'not' && units[i + 1]?.lower === 'even');
    return tail > 0 && t > tail;
  };
  if (claims.length === 0 && defaultField !== undefined && parties.length > 0 && reading.topics.every(inTail)) {
    // "Denmark included it in its arrangement": of what was spoken of, and not that there is one
    const object =
      firstWithin(
        units,
        clause.verb + 1,
        clause.to,
        (u, i) => u.lower === 'it' && is(units[i - 1], 'exclude', 'accept', 'cover', 'have') && !units[i - 1]?.named,
      ) >= 0;
    const existence = object && clause.verb >= 0 ? undefined : existenceOf(reading, context, stance);
    if (existence) {
      claims.push(existence);
    }
  }
  // "Poland has, too."
  if (claims.length === 0 && parties.length > 0) {
    const picked = ellipsis(reading, context, stance);
    if (picked) {
      claims.push(picked);
    }
  }
  return claims;
}

/** Whether a word behind "had" makes a tense of it: "had kept", "had signed". */
function isParticiple(unit: Unit | undefined): boolean {
  return (
    /(?:ed|en)$/.test(unit?.lower ?? '') ||
    (is(unit, 'be', 'verb', 'conclude', 'accept', 'cover', 'exclude') && !is(unit, 'instrument', 'plan', 'states', 'determiner'))
  );
}

/** "Legal assistance, which Germany granted Taiwan, …": the topic that the relative clause says something of; -1 without one. */
function topicBefore(reading: ClauseReading): number {
  const { units, clause } = reading;
  const taken = /^(?:it|they)$/.test(units[clause.from]?.lower ?? '') && reading.parties.length > 0;
  if (clause.kind !== 'relative' || !(reading.own || taken) || clause.verb < 0 || units[clause.from]?.lower === 'what') {
    return -1;
  }
  const last = units[clause.from - 1]?.text === ',' ? clause.from - 2 : clause.from - 1;
  // "the extradition treaty that Denmark signed": of a treaty that there is
  const noun = is(units[last], 'instrument') && !units[last]?.named && units[last + 1]?.text !== ',';
  const at = noun && topicOf(units[last - 1]) !== undefined && isTheOne(units, last - 1) ? last - 1 : last;
  const granting = units.slice(clause.verb, clause.to).some((u, k, words) => {
    const last = words[k + 1] === undefined || words[k + 1]?.mark === true;
    // "that the arrangement is about": its preposition is left behind
    const stranded = last && /^(?:about|with|of)$/.test(u.lower) && is(words[0], 'be', 'verb');
    return !u.named && (stranded || (is(u, 'accept', 'cover', 'conclude') && !is(u, 'instrument')));
  });
  return topicOf(units[at]) !== undefined && granting ? at : -1;
}

/** Whether a topic begins a phrase behind "the": "the extradition treaty", "the 2019 extradition treaty", and not behind "is". */
function isTheOne(units: readonly Unit[], t: number): boolean {
  const the = units[t - 1]?.date !== undefined || is(units[t - 1], 'legal', 'only') ? t - 2 : t - 1;
  return /^(?:the|this|that)$/.test(units[the]?.lower ?? '') && !is(units[the - 1], 'be', 'negation');
}

/** "an extradition treaty with Canada": the phrase names its own other side. */
function withSomebodyElse(reading: ClauseReading, context: ReadingContext, link: Link): boolean {
  const { units, clause } = reading;
  if (units[link.to]?.lower !== 'with') {
    return false;
  }
  let at = link.to + 1;
  // "with just two states, the United States and South Korea"
  while (
    is(units[at], 'determiner', 'only', 'quantifier', 'states', 'adverb') ||
    units[at]?.number !== undefined ||
    units[at]?.text === ',' ||
    units[at]?.text === ':'
  ) {
    at++;
  }
  const party = partyOf(units[at]);
  const otherSide = (id: string): boolean => id === context.focalInSentence || context.reader.record.focalParties.has(id);
  // a union of states, and a name that the record does not know, has agreements of its own: "The European Union has an agreement with …"
  const unknown = units.slice(clause.from, link.from).some((u, k) => {
    const union = u.named?.kind === 'organisation' || (u.named?.kind === 'region' && u.named.form === 'name');
    return union || (k > 0 && !u.named && !u.mark && u.date === undefined && u.classes.length === 0 && /^\p{Lu}/u.test(u.text));
  });
  const subject =
    unknown || reading.mentions.some((m) => m.unit < link.from && m.role === 'acting' && m.preposition !== 'with' && !otherSide(m.party));
  return at < clause.to && party !== undefined && !otherSide(party) && subject;
}

/** "sent the suspects to China": done, whatever else the sentence speaks of, with somebody else. */
function goesToAnother({ units, mentions, counterpart, parties }: ClauseReading, t: number): boolean {
  const name = units[t]?.named;
  if (name?.kind !== 'topic' || name.form !== 'verb') {
    return false;
  }
  const next = mentions.find((m) => m.unit > t && m.preposition === 'to' && m.unit - t <= 6);
  return next !== undefined && next.party !== counterpart && !parties.some((p) => p.party === next.party);
}

/** "Denmark's extradition treaties are few": many treaties, with whom is not said. */
function unspecific(reading: ClauseReading, link: Link): boolean {
  const { units } = reading;
  const plural = units.slice(link.from, link.to).some((u) => is(u, 'instrument') && /s$/.test(u.lower));
  return plural && reading.parties.length === 1 && (!reading.focalNamed || (units[link.from - 1]?.number ?? 0) > 2);
}

/** Whether a topic is named by what is done: "has repatriated". */
function isDone(unit: Unit | undefined): boolean {
  return unit?.named?.kind === 'topic' && unit.named.form === 'verb';
}

/** Whether what is done is done to nobody, by a negative object or condition of its own: "extradites nobody", "on no terms". */
function deniesObject(units: readonly Unit[], { to }: Clause, t: number): boolean {
  const end = firstWithin(units, t + 1, to, (u) => u.mark || is(u, 'coordinator'));
  return firstWithin(units, t + 1, end < 0 ? to : end, (u) => /^(?:nobody|no|none|nothing|no-one)$/.test(u.lower) && !u.named) >= 0;
}

/** "The Poles gave Taiwan extradition, the Danes a handshake": whether a party behind the topic has an object of its own, and no verb. */
function isGapped(units: readonly Unit[], { to }: Clause, t: number, at: number): boolean {
  const before = units[at - 1]?.lower === 'the' ? at - 2 : at - 1;
  return (
    at > t &&
    at < to &&
    (units[before]?.text === ',' || is(units[before], 'coordinator')) &&
    /^(?:an?|nothing|no|less|more|much|only)$/.test(units[at + 1]?.lower ?? '') &&
    firstWithin(units, at + 1, to, (u) => !u.named && is(u, 'be', 'have', 'do', 'verb', 'cover', 'accept', 'conclude')) < 0
  );
}

/** "prisoners may return thanks to the transfer agreement": what the agreement is of is said where it is named. */
function isToldByInstrument({ units, clause, topics, subjectIsInstrument }: ClauseReading, t: number, record: TreatyRecord): boolean {
  const wholes = record.topicAndWholes(topicOf(units[t]) ?? '');
  return topics.some(
    (k) =>
      k !== t &&
      wholes.includes(topicOf(units[k]) ?? '') &&
      linkOf(units, clause, k, clause.verb < 0, subjectIsInstrument)?.kind === 'phrase',
  );
}

/** Words of what is done without an agreement. */
const OTHERWISE = /^(?:rogatory|hoc|courtesy|comity|informally|informal|channels)$/;

/** "What Taiwan misses in the arrangement is extradition", "What Berne needed was a treaty": what is wished for, told by a cleft. */
function isWished(units: readonly Unit[], t: number): boolean {
  return (
    units[0]?.lower === 'what' && firstWithin(units, 1, t, (u) => /^(?:miss|misses|missed|needs?|needed|regrets?|hoped)$/.test(u.lower)) > 0
  );
}

const ONE_CASE: ReadonlySet<string> = new Set(['case', 'person', 'man', 'woman', 'occasion', 'suspect', 'fugitive']);

/** "agreed in one case to extradition", "for this one person": what was done once, and no standing agreement. */
function isOfOneCase(units: readonly Unit[], from: number, to: number): boolean {
  return (
    firstWithin(
      units,
      from,
      to,
      (u, i) =>
        ONE_CASE.has(u.lower) &&
        (/^(?:one|single|particular)$/.test(units[i - 1]?.lower ?? '') ||
          // "takes evidence in a ketamine case", and not "the treaty proved its worth in a ketamine case"
          (u.lower === 'case' &&
            instrumentAt(units, from, to) < 0 &&
            units[i - 2]?.lower === 'a' &&
            units[i - 3]?.lower === 'in' &&
            !units[i - 1]?.named &&
            units[i - 1]?.classes.length === 0)),
    ) >= 0
  );
}

const HAVING =
  /^(?:links?|ties|binds|connects|unites|linked|tied|connected|joined|share|shares|create|creates|created|gives|gave|given|rely|relies|relied|use|uses|used|invoke|invokes|invoked|enjoy|enjoys|possess|possesses|maintain|maintains|there|under|exist|exists|signed|concluded|force|got|gets|won|wins|obtained|secured|landed|extracted)$/;

/**
 * Whether an indefinite phrase is stated to be so: "France has an extradition treaty" is, "an extradition treaty is a red
 * line" and "towards an extradition treaty" are not.
 */
function stated(reading: ClauseReading, link: Link): boolean {
  const { units, clause } = reading;
  let indefinite = false;
  for (let i = link.from - 1; i >= Math.max(clause.from, link.from - 5); i--) {
    const unit = units[i] as Unit;
    if (unit.lower === 'a' || unit.lower === 'an') {
      // "a state with an extradition treaty" has one
      // and "the arrangement, a full extradition treaty, is" says what it is
      const apposition = units[i - 1]?.text === ',' && units.slice(clause.from, i - 1).some((u) => is(u, 'instrument') && !u.named);
      indefinite = units[i - 1]?.lower !== 'with' && !apposition;
      break;
    }
    if (unit.mark || (is(unit, 'preposition', 'be', 'have', 'determiner') && !unit.named)) {
      break;
    }
  }
  // "is without a legal assistance agreement"
  const missing = reading.negations.some(
    (n) => n.kind === 'local' && link.from > n.at && link.from < n.to && /^(?:without|absence|lack)$/.test(units[n.at]?.lower ?? ''),
  );
  // "In the absence of an extradition treaty between Slovakia and Taiwan"
  const absent = units[clause.from]?.lower === 'in' && !units.some((u) => is(u, 'modal', 'conditional') && !u.named);
  if (missing && (clause.verb >= 0 || absent)) {
    return true;
  }
  if (clause.verb < 0) {
    return !(indefinite && link.kind === 'bare') && !/^(?:towards?|why|no|for|against|about|on)$/.test(units[clause.from]?.lower ?? '');
  }
  // "the arrangement is an extradition treaty"
  // and "What London put its name to was an extradition treaty"
  const cleft =
    units[clause.from]?.lower === 'what' && units.slice(Math.max(clause.from, link.from - 3), link.from).some((u) => is(u, 'be'));
  const predicate = cleft || (reading.subjectIsInstrument && is(units[clause.verb], 'be') && clause.verb < link.from);
  if (!indefinite || predicate) {
    return true;
  }
  const taken = units.slice(clause.from, link.from).some((_, k) => predicationAt(units, clause.from + k)?.kind === 'accept');
  const side = units.slice(Math.max(clause.from, link.from - 4), link.from).some((u) => /^(?:party|signatory)$/.test(u.lower));
  return (
    taken ||
    side ||
    units
      .slice(clause.from, clause.to)
      .some(
        (u, k, words) =>
          !u.named &&
          (is(u, 'have', 'conclude', 'accept', 'cover', 'end', 'amend', 'exclude') ||
            HAVING.test(u.lower) ||
            comesToTerms(units, clause.from + k) ||
            (u.lower === 'place' && words[k - 1]?.lower === 'in')) &&
          !is(u, 'instrument'),
      )
  );
}

/** Whether the record knows the pair: only then may an unnamed counterpart be supplied. */
function known(record: TreatyRecord, party: string | undefined, counterpart: string): boolean {
  return (
    party !== undefined &&
    (record.agreementsBetween(party, counterpart).length > 0 || record.absencesBetween(party, counterpart).length > 0)
  );
}

function adjacent(reading: ClauseReading, link: Link): boolean {
  const mention = reading.mentions.find((m) => m.party === reading.parties[0]?.party);
  if (!mention) {
    return false;
  }
  const { units } = reading;
  if (mention.unit > link.from && mention.preposition !== undefined) {
    return false;
  }
  const between = mention.unit < link.from ? units.slice(mention.unit + 1, link.from) : units.slice(link.to, mention.unit);
  const name = units[mention.unit]?.named;
  const form = name?.kind === 'party' ? name.form : undefined;
  const instrument = units.slice(link.from, link.to).some((u) => is(u, 'instrument'));
  const tight = between.every((u) => u.lower === "'s" || u.date !== undefined || is(u, 'legal') || u.text === '–' || u.text === '-');
  return instrument && tight && form !== 'capital' && form !== 'organ';
}

/** In a list or a bracket the topic stands beside its party: "Germany: comprehensive, with extradition". */
function listLink(reading: ClauseReading, context: ReadingContext, t: number): Link | undefined {
  const { units, clause } = reading;
  if (bracketOwner(units, t) >= 0) {
    return { kind: 'cover', presupposed: false, at: t, from: t, to: t + 1 };
  }
  // "Taiwan's partners fall into three groups: extradition (Poland, Slovakia), …"
  const partners = reading.focalNamed && firstWithin(units, clause.from, t, (u) => u.lower === 'partners') >= 0;
  if (!context.scene.agreements && reading.instrument < 0 && !partners) {
    return undefined;
  }
  const party = units[0]?.named?.kind === 'party' || (units[1]?.named?.kind === 'party' && units[0]?.lower === 'the');
  const colon = units.slice(0, 5).some((u) => u.text === ':' || u.text === '—' || u.text === '–' || u.text === '-');
  if (context.place.kind === 'item' && party && colon && clause.verb < 0) {
    return { kind: 'bare', presupposed: false, at: t, from: t, to: t + 1 };
  }
  // "Poland (2019): broad, extradition not included"
  const state = is(units[t + 1], 'negation') ? t + 2 : t + 1;
  const ends = units[state + 1] === undefined || units[state + 1]?.mark === true;
  if (context.place.kind === 'item' && party && colon && clause.verb === state && ends && /ed$/.test(units[state]?.lower ?? '')) {
    return { kind: 'cover', presupposed: false, at: state, from: t, to: state + 1 };
  }
  // "extradition (UK), sentenced persons (Denmark)"
  if (units[t + 1]?.text === '(' && partyOf(units[t + 2]) !== undefined) {
    const close = firstWithin(units, t + 1, units.length, (u) => u.text === ')');
    return { kind: 'cover', presupposed: false, at: t, from: t, to: close > 0 ? close + 1 : t + 1 };
  }
  return undefined;
}

/** The party right before a bracket of nothing but dates and topics, in which the topic at `t` stands: "Denmark (2019, extradition)"; -1. */
function bracketOwner(units: readonly Unit[], t: number): number {
  let open = t;
  const plain = (u: Unit | undefined): boolean =>
    u !== undefined &&
    (topicOf(u) !== undefined ||
      u.date !== undefined ||
      u.text === ',' ||
      u.text === '/' ||
      u.lower === 'with' ||
      is(u, 'coordinator', 'broad', 'only'));
  while (plain(units[open])) {
    open--;
  }
  let close = t;
  while (plain(units[close])) {
    close++;
  }
  if (units[open]?.text !== '(' || units[close]?.text !== ')' || partyOf(units[open - 1]) === undefined) {
    return -1;
  }
  const dated = units.slice(open, close).some((u) => u.date !== undefined);
  // "Poland (extradition), Germany (evidence)": one bracket of several
  const several = (): boolean => units.filter((u, i) => u.text === '(' && partyOf(units[i - 1]) !== undefined).length > 1;
  return dated || several() ? open - 1 : -1;
}

/** Which parties each topic belongs to, where they come in pairs: "extradition (UK), sentenced persons (Denmark)". */
function pairTopics(reading: ClauseReading): ReadonlyMap<number, readonly NamedParty[]> {
  const map = new Map<number, readonly NamedParty[]>();
  const { units, mentions } = reading;
  for (const t of reading.topics) {
    // "transfers only (UK, Denmark)"
    const open = units[t + 1]?.lower === 'only' ? t + 2 : t + 1;
    if (units[open]?.text === '(' && partyOf(units[open + 1]) !== undefined) {
      const close = firstWithin(units, open, units.length, (u) => u.text === ')');
      const inside = mentions.filter((m) => m.unit > t && m.unit < close);
      map.set(
        t,
        inside.map((m) => namedParty(units, m)),
      );
    }
  }
  for (const t of reading.topics) {
    const at = bracketOwner(units, t);
    const owner = mentions.find((m) => m.unit === at);
    if (owner) {
      map.set(t, [namedParty(units, owner)]);
    }
  }
  if (map.size > 0) {
    return map;
  }
  // P1 T1 … P2 T2: each topic with the group before it
  const sides = mentions.filter((m) => reading.parties.some((p) => p.party === m.party) && m.role !== 'compare');
  const groups = new Set(sides.map((m) => m.group));
  if (groups.size < 2 || reading.topics.length < 2) {
    return map;
  }
  const order = [...sides.map((m) => ({ at: m.unit, group: m.group })), ...reading.topics.map((t) => ({ at: t, group: -1 }))].sort(
    (a, b) => a.at - b.at,
  );
  const sequence: number[] = [];
  for (const item of order) {
    if (sequence.at(-1) !== item.group) {
      sequence.push(item.group);
    }
  }
  // "prisoner-transfer agreements with the UK and Denmark and an extradition agreement with Poland": each topic with the group behind it
  const behind = sequence[0] === -1 && sequence.at(-1) !== -1 && sequence.filter((g) => g === -1).length === groups.size;
  if (behind && sides.every((m) => m.preposition === 'with' || m.preposition === 'between')) {
    for (const t of reading.topics) {
      const next = sides.find((m) => m.unit > t);
      map.set(
        t,
        sides.filter((m) => m.group === next?.group).map((m) => namedParty(units, m)),
      );
    }
    return map;
  }
  const alternates = sequence[0] !== -1 && sequence.at(-1) === -1 && sequence.filter((g) => g === -1).length === groups.size;
  if (!alternates) {
    return map;
  }
  for (const t of reading.topics) {
    const before = sides.filter((m) => m.unit < t).at(-1);
    map.set(
      t,
      sides.filter((m) => m.group === before?.group).map((m) => namedParty(units, m)),
    );
  }
  return map;
}

function groupNearest(reading: ClauseReading, at: number): readonly NamedParty[] {
  // "…, the former narrow and the latter comprehensive"
  const picking = lastWithin(reading.units, at - 3, at, picksOne);
  if (picking >= 0 && reading.units[picking - 1]?.lower === 'the' && reading.parties.length === 2) {
    return antecedents(reading.units[picking], reading.parties);
  }
  const sides = reading.mentions.filter((m) => reading.parties.some((p) => p.party === m.party));
  // "comprehensive cooperation (Germany, Poland)"
  const open = reading.units.findIndex((u, i) => i > at && i <= at + 3 && u.text === '(');
  const close = open < 0 ? -1 : reading.units.findIndex((u, i) => i > open && u.text === ')');
  const inside = sides.filter((m) => m.unit > open && m.unit < close);
  if (inside.length > 0) {
    return reading.parties.filter((p) => inside.some((m) => m.party === p.party));
  }
  const nearest = [...sides].sort((a, b) => Math.abs(a.unit - at) - Math.abs(b.unit - at))[0];
  if (!nearest) {
    return reading.parties;
  }
  return reading.parties.filter((p) => sides.some((m) => m.group === nearest.group && m.party === p.party));
}

/** How many words may stand between a party and its topic for both to be marked as one. */
const SPAN_REACH = 8;

/** How many words may stand between what is done and the agreement under which it is, for both to be marked as one. */
const GROUND_REACH = 10;

/** @param none whether no party of the list has an agreement at all */
function claimSpan(reading: ClauseReading, link: Link, list: readonly NamedParty[], none: boolean): Span {
  const { units, clause } = reading;
  let { from, to } = link;
  // take in the party where it stands right beside: "Danish extradition treaty"
  for (const side of list) {
    const at = unitAt(units, side.span);
    if (at < clause.from || at >= clause.to) {
      continue;
    }
    if (at < from && from - at <= SPAN_REACH) {
      from = at;
    } else if (at >= to && at - to <= SPAN_REACH) {
      to = at + 1;
    }
  }
  if (link.kind === 'cover' && link.at < from && from - link.at <= 4) {
    from = link.at;
  }
  // "inmates may go home under the agreement": what there is not is the agreement
  const ground = link.kind === 'under' && none ? groundAt(units, clause) : -1;
  if (ground >= to && ground - to <= GROUND_REACH) {
    to = ground + 1;
  }
  return spanOf(units, from, to);
}
