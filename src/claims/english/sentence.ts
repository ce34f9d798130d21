import type { Span } from '../../draft/span.js';
import type { TreatyRecord } from '../../record/record.js';
import type { Property } from '../../record/schema.js';
import type { Claim, NamedParty } from '../claim.js';
import type { Place, SentenceReading } from '../language.js';
import type { Said, Scene, SpokenOf } from '../scene.js';
import { isAgreedThat } from './agreed.js';
import { announcedProperty } from './announced.js';
import { announces, announcesPlans } from './announcing.js';
import { antecedents, gapIn, picksOne, pronounIn, spokenOf } from './antecedents.js';
import { isBygone } from './bygone.js';
import type { ClauseReading, Reader, ReadingContext } from './clauseReading.js';
import { type Clause, clausesOf } from './clauses.js';
import { counterpartOf } from './counterpart.js';
import { Cue, type CueWords, cuesIn } from './cues.js';
import { eventIn } from './events.js';
import { readExhaustions } from './exhaustions.js';
import { type Factuality, factualityOf, quotedRanges } from './factuality.js';
import { groundAt } from './grounds.js';
import { readGroups } from './groups.js';
import { readLabels } from './labels.js';
import { isAboutLead, leadOf } from './leads.js';
import { instrumentAt, isTermsWith } from './links.js';
import { membersSpokenOf, readMemberLists } from './memberLists.js';
import { readMemberships } from './memberships.js';
import { readOccurrence } from './occurrences.js';
import { goesOnWithContent, isParticipial, leavesSubjectOut, tellsContent, tellsOfAgreement } from './omittedSubjects.js';
import { readOrderList } from './orderLists.js';
import { ownerByDate, ownerOf, soleOther, theirGovernment } from './owners.js';
import { negationsOf } from './polarity.js';
import { readPredicates } from './predicates.js';
import { readRelativeDates } from './relativeDates.js';
import { isNationality, isPeopleOf, namedParty, type PartyMention, partiesNamed, rolesOf } from './roles.js';
import { readSequence } from './sequence.js';
import { readStandingLine } from './standings.js';
import { isGroupOfStates, isListAtEnd } from './stateLists.js';
import { fieldDenied, fieldsIn, isOtherSubject, otherSubjectAt, tellsOtherSubject } from './subjects.js';
import { suppositionsOf } from './supposition.js';
import { firstWithin, is, lastWithin, partiesIn, partyOf, topicOf, type Unit, unitAt } from './units.js';
import { readDates } from './years.js';

const CORRECTING = new Set(['error', 'errors', 'correction', 'corrections', 'erratum', 'errata', 'corrigendum']);

