import type { NamedParty } from '../claim.js';
import type { Clause } from './clauses.js';
import { Cue, cuesIn } from './cues.js';
import { asidesOf, isSayNothing } from './polarity.js';
import { firstWithin, is, lastWithin, partyOf, spanOf, topicOf, type Unit } from './units.js';

/** What a named party does in its clause. */
export type Role =
  /** It acts, or the instrument is its own. */
  | 'acting'
  /** It is the place or direction of what happens: counts where nobody acts. */
  | 'place'
  /** It qualifies people, courts, laws or other things: not a side of an agreement. */
  | 'attribute'
  /** It is taken out: "except Germany". */
  | 'except'
  /** It is there for comparison: "unlike Poland". */
  | 'compare';

/** A party named in a clause. */
export interface PartyMention {
  readonly unit: number;
  readonly party: string;
  readonly role: Role;
  /** The preposition before it, if any. */
  readonly preposition: string | undefined;
  /** Names joined by commas, "and" and "or" share a group. */
  readonly group: number;
}

const PERSONS = new Set(
  'mayor mayors governor governors neighbour neighbours neighbor neighbors ally allies rival rivals partner partners peer peers friend friends enemy enemies foe foes predecessor predecessors successor successors cousin cousins sister sisters brother brothers twin twins king queen princess prince team teams union unions national nationals citizen citizens prisoner prisoners inmate inmates convict convicts suspect suspects fugitive fugitives man men woman women businessman businesswoman student students journalist tourist tourists detainee detainees offender offenders criminals resident residents person persons people victims victim defendant accused drug company companies firm firms investor investors press media newspaper newspapers newspaperman scholar scholars academics academic expert experts lawyer lawyers critics bloggers observers public soil territory island islands'.split(
    ' ',
  ),
);
const LAWS = new Set(
  'law laws legislation code act acts statute statutes court courts judge judges tribunal constitution jurisprudence practice prison prisons jail jails custody territory'.split(
    ' ',
  ),
);
const ORGANS = new Set(
  'senate senates senator senators chamber chambers assembly diet congress bundesrat lawmakers legislators deputies mps parliamentarians chancellor chancellery president presidency premier secretary mission embassy negotiator prosecution judiciary magistrates agency bureau state republic kingdom government governments authority authorities police prosecutor prosecutors enforcement ministry ministries minister ministers parliament side sides official officials diplomat diplomats delegation envoy office offices cabinet legislature negotiators leadership administration institute council department departments representative representatives cooperation co-operation'.split(
    ' ',
  ),
);

/** People who stand for their state where a capital is named with them. */
const STANDING_FOR = new Set(
  'neighbour neighbours neighbor neighbors colleague colleagues counterpart counterparts partner partners friend friends ally allies'.split(
    ' ',
  ),
);

const COURTS = new Set(['court', 'courts', 'judge', 'judges', 'tribunals']);
const CASES = new Set(['case', 'cases', 'instance', 'instances', 'example', 'examples']);

/** Prepositions that make a party the place or direction of what happens. */
const OF_PLACE = new Set(['in', 'from', 'to', 'of', 'for', 'at', 'via', 'within', 'through']);

/** The roles of the parties named in a stretch of a clause. */
export function rolesOf(units: readonly Unit[], clause: Pick<Clause, 'from' | 'to'>): PartyMention[] {
  const cues = cuesIn(units, clause.from, clause.to);
  const mentions: PartyMention[] = [];
  if ((cues & Cue.party) === 0) {
    return mentions;
  }
  const asides = asidesOf(units, clause.from, clause.to);
  const brackets = (cues & Cue.bracket) !== 0;
  let group = -1;
  let lastParty = -9;
  let lastPreposition: string | undefined;
  for (let i = clause.from; i < clause.to; i++) {
    const party = partyOf(units[i]);
    if (party === undefined) {
      continue;
    }
    const aside = asides.get(i);
    const beside = isLimitOfTime(units, i) || (brackets && isInAside(units, i, clause)) ? 'behind' : besideOthers(units, i);
    // "to Taiwan's ally Paraguay"
    const owner = PERSONS.has(units[i - 1]?.lower ?? '') && units[i - 2]?.lower === "'s" && partyOf(units[i - 3]) !== undefined ? i - 3 : i;
    const preposition = beside ? undefined : prepositionBefore(units, clause.from, owner);
    if (lastParty >= 0 && asides.get(lastParty) === aside && joins(units, lastParty, i)) {
      lastPreposition = preposition ?? lastPreposition;
    } else {
      group++;
      lastPreposition = preposition;
    }
    // "from Poland, from Slovakia and, more to our point, from the UK": as the one before it
    const last = mentions.at(-1);
    const goesOn = last?.group === group && last.preposition === lastPreposition && last.role === 'place' ? last.role : undefined;
    const role: Role = aside ?? goesOn ?? (beside === 'behind' ? 'compare' : undefined) ?? roleBy(units, i, clause, lastPreposition);
    mentions.push({ unit: i, party, role, preposition: lastPreposition, group });
    lastParty = i;
  }
  return mentions;
}

