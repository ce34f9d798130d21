import type { Span } from '../../draft/span.js';
import { changed, is, partyOf, type Unit } from './units.js';

const AUXILIARIES = new Set(['is', 'are', 'was', 'were', 'has', 'have', 'does', 'do', 'did', 'can']);

/** What makes an answer no more than a guess or an example. */
const HEDGES = new Set(
  'perhaps maybe possibly probably arguably presumably apparently perchance mostly chiefly mainly example instance say unless depends likely supposedly allegedly if'.split(
    ' ',
  ),
);

/**
 * What an answer says in full: the words of its question with the answer in place of what was asked, or `undefined` where
 * the sentence does not answer the question. The words taken from the question stand, as units, at the whole of the answer.
 * @param question the units of the question
 * @param reply the units of the sentence that follows it
 */
export function answered(question: readonly Unit[], reply: readonly Unit[]): readonly Unit[] | undefined {
  const asked = wordsAsked(question);
  // "A: …", "Answer: …"
  const answer = /^(?:a|answer)$/.test(reply[0]?.lower ?? '') && /^[:.]$/.test(reply[1]?.text ?? '') ? reply.slice(2) : reply;
  const [first] = answer;
  const last = answer.at(-1);
  if (!first || !last || asked.length < 3 || answer.some((u) => HEDGES.has(u.lower) && !is(u, 'conditional'))) {
    return undefined;
  }
  const whole: Span = { start: first.start, end: last.end };
  const borrowed = asked.map((u) => changed(u, whole));
  return (
    count(borrowed, answer) ?? names(borrowed, answer) ?? object(borrowed, answer) ?? date(borrowed, answer) ?? polarity(borrowed, answer)
  );
}