/** Reads one sentence of English from its units. Spans are offsets into the prose. */
export function readSentence(units: readonly Unit[], sentence: Span, before: Scene, place: Place, reader: Reader): SentenceReading {
  const { record, defaultField } = reader;
  const scene = place.alone ? supplied(units, before, reader) : before;
  const { focalParties } = record;
  const clauses = clausesOf(units, reader.lexicon);
  const question = units.at(-1)?.text === '?' || units.at(-2)?.text === '?';
  const ranges = quotedRanges(units);
  const quoted = ranges.length > 0 && isVouchedFor(units) ? [] : ranges;
  const isQuoted = (i: number): boolean => quoted.some(([a, b]) => i > a && i < b);
  const cues = cuesIn(units, 0, units.length);
  const focalInSentence = otherSideIn(units, scene, record);
  const named = (m: PartyMention): NamedParty => namedParty(units, m);

  // asked of the same words again and again
  const facts = new Map<string, Factuality>();
  const isSupposed = suppositionsOf(units);
  const factuality = (clause: Clause, link: number): Factuality => {
    const key = `${clause.index} ${link}`;
    let fact = facts.get(key);
    if (!fact) {
      fact = factualityOf(units, clauses, clause, link, isSupposed(clause.from));
      facts.set(key, fact);
    }
    return fact;
  };

  const readings: ClauseReading[] = [];
  let previous: readonly SpokenOf[] = scene.parties;
  for (const clause of clauses) {
    const mentions = rolesOf(units, clause);
    const negations = [...negationsOf(units, clause)];
    // "not even Denmark, which likes to lead, | has a treaty"
    const interrupted = clause.kind === 'resumed' && clause.of !== undefined ? readings[clause.of] : undefined;
    for (const negation of interrupted?.negations ?? []) {
      if (negation.kind === 'verb' || (negation.kind === 'exclude' && clause.verb < 0)) {
        negations.push({ ...negation, from: clause.from, to: clause.to });
      }
    }
    // "Poland is not among the states that | have one"
    const group = clause.kind === 'relative' && clause.of !== undefined ? readings[clause.of] : undefined;
    if (
      group &&
      is(units[clause.from - 1], 'states') &&
      units.slice(group.clause.from, clause.from).some((u) => /^(?:among|one|part|belong|belongs)$/.test(u.lower))
    ) {
      negations.push(...group.negations.filter((n) => n.kind === 'verb').map((n) => ({ ...n, from: clause.from, to: clause.to })));
    }
    // "extradition is left out, so is legal assistance"
    const alike = is(units[clause.from], 'coordinator') || units[clause.from]?.mark ? clause.from + 1 : clause.from;
    if (clause.kind === 'shared' && units[alike]?.lower === 'so' && is(units[alike + 1], 'be', 'have', 'do')) {
      negations.push(...(readings[clause.of ?? -1]?.negations ?? []).map((n) => ({ ...n, from: clause.from, to: clause.to })));
    }
    const focalMentions = mentions.filter((m) => m.party === focalInSentence);
    const others = mentions.filter((m) => m.party !== focalInSentence);
    const acting = others.filter((m) => m.role === 'acting');
    const places = others.filter((m) => m.role === 'place');
    // "German fugitives are extradited under the arrangement of 2023": who has nobody else beside them are of a side
    const nationals =
      acting.length + places.length === 0 &&
      others.length > 0 &&
      (clause.cues & Cue.topic) !== 0 &&
      (groundAt(units, clause) >= 0 ||
        isUnderNone(units, clause) ||
        units.slice(clause.from, clause.to).some((u) => is(u, 'instrument') && /basis$/.test(u.lower)))
        ? others.filter((m) => isNationality(units, m))
        : [];
    const sides = acting.length > 0 ? acting : places.length > 0 ? places : nationals;
    const exceptions = others.filter((m) => m.role === 'except').map(named);
    const instrument = instrumentAt(units, clause.from, clause.to);
    let parties: readonly NamedParty[] = sides.map(named);
    const denied = negations.some((n) => n.kind === 'verb');
    if (parties.length === 0 && instrument >= 0 && focalInSentence !== undefined && (denied || groundAt(units, clause) >= 0)) {
      parties = heldAbroad(units, focalInSentence);
    }
    const governed = parties.length === 0 ? theirGovernment(units, clause, others) : undefined;
    if (governed) {
      parties = [governed];
    }
    const own = parties.length > 0;
    const inherited = clause.of !== undefined ? readings[clause.of] : undefined;
    const subject = units.slice(clause.from, clause.verb < 0 ? clause.to : clause.verb + 1);
    const pronounAt = pronounIn(units, clause);
    const pronoun = units[pronounAt];
    const ofInstrument = instrumentAt(subject, 0, subject.length) >= 0;
    const definiteInstrument =
      ofInstrument && subject.some((u, k) => is(u, 'instrument') && isSpokenOfBefore(subject.slice(Math.max(0, k - 4), k)));
    // "Germany's cooperation with Taiwan rests on …": by its agreement
    const cooperation = subject.some(
      (u, k) =>
        (u.lower === 'cooperation' || u.lower === 'co-operation') && subject[k - 1]?.lower === "'s" && subject[k + 1]?.lower === 'with',
    );
    let subjectIsInstrument = cooperation || ofInstrument;
    const spoken = (): boolean => scene.agreements || instrumentAt(units, 0, clause.to) >= 0;
    const content = !own && ((tellsContent(units, clause) && spoken()) || (place.kind !== 'item' && tellsOfAgreement(units, clause)));
    if (inherited) {
      const relative = clause.kind === 'relative';
      // "the agreement it signed": whose clause it stands in
      const pronominal = relative && /^(?:it|they)$/.test(units[clause.from]?.lower ?? '');
      const onlyHere = (clause.kind === 'shared' || relative) && own && inherited.parties.length === 0;
      if (!onlyHere && (!own || pronominal || (clause.kind !== 'resumed' && acting.length === 0))) {
        const taken =
          relative && (inherited.own || inherited.parties.length < 2) ? nearestGroup(inherited, clause.from) : inherited.parties;
        // "Poland, but not Germany, has an agreement that …": of those only who are said to have it
        const denied = (p: NamedParty): boolean =>
          inherited.negations.some((n) => n.kind === 'local' && unitAt(units, p.span) >= n.from && unitAt(units, p.span) < n.to);
        // "It is Poland and not Germany that extradites": of the one who is not
        const affirmed = [taken, inherited.parties].map((of) => of.filter((p) => !denied(p))).find((of) => of.length > 0);
        parties = (relative && affirmed) || taken;
      } else if (!relative && acting.length > 0) {
        parties = acting.map(named);
      }
      // "Thanks to Berne, whose agreement covers …": whoever is named right before
      const owner = /^(?:whose|where)$/.test(units[clause.from]?.lower ?? '')
        ? units[clause.from - 1]?.text === ','
          ? clause.from - 2
          : clause.from - 1
        : -1;
      const of = units[owner]?.named;
      // "Officials in Copenhagen seldom mention the accord they concluded": those who were named with them
      if (relative && pronominal && parties.length === 0) {
        const [one, ...more] = inherited.mentions.filter((m) => m.party !== focalInSentence);
        // "Bern and Taipei …; what they signed in 2020 deals with prisoners": those named before it
        const earlier =
          inherited.mentions.length === 0 && units[clause.from - 1]?.lower === 'what' && oneParty(previous) ? previous : parties;
        parties = one && more.length === 0 ? [named(one)] : earlier;
      }
      if (of?.kind === 'party' && of.id !== focalInSentence && parties.length === 0) {
        parties = [{ party: of.id, span: { start: (units[owner] as Unit).start, end: (units[owner] as Unit).end } }];
      }
      // "The arrangement which Germany concluded | was the first to allow …": the sides stand in the clause that interrupted
      const between = readings.at(-1);
      const at = between && is(units[between.clause.from - 1], 'preposition') ? between.clause.from - 2 : (between?.clause.from ?? 0) - 1;
      const what = between?.clause.kind === 'relative' && units[between.clause.from - 1]?.lower === 'what';
      if (clause.kind === 'resumed' && parties.length === 0 && between && (between.own || what) && is(units[at], 'instrument')) {
        parties = between.parties;
      }
      // an instrument right before "which" stands in the clause it qualifies
      subjectIsInstrument ||= relative ? inherited.instrument >= 0 : inherited.subjectIsInstrument;
    } else if (!own && isParticipial(units, clause) && readings.at(-1)?.own) {
      // "the Polish one is the narrowest, being confined to prisoners"
      parties = readings.at(-1)?.parties ?? [];
      subjectIsInstrument ||= readings.at(-1)?.subjectIsInstrument ?? false;
    } else if (!own && isAgreedThat(units, clause) && readings.at(-1)?.own) {
      parties = readings.at(-1)?.parties ?? [];
    } else if (
      !own &&
      (pronoun ||
        definiteInstrument ||
        ((leavesSubjectOut(units, clause) || content || goesOnWithContent(units, clause, readings.at(-1))) && oneParty(previous)))
    ) {
      // who was named in an earlier sentence is marked where the pronoun stands for them
      const standIn = pronoun ?? subject.find((u) => is(u, 'instrument')) ?? (units[clause.from] as Unit);
      // "France signs something with China. The treaty …": theirs
      // and "The two signed an agreement", behind "Japan and Denmark": with each other
      const mutual =
        pronoun?.lower === 'two' &&
        previous.length > 1 &&
        units.slice(clause.from, clause.to).some((u) => is(u, 'conclude', 'accept') && !u.named);
      // and "France and China have a treaty. It was signed in 2007"
      const abroad = scene.counterpart === null && focalMentions.length === 0 && /^(?:it|its|they|their|this)$/.test(pronoun?.lower ?? '');
      // "Two of them extradite": which of the six, the words do not tell
      const some = pronoun?.lower === 'them' && isSomeOfThem(units, pronounAt, previous.length);
      const outside = pronoun === undefined ? previous.some((p) => p.complement) : abroad || some;
      const meant = mutual || outside ? [] : antecedents(pronoun, previous);
      parties = meant.map((p) =>
        partyOf(units[unitAt(units, p.span)]) === p.party ? p : { party: p.party, span: { start: standIn.start, end: standIn.end } },
      );
      if (definiteInstrument && readings.every((r) => !r.own)) {
        parties = soleOther(units, clause, focalInSentence, focalMentions.length > 0, record) ?? parties;
      }
      subjectIsInstrument ||= content || (leavesSubjectOut(units, clause) && scene.agreements);
      subjectIsInstrument ||=
        pronoun !== undefined &&
        (scene.agreements || instrumentAt(units, 0, clause.from) >= 0) &&
        (pronoun.ordinal !== undefined || ['it', 'its', 'this', 'these', 'they', 'which'].includes(pronoun.lower));
    }
    if (parties.length === 0) {
      const owner = ownerByDate(units, clause, previous, focalInSentence ?? scene.counterpart ?? undefined, record);
      parties = owner ? [owner] : [];
    }
    if (parties.length === 0 && scene.lead && !question && isAboutLead(units, clause, scene.lead, scene, others, definiteInstrument)) {
      const { start, end } = units[clause.from] as Unit;
      parties = [{ party: scene.lead.party, span: { start, end } }];
      subjectIsInstrument ||= scene.agreements && leavesSubjectOut(units, { ...clause, index: 0 });
    }
    if (own && clause.of === undefined && picksOne(pronoun)) {
      // "of the Danish and the Polish texts, only the latter"
      parties = antecedents(pronoun, unique(parties));
    }
    const counterpart = counterpartOf({
      units,
      clause,
      focalMentions,
      others,
      sides,
      instrument,
      inherited,
      focalInSentence,
      place,
      focalPartiesBeside: record.focalPartiesBeside,
      apart: (a, b) =>
        record.coverage.some(({ region }) => region !== undefined && inRegion(record, a, region) !== inRegion(record, b, region)),
      before: scene.counterpart,
      spokenOf: scene.parties.map((p) => p.party),
    });
    const topics: number[] = [];
    const end = gapIn(units, clause);
    for (let i = clause.from; i < end; i++) {
      // "Swiss prisoners in Taiwan have no treaty": who has none, and not what it is about
      const people = (): boolean =>
        isPeopleOf(units, i - 1) && i < clause.verb && instrument > clause.verb && is(units[clause.verb], 'have');
      if (topicOf(units[i]) !== undefined && !people()) {
        topics.push(i);
      }
    }
    let bygone: boolean | undefined;
    const reading: ClauseReading = {
      clause,
      units,
      mentions,
      negations,
      parties: unique(parties),
      exceptions,
      own,
      counterpart,
      focalNamed: focalMentions.length > 0,
      instrument,
      subjectIsInstrument,
      otherSubject:
        (instrument >= 0 && (otherSubjectAt(units, clause, instrument) || fieldDenied(units, clause) || tellsOtherSubject(units))) ||
        (instrument < 0 && inherited?.otherSubject === true),
      topics,
      factuality: (link) => factuality(clause, link),
      isBygone: () => {
        bygone ??= isBygone(units, clause);
        return bygone;
      },
      negative: (positions) => negations.filter((n) => positions.some((p) => p >= n.from && p < n.to)).length % 2 === 1,
    };
    readings.push(reading);
    // "Danish law is more generous: it permits …", "An early draft went further. It …": what follows is said of that
    if (!own && isAnotherText(units, clause)) {
      previous = [];
    }
    // "The former …; the latter …": of the same pair
    if (parties.length > 0 && clause.kind !== 'relative' && !picksOne(pronoun)) {
      previous = spokenOf(reading);
    }
  }

  // "the treaty that Rome signed with Taipei": the sides stand in the relative clause, or in that of the time
  for (const [k, reading] of readings.entries()) {
    const next = readings[k + 1];
    const relative = reading.instrument >= 0 && next?.clause.kind === 'relative' && next.clause.of === k;
    const time =
      next?.clause.kind === 'subordinate' &&
      /^(?:when|as)$/.test(units[next.clause.from]?.lower ?? '') &&
      units.slice(next.clause.from, next.clause.to).some((u) => is(u, 'conclude') && !u.named);
    if (relative && !reading.own && next.own && next.negations.some((n) => n.kind === 'verb')) {
      // "the treaty that Rome never signed" is none
      readings[k] = { ...reading, parties: [] };
    } else if (
      !reading.own &&
      // "There is no treaty on which Taiwan can rely in Slovakia"
      (reading.topics.length > 0 || isBroad(reading) || (reading.instrument >= 0 && units[reading.clause.from]?.lower === 'there')) &&
      next &&
      (next.own || (relative && units[next.clause.from]?.lower === 'they' && next.parties.length > 0)) &&
      (relative || time)
    ) {
      readings[k] = { ...reading, parties: next.parties, counterpart: next.counterpart, own: true };
    }
  }

  // "The states that agreed on extradition can be counted on one hand: Poland, …": of those that the list names
  for (const [k, reading] of readings.entries()) {
    const around = reading.clause.kind === 'relative' && reading.parties.length === 0 ? readings[reading.clause.of ?? -1] : undefined;
    const after = readings.find((r) => around && r.clause.kind === 'resumed' && r.clause.of === around.clause.index && r.own);
    if (around && after && isGroupOfStates(units, around.clause.from, reading.clause.from) && isListAtEnd(units, after)) {
      readings[k] = { ...reading, parties: after.parties, counterpart: reading.counterpart ?? after.counterpart };
    }
  }

  // "Having signed with Taiwan in 2019, Denmark …", "First signed in 2010 and expanded in 2023, Germany's agreement …": of the
  // subject that follows
  const [opening] = readings;
  const following = readings.find((r) => r.clause.index > 0 && r.clause.kind !== 'shared');
  const opens = opening && (OPENING.test(units[0]?.lower ?? '') || (is(units[0], 'adverb') && OPENING.test(units[1]?.lower ?? '')));
  const its = opening?.clause.kind === 'subordinate' && units[opening.clause.from + 1]?.lower === 'its';
  if (opening && following?.own && opening.parties.length === 0 && (opens || its) && following.clause.kind === 'main') {
    const subject = following.parties.filter((p) => following.clause.verb < 0 || p.span.start < (units[following.clause.verb]?.start ?? 0));
    for (const k of readings.slice(0, following.clause.index).keys()) {
      readings[k] = { ...(readings[k] as ClauseReading), parties: subject.length > 0 ? subject : following.parties };
    }
  }

  const claims: Claim[] = [];
  let said: Said | undefined = scene.said;
  const fields = fieldsIn(units, record, defaultField);
  const ofField = defaultField !== undefined && (fields.has(defaultField) || scene.fields.has(defaultField));
  const context: ReadingContext = {
    reader,
    scene,
    place,
    sentence,
    defaultField,
    focalInSentence,
    inSight: focalInSentence !== undefined || scene.counterpart !== undefined,
    ofField,
    agreements: scene.agreements || instrumentAt(units, 0, units.length) >= 0,
    ofFieldOr: (reading) =>
      ofField ||
      (focalInSentence !== undefined &&
        (reading.instrument >= 0 || (reading.subjectIsInstrument && !isVague(units, reading.clause.from - 1)))),
    said: () => said,
  };
  for (const reading of readings) {
    const groups = readGroups(reading, readings, context);
    // "Wishes for the new year: – membership of Interpol for Taiwan"
    const wished = scene.hypothetical && place.kind === 'item' && reading.clause.verb < 0;
    const memberships = wished
      ? []
      : readMemberships(reading, record, scene.organisation, focalInSentence ?? scene.counterpart ?? undefined);
    const predicates = groups.claims.length > 0 && groups.consumes ? [] : readPredicates(reading, context);
    const happened = readOccurrence(reading, context);
    const dates = [...readDates(reading, readings, context), ...readRelativeDates(reading, context)];
    const all = [...groups.claims, ...memberships, ...predicates, ...dates, ...happened];
    if (groups.said) {
      said = groups.said;
    } else {
      const last = predicates.at(-1);
      if (last) {
        const excluded = reading.negations.some((n) => n.kind === 'exclude');
        const next = saidBy(last, defaultField);
        said = next && excluded ? { excluded: true, ...next } : (next ?? said);
      }
    }
    if (!question) {
      claims.push(...all);
    }
  }
  if (clauses.every((c) => c.verb < 0 || units[c.verb]?.lower === 'included' || is(units[c.verb], 'cover', 'conclude', 'enter'))) {
    const labelled = readLabels(units, sentence, place, scene, focalInSentence ?? scene.counterpart ?? undefined, reader);
    if (labelled.length > 0) {
      claims.splice(0, claims.length, ...labelled);
    }
  }
  if (!question && !claims.some((c) => c.kind === 'membership')) {
    claims.push(...readMemberLists(readings, record, scene.members));
  }
  if (claims.length === 0 && !scene.hypothetical) {
    claims.push(...readStandingLine(units, sentence, focalInSentence ?? scene.counterpart ?? undefined, record));
  }
  if (!question) {
    claims.push(
      ...readExhaustions(readings, context),
      ...readSequence(readings, context),
      ...readOrderList(units, focalInSentence ?? scene.counterpart ?? undefined, context),
    );
  }
  // "As for extradition:": what the lines below it say of each, once it is known whom they have it with
  if (
    (place.alone || typeof (focalInSentence ?? scene.counterpart) === 'string') &&
    clauses.every((c) => c.verb < 0) &&
    !units.some(
      (u) => (partyOf(u) !== undefined && !(place.kind === 'heading' && focalParties.has(partyOf(u) as string))) || is(u, 'negation'),
    )
  ) {
    const property = announcedProperty(units, place, defaultField);
    said = property ? { property, holds: true, region: undefined, parties: [] } : said;
  }
  // "Keywords: …", "Correction: …": a label, or what was said by mistake
  const label = (cues & Cue.colon) === 0 ? -1 : units.slice(0, 7).findIndex((u) => u.text === ':');
  if ((label > 0 && units.slice(0, label).some(announces)) || CORRECTING.has(units[0]?.lower ?? '')) {
    claims.length = 0;
  }
  const focus = focusOf(units);
  const kept = claims
    .filter((c) => quoted.length === 0 || !units.some((u, i) => u.start === c.span.start && isQuoted(i)))
    // 'Beijing protested against "the Danish extradition treaty"': of whom others speak
    .filter((c) => quoted.length === 0 || !('parties' in c) || !c.parties.some((p) => isQuoted(unitAt(units, p.span))))
    .map((c) =>
      focus && c.holds && 'parties' in c && c.parties.length === 1 && c.parties[0]?.party === focus.party ? { ...c, span: focus.span } : c,
    );

  // the scene that is left
  // "…, as Denmark was": whom somebody is compared with is not spoken of
  const compared = (r: ClauseReading): boolean =>
    r.clause.kind === 'subordinate' && units[r.clause.from]?.lower === 'as' && r.clause.index > 0;
  const last = readings.findLast((r) => r.own && r.clause.kind !== 'relative' && !compared(r)) ?? readings.find((r) => r.own);
  const parties = last ? spokenOf(last) : previous.length > 0 ? scene.parties : [];
  const outsiders = readings.some((r) => r.own && r.counterpart === undefined && r.instrument >= 0);
  const planned =
    (cues & Cue.plan) !== 0 &&
    units.some(
      (u) => !u.named && (is(u, 'modal', 'conditional') || (is(u, 'plan') && !is(u, 'conclude', 'accept', 'cover', 'amend', 'verb'))),
    );
  // plans and wishes bring no agreement into sight
  const agreements =
    scene.agreements ||
    (!planned &&
      (instrumentAt(units, 0, units.length) >= 0 ||
        (cues & Cue.topic) !== 0 ||
        // "Timeline of the European signatures with Taiwan:"
        (focalInSentence !== undefined && units.at(-1)?.text === ':' && units.some((u) => /^signatures?$/.test(u.lower)))));
  return {
    claims: kept,
    scene: {
      counterpart: focalInSentence ?? (outsiders ? null : scene.counterpart),
      agreements,
      fields: fields.size > 0 ? new Set([...scene.fields, ...fields]) : scene.fields,
      otherSubject: readings.some((r) => r.otherSubject),
      hypothetical: announcesPlans(units, reader.lexicon) || (planned && place.kind === 'heading'),
      parties,
      lead: leadOf(units, place, focalParties) ?? scene.lead,
      said,
      // an order or a date is picked up only where agreements are spoken of
      sequence: agreements ? sequenceAfter(units, claims, scene, focalParties) : undefined,
      listing: place.kind !== 'paragraph' || units.at(-1)?.text === ':' ? announcesContent(units, scene, question || planned) : false,
      members: membersSpokenOf(units),
      organisation: ((cues & Cue.organisation) !== 0 ? organisationIn(units) : undefined) ?? scene.organisation,
      dated: agreements ? ((cues & Cue.date) === 0 ? scene.dated : datedBy(units, scene.dated)) : undefined,
      asked: undefined,
    },
  };
}

