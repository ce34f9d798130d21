import type { TreatyRecord } from '../../record/record.js';
import { Cue, cuesIn } from './cues.js';
import { tokenize } from './tokens.js';
import { changed, firstWithin, is, topicOf, type Unit } from './units.js';

/** What a topic is about, by its last word: "evidence" for the taking of evidence, "bank records" for obtaining them. */
export interface Shorthand {
  readonly topic: string;
  /** The word that has to stand before it: "bank" of "bank records". */
  readonly before: string | undefined;
}

/** By last word. */
export type Shorthands = ReadonlyMap<string, readonly Shorthand[]>;

/** A word has to end so many of a topic's names to stand for it alone. */
const NAMES_NEEDED = 2;

/**
 * The words that topics are about: those behind the "of" of their names, where no name of another topic ends with them.
 * Linear in the number of names.
 * @param language the names' language
 */
export function shorthandsOf(record: TreatyRecord, language: string): Shorthands {
  const about = new Map<string, Map<string, number>>();
  const endings = new Map<string, Set<string>>();
  for (const topic of record.topics.values()) {
    for (const noun of topic.words[language]?.nouns ?? []) {
      const words = tokenize(noun, { start: 0, end: noun.length }).map((t) => t.lower);
      const last = words.at(-1) ?? '';
      endings.set(last, (endings.get(last) ?? new Set()).add(topic.id));
      const of = words.lastIndexOf('of');
      const behind = words.slice(of + 1);
      if (of > 0 && (behind.length === 1 || behind.length === 2) && /s$|ce$|ny$|ion$|ta$/.test(last)) {
        const phrase = behind.join(' ');
        const counts = about.get(phrase) ?? new Map<string, number>();
        counts.set(topic.id, (counts.get(topic.id) ?? 0) + 1);
        about.set(phrase, counts);
      }
    }
  }
  const found = new Map<string, Shorthand[]>();
  for (const [phrase, counts] of about) {
    const [only] = counts;
    const [last = '', before] = phrase.split(' ').reverse();
    if (counts.size === 1 && only && only[1] >= NAMES_NEEDED && (before !== undefined || endings.get(last)?.size === 1)) {
      found.set(last, [...(found.get(last) ?? []), { topic: only[0], before }]);
    }
  }
  // what tells more comes first
  for (const list of found.values()) {
    list.sort((a, b) => Number(a.before === undefined) - Number(b.before === undefined));
  }
  return found;
}

/** Verbs by which an agreement is said to have what follows as its subject, and no mere mention of it. */
const HAVING =
  /^(?:covers?|covered|covering|concerns?|concerned|concerning|encompass(?:es|ed)?|embraces?|embraced|governs?|governed|regulates?|regulated|includes?|included|reach(?:es|ed)?|regards?|comprises?|comprised|excludes?|excluded|omits?|omitted)$/;
/** The same with a word behind them. */
const HAVING_WITH: Readonly<Record<string, RegExp>> = {
  to: /^(?:extends?|extended|appl(?:y|ies|ied)|limited|confined|restricted|restricts?|confines?|limits?|reduced)$/,
  with: /^(?:deals?|dealt)$/,
  about: /^(?:is|are|was|were|silent|nothing)$/,
  on: /^(?:silent|nothing)$/,
  of: /^(?:speaks?|spoke|treats?|treated)$/,
  for: /^(?:provides?|provided)$/,
};
/** What becomes of a topic, alone or before "out". */
const STAYING = /^(?:covered|included|excluded|omitted|regulated|kept|left|ruled|carved|cut|written)$/;
const ASKING = /^(?:ask|asks|asked|request|requests|demand|demands|seek|seeks|obtain|obtains|get|receive)$/;
const LETTING = /^(?:can|may|lets?|allows?|allowed|entitles?|entitled|enables?|enabled|permits?|permitted|right|possibility)$/;
const ASKED = /^(?:requested|asked|demanded|obtained|sought|had|sent|supplied|produced)$/;
/** What accompanies whatever an agreement is about: asking for it tells nothing of a topic. */
const ANCILLARY = /^(?:documents|papers|judgments|information|data|intelligence)$/;
const MOST_BEFORE = 12;

/** The sentence with such words as topics where they are what an agreement is said to be about: "covers evidence". */
export function withShorthands(units: readonly Unit[], shorthands: Shorthands): readonly Unit[] {
  if (
    (cuesIn(units, 0, units.length) & Cue.shorthand) === 0 ||
    !units.some((u) => (is(u, 'instrument') && !u.named) || HAVING.test(u.lower) || STAYING.test(u.lower))
  ) {
    return units;
  }
  const read: Unit[] = [];
  for (const [i, unit] of units.entries()) {
    const before = units[i - 1];
    const short =
      unit.named || unit.mark ? undefined : shorthands.get(unit.lower)?.find((s) => s.before === undefined || s.before === before?.lower);
    const stands =
      short &&
      endsPhrase(units, i) &&
      (isContent(units, read, i) || (!ANCILLARY.test(unit.lower) && (isAskedFor(units, i) || staysInOrOut(units, i))));
    if (!stands) {
      read.push(unit);
      continue;
    }
    const first = short.before === undefined ? unit : (before as Unit);
    if (first !== unit) {
      read.pop();
    }
    read.push(
      changed(first, {
        end: unit.end,
        text: first === unit ? unit.text : `${first.text} ${unit.text}`,
        lower: first === unit ? unit.lower : `${first.lower} ${unit.lower}`,
        classes: [],
        cues: first.cues | Cue.topic,
        named: { kind: 'topic', id: short.topic, form: 'noun' },
      }),
    );
  }
  return read;
}

