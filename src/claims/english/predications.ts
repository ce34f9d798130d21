import { verbForms } from './inflection.js';
import { is, topicOf, type Unit } from './units.js';

/**
 * What a verb does to a topic together with the words behind it: an instrument has it (`cover`), a party takes it on
 * (`accept`), it stays out (`exclude`), or there is nothing besides it (`limit`).
 */
export type PredicationKind = 'cover' | 'accept' | 'exclude' | 'limit';

/** A verb with the words behind it, found in a sentence: units `at` (inclusive) to `to` (exclusive). The topic follows, or a noun that leads to it. */
export interface Predication {
  readonly kind: PredicationKind;
  readonly to: number;
}

/**
 * Verbs that say so only with other words, base form first. `~` stands for "itself", "their" and the like, `a/b` for either
 * word; a word with `?` may be left out.
 */
const PHRASES: Readonly<Record<PredicationKind, readonly string[]>> = {
  cover: [
    'come with',
    'amount to',
    'serve as the/a legal? basis for/of',
    'form/provide the/a legal? basis for/of',
    'bring with it/them',
    'take in',
    'apply to',
    'rest on',
    'be used for',
    'used/usable/available/relied/invoked for',
    'guarantee',
    'secure',
    'be concerned with',
    'devote/dedicate a? chapter/section/title/part/article/pages to',
    'hold good for',
    'lend ~ to',
    'serve for',
    'pertain to',
    'relate to',
    'refer to',
    'touch on/upon',
    'cater for',
    'account for',
    'result in',
    'make mention/provision of/for',
    'have to do with',
    'open the/a way/door/path/road to/for',
    'pave the way to/for',
    'clear the way to/for',
    'make room/way for',
    'lay down',
    'set out',
    'run/reach/stretch as far as',
    'know also?',
  ],
  accept: [
    'say yes to',
    'sign up to/for',
    'subscribe to',
    'assent to',
    'take on',
    'be liable/subject/open to',
    'settle/fix/agree the? terms/rules/conditions of/for/on',
    'accede to',
    'give in on/over',
    'opt for',
    'settle on',
    'come/get round/around to',
    'give ~ consent/assent/blessing/agreement/word to/on',
    'give the? green light to',
    'give a? promise/pledge/undertaking/assurance/commitment on/of/about/to',
    'put ~ name/names/signature/signatures/seal to',
    'set ~ name/hand/signature to',
    'go as/so far as',
    'put/commit/set anything/something/nothing/any/much on/in/to paper/writing on/about/concerning/regarding',
    'let ~ be talked/drawn/pressed/persuaded/coaxed into',
    'commit ~ to',
    'bind ~ to',
    'oblige ~ to',
  ],
  exclude: [
    'say no to',
    'do without',
    'make do without',
    'get by without',
    'manage without',
    'dispense with',
    'stop short of',
    'fall short of',
    'fight shy of',
    'shy away from',
    'steer clear of',
    'keep/stay clear of',
    'keep/stay/back/turn/step away from',
    'keep off',
    'keep/remain/stay silent/quiet/mum on/about',
    'draw the line/limit at',
    'draw a line at/before',
    'refrain from',
    'abstain from',
    'pass over/by',
    'turn down',
    'opt out of',
    'leave out/aside/off',
    'keep/stay/remain out',
    'set/put/push aside',
    'rule out',
    "would/will not/n't/never hear of",
    "would/will not/n't/never countenance/entertain/contemplate/touch",
    'would/will have none of',
    'would/will have nothing to do with',
    'want no part of/in',
    'want nothing to do with',
    'have no truck with',
  ],
  limit: [
    'stop at/with',
    'end at/with',
    'content ~ with',
    'make do with',
    'settle for',
    'confine ~ to',
    'restrict ~ to',
    'limit ~ to',
    'boil down to',
    'come down to',
    'leave it at',
  ],
};

const OWN = new Set('itself themselves himself herself themself ourselves its their his her our'.split(' '));

interface Phrase {
  readonly kind: PredicationKind;
  readonly words: readonly { readonly any: ReadonlySet<string>; readonly optional: boolean }[];
}

/** The phrases by each form of their verbs. */
const BY_VERB: ReadonlyMap<string, readonly Phrase[]> = phrasesByVerb();

function phrasesByVerb(): Map<string, Phrase[]> {
  const map = new Map<string, Phrase[]>();
  for (const [kind, phrases] of Object.entries(PHRASES)) {
    for (const written of phrases) {
      const [verbs = '', ...rest] = written.split(' ');
      const words = rest.map((word) => {
        const bare = word.replace('?', '');
        return { any: bare === '~' ? OWN : new Set(bare.split('/')), optional: bare !== word };
      });
      for (const form of verbs.split('/').flatMap(verbForms)) {
        const list = map.get(form) ?? [];
        list.push({ kind: kind as PredicationKind, words });
        map.set(form, list);
      }
    }
  }
  return map;
}

/** The words with which a predication may begin. */
export const PREDICATING: ReadonlySet<string> = new Set(BY_VERB.keys());

/** The predication that begins with the verb at `at`. Adverbs and a "no" may stand between its words: "makes no mention of". */
export function predicationAt(units: readonly Unit[], at: number): Predication | undefined {
  const unit = units[at];
  if (!unit || unit.named || unit.mark) {
    return undefined;
  }
  for (const { kind, words } of BY_VERB.get(unit.lower) ?? []) {
    let to = at + 1;
    let complete = true;
    for (const { any, optional } of words) {
      while (is(units[to], 'adverb', 'negation') && !any.has(units[to]?.lower ?? '')) {
        to++;
      }
      if (any.has(units[to]?.lower ?? '') && !units[to]?.named) {
        to++;
      } else if (!optional) {
        complete = false;
        break;
      }
    }
    if (complete) {
      return { kind, to };
    }
  }
  return undefined;
}

/** Verbs that put a topic somewhere else, with a word behind it: "kept extradition out of their agreement". */
export const TAKING_OUT: ReadonlySet<string> = new Set(
  'leave keep take strike carve drop cut put set rule write push edit cross'.split(' ').flatMap(verbForms),
);
const AWAY = /^(?:out|aside|outside|off|away|unregulated|uncovered|untouched|unmentioned|unaddressed|unsettled)$/;
const MOST_TAKEN_OUT = 7;

/**
 * The word behind a topic, or behind the list it stands in, by which the verb at `at` leaves it out: the "aside" of "leaves
 * extradition and evidence entirely aside"; -1 without one.
 */
export function takenOutAt(units: readonly Unit[], at: number): number {
  const unit = units[at];
  if (!unit || unit.named || !TAKING_OUT.has(unit.lower)) {
    return -1;
  }
  let topic = false;
  for (let i = at + 1; i < Math.min(units.length, at + MOST_TAKEN_OUT); i++) {
    const word = units[i] as Unit;
    if (topic && AWAY.test(word.lower)) {
      // "leaves the cost of extradition aside": what is left aside is the cost
      return i;
    }
    topic ||= topicOf(word) !== undefined || word.lower === 'nothing';
    const passes =
      topicOf(word) !== undefined ||
      word.lower === 'nothing' ||
      /^(?:altogether|entirely|completely|wholly|firmly|quite|deliberately)$/.test(word.lower) ||
      is(word, 'determiner', 'coordinator', 'adverb', 'quantifier') ||
      word.text === ',';
    if (!passes) {
      return -1;
    }
  }
  return -1;
}
