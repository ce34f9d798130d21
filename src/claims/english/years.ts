import type { DateClaim, NamedParty } from '../claim.js';
import type { ClauseReading, ReadingContext } from './clauseReading.js';
import { Cue } from './cues.js';
import { type Binding, standingDate } from './datePhrases.js';
import { becomes, eventAfter, eventIn, instrumentAfter, instrumentBefore } from './events.js';
import { namedParty, type PartyMention } from './roles.js';
import { firstWithin, is, partyOf, spanOf, topicOf, type Unit } from './units.js';

/** Prepositions that make a date a limit of the statement and not the day of an event. */
const FRAMES = new Set(['until', 'till', 'by', 'before', 'after', 'during', 'between', 'throughout']);

/** The claims about when agreements were signed, entered into force or were amended. */
export function readDates(reading: ClauseReading, readings: readonly ClauseReading[], context: ReadingContext): DateClaim[] {
  const { units, clause } = reading;
  if ((clause.around & Cue.date) === 0) {
    return [];
  }
  const next = readings[clause.index + 1];
  // "It was in 2018 that the two signed": between the sides of what follows
  const cleftWith = units[clause.from]?.lower === 'it' && next && units[next.clause.from]?.lower === 'that' ? next.counterpart : undefined;
  const counterpart = reading.counterpart ?? cleftWith;
  if (counterpart === undefined || reading.otherSubject || context.scene.otherSubject) {
    return [];
  }
  const aboutAgreements =
    context.agreements ||
    reading.topics.length > 0 ||
    ((next?.clause.of === clause.index || cleftWith !== undefined) && next !== undefined && next.topics.length > 0);
  if (!aboutAgreements || !context.inSight || !context.ofFieldOr(reading) || (clause.cues & Cue.organisation) !== 0) {
    return [];
  }
  const shared = readSharedDate(reading, readings, context, counterpart);
  if (shared) {
    return [shared];
  }
  // "the arrangement of 2013 did not cover legal assistance": the topic is not that of the arrangement
  const first = reading.topics.find((t) => !reading.negative([t]));
  const topic = first === undefined ? undefined : topicOf(units[first]);
  const claims: DateClaim[] = [];
  // "since March 2021, when the agreement came into force": the time of the clause stands before it
  const opening = units[clause.from]?.text === ',' ? clause.from + 1 : clause.from;
  const before =
    units[opening]?.lower === 'when' && !isLasting(units.slice(clause.from, clause.to))
      ? units[opening - 1]?.text === ','
        ? opening - 2
        : opening - 1
      : -1;
  for (let i = before >= 0 && units[before]?.date !== undefined ? before : clause.from; i < clause.to; i++) {
    const date = units[i]?.date;
    if (date === undefined) {
      continue;
    }
    if (isOfOthers(reading, i)) {
      continue;
    }
    const event = i < clause.from ? eventIn(units, clause.from, clause.to) : undefined;
    const at = i;
    const cleft = i < clause.from ? undefined : cleftBinding(reading, readings, i);
    const through = endOfSpan(units, i);
    const own = through > 0 ? bindSpan(reading, i) : (cleft ?? bind(reading, context, i));
    const binding = i < clause.from ? event && { parties: reading.parties, event } : own;
    i = Math.max(i, through);
    if (!binding || binding.parties.length === 0) {
      continue;
    }
    const fact = reading.factuality(at);
    // "not until 2021", "was not signed until 2022": then
    const then = units[at - 1]?.lower === 'until' && (units[at - 2]?.lower === 'not' || isNotSignedBefore(units, clause.from, at));
    // "In 2017 Denmark had not yet signed"
    const denied = !then && at < clause.verb && reading.negations.some((n) => n.kind === 'verb' && n.at > at);
    if (fact.stance !== 'asserted' || fact.reversed || denied || (!then && reading.negative([at]))) {
      continue;
    }
    // "the German agreement (2012, 2023)": of more than one text, each of its own topics
    const several = units[at + 1]?.text === ',' && units[at + 2]?.date !== undefined;
    const later = units[at - 1]?.text === ',' && units[at - 2]?.date !== undefined;
    const about = besideTopic(units, at) ?? (several || later ? undefined : topic);
    const told = firstWithin(units, clause.from, clause.to, (u) => !u.named && is(u, 'legal', 'broad')) >= 0;
    const field = told ? context.defaultField : undefined;
    claims.push({
      kind: 'date',
      parties: binding.parties,
      event: binding.event,
      date,
      ...(through > 0 ? { through: (units[through] as Unit).date as string } : {}),
      ...(units[at - 1]?.lower === 'by' || (units[at - 1]?.lower === 'as' && units[at - 2]?.lower === 'early') ? { latest: true } : {}),
      holds: true,
      counterpart,
      span: spanOf(units, at, i + 1),
      sentence: context.sentence,
      ...(about !== undefined ? { topic: about } : {}),
      ...(field !== undefined ? { field } : {}),
    });
  }
  return claims;
}

