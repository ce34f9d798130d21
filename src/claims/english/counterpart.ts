import type { Place } from '../language.js';
import type { Scene } from '../scene.js';
import type { ClauseReading } from './clauseReading.js';
import type { Clause } from './clauses.js';
import type { PartyMention } from './roles.js';
import { firstWithin, is, partyOf, type Unit } from './units.js';

/** What tells who the other side of a clause is. */
interface Sides {
  readonly units: readonly Unit[];
  readonly clause: Clause;
  /** Where the clause names a focal party. */
  readonly focalMentions: readonly PartyMention[];
  /** Where it names anybody else. */
  readonly others: readonly PartyMention[];
  /** Those of the others that are sides of what it says. */
  readonly sides: readonly PartyMention[];
  readonly instrument: number;
  /** The clause whose subject or words it takes over. */
  readonly inherited: ClauseReading | undefined;
  readonly focalInSentence: string | undefined;
  readonly place: Place;
  /** The focal parties that can be meant beside a party where nobody else is named. */
  readonly focalPartiesBeside: (party: string) => readonly string[];
  /** Whether two parties have no region of the record's statements in common. */
  readonly apart: (a: string, b: string) => boolean;
  /** The parties named last before the sentence. */
  readonly spokenOf: readonly string[];
  /** The counterpart in sight before the sentence. */
  readonly before: Scene['counterpart'];
}

/**
 * The counterpart of a clause: named in the clause, else in its sentence, else in sight before it; a focal party that
 * nobody named only for a heading or a lone fragment. `undefined` where the clause speaks of another pair.
 */
export function counterpartOf(at: Sides): string | undefined {
  const { units, clause, focalMentions, sides, inherited, focalInSentence, place } = at;
  if (isReciprocal(at) || goesElsewhere(at) || isWithAnother(at)) {
    return undefined;
  }
  const named = focalMentions.length > 0;
  // "The treaty between Denmark and the United States was never at issue in the Taiwanese case"
  const between = new Set(sides.filter((m) => m.preposition === 'between').map((m) => m.party));
  if (between.size > 1 && !focalMentions.some((m) => m.preposition === 'between')) {
    return undefined;
  }
  // "Under its treaty with Beijing, Spain extradited a planeload of Taiwanese"
  const withAnother =
    focalMentions.length > 0 &&
    at.others.some((m) => m.preposition === 'with' && is(units[m.unit - 2], 'instrument')) &&
    focalMentions.every((m) => isPeople(units, m.unit));
  if (withAnother) {
    return undefined;
  }
  if (focalMentions.some((m) => m.role !== 'attribute' && m.role !== 'compare')) {
    return focalMentions[0]?.party;
  }
  // "Japan, with which the United States has a treaty"
  const antecedent = units.slice(0, clause.from).findLast((u) => u.named?.kind === 'party')?.named;
  if (
    clause.kind === 'relative' &&
    units[clause.from - 1]?.lower === 'with' &&
    antecedent?.kind === 'party' &&
    antecedent.id !== focalInSentence
  ) {
    return undefined;
  }
  // "Denmark, whose agreement with Sweden covers …"
  if (!named && clause.kind === 'relative' && units[clause.from]?.lower === 'whose' && sides.some((m) => m.preposition === 'with')) {
    return undefined;
  }
  const withOther = sides.filter((m) => ['with', 'to', 'between', 'against'].includes(m.preposition ?? ''));
  const [first] = withOther;
  if (first) {
    const subjectBefore = sides.some((m) => !withOther.includes(m) && m.unit < first.unit);
    if (subjectBefore || withOther.some((m) => m.preposition === 'between')) {
      return undefined;
    }
    // "Spain, which has a treaty with China"
    if (!named && clause.kind === 'relative' && inherited?.own && !is(units[clause.from - 1], 'instrument')) {
      return undefined;
    }
    // "its treaty with the United States"
    if (
      !named &&
      first.preposition === 'with' &&
      units.slice(clause.from, first.unit).some((u) => /^(?:its|their|our|we)$/.test(u.lower))
    ) {
      return undefined;
    }
  }
  if (isPairOfOthers(at) || namedTooLate(at) || (!named && inherited?.own && inherited.counterpart === undefined)) {
    return undefined;
  }
  if (!named && meansAnother(at)) {
    return undefined;
  }
  if (focalInSentence !== undefined || at.before !== undefined) {
    return focalInSentence ?? at.before ?? undefined;
  }
  // nobody is in sight: the focal party, where the words leave room for no other
  const [side, ...more] = new Set(sides.map((m) => m.party));
  const oneSide = withOther.length === 0 && side !== undefined && more.length === 0;
  if (!oneSide || !(place.alone || place.kind === 'heading')) {
    return undefined;
  }
  const [meant, ...others] = at.focalPartiesBeside(side);
  return others.length === 0 ? meant : undefined;
}