/** Whether nothing follows that would make it another thing: "evidence that", "suspects who", "documents on". */
function endsPhrase(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  // "suspects only once they have been convicted"
  if (next?.lower === 'only' && /^(?:once|when|after|if|where|as)$/.test(units[at + 2]?.lower ?? '')) {
    return false;
  }
  return (
    next === undefined ||
    (next.mark && next.text !== '-') ||
    is(next, 'coordinator', 'adverb', 'only', 'be', 'can', 'negation') ||
    /^(?:as|may|between|since|but|alone|altogether|from|in|under|to)$/.test(next.lower)
  );
}

/** Whether an agreement is said to cover what stands at `at`, alone or in a list: `read` holds the sentence up to it. */
function isContent(units: readonly Unit[], read: readonly Unit[], at: number): boolean {
  for (let i = read.length - 1; i >= Math.max(0, read.length - MOST_BEFORE); i--) {
    const unit = read[i] as Unit;
    const verb = unit.named ? false : HAVING.test(unit.lower) || HAVING_WITH[unit.lower]?.test(lastVerb(read, i)) === true;
    if (verb && !is(read[i - 1], 'determiner')) {
      // "includes documents in two languages"
      const holding = /^(?:includ|compris)/.test(unit.lower) && ANCILLARY.test(units[at]?.lower ?? '');
      return !holding && hasInstrumentBefore(read, i);
    }
    const passes =
      topicOf(unit) !== undefined ||
      unit.text === ',' ||
      is(unit, 'determiner', 'coordinator', 'adverb', 'quantifier', 'legal', 'only') ||
      (!unit.mark && !unit.named && unit.classes.length === 0) ||
      unit.lower === 'as' ||
      unit.lower === 'not';
    if (!passes) {
      break;
    }
  }
  // "suspects and prisoners are covered by the arrangement"
  for (let i = at + 1; i < Math.min(units.length, at + MOST_BEFORE); i++) {
    const unit = units[i] as Unit;
    if (/^(?:covered|included|excluded|governed|regulated|omitted|dealt)$/.test(unit.lower)) {
      const rest = units.slice(i + 1, i + 7);
      const noun = rest.findIndex((u) => is(u, 'instrument') && !u.named);
      // "covered by secrecy under the arrangement": by something else
      const leading = (u: Unit): boolean =>
        u.named !== undefined || u.date !== undefined || u.lower === "'s" || is(u, 'determiner', 'preposition', 'legal', 'ordinal');
      return (
        rest.slice(1, Math.max(noun, 1)).every(leading) &&
        units.slice(at + 1, i).some((u) => is(u, 'be')) &&
        /^(?:by|in|from)$/.test(rest[unit.lower === 'dealt' ? 1 : 0]?.lower ?? '') &&
        noun >= 0
      );
    }
    const passes =
      unit.text === ',' ||
      topicOf(unit) !== undefined ||
      is(unit, 'be', 'have', 'coordinator', 'adverb', 'negation', 'determiner', 'quantifier') ||
      unit.classes.length === 0;
    if (!passes) {
      return false;
    }
  }
  return false;
}

/** "Evidence, on the other hand, was kept out", "suspects are not covered": of an agreement spoken of before, where nothing else follows. */
function staysInOrOut(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  if (!(before === undefined || before.mark || is(before, 'coordinator') || (is(before, 'determiner') && (units[at - 2]?.mark ?? true)))) {
    return false;
  }
  let i = at + 1;
  if (units[i]?.text === ',') {
    i = firstWithin(units, i + 1, i + 7, (u) => u.text === ',') + 1;
  }
  const verb = i;
  while (is(units[i], 'be', 'have', 'adverb', 'negation')) {
    i++;
  }
  const out = /^(?:kept|left|ruled|carved|cut|written)$/.test(units[i]?.lower ?? '');
  const end = units[out ? i + 2 : i + 1];
  return (
    i > verb &&
    units.slice(verb, i).some((u) => is(u, 'be')) &&
    STAYING.test(units[i]?.lower ?? '') &&
    (!out || /^(?:out|aside|off)$/.test(units[i + 1]?.lower ?? '')) &&
    (end === undefined || end.mark || is(end, 'coordinator', 'adverb'))
  );
}

/** The verb before the preposition at `at`: adverbs may stand between them. */
function lastVerb(units: readonly Unit[], at: number): string {
  let i = at - 1;
  while (is(units[i], 'adverb', 'negation', 'only') && !is(units[i], 'be')) {
    i--;
  }
  return units[i]?.lower ?? '';
}

/** Whether an instrument, or a pronoun that may stand for one, comes before the verb at `at`. */
function hasInstrumentBefore(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - MOST_BEFORE - 4); i--) {
    const unit = units[i] as Unit;
    if (is(unit, 'instrument') && !unit.named) {
      return true;
    }
    if (unit.text === ';' || unit.text === ':') {
      return false;
    }
    if (/^(?:it|which|they|both)$/.test(unit.lower)) {
      return true;
    }
  }
  return false;
}

/** "may ask each other for testimony", "bank records can be requested": what can be asked for under an agreement. */
function isAskedFor(units: readonly Unit[], at: number): boolean {
  if (!units.some((u) => is(u, 'instrument') && !u.named)) {
    return false;
  }
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
    const unit = units[i] as Unit;
    if (ASKING.test(unit.lower)) {
      return units.slice(Math.max(0, i - 8), i).some((u) => LETTING.test(u.lower));
    }
    if (unit.mark && unit.text !== ',') {
      break;
    }
  }
  return is(units[at + 1], 'can', 'modal') && is(units[at + 2], 'be') && ASKED.test(units[at + 3]?.lower ?? '');
}
