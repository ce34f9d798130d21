import { isAgreedThat } from './agreed.js';
import type { Clause } from './clauses.js';
import { groundAt } from './grounds.js';
import { enumeratedAt, takenUpAt } from './lists.js';
import { isAboutAnother, isLeading, leadsToTopic } from './objects.js';
import { placedAt } from './placements.js';
import { predicationAt, takenOutAt } from './predications.js';
import { firstWithin, is, partyOf, topicOf, type Unit } from './units.js';

/** How a topic is tied to an agreement or a party in its clause. */
export interface Link {
  /**
   * `phrase`: one noun phrase with the instrument ("extradition treaty"); `cover`: the instrument covers it;
   * `accept`: a party takes it on; `act`: a party does it; `under`: it is done under an instrument; `bare`: no verb at all.
   */
  readonly kind: 'phrase' | 'cover' | 'accept' | 'act' | 'under' | 'bare';
  /** A definite noun phrase presupposes its instrument whatever the verb does: "has never used its extradition treaty". */
  readonly presupposed: boolean;
  /** The unit on which the factuality rests. */
  readonly at: number;
  /** The words that carry the claim. */
  readonly from: number;
  readonly to: number;
}

/** Nouns that make a topic word speak of something else than an agreement: "extradition request". */
const OTHER_HEADS = new Set(
  'request requests case cases proceeding proceedings hearing hearings bill law laws act process processes battle fight attempt attempts order orders decision decisions ruling warrant warrants procedure procedures practice practices experts saga dispute disputes policy cooperation work matter matters issue issues debate debates question questions cost costs fee fees expenses treaty-making regime-building'.split(
    ' ',
  ),
);

/** Verbs of coming about. */
export const ARISING = /^(?:came|come|comes|materiali[sz]ed?|happened|existed|exists?|arrived|emerged|appeared)$/;

/** Where a topic is talked about: "a round table in Prague on prisoner transfers". */
const MEETINGS =
  /^(?:table|workshop|seminar|conference|hearing|lecture|talk|panel|webinar|briefing|symposium|course|session|meeting|book|article|essay|paper|study|report|thesis|podcast|debate)$/;

/** Whether a topic is that of a meeting or a piece of writing before it in a phrase without a verb. */
function isOfMeeting(units: readonly Unit[], clause: Clause, t: number): boolean {
  const at = units[t - 1]?.lower === 'the' ? t - 2 : t - 1;
  return /^(?:on|about)$/.test(units[at]?.lower ?? '') && units.slice(clause.from, at).some((u) => !u.named && MEETINGS.test(u.lower));
}

const INSTRUMENT_REACH = 7;

/** Whether an instrument noun at `i` is in a noun phrase with the topic at `t`. */
function nounPhrase(units: readonly Unit[], clause: Clause, t: number): { instrument: number; from: number; to: number } | undefined {
  // "extradition treaty", "extradition and transfer agreement", "extradition (2019) treaty"
  for (let i = t + 1; i < Math.min(clause.to, t + INSTRUMENT_REACH); i++) {
    const unit = units[i] as Unit;
    if (is(unit, 'instrument', 'provision') && !unit.named) {
      return { instrument: i, from: t, to: i + 1 };
    }
    if (
      topicOf(unit) !== undefined ||
      unit.text === '-' ||
      unit.text === '–' ||
      unit.text === '"' ||
      unit.text === '”' ||
      unit.text === '“' ||
      (is(unit, 'coordinator') && topicOf(units[i + 1]) !== undefined) ||
      (unit.text === ',' && topicOf(units[i + 1]) !== undefined) ||
      is(unit, 'legal', 'narrow', 'broad', 'only')
    ) {
      continue;
    }
    break;
  }
  // "treaty on extradition", "agreement with Taiwan on the transfer of ..."
  let preposition = false;
  for (let i = t - 1; i >= Math.max(clause.from, t - 12); i--) {
    const unit = units[i] as Unit;
    if (is(unit, 'instrument', 'provision') && !unit.named) {
      return preposition ? { instrument: i, from: i, to: t + 1 } : undefined;
    }
    if (['on', 'for', 'about', 'concerning', 'regarding', 'of', 'covering'].includes(unit.lower)) {
      preposition = true;
      continue;
    }
    const passes =
      unit.named !== undefined ||
      unit.date !== undefined ||
      unit.text === ',' ||
      unit.text === '-' ||
      unit.text === '–' ||
      is(unit, 'preposition', 'determiner', 'coordinator', 'legal', 'negation', 'adverb') ||
      unit.lower === "'s" ||
      unit.lower === 'matters' ||
      unit.lower === 'form' ||
      // "has no arrangement in place with Taiwan on the transfer"
      (/^(?:place|force)$/.test(unit.lower) && units[i - 1]?.lower === 'in') ||
      // "no arrangement exists for the transfer"
      unit.lower === 'exists' ||
      unit.lower === 'exist' ||
      unit.lower === 'any' ||
      /^(?:word|words|line|lines|mention|trace|syllable|kind|sort|type|description)$/.test(unit.lower);
    if (!passes || is(unit, 'be', 'have', 'do')) {
      return undefined;
    }
  }
  return undefined;
}

