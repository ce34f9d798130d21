import type { Clause } from './clauses.js';
import { Cue, type CueWords, cuesIn } from './cues.js';
import { COMPARATIVES, EXCEPTIVES, NEGATIVE_PHRASES } from './lexicon.js';
import { PREDICATING, predicationAt, TAKING_OUT, takenOutAt } from './predications.js';
import { firstWithin, is, lastWithin, partyOf, topicOf, type Unit } from './units.js';

/** A word that turns what is said within its reach into its opposite. Units `from` (inclusive) to `to` (exclusive). */
export interface Negation {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** `verb`: denies the clause; `exclude`: a verb such as "omits"; `local`: takes out one item ("not Germany", "without extradition"). */
  readonly kind: 'verb' | 'exclude' | 'local';
}

/** Phrases by their first word, in their order: nearly every word begins none. */
function byFirst<T>(list: readonly T[], phrase: (item: T) => readonly string[]): (lower: string) => readonly T[] {
  const map = new Map<string, T[]>();
  for (const item of list) {
    const first = phrase(item)[0] ?? '';
    const same = map.get(first);
    if (same) {
      same.push(item);
    } else {
      map.set(first, [item]);
    }
  }
  const none: readonly T[] = [];
  return (lower) => map.get(lower) ?? none;
}