/**
 * Who of those a sentence names is the other side of what it says: a focal party, of several the one in sight; without one,
 * the last party with which the record holds something about everybody else in the sentence.
 */
function otherSideIn(units: readonly Unit[], scene: Scene, record: TreatyRecord): string | undefined {
  const parties = partiesIn(units);
  const focal = [...record.focalParties].filter((f) => parties.includes(f));
  if (focal.length > 0) {
    return focal.find((f) => f === scene.counterpart) ?? focal[0];
  }
  return parties.length < 2
    ? undefined
    : parties.findLast((p) => record.counterparts.has(p) && parties.every((q) => q === p || record.speaksOf(p, q)));
}

function inRegion(record: TreatyRecord, party: string, region: string): boolean {
  return record.parties.get(party)?.regions.includes(region) ?? false;
}

/** Who was named last, where the sentence tells or announces an order. */
function sequenceAfter(
  units: readonly Unit[],
  claims: readonly Claim[],
  scene: Scene,
  focalParties: ReadonlySet<string>,
): readonly NamedParty[] | undefined {
  const order = claims.findLast((c) => c.kind === 'order' || c.kind === 'precedence');
  if (order?.kind === 'order') {
    return [order.party];
  }
  if (order?.kind === 'precedence') {
    return order.relation === 'after' ? order.parties : order.others;
  }
  // "Germany was the first.", "Germany began"
  const named = partiesNamed(units).filter((p) => !focalParties.has(p.party));
  const tells = (cuesIn(units, 0, units.length) & (Cue.ordinal | Cue.order)) !== 0;
  const [party, ...more] = named;
  if (tells && party && more.length === 0 && units.some((u) => u.ordinal === 1 || BEGINNING.has(u.lower))) {
    return [party];
  }
  const announced = tells && units.some((u, i) => ANNOUNCING.has(u.lower) && (u.lower !== 'order' || units[i + 1]?.lower === 'of'));
  return announced ? [] : named.length > 0 ? undefined : scene.sequence;
}