/** Whether the noun phrase that ends at an instrument is definite: "the", "its", "Denmark's". */
function definite(units: readonly Unit[], clause: Clause, from: number): boolean {
  for (let i = from - 1; i >= Math.max(clause.from, from - 6); i--) {
    const unit = units[i] as Unit;
    if (['the', 'its', 'their', 'his', 'her', 'this', 'that', 'these', 'those', "'s"].includes(unit.lower)) {
      return true;
    }
    if (['a', 'an', 'no', 'any', 'some', 'another', 'such', 'every', 'each'].includes(unit.lower)) {
      return false;
    }
    if (
      unit.named !== undefined ||
      unit.date !== undefined ||
      unit.text === '-' ||
      unit.text === '–' ||
      is(unit, 'legal', 'broad', 'narrow', 'adverb', 'ordinal', 'only') ||
      (!unit.mark && unit.classes.length === 0)
    ) {
      continue;
    }
    return false;
  }
  return false;
}

/** What tells, after "is", that something is inside an agreement or outside of it. */
const CONTENT =
  /^(?:found|part|parts|subjects|topics|matters|themes|elements|components|objects|heart|core|centre|center|crux|subject|object|content|element|component|scope|remit|reach|ambit|purview|possible|impossible|permitted|permissible|allowed|available|provided|foreseen|envisaged|included|regulated|covered|dealt|governed|excluded|outside|beyond|within|inside|absent|missing|there|mentioned|contained|enshrined|built)$/;

/** Verbs that need nothing more to place a topic in an agreement. */
const PLACING =
  /^(?:rests?|rested|relies|hinges?|features?|featured|figures?|figured|falls?|fell|lies|lay|belongs?|belonged|forms?|formed|stands?|stood|appears?|sits?|sat|proceeds?|takes?|runs?|goes)$/;

/** What is done to a topic that does not stay in an agreement, before "from" or "out of". */
const TAKEN_FROM = /^(?:dropped|cut|struck|removed|deleted|edited)$/;

/** What may stand between a topic and the verb it is the subject of. */
function isSubject(units: readonly Unit[], clause: Clause, t: number): boolean {
  return (
    clause.verb > t &&
    units
      .slice(t + 1, clause.verb)
      .every(
        (u) =>
          u.named !== undefined ||
          u.mark ||
          u.date !== undefined ||
          is(u, 'preposition', 'determiner', 'coordinator', 'adverb', 'negation') ||
          !is(u, 'instrument', 'verb'),
      )
  );
}

/** "Extradition is part of the arrangement", "… rests on the treaty of 2019", "at its core stands …": placed in an agreement or outside. */
function predicative(
  units: readonly Unit[],
  clause: Clause,
  t: number,
  subjectIsInstrument: boolean,
): Omit<Link, 'from' | 'to'> | undefined {
  let { verb } = clause;
  if (verb < 0) {
    return undefined;
  }
  // "does not appear in the agreement", "has been possible"
  while (
    (is(units[verb], 'do', 'negation', 'adverb') ||
      (is(units[verb], 'have') && is(units[verb + 1], 'be', 'negation', 'adverb')) ||
      // "can be found in the agreements"
      (is(units[verb], 'can') && units[verb + 1]?.lower === 'be' && units[verb + 2]?.lower === 'found')) &&
    verb + 1 < clause.to
  ) {
    verb++;
  }
  const placing = PLACING.test((units[verb] as Unit).lower);
  const linking = is(units[verb], 'be') || /^(?:remains?|remained|becomes?|became|stays?)$/.test((units[verb] as Unit).lower);
  if (!placing && !linking) {
    return undefined;
  }
  const base = { presupposed: false, at: verb } as const;
  // "there is no word about extradition in the agreement", "of extradition there is no word in it"
  if (units.slice(clause.from, verb).some((u) => u.lower === 'there') && placedIn(units, clause, t < verb ? verb : t)) {
    return { kind: 'cover', ...base };
  }
  if (isSubject(units, clause, t)) {
    const rest = units.slice(verb + 1, clause.to);
    const instrument = rest.findIndex(
      (u, k) => (is(u, 'instrument') && !u.named) || (u.lower === 'it' && k > 0 && is(rest[k - 1], 'preposition')),
    );
    const content = rest.findIndex((u) => !u.named && CONTENT.test(u.lower));
    // "Extradition was something the British were happy to accept"
    const taken = linking && rest[0]?.lower === 'something' ? rest.findIndex((u) => is(u, 'accept', 'exclude')) : -1;
    if (taken > 0) {
      return { kind: 'accept', presupposed: false, at: verb + 1 + taken };
    }
    // "The agreement covers evidence. Extradition is not.", "extradition falls outside its scope": of an agreement spoken of before
    const short = rest.length > 0 && rest.every((u) => u.mark || is(u, 'negation', 'adverb'));
    const scope =
      /^(?:outside|beyond|within)$/.test(rest[0]?.lower ?? '') && /^(?:scope|reach|ambit|remit|terms)$/.test(rest[2]?.lower ?? '');
    // "MLA is in it as well"
    if (
      linking &&
      rest[0]?.lower === 'in' &&
      rest[1]?.lower === 'it' &&
      ((rest[2]?.mark ?? true) || is(rest[2], 'adverb', 'preposition'))
    ) {
      return { kind: 'cover', presupposed: false, at: verb };
    }
    const beyond = /^(?:outside|beyond)$/.test(rest[0]?.lower ?? '') && rest[1]?.lower === 'it' && (rest[2]?.mark ?? true);
    if (subjectIsInstrument && (short || scope || beyond)) {
      return { kind: 'cover', presupposed: false, at: verb + 1 };
    }
    // "is among the tools Denmark gained with its arrangement"
    const among = instrument >= 0 && rest[0]?.lower === 'among';
    const phrase = instrument < 0 ? [] : rest.slice(0, instrument);
    if (among && linking && phrase.every((u) => leadsTo(u) || !(u.mark || is(u, 'modal', 'plan', 'hearsay')))) {
      return { kind: 'cover', presupposed: false, at: verb };
    }
    if (
      instrument >= 0 &&
      phrase.every((u, k) => leadsTo(u) || k === instrument - 1) &&
      (placing ? is(rest[0], 'preposition', 'adverb', 'only') || content >= 0 : content >= 0 && content < instrument)
    ) {
      return { kind: 'cover', presupposed: false, at: content >= 0 ? verb + 1 + content : verb };
    }
    // "in the Slovak text extradition is not contained"
    const fronted = units.slice(clause.from, t);
    if (
      linking &&
      content >= 0 &&
      /^(?:in|under|within)$/.test(fronted[0]?.lower ?? '') &&
      fronted.some((u) => is(u, 'instrument') && !u.named)
    ) {
      return { kind: 'cover', presupposed: false, at: verb + 1 + content };
    }
    // "between P and Q, extradition is not possible", "extradition is possible with P"
    const hedged = units
      .slice(clause.from, clause.to)
      .some((u) => /^(?:theory|theoretically|principle|law|without|procedure)$/.test(u.lower));
    const possible = rest.findIndex((u) =>
      /^(?:possible|impossible|excluded|permitted|allowed|available|out|off|left|ruled)$/.test(u.lower),
    );
    return linking && possible >= 0 && !hedged ? { kind: 'accept', presupposed: false, at: verb + 1 + possible } : undefined;
  }
  // "at the core of the agreement stands extradition"
  const before = units.slice(clause.from, verb);
  const inverted =
    t > verb && t - verb <= 4 && before.some((u) => CONTENT.test(u.lower)) && before.some((u) => is(u, 'instrument') && !u.named);
  return inverted ? { kind: 'cover', ...base } : undefined;
}