/** Whether a mention tells the nationality of people: "Danish suspects". */
export function isNationality(units: readonly Unit[], mention: PartyMention): boolean {
  return mention.role === 'attribute' && PERSONS.has(units[mention.unit + 1]?.lower ?? '');
}

/** Whether a name stands for people: "a Swiss national", "a Briton". */
export function isPeopleOf(units: readonly Unit[], at: number): boolean {
  const name = units[at]?.named;
  return name?.kind === 'party' && (name.form === 'people' || (name.form === 'adjective' && PERSONS.has(units[at + 1]?.lower ?? '')));
}

/** A mention as the party it names and the place where it does. */
export function namedParty(units: readonly Unit[], mention: PartyMention): NamedParty {
  return { party: mention.party, span: spanOf(units, mention.unit, mention.unit + 1) };
}

/** The parties that words name, each as often as they do. */
export function partiesNamed(units: readonly Unit[]): readonly NamedParty[] {
  return units.flatMap((u) => (u.named?.kind === 'party' ? [{ party: u.named.id, span: { start: u.start, end: u.end } }] : []));
}

function joins(units: readonly Unit[], from: number, to: number): boolean {
  const inserted = insertedBetween(units, from, to);
  if (to - from - inserted.length > 6) {
    return false;
  }
  for (let k = from + 1; k < to; k++) {
    if (inserted.includes(k)) {
      continue;
    }
    const u = units[k] as Unit;
    const connects =
      u.text === ',' ||
      u.text === '-' ||
      u.text === '–' ||
      u.text === '—' ||
      u.text === '/' ||
      is(u, 'coordinator') ||
      ['the', 'both', 'either', 'as', 'well', 'in', 'with', 'from', 'by', 'even', 'also', 'then'].includes(u.lower) ||
      (u.date !== undefined && parenthesised(units, k)) ||
      u.text === '(' ||
      u.text === ')';
    if (!connects || u.lower === 'but') {
      return false;
    }
  }
  // "Under its treaty with Taiwan, Switzerland may": a comma alone before a name with a verb of its own
  const commaOnly = to === from + 2 && units[from + 1]?.text === ',';
  const verb = units[to + 1];
  const acts = verb?.named?.kind === 'topic' && verb.named.form === 'verb';
  const finite =
    acts ||
    is(verb, 'be', 'have', 'do', 'modal', 'can') ||
    (isVerbOf(verb) && /(?:ed|t|ew|ook|ave|ade|aid|old|ame|an)$/.test(verb?.lower ?? ''));
  if (commaOnly && finite && (acts || !verb?.named)) {
    return false;
  }
  // something has to join them: "Polish German" is no list
  return to > from + 1;
}

/** The words between the commas of "from Slovakia and, more to our point, from the UK": none where the preposition is not taken up again. */
function insertedBetween(units: readonly Unit[], from: number, to: number): readonly number[] {
  const at = is(units[from + 1], 'coordinator') ? from + 2 : from + 1;
  const start = is(units[to - 1], 'determiner') ? to - 1 : to;
  const again =
    units[start - 1]?.text === ',' ? start - 1 : is(units[start - 1], 'preposition') && units[start - 2]?.text === ',' ? start - 2 : -1;
  const words = again > at && again - at <= 7 && units[at]?.text === ',' ? units.slice(at + 1, again) : [];
  return words.some((u) => u.mark || u.named !== undefined || is(u, 'be', 'have', 'do')) ? [] : words.map((_, k) => at + 1 + k);
}

