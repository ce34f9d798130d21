import type { Clause } from './clauses.js';
import { is, partyOf, topicOf, type Unit } from './units.js';

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
  'request requests case cases proceeding proceedings hearing hearings bill law laws act process processes battle fight attempt attempts order orders decision decisions ruling warrant warrants procedure procedures practice practices experts saga dispute disputes policy cooperation work matter matters issue issues debate debates question questions treaty-making regime-building'.split(
    ' ',
  ),
);

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
      unit.lower === 'any';
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

const ABOUT = new Set(['be', 'have', 'conclude', 'accept', 'cover']);

/** What ties the topic at `t` to an agreement, or `undefined`: then the clause only mentions it. */
export function linkOf(units: readonly Unit[], clause: Clause, t: number, bare: boolean, subjectIsInstrument: boolean): Link | undefined {
  const topic = units[t] as Unit;
  const verbForm = topic.named?.kind === 'topic' && topic.named.form === 'verb';
  const next = units[t + 1];
  if (!verbForm && next && OTHER_HEADS.has(next.lower)) {
    return undefined;
  }
  const phrase = verbForm ? undefined : nounPhrase(units, clause, t);
  const firstVerb = clause.verb;
  if (phrase && is(units[phrase.instrument], 'instrument')) {
    // the main verb speaks of having, concluding or covering: then its negation reaches the instrument
    const about = firstVerb >= 0 && units.slice(firstVerb, phrase.from).some((u) => [...ABOUT].some((c) => is(u, c as 'be')));
    const presupposed = definite(units, clause, phrase.from) && !(about && firstVerb < phrase.from);
    return { kind: firstVerb < 0 && bare ? 'bare' : 'phrase', presupposed, at: t, from: phrase.from, to: phrase.to };
  }
  const span = phrase ? { from: phrase.from, to: phrase.to } : { from: t, to: t + 1 };
  // "under the 2019 arrangement", "on the basis of a formal arrangement"
  for (let i = t + 1; i < clause.to; i++) {
    if (is(units[i], 'instrument') && !units[i]?.named) {
      const before = units
        .slice(Math.max(t, i - 9), i)
        .map((u) => u.lower)
        .join(' ');
      if (/\b(?:under|basis|pursuant|thanks|based|through)\b/.test(before)) {
        return { kind: 'under', presupposed: false, at: t, ...span };
      }
    }
  }
  // a verb between subject and topic
  let cover = -1;
  for (let i = t - 1; i >= clause.from; i--) {
    const unit = units[i] as Unit;
    if (unit.named && topicOf(unit) === undefined) {
      continue;
    }
    if (unit.mark || unit.named) {
      continue;
    }
    if (is(unit, 'instrument', 'provision', 'states') && !/(?:s|ed|ing)$/.test(unit.lower)) {
      continue;
    }
    if (is(unit, 'cover', 'accept')) {
      cover = i;
      break;
    }
    if (
      is(unit, 'exclude') ||
      unit.lower === 'out' ||
      is(unit, 'limit') ||
      (/^(?:leave|leaves|left)$/.test(unit.lower) && units[t + 1]?.lower === 'out')
    ) {
      cover = i;
      break;
    }
    if (is(unit, 'conclude') && t - i <= 6) {
      cover = i;
      break;
    }
    if (is(unit, 'have', 'be') && t - i <= 6) {
      cover = i;
      break;
    }
    if (is(unit, 'hearsay', 'plan') || (is(unit, 'verb') && !is(unit, 'cover', 'accept', 'have'))) {
      break;
    }
  }
  if (cover >= 0 && !verbForm) {
    const unit = units[cover] as Unit;
    const instrumentBefore = units.slice(clause.from, cover).some((u) => is(u, 'instrument') && !u.named) || subjectIsInstrument;
    if (is(unit, 'be') && !instrumentBefore) {
      return undefined;
    }
    return { kind: instrumentBefore ? 'cover' : 'accept', presupposed: false, at: cover, from: span.from, to: span.to };
  }
  // passive and inverted: "extradition is covered by the agreement", "extradition features in the agreements"
  for (let i = t + 1; i < Math.min(clause.to, t + 12); i++) {
    const unit = units[i] as Unit;
    if (!unit.named && is(unit, 'cover', 'exclude', 'accept') && units.slice(i, clause.to).some((u) => is(u, 'instrument') && !u.named)) {
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
    const governed =
      units.slice(clause.from, t).some((u) => !u.named && is(u, 'cover', 'accept', 'can', 'negation')) ||
      units.slice(Math.max(clause.from, t - 3), t).some((u) => u.lower === 'to');
    const instrument = units.slice(clause.from, clause.to).some((u) => is(u, 'instrument') && !u.named) || subjectIsInstrument;
    if (instrument && governed) {
      return { kind: 'cover', presupposed: false, at: t, from: t, to: t + 1 };
    }
    // the present tense states a practice: "Germany extradites to Taiwan"
    const practice = /(?:s|ate|te|er|nd)$/.test(topic.lower) && !/(?:ed|ing)$/.test(topic.lower);
    return practice || governed ? { kind: 'act', presupposed: false, at: t, from: t, to: t + 1 } : undefined;
  }
  if (bare && firstVerb < 0) {
    return { kind: 'bare', presupposed: false, at: t, ...span };
  }
  return undefined;
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