/** Whether a word between "is part of" and the agreement is of the same phrase: "the discussion about the agreement" is another. */
function leadsTo(unit: Unit): boolean {
  return (
    unit.named?.kind === 'party' ||
    unit.lower === 'be' ||
    unit.date !== undefined ||
    unit.number !== undefined ||
    unit.lower === "'s" ||
    unit.mark ||
    CONTENT.test(unit.lower) ||
    (is(
      unit,
      'preposition',
      'determiner',
      'legal',
      'broad',
      'narrow',
      'adverb',
      'negation',
      'quantifier',
      'only',
      'ordinal',
      'coordinator',
    ) &&
      !is(unit, 'plan'))
  );
}

/** Whether an instrument follows as the place: "in the agreement", "under its treaty". */
function placedIn(units: readonly Unit[], clause: Clause, from: number): boolean {
  for (let i = from + 1; i < clause.to; i++) {
    if (/^(?:in|under|within)$/.test((units[i] as Unit).lower)) {
      const phrase = units.slice(i + 1, Math.min(clause.to, i + 6));
      const noun = phrase.findIndex((u) => is(u, 'instrument') && !u.named);
      return noun >= 0 && phrase.slice(0, noun).every((u) => !is(u, 'preposition') || u.named !== undefined);
    }
  }
  return false;
}

/** What an agreement may give: "gives the possibility to extradite". */
const GIVEN = /^(?:possibility|possibilities|right|power|means|basis|duty|obligation|access|way|ways|door|doors|path|option)$/;

/** Whether the verb at `i`, whose subject is an agreement, says with a word beside it what is in the agreement: "opens the door to". */
function isLight(units: readonly Unit[], i: number, t: number): boolean {
  const verb = (units[i] as Unit).lower;
  const next = units[i + 1]?.lower ?? '';
  const between = units.slice(i + 1, t);
  if (/^(?:gives?|gave|opens?|opened|brings?|brought|creates?|created)$/.test(verb)) {
    const brought = /^br(?:ings?|ought)$/.test(verb) && between.every((u) => is(u, 'adverb', 'determiner')) && units[t + 1]?.lower !== 'to';
    return brought || between.some((u) => GIVEN.test(u.lower));
  }
  if (/^(?:says?|said|speaks?|spoke|deals?|dealt|treats?|treated|tells?|told)$/.test(verb)) {
    // "says not a word about", "speaks at length of"
    return /^(?:nothing|about|of|on|with|only|also)$/.test(next) || between.some((u) => /^(?:about|of|on|with)$/.test(u.lower));
  }
  if (/^(?:goes|went|go|gone)$/.test(verb)) {
    return between.some((u) => /^(?:beyond|further|far)$/.test(u.lower));
  }
  if (/^(?:makes?|made)$/.test(verb)) {
    return (
      next === 'possible' ||
      between.some((u) => is(u, 'provision')) ||
      units
        .slice(t + 1, t + 8)
        .some((u) => /^(?:possible|mandatory|compulsory|permanent|binding|obligatory|reciprocal|available|automatic)$/.test(u.lower))
    );
  }
  // "mentions extradition" may be to say that it is left out
  if (/^(?:mentions?|mentioned|names?|named|knows?|knew)$/.test(verb)) {
    return units.slice(Math.max(0, i - 12), i).some((u) => is(u, 'negation'));
  }
  return /^(?:stops?|stopped|falls?|fell|shies|shied|steers?|steered)$/.test(verb) && /^(?:short|away|clear)$/.test(next);
}