/** "(Denmark's, by contrast, is silent on it)": a clause in brackets is of its own. */
function isInAside(units: readonly Unit[], at: number, { from, to }: Pick<Clause, 'from' | 'to'>): boolean {
  const open = lastWithin(units, from, at, (u) => u.text === '(' || u.text === ')');
  if (open <= from || units[open]?.text !== '(') {
    return false;
  }
  const close = firstWithin(units, at + 1, to, (u) => u.text === ')');
  return close > 0 && units.slice(at, close).some((u) => is(u, 'be', 'have', 'do', 'can') && !u.named);
}

/** "Between Britain in 2016 and Poland in 2019, nobody signed": what came before and behind the time that is spoken of. */
function isLimitOfTime(units: readonly Unit[], at: number): boolean {
  const dated = (i: number): boolean => units[i + 1]?.lower === 'in' && units[i + 2]?.date !== undefined;
  const opens = (i: number): boolean => units[i - 1]?.lower === 'between' && dated(i);
  const second = is(units[at - 1], 'coordinator') && units[at - 2]?.date !== undefined && opens(at - 4);
  return opens(at) || (second && dated(at));
}

/** "with the UK second", "with Poland close behind": a clause of its own without a verb, and "with" joins nobody to anybody. */
function besideOthers(units: readonly Unit[], at: number): 'ranked' | 'behind' | undefined {
  const joining = units[at - 1]?.lower === 'the' ? units[at - 2] : units[at - 1];
  if (joining?.lower !== 'with') {
    return undefined;
  }
  if (units[at + 1]?.ordinal !== undefined) {
    return 'ranked';
  }
  return units.slice(at + 1, at + 4).some((u) => /^(?:behind|following|next)$/.test(u.lower)) ? 'behind' : undefined;
}

function parenthesised(units: readonly Unit[], at: number): boolean {
  return units[at - 1]?.text === '(' && units[at + 1]?.text === ')';
}

function prepositionBefore(units: readonly Unit[], from: number, at: number): string | undefined {
  for (let i = at - 1; i >= Math.max(from, at - 3); i--) {
    const unit = units[i] as Unit;
    if (is(unit, 'determiner') || unit.lower === 'both' || unit.lower === 'either' || unit.lower === 'neither') {
      continue;
    }
    return is(unit, 'preposition') && !unit.named ? unit.lower : undefined;
  }
  return undefined;
}