/** "cannot be transferred home under any agreement". */
function isUnderNone(units: readonly Unit[], { from, to }: Clause): boolean {
  return (
    firstWithin(units, from, to, (u, i) => u.lower === 'under' && units[i + 1]?.lower === 'any' && is(units[i + 2], 'instrument')) > 0 &&
    firstWithin(units, from, to, (u) => is(u, 'negation') && !u.named) >= 0
  );
}

/**
 * "A Swiss national convicted in Taiwan must serve the sentence there, since there is no agreement": with the state that the
 * people of an earlier clause come from, where they are in the hands of the other side.
 */
function heldAbroad(units: readonly Unit[], other: string): readonly NamedParty[] {
  const place = firstWithin(
    units,
    1,
    units.length,
    (u, i) => partyOf(u) === other && units[i - 1]?.lower === 'in' && HELD.test(units[i - 2]?.lower ?? ''),
  );
  const people = lastWithin(units, place - 5, place, (u, i) => isPeopleOf(units, i) && partyOf(u) !== other);
  const unit = units[people];
  const party = place > 0 ? partyOf(unit) : undefined;
  return unit && party !== undefined ? [{ party, span: { start: unit.start, end: unit.end } }] : [];
}

const HELD = /^(?:convicted|sentenced|jailed|imprisoned|held|detained|incarcerated|inmates?|prisoners?)$/;