/** "has gone beyond it in its agreement", "… in what it signed": what a party did is told of its agreement. */
function isInAgreement(units: readonly Unit[], clause: Clause, t: number): boolean {
  return placedIn(units, clause, t) || (units[t + 1]?.lower === 'in' && units[t + 2]?.lower === 'what');
}

/** Verbs that put a topic "into" an agreement. */
const PUTTING = /^(?:writes?|wrote|written|puts?|builds?|built|inserts?|inserted|works?|worked|brings?|brought|takes?|took|packs?|packed)$/;

/** What one side comes by in an agreement. */
const GETTING = /^(?:gets?|got|wins?|won|gains?|gained|receives?|received|extracts?|extracted|wrests?|wrested)$/;

/** "lets courts exchange evidence": what an agreement lets its sides do. */
const LETTING = /^(?:lets?|helps?|helped)$/;

/** What is done to a request, or to bring about what is asked for. */
const ORDERING =
  /^(?:order|approve|authori[sz]e|grant|allow|permit|seek|obtain|request|demand|secure|carry|perform|receive|render|supply)(?:s|ed|d)?$/;

const ABOUT = new Set(['be', 'have', 'conclude', 'accept', 'cover']);

/** "has never used", "is being applied": the verb that counts follows. */
function isAuxiliary(units: readonly Unit[], at: number): boolean {
  if (!is(units[at], 'have', 'be')) {
    return false;
  }
  let next = at + 1;
  while (is(units[next], 'adverb', 'negation', 'be') || /^(?:so|far|long)$/.test(units[next]?.lower ?? '')) {
    next++;
  }
  const verb = units[next];
  return (
    verb !== undefined &&
    !verb.named &&
    /(?:ed|en|used)$|^(?:read|seen)$/.test(verb.lower) &&
    !is(verb, 'determiner', 'quantifier', 'instrument', 'adverb')
  );
}

/** "was hardly dry on the treaty": whether something else is said to be, in a phrase with which the agreement comes. */
function isBehindIt(units: readonly Unit[], be: number, from: number): boolean {
  const words = units.slice(be + 1, from);
  const dry = words.findIndex((u) => u.classes.length === 0 && !u.named && !u.mark && u.date === undefined);
  return is(units[be], 'be') && dry >= 0 && /^(?:on|about|over)$/.test(words[dry + 1]?.lower ?? '');
}

/** "For the taking of evidence in Slovakia, prosecutors have no bilateral instrument": what there is one for stands first. */
function frontedAim(units: readonly Unit[], { from, to, verb }: Clause, t: number): Link | undefined {
  const opens = units[from]?.mark ? from + 1 : from;
  const noun = firstWithin(units, verb + 1, to, (u) => is(u, 'instrument') && !u.named);
  const plain =
    units[opens]?.lower === 'for' &&
    t - opens <= 3 &&
    verb > t &&
    is(units[verb], 'have') &&
    noun > 0 &&
    units.slice(verb + 1, noun).every((u) => is(u, 'determiner', 'negation', 'legal', 'adverb') || (!u.mark && u.classes.length === 0));
  return plain ? { kind: 'accept', presupposed: false, at: noun, from: verb, to: noun + 1 } : undefined;
}

/** "ends with the signature of an extradition treaty": there is one then, where nothing tells that it did not come to that. */
function isSignedThere(units: readonly Unit[], { from }: Clause, phrase: number): boolean {
  return (
    units[phrase - 1]?.lower === 'of' &&
    /^(?:signature|signing|conclusion)$/.test(units[phrase - 2]?.lower ?? '') &&
    units[phrase - 3]?.lower === 'the' &&
    firstWithin(units, from, phrase, (u) => is(u, 'negation', 'plan', 'modal', 'conditional', 'hearsay', 'reject', 'can') && !u.named) < 0
  );
}

