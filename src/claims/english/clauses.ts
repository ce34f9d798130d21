import { Cue, type Cues, type CueWords, cuesIn } from './cues.js';
import type { Lexicon } from './lexicon.js';
import { firstWithin, is, partyOf, topicOf, type Unit } from './units.js';

/** A clause of a sentence: units `from` (inclusive) to `to` (exclusive). */
export interface Clause {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  /**
   * `main` and `coordinate` clauses stand on their own; a `relative` clause says something of the words before it;
   * a `shared` clause has no subject of its own ("covers evidence but | does not extend to extradition").
   */
  readonly kind: 'main' | 'subordinate' | 'relative' | 'shared' | 'resumed';
  /** The clause whose subject it shares, or whose words it qualifies. */
  readonly of: number | undefined;
  /** Index of its first finite verb, -1 without one. */
  readonly verb: number;
  /** The rules that its words may set off, and those that the words of its sentence may. */
  readonly cues: Cues;
  readonly around: Cues;
}

/** People of whom participles tell what happened to them. */
const PEOPLE =
  /^(?:persons?|people|those|suspects?|fugitives?|offenders?|defendants?|prisoners?|man|men|woman|women|briton|anyone|somebody|someone)$/;

const CLOSERS = new Set([';', ':', '—', '–', '(', ')']);

function dashLike(unit: Unit): boolean {
  return unit.text === '—' || (unit.text === '–' && unit.spaced) || (unit.text === '-' && unit.spaced);
}

/** The words by which a clause may begin, besides names. */
export const CLAUSE_OPENERS: CueWords = {
  cue: Cue.opening,
  words: 'where what something that though as so yet for it they he she'.split(' '),
  classes: ['relative', 'conditional', 'subordinator', 'coordinator'],
};

/** Whether a clause may begin at a word, or behind it. */
function mayOpen(unit: Unit): boolean {
  return unit.mark || (unit.cues & Cue.opening) !== 0 || unit.named?.kind === 'party';
}

/**
 * Cuts a sentence into clauses. A boundary needs a finite verb on both sides, so that lists of names and fronted
 * adverbials stay with their clause.
 */