/** "for two years": how long something took, and no day on which it happened. */
function isLasting(words: readonly Unit[]): boolean {
  return words.some(
    (u, k) => u.lower === 'for' && words.slice(k + 1, k + 4).some((w) => /^(?:years?|months?|weeks?|decades?)$/.test(w.lower)),
  );
}

/** "In 2018 Copenhagen took its cue from London and signed an agreement": the time of both. */
function readSharedDate(
  reading: ClauseReading,
  readings: readonly ClauseReading[],
  { sentence }: ReadingContext,
  counterpart: string,
): DateClaim | undefined {
  const { units, clause, parties } = reading;
  const shared = clause.kind === 'shared' ? readings[clause.of ?? -1] : undefined;
  // "took the plunge in 2018 and signed an agreement": the date stands right before the verb that has the agreement
  const behind = shared && units[clause.from - 2]?.lower === 'in' ? units[clause.from - 1] : undefined;
  const fronted = shared && units[shared.clause.from]?.lower === 'in' ? units[shared.clause.from + 1] : behind;
  if (fronted?.date === undefined || reading.instrument < 0 || parties.length !== 1) {
    return undefined;
  }
  const signed =
    eventIn(units, clause.from, clause.to) === 'signed' &&
    units.slice(clause.from, clause.to).every((u) => u.date === undefined) &&
    reading.negations.length === 0 &&
    reading.factuality(clause.from).stance === 'asserted';
  const span = { start: fronted.start, end: fronted.end };
  return signed ? { kind: 'date', parties, event: 'signed', date: fronted.date, holds: true, counterpart, span, sentence } : undefined;
}

/** The topic right before the bracket in which a date stands alone: "legal assistance (2021)". */
function besideTopic(units: readonly Unit[], at: number): string | undefined {
  return units[at - 1]?.text === '(' && units[at + 1]?.text === ')' ? topicOf(units[at - 2]) : undefined;
}

/** "between 2014 and 2017": the end of the span that the date at `at` begins; -1 where it begins none. */
function endOfSpan(units: readonly Unit[], at: number): number {
  const joined = units[at - 1]?.lower === 'between' && units[at + 1]?.lower === 'and';
  return joined && units[at + 2]?.date !== undefined ? at + 2 : -1;
}

/** "all signed between 2014 and 2017": whose agreements are of a span of time. What takes time itself has no day in it. */
function bindSpan({ units, clause, parties }: ClauseReading, at: number): Binding | undefined {
  const event = eventIn(units, clause.from, at);
  return event === 'signed' || event === 'in force' ? { parties, event } : undefined;
}

/** "has a treaty with the United States, signed in 2003, and none with Taiwan": of a pair without the other side. */
function isOfOthers({ units, mentions, counterpart }: ClauseReading, at: number): boolean {
  // "whereas its Polish counterpart, signed in June 2019"
  const last = mentions.findLast((m) => m.unit < at);
  if (last?.role === 'attribute' && last.party !== counterpart && /^(?:its|their|whose)$/.test(units[last.unit - 1]?.lower ?? '')) {
    return true;
  }
  const before = mentions.filter((m) => m.unit < at && m.role !== 'attribute');
  const beside = before.findLast((m) => m.preposition === 'with');
  return (
    beside !== undefined &&
    before.every((m) => m.party !== counterpart) &&
    before.some((m) => m.unit < beside.unit && m.party !== beside.party && m.preposition !== 'with')
  );
}