/** What ties the topic at `t` to an agreement, or `undefined`: then the clause only mentions it. */
export function linkOf(units: readonly Unit[], clause: Clause, t: number, bare: boolean, subjectIsInstrument: boolean): Link | undefined {
  const topic = units[t] as Unit;
  // "has been handing over suspects"
  const goesOn = /ing\b/.test(topic.lower) && is(units[t - 1], 'be');
  const verbForm = topic.named?.kind === 'topic' && (topic.named.form === 'verb' || goesOn);
  const next = units[t + 1];
  if (!verbForm && next && OTHER_HEADS.has(next.lower)) {
    // "extradition proceedings under the 2019 arrangement", which lets there be any
    const under = /^(?:proceedings?|requests?|cases?|hearings?)$/.test(next.lower) && units[t + 2]?.lower === 'under';
    const ground = under ? groundAt(units, { from: t + 2, to: clause.to }) : -1;
    return ground >= 0 ? { kind: 'under', presupposed: true, at: t, from: t, to: t + 2 } : undefined;
  }
  const phrase = verbForm ? undefined : nounPhrase(units, clause, t);
  const firstVerb = clause.verb;
  const aim = verbForm ? undefined : frontedAim(units, clause, t);
  if (aim) {
    return aim;
  }
  if (phrase && is(units[phrase.instrument], 'instrument')) {
    // the main verb speaks of having, concluding or covering: then its negation reaches the instrument
    const about =
      firstVerb >= 0 &&
      units
        .slice(firstVerb, phrase.from)
        .some(
          (u, k) =>
            [...ABOUT].some((c) => is(u, c as 'be')) &&
            !isAuxiliary(units, firstVerb + k) &&
            !isBehindIt(units, firstVerb + k, phrase.from),
        );
    // "the extradition treaty never came": there is none
    const arises = units.slice(phrase.to, phrase.to + 4).some((u) => ARISING.test(u.lower));
    // "has anything like the Taiwan–Estonia treaty", which there is
    const compared = units
      .slice(Math.max(clause.from, phrase.from - 6), phrase.from)
      .some((u, k, words) => /^(?:like|than)$/.test(u.lower) && words[k + 1]?.lower === 'the');
    const presupposed =
      (definite(units, clause, phrase.from) && (compared || !(about && firstVerb < phrase.from)) && !arises) ||
      isSignedThere(units, clause, phrase.from);
    // "an extradition treaty they do not have": the verb that denies it comes behind
    const denied =
      firstVerb > phrase.to &&
      firstVerb - phrase.to <= 2 &&
      is(units[firstVerb - 1], 'pronoun') &&
      is(units[firstVerb], 'do', 'have') &&
      is(units[firstVerb + 1], 'negation');
    if (denied) {
      return { kind: 'accept', presupposed: false, at: firstVerb + 1, from: phrase.from, to: phrase.to };
    }
    return { kind: firstVerb < 0 && bare ? 'bare' : 'phrase', presupposed, at: t, from: phrase.from, to: phrase.to };
  }
  // "the inclusion of extradition in the Danish arrangement"
  const lead = units[t - 2];
  const inside =
    !verbForm &&
    /^(?:of|on|about|for)$/.test(units[t - 1]?.lower ?? '') &&
    lead !== undefined &&
    !lead.named &&
    (/^(?:inclusion|acceptance|presence|coverage|regulation|rules?)$/.test(lead.lower) || is(lead, 'provision')) &&
    units[t - 3]?.lower === 'the' &&
    /^(?:in|under)$/.test(next?.lower ?? '');
  const held = inside ? units.slice(t + 2, Math.min(clause.to, t + 8)).findIndex((u) => is(u, 'instrument') && !u.named) : -1;
  if (held >= 0 && definite(units, clause, t + 2 + held)) {
    return { kind: 'cover', presupposed: true, at: t, from: t, to: t + 1 };
  }
  // "relies on the extradition clause in its arrangement with Germany"
  const clauseOf =
    phrase &&
    definite(units, clause, phrase.from) &&
    /^(?:in|of)$/.test(units[phrase.to]?.lower ?? '') &&
    units.slice(phrase.to + 1, phrase.to + 5).some((u) => is(u, 'instrument') && !u.named) &&
    !units
      .slice(clause.from, phrase.from)
      .some((u, k) => (is(u, 'cover', 'exclude') || (is(u, 'have') && !isAuxiliary(units, clause.from + k))) && !u.named);
  if (phrase && clauseOf) {
    return { kind: 'phrase', presupposed: true, at: t, from: phrase.from, to: phrase.to };
  }
  const span = phrase ? { from: phrase.from, to: phrase.to } : { from: t, to: t + 1 };
  // "is one of Taiwan's extradition partners"
  if (/^partners?$/.test(next?.lower ?? '') && firstVerb >= 0 && firstVerb < t) {
    return { kind: 'accept', presupposed: false, at: t, from: t, to: t + 2 };
  }
  // "put legal assistance on paper", "laid extradition down in a text"
  const settled = verbForm ? -1 : settledAt(units, clause, t);
  if (settled >= 0) {
    return { kind: 'accept', presupposed: false, at: settled, ...span };
  }
  // "Of extradition there is no word in the agreement", "All that … agreed on was extradition"
  const cleft = verbForm ? -1 : cleftVerb(units, clause, t);
  if (cleft >= 0) {
    return { kind: 'accept', presupposed: false, at: cleft, ...span };
  }
  const placed = verbForm ? undefined : predicative(units, clause, t, subjectIsInstrument);
  if (placed) {
    return { kind: placed.kind, presupposed: placed.presupposed, at: placed.at, from: span.from, to: span.to };
  }
  // "Prisoners, extradition: the Germans signed up to both"
  const takenUp = verbForm ? -1 : takenUpAt(units, clause, t);
  if (takenUp >= 0) {
    return { kind: instrumentAt(units, t, takenUp) >= 0 ? 'cover' : 'accept', presupposed: false, at: takenUp, ...span };
  }
  const part = verbForm ? -1 : enumeratedAt(units, clause, t);
  if (part >= 0) {
    return { kind: 'cover', presupposed: false, at: part, ...span };
  }
  const put = verbForm ? -1 : placedAt(units, clause, t);
  if (put >= 0) {
    return { kind: 'cover', presupposed: false, at: put, ...span };
  }
  // "under the 2019 arrangement", "on the basis of a formal arrangement"
  for (let i = t + 1; i < clause.to; i++) {
    if (is(units[i], 'instrument') && !units[i]?.named) {
      const before = units
        .slice(Math.max(t, i - 9), i)
        .map((u) => u.lower)
        .join(' ');
      if (/\b(?:under|basis|strength|virtue|pursuant|thanks|based|through)\b/.test(before)) {
        // "no statistics are published on the extradition of suspects under the agreement", which there is
        const given =
          units[t - 1]?.lower === 'the' &&
          /^(?:on|about|over)$/.test(units[t - 2]?.lower ?? '') &&
          !units.slice(clause.from, t).some((u) => is(u, 'cover', 'accept', 'exclude', 'conclude') && !u.named);
        return { kind: 'under', presupposed: given, at: t, ...span };
      }
    }
  }
  // a verb between subject and topic, alone or with words behind it
  const predication = verbForm ? -1 : predicationOf(units, clause, t, subjectIsInstrument);
  let cover = predication;
  for (let i = t - 1; cover < 0 && i >= clause.from; i--) {
    const unit = units[i] as Unit;
    if (unit.named && topicOf(unit) === undefined) {
      continue;
    }
    if (unit.mark || unit.named) {
      continue;
    }
    const verbal = is(units[i - 1], 'do', 'modal', 'can', 'negation') && is(unit, 'verb');
    if (is(unit, 'instrument', 'provision', 'states') && !verbal && i !== clause.verb && !/(?:s|ed|ing)$/.test(unit.lower)) {
      continue;
    }
    // "gives Taiwan legal assistance"
    const gives =
      /^(?:gives?|gave|given|grants?|granted|affords?|afforded|owes?|owed)$/.test(unit.lower) &&
      (partyOf(units[i + 1]) !== undefined || /^(?:it|them|each|either|both)$/.test(units[i + 1]?.lower ?? ''));
    if (gives && !verbForm) {
      cover = i;
      break;
    }
    // "contains rules on extradition": a noun that leads to the topic
    const noun = units[i - 1]?.named === undefined && !is(units[i - 1], 'instrument', 'do', 'modal', 'can');
    if (isLeading(unit) && !/^(?:can|open)$/.test(unit.lower) && i > clause.verb && noun) {
      continue;
    }
    const asFar = unit.lower === 'far' && units[i - 1]?.lower === 'as' && units[i + 1]?.lower === 'as';
    const kept = /^(?:keep|keeps|kept|reduced)$/.test(unit.lower) && units.slice(Math.max(i, t - 3), t).some((u) => u.lower === 'to');
    if (is(unit, 'cover', 'accept') || isRequestable(units, i) || asFar || kept) {
      cover = i;
      break;
    }
    if (
      is(unit, 'exclude') ||
      unit.lower === 'out' ||
      is(unit, 'limit') ||
      takenOutAt(units, i) > t ||
      (isLight(units, i, t) && (instrumentAt(units, clause.from, i) >= 0 || subjectIsInstrument)) ||
      (/^(?:go|goes|gone|went)$/.test(unit.lower) && isLight(units, i, t) && isInAgreement(units, clause, t))
    ) {
      cover = i;
      break;
    }
    // "you will not find extradition in the agreement", "wrote a chapter on extradition into it"
    const seeks =
      /^(?:find|finds|found|look|looks|search)$/.test(unit.lower) &&
      units.slice(clause.from, i).some((u) => /^(?:you|one|we|readers?|nobody)$/.test(u.lower));
    const puts = PUTTING.test(unit.lower) && units.slice(t + 1, t + 3).some((u) => u.lower === 'into');
    if ((seeks && placedIn(units, clause, clause.from - 1)) || (puts && instrumentAt(units, t, Math.min(clause.to, t + 8)) >= 0)) {
      cover = i;
      break;
    }
    // "Taiwan got legal assistance from Switzerland in the agreement of 2020"
    if (GETTING.test(unit.lower) && t - i <= 4 && placedIn(units, clause, t)) {
      cover = i;
      break;
    }
    // "makes no provision for"; "makes it superfluous" says nothing
    const makes = /^ma(?:ke|kes|de)$/.test(unit.lower) && !units.slice(i, t).some((u) => is(u, 'provision'));
    if ((is(unit, 'conclude') || comesToTerms(units, i)) && !makes && t - i <= 7) {
      cover = i;
      break;
    }
    if (is(unit, 'have', 'be') && t - i <= 6) {
      cover = hesitates(units, i + 1, t) ? -1 : i;
      break;
    }
    if (is(unit, 'hearsay', 'plan') || (is(unit, 'verb') && !is(unit, 'cover', 'accept', 'have'))) {
      break;
    }
  }
  // "commits the Home Office to surrendering fugitives": whoever stands between
  const committed = cover >= 0 && units[t - 1]?.lower === 'to' && /^(?:commit|oblig|bind|bound|pledg)/.test(units[cover]?.lower ?? '');
  if (cover >= 0 && !verbForm && (predication >= 0 || committed || !isAboutAnother(units, cover + 1, t))) {
    const unit = units[cover] as Unit;
    const instrumentBefore = units.slice(clause.from, cover).some((u) => is(u, 'instrument') && !u.named) || subjectIsInstrument;
    if (is(unit, 'be') && !instrumentBefore) {
      return undefined;
    }
    return { kind: instrumentBefore ? 'cover' : 'accept', presupposed: false, at: cover, from: span.from, to: span.to };
  }
  // "the surrender of suspects they left out": the object stands first
  const subject = units.slice(t + 1, Math.max(firstVerb, t + 1));
  const fronted =
    firstVerb > t + 1 &&
    firstVerb - t <= 5 &&
    units.slice(clause.from, t).every((u) => u.mark || is(u, 'determiner', 'coordinator', 'adverb')) &&
    subject.every((u) => partyOf(u) !== undefined || is(u, 'pronoun', 'determiner', 'adverb', 'negation', 'have'));
  const kept =
    /^(?:leaves?|left|keeps?|kept|drops?|dropped|cuts?|struck)$/.test(units[firstVerb]?.lower ?? '') &&
    /^(?:out|aside|off|in)$/.test(units[firstVerb + 1]?.lower ?? '');
  if (fronted && !verbForm && (kept || (is(units[firstVerb], 'accept', 'exclude', 'cover') && !is(units[firstVerb], 'be')))) {
    return { kind: 'accept', presupposed: false, at: firstVerb, ...span };
  }
  // passive and inverted: "extradition is covered by the agreement", "extradition features in the agreements"
  for (let i = t + 1; i < Math.min(clause.to, t + 12); i++) {
    const unit = units[i] as Unit;
    // "features in the debate on the agreement"
    const noun = (from: number): number => firstWithin(units, from, clause.to, (u) => is(u, 'instrument') && !u.named);
    if (/^(?:features?|featured)$/.test(unit.lower) && noun(i + 1) >= 0 && !units.slice(i + 1, noun(i + 1) - 1).every(leadsTo)) {
      break;
    }
    // "Extradition was dropped from the agreement"
    const dropped = TAKEN_FROM.test(unit.lower) && /^(?:from|out)$/.test(units[i + 1]?.lower ?? '') && leadsToTopic(units, clause.from, t);
    if (!unit.named && (dropped || is(unit, 'cover', 'exclude', 'accept')) && (subjectIsInstrument || noun(i) >= 0)) {
      return { kind: 'cover', presupposed: false, at: i, ...span };
    }
    if (
      !unit.named &&
      (is(unit, 'accept') || unit.lower === 'out') &&
      units.slice(i, Math.min(clause.to, i + 4)).some((u) => u.lower === 'by')
    ) {
      return { kind: 'accept', presupposed: false, at: i, ...span };
    }
    if (!unit.named && is(unit, 'have', 'be') && units.slice(i, Math.min(clause.to, i + 5)).some((u) => u.lower.endsWith('basis'))) {
      return { kind: 'cover', presupposed: false, at: i, ...span };
    }
  }
  if (verbForm) {
    const before = units.slice(clause.from, t).filter((u) => !u.named);
    const agreed = isAgreedThat(units, clause);
    const governed =
      before.some((u) => is(u, 'cover', 'accept', 'can', 'negation') || /^(?:may|must|shall)$/.test(u.lower)) ||
      units.slice(Math.max(clause.from, t - 3), t).some((u) => u.lower === 'to') ||
      agreed;
    const instrument = instrumentAt(units, clause.from, clause.to) >= 0 || subjectIsInstrument || agreed;
    if (instrument && (governed || before.some((u) => LETTING.test(u.lower)))) {
      return { kind: 'cover', presupposed: false, at: t, from: t, to: t + 1 };
    }
    // "under the arrangement of 2023, German authorities serve documents"
    const ground = groundAt(units, clause);
    // "has been handing over suspects by virtue of an arrangement"
    if (ground >= 0 && ((ground < t && !/ing$/.test(topic.lower)) || goesOn)) {
      return { kind: 'under', presupposed: false, at: t, from: t, to: t + 1 };
    }
    // the present tense states a practice: "Germany extradites to Taiwan"
    // and so does "has been extraditing suspects"
    const habit = goesOn && is(units[t - 2], 'have') && /^(?:has|have)$/.test(units[t - 2]?.lower ?? '');
    const practice = habit || (/(?:s|ate|te|er|nd)$/.test(topic.lower) && !/(?:ed|ing)$/.test(topic.lower));
    return practice || governed ? { kind: 'act', presupposed: false, at: t, from: t, to: t + 1 } : undefined;
  }
  // "Under the 2016 arrangement, British courts may order a suspect's extradition"
  const basis = groundAt(units, clause);
  const done = units.slice(Math.max(basis, clause.from), t).findLast((u) => !u.named && ORDERING.test(u.lower));
  if (basis >= 0 && basis < t && done && leadsToTopic(units, units.indexOf(done) + 1, t)) {
    return { kind: 'under', presupposed: false, at: t, ...span };
  }
  // "may place a suspect under provisional arrest"
  const placing =
    units[t - 1]?.lower === 'under'
      ? units.slice(Math.max(clause.from, t - 7), t).findLast((u) => /^(?:place|put|hold|keep|take)$/.test(u.lower))
      : undefined;
  if (placing && (basis >= 0 || instrumentAt(units, clause.from, clause.to) >= 0)) {
    return { kind: 'under', presupposed: false, at: t, ...span };
  }
  // "Denmark and Taiwan quarrelled about extradition": a verb that the lexicon does not know
  const unknownVerb = units
    .slice(clause.from, t)
    .some(
      (u, k) => u.classes.length === 0 && !u.named && /ed$/.test(u.lower) && is(units[clause.from + k + 1], 'preposition', 'determiner'),
    );
  if (bare && firstVerb < 0 && !unknownVerb && !isOfMeeting(units, clause, t)) {
    return { kind: 'bare', presupposed: false, at: t, ...span };
  }
  return undefined;
}

