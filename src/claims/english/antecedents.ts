import type { NamedParty } from '../claim.js';
import type { SpokenOf } from '../scene.js';
import type { ClauseReading } from './clauseReading.js';
import type { Clause } from './clauses.js';
import { Cue, type CueWords } from './cues.js';
import { ownsSide } from './roles.js';
import { firstWithin, is, partyOf, type Unit } from './units.js';

/** Words that stand for somebody or something named before, as the subject of a clause. */
const PRONOUNS = new Set('none all it its they their them both neither this these those former latter which who whose'.split(' '));

/** The words without which a clause takes up nothing that was named before, besides ordinals. */
export const TAKING_UP: readonly CueWords[] = [
  { cue: Cue.pronoun, words: [...PRONOUNS, 'two', 'each', 'both', 'either'] },
  { cue: Cue.it, words: ['it'] },
];

const OWNING = /^(?:its|their|whose)$/;

/** What an agreement has: "its subject", "one of its chapters". */
const CONTENT =
  /^(?:subject|subjects|scope|text|texts|provisions?|chapters?|articles?|terms|contents?|topics?|clauses?|wording|sections?|parts?|paragraphs?|rules|annex|preamble|title|core|heart|aim|purpose|object|point|half)$/;

/** What the sides of an agreement are called together, behind "both" or "the two". */
const SIDES = /^(?:sides?|parties|party|governments?|partners?|states?|countries|capitals|signatories|administrations)$/;

/** Behind these an ordinal stands for one of those named before: "the second covers", "the first of them". */
const isAlone = (next: Unit | undefined, after: Unit | undefined): boolean =>
  is(next, 'be', 'have', 'do', 'modal', 'can') ||
  (is(next, 'cover', 'accept', 'exclude', 'limit', 'join', 'conclude') &&
    !is(next, 'instrument', 'provision') &&
    /s$|ed$/.test(next?.lower ?? '')) ||
  (next?.lower === 'of' && /^(?:them|these|those|the)$/.test(after?.lower ?? ''));

/** "its agreement" is that of whom it stands for; "its neighbour" is somebody else, "its Polish counterpart" somebody else's. */
function isAnothers(units: readonly Unit[], owning: number, end: number): boolean {
  const next = units[owning + 1];
  const content = CONTENT.test(next?.lower ?? '') || CONTENT.test(units[owning + 2]?.lower ?? '');
  // "surprised to learn that their country had one"
  const home = /^(?:country|state|homeland)$/.test(next?.lower ?? '');
  return !content && !home && (partyOf(next) !== undefined || !ownsSide(units, owning + 1, end));
}

/** "the two agreed", "either side may request", "Each agreed to extradition". */
function takesUpSides(units: readonly Unit[], i: number, clause: Clause): boolean {
  const next = units[i + 1];
  switch (units[i]?.lower) {
    case 'two':
      return (
        units[i - 1]?.lower === 'the' &&
        (SIDES.test(next?.lower ?? '') || is(next, 'have', 'do', 'accept', 'conclude', 'can', 'modal', 'exclude'))
      );
    case 'each':
      return (
        SIDES.test(next?.lower ?? '') || (i === clause.from && is(next, 'have', 'do', 'accept', 'conclude', 'can', 'exclude', 'cover'))
      );
    case 'both':
    case 'either':
      return SIDES.test(next?.lower ?? '');
    default:
      return false;
  }
}