/**
 * Whether the clause may mean another side that was spoken of: "with it" after a sentence about the United States, "their
 * treaties" after "looks at Hong Kong".
 */
function meansAnother({ units, clause, sides, focalInSentence, spokenOf }: Sides): boolean {
  const own = new Set(sides.map((m) => m.party));
  const pronoun = firstWithin(
    units,
    clause.from + 1,
    clause.to,
    (u, i) =>
      /^(?:it|them|her|him)$/.test(u.lower) && /^(?:with|to|from)$/.test(units[i - 1]?.lower ?? '') && units[i - 2]?.lower !== 'thanks',
  );
  if (pronoun >= 0 && focalInSentence === undefined && spokenOf.some((p) => !own.has(p))) {
    return true;
  }
  const theirs = units.slice(clause.from, clause.to).some((u, k) => {
    const next = units.slice(clause.from + k + 1, clause.from + k + 4);
    // "its" is that of the party named last, where nobody else is
    return (u.lower === 'their' || (u.lower === 'its' && own.size > 0)) && next.some((w) => is(w, 'instrument') && !w.named);
  });
  const last = units.slice(0, clause.from).findLast((u) => u.named?.kind === 'party')?.named;
  return theirs && clause.kind === 'main' && clause.index > 0 && last?.kind === 'party' && !own.has(last.id) && last.id !== focalInSentence;
}

/** "Austria and Hong Kong have treaties, but these are no business of Taipei": a pair, where the focal party is named behind it only. */
function namedTooLate({ units, clause, sides, instrument, before, focalInSentence }: Sides): boolean {
  return (
    instrument >= 0 &&
    before === undefined &&
    new Set(sides.map((m) => m.party)).size === 2 &&
    !units.slice(0, clause.to).some((u) => u.named?.kind === 'party' && u.named.id === focalInSentence) &&
    units.slice(clause.to).some((u) => is(u, 'negation'))
  );
}

/** "Finland and Sweden surrender suspects to each other": a pair of its own. */
function isReciprocal({ units, clause, focalMentions, sides }: Sides): boolean {
  return (
    focalMentions.length === 0 &&
    new Set(sides.map((m) => m.party)).size > 1 &&
    units.slice(clause.from, clause.to).some((u, k) => {
      const next = units[clause.from + k + 1]?.lower;
      return (
        (u.lower === 'each' && next === 'other') ||
        (u.lower === 'between' && (next === 'them' || next === 'themselves')) ||
        (u.lower === 'one' && next === 'another') ||
        u.lower === 'mutually'
      );
    })
  );
}

/** "extradited these Taiwanese to China": the destination is somebody else, and no focal party is a side. */
function goesElsewhere({ units, focalMentions, others, focalInSentence }: Sides): boolean {
  // "a Briton sentenced in Taiwan …, since no arrangement exists for a transfer to the UK": back to where somebody spoken of is from
  const home = (m: PartyMention): boolean => focalInSentence !== undefined && units.slice(0, m.unit).some((u) => partyOf(u) === m.party);
  const destination = others.some((m) => m.preposition === 'to' && m.role === 'place' && !isAdjective(units[m.unit]) && !home(m));
  const focalSide = focalMentions.some(
    (m) =>
      (m.role !== 'attribute' && ['from', 'to', 'with', 'between'].includes(m.preposition ?? '')) ||
      (m.role === 'acting' && !isPeople(units, m.unit)),
  );
  return destination && !focalSide;
}