/** "It was in June 2019 that Poland signed": the time stands before the clause it belongs to. */
function cleftBinding({ units, clause }: ClauseReading, readings: readonly ClauseReading[], at: number): Binding | undefined {
  const next = readings[clause.index + 1];
  const cleft = units[clause.from]?.lower === 'it' && is(units[clause.from + 1], 'be') && at <= clause.from + 5 && at === clause.to - 1;
  // "2015 was the year in which Copenhagen and Taipei agreed"
  const ofYear =
    at === clause.from &&
    is(units[at + 1], 'be') &&
    /^(?:year|month|day|date)$/.test(units[at + 3]?.lower ?? '') &&
    /^(?:that|when|which)$/.test(next ? (units[next.clause.from]?.lower ?? '') : '');
  if (next && ofYear) {
    const happened = eventIn(units, next.clause.from, next.clause.to);
    return happened && next.own ? { parties: next.parties, event: happened } : undefined;
  }
  // "In 2016 it was Denmark that signed an agreement"
  const framed = units[clause.from]?.lower === 'in' && at === clause.from + 1 && units[at + 1]?.lower === 'it' && is(units[at + 2], 'be');
  if (framed && next && clause.verb === at + 2 && units[next.clause.from]?.lower === 'that' && next.clause.kind === 'relative') {
    const happened = eventIn(units, next.clause.from, next.clause.to);
    return happened === 'signed' ? { parties: next.parties, event: happened } : undefined;
  }
  const event = cleft && next && units[next.clause.from]?.lower === 'that' ? eventIn(units, next.clause.from, next.clause.to) : undefined;
  return next && event ? { parties: next.parties, event } : undefined;
}

