import { Cue, type CueWords, cuesIn } from './cues.js';
import { is, type Unit } from './units.js';

/** What an exercise has its reader do with the statements that follow. */
const DOING: ReadonlySet<string> = new Set(
  'tick choose mark pick select circle underline cross check decide complete match spot find correct identify guess tell say'.split(' '),
);

/** What may stand before it. */
const OPENING = /^(?:please|now|then|quiz|exercise|task|q|question)$/;

/** What it has it done to. */
const STATEMENTS =
  /^(?:one|two|box|boxes|answer|answers|statement|statements|option|options|sentence|sentences|error|errors|mistake|mistakes|lie|lies|assertion|assertions|alternative|alternatives|blank|blanks|gap|gaps)$/;

const TRUTH: ReadonlySet<string> = new Set('true right wrong correct incorrect false untrue accurate'.split(' '));

/** Headings of exercises. */
const EXERCISE: ReadonlySet<string> = new Set(['quiz', 'exercise', 'exercises', 'exam']);

/** The words without which a sentence sets no exercise. */
export const EXERCISES: CueWords = { cue: Cue.exercise, words: [...DOING, ...TRUTH, ...EXERCISE] };

/** So many words, and so many of them and marks together, an exercise asks with at most. */
const MOST_WORDS = 14;
const MOST_ASKED = 2 * MOST_WORDS;

/**
 * Whether a sentence asks its reader to tell what is true among the statements that follow: "Tick one.", "True or false?",
 * "Which of these is right?". None of them is the draft's own.
 */
export function setsExercise(units: readonly Unit[]): boolean {
  if ((cuesIn(units, 0, units.length) & Cue.exercise) === 0) {
    return false;
  }
  // "Choose the right answer. (a) Denmark has …": what it asks may share its sentence with the first of the statements
  const end = units.findIndex((u) => u.mark && /^[.?!:]$/.test(u.text));
  if (end > MOST_ASKED || (end < 0 && units.length > MOST_ASKED)) {
    return false;
  }
  const asking = end < 0 ? units : units.slice(0, end);
  const words = asking.filter((u) => !u.mark);
  if (words.length === 0 || words.length > MOST_WORDS) {
    return false;
  }
  const at = words.findIndex((u) => !OPENING.test(u.lower) && u.number === undefined);
  const rest = words.slice(Math.max(0, at));
  if (DOING.has(rest[0]?.lower ?? '') && rest.slice(1, 8).some((u) => !u.named && STATEMENTS.test(u.lower))) {
    return true;
  }
  if (words.length <= 3 && words.some((u) => EXERCISE.has(u.lower))) {
    return true;
  }
  if (words.some((u, i) => u.lower === 'or' && TRUTH.has(words[i - 1]?.lower ?? '') && TRUTH.has(words[i + 1]?.lower ?? ''))) {
    return true;
  }
  const which = rest.findIndex((u) => /^(?:which|what)$/.test(u.lower));
  const asks = /^[?:]$/.test(units[end]?.text ?? '');
  return asks && which >= 0 && which <= 2 && rest.some((u, i) => i > which && TRUTH.has(u.lower) && is(rest[i - 1], 'be', 'adverb'));
}
