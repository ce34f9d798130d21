import type { Clause } from './clauses.js';
import { Cue, type CueWords, cuesIn } from './cues.js';
import { firstWithin, is, lastWithin, partyOf, type Unit } from './units.js';

/** What makes a sentence a thought experiment, wherever it stands. */
const THOUGHT: ReadonlySet<string> = new Set([
  'scenario',
  'variant',
  'scenarios',
  'imagine',
  'hypothetical',
  'simulation',
  'wargame',
  'role-play',
  'moot',
  'fictional',
  'fictitious',
  'hypothetically',
  'suppose',
  'supposing',
]);

/** Works of fiction, whose states do what they like. */
const STORIES: ReadonlySet<string> = new Set(
  'novel thriller film movie sitcom screenplay satire comedy play musical comic videogame season episode'.split(' '),
);

/** The first words of "role play", "war game", "our model", "crime series", "for the sake of argument". */
const TOLD_AS_STORY: ReadonlySet<string> = new Set(['role', 'war', 'model', 'series', 'sake']);

/** The words without which a sentence is no thought experiment. */
export const THOUGHTS: CueWords = { cue: Cue.thought, words: [...THOUGHT, ...STORIES, ...TOLD_AS_STORY] };

/** What asks the reader to think of something: "Picture this: …", "Say Denmark signs". */
const PICTURING = /^(?:picture|envision|visuali[sz]e|dream|say|assume|grant)$/;

/** Points of time that something is hoped or waited for: "the day Germany signs". */
const POINTS = /^(?:day|moment|hour|morning|minute)$/;

/** These, and the other words by which something is awaited or wished for. */
const AWAITING: ReadonlySet<string> = new Set('day moment hour morning minute time wishlist wishlists list lists'.split(' '));

/** Lists of what is not there yet, by the word before "list". */
const LISTS = /^(?:wish|to-do|todo|bucket|priority|shopping|do)$/;

/** Where a thing is that is still to come, by the preposition before it: "in the making", "on the drawing board". */
const IN_PROSPECT: ReadonlySet<string> = new Set(
  'making works offing mind prospect pipeline drawer drawers view sight preparation brackets'.split(' '),
);
/** Where a thing is that is nowhere: "in the imagination of two deputies". */
const NOWHERE: ReadonlySet<string> = new Set('imagination imaginations fantasy fantasies dreams headlines speeches'.split(' '));
const ON_PROSPECT: ReadonlySet<string> = new Set('cards horizon agenda table programme ice docket'.split(' '));

/** All words by which a thing may be told not to be there yet. */
export const PROSPECTS: ReadonlySet<string> = new Set([...NOWHERE, ...IN_PROSPECT, ...ON_PROSPECT]);

/** All words by which something may be told not quite to have come about. */
export const MISSING: ReadonlySet<string> = new Set('almost nearly close near about verge brink point little'.split(' '));

/**
 * Whether what stands at a unit of a sentence is a condition, a supposition, a wish or a suggestion: these cover all of it, or all up
 * to a semicolon, inverted ones too. What is found is kept for the next question.
 */
export function suppositionsOf(units: readonly Unit[]): (at: number) => boolean {
  const cues = cuesIn(units, 0, units.length);
  const imagined = (cues & Cue.thought) !== 0 && units.some((unit, i) => !unit.named && isThought(units, i));
  const known = new Map<number, boolean>();
  return (at) => {
    if (imagined) {
      return true;
    }
    const whole = (cues & Cue.semicolon) === 0;
    const from = whole ? 0 : lastWithin(units, 0, at, (u) => u.text === ';') + 1;
    let supposed = known.get(from);
    if (supposed === undefined) {
      const to = whole ? -1 : firstWithin(units, at, units.length, (u) => u.text === ';');
      supposed = isSupposed(whole ? units : units.slice(from, to < 0 ? units.length : to));
      known.set(from, supposed);
    }
    return supposed;
  };
}

