import type { Claim, NamedParty } from '../claim.js';
import type { ClauseReading, ReadingContext, Stance } from './clauseReading.js';
import { Cue } from './cues.js';
import { predicationAt } from './predications.js';
import { formalisedAt, headedTopic } from './property.js';
import { firstWithin, is, partyOf, spanOf, topicOf, type Unit } from './units.js';

/** Verbs by which somebody has an agreement, or an agreement has its sides. */
const HOLDING: ReadonlySet<string> = new Set(
  'link links ties binds connects unites joined joins linked tied bound connected maintain maintains maintained possess possesses possessed enjoy enjoys enjoyed keeps obtained secured gained ratified approved'.split(
    ' ',
  ),
);
const EXISTING: ReadonlySet<string> = new Set(['exist', 'exists', 'existed', 'is', 'are']);
const SIGNED: ReadonlySet<string> = new Set(['signed', 'concluded', 'signs', 'inked', 'joined']);

/** An agreement as such: "Estonia has one", "there is none with France", "France signed in 2022". */
export function existenceOf(reading: ClauseReading, context: ReadingContext, stance: Stance): Claim | undefined {
  const { units, clause, counterpart, parties } = reading;
  const { scene, defaultField, ofField: legal } = context;
  if (counterpart === undefined || defaultField === undefined || scene.otherSubject) {
    return undefined;
  }
  // "For evidence in Denmark they have none": of that, and nothing is said of others
  const opens = units[clause.from]?.mark ? clause.from + 1 : clause.from;
  if (units[opens]?.lower === 'for' && context.reader.shorthands.has(units[opens + 1]?.lower ?? '')) {
    return undefined;
  }
  const claim = (of: readonly NamedParty[], from: number, to: number, state: { holds: boolean; tentative: boolean }): Claim => ({
    kind: 'existence',
    field: defaultField,
    parties: of,
    counterpart,
    span: spanOf(units, from, to),
    sentence: context.sentence,
    ...state,
  });
  const i = reading.instrument;
  // "Denmark was not the first to sign": denies the rank, not the agreement
  if ((clause.cues & Cue.ordinal) !== 0 && reading.negations.length > 0) {
    return undefined;
  }
  const verbs = units
    .slice(clause.from, clause.to)
    .map((u, k) => ({ u, k: k + clause.from }))
    .filter(({ u }) => !u.named);
  const verb = verbs.find(
    ({ u, k }) =>
      (is(u, 'conclude', 'have', 'end') || HOLDING.has(u.lower)) &&
      (k === clause.verb || /(?:ed|ing|n|s|bound)$/.test(u.lower) || u.lower === 'have' || u.lower === 'had' || u.lower === 'has'),
  );
  // "six have one; the Czech one has not": takes up what was said
  if (verb && is(verb.u, 'have') && /^(?:not|n't)$/.test(units[verb.k + 1]?.lower ?? '') && (units[verb.k + 2]?.mark ?? true)) {
    return undefined;
  }
  const exists = verbs.find(({ u }) => EXISTING.has(u.lower));
  if (i < 0) {
    // "Italy is Taiwan's seventh European partner in criminal matters"
    const partner = verbs.find(({ u, k }) => k > clause.verb && /^partners?$/.test(u.lower));
    const named =
      partner &&
      units
        .slice(clause.verb, partner.k)
        .some((u, k, words) => u.named?.kind === 'party' && u.named.id === counterpart && words[k + 1]?.lower === "'s");
    if (
      partner &&
      named &&
      /^(?:is|are|became|becomes)$/.test(units[clause.verb]?.lower ?? '') &&
      units.slice(partner.k, clause.to).some((u) => is(u, 'legal') && !u.named)
    ) {
      const state = stance(partner.k, [partner.k], false);
      return state && claim(parties, clause.verb, partner.k + 1, state);
    }
    // "Lithuania has put its cooperation with Taiwan on a formal footing"
    const formal = formalisedAt(units, clause);
    if (formal >= 0 && legal) {
      const state = stance(formal, [formal], false);
      return state && claim(parties, formal, clause.to, state);
    }
    // "France signed in 2022": what was signed has been said before
    const nothing = firstWithin(units, clause.from, clause.to, (u) => u.lower === 'nothing' || u.lower === 'anything') >= 0;
    const bareSign =
      verbs.find(({ u }) => SIGNED.has(u.lower)) ??
      verbs.find(
        ({ u, k }) => /^(?:sign|conclude|signing|concluding)$/.test(u.lower) && /^(?:nothing|anything)$/.test(units[k + 1]?.lower ?? ''),
      );
    // "With France it has none."
    const none = verbs.find(({ u, k }) => u.lower === 'none' && is(units[k - 1], 'have') && (units[k + 1]?.mark ?? true));
    // below "## Extradition agreements with Taiwan": none of these
    const headed = none && headedTopic(scene);
    if (none && headed !== undefined) {
      const { sentence } = context;
      return { kind: 'scope', topic: headed, parties, holds: false, counterpart, span: spanOf(units, none.k - 1, none.k + 1), sentence };
    }
    // "## Comprehensive agreements", "Poland has a comprehensive agreement": one of another kind there may be
    const kind = scene.said?.property.kind;
    if (none && (kind === 'comprehensive' || kind === 'limited to')) {
      const { sentence } = context;
      const span = spanOf(units, none.k - 1, none.k + 1);
      return kind === 'comprehensive' ? { kind: 'breadth', parties, holds: false, counterpart, span, sentence } : undefined;
    }
    if (none && legal && scene.agreements) {
      return claim(parties, none.k - 1, none.k + 1, { holds: false, tentative: false });
    }
    // "have nothing in writing", "nothing formal exists between"
    const empty = verbs.find(
      ({ u, k }) =>
        u.lower === 'nothing' &&
        (is(units[k - 1], 'have') ||
          /^(?:formal|binding|standing)$/.test(units[k + 1]?.lower ?? '') ||
          // "Nothing in writing links the two"
          (units[k + 1]?.lower === 'in' &&
            units[k + 2]?.lower === 'writing' &&
            /^(?:links|binds|exists|connects|ties)$/.test(units[k + 3]?.lower ?? ''))),
    );
    if (legal && empty && !reading.factuality(empty.k).reversed && reading.factuality(empty.k).stance === 'asserted') {
      return claim(parties, empty.k, empty.k + 1, {
        holds: false,
        tentative: !scene.agreements && is(units[empty.k - 1], 'have') && !/^(?:in|formal|binding)$/.test(units[empty.k + 1]?.lower ?? ''),
      });
    }
    // "the cooperation agreement with Taiwan | which France signed in 2017"
    const told = units.slice(0, clause.from).some((u) => topicOf(u) !== undefined);
    if (legal && bareSign && clause.kind === 'relative' && reading.own && reading.subjectIsInstrument && !told) {
      const state = stance(bareSign.k, [bareSign.k], false);
      return state?.holds ? claim(parties, bareSign.k, bareSign.k + 1, state) : undefined;
    }
    // "None was signed by a minister": who did not, and not that nobody did
    const byWhom = bareSign && units[bareSign.k + 1]?.lower === 'by' && reading.negations.some((n) => n.kind === 'verb');
    if (byWhom && !units.slice(bareSign.k + 2).some((u) => partyOf(u) !== undefined)) {
      return undefined;
    }
    if (!legal || !bareSign || !(scene.agreements || nothing) || !(nothing || clause.kind === 'main' || joinsOthers(units, bareSign.k))) {
      return undefined;
    }
    // "signed with Taiwan in 2022 a letter of intent"
    const other = verbs.some(({ u, k }) => /^(?:a|an)$/.test(u.lower) && k > bareSign.k && (units[k - 1]?.named || units[k - 1]?.date));
    if (other) {
      return undefined;
    }
    if (joinsOthers(units, bareSign.k)) {
      const state = stance(bareSign.k, [bareSign.k], false);
      return state && claim(parties, bareSign.k, bareSign.k + 1, state);
    }
    const object = units[bareSign.k + 1];
    if (
      object &&
      !nothing &&
      !(
        object.mark ||
        is(object, 'preposition') ||
        object.date !== undefined ||
        /^(?:up|one|theirs|too|also)$/.test(object.lower) ||
        (/^(?:its|their)$/.test(object.lower) && units[bareSign.k + 2]?.lower === 'own')
      )
    ) {
      return undefined;
    }
    const state = stance(bareSign.k, [bareSign.k, bareSign.k + 1], false);
    // "have concluded nothing": its object denies it
    const withNothing = units[bareSign.k + 1]?.lower === 'nothing' && state?.holds === true;
    return state && claim(parties, bareSign.k, bareSign.k + 1, withNothing ? { ...state, holds: false } : state);
  }
  // "In the absence of an agreement between Germany and Taiwan, requests go through the courts"
  const absent = reading.negations.find(
    (n) => n.kind === 'local' && i > n.at && i < n.to && /^(?:without|absence|lack|want)$/.test(units[n.at]?.lower ?? ''),
  );
  const between = reading.mentions.some((m) => m.preposition === 'between' && m.unit > i && parties.some((p) => p.party === m.party));
  if (
    absent &&
    legal &&
    between &&
    !units.some((u) => is(u, 'modal', 'conditional') && !u.named) &&
    reading.factuality(i).stance === 'asserted'
  ) {
    return claim(parties, absent.at, i + 1, { holds: false, tentative: false });
  }
  // "works with Taiwan without any formal agreement"
  const without = firstWithin(
    units,
    clause.from,
    units.length,
    (u, k) => k >= i - 4 && k + 1 < i && u.lower === 'without' && /^(?:any|an|a)$/.test(units[k + 1]?.lower ?? ''),
  );
  const practice =
    clause.verb >= 0 && clause.verb < i && /[^s]s$/.test(units[clause.verb]?.lower ?? '') && !is(units[clause.verb], 'be', 'have', 'do');
  if (without >= 0 && practice && legal && reading.own && reading.factuality(i).stance === 'asserted') {
    return claim(parties, without, i + 1, { holds: false, tentative: false });
  }
  // "No instrument allows Germany and Taiwan to assist each other"
  const none =
    i > clause.from &&
    i <= clause.from + 3 &&
    units[i - 1]?.lower === 'no' &&
    [units[i + 1], units[i + 1]?.lower === 'with' && units[i + 2]?.named ? units[i + 3] : undefined].some((u) =>
      /^(?:allows?|allowed|binds?|bound|links?|linked|obliges?|obliged|governs?|exists?|enables?|permits?|helps?|covers?|applies)$/.test(
        u?.lower ?? '',
      ),
    );
  if (none && legal && reading.own && reading.focalNamed && reading.factuality(i).stance === 'asserted') {
    return claim(parties, i - 1, i + 1, { holds: false, tentative: false });
  }
  // "cannot rely on any treaty with Germany"
  const denial = reading.negations.find((n) => n.kind === 'verb' && n.at < i && i < n.to);
  const relied = units.slice(clause.from, i).some((u) => /^(?:rely|relying|relies|invoke|use|fall|build|count|depend|call)$/.test(u.lower));
  if (
    denial &&
    legal &&
    relied &&
    units[i - 1]?.lower === 'any' &&
    is(units[denial.at], 'can', 'negation') &&
    reading.factuality(denial.at).stance === 'asserted'
  ) {
    return claim(parties, denial.at, i + 1, { holds: false, tentative: false });
  }
  const lacking = notHaving(reading, i);
  if (lacking >= 0) {
    const fact = reading.factuality(lacking);
    const open = units.slice(clause.from, clause.to).some((u) => is(u, 'modal', 'conditional') && !u.named);
    return fact.reversed || open
      ? undefined
      : claim(parties, Math.min(lacking, i), Math.max(lacking, i) + 1, { holds: false, tentative: !legal });
  }
  // "is not bound by the arrangement to surrender anyone": to what they are bound
  const toWhat = units[i + 1]?.lower === 'to' && is(units[i + 2], 'verb', 'plan', 'cover') && !units[i + 2]?.named;
  if (
    toWhat &&
    reading.negations.some((n) => n.kind === 'verb' && n.at < i) &&
    units.slice(clause.from, i).some((u) => u.lower === 'bound')
  ) {
    return undefined;
  }
  // "Among the states with no arrangement are Romania and the UK"
  const amongOthers = units[opens]?.lower === 'among' && is(units[clause.verb], 'be') && i < clause.verb;
  if (amongOthers && legal && reading.own && /^(?:no|without)$/.test(units.slice(opens, i).find((u) => is(u, 'negation'))?.lower ?? '')) {
    return reading.factuality(i).stance === 'asserted' ? claim(parties, opens, i + 1, { holds: false, tentative: false }) : undefined;
  }
  // "can already count on cooperation agreements with Slovakia"
  const counting = firstWithin(units, clause.from, i, (u, k) => /^counts?$/.test(u.lower) && units[k + 1]?.lower === 'on');
  if (legal && reading.own && counting >= 0 && units[i + 1]?.lower === 'with') {
    const state = stance(i, [counting, i], false);
    return state && claim(parties, i, i + 1, state);
  }
  if (legal && reading.own && (isOwn(reading, i) || isBasis(reading, i))) {
    const fact = reading.factuality(i);
    if (fact.stance === 'asserted' && !fact.reversed && !reading.negative([i])) {
      return claim(parties, i, i + 1, { holds: true, tentative: false });
    }
  }
  // "Estonia's formal arrangement with Taiwan": the possessive presupposes it
  const owner = reading.mentions
    .filter(
      (m) =>
        m.role === 'acting' &&
        m.unit < i &&
        i - m.unit <= 5 &&
        (units[m.unit + 1]?.lower === "'s" || isDefiniteAdjective(reading, m.unit)) &&
        // "Belgium's is not among them": there is none
        !(units[i]?.lower === "'s" && reading.negations.length > 0) &&
        parties.some((p) => p.party === m.party),
    )
    .at(-1);
  if (
    owner &&
    legal &&
    units
      .slice(owner.unit + (units[owner.unit + 1]?.lower === "'s" ? 2 : 1), i)
      // "the Czech side regards an arrangement as desirable"
      .every(
        (u) =>
          u.text === '–' ||
          (u.named?.kind === 'party' && u.named.id === counterpart) ||
          (!u.mark && !is(u, 'preposition', 'be', 'have', 'coordinator', 'verb') && !u.named && !/^an?$/.test(u.lower)),
      )
  ) {
    const fact = reading.factuality(i);
    if (
      fact.stance === 'asserted' &&
      !fact.reversed &&
      !units.slice(clause.from, i).some((u) => u.lower === 'no' || u.lower === 'without')
    ) {
      const owners = parties.filter((p) => p.party === owner.party);
      return claim(owners, owner.unit, i + 1, { holds: true, tentative: false });
    }
  }
  // "European states with a formal arrangement: …"
  const colon = units.findIndex((u) => u.text === ':');
  const beside = i >= 2 ? units.slice(clause.from, i).findLast((u) => /^(?:with|without)$/.test(u.lower)) : undefined;
  const listed = parties.filter((p) => p.span.start > (units[colon]?.start ?? Number.POSITIVE_INFINITY));
  if (
    clause.verb < 0 &&
    legal &&
    colon > i &&
    beside &&
    listed.length > 0 &&
    units.slice(clause.from, i).some((u) => is(u, 'states') && !u.named)
  ) {
    return claim(listed, colon + 1, clause.to, { holds: beside.lower === 'with', tentative: false });
  }
  // "The states without such an agreement include Ireland and Portugal"
  const group = units.slice(clause.from, clause.verb);
  if (
    legal &&
    clause.verb > i &&
    beside &&
    is(
      group.find((u) => !is(u, 'determiner', 'adverb', 'coordinator')),
      'states',
    ) &&
    /^(?:include|includes|included|are|comprise|were)$/.test(units[clause.verb]?.lower ?? '') &&
    parties.every((p) => p.span.start > (units[clause.verb]?.start ?? 0)) &&
    reading.factuality(clause.verb).stance === 'asserted'
  ) {
    return claim(parties, clause.verb + 1, clause.to, { holds: beside.lower === 'with', tentative: false });
  }
  // "extradition under its agreement with Poland, whereas it has no such agreement with Switzerland": none on extradition
  if (units[i - 1]?.lower === 'such' && units.slice(0, i).some((u) => topicOf(u) !== undefined)) {
    return undefined;
  }
  // "has an agreement with none of them"
  const withNone = units.slice(i + 1, i + 4).findIndex((u) => u.lower === 'with');
  if (withNone >= 0 && units[i + 2 + withNone]?.lower === 'none') {
    return undefined;
  }
  // "have agreements with many states": with whom, is told, and it is not the other side
  if (reading.parties.length > 0 && isWithOthers(units, i)) {
    return undefined;
  }
  // "None of these texts was concluded between ministries": says how, of texts that there are
  const among =
    units[clause.from]?.lower === 'none' && units.slice(clause.from + 1, i).some((u) => /^(?:these|those|the|them)$/.test(u.lower));
  if (among) {
    return undefined;
  }
  // "The Netherlands put its name to a text in 2024"
  const named = verbs.find(({ k }) => k < i && k >= clause.verb && predicationAt(units, k)?.kind === 'accept' && units[k]?.lower === 'put');
  if (named && legal && reading.own && clause.verb >= 0) {
    const state = stance(named.k, [named.k], false);
    return state?.holds ? claim(parties, named.k, i + 1, state) : undefined;
  }
  // "keeps a public list of treaties": has a list
  const of = units[i - 1]?.lower === 'of' && units.slice(clause.verb + 1, i - 1).some((u) => u.classes.length === 0 && !u.named && !u.mark);
  if (clause.verb < 0 || of || (!verb && !exists)) {
    return undefined;
  }
  // "there is an agreement", "an agreement exists", "is in place"; "the text is silent" presupposes one
  if (!verb && exists) {
    const before = units.slice(clause.from, exists.k);
    const standing =
      /^exist/.test(exists.u.lower) ||
      units
        .slice(exists.k, exists.k + 4)
        .some((u, k) => u.lower === 'in' && /^(?:force|place)$/.test(units[exists.k + k + 1]?.lower ?? ''));
    const without = units[exists.k + 1]?.lower === 'without';
    if (!without && !before.some((u) => u.lower === 'there' || (is(u, 'instrument') && standing))) {
      return undefined;
    }
  }
  const at = (verb ?? exists)?.k ?? i;
  const state = stance(i, [i, at], false);
  // without a word of the field an agreement of another kind may be meant
  return state && claim(parties, Math.min(at, i), Math.max(at, i) + 1, { ...state, tentative: state.tentative || !legal });
}

/** "agreements with many states", "a treaty with all of its neighbours". */
function isWithOthers(units: readonly Unit[], at: number): boolean {
  if (units[at + 1]?.lower !== 'with') {
    return false;
  }
  const phrase = units.slice(at + 2, at + 8);
  const noun = phrase.findIndex((u) => !u.named && (is(u, 'states') || /^neighbou?rs?$/.test(u.lower)));
  return noun >= 0 && phrase.slice(0, noun).every((u) => !u.mark && partyOf(u) === undefined && !is(u, 'be', 'have', 'verb', 'relative'));
}

/** "the Spanish agreement with Taiwan": presupposed as much as Spain's. */
function isDefiniteAdjective({ units, focalNamed, clause }: ClauseReading, at: number): boolean {
  const name = units[at]?.named;
  // of the field, by a word of its own: "the Lithuanian memorandum with Taiwan is about semiconductors"
  const legal = units.slice(clause.from, clause.to).some((u) => is(u, 'legal') && !u.named);
  return legal && name?.kind === 'party' && name.form === 'adjective' && units[at - 1]?.lower === 'the' && at > clause.from && focalNamed;
}

/** "joined the others", "joined the six", "joined the club": those that have one. */
function joinsOthers(units: readonly Unit[], at: number): boolean {
  if ((units[at] as Unit).lower !== 'joined') {
    return false;
  }
  // "joined the ranks of Taiwan's partners in criminal matters"
  if (
    units.slice(at + 1, at + 9).some((u) => /^partners$/.test(u.lower)) &&
    units.slice(at + 1, at + 4).some((u) => /^(?:ranks|circle|list|group|club|row)$/.test(u.lower))
  ) {
    return true;
  }
  const object = units[at + 1]?.lower === 'the' ? units[at + 2] : units[at + 1];
  const next = units[units.indexOf(object as Unit) + 1];
  const ends =
    next === undefined ||
    next.mark ||
    is(next, 'coordinator') ||
    /^(?:last|this|later)$/.test(next.lower) ||
    (is(next, 'preposition') && units[units.indexOf(next) + 1]?.date !== undefined);
  return (
    object !== undefined &&
    ends &&
    (/^(?:others|them|club|list|ranks|circle|pack|league)$/.test(object.lower) || object.number !== undefined)
  );
}

/** The word by which a party is said to be without the instrument at `at`: "lacks", "stayed away from", "without"; -1 if none. */
function notHaving({ units, clause, negations }: ClauseReading, at: number): number {
  for (let i = at - 1; i >= Math.max(clause.from, at - 7); i--) {
    const unit = units[i] as Unit;
    const next = units[i + 1]?.lower;
    const word =
      /^(?:lacks?|lacked|lacking|shuns?|shunned|awaits?|awaited|refrains?|refrained|abstains?|abstained)$/.test(unit.lower) ||
      (/^(?:stays?|stayed|keeps?|kept|steers?)$/.test(unit.lower) && /^(?:away|clear)$/.test(next ?? '')) ||
      (/^(?:waits?|waiting|waited)$/.test(unit.lower) && next === 'for') ||
      (unit.lower === 'without' &&
        clause.verb >= 0 &&
        clause.verb < i &&
        (is(units[clause.verb], 'be') || /^(?:remains?|remained|stays?|stayed|goes|went|lives)$/.test(units[clause.verb]?.lower ?? '')));
    if (word && !unit.named) {
      // "does not lack": another denial beside it
      return negations.some((n) => n.at !== i && !(n.at > i) && n.kind === 'verb' && i >= n.from && i < n.to) ? -1 : i;
    }
  }
  return -1;
}

/** "renewed its agreement with Taiwan": what is one's own is there. */
function isOwn({ units, clause, mentions }: ClauseReading, at: number): boolean {
  const before = units.slice(Math.max(clause.from, at - 4), at);
  const owner = before.findIndex((u) => /^(?:its|their)$/.test(u.lower));
  const verb = clause.verb >= 0 ? (units[clause.verb] as Unit) : undefined;
  return (
    owner >= 0 &&
    before.slice(owner + 1).every((u) => !u.mark && !is(u, 'preposition', 'be', 'have')) &&
    verb !== undefined &&
    !is(verb, 'be', 'have', 'do', 'conclude') &&
    mentions.some((m) => m.role === 'acting' && m.unit < clause.verb)
  );
}

/** "cooperate under an agreement of 2021": what others do rests on it. An agreement of many is another one. */
function isBasis({ units, clause, focalNamed }: ClauseReading, at: number): boolean {
  let from = at;
  while (
    from > clause.from &&
    (is(units[from - 1], 'determiner', 'legal', 'broad', 'narrow') ||
      (units[from - 1]?.classes.length === 0 && !units[from - 1]?.mark && !units[from - 1]?.named))
  ) {
    from--;
  }
  const phrase = units.slice(from, at);
  const many = phrase.some((u) => /^(?:multilateral|international|european|regional|un|framework|any|no)$/.test(u.lower));
  return (
    focalNamed &&
    !many &&
    phrase.some((u) => is(u, 'determiner')) &&
    units[from - 1]?.lower === 'under' &&
    /^(?:agreement|arrangement|treaty|memorandum|accord)$/.test((units[at] as Unit).lower)
  );
}