function roleBy(units: readonly Unit[], at: number, clause: Pick<Clause, 'from' | 'to'>, preposition: string | undefined): Role {
  const unit = units[at] as Unit;
  const form = unit.named?.kind === 'party' ? unit.named.form : 'name';
  const possessive = units[at + 1]?.lower === "'s";
  const head =
    form === 'adjective' || form === 'abbreviation' || possessive
      ? headAfter(units, (form === 'adjective' ? lastOfList(units, at, clause.to) : at) + (possessive ? 2 : 1), clause.to)
      : undefined;
  if (form === 'adjective') {
    // "in the Polish case": the case of Poland is Poland
    if (preposition === 'in' && CASES.has(units[lastOfList(units, at, clause.to) + 1]?.lower ?? '')) {
      return 'acting';
    }
    // "Danish courts may extradite": courts act for their state where they can or must do something
    if (
      head === 'law' &&
      COURTS.has(units[at + 1]?.lower ?? '') &&
      (is(units[at + 2], 'can', 'modal') ||
        units.slice(at + 2, at + 6).some((u) => u.lower === 'able') ||
        /^(?:gives?|gave|lets?|allows?|allowed|enables?|enabled|obliges?|obliged|entitles?|empowers?|requires?|permits?|binds?)$/.test(
          units[at - 1]?.lower ?? '',
        )) &&
      units.slice(at, clause.to).some((u) => topicOf(u) !== undefined)
    ) {
      return 'acting';
    }
    // "Over a Danish and two coffees"
    if (
      /^an?$/.test(units[at - 1]?.lower ?? '') &&
      is(units[at + 1], 'coordinator') &&
      units[at + 2]?.number !== undefined &&
      !is(units[at + 3], 'instrument')
    ) {
      return 'attribute';
    }
    // "He is Irish": somebody's nationality
    if (
      head === undefined &&
      is(units[at - 1], 'be') &&
      units.slice(clause.from, at - 1).some((u) => /^(?:he|she|who|i|you|man|woman|father|mother)$/.test(u.lower))
    ) {
      return 'attribute';
    }
    // "the text, and its Polish counterpart": another text
    if (head === 'other' && isCounterpart(units, at)) {
      return 'acting';
    }
    // "The British led the way": a people where a verb follows at once
    if (isPeople(units, at)) {
      return 'acting';
    }
    if (head === 'law' || head === 'person' || (head === 'other' && !possessive)) {
      return 'attribute';
    }
    return preposition === 'to' && head !== 'instrument' ? 'place' : 'acting';
  }
  if (possessive && (head === 'law' || head === 'person')) {
    return 'attribute';
  }
  if (form === 'abbreviation' && head === 'person') {
    return 'attribute';
  }
  if (preposition === 'of' && isSayNothing(units, is(units[at - 1], 'determiner') ? at - 3 : at - 2)) {
    return 'acting';
  }
  if (preposition !== undefined && OF_PLACE.has(preposition) && !isSpokenOf(units, at, clause.from)) {
    if (possessive && head === 'instrument') {
      return 'acting';
    }
    // "lawyers in France": the place of people, who are no side
    const placed = units[at - (is(units[at - 1], 'determiner') ? 3 : 2)];
    // "Our neighbours in Bratislava have signed": those who act for it
    if (
      form === 'capital' &&
      placed &&
      STANDING_FOR.has(placed.lower) &&
      units.slice(at + 1, Math.min(clause.to, at + 7)).some((u) => is(u, 'conclude', 'have', 'accept') && !u.named)
    ) {
      return 'acting';
    }
    if (
      (preposition === 'in' || preposition === 'at') &&
      placed &&
      (PERSONS.has(placed.lower) || LAWS.has(placed.lower) || ORGANS.has(placed.lower))
    ) {
      return 'attribute';
    }
    // "pressure from Beijing", "a visit to Berlin": a direction only of what a topic names
    const comma =
      units
        .slice(clause.from, at)
        .map((u) => u.text)
        .lastIndexOf(',') + 1;
    // "Comprehensive agreements link Taiwan to Poland"
    const linked =
      preposition === 'to' &&
      units.slice(clause.from, at).some((u) => /^(?:link|tie|bind|connect)(?:s|ed)?$|^bound$/.test(u.lower)) &&
      units.slice(clause.from, at).some((u) => is(u, 'instrument') && !u.named);
    if (linked) {
      return 'acting';
    }
    const directed =
      (preposition !== 'from' && preposition !== 'to') ||
      units.slice(clause.from + comma, at).some((u) => topicOf(u) !== undefined) ||
      isGiver(units, at, clause);
    return directed ? 'place' : 'attribute';
  }
  return 'acting';
}

/** "obtained from Switzerland an agreement": who gave what somebody else got. */
function isGiver(units: readonly Unit[], at: number, clause: Pick<Clause, 'from' | 'to'>): boolean {
  const got = units
    .slice(clause.from, at)
    .some((u) => /^(?:obtain|get|got|win|won|secure|gain|receive|extract|wrest|elicit)(?:s|ed|d)?$/.test(u.lower) && !u.named);
  return got && units.slice(clause.from, clause.to).some((u) => topicOf(u) !== undefined || (is(u, 'instrument') && !u.named));
}

/** "As to Switzerland, …", "as for Poland": of whom the clause goes on to speak. */
function isSpokenOf(units: readonly Unit[], at: number, from: number): boolean {
  const preposition = is(units[at - 1], 'determiner') ? at - 2 : at - 1;
  return units[preposition - 1]?.lower === 'as' && preposition - 1 <= from + 1;
}