/** The date from which later sentences reckon ("three weeks later"): the last one told, unless it is that of an entry into force. */
function datedBy(units: readonly Unit[], before: string | undefined): string | undefined {
  const at = lastWithin(units, 0, units.length, (u) => u.date !== undefined);
  return at < 0 ? before : eventIn(units, 0, at) === 'in force' ? undefined : units[at]?.date;
}

/** "two of them", "most of them": whether fewer are meant than were spoken of. */
function isSomeOfThem(units: readonly Unit[], them: number, spoken: number): boolean {
  const of = units[them - 1]?.lower === 'of' ? units[them - 2] : undefined;
  return of?.number !== undefined ? of.number < spoken : /^(?:some|most|many|several|few)$/.test(of?.lower ?? '');
}

/** "It was Denmark that signed in 2016": the party of which the rest is said, and which is what is wrong where that is. */
function focusOf(units: readonly Unit[]): NamedParty | undefined {
  if ((cuesIn(units, 0, units.length) & Cue.it) === 0) {
    return undefined;
  }
  const it = units.findIndex((u, i) => u.lower === 'it' && /^(?:is|was)$/.test(units[i + 1]?.lower ?? ''));
  const at = it < 0 ? -1 : units[it + 2]?.lower === 'the' ? it + 3 : it + 2;
  const unit = units[at];
  const party = partyOf(unit);
  return unit && party !== undefined && /^(?:that|who|which)$/.test(units[at + 1]?.lower ?? '')
    ? { party, span: { start: unit.start, end: unit.end } }
    : undefined;
}