/** "was not signed until": not before the date at `at`. */
function isNotSignedBefore(units: readonly Unit[], from: number, at: number): boolean {
  const signed = units[at - 2];
  return (
    /^(?:signed|concluded)$/.test(signed?.lower ?? '') &&
    firstWithin(units, Math.max(from, at - 5), at - 2, (u) => /^(?:not|n't)$/.test(u.lower)) >= 0
  );
}

function partiesAt(reading: ClauseReading, test: (unit: number, group: number) => boolean): readonly NamedParty[] {
  return reading.mentions
    .filter(
      (m) =>
        reading.parties.some((p) => p.party === m.party) &&
        // "obtained texts from Poland (2019)"
        (m.role === 'acting' || m.preposition === 'of' || (m.preposition === 'from' && reading.instrument >= 0)) &&
        test(m.unit, m.group),
    )
    .map((m) => namedParty(reading.units, m));
}

function bind(reading: ClauseReading, context: ReadingContext, i: number): Binding | undefined {
  const { units, clause } = reading;
  const before = units[i - 1];
  const standing = standingDate(reading, context, i);
  if (standing) {
    return standing;
  }
  // "waited until 2021 to sign"
  const waited =
    before?.lower === 'until' &&
    ((/^(?:waited|took|held)$/.test(units[i - 2]?.lower ?? '') && units.slice(i + 1, i + 8).some((u) => u.lower === 'to')) ||
      // "Not until 2021 did Slovakia sign"
      (units[i - 2]?.lower === 'not' && is(units[i + 1], 'do')));
  if (waited) {
    const event = eventAfter(units, i, clause.to) ?? (reading.instrument > i ? 'signed' : undefined);
    // "did Slovakia sign, with the Polish text as a guide"
    const subject = partiesAt(reading, (u) => u > i && u <= i + 3);
    const parties = reading.parties.length === 1 ? reading.parties : subject;
    return event && parties.length === 1 ? { parties, event } : undefined;
  }
  const signed: Binding | undefined = reading.parties.length === 1 ? { parties: reading.parties, event: 'signed' } : undefined;
  // "By 2018 the Swiss had already signed", "By 2017 the Danes had their agreement in hand"
  const early = before?.lower === 'as' && units[i - 2]?.lower === 'early' && units[i - 3]?.lower === 'as';
  if (early && units[clause.verb]?.lower === 'had' && reading.instrument > clause.verb && reading.instrument < i) {
    return signed;
  }
  if (before?.lower === 'by' && units[clause.verb]?.lower === 'had' && reading.instrument > i && i < clause.verb) {
    const done = units.slice(clause.verb, clause.verb + 3).some((u) => /^(?:signed|concluded|its|their)$/.test(u.lower));
    return done ? signed : undefined;
  }
  // "was not signed until 2022"
  if (signed && before?.lower === 'until' && isNotSignedBefore(units, clause.from, i)) {
    return signed;
  }
  // "had an arrangement in place by 2014"
  const had = units[clause.verb]?.lower === 'had' && reading.instrument > clause.verb && reading.instrument < i;
  if (signed && before?.lower === 'by' && had) {
    return signed;
  }
  if (before && FRAMES.has(before.lower)) {
    return undefined;
  }
  // "Of the three agreements signed since 2019, two …": among which, and not when
  const group = before?.lower === 'since' && /^(?:of|among)$/.test(units[clause.from]?.lower ?? '') && i < clause.verb;
  if (group) {
    return undefined;
  }
  // "have signed with Taiwan since 2021": how many, and not when
  const counted = before?.lower === 'since' && units.slice(clause.from, i).some((u) => u.number !== undefined && u.date === undefined);
  if (counted && is(units[clause.verb], 'have') && is(units[clause.verb + 1], 'conclude')) {
    return undefined;
  }
  if (units[i + 1]?.text === '-' || before?.text === '–' || before?.text === '-') {
    // part of a range
    return undefined;
  }
  // "With Slovakia in 2021 and Poland in 2019, Taiwan secured its two agreements"
  const secured = units[clause.from]?.lower === 'with' && before?.lower === 'in' && reading.instrument > clause.verb && clause.verb > i;
  if (secured && is(units[clause.verb], 'conclude', 'accept')) {
    const parties = partiesAt(reading, (u) => u === i - 2);
    return parties.length > 0 ? { parties, event: 'signed' } : undefined;
  }
  const named = reading.mentions.filter((m) => reading.parties.some((p) => p.party === m.party) && m.role !== 'compare');
  // "the delegation in Bern": where somebody is, who is named as a side besides
  const sides = named.filter((m) => m.role !== 'attribute' || !named.some((n) => n.role === 'acting' && n.party === m.party));
  const focal = context.reader.record.focalParties;

  // "2016 (UK)"
  if (units[i + 1]?.text === '(') {
    const close = firstWithin(units, i + 1, units.length, (u) => u.text === ')');
    const inside = partiesAt(reading, (u) => u > i && u < close);
    if (inside.length > 0) {
      return { parties: inside, event: eventIn(units, clause.from, i) ?? 'any' };
    }
  }
  // "2016 for the UK, 2019 for Denmark"
  if (/^(?:for|with)$/.test(units[i + 1]?.lower ?? '')) {
    const at = units[i + 2]?.lower === 'the' ? i + 3 : i + 2;
    const event = eventIn(units, clause.from, i);
    if (
      event !== undefined &&
      units[at]?.named?.kind === 'party' &&
      !focal.has(units[at].named.id) &&
      (units[at + 1]?.mark || is(units[at + 1], 'coordinator'))
    ) {
      return { parties: [{ party: units[at].named.id, span: spanOf(units, at, at + 1) }], event };
    }
  }
  // "with Poland and Slovakia in 2019 and 2020 respectively"
  const dates: number[] = [];
  for (let k = clause.from; k < clause.to; k++) {
    if (units[k]?.date !== undefined) {
      dates.push(k);
    }
  }
  const acting = sides.filter((m) => m.role === 'acting');
  // "the UK, Denmark and Poland came in 2016, 2019 and 2020": as many dates in a row as parties
  const row =
    dates.length > 1 &&
    dates.length === acting.length &&
    acting.every((m) => m.unit < (dates[0] as number)) &&
    dates.every((d, n) => n === 0 || units.slice((dates[n - 1] as number) + 1, d).every((u) => u.text === ',' || is(u, 'coordinator')));
  if (row || units.slice(clause.from, clause.to).some((u) => u.lower === 'respectively')) {
    const own = acting[dates.indexOf(i)];
    return dates.length === acting.length && own
      ? { parties: partiesAt(reading, (u) => u === own.unit), event: eventIn(units, clause.from, clause.to) ?? 'signed' }
      : undefined;
  }
  // "Both signed broad agreements, in 2019 and 2021": one after the other, as they were named
  const paired =
    !reading.own &&
    dates.length > 1 &&
    dates.length === reading.parties.length &&
    dates.every((d, n) => n === 0 || units.slice((dates[n - 1] as number) + 1, d).every((u) => u.text === ',' || is(u, 'coordinator')));
  if (paired) {
    const own = reading.parties[dates.indexOf(i)] as NamedParty;
    return { parties: [own], event: eventIn(units, clause.from, clause.to) ?? 'signed' };
  }
  // "Denmark (2019)", "the UK (concluded in 2016)", "Germany (originally signed in 2012, expanded in 2023)"
  const open = openBracket(units, clause.from, i);
  if (open >= 0) {
    // "The broader agreements came from Poland (2021) and Slovakia (2019)"
    const named = reading.mentions.find((m) => m.unit === open - 1 && m.role === 'attribute' && !focal.has(m.party));
    if (named && open === i - 1 && reading.instrument >= 0 && reading.instrument < named.unit && units[i + 1]?.text === ')') {
      return { parties: [namedParty(units, named)], event: 'signed' };
    }
    const last = sides.filter((m) => m.unit < open).at(-1);
    const near =
      last !== undefined &&
      (open - last.unit <= 5 || context.place.kind === 'item') &&
      units
        .slice(last.unit + 1, open)
        .every(
          (u) =>
            u.lower === "'s" ||
            u.lower === 'with' ||
            (u.named?.kind === 'party' && focal.has(u.named.id)) ||
            is(u, 'instrument', 'only') ||
            topicOf(u) !== undefined ||
            /^[-–—:]$/.test(u.text),
        );
    const inside = partiesAt(reading, (u) => u > open && u < i);
    if (inside.length > 0 && i - open > 1) {
      return { parties: inside.slice(-1), event: eventIn(units, open, i) ?? 'signed' };
    }
    // "two treaties: extradition (2011) and legal assistance (2021)"
    if (open === i - 1 && topicOf(units[open - 1]) !== undefined && context.agreements && reading.parties.length === 1) {
      return { parties: reading.parties, event: 'signed' };
    }
    if (near && last) {
      const event = eventIn(units, open, i);
      // "Denmark (arrangement with Taiwan on prisoners, 2019)"
      const called = instrumentBefore(units, open, units[i - 1]?.text === ',' ? i - 1 : i) > open;
      if (event === undefined && i - open > 1 && !called) {
        return undefined;
      }
      return { parties: partiesAt(reading, (u) => u === last.unit), event: event ?? 'signed' };
    }
    return undefined;
  }
  // "the 2019 arrangement", "Lithuania's 2022 extradition treaty", "the text of 2021"
  const head = instrumentAfter(units, clause.to, i);
  if (head >= 0) {
    const owner = sides
      .filter(
        (m) =>
          m.unit < i &&
          i - m.unit <= 4 &&
          units
            .slice(m.unit + 1, i)
            .every(
              (u) =>
                (!u.mark && (u.lower === "'s" || u.classes.length === 0 || is(u, 'broad', 'narrow', 'adverb'))) ||
                u.text === '-' ||
                u.text === '–' ||
                (u.named?.kind === 'party' && focal.has(u.named.id)),
            ),
      )
      .at(-1);
    if (owner) {
      return { parties: partiesAt(reading, (u, g) => u === owner.unit || (g === owner.group && u < owner.unit)), event: 'signed' };
    }
    const between = sides.filter((m) => m.unit > i && m.unit < head);
    if (between.length > 0) {
      return { parties: partiesAt(reading, (u) => between.some((m) => m.unit === u)), event: 'signed' };
    }
    const after = sides.find((m) => m.unit > head && m.unit - head <= 4 && (m.preposition === 'with' || m.preposition === 'between'));
    if (after) {
      return { parties: partiesAt(reading, (_u, g) => g === after.group), event: 'signed' };
    }
    // "The 2019 arrangement obliges Danish authorities": the year tells which; a wrong one is not certain to be an error
    return undefined;
  }
  // "the text of 2021", "the agreement with Taiwan of 2021"
  const instrument = units[instrumentBefore(units, clause.from, i - 1)];
  if (before?.lower === 'of' && is(instrument, 'instrument')) {
    const owner =
      sides.filter((m) => m.unit < i && i - m.unit <= 8).at(-1) ??
      sides.find(
        (m) =>
          m.unit > i &&
          m.unit - i <= 6 &&
          (m.preposition === 'with' || m.preposition === 'between' || units.slice(i, m.unit).some((u) => u.lower === 'between')),
      ) ??
      soleSide(sides, units, i);
    return owner ? { parties: partiesAt(reading, (_u, g) => g === owner.group), event: 'signed' } : undefined;
  }
  // "is from 2021", "is of 2021"
  if (/^(?:from|of)$/.test(before?.lower ?? '') && is(units[i - 2], 'be') && reading.subjectIsInstrument) {
    const owner = sides.findLast((m) => m.unit < i);
    return { parties: owner ? partiesAt(reading, (_u, g) => g === owner.group) : reading.parties, event: 'signed' };
  }
  // "Bern came in 2021", "then came Denmark and Poland, then Switzerland in 2021", where an order is told
  const came = units[i - 2]?.lower === 'came';
  const last = units[clause.verb]?.lower === 'came' && partyOf(units[i - 2]) !== undefined;
  if (
    before?.lower === 'in' &&
    (came || last) &&
    context.agreements &&
    (context.scene.sequence ?? context.scene.dated ?? lastDate(units, i)) !== undefined
  ) {
    return { parties: came ? reading.parties : partiesAt(reading, (u) => u === i - 2), event: 'signed' };
  }
  // "in a report of 2022": of something else
  if (
    before?.lower === 'of' &&
    i - 2 >= clause.from &&
    !SEASONS.test(units[i - 2]?.lower ?? '') &&
    !units[i - 2]?.mark &&
    !is(units[i - 2], 'instrument', 'ordinal')
  ) {
    return undefined;
  }
  // an event in the clause
  const previousDate = lastDateBefore(units, clause.from, i);
  // "A few months after Warsaw, in 2020, Bratislava put its signature to": what stands before the commas is of its own
  const opening = units[i + 1]?.text === ',' && units[i - 2]?.text === ',' && before?.lower === 'in' ? i - 1 : clause.from;
  let event =
    eventIn(units, previousDate + 1, i) ??
    (previousDate >= clause.from ? eventIn(units, clause.from, i) : undefined) ??
    (units
      .slice(opening, i)
      .every(
        (u) =>
          u.named !== undefined ||
          u.mark ||
          u.number !== undefined ||
          /^(?:years?|months?|decades?|later|earlier|ago|long|back|same|day|spring|summer|autumn|winter|early|late|beginning|end|half)$/.test(
            u.lower,
          ) ||
          is(u, 'preposition', 'determiner', 'adverb', 'coordinator', 'subordinator', 'pronoun'),
      )
      ? eventAfter(units, i, clause.to)
      : undefined) ??
    (firstWithin(units, clause.from, clause.to, (_, k) => becomes(units, k, clause.to)) >= 0 ? 'signed' : undefined);
  const follows = units
    .slice(clause.from, i)
    .some(
      (u, k) =>
        /^(?:followed|follow|follows|began|begins|joined)$/.test(u.lower) ||
        (/^(?:led|moved|came|went|opened|made|was|shown|showed|paved)$/.test(u.lower) &&
          units
            .slice(clause.from + k + 1, clause.from + k + 4)
            .some(
              (w, n, words) =>
                /^(?:way|first|start|series|next|last|second|third)$/.test(w.lower) &&
                !(w.ordinal !== undefined && isOtherDeed(words[n + 1])),
            )),
    );
  // "followed in 2021 with a ban on the app"
  const rest = units.slice(i, clause.to);
  const what = rest.findIndex((u) => u.lower === 'with');
  const another = what >= 0 && !rest.slice(what).some((u) => is(u, 'instrument') || topicOf(u) !== undefined || partyOf(u) !== undefined);
  // "expelled from Interpol when China joined"
  const elsewhere = units.some((u) => u.named?.kind === 'organisation');
  if (event === undefined && follows && context.agreements && !another && !elsewhere) {
    event = 'signed';
  }
  // "its contract dates from 2015": of an agreement only where one is spoken of
  if (
    reading.instrument < 0 &&
    !reading.subjectIsInstrument &&
    units.slice(clause.from, i).some((u) => u.lower === 'dates' || u.lower === 'dated')
  ) {
    return undefined;
  }
  if (event === 'any' && ((reading.instrument < 0 && !reading.subjectIsInstrument) || !context.ofField)) {
    return undefined;
  }
  if (event === undefined) {
    // gapped: "Denmark and Poland in 2019"
    const unknown = units.slice(clause.from, i).some((u) => u.classes.length === 0 && !u.named && /ed$/.test(u.lower));
    const gapped = !unknown && before?.lower === 'in' && sides.some((m) => m.unit === i - 2) && reading.clause.verb < 0;
    if (!gapped || !(context.scene.agreements || (context.agreements && reading.instrument < 0))) {
      return undefined;
    }
    event = 'signed';
  }
  const attached =
    before === undefined ||
    is(before, 'preposition') ||
    before.text === ',' ||
    is(before, 'adverb', 'determiner') ||
    /^(?:back|as|early|late|mid|spring|summer|autumn|fall|winter|year)$/.test(before.lower) ||
    is(before, 'conclude');
  if (!attached) {
    return undefined;
  }
  const groupBefore = sides.filter((m) => m.unit < i && m.unit > previousDate).at(-1);
  if (groupBefore) {
    return { parties: partiesAt(reading, (_u, g) => g === groupBefore.group), event };
  }
  if (previousDate >= clause.from && sides.some((m) => m.unit < i)) {
    // "signed in 2019 and in force since 2021": the same party
    const owner = sides.filter((m) => m.unit < i).at(-1);
    return owner ? { parties: partiesAt(reading, (_u, g) => g === owner.group), event } : undefined;
  }
  if (sides.length > 0) {
    const nextDate = firstWithin(units, i + 1, clause.to, (u) => u.date !== undefined);
    return { parties: partiesAt(reading, (u) => u > i && (nextDate < 0 || u < nextDate)), event };
  }
  return { parties: reading.parties, event };
}

/** "was first used in 2015", "was last invoked": what was done with an agreement that there was. */
function isOtherDeed(unit: Unit | undefined): boolean {
  return unit !== undefined && /(?:ed|ught|ken|ven)$/.test(unit.lower) && !unit.named && !is(unit, 'conclude', 'instrument');
}

/** What stands before "of 2022" and makes it a time: "the spring of 2022", "the date of". */
const SEASONS =
  /^(?:spring|summer|autumn|fall|winter|date|end|start|beginning|middle|course|month|months|week|weeks|days?|year|half|quarter|close|turn|first|second|third|last|early|late)$/;

/** The one side of a clause, however far from "by a treaty of 2004". */
function soleSide(sides: readonly PartyMention[], units: readonly Unit[], at: number): PartyMention | undefined {
  const led = units.slice(Math.max(0, at - 5), at).some((u) => /^(?:by|under|through|with|in|on|thanks|via)$/.test(u.lower));
  const [first] = sides;
  return led && first && first.unit < at && sides.every((m) => m.party === first.party && m.role === 'acting') ? first : undefined;
}

function lastDate(units: readonly Unit[], before: number): string | undefined {
  return units.slice(0, before).findLast((u) => u.date !== undefined)?.date;
}

function openBracket(units: readonly Unit[], from: number, i: number): number {
  for (let k = i - 1; k >= from; k--) {
    if (units[k]?.text === ')') {
      return -1;
    }
    if (units[k]?.text === '(') {
      return k;
    }
  }
  return -1;
}

function lastDateBefore(units: readonly Unit[], from: number, i: number): number {
  for (let k = i - 1; k >= from; k--) {
    if (units[k]?.date !== undefined) {
      return k;
    }
  }
  return from - 1;
}