/** Whether an adjective qualifies the counterpart of an agreement spoken of before it in the sentence, and not that of an office. */
function isCounterpart(units: readonly Unit[], at: number): boolean {
  if (units[at - 1]?.lower !== 'its' || !/^(?:counterpart|equivalent|twin|sibling|pendant)$/.test(units[at + 1]?.lower ?? '')) {
    return false;
  }
  const before = units.slice(0, at).findLast((u) => !u.named && (is(u, 'instrument') || PERSONS.has(u.lower) || ORGANS.has(u.lower)));
  return is(before, 'instrument');
}

/** Whether an adjective stands for its people, as the subject of a verb: "the Swiss came second". */
function isPeople(units: readonly Unit[], at: number): boolean {
  const verb = is(units[at + 1], 'adverb', 'only') ? units[at + 2] : units[at + 1];
  return units[at - 1]?.lower === 'the' && (verb?.lower === 'who' || isVerbOf(verb) || is(verb, 'have', 'can', 'modal', 'do'));
}

/** Whether a word right behind "the Swiss" can only be what they do. */
function isVerbOf(unit: Unit | undefined): boolean {
  return (
    unit !== undefined &&
    !unit.named &&
    is(unit, 'conclude', 'accept', 'follow', 'exclude', 'limit', 'affirm', 'join', 'amend', 'end', 'verb') &&
    !is(unit, 'instrument', 'provision', 'states', 'plan', 'preposition', 'legal') &&
    !/(?:s|ing)$/.test(unit.lower)
  );
}

/** "the Danish, Swiss and British texts": the last of the adjectives that share a noun. */
function lastOfList(units: readonly Unit[], at: number, to: number): number {
  let last = at;
  for (let i = at + 1; i < to; i++) {
    const unit = units[i] as Unit;
    if (unit.named?.kind === 'party' && unit.named.form === 'adjective') {
      last = i;
    } else if (!(unit.text === ',' || is(unit, 'coordinator') || unit.lower === 'the' || unit.lower === 'both')) {
      break;
    }
  }
  return last;
}

/** Whether what a possessive word before `at` owns stands for its owner: its agreement, its government; not its neighbour. */
export function ownsSide(units: readonly Unit[], at: number, to: number): boolean {
  const head = headAfter(units, at, to);
  return head === 'instrument' || head === 'organ' || COURTS.has(units[at]?.lower ?? '');
}

/** What an adjective or possessive belongs to: the first telling noun after it. */
function headAfter(units: readonly Unit[], from: number, to: number): 'instrument' | 'organ' | 'law' | 'person' | 'other' | undefined {
  for (let i = from; i < Math.min(to, from + 7); i++) {
    const unit = units[i] as Unit;
    if (topicOf(unit) !== undefined || is(unit, 'instrument', 'provision')) {
      return 'instrument';
    }
    // "the French National Assembly"
    if (unit.text === 'National' && /^\p{Lu}/u.test(units[i + 1]?.text ?? '')) {
      continue;
    }
    if (PERSONS.has(unit.lower)) {
      return 'person';
    }
    // "criminal-law agreement", "law enforcement": the noun is still to come
    if (LAWS.has(unit.lower) && units[i + 1]?.lower !== 'enforcement' && !is(units[i + 1], 'instrument')) {
      return 'law';
    }
    if (ORGANS.has(unit.lower) && !is(units[i + 1], 'instrument')) {
      return 'organ';
    }
    // "his Danish colleague signed a text": what comes after the verb is another phrase
    const noun = units[i - 1];
    if (i > from && is(unit, 'conclude') && noun && noun.classes.length === 0 && !noun.named && !noun.mark) {
      return 'other';
    }
    if (unit.mark && unit.text !== '-' && unit.text !== '–' && unit.text !== '"' && unit.text !== '“' && unit.text !== '”') {
      return i === from ? undefined : 'other';
    }
    if (is(unit, 'preposition', 'be', 'have', 'do', 'modal', 'can', 'coordinator') && !unit.named) {
      return i === from ? undefined : 'other';
    }
  }
  return 'other';
}