/** Whether the subject of a clause is a text that is no agreement: a law, or a draft of one. */
function isAnotherText(units: readonly Unit[], { from, verb }: Clause): boolean {
  const subject = verb < 0 ? [] : units.slice(from, verb);
  const head = subject.findLast((u) => !is(u, 'adverb'));
  return /^(?:law|laws|draft|bill|statute|proposal|version|constitution|code)$/.test(head?.lower ?? '') && !head?.named;
}

/** Whether the words before an instrument make it the one spoken of: "the", "this broad", but not "the European" convention. */
function isSpokenOfBefore(words: readonly Unit[]): boolean {
  const at = words.findLastIndex((w) => ['the', 'this', 'that', 'these', 'those', 'its', 'their'].includes(w.lower));
  return at >= 0 && !words.slice(at).some((w) => w.named?.kind === 'region' || w.named?.kind === 'organisation');
}

function oneParty(parties: readonly NamedParty[]): boolean {
  return new Set(parties.map((p) => p.party)).size === 1;
}

/** '"Extradition is possible," the minister confirmed': what somebody who knows is quoted to confirm is told as a fact. */
function isVouchedFor(units: readonly Unit[]): boolean {
  return units.some(
    (u, i) =>
      /^(?:confirmed|confirms|acknowledged|acknowledges)$/.test(u.lower) &&
      ([i - 3, i - 2].some((k) => /^["”]$/.test(units[k]?.text ?? '')) || [i + 1, i + 2].some((k) => /^["“]$/.test(units[k]?.text ?? ''))),
  );
}