export function clausesOf(units: readonly Unit[], lexicon: Lexicon): Clause[] {
  const known: (boolean | undefined)[] = [];
  const finiteAt = (i: number): boolean => {
    known[i] ??= readFiniteAt(i);
    return known[i] as boolean;
  };
  const readFiniteAt = (i: number): boolean => {
    const unit = units[i];
    if (!unit || unit.named || unit.mark || unit.date !== undefined) {
      return unit?.named?.kind === 'topic' && unit.named.form === 'verb' && /(?:s|ed)$/.test(unit.lower);
    }
    // "Germany's arrangements with Taiwan deal with", "two deal only with"
    const many = units.slice(Math.max(0, i - 4), i).some((u) => is(u, 'instrument') && /s$/.test(u.lower));
    const number = units[i - 1]?.date === undefined ? (units[i - 1]?.number ?? 0) : 0;
    const deals = is(units[i + 1], 'adverb', 'only') ? units[i + 2] : units[i + 1];
    if (unit.lower === 'deal' && deals?.lower === 'with' && (many || number > 1)) {
      return true;
    }
    if (!lexicon.isFinite(unit.lower) || unit.classes.length === 0) {
      // "…, and Taiwan worries": a word that nobody knows, behind a name that begins anew
      if (unit.classes.length === 0 && partyOf(units[i - 1]) !== undefined && is(units[i - 2], 'coordinator')) {
        return /(?:[^su']s|ed)$/.test(unit.lower) && units[i - 1]?.named?.kind === 'party' && units[i - 3]?.text === ',';
      }
      // the plural present: "half of these accept", "Poland and Slovakia cover"
      // "Officials in Copenhagen seldom bring up"
      let subjectAt = i - 1;
      while (is(units[subjectAt], 'adverb') && subjectAt > 0) {
        subjectAt--;
      }
      const subject = units[subjectAt];
      const plural =
        partyOf(subject) !== undefined ||
        (subject?.named?.kind === 'topic' && /^\w+s\b/.test(subject.lower) && unit.lower === 'fall') ||
        /^(?:sides|parties|partners|governments|capitals)$/.test(subject?.lower ?? '') ||
        (is(subject, 'states') && /s$|ies$/.test(subject?.lower ?? '')) ||
        [
          'these',
          'those',
          'they',
          'which',
          'who',
          'both',
          'all',
          'them',
          'agreements',
          'arrangements',
          'treaties',
          'we',
          'texts',
          'deals',
        ].includes(subject?.lower ?? '') ||
        subject?.number !== undefined;
      return (
        plural &&
        is(unit, 'cover', 'accept', 'conclude', 'exclude', 'amend', 'follow', 'verb') &&
        !is(unit, 'instrument', 'provision', 'states', 'preposition') &&
        // "bring" is no gerund
        !/[aeiouy].*ing$/.test(unit.lower)
      );
    }
    // "Excluded from Interpol, Taiwan must": a participle that opens the sentence has its subject after it
    if (i === 0 && /ed$/.test(unit.lower)) {
      return false;
    }
    // "an arrangement concluded in 2019", "a signed agreement": participles that qualify a noun
    const before = units[i - 1];
    // "extradition being left aside"
    if (before?.lower === 'being') {
      return false;
    }
    const standing = /^(?:these|those)$/.test(before?.lower ?? '') && is(unit, 'be', 'have', 'do', 'modal', 'can');
    // "Denmark and the UK each concluded": the quantifier stands behind what it counts
    const floated = /^(?:all|both|each)$/.test(before?.lower ?? '') && units[i - 2]?.named?.kind === 'party';
    if (is(before, 'determiner', 'preposition') && !is(before, 'relative', 'pronoun') && !standing && !floated) {
      return false;
    }
    // "extradition figures in", and not "the figures"
    if (unit.lower === 'figures') {
      return before?.named?.kind === 'topic';
    }
    // "the arrangement with Taiwan states that", and not "the states that"
    if (unit.lower === 'states') {
      return units[i + 1]?.lower === 'that' && (partyOf(before) !== undefined || is(before, 'instrument') || before?.date !== undefined);
    }
    // "in criminal matters"
    if (/^(?:criminal|judicial|legal|penal)$/.test(before?.lower ?? '') && !is(unit, 'be', 'have', 'do', 'modal', 'can')) {
      return false;
    }
    if (isReducedRelative(units, i)) {
      return false;
    }
    // "fugitives wanted for trial", "persons accused by a court"
    if (
      /^(?:wanted|sought|accused|suspected|convicted|sentenced|charged|indicted|requested)$/.test(unit.lower) &&
      PEOPLE.test(before?.lower.split(' ').at(-1) ?? '')
    ) {
      return false;
    }
    // "British judges may order"
    const people = before?.named?.kind === 'party' && before.named.form === 'adjective';
    if (
      people &&
      /s$/.test(unit.lower) &&
      !is(unit, 'be', 'have', 'do') &&
      (units[i - 2]?.lower !== 'the' || is(units[i + 1], 'modal', 'can', 'be', 'have'))
    ) {
      return false;
    }
    // "what Germany has agreed with Taiwan deals with"
    const isObject = partyOf(before) !== undefined && /^(?:with|between)$/.test(units[i - 2]?.lower ?? '');
    // "the Danish text deals with"
    const text = (is(before, 'instrument') && !/s$/.test(before?.lower ?? '')) || before?.date !== undefined;
    if (unit.lower === 'deals' && units[i + 1]?.lower === 'with' && text) {
      return true;
    }
    // nouns that look like verbs: "the deal", "two states"
    if (
      lexicon.isNoun(unit.lower) &&
      !is(unit, 'be', 'have', 'do') &&
      (is(before, 'determiner', 'legal', 'broad', 'narrow', 'only', 'quantifier', 'instrument') ||
        before?.number !== undefined ||
        (before?.named !== undefined && !isObject) ||
        before?.lower === "'s" ||
        before?.date !== undefined)
    ) {
      return false;
    }
    return true;
  };
  const hasFinite = (from: number, to: number): number => {
    // what stands in brackets is no verb of the clause around them
    let brackets = 0;
    for (let i = from; i < to; i++) {
      brackets += units[i]?.text === '(' ? 1 : units[i]?.text === ')' && brackets > 0 ? -1 : 0;
      if (brackets === 0 && finiteAt(i)) {
        return i;
      }
    }
    return -1;
  };
  // the end of the stretch up to the next strong mark
  const stretchEnd = (from: number): number => {
    for (let i = from; i < units.length; i++) {
      if (
        CLOSERS.has((units[i] as Unit).text) &&
        ((units[i] as Unit).text === ';' || (units[i] as Unit).text === ':' || dashLike(units[i] as Unit))
      ) {
        return i;
      }
    }
    return units.length;
  };
  const startsShared = (i: number): boolean => {
    let k = i;
    // "and in 2016 undertook"
    if (/^(?:in|by|since)$/.test(units[k]?.lower ?? '') && units[k + 1]?.date !== undefined) {
      k += 2;
    }
    while (is(units[k], 'adverb', 'negation', 'only') && !finiteAt(k)) {
      k++;
    }
    return finiteAt(k);
  };

  const nounPhraseThenVerb = (from: number): boolean => {
    let sawNoun = false;
    // "that under the arrangement, extradition is possible"
    let fronted = is(units[from], 'preposition') && !units[from]?.named;
    for (let i = from; i < Math.min(units.length, from + 14); i++) {
      const unit = units[i] as Unit;
      if (finiteAt(i)) {
        return sawNoun;
      }
      if (unit.mark) {
        if (unit.text === ',' && fronted && i > from + 1) {
          fronted = false;
          continue;
        }
        // "in agreeing to extradition, and others may follow": what follows is a clause of its own
        const begins = i > from && is(units[i + 1], 'coordinator') && !is(units[i - 1], 'coordinator') && units[i + 2]?.named === undefined;
        if (unit.text === ',' && begins) {
          return false;
        }
        // "but only one of the two, the Polish, covers": what stands between commas behind the noun
        const close =
          unit.text === ',' && sawNoun && is(units[i + 1], 'determiner')
            ? firstWithin(units, i + 1, units.length, (u) => u.text === ',')
            : -1;
        if (close > 0 && close - i <= 5 && finiteAt(close + 1)) {
          return true;
        }
        if (
          unit.text === ',' &&
          !(units[i - 1]?.named !== undefined && (units[i + 1]?.named !== undefined || is(units[i + 1], 'coordinator')))
        ) {
          return false;
        }
        if (
          unit.text === ',' ||
          unit.text === '-' ||
          unit.text === '–' ||
          unit.text === '"' ||
          unit.text === '“' ||
          unit.text === '”' ||
          unit.text === '(' ||
          unit.text === ')'
        ) {
          continue;
        }
        return false;
      }
      if (is(unit, 'subordinator', 'conditional', 'relative') && !is(unit, 'preposition', 'determiner') && i > from) {
        return false;
      }
      if (is(unit, 'coordinator') && i > from && startsShared(i + 1)) {
        return false;
      }
      // "and Lithuania, but Paris is": the name ends a list
      if (unit.lower === 'but' && i > from && units[i - 1]?.text === ',' && partyOf(units[i + 1]) !== undefined) {
        return false;
      }
      sawNoun ||= unit.named !== undefined || !is(unit, 'preposition', 'determiner', 'coordinator', 'adverb', 'negation');
      sawNoun ||= is(unit, 'pronoun') || (/^(?:these|those)$/.test(unit.lower) && finiteAt(i + 1)) || (i === from && unit.lower === 'that');
    }
    return false;
  };
  const cuts: { at: number; kind: Clause['kind'] }[] = [{ at: 0, kind: 'main' }];
  const first = units[0];
  if (is(first, 'subordinator') && hasFinite(1, units.length) > 0 && !is(first, 'preposition')) {
    cuts[0] = { at: 0, kind: 'subordinate' };
  }
  let depth = 0;
  for (let i = 1; i < units.length; i++) {
    const unit = units[i] as Unit;
    const last = cuts[cuts.length - 1] as { at: number; kind: Clause['kind'] };
    // a relative clause has a verb, whether the lexicon knows it or not
    const leftFinite = (): boolean => hasFinite(last.at, i) >= 0 || (last.kind === 'relative' && i - last.at > 1);
    const before = units[i - 1] as Unit;
    if (unit.text === '(') {
      depth++;
      continue;
    }
    if (unit.text === ')') {
      depth = Math.max(0, depth - 1);
      continue;
    }
    if (depth > 0) {
      continue;
    }
    if (unit.text === ';') {
      // an item that ends with one has no clause behind it
      if (i + 1 < units.length) {
        cuts.push({ at: i + 1, kind: 'main' });
      }
      continue;
    }
    if (unit.text === ':' || dashLike(unit)) {
      // "gave Taiwan what Poland gave it: extradition": what the clause around the relative one is about, too
      if (last.kind === 'relative' && units[last.at]?.lower === 'what' && hasFinite(i + 1, stretchEnd(i + 1)) < 0) {
        cuts.push({ at: i + 1, kind: 'resumed' });
        continue;
      }
      // "Not of Interpol: it is neither …"
      const denied = is(units[last.at], 'negation') && is(units[last.at + 1], 'preposition') && unit.text === ':';
      // a verb that nobody knows before it, and a party with its verb behind: "capitals think alike: Prague has"
      const whole =
        unit.text === ':' &&
        i - last.at >= 4 &&
        units.slice(last.at, i).some((u) => u.classes.length === 0 && !u.named && !u.mark && /^[a-z]/.test(u.text));
      if ((leftFinite() || denied || whole) && hasFinite(i + 1, stretchEnd(i + 1)) >= 0) {
        cuts.push({ at: i + 1, kind: 'main' });
      }
      continue;
    }
    // "the agreements that Taiwan has in Europe | are those with": back to the clause that the relative one interrupted
    if (
      last.kind === 'relative' &&
      finiteAt(i) &&
      (is(unit, 'be', 'have', 'do', 'can', 'modal') ||
        unit.lower === 'consists' ||
        ((before.date !== undefined || (partyOf(before) !== undefined && is(units[i - 2], 'preposition'))) && /[^s]s$/.test(unit.lower))) &&
      (hasFinite(last.at + 1, i) >= 0 ||
        // "prosecutors who want a suspect back can rely on"
        (is(unit, 'can', 'modal') &&
          i > last.at + 2 &&
          /^(?:who|that)$/.test(units[last.at]?.lower ?? '') &&
          is(units[last.at + 1], 'plan', 'verb', 'accept', 'have'))) &&
      !finiteAt(i - 1) &&
      !units.slice(last.at, i).some((u) => u.text === ',' || is(u, 'subordinator', 'conditional')) &&
      !is(before, 'coordinator', 'relative', 'negation', 'adverb')
    ) {
      cuts.push({ at: i, kind: 'resumed' });
      continue;
    }
    if (!mayOpen(unit)) {
      continue;
    }
    // "Denmark, where suspects can be extradited"
    const place = unit.lower === 'where' && before.text === ',' && partyOf(units[i - 2]) !== undefined;
    if (place || (is(unit, 'relative') && unit.lower !== 'that')) {
      if (hasFinite(i + 1, units.length) >= 0) {
        // "many pages, none of which concerns"
        const some = before.lower === 'of' && (is(units[i - 2], 'quantifier', 'negation') || units[i - 2]?.number !== undefined);
        // "not one of which"
        const none = some && units[i - 3]?.lower === 'not';
        cuts.push({ at: none ? i - 3 : some ? i - 2 : i, kind: 'relative' });
      }
      continue;
    }
    // "covers what the Danish one leaves out"; but "under what Denmark signed" is under an agreement
    const what =
      unit.lower === 'what' && i > last.at + 1 && !is(before, 'preposition') && opensWithSubject(units, i + 1) && nounPhraseThenVerb(i + 1);
    // "has an extradition chapter, something London's and Bern's lack"
    const name = units[i + 1]?.lower === 'the' ? units[i + 2] : units[i + 1];
    const something = unit.lower === 'something' && before.text === ',' && partyOf(name) !== undefined;
    // "the treaty Denmark does not have": without its pronoun
    const bare = partyOf(unit) !== undefined && is(before, 'instrument') && !before.named && isDenyingVerb(units, i + 1);
    const contact =
      bare || (isContactClause(units, i) && (leftFinite() || hasFinite(Math.max(i + 1, verbOfSides(units, i)) + 1, stretchEnd(i)) >= 0));
    if (what || something || contact) {
      cuts.push({ at: i, kind: 'relative' });
      continue;
    }
    // "it is not so that …", and not "signed, so that …"
    const notSo = unit.lower === 'so' && units[i + 1]?.lower === 'that' && units.slice(i - 2, i).some((u) => is(u, 'negation'));
    if (notSo) {
      continue;
    }
    if (unit.lower === 'that' && !before.mark && (before.lower === 'so' || !is(before, 'preposition', 'coordinator'))) {
      const next = units[i + 1];
      // "no doubt that Denmark, whose arrangement covers it, is"
      const interrupted =
        (is(before, 'affirm', 'hearsay', 'reject') ||
          /^(?:fact|learn|true|clear|known|remember|matters|evident|likely)$/.test(before.lower)) &&
        (is(next, 'determiner') || partyOf(next) !== undefined) &&
        hasFinite(i + 2, units.length) >= 0;
      const clauseLike = finiteAt(i + 1) || nounPhraseThenVerb(i + 1) || interrupted;
      if (next && clauseLike) {
        cuts.push({
          at: i,
          kind:
            before.named || is(before, 'instrument', 'provision', 'states') || /^(?:one|ones|those)$/.test(before.lower) || finiteAt(i + 1)
              ? 'relative'
              : 'subordinate',
        });
      }
      continue;
    }
    // "Switzerland, though, agreed"
    if (unit.lower === 'though' && before.text === ',' && units[i + 1]?.text === ',') {
      continue;
    }
    // "extradition as well as prisoner transfers": a list
    if (unit.lower === 'as' && (units[i + 1]?.lower === 'well' || (before.lower === 'well' && units[i - 2]?.lower === 'as'))) {
      continue;
    }
    // "were Denmark to sign", and not "were signed"
    const inverted = unit.lower !== 'were' || partyOf(units[i + 1]) !== undefined || is(units[i + 1], 'pronoun', 'determiner');
    if (
      (is(unit, 'conditional') && inverted && before.lower !== 'to') ||
      (is(unit, 'subordinator') && !(is(unit, 'preposition') && !nounPhraseThenVerb(i + 1)))
    ) {
      const timeLike = units[i + 1]?.date !== undefined || units[i + 1]?.number !== undefined;
      // "whereas its counterpart, signed in 2019, took effect": always a clause, whatever stands between its subject and its verb
      const always = /^(?:whereas|although|though|because)$/.test(unit.lower);
      if (!timeLike && hasFinite(i + 1, units.length) >= 0 && (always || nounPhraseThenVerb(i + 1) || finiteAt(i + 1))) {
        cuts.push({ at: i, kind: 'subordinate' });
      }
      continue;
    }
    // "a leap in the dark, for nothing has been signed": the conjunction, and not the preposition
    if (unit.lower === 'for') {
      const subject = partyOf(units[i + 1]) !== undefined || /^(?:nothing|nobody|there|they|he|she)$/.test(units[i + 1]?.lower ?? '');
      if (before.text === ',' && subject && finiteAt(i + 2) && leftFinite()) {
        cuts.push({ at: i, kind: 'main' });
      }
      continue;
    }
    // "has not yet produced", "have so far concluded"
    const within =
      (unit.lower === 'yet' && is(before, 'negation', 'have', 'be', 'do')) || (unit.lower === 'so' && units[i + 1]?.lower === 'far');
    if (within) {
      continue;
    }
    if (unit.text === ',' || is(unit, 'coordinator')) {
      // "claimed, without giving a source, that Taiwan had": what was said stands behind an aside
      const close =
        unit.text === ',' && is(before, 'hearsay', 'affirm', 'reject') && is(units[i + 1], 'preposition') ? commaBehind(units, i) : -1;
      if (close > 0 && units[close + 1]?.lower === 'that' && nounPhraseThenVerb(close + 2)) {
        cuts.push({ at: close + 1, kind: 'subordinate' });
        i = close + 1;
        continue;
      }
      // "While Sweden hesitates, Poland …": a verb that nobody knows
      const opened =
        unit.text === ',' && last.at === 0 && is(first, 'subordinator') && !is(first, 'preposition') && isUnknownVerb(before) && i >= 3;
      // "It is a myth, and I have heard it often, that Taiwan is"
      const told = first?.lower === 'it' && is(units[1], 'be') && unit.text === ',' && units[i + 1]?.lower === 'that';
      if (told && nounPhraseThenVerb(i + 2)) {
        cuts.push({ at: i + 1, kind: 'subordinate' });
        i++;
        continue;
      }
      if (opened && nounPhraseThenVerb(i + 1)) {
        cuts[0] = { at: 0, kind: 'subordinate' };
        cuts.push({ at: i, kind: 'main' });
        continue;
      }
      // "has, since 2019, extradited": a verb whose other part is still to come
      const parted = unit.text === ',' && is(before, 'have', 'be', 'modal', 'can') && !before.named && !is(units[i + 1], 'coordinator');
      if (parted) {
        const close = firstWithin(units, i + 1, units.length, (u) => u.text === ',');
        if (close > 0 && close - i <= 6) {
          i = close;
          continue;
        }
      }
      // "It is Poland and not Germany that extradites": another name, and no clause
      const name = units[i + 2]?.lower === 'the' ? i + 3 : i + 2;
      if (is(unit, 'coordinator') && units[i + 1]?.lower === 'not' && partyOf(units[name]) !== undefined && !finiteAt(name + 1)) {
        continue;
      }
      if (!leftFinite() && !(isTurn(units, i) && units.slice(last.at, i).some(isUnknownVerb))) {
        continue;
      }
      // one boundary for ", and"
      let k = i + 1;
      if (unit.text === ',' && is(units[k], 'coordinator')) {
        k++;
      }
      // a relative clause makes its own boundary, and "between Poland and Taiwan" is one phrase
      const placed = units[k]?.lower === 'where' && partyOf(before) !== undefined;
      // "because", "while" and "although" make their own boundary, too
      const subordinate = unit.text === ',' && /^(?:while|whereas|although|though|because)$/.test(units[k]?.lower ?? '');
      // "what they have, namely a treaty that …"
      const apposition = unit.text === ',' && /^(?:namely|viz)$/.test(units[k]?.lower ?? '');
      if (apposition || placed || subordinate || is(units[k], 'conditional') || (is(units[k], 'relative') && units[k]?.lower !== 'that')) {
        continue;
      }
      if (unit.lower === 'and' && units.slice(Math.max(0, i - 4), i).some((u) => u.lower === 'between')) {
        continue;
      }
      const coordinated = unit.text !== ',' || k > i + 1;
      if (coordinated && startsShared(k)) {
        cuts.push({ at: i, kind: 'shared' });
        i = k - 1;
      } else if (coordinated && is(units[k], 'adverb') && units[k]?.lower === 'so' && finiteAt(k + 1)) {
        cuts.push({ at: i, kind: 'main' });
        i = k - 1;
      } else if (coordinated && units[k]?.lower === 'so' && finiteAt(k + 1)) {
        cuts.push({ at: i, kind: 'main' });
        i = k;
      } else if (
        unit.lower === 'but' &&
        partyOf(units[k]) !== undefined &&
        units.slice(last.at, i).some((u) => ['all', 'every', 'none', 'no', 'nobody', 'any'].includes(u.lower))
      ) {
      } else if (unit.text === ',' && !coordinated && last.kind === 'relative' && is(units[k], 'adverb', 'only') && startsShared(k)) {
        // "Berlin, which had led, | only signed later"
        cuts.push({ at: i, kind: 'resumed' });
      } else if (nounPhraseThenVerb(k) && !listGoesOn(units, i, k, last.at)) {
        // "Under the agreement that Taiwan signed with Denmark, evidence is …": back to what the relative clause interrupted
        const interrupted = cuts[cuts.length - 2];
        const back =
          unit.text === ',' &&
          !coordinated &&
          last.kind === 'relative' &&
          interrupted !== undefined &&
          hasFinite(interrupted.at, last.at) < 0 &&
          units.slice(interrupted.at, interrupted.at + 3).some((u) => is(u, 'preposition') && !u.named);
        cuts.push({ at: i, kind: back ? 'resumed' : 'main' });
        i = k - 1;
      } else if (unit.text === ',' && !coordinated && finiteAt(k) && last.kind === 'relative') {
        cuts.push({ at: i, kind: 'resumed' });
      }
    }
  }
  const around = cuesIn(units, 0, units.length);
  const clauses: Clause[] = [];
  for (const [n, cut] of cuts.entries()) {
    const to = cuts[n + 1]?.at ?? units.length;
    let of: number | undefined;
    if (cut.kind === 'shared' || cut.kind === 'relative') {
      of = n - 1;
    } else if (cut.kind === 'resumed') {
      // back to the clause that the relative clause interrupted
      of = clauses[n - 1]?.of ?? n - 1;
    }
    clauses.push({
      index: n,
      from: cut.at,
      to,
      kind: cut.kind,
      of: of !== undefined && of >= 0 ? of : undefined,
      verb: hasFinite(cut.at, to),
      cues: cuesIn(units, cut.at, to),
      around,
    });
  }
  return clauses;
}

/** What is done to an agreement, as participles. */
const DONE =
  /^(?:signed|concluded|agreed|reached|negotiated|ratified|drafted|adopted|initialled|initialed|struck|made|sealed|inked|published|approved|produced|secured)$/;

/** "the arrangement signed by Denmark", "the treaty with Taiwan concluded in 2019": what was signed signs nothing. */
function isReducedRelative(units: readonly Unit[], i: number): boolean {
  const before = units[i - 1];
  if (!DONE.test((units[i] as Unit).lower) || before === undefined || is(before, 'be', 'have', 'adverb')) {
    return false;
  }
  const other = partyOf(before) !== undefined && /^(?:with|between)$/.test(units[i - 2]?.lower ?? '');
  return (
    (is(before, 'instrument') && !before.named) || topicOf(before) !== undefined || other || (units[i + 1]?.lower === 'by' && !before.mark)
  );
}

/** "does not", "has never": whether a verb and its denial stand here. */
function isDenyingVerb(units: readonly Unit[], at: number): boolean {
  return is(units[at], 'do', 'have') ? is(units[at + 1], 'negation') : units[at]?.lower === 'never';
}

/** The verb behind the names of the sides that begin at a place: the "signed" of "Warsaw and Taipei quietly signed". */
function verbOfSides(units: readonly Unit[], at: number): number {
  let i = at;
  while (
    partyOf(units[i]) !== undefined ||
    (is(units[i], 'coordinator') && partyOf(units[i + 1]) !== undefined) ||
    is(units[i], 'adverb') ||
    /ly$/.test(units[i]?.lower ?? '') ||
    (is(units[i], 'have') && is(units[i + 1], 'conclude', 'adverb'))
  ) {
    i++;
  }
  return i;
}

/** "the text Britain signed with Taiwan lets it …": a relative clause without its pronoun, whose verb has no object of its own. */
function isContactClause(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  if (!is(before, 'instrument', 'provision') || before?.named) {
    return false;
  }
  // "the accord it concluded with Taiwan"
  const subject = /^(?:it|they|he|she)$/.test(units[at]?.lower ?? '');
  // "have no treaty they could invoke"
  if (subject && is(units[at + 1], 'modal', 'can') && !is(units[at + 2], 'be', 'have')) {
    return true;
  }
  const pronoun = subject && is(units[at + 1], 'conclude');
  if (partyOf(units[at]) === undefined && !pronoun) {
    return false;
  }
  const verb = pronoun ? at + 1 : verbOfSides(units, at);
  const behind = units[verb + 1];
  const open = behind === undefined || behind.mark || behind.date !== undefined || is(behind, 'be', 'have', 'modal', 'can', 'do', 'cover');
  const past = is(units[verb], 'conclude') && /(?:ed|uck|ck|ade)$/.test(units[verb]?.lower ?? '');
  return (past || is(units[verb], 'have')) && (open || (is(behind, 'preposition') && !/^(?:to|into)$/.test(behind?.lower ?? '')));
}

/** Whether a clause may begin with its subject here: a name, or a noun phrase. */
function opensWithSubject(units: readonly Unit[], at: number): boolean {
  return partyOf(units[at]) !== undefined || (is(units[at], 'determiner', 'pronoun') && !is(units[at], 'preposition'));
}

/** The comma that closes the aside which the one at `at` opens; -1 where none is near. */
function commaBehind(units: readonly Unit[], at: number): number {
  return firstWithin(units, at + 1, at + 9, (u) => u.text === ',');
}

/** Whether a comma or "but" turns from one clause to another: "nobody noticed, but the text covers …". */
function isTurn(units: readonly Unit[], at: number): boolean {
  return units[at]?.text === ',' && /^(?:but|yet|so)$/.test(units[at + 1]?.lower ?? '');
}

/** What may be a verb that the lexicon does not know: "noticed", "likes". */
function isUnknownVerb(unit: Unit): boolean {
  return unit.classes.length === 0 && !unit.mark && !unit.named && unit.date === undefined && /[a-z](?:ed|[^s]s)$/.test(unit.text);
}

/**
 * Whether what follows a comma or "and" is one more item of a list of names that began before it.
 * @param from where the clause before it begins
 */
function listGoesOn(units: readonly Unit[], at: number, next: number, from: number): boolean {
  const before = units[at - 1];
  const names = (u: Unit | undefined): boolean => partyOf(u) !== undefined || topicOf(u) !== undefined;
  const after = units[next]?.lower === 'the' ? units[next + 1] : units[next];
  if (!names(before) || !names(after)) {
    return false;
  }
  // "What was signed by Germany and Taiwan concerns …": the clause is a subject and has no end yet
  if (/^(?:what|whatever)$/.test(units[from]?.lower ?? '')) {
    return true;
  }
  // "agreements with Slovakia, Czechia and Lithuania, but Paris is": objects of the preposition
  const object = /^(?:with|from|between|by)$/.test(units[at - 2]?.lower ?? '') && partyOf(before) !== undefined;
  if (object && (is(units[next + 1], 'coordinator') || units[next + 1]?.text === ',') && units[next + 1]?.lower !== 'but') {
    return true;
  }
  // "Poland, Slovakia and Germany all have": the list itself is the subject, when nothing stands before it but "which"
  for (let i = at - 1; i >= from; i--) {
    const unit = units[i] as Unit;
    if (i === from && is(unit, 'relative', 'subordinator', 'coordinator')) {
      break;
    }
    if (!(names(unit) || unit.text === ',' || is(unit, 'coordinator') || unit.lower === 'the')) {
      return false;
    }
  }
  return true;
}