/**
 * The verb that says with the words behind it what becomes of the topic at `t`: the "said" of "said yes to extradition"; -1
 * without one. What only an instrument can do needs one as its subject.
 */
function predicationOf(units: readonly Unit[], clause: Clause, t: number, subjectIsInstrument: boolean): number {
  for (let i = t - 1; i >= clause.from; i--) {
    const found = predicationAt(units, i);
    if (found && found.to <= t && leadsToTopic(units, found.to, t)) {
      const able = found.kind !== 'cover' || subjectIsInstrument || instrumentAt(units, clause.from, i) >= 0 || placedIn(units, clause, t);
      return able ? i : -1;
    }
  }
  return -1;
}

/** "had long hesitated over extradition": a participle that the lexicon does not know, with a preposition of its own. */
function hesitates(units: readonly Unit[], from: number, to: number): boolean {
  return (
    firstWithin(
      units,
      from,
      to,
      (u, i) => u.classes.length === 0 && !u.named && /ed$/.test(u.lower) && /^(?:over|about|against|at)$/.test(units[i + 1]?.lower ?? ''),
    ) >= 0
  );
}

/** "Taiwan can request extradition from Poland": what can be asked for is there. */
export function isRequestable(units: readonly Unit[], at: number): boolean {
  return (
    /^(?:request|seek|ask|asked|demand|requested|sought|requesting|seeking|asking|demanding|obtaining)$/.test((units[at] as Unit).lower) &&
    ((units[at - 1]?.lower === 'of' && /^(?:way|ways|means|right|possibility|chance|power)$/.test(units[at - 2]?.lower ?? '')) ||
      units.slice(Math.max(0, at - 3), at).some((u) => is(u, 'can') || /^(?:may|must)$/.test(u.lower)) ||
      // "lets Denmark and Taiwan ask each other", "gives either side the right to ask"
      units
        .slice(Math.max(0, at - 8), at)
        .some((u) =>
          /^(?:lets?|letting|allows?|allowed|entitles?|entitled|enables?|enabled|permits?|permitted|empowers?|empowered|right)$/.test(
            u.lower,
          ),
        ))
  );
}