/** Whether words announce what parties have agreed, or name the party of a list that does. */
function announcesContent(units: readonly Unit[], scene: Scene, open: boolean): boolean {
  if (open || units.some((u) => is(u, 'negation', 'hearsay', 'reject') && !u.named)) {
    return false;
  }
  const partyOnly = units.every((u) => u.named?.kind === 'party' || u.mark || is(u, 'determiner'));
  return partyOnly ? scene.listing : units.some((u) => !u.named && is(u, 'accept', 'cover', 'conclude', 'instrument', 'follow'));
}

function organisationIn(units: readonly Unit[]): string | undefined {
  const named = units.findLast((u) => u.named?.kind === 'organisation')?.named;
  return named?.kind === 'organisation' ? named.id : undefined;
}

/** "together, an agreement that goes back to …" is none between states. */
function isVague(units: readonly Unit[], at: number): boolean {
  return /^(?:a|an)$/.test(units[at - 1]?.lower ?? '') && !/^(?:with|between|on|of|in)$/.test(units[at + 1]?.lower ?? '');
}

/** What is planned, or so on a condition. */
export const PLANS: CueWords = { cue: Cue.plan, words: [], classes: ['modal', 'conditional', 'plan'] };

/** What begins an order. */
const BEGINNING: ReadonlySet<string> = new Set(['began', 'led', 'opened', 'started']);

/** What announces an order. */
const ANNOUNCING: ReadonlySet<string> = new Set(['sequence', 'chronology', 'ranking', 'timeline', 'order']);