/**
 * "Spain's extradition treaty is with the mainland": an agreement whose other side the clause tells, or a later clause of the
 * sentence: "London tore up its treaty; it was with Hong Kong".
 */
function isWithAnother({ units, clause, focalMentions, instrument, before }: Sides): boolean {
  if (instrument < 0) {
    return false;
  }
  const told = (from: number, to: number): boolean => {
    const at = firstWithin(units, from, to, (u, i) => is(u, 'be') && units[i + 1]?.lower === 'with');
    const noun = units[at + 2]?.lower === 'the' ? units[at + 3] : units[at + 2];
    return (
      at > 0 &&
      noun !== undefined &&
      !focalMentions.some((m) => units[m.unit] === noun) &&
      (partyOf(noun) !== undefined || noun.lower === 'mainland')
    );
  };
  const later = focalMentions.length === 0 && before === undefined;
  return told(Math.max(clause.from, instrument), clause.to) || (later && told(clause.to, units.length));
}

function isAdjective(unit: Unit | undefined): boolean {
  return unit?.named?.kind === 'party' && unit.named.form === 'adjective';
}

/** "these Taiwanese": people, not a side of anything. */
function isPeople(units: readonly Unit[], at: number): boolean {
  const named = units[at]?.named;
  if (named?.kind !== 'party' || named.form === 'name' || named.form === 'abbreviation' || named.form === 'capital') {
    return false;
  }
  const before = units[at - 1];
  return before?.number !== undefined || ['these', 'those', 'of', 'some', 'many', 'other', 'several'].includes(before?.lower ?? '');
}

/** "Switzerland and the United States signed an extradition treaty": a pair of its own. */
function isPairOfOthers({ units, clause, sides, focalMentions, others, instrument, apart, focalInSentence, before }: Sides): boolean {
  const distinct = new Set(sides.map((m) => m.party));
  if (distinct.size === 2 && units.slice(clause.from, clause.to).some((u) => u.lower === 'theirs')) {
    return true;
  }
  // "handed a banker over to the United States under their treaty"
  const theirs = instrument > 0 && units.slice(Math.max(clause.from, instrument - 3), instrument).some((u) => u.lower === 'their');
  if (theirs && focalMentions.length === 0 && others.some((m) => m.preposition === 'to' && !distinct.has(m.party)) && distinct.size === 1) {
    return true;
  }
  // "Macau and Portugal agreed on the surrender of fugitives": with each other
  const [a, b] = distinct;
  const agreed = units.slice(clause.from, clause.to).some((u) => /^(?:agreed|signed|concluded|agree|sign|conclude)$/.test(u.lower));
  if (distinct.size === 2 && agreed && focalMentions.length === 0 && a !== undefined && b !== undefined && apart(a, b)) {
    return true;
  }
  if (distinct.size !== 2 || instrument < 0) {
    return false;
  }
  const hyphened =
    sides.length === 2 &&
    (units[(sides[0] as PartyMention).unit + 1]?.text === '–' || units[(sides[0] as PartyMention).unit + 1]?.text === '-') &&
    (sides[1] as PartyMention).unit === (sides[0] as PartyMention).unit + 2;
  if (hyphened) {
    return true;
  }
  // each party in a role of its own: subject and complement
  if (sides[0]?.group !== sides[1]?.group) {
    return true;
  }
  // "Austria and Hong Kong still have treaties": from two parts of the world, with each other
  const [one, other] = distinct;
  if (focalMentions.length === 0 && one !== undefined && other !== undefined && apart(one, other)) {
    return true;
  }
  // "Slovakia and Poland both chose a comprehensive text when they signed with Taiwan"
  const both = units.slice(clause.from, clause.to).some((u) => u.lower === 'both');
  if (both && units.slice(clause.to).some((u, k) => u.lower === 'with' && partyOf(units[clause.to + k + 1]) === focalInSentence)) {
    return false;
  }
  const noun = units[instrument] as Unit;
  // "Germany and Poland provide it under their agreements", where whose other side that is has been said
  const own = typeof before === 'string' && clause.kind === 'main';
  return (
    !/s$/.test(noun.lower) || (!own && units.slice(Math.max(clause.from, instrument - 4), instrument).some((u) => u.lower === 'their'))
  );
}