/** The verb of "put … on paper", "set … down in writing", "cast … into a treaty" around a topic; -1 without one. */
function settledAt(units: readonly Unit[], clause: Clause, t: number): number {
  // "puts extradition on a treaty footing", "put legal assistance between the two on a firm footing"
  const on = firstWithin(units, t + 1, Math.min(clause.to, t + 8), (u) => /^(?:on|to|into|in)$/.test(u.lower));
  const between = units.slice(t + 1, Math.max(t + 1, on));
  const settled =
    on > 0 &&
    between.every((u) => partyOf(u) !== undefined || is(u, 'determiner', 'coordinator') || /^(?:between|with|down)$/.test(u.lower)) &&
    (/^(?:paper|writing)$/.test(units[on + 1]?.lower ?? '') ||
      (units[on]?.lower === 'on' && units.slice(on + 1, Math.min(clause.to, on + 5)).some((u) => /^footing$|basis$/.test(u.lower))));
  if (!settled) {
    return -1;
  }
  for (let i = t - 1; i >= Math.max(clause.from, t - 4); i--) {
    const unit = units[i] as Unit;
    if (/^(?:puts?|sets?|laid|lays|commits?|committed|gets?|got|casts?)$/.test(unit.lower) && !unit.named) {
      return i;
    }
  }
  return -1;
}