/** The words that begin an order or announce one, besides ordinals. */
export const ORDERS: CueWords = { cue: Cue.order, words: [...BEGINNING, ...ANNOUNCING] };

/** Participles before their subject. */
const OPENING = /^(?:having|signing|concluding|signed|concluded|inked|negotiated|adopted)$/;

const SIGNING = /^(?:sign|signs|signed|conclude|concludes|concluded)$/;

/**
 * What a draft of a line or two takes for granted: "Poland signed with Taiwan in 2018" is about the agreements of the
 * record, where nothing in it is about any other.
 */
function supplied(units: readonly Unit[], scene: Scene, { defaultField, record }: Reader): Scene {
  const [focalParty] = record.focalParties;
  const owner = scene.counterpart === undefined && focalParty !== undefined ? ownerOf(units) : undefined;
  const owned = owner !== undefined && record.agreementsBetween(owner, focalParty as string).some((a) => a.field === defaultField);
  const focal = owned || units.some((u) => record.focalParties.has(partyOf(u) ?? '')) || (scene.counterpart ?? undefined) !== undefined;
  const signing = units.some(
    (u, i) =>
      !u.named &&
      ((SIGNING.test(u.lower) && !signsSomethingElse(units, i)) ||
        isTermsWith(units, i) ||
        (u.lower === 'board' && units[i - 2]?.lower === 'came')),
  );
  const spoken = scene.agreements || signing || units.some((u, i) => is(u, 'instrument') && !u.named && !isVague(units, i));
  const another =
    scene.otherSubject || scene.fields.size > 0 || units.some((u) => isOtherSubject(u.lower) || u.named?.kind === 'organisation');
  const told = fieldsIn(units, record, defaultField);
  // "Slovakia signed in 2019, so that Taiwan has an extradition partner": the field is told, and what was signed is of it
  if (defaultField !== undefined && focal && signing && !another && told.has(defaultField)) {
    return { ...scene, agreements: true };
  }
  if (defaultField === undefined || !focal || !spoken || another || (!owned && told.size > 0)) {
    return scene;
  }
  const counterpart = owned ? focalParty : scene.counterpart;
  return {
    ...scene,
    counterpart,
    fields: new Set([defaultField]),
    agreements: owned || scene.agreements || signing,
  };
}

/** "signed a contract with a distributor": no agreement, and no agreement left out. */
function signsSomethingElse(units: readonly Unit[], at: number): boolean {
  const object = units.slice(at + 1, at + 6);
  return /^an?$/.test(object[0]?.lower ?? '') && !object.some((u) => is(u, 'instrument') || topicOf(u) !== undefined);
}

function nearestGroup(reading: ClauseReading, before: number): readonly NamedParty[] {
  // "go further than those with Denmark and the UK, which are …": of whom the others are compared with
  const beside = reading.mentions.find((m) => m.unit === (reading.units[before - 1]?.text === ',' ? before - 2 : before - 1));
  if (beside?.role === 'compare' && reading.units[before]?.lower === 'which') {
    return reading.mentions.filter((m) => m.role === 'compare' && m.group === beside.group).map((m) => namedParty(reading.units, m));
  }
  const sides = reading.mentions.filter((m) => m.unit < before && reading.parties.some((p) => p.party === m.party));
  const last = sides.at(-1);
  if (!last) {
    return reading.parties;
  }
  // "Denmark, which has": the group that ends right before the relative; an instrument in between stands for all its sides
  const between = reading.units.slice(last.unit + 1, before);
  if (between.some((u) => is(u, 'instrument'))) {
    return reading.parties;
  }
  return sides.filter((m) => m.group === last.group).map((m) => namedParty(reading.units, m));
}

/** "The comprehensive agreements are those that Taiwan has with …" */
function isBroad({ units, clause }: ClauseReading): boolean {
  return units.slice(clause.from, clause.to).some((u) => u.lower === 'comprehensive' && !u.named);
}

function unique(parties: readonly NamedParty[]): readonly NamedParty[] {
  return parties.filter((p, i) => parties.findIndex((q) => q.party === p.party) === i);
}

function saidBy(claim: Claim, defaultField: string | undefined): Said | undefined {
  const property = propertyTold(claim, defaultField);
  return property && 'parties' in claim
    ? { property, holds: claim.holds, region: undefined, parties: claim.parties.map((p) => p.party) }
    : undefined;
}

/** The property that a claim tells its parties to have; `undefined` where later words cannot pick it up. */
function propertyTold(claim: Claim, defaultField: string | undefined): Property | undefined {
  switch (claim.kind) {
    case 'scope':
      return { kind: 'covers', topic: claim.topic };
    case 'limit':
      return { kind: 'limited to', topic: claim.topic };
    case 'breadth':
      return { kind: 'comprehensive', field: defaultField ?? '' };
    case 'existence':
      return { kind: 'agreement', field: claim.field };
    default:
      return undefined;
  }
}