/** The place of the word by which the subject of a clause takes up what was named before; -1 without one. */
export function pronounIn(units: readonly Unit[], clause: Clause): number {
  if ((clause.cues & (Cue.pronoun | Cue.ordinal)) === 0) {
    return -1;
  }
  const end = clause.verb < 0 ? clause.to : clause.verb + 1;
  for (let i = clause.from; i < end; i++) {
    const unit = units[i] as Unit;
    if (unit.named) {
      continue;
    }
    if (PRONOUNS.has(unit.lower) && !(OWNING.test(unit.lower) && isAnothers(units, i, clause.to))) {
      return i;
    }
    if (takesUpSides(units, i, clause)) {
      return i;
    }
    // "The second, of May 2022, adds …"
    const set = i === clause.from + 1 && units[i + 1]?.text === ',';
    if (unit.ordinal !== undefined && units[i - 1]?.lower === 'the' && (set || isAlone(units[i + 1], units[i + 2]))) {
      return i;
    }
  }
  // "the agreement between the two"
  const both =
    (clause.cues & Cue.number) === 0
      ? -1
      : firstWithin(
          units,
          clause.from + 2,
          clause.to,
          (u, i) =>
            u.lower === 'two' &&
            units[i - 1]?.lower === 'the' &&
            units[i - 2]?.lower === 'between' &&
            ((units[i + 1]?.mark ?? true) || is(units[i + 1], 'be', 'have', 'do') || SIDES.test(units[i + 1]?.lower ?? '')),
        );
  if (both >= 0) {
    return both;
  }
  if ((clause.cues & Cue.it) === 0) {
    return -1;
  }
  // "is part of it", "thanks to it, suspects can be extradited"
  return firstWithin(
    units,
    clause.from + 1,
    clause.to,
    (u, i) =>
      u.lower === 'it' &&
      !u.named &&
      /^(?:by|of|in|under|within|through|to)$/.test(units[i - 1]?.lower ?? '') &&
      (units[i - 1]?.lower !== 'to' || units[i - 2]?.lower === 'thanks') &&
      ((units[i + 1]?.mark ?? true) || /^(?:as|too|also)$/.test(units[i + 1]?.lower ?? '')),
  );
}

/** Whether a word picks one out of those named before: "the former", "the second". */
export function picksOne(unit: Unit | undefined): boolean {
  return unit !== undefined && !unit.named && (/^(?:former|latter)$/.test(unit.lower) || unit.ordinal !== undefined);
}

/** Those of the parties named before for whom a word stands. */
export function antecedents(pronoun: Unit | undefined, before: readonly SpokenOf[]): readonly SpokenOf[] {
  if (pronoun === undefined) {
    return before;
  }
  if (picksOne(pronoun) && before.length > 1) {
    const rank = pronoun.lower === 'former' ? 1 : pronoun.lower === 'latter' ? 2 : (pronoun.ordinal ?? 0);
    const picked = before[rank - 1];
    return picked && (before.length === 2 || pronoun.ordinal !== undefined) ? [picked] : [];
  }
  // "Finland has a treaty with Australia. It …": who stands for one thing stands for the subject
  if (/^(?:it|its)$/.test(pronoun.lower)) {
    const subject = before.filter((p) => !p.complement);
    return subject.length > 0 ? subject : before;
  }
  return before;
}

/** The parties of a clause as later words can take them up: its subject, and whom it names besides. */
export function spokenOf({ clause, mentions, parties }: ClauseReading): readonly SpokenOf[] {
  const behind = (p: NamedParty): boolean =>
    mentions.some((m) => m.party === p.party) && mentions.every((m) => m.party !== p.party || m.unit > clause.verb);
  return clause.verb < 0 || parties.every(behind)
    ? parties
    : parties.map((p) => (behind(p) ? { party: p.party, span: p.span, complement: true } : p));
}

/** Where a clause goes on with another subject and without a verb: "the first covers prisoners, | the second extradition"; its end where it does not. */
export function gapIn(units: readonly Unit[], clause: Clause): number {
  for (let i = Math.max(clause.from, clause.verb) + 1; i + 2 < clause.to; i++) {
    if (units[i]?.lower !== 'the') {
      continue;
    }
    const joined = units[i - 1]?.text === ',' || units[i - 1]?.text === ';' || is(units[i - 1], 'coordinator');
    const next = units[i + 2];
    if (
      joined &&
      (picksOne(units[i + 1]) || units[i + 1]?.lower === 'other') &&
      (next?.named?.kind === 'topic' || is(next, 'preposition', 'negation', 'only'))
    ) {
      return i;
    }
  }
  return clause.to;
}