/** The "was" of "What Denmark offered was extradition", "All that they agreed on was extradition"; -1 without one. */
function cleftVerb(units: readonly Unit[], clause: Clause, t: number): number {
  const opening = units[clause.from]?.lower === 'that' ? units[clause.from - 1] : units[clause.from];
  if (!/^(?:what|all)$/.test(opening?.lower ?? '')) {
    return -1;
  }
  for (let i = t - 1; i > clause.from && i >= t - 3; i--) {
    const unit = units[i] as Unit;
    if (/^(?:is|was|were|are)$/.test(unit.lower)) {
      return clause.verb >= 0 && clause.verb < i ? i : -1;
    }
    if (!is(unit, 'determiner', 'adverb', 'only', 'negation')) {
      return -1;
    }
  }
  return -1;
}

/** Whether a clause speaks of an instrument at all; provisions count where a topic names them. */
export function instrumentAt(units: readonly Unit[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    if (is(units[i], 'instrument') && !units[i]?.named && partyOf(units[i]) === undefined) {
      return i;
    }
  }
  return -1;
}

/** The "terms" of "have come to terms with Taiwan". */
export function isTermsWith(units: readonly Unit[], at: number): boolean {
  return units[at]?.lower === 'terms' && units[at - 1]?.lower === 'to' && units[at + 1]?.lower === 'with';
}

/** "came to an agreement with Taiwan", "came to an understanding". */
export function comesToTerms(units: readonly Unit[], at: number): boolean {
  const to = /^(?:come|comes|came|coming)$/.test(units[at]?.lower ?? '') && units[at + 1]?.lower === 'to';
  const what = /^(?:an?|any|no|some)$/.test(units[at + 2]?.lower ?? '') ? units[at + 3] : units[at + 2];
  return to && (is(what, 'instrument') || /^(?:understanding|terms)$/.test(what?.lower ?? ''));
}
