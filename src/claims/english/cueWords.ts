import { TAKING_UP } from './antecedents.js';
import { USED } from './bygone.js';
import { CLAUSE_OPENERS } from './clauses.js';
import { Cue, type CueWords } from './cues.js';
import { EXERCISES } from './exercises.js';
import { DOUBTS } from './factuality.js';
import { SOMES } from './groups.js';
import { LIMITING } from './only.js';
import { RANKS } from './order.js';
import { ASIDES, NEGATIONS } from './polarity.js';
import { BREADTHS } from './predicates.js';
import { AMOUNTS } from './quantities.js';
import { TIMES } from './relativeDates.js';
import { ORDERS, PLANS } from './sentence.js';
import { COMPARISONS } from './sequence.js';
import { THOUGHTS } from './supposition.js';

/** What sets off each of the rules that have a cue. Each rule lists its own words, beside what it does with them. */
export const CUE_WORDS: readonly CueWords[] = [
  AMOUNTS,
  ASIDES,
  BREADTHS,
  CLAUSE_OPENERS,
  COMPARISONS,
  DOUBTS,
  EXERCISES,
  LIMITING,
  NEGATIONS,
  ORDERS,
  PLANS,
  RANKS,
  SOMES,
  ...TAKING_UP,
  THOUGHTS,
  TIMES,
  USED,
  { cue: Cue.bracket, words: ['('] },
  { cue: Cue.colon, words: [':', '—', '–'] },
  { cue: Cue.question, words: ['?'] },
  { cue: Cue.semicolon, words: [';'] },
];