/** Words that make all of a sentence a thought experiment. */
function isThought(units: readonly Unit[], i: number): boolean {
  const { lower } = units[i] as Unit;
  const model = lower === 'model' && /^(?:our|my)$/.test(units[i - 1]?.lower ?? '');
  const play = model || (lower === 'role' && units[i + 1]?.lower === 'play') || (lower === 'war' && units[i + 1]?.lower === 'game');
  const before = units[i - 1];
  const telling = STORIES.has(lower) || (lower === 'series' && /^(?:television|tv|crime)$/.test(before?.lower ?? ''));
  const first = lower === 'series' ? units[i - 2] : before;
  const determined = is(first, 'determiner') || first?.lower === "'s" || (first?.ordinal !== undefined && is(units[i - 2], 'determiner'));
  const story = telling && determined;
  return play || story || (THOUGHT.has(lower) && before?.lower !== 'to') || (lower === 'sake' && units[i + 2]?.lower === 'argument');
}

/** Whether a stretch without semicolons is one. */
function isSupposed(units: readonly Unit[]): boolean {
  let at = 0;
  while (units[at]?.mark || is(units[at], 'adverb', 'coordinator')) {
    at++;
  }
  const first = units[at]?.lower ?? '';
  const second = units[at + 1];
  const subject = second?.named !== undefined || is(second, 'determiner', 'pronoun') || second?.lower === 'there';
  if (/^(?:had|were|should|may)$/.test(first) && subject) {
    return true;
  }
  // "Let Denmark add …", and not "Let us note that"
  if (first === 'let' && subject && !/^(?:us|me|'s)$/.test(second?.lower ?? '')) {
    return true;
  }
  if (PICTURING.test(first) && (subject || second?.mark || second?.lower === 'that')) {
    return true;
  }
  // "Dear Denmark, extradite to Taiwan.": whoever is spoken to is asked for it
  if (isOrder(units[at], second) || (first === 'dear' && partyOf(second) !== undefined)) {
    return true;
  }
  return units.some(
    (unit, i) =>
      !unit.named &&
      (isCondition(units, i) ||
        // "as though it had a treaty"
        (unit.lower === 'though' && units[i - 1]?.lower === 'as') ||
        (AWAITING.has(unit.lower) && (isHighTime(units, i) || isAwaited(units, i) || isWishList(units, i)))),
  );
}

/** "Sign an agreement", "Extradite to Taiwan!": what somebody is told to do. */
function isOrder(verb: Unit | undefined, next: Unit | undefined): boolean {
  const object = is(next, 'determiner', 'preposition') || next?.named !== undefined;
  if (verb?.named?.kind === 'topic') {
    return verb.named.form === 'verb' && /(?:ate|er|end|over)$/.test(verb.lower) && object;
  }
  return (
    object &&
    is(verb, 'conclude', 'accept', 'cover', 'amend', 'join') &&
    !is(verb, 'instrument', 'provision', 'states', 'adverb') &&
    !/(?:s|ed|ing|ck|ght|en|un|ld|ne|ade)$/.test(verb?.lower ?? '')
  );
}

function isWishList(units: readonly Unit[], i: number): boolean {
  const { lower } = units[i] as Unit;
  return /^wishlists?$/.test(lower) || (/^lists?$/.test(lower) && LISTS.test(wordBefore(units, i)));
}

function wordBefore(units: readonly Unit[], i: number): string {
  const before = units[i - 1];
  return (before?.text === '-' ? units[i - 2] : before)?.lower ?? '';
}

function isCondition(units: readonly Unit[], i: number): boolean {
  const unit = units[i] as Unit;
  return (
    is(unit, 'conditional') &&
    unit.lower !== 'were' &&
    // "it would be mistaken to suppose"
    units[i - 1]?.lower !== 'to' &&
    !(unit.lower === 'if' && units[i - 1]?.lower === 'even') &&
    !isOfTheTelling(units, i) &&
    !isTermOfCase(units, i) &&
    // "if only by weeks", "if on a smaller scale"
    !(unit.lower === 'if' && units[i - 1]?.text === ',' && is(units[i + 1], 'preposition', 'only', 'adverb')) &&
    // "may search premises, provided that a court agrees": a term of what is granted
    !(
      unit.lower === 'provided' &&
      units[i - 1]?.text === ',' &&
      units.slice(0, i).some((u) => is(u, 'can') || /^(?:may|must|shall|possible)$/.test(u.lower))
    ) &&
    // "is provided for in the treaty"
    !(unit.lower === 'provided' && (units[i + 1]?.lower === 'for' || is(units[i - 1], 'be')))
  );
}

/** Who speaks, listens or looks something up. */
const TELLERS = /^(?:i|we|you|one|anyone|anybody|someone|somebody|everyone|readers?|my|our|your|memory)$/;

/** What they do when they tell, ask or find something out. */
const TELLING =
  /^(?:ask|asked|asks|look|looks|read|reads|remember|recall|count|counting|counted|mistaken|wrong|right|correct|wonder|wonders|doubt|doubts|understand|see|check|compare|believe|serves|say|think|arithmetic|notes|sources?|forget|need|know)$/;

/** What a case has to be like for an agreement to apply to it. */
const CASE =
  /^(?:offen[cs]es?|crimes?|acts?|conduct|penalty|penalties|sentence|punishable|consents?|court|courts|judges?|person|prisoner|suspect)$/;

/** "suspects can be surrendered if the offence carries a year": a term on which something is granted, and no condition of its being so. */
function isTermOfCase(units: readonly Unit[], i: number): boolean {
  const comma = firstWithin(units, i + 1, units.length, (u) => u.text === ',');
  // "Unless the offence is political, the authorities are bound to"
  const before = i === 0 && comma > 0 ? units.slice(comma) : units.slice(0, i);
  const after = units.slice(i + 1, Math.min(i + 9, i === 0 && comma > 0 ? comma : units.length));
  if (!/^(?:if|unless|provided)$/.test(units[i]?.lower ?? '')) {
    return false;
  }
  // "has no treaty to invoke if he wishes to go home": has none in any case
  if (before.some((u, k) => u.lower === 'no' && is(before[k + 1], 'instrument') && before[k + 2]?.lower === 'to')) {
    return true;
  }
  return (
    before.some(
      (u, k) =>
        is(u, 'can') ||
        /^(?:may|must|shall)$/.test(u.lower) ||
        (is(u, 'have') && before[k + 1]?.lower === 'to') ||
        /^(?:bound|obliged)$/.test(u.lower) ||
        is(u, 'cover', 'accept') ||
        u.lower === 'possible',
    ) &&
    (isRequest(after) ||
      (after.some((u) => CASE.test(u.lower)) &&
        !after.some((u) => is(u, 'instrument', 'plan', 'conclude') || u.named?.kind === 'party'))) &&
    !units.some((u) => /^(?:would|could|should|might)$/.test(u.lower))
  );
}

/** "if Taipei asks for them": without a request nobody is ever surrendered. */
function isRequest(words: readonly Unit[]): boolean {
  const asks = words.findIndex((u) => /^(?:asks?|requests?|applies|apply)$/.test(u.lower));
  return asks > 0 && asks <= 3 && !words.some((u) => is(u, 'instrument', 'conclude', 'modal')) && words[asks - 1]?.lower !== 'ever';
}

/** "if my counting is right", "If you ask me": a condition of the telling, and not of what is told. */
function isOfTheTelling(units: readonly Unit[], i: number): boolean {
  const words = units.slice(i + 1, i + 7);
  const end = words.findIndex((u) => u.mark || u.named !== undefined);
  const own = end < 0 ? words : words.slice(0, end);
  return /^(?:if|unless)$/.test(units[i]?.lower ?? '') && TELLERS.test(own[0]?.lower ?? '') && own.some((u) => TELLING.test(u.lower));
}

/** "It is time that Denmark added …", "high time Switzerland covered …". */
function isHighTime(units: readonly Unit[], i: number): boolean {
  if (units[i]?.lower !== 'time') {
    return false;
  }
  const next = units[i + 1];
  const opens = next?.lower === 'that' || next?.lower === 'for' || next?.named !== undefined || is(next, 'determiner');
  const due = /^(?:high|about|past|overdue)$/.test(units[i - 1]?.lower ?? '') || (is(units[i - 1], 'be') && units[i - 2]?.lower === 'it');
  return opens && due;
}

/** "The day Germany signs", "to see the day when Denmark has": of a day that has not come. */
function isAwaited(units: readonly Unit[], i: number): boolean {
  if (!POINTS.test(units[i]?.lower ?? '') || units[i - 1]?.lower !== 'the') {
    return false;
  }
  const link = /^(?:when|that|on)$/.test(units[i + 1]?.lower ?? '') ? i + 2 : i + 1;
  const subject = units[link]?.lower === 'the' ? link + 1 : link;
  const verb = firstWithin(
    units,
    subject + 1,
    subject + 5,
    (u) => !u.named && is(u, 'have', 'be', 'do', 'conclude', 'cover', 'accept', 'join', 'verb', 'amend'),
  );
  return partyOf(units[subject]) !== undefined && verb > 0 && isPresent(units[verb] as Unit);
}

/** Whether a verb is in the present tense. */
function isPresent(unit: Unit): boolean {
  return /^(?:is|are|has|have|does|do)$/.test(unit.lower) || (/s$/.test(unit.lower) && unit.lower !== 'was');
}

/** "before it adds extradition", "until France has one": what is to come, said in the present tense. */
export function isAhead(units: readonly Unit[], clause: Clause): boolean {
  const opening = units[clause.from]?.mark ? clause.from + 1 : clause.from;
  const word = units[opening]?.lower ?? '';
  if (/^(?:until|till|once)$/.test(word)) {
    return true;
  }
  return word === 'before' && clause.verb >= 0 && isPresent(units[clause.verb] as Unit);
}

/** Whether the word at `i` tells that a thing is not there yet: "has been in the making", "is on the agenda". */
export function isPending(units: readonly Unit[], i: number): boolean {
  const { lower } = units[i] as Unit;
  if (!PROSPECTS.has(lower)) {
    return false;
  }
  const before = units.slice(Math.max(0, i - 4), i);
  const preposition = before.findLast((u) => is(u, 'preposition') && !u.named)?.lower;
  if (preposition === 'in' && NOWHERE.has(lower)) {
    return true;
  }
  if (units[i + 1]?.lower === 'of') {
    return false;
  }
  // "was drafted with chip thefts in mind"
  if (lower === 'mind' && firstWithin(units, i - 6, i, (u, k) => u.lower === 'with' && !is(units[k - 1], 'instrument')) >= 0) {
    return false;
  }
  return (preposition === 'in' && IN_PROSPECT.has(lower)) || (preposition === 'on' && ON_PROSPECT.has(lower));
}

/** Whether the words at `i` tell that something did not quite come about: "nearly signed", "came close to", "little in it". */
export function isMissed(units: readonly Unit[], i: number): boolean {
  const { lower } = units[i] as Unit;
  const next = units[i + 1];
  switch (lower) {
    case 'almost':
    case 'nearly':
      return (
        is(next, 'conclude', 'accept', 'cover', 'amend', 'have', 'join', 'exclude') ||
        /^(?:left|kept|dropped|cut)$/.test(next?.lower ?? '') ||
        next?.named?.kind === 'topic'
      );
    case 'close':
    case 'near':
      return next?.lower === 'to' && /^(?:come|comes|came|get|gets|got|be|was|were|is)$/.test(units[i - 1]?.lower ?? '');
    case 'about':
      return next?.lower === 'to' && is(units[i - 1], 'be');
    case 'verge':
    case 'brink':
    case 'point':
      return next?.lower === 'of' && units[i - 1]?.lower === 'the';
    case 'little':
      return i === 0 && is(next, 'preposition');
    default:
      return false;
  }
}