const words = (units: readonly Unit[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((w, k) => units[at + k]?.lower === w);

/** Negations that deny nothing: "not only", "no doubt", "not least". */
const EMPTY: readonly (readonly string[])[] = [
  ['not', 'only'],
  ['not', 'just'],
  ['not', 'merely'],
  ['not', 'least'],
  ['not', 'to', 'mention'],
  ['no', 'doubt'],
  ['no', 'mistake'],
  ['no', 'wonder'],
  ['no', 'surprise'],
  ['no', 'secret'],
  ['no', 'less'],
  ['no', 'small'],
  ['no', 'matter'],
  ['not', 'surprisingly'],
  ['never', 'mind'],
  ['no', 'fewer'],
  ['no', 'more'],
  ['no', 'further'],
  ['not', 'more'],
  ['not', 'less'],
];

const negative = byFirst(NEGATIVE_PHRASES, (p) => p.words);
const empty = byFirst(EMPTY, (p) => p);
const exceptive = byFirst(EXCEPTIVES, (p) => p);
const comparative = byFirst(COMPARATIVES, (p) => p);

/** The words at which a negation may begin. */
export const NEGATIONS: CueWords = {
  cue: Cue.negation,
  words: [
    ...'outside beyond over except excepting minus save barring but refusal reluctance unwillingness inability failure'.split(' '),
    ...NEGATIVE_PHRASES.map(({ words }) => words[0] as string),
    ...PREDICATING,
    ...TAKING_OUT,
  ],
  classes: ['negation', 'exclude'],
};

/** "to say nothing of": more of the same. */
export function isSayNothing(units: readonly Unit[], nothing: number): boolean {
  return units[nothing - 1]?.lower === 'say' && units[nothing - 2]?.lower === 'to' && units[nothing + 1]?.lower === 'of';
}

/** The negations of a clause, each with its reach. */
export function negationsOf(units: readonly Unit[], clause: Clause): Negation[] {
  const found: Negation[] = [];
  if ((clause.cues & Cue.negation) === 0) {
    return found;
  }
  const excluding = behindParticiple(units, clause);
  // "…, extradition being left aside": no more than what stands behind the comma
  const excludingFrom = (i: number): number =>
    units[i - 1]?.lower === 'being'
      ? Math.max(
          excluding,
          lastWithin(units, clause.from, i, (u) => u.text === ','),
        )
      : excluding;
  const endOf = (from: number, stops: (u: Unit, i: number) => boolean): number => {
    for (let i = from; i < clause.to; i++) {
      if (stops(units[i] as Unit, i)) {
        return i;
      }
    }
    return clause.to;
  };
  const contrast = (from: number): number =>
    endOf(
      from,
      (u, i) =>
        (u.lower === 'but' && units[i + 1]?.lower !== 'also' && i > from) ||
        u.text === ';' ||
        // "no treaty on extradition, only an agreement on prisoners"
        (u.text === ',' && /^(?:only|merely|just)$/.test(units[i + 1]?.lower ?? '') && is(units[i + 2], 'determiner', 'preposition')),
    );
  const listed = (i: number): boolean =>
    partyOf(units[i - 1]) !== undefined &&
    partyOf(units[i + 1]) !== undefined &&
    !is(units[i + 2], 'be', 'have', 'do', 'modal', 'can', 'verb', 'negation');
  const item = (from: number): number =>
    endOf(
      from,
      (u, i) =>
        i > from &&
        ((u.text === ',' && !listed(i)) ||
          u.text === ')' ||
          u.text === '—' ||
          (u.lower === 'but' && i > from) ||
          (is(u, 'coordinator') && is(units[i + 1], 'conclude', 'accept', 'cover', 'have', 'be', 'do'))),
    );
  for (let i = clause.from; i < clause.to; i++) {
    const unit = units[i] as Unit;
    if ((unit.cues & Cue.negation) === 0) {
      continue;
    }
    const phrase = negative(unit.lower).find((p) => words(units, i, p.words) && (p.words[0] !== 'not' || p.words.length > 1));
    if (phrase?.scope !== 'item' && empty(unit.lower).some((p) => words(units, i, p))) {
      i++;
      continue;
    }
    // "to say nothing of Denmark": of which it is so all the more
    if (unit.lower === 'nothing' && isSayNothing(units, i)) {
      continue;
    }
    // "Not quite: it holds", "Not a member: it is outside": what is denied ends at the colon, where a sentence follows
    const colon = unit.lower === 'not' && i === clause.from ? firstWithin(units, i, clause.verb, (u) => u.text === ':') : -1;
    if (colon > 0 && !/^(?:true|correct|accurate|right)$/.test(units[i + 1]?.lower ?? '')) {
      continue;
    }
    // "is not alone in having accepted it": others have, too
    if (unit.lower === 'not' && units[i + 1]?.lower === 'alone' && units[i + 2]?.lower === 'in') {
      continue;
    }
    // "No, Denmark does not": an answer
    if (unit.lower === 'no' && units[i + 1]?.mark && (i === clause.from || units[i - 1]?.mark)) {
      continue;
    }
    // "has never signed any, not even on prisoners": the same denial once more
    if (unit.lower === 'not' && units[i + 1]?.lower === 'even' && found.some((n) => n.kind === 'verb')) {
      i++;
      continue;
    }
    // "left extradition out"
    const away = takenOutAt(units, i);
    if (away >= 0 && away < clause.to) {
      found.push({ at: i, from: excludingFrom(i), to: clause.to, kind: 'exclude' });
      continue;
    }
    if (phrase) {
      const first = phrase.words[0];
      const names = partyAside(units, clause, i + phrase.words.length);
      if (phrase.words.join(' ') === 'nothing but') {
        i++;
        continue;
      }
      if (phrase.scope === 'clause') {
        found.push({ at: i, from: excludingFrom(i), to: clause.to, kind: 'exclude' });
      } else if (names > 0) {
        // "Denmark rather than Germany has"
        found.push({ at: i, from: i, to: names, kind: 'local' });
      } else if (phrase.scope === 'item' || first === 'rather' || first === 'instead' || first === 'as') {
        found.push({ at: i, from: i, to: item(i + phrase.words.length), kind: 'local' });
      } else if (phrase.words[1] === 'of') {
        found.push({ at: i, from: i, to: item(i + phrase.words.length), kind: 'local' });
      } else {
        found.push({ at: i, from: i, to: contrast(i), kind: 'verb' });
      }
      i += phrase.words.length - 1;
      continue;
    }
    // "said no to", "does without"
    const predication = predicationAt(units, i);
    if (predication?.kind === 'exclude') {
      found.push({ at: i, from: excludingFrom(i), to: clause.to, kind: 'exclude' });
      i = predication.to - 1;
      continue;
    }
    const outside = unit.lower === 'outside' || unit.lower === 'beyond';
    // "falls outside Taiwan's agreement"
    const beyond = outside && /^(?:falls?|fell|lies|lie|lay|stays?|remains?)$/.test(units[i - 1]?.lower ?? '');
    if (beyond && (units[i + 1]?.lower === 'it' || units.slice(i + 1, i + 6).some((u) => is(u, 'instrument') && !u.named))) {
      found.push({ at: i, from: excludingFrom(i), to: clause.to, kind: 'exclude' });
      continue;
    }
    // "chose prisoner transfer over extradition"
    if (
      unit.lower === 'over' &&
      topicOf(units[i - 1]) !== undefined &&
      units
        .slice(clause.from, i)
        .some((u) => /^(?:chose|chooses|choose|chosen|prefers?|preferred|favou?rs|favou?red|picked)$/.test(u.lower))
    ) {
      found.push({ at: i, from: i, to: item(i + 1), kind: 'local' });
      continue;
    }
    // "lies outside the arrangement"
    if (outside && is(units[i + 1], 'determiner') && liesOutside(units, clause, i)) {
      found.push({ at: i, from: excludingFrom(i), to: clause.to, kind: 'exclude' });
      continue;
    }
    if (is(unit, 'exclude') && !unit.named) {
      // "declined to comment": what is declined is something else
      const next = units[i + 1]?.lower === 'to' ? units[i + 2] : undefined;
      const relevant =
        units[i + 1]?.lower !== 'to' ||
        is(next, 'accept', 'cover', 'conclude') ||
        topicOf(next) !== undefined ||
        takesUp(units, i + 2) ||
        // "Extradition it has refused to discuss"
        (isFronted(units, clause.from) && DISCUSSING.test(next?.lower ?? '') && (units[i + 3]?.mark ?? true));
      const noun = is(units[i - 1], 'determiner') && !is(units[i - 1], 'pronoun', 'relative');
      if (relevant && !noun) {
        // "Barred from sending him to China, Poland extradited him": up to its comma
        const comma = i === clause.from && /ed$/.test(unit.lower) ? firstWithin(units, i + 1, clause.to, (u) => u.text === ',') : -1;
        found.push({ at: i, from: clause.from, to: comma > 0 ? comma : clause.to, kind: 'exclude' });
      }
      continue;
    }
    // "agreed on everything except extradition"
    const excepted =
      /^(?:except|excepting|minus|save|barring)$/.test(unit.lower) ||
      (unit.lower === 'but' && /^(?:everything|anything|all|nothing)$/.test(units[i - 1]?.lower ?? ''));
    if (
      excepted &&
      units.slice(i + 1, i + 4).some((u) => topicOf(u) !== undefined) &&
      !units.slice(i + 1, i + 3).some((u) => partyOf(u) !== undefined)
    ) {
      found.push({ at: i, from: i, to: clause.to, kind: 'local' });
      continue;
    }
    // "the refusal of Switzerland to extradite"
    if (/^(?:refusal|reluctance|unwillingness|inability|failure)$/.test(unit.lower) && units[i + 1]?.lower === 'of') {
      found.push({ at: i, from: i, to: contrast(i), kind: 'verb' });
      continue;
    }
    if (!is(unit, 'negation')) {
      continue;
    }
    // "is about prisoners and nothing more": that there is no more denies nothing of what there is
    if (
      unit.lower === 'nothing' &&
      /^(?:more|else|besides|beyond)$/.test(units[i + 1]?.lower ?? '') &&
      (is(units[i - 1], 'coordinator') || units[i - 1]?.text === ',')
    ) {
      continue;
    }
    // "was not concluded between states, but between two offices": what is denied is a part
    const but = unit.lower === 'not' || unit.lower === "n't" ? firstWithin(units, i + 1, clause.to, (u) => u.lower === 'but') : -1;
    if (but > 0 && is(units[but + 1], 'preposition') && units.slice(i, but).some((u) => u.lower === units[but + 1]?.lower)) {
      continue;
    }
    if (unit.lower === 'nor' && found.some((n) => units[n.at]?.lower === 'neither')) {
      continue;
    }
    if (unit.lower === 'without') {
      found.push({ at: i, from: i, to: item(i + 1), kind: 'local' });
    } else if (
      unit.lower === 'not' &&
      i > clause.from &&
      (units[i - 1]?.text === ',' ||
        units[i - 1]?.lower === 'but' ||
        units[i - 1]?.lower === 'and' ||
        units[i - 1]?.lower === 'if' ||
        units[i - 1]?.text === '(' ||
        units[i - 1]?.text === ':') &&
      clause.verb >= 0 &&
      clause.verb < i
    ) {
      // "not, as often written, in 2017"
      const aside = units[i + 1]?.text === ',' ? endOf(i + 2, (u) => u.text === ',') : i;
      found.push({ at: i, from: i, to: item(aside + 1), kind: 'local' });
    } else if (unit.lower === 'not' && units[i + 1]?.lower === 'even') {
      found.push({ at: i, from: i, to: contrast(i), kind: 'verb' });
    } else if (unit.lower === 'not' && clause.verb > i) {
      // "Poland, not Germany, has": before the verb it takes out an item
      found.push({ at: i, from: i, to: item(i + 1), kind: 'local' });
    } else if (unit.lower === 'no') {
      const local = clause.verb >= 0 && clause.verb < i && (units[i - 1]?.lower === 'but' || units[i - 1]?.lower === 'and');
      found.push({ at: i, from: i, to: local ? item(i + 1) : contrast(i), kind: local ? 'local' : 'verb' });
    } else {
      found.push({ at: i, from: i, to: contrast(i), kind: 'verb' });
    }
  }
  return found;
}

/** "Covering prisoners and evidence, the arrangement stops short of extradition": what is left out is none of what comes first. */
function behindParticiple(units: readonly Unit[], { from, verb }: Clause): number {
  const opening = units[from];
  return is(opening, 'cover', 'accept') && opening?.lower.endsWith('ing')
    ? Math.max(
        from,
        lastWithin(units, from, verb, (u) => u.text === ','),
      )
    : from;
}

/** Where the names end that stand between "rather than" and the verb; -1 where something else stands there. */
function partyAside(units: readonly Unit[], clause: Clause, from: number): number {
  let at = from;
  while (units[at]?.named?.kind === 'party' || is(units[at], 'determiner', 'coordinator') || units[at]?.text === ',') {
    at++;
  }
  return at > from && at < clause.to && is(units[at], 'be', 'have', 'do', 'can') ? at : -1;
}

/** "lies outside the Polish agreement": a place that is not in it. */
function liesOutside(units: readonly Unit[], clause: Clause, at: number): boolean {
  const placed = units.slice(Math.max(clause.from, at - 3), at).some((u) => is(u, 'be') || LYING.test(u.lower));
  const noun = units.slice(at + 1, Math.min(clause.to, at + 8)).findIndex((u) => is(u, 'instrument') && !u.named);
  return placed && noun >= 0 && units.slice(at + 1, at + 1 + noun).every((u) => !u.mark && !is(u, 'be', 'have', 'verb'));
}

const LYING = /^(?:lies?|lay|falls?|fell|remains?|remained|stays?|stayed|stands?|stood|sits?|sat|left|kept)$/;

/** By these a party is put behind or before another. */
const FOLLOWING: ReadonlySet<string> = new Set(
  'follow follows followed precede precedes preceded trail trails trailed predates predated antedates postdates'.split(' '),
);

/** The words at which a party may be set aside. */
export const ASIDES: CueWords = {
  cue: Cue.aside,
  words: [
    ...'outside beyond besides not but apart aside excepted as'.split(' '),
    ...[...EXCEPTIVES, ...COMPARATIVES].map(([first]) => first as string),
    ...FOLLOWING,
  ],
};

/** The units of a clause taken in by an exceptive or comparative phrase: unit index → which. */
export function asidesOf(units: readonly Unit[], from: number, to: number): ReadonlyMap<number, 'except' | 'compare'> {
  const aside = new Map<number, 'except' | 'compare'>();
  if ((cuesIn(units, from, to) & Cue.aside) === 0) {
    return aside;
  }
  const mark = (start: number, kind: 'except' | 'compare'): void => {
    let seenName = false;
    /** Whether the list has come to its last name: "Unlike Belgium and the Netherlands". */
    let last = false;
    for (let i = start; i < to; i++) {
      const unit = units[i] as Unit;
      if (last && kind === 'compare' && unit.text === ',') {
        return;
      }
      const phrase = kind === 'compare' && (unit.lower === "'s" || unit.lower === 'with' || is(unit, 'instrument'));
      if (seenName && phrase) {
        continue;
      }
      const lists =
        unit.text === ',' ||
        is(unit, 'coordinator') ||
        is(unit, 'determiner') ||
        unit.lower === 'in' ||
        unit.lower === 'with' ||
        unit.lower === "'s" ||
        unit.lower === 'the';
      if (unit.named?.kind === 'party') {
        // a comma, then a name that has its own verb: "Unlike Poland, Denmark has"
        const comma = units[i - 1]?.lower === 'the' ? i - 2 : i - 1;
        if (seenName && units[comma]?.text === ',' && !is(units[i + 1], 'coordinator') && units[i + 1]?.text !== ',') {
          return;
        }
        aside.set(i, kind);
        last ||= seenName && units.slice(i - 2, i).some((u) => is(u, 'coordinator'));
        seenName = true;
        continue;
      }
      if (seenName && !(lists && (is(unit, 'coordinator') || unit.text === ',' || unit.lower === 'the'))) {
        return;
      }
      // "Compared with Berlin's, the agreement that Warsaw reached": a noun of its own, and no name of the list
      if (seenName && unit.lower === 'the' && units[i - 1]?.text === ',' && partyOf(units[i + 1]) === undefined) {
        return;
      }
      if (!seenName && (unit.text === ',' || unit.text === ';' || is(unit, 'be', 'have', 'do', 'modal', 'can'))) {
        return;
      }
    }
  };
  for (let i = from; i < to; i++) {
    const { lower, cues } = units[i] as Unit;
    if ((cues & Cue.aside) === 0) {
      continue;
    }
    const except = exceptive(lower).find((p) => words(units, i, p));
    // "lies outside the Polish agreement"
    if (except && (except[0] !== 'outside' || isBareName(units, i + except.length))) {
      // "no other than", "barring": the words themselves must not be names
      mark(i + except.length, 'except');
      i += except.length - 1;
      continue;
    }
    // "Outside these six (Denmark, Poland, …), no European state has one"
    const open = /^(?:outside|beyond|besides)$/.test(lower) ? firstWithin(units, i + 1, i + 5, (u) => u.text === '(') : -1;
    if (open > 0 && units[open - 1]?.number !== undefined) {
      for (let k = open + 1; k < to && units[k]?.text !== ')'; k++) {
        if (partyOf(units[k]) !== undefined) {
          aside.set(k, 'except');
        }
      }
      continue;
    }
    // "not Germany but Switzerland"
    if (lower === 'not' && partyOf(units[i + 1]) !== undefined && units[i + 2]?.lower === 'but') {
      aside.set(i + 1, 'compare');
      continue;
    }
    // "all but Poland and Slovakia"
    const next = units[i + 1]?.lower === 'the' ? units[i + 2] : units[i + 1];
    if (
      lower === 'but' &&
      next?.named?.kind === 'party' &&
      units.slice(from, i).some((u) => ['all', 'every', 'none', 'no', 'nobody', 'any'].includes(u.lower))
    ) {
      mark(i + 1, 'except');
      continue;
    }
    // "Poland and Slovakia apart, …"
    if (/^(?:apart|aside|excepted)$/.test(lower) && partyOf(units[i - 1]) !== undefined && (units[i + 1]?.mark ?? true)) {
      for (
        let k = i - 1;
        k >= from && (partyOf(units[k]) !== undefined || units[k]?.text === ',' || is(units[k], 'coordinator', 'determiner'));
        k--
      ) {
        if (partyOf(units[k]) !== undefined) {
          aside.set(k, 'except');
        }
      }
      continue;
    }
    const compare = comparative(lower).find((p) => words(units, i, p));
    if (
      compare &&
      !(i === from && (compare[0] === 'since' || (/^(?:after|before)$/.test(compare[0] ?? '') && beginsClause(units, i + 1, to)))) &&
      units[i + compare.length]?.date === undefined &&
      // "with other partners, like the United States": examples
      !(
        compare[0] === 'like' &&
        is(units[i - 1]?.text === ',' ? units[i - 2] : units[i - 1], 'states') &&
        units.slice(from, i).some((u) => /^(?:with|among|of|for)$/.test(u.lower))
      ) &&
      // "in the following order"
      !(compare[0] === 'following' && is(units[i - 1], 'determiner')) &&
      !(compare[0] === 'than' && (units[i - 1]?.lower === 'other' || units[i - 1]?.lower === 'rather'))
    ) {
      const near = units.slice(i + compare.length, i + compare.length + 5).some((u) => u.named?.kind === 'party');
      if (near) {
        mark(i + compare.length, 'compare');
      }
      i += compare.length - 1;
      continue;
    }
    // "in the same box as Poland and Slovakia"
    if (
      lower === 'as' &&
      units.slice(Math.max(from, i - 4), i).some((u) => u.lower === 'same' || u.lower === 'such') &&
      units.slice(i + 1, i + 3).some((u) => u.named?.kind === 'party')
    ) {
      mark(i + 1, 'compare');
      continue;
    }
    // "followed Poland", "followed Warsaw's example"
    if (
      FOLLOWING.has(lower) &&
      (units[i + 1]?.named?.kind === 'party' || (units[i + 1]?.lower === 'the' && units[i + 2]?.named?.kind === 'party'))
    ) {
      mark(i + 1, 'compare');
    }
  }
  return aside;
}

/** Whether the names from `at` have a verb of their own right behind them: "After Denmark and the UK had signed". */
function beginsClause(units: readonly Unit[], at: number, to: number): boolean {
  const verb = firstWithin(
    units,
    at,
    units.length,
    (u) => !(u.named?.kind === 'party' || u.text === ',' || is(u, 'coordinator') || /^(?:the|each|both|all)$/.test(u.lower)),
  );
  const unit = verb > at && verb < to ? units[verb] : undefined;
  return partyOf(units[at]) !== undefined && (unit?.lower === 'had' || (is(unit, 'conclude', 'accept') && /ed$/.test(unit?.lower ?? '')));
}

/** "refused to write extradition into", "declined to have evidence included": a topic is what is declined. */
function takesUp(units: readonly Unit[], verb: number): boolean {
  const object = units.slice(verb + 1, verb + 5).find((u) => !is(u, 'determiner', 'adverb', 'quantifier') && u.lower !== 'rules');
  return (
    /^(?:write|put|have|see|build|work|insert|take|bring|make|give|let)$/.test(units[verb]?.lower ?? '') && topicOf(object) !== undefined
  );
}

/** Whether a clause begins with a topic, which is the object of a verb that comes after its subject: "Extradition it refused". */
function isFronted(units: readonly Unit[], from: number): boolean {
  const at = units[from]?.mark || is(units[from], 'determiner', 'coordinator') ? from + 1 : from;
  return topicOf(units[at]) !== undefined && (is(units[at + 1], 'pronoun', 'determiner') || partyOf(units[at + 1]) !== undefined);
}

const DISCUSSING = /^(?:discuss|consider|contemplate|entertain|debate|grant|touch|hear|mention)$/;

/** "Poland", "the Netherlands": a name that qualifies nothing. */
function isBareName(units: readonly Unit[], at: number): boolean {
  const first = units[at]?.lower === 'the' ? at + 1 : at;
  const name = units[first]?.named;
  return name?.kind === 'party' && name.form !== 'adjective' && units[first + 1]?.lower !== "'s";
}