/** A question without its number, its opening words, its quotation marks and its question mark. */
function wordsAsked(question: readonly Unit[]): readonly Unit[] {
  const words = question.filter((u) => !/^["“”„«»]$/.test(u.text));
  const end = words.findIndex((u) => u.text === '?');
  let from = 0;
  while (
    from < words.length &&
    (words[from]?.mark || words[from]?.number !== undefined || /^(?:and|but|so|then|q|question)$/.test(words[from]?.lower ?? ''))
  ) {
    from++;
  }
  return words.slice(from, end < 0 ? words.length : end);
}

/** "How many states …? Six." */
function count(asked: readonly Unit[], answer: readonly Unit[]): readonly Unit[] | undefined {
  const how = asked.findIndex((u, i) => u.lower === 'how' && asked[i + 1]?.lower === 'many');
  if (how < 0) {
    return undefined;
  }
  const end = answer.findIndex((u) => u.mark);
  const phrase = end < 0 ? answer : answer.slice(0, end);
  const counts = phrase.some((u) => u.number !== undefined || /^(?:none|all|half)$/.test(u.lower));
  if (!counts || phrase.length > 5 || phrase.some((u) => is(u, 'be', 'have'))) {
    return undefined;
  }
  return [...asked.slice(0, how), ...phrase, ...asked.slice(how + 2)];
}

/** "Which states …? Poland and Slovakia." An answer to "which states" names all of them. */
function names(asked: readonly Unit[], answer: readonly Unit[]): readonly Unit[] | undefined {
  const which = asked[0];
  if (!which || !/^(?:which|who|what)$/.test(which.lower)) {
    return undefined;
  }
  const verb = asked.findIndex((u, i) => i > 0 && (u.named ? isTopicVerb(u) : isVerb(u)));
  if (verb < 0 || verb > 9 || is(asked[verb], 'do')) {
    return undefined;
  }
  // "Which states …? There are five of them.": how many, and not which
  const [there, are, number, ...behind] = answer;
  const counted = there?.lower === 'there' && is(are, 'be') && number?.number !== undefined && number.date === undefined;
  if (
    counted &&
    which.lower === 'which' &&
    (behind[0]?.mark || (behind[0]?.lower === 'of' && behind[1]?.lower === 'them' && behind[2]?.mark))
  ) {
    return [number, ...asked.slice(1)];
  }
  let end = 0;
  while (end < answer.length) {
    const unit = answer[end] as Unit;
    const joins = unit.text === ',' || is(unit, 'coordinator') || /^(?:the|only|just|both)$/.test(unit.lower);
    if (partyOf(unit) === undefined && !(joins && followedByParty(answer, end + 1))) {
      break;
    }
    end++;
  }
  const list = answer.slice(0, end);
  if (!list.some((u) => partyOf(u) !== undefined)) {
    return undefined;
  }
  // "Poland's does", "Poland wants to": a sentence of its own
  const next = answer[end];
  const echoed = echoEnd(asked[verb] as Unit, answer, end);
  if (next && !next.mark && echoed < 0 && !/^(?:and|with|but|alone|only)$/.test(next.lower)) {
    return undefined;
  }
  const noun = asked.slice(1, verb).filter((u) => is(u, 'states') || u.named !== undefined);
  const plural = asked.slice(1, verb).some((u) => u.lower === 'of' || (is(u, 'states') && /s$/.test(u.lower)));
  const only: Unit[] =
    plural && !list.some((u) => u.lower === 'only') ? [changed(which, { text: 'only', lower: 'only', classes: ['only'] })] : [];
  // "which European state was the last to": the noun goes where the rank is told
  const rank = asked.findIndex((u, i) => i > verb && u.ordinal !== undefined);
  const at = rank < 0 ? asked.length : rank + 1;
  return [...only, ...list, ...asked.slice(verb, at), ...noun, ...asked.slice(at)];
}

function isVerb(unit: Unit): boolean {
  return (
    (is(unit, 'be', 'have', 'do', 'can', 'modal', 'conclude', 'accept', 'cover', 'verb') ||
      (/(?:ed|s)$/.test(unit.lower) && is(unit, 'amend', 'exclude', 'limit', 'join'))) &&
    !is(unit, 'states', 'instrument')
  );
}

/** "Who extradites to Taiwan?": the verb names the topic. */
function isTopicVerb({ named }: Unit): boolean {
  return named?.kind === 'topic' && named.form === 'verb';
}

/**
 * Where an answer ends that takes up the verb of its question: "Slovakia does", "Denmark does too", "the UK surrenders them as
 * well"; -1 where it does not.
 */
function echoEnd(verb: Unit, answer: readonly Unit[], from: number): number {
  const unit = answer[from];
  const same = unit !== undefined && unit.lower === verb.lower;
  if (!same && !is(unit, 'do')) {
    return -1;
  }
  let at = from + 1;
  while (/^(?:it|them|one|so|too|also|as|well|now|indeed)$/.test(answer[at]?.lower ?? '')) {
    at++;
  }
  return answer[at]?.mark === false ? -1 : at;
}

/** "What does the arrangement cover? Extradition." */
function object(asked: readonly Unit[], answer: readonly Unit[]): readonly Unit[] | undefined {
  // "What did they sign at the time?": not all that they have signed
  const then = asked.some((u, i) => u.lower === 'then' || (u.lower === 'time' && asked[i - 1]?.lower === 'the'));
  if (!/^(?:what|which)$/.test(asked[0]?.lower ?? '') || !is(asked[1], 'do', 'have', 'be') || then) {
    return undefined;
  }
  const end = answer.findIndex((u) => /^[.;:!—–(]$/.test(u.text));
  const phrase = end < 0 ? answer : answer.slice(0, end);
  const phraseLike =
    phrase.length <= 14 && !phrase.some((u) => !u.named && is(u, 'be', 'have', 'do', 'modal', 'can', 'pronoun', 'negation'));
  const names = phrase.slice(0, 4).some((u) => u.named?.kind === 'topic' || is(u, 'instrument'));
  return phraseLike && names ? [...asked.slice(1), ...phrase] : undefined;
}

function followedByParty(units: readonly Unit[], from: number): boolean {
  for (let i = from; i < Math.min(units.length, from + 3); i++) {
    const unit = units[i] as Unit;
    if (partyOf(unit) !== undefined) {
      return true;
    }
    if (!(unit.text === ',' || is(unit, 'coordinator') || /^(?:the|only|just|both)$/.test(unit.lower))) {
      return false;
    }
  }
  return false;
}

/** "Since when …? Since May 2018." */
function date(asked: readonly Unit[], answer: readonly Unit[]): readonly Unit[] | undefined {
  const when = asked.findIndex((u, i) => u.lower === 'when' || (u.lower === 'year' && /^(?:what|which)$/.test(asked[i - 1]?.lower ?? '')));
  const given = answer.findIndex((u) => u.date !== undefined);
  if (when < 0 || when > 3 || given < 0 || given > 4 || answer.slice(0, given).some((u) => is(u, 'be', 'have', 'do', 'negation', 'verb'))) {
    return undefined;
  }
  return [...asked.slice(when + 1), ...answer.slice(0, given + 1)];
}

/** "Does Denmark extradite …? No.", "Is it …? It is not." */
function polarity(asked: readonly Unit[], answer: readonly Unit[]): readonly Unit[] | undefined {
  const [auxiliary] = asked;
  if (
    !auxiliary ||
    !AUXILIARIES.has(auxiliary.lower) ||
    asked.some((u) => is(u, 'negation') || u.lower === 'or' || u.lower === 'ever' || u.lower === 'still')
  ) {
    return undefined;
  }
  const words = answer.filter((u) => !/^["“”„«»]$/.test(u.text));
  const yes = /^(?:yes|no)$/.test(words[0]?.lower ?? '') && (words[1] === undefined || /^[.,;:!—–]$/.test(words[1].text));
  const end = words.findIndex((u) => u.mark);
  const echo = words.slice(0, end < 0 ? words.length : end);
  const short =
    echo.length <= 4 &&
    echo.length >= 2 &&
    (is(echo[0], 'pronoun') || partyOf(echo[0]) !== undefined) &&
    echo.slice(1).every((u) => AUXILIARIES.has(u.lower) || u.lower === 'not' || u.lower === "n't" || u.lower === 'indeed');
  if (!yes && !short) {
    return undefined;
  }
  const negative = yes ? words[0]?.lower === 'no' : echo.some((u) => is(u, 'negation'));
  const not = changed(auxiliary, { text: 'not', lower: 'not', classes: ['negation'] });
  // the subject of "Does Denmark extradite" ends where its verb begins; a negation anywhere before that reaches the verb
  const subject = asked[1]?.lower === 'it' ? 2 : 1;
  return negative ? [...asked.slice(0, subject), not, ...asked.slice(subject)] : asked;
}
