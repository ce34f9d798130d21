import { finished } from '../../draft/steps.js';
import type { TreatyRecord } from '../../record/record.js';
import type { Named } from '../named.js';
import { plural, verbForms } from './inflection.js';
import { type Token, tokenize } from './tokens.js';

/** A name as it is looked up: its words after the first, and how strictly its capitals are read. */
export interface Entry {
  readonly words: readonly string[];
  /** The words as the record prints them. */
  readonly printed: readonly string[];
  readonly capitals: 'exact' | 'initial' | 'any';
  /** Whether a hyphen has to follow: "Anglo" of "Anglo-Irish". */
  readonly compound?: boolean;
  readonly named: Named;
}

/** A verb, or the noun of what it does, that names a topic only together with an object: "surrender" + "fugitive". */
export interface VerbPhrase {
  /** Whether it is the noun: "the surrender of a fugitive", "handing over of fugitives". */
  readonly nominal: boolean;
  /** Words after it that belong to it: "over" of "hand over". */
  readonly particles: readonly string[];
  readonly objects: ReadonlySet<string>;
  /** The last two words of the objects of several words: "sentenced person" tells more than "person". */
  readonly phrases: ReadonlySet<string>;
  readonly topic: string;
}

/** Phrases before or behind a name that make it another one's, as tokens: by their word beside the name. */
interface Guard {
  readonly notBefore: Map<string, (readonly Token[])[]>;
  readonly notAfter: Map<string, (readonly Token[])[]>;
}

/** The names and the verbs that begin with a word: one look tells that nearly every word begins none. */
interface Start {
  /** Those of one word. */
  readonly alone: Entry[];
  /** Those of several, by their second word; the longest first. */
  readonly longer: Map<string, Entry[]>;
  readonly phrases: readonly VerbPhrase[];
}

/** All names of the record for the reading of drafts in one language: built once, looked up by first word. */
export interface Names {
  readonly language: string;
  /** @internal */ readonly entries: ReadonlyMap<string, readonly Entry[]>;
  /** @internal */ readonly verbPhrases: ReadonlyMap<string, readonly VerbPhrase[]>;
  /** @internal */ readonly starts: ReadonlyMap<string, Start>;
  /** @internal */ readonly guards: ReadonlyMap<string, Guard>;
}

/** A name found: tokens `from` (inclusive) to `to` (exclusive). */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly named: Named;
}

function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : word !== '' && word[0] !== word[0]?.toLowerCase();
}

/**
 * Builds the index of all names by which drafts in `language` call parties, organisations, regions and topics.
 * Linear in the size of the record.
 */
export function createNames(record: TreatyRecord, language = 'en'): Names {
  return finished(createNamesInSteps(record, language));
}

/** As {@link createNames}, in steps of a millisecond or two, so that other work can be done in between. */
export function* createNamesInSteps(record: TreatyRecord, language = 'en'): Generator<void, Names> {
  const entries = new Map<string, Entry[]>();
  const verbPhrases = new Map<string, VerbPhrase[]>();
  const starts = new Map<string, Start>();
  const guards = new Map<string, Guard>();

  const known = new Set<string>();
  const wordsOf = (name: string): Token[] =>
    tokenize(name.replace(/[’ʼ]/g, "'"), { start: 0, end: name.length }).filter(
      (t) => t.lower !== '-' && t.lower !== '(' && t.lower !== ')',
    );
  const add = (name: string, capitals: Entry['capitals'], named: Named, compound = false): void => {
    const tokens = wordsOf(name);
    const first = tokens[0];
    if (!first) {
      return;
    }
    const words = tokens.slice(1).map((t) => t.lower);
    const key = `${named.kind} ${named.id} ${first.lower} ${words.join(' ')}`;
    if (known.has(key)) {
      return;
    }
    known.add(key);
    const entry: Entry = {
      words,
      printed: tokens.map((t) => t.text),
      capitals,
      named,
      ...(compound ? { compound } : {}),
    };
    addTo(entries, first.lower, entry);
  };

  for (const party of record.parties.values()) {
    const names = party.names[language];
    if (!names) {
      continue;
    }
    yield;
    const id = party.id;
    add(names.name, 'initial', { kind: 'party', id, form: 'name' });
    for (const other of names.others) {
      add(other, 'initial', { kind: 'party', id, form: 'name' });
    }
    for (const abbreviation of names.abbreviations) {
      add(abbreviation, 'exact', { kind: 'party', id, form: 'abbreviation' });
    }
    for (const adjective of names.adjectives) {
      add(adjective, 'initial', { kind: 'party', id, form: 'adjective' });
    }
    for (const part of names.combining) {
      add(part, 'initial', { kind: 'party', id, form: 'adjective' }, true);
    }
    for (const people of names.people) {
      add(people, 'initial', { kind: 'party', id, form: 'people' });
    }
    for (const capital of names.capitals) {
      add(capital, 'initial', { kind: 'party', id, form: 'capital' });
    }
    for (const organ of names.organs) {
      add(organ, 'initial', { kind: 'party', id, form: 'organ' });
    }
    for (const guard of party.guards) {
      const key = guard.name.toLowerCase();
      const { notBefore, notAfter } = guards.get(key) ?? { notBefore: new Map(), notAfter: new Map() };
      for (const phrase of guard.notBefore) {
        const tokens = tokenize(phrase, { start: 0, end: phrase.length });
        addTo(notBefore, tokens[0]?.lower ?? '', tokens);
      }
      for (const phrase of guard.notAfter) {
        const tokens = tokenize(phrase, { start: 0, end: phrase.length });
        addTo(notAfter, tokens.at(-1)?.lower ?? '', tokens);
      }
      guards.set(key, { notBefore, notAfter });
    }
  }
  // "the Trade Office of Swiss Industries": who signed for a party, and stands for it
  for (const agreement of record.agreements.values()) {
    for (const { party: id, office } of agreement.parties) {
      const [called = ''] = office?.value.split(/, | in (?=the |[A-Z])/) ?? [];
      // told by a name of the party in it: "the Government" alone could be anybody's
      const told = wordsOf(called).some(({ lower }) => entries.get(lower)?.some((e) => isNameOf(e, id)));
      if (told && called.includes(' ')) {
        add(called, 'initial', { kind: 'party', id, form: 'organ' });
      }
    }
  }
  for (const organisation of record.organisations.values()) {
    for (const name of organisation.names[language] ?? []) {
      add(name, 'initial', { kind: 'organisation', id: organisation.id });
    }
    for (const abbreviation of organisation.abbreviations) {
      add(abbreviation, 'exact', { kind: 'organisation', id: organisation.id });
    }
  }
  for (const region of record.regions.values()) {
    for (const name of region.names[language] ?? []) {
      add(name, 'initial', { kind: 'region', id: region.id, form: 'name' });
    }
    for (const adjective of region.adjectives[language] ?? []) {
      add(adjective, 'initial', { kind: 'region', id: region.id, form: 'adjective' });
    }
  }
  for (const topic of record.topics.values()) {
    const words = topic.words[language];
    if (!words) {
      continue;
    }
    for (const [n, noun] of words.nouns.entries()) {
      if (n % 32 === 0) {
        yield;
      }
      add(noun, 'any', { kind: 'topic', id: topic.id, form: 'noun' });
      add(plural(noun), 'any', { kind: 'topic', id: topic.id, form: 'noun' });
    }
    for (const abbreviation of words.abbreviations) {
      add(abbreviation, 'exact', { kind: 'topic', id: topic.id, form: 'noun' });
    }
    for (const verb of words.verbs) {
      for (const form of phraseForms(verb)) {
        add(form, 'any', { kind: 'topic', id: topic.id, form: 'verb' });
      }
    }
    for (const phrase of words.verbPhrases) {
      yield;
      const objects = new Set(
        phrase.objects.flatMap((object) => {
          const head = object.split(' ').at(-1) as string;
          return [head, plural(head)];
        }),
      );
      const pairs = new Set(
        phrase.objects.flatMap((object) => {
          const [head = '', modifier] = object.split(' ').reverse();
          return modifier === undefined ? [] : [`${modifier} ${head}`, `${modifier} ${plural(head)}`];
        }),
      );
      const shared = { objects, phrases: pairs, topic: topic.id };
      const addPhrase = (word: string, found: VerbPhrase): void => addTo(verbPhrases, word, found);
      for (const verb of phrase.verbs) {
        const [base = '', ...particles] = verb.split(' ');
        const forms = verbForms(base);
        for (const form of forms) {
          addPhrase(form, { nominal: false, particles, ...shared });
        }
        addPhrase(forms.at(-1) as string, { nominal: true, particles, ...shared });
      }
      const single = new Set(phrase.objects.flatMap((object) => (object.includes(' ') ? [] : [object, plural(object)])));
      for (const noun of phrase.nouns) {
        addPhrase(noun, { nominal: true, particles: [], ...shared, objects: single });
        addPhrase(plural(noun), { nominal: true, particles: [], ...shared, objects: single });
      }
    }
  }
  // the longest name first, so that "Republic of China (Taiwan)" is not read as "China"
  for (const [first, list] of entries) {
    list.sort((a, b) => b.words.length - a.words.length);
    const start: Start = { alone: [], longer: new Map(), phrases: verbPhrases.get(first) ?? [] };
    for (const entry of list) {
      const [second] = entry.words;
      if (second === undefined) {
        start.alone.push(entry);
      } else {
        addTo(start.longer, second, entry);
      }
    }
    starts.set(first, start);
  }
  for (const [first, phrases] of verbPhrases) {
    if (!starts.has(first)) {
      starts.set(first, { alone: [], longer: new Map(), phrases });
    }
  }
  return { language, entries, starts, verbPhrases, guards };
}

function addTo<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) {
    list.push(item);
  } else {
    lists.set(key, [item]);
  }
}

/** "hand over" → "hands over", "handed over", ... */
function phraseForms(verb: string): readonly string[] {
  const [base = '', ...rest] = verb.split(' ');
  return verbForms(base).map((form) => [form, ...rest].join(' '));
}

/** Whether a word could start a name: the cheap test by which most text is passed over. */
export function couldName(lower: string, names: Names): boolean {
  return names.entries.has(lower) || names.verbPhrases.has(lower);
}

/** Whether an entry is a name of a party in one word. */
export function isNameOf({ words, named }: Entry, party: string): boolean {
  return words.length === 0 && named.kind === 'party' && named.id === party;
}

/** The next word of a name: a hyphen, or brackets as in "Republic of China (Taiwan)", may stand between its words. */
function wordAfter(tokens: readonly Token[], from: number): number {
  let i = from;
  while (tokens[i] && (tokens[i]?.text === '-' || tokens[i]?.text === '(' || tokens[i]?.text === '‑')) {
    i++;
  }
  return i;
}

/** The names that may stand at a token, of those that begin with its word: by the word behind it, the longest first. */
function candidatesAt({ alone, longer }: Start, tokens: readonly Token[], at: number): readonly Entry[] {
  const more = longer.size === 0 ? undefined : longer.get(tokens[wordAfter(tokens, at + 1)]?.lower ?? '');
  return more === undefined ? alone : alone.length === 0 ? more : [...more, ...alone];
}

/** The token after a name that stands at `at`; -1 where it does not. */
function matches(entry: Entry, tokens: readonly Token[], at: number): number {
  let i = at + 1;
  for (const word of entry.words) {
    i = wordAfter(tokens, i);
    if (tokens[i]?.lower !== word) {
      return -1;
    }
    i++;
  }
  if (entry.words.length > 0 && tokens[i]?.text === ')' && tokens.slice(at, i).some((t) => t.text === '(')) {
    i++;
  }
  if (entry.compound && !(/^[-–‑]$/.test(tokens[i]?.text ?? '') && tokens[i]?.spaced === false)) {
    return -1;
  }
  if (entry.capitals === 'any') {
    return i;
  }
  let k = 0;
  for (let j = at; j < i; j++) {
    const token = tokens[j] as Token;
    if (token.kind === 'mark') {
      continue;
    }
    const printed = entry.printed[k++] ?? '';
    if (entry.capitals === 'exact' ? token.text !== printed : isCapital(printed) && !isCapital(token.text)) {
      return -1;
    }
  }
  return i;
}

function guarded(names: Names, tokens: readonly Token[], from: number, to: number): boolean {
  const guard = names.guards.get(
    to === from + 1
      ? (tokens[from] as Token).lower
      : tokens
          .slice(from, to)
          .map((t) => t.lower)
          .join(' '),
  );
  if (!guard) {
    return false;
  }
  const stands = (words: readonly Token[], at: number): boolean =>
    at >= 0 && words.every((w, i) => tokens[at + i]?.lower === w.lower && (!isCapital(w.text) || isCapital(tokens[at + i]?.text ?? '')));
  const { notBefore, notAfter } = guard;
  return (
    (notBefore.get(tokens[to]?.lower ?? '') ?? []).some((p) => stands(p, to)) ||
    (notAfter.get(tokens[from - 1]?.lower ?? '') ?? []).some((p) => stands(p, from - p.length))
  );
}

/**
 * Finds the names in a sentence, left to right, the longest at each place.
 * @param known whether a word belongs to the language's own lexicon: a capitalised unknown word right after a state's name
 *   makes it a part of another name ("Poland Spring")
 */
export function findNames(tokens: readonly Token[], names: Names, known: (lower: string) => boolean): Mention[] {
  const found: Mention[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token;
    const start = names.starts.get(token.lower);
    if (!start) {
      i++;
      continue;
    }
    let to = -1;
    let entry: Entry | undefined;
    for (const candidate of candidatesAt(start, tokens, i)) {
      to = matches(candidate, tokens, i);
      if (to > 0) {
        entry = candidate;
        break;
      }
    }
    if (entry) {
      const { named } = entry;
      const other =
        named.kind === 'party' &&
        (isDomain(named.form, tokens, i) || guarded(names, tokens, i, to) || partOfAnotherName(named.form, tokens, i, to, names, known));
      if (!other) {
        found.push({ from: i, to, named });
      }
      i = to;
      continue;
    }
    const { phrases } = start;
    const phrase = phrases.length === 0 ? undefined : (matchVerbPhrase(phrases, tokens, i) ?? matchNominal(phrases, tokens, i, known));
    if (phrase) {
      found.push(phrase);
      i = phrase.to;
      continue;
    }
    i++;
  }
  return found;
}

/** "GOV.UK": the end of a domain, and no name. */
function isDomain(form: string, tokens: readonly Token[], at: number): boolean {
  const point = tokens[at - 1];
  return (
    form === 'abbreviation' &&
    point?.text === '.' &&
    !point.spaced &&
    tokens[at]?.spaced === false &&
    tokens[at - 2]?.kind === 'word' &&
    // "signed.UK prosecutors": a space is missing
    (tokens[at - 2] as Token).text === (tokens[at - 2] as Token).text.toUpperCase()
  );
}

function partOfAnotherName(
  form: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  names: Names,
  known: (lower: string) => boolean,
): boolean {
  if (form !== 'name' && form !== 'capital') {
    return false;
  }
  // "Mr Holland", "Dr. Jordan"
  const title = tokens[from - 1]?.text === '.' ? tokens[from - 2] : tokens[from - 1];
  if (title && TITLES.test(title.text)) {
    return true;
  }
  if (form === 'name' && NAMESAKES.has(tokens[from - 1]?.lower ?? '')) {
    return true;
  }
  // "Denmark & Sons": a firm
  if (tokens[to]?.text === '&' && isCapital(tokens[to + 1]?.text ?? '') && !names.entries.has(tokens[to + 1]?.lower ?? '')) {
    return true;
  }
  // "Deirdre France, who lectures": a person
  if (form === 'name' && tokens[to]?.text === ',' && tokens[to + 1]?.lower === 'who' && isCapital(tokens[from - 1]?.text ?? '')) {
    return true;
  }
  // "Frank Poland": a person
  const first = tokens[from - 1];
  if (
    form === 'name' &&
    from > 1 &&
    first?.kind === 'word' &&
    isCapital(first.text) &&
    first.text.length > 2 &&
    !names.entries.has(first.lower) &&
    !known(first.lower) &&
    tokens[from - 2]?.text === ','
  ) {
    return true;
  }
  const next = tokens[to];
  const capitalUnknown = (t: Token | undefined): boolean =>
    t !== undefined &&
    t.kind === 'word' &&
    t.spaced &&
    isCapital(t.text) &&
    t.text.length > 1 &&
    !names.entries.has(t.lower) &&
    !(form === 'name' && known(t.lower));
  if (capitalUnknown(next)) {
    return true;
  }
  // "Denmark, Wisconsin, has": a town and its state
  return (
    form === 'name' &&
    next?.text === ',' &&
    capitalUnknown(tokens[to + 1]) &&
    tokens[to + 2]?.text === ',' &&
    (from === 0 || tokens[from - 1]?.text !== ',')
  );
}

/** What bears the name of a state and is none: "the rock band Germany". */
const NAMESAKES = new Set('band singer rapper group company firm yacht ship vessel film novel song album brand club label'.split(' '));

/** What stands before the name of a person. */
const TITLES = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Lady|Madame|Mme|Herr|Frau)$/;

const REACH = 6;
/** "people awaiting trial in Taiwan must be handed over": a passive may stand further behind its subject. */
const REACH_BEFORE = 8;

/**
 * "the surrender of Taiwanese fugitives": the noun of what is done, with its object behind "of". The words up to the object
 * belong to it where none of them has a capital, which names somebody.
 */
function matchNominal(
  phrases: readonly VerbPhrase[],
  tokens: readonly Token[],
  at: number,
  known: (lower: string) => boolean,
): Mention | undefined {
  for (const phrase of phrases) {
    const of = at + 1 + phrase.particles.length;
    if (!phrase.nominal || tokens[of]?.lower !== 'of' || !phrase.particles.every((p, k) => tokens[at + 1 + k]?.lower === p)) {
      continue;
    }
    for (let j = of + 1; j < Math.min(tokens.length, of + REACH); j++) {
      const { lower, kind } = tokens[j] as Token;
      const pair = `${lower} ${tokens[j + 1]?.lower ?? ''}`;
      const end = phrase.phrases.has(pair) ? j + 2 : phrase.objects.has(lower) ? j + 1 : -1;
      if (end > 0) {
        const named = tokens.slice(of + 1, end).some((t) => isCapital(t.text));
        return { from: at, to: named ? at + 1 : end, named: { kind: 'topic', id: phrase.topic, form: 'noun' } };
      }
      // adjectives are words that the lexicon need not know
      if (kind === 'mark' ? lower !== '-' : known(lower) && !MODIFYING.has(lower)) {
        break;
      }
    }
  }
  return undefined;
}

/** Words of the lexicon that may stand before an object. */
const MODIFYING: ReadonlySet<string> = new Set(
  'the a an any some all every each both its their his her our either other another such alleged accused wanted legal judicial criminal'.split(
    ' ',
  ),
);

function matchVerbPhrase(all: readonly VerbPhrase[], tokens: readonly Token[], at: number): Mention | undefined {
  // "send sentenced persons home" is no surrender of persons: whose object stands there word by word comes first
  const near = tokens.slice(at + 1, at + 1 + REACH);
  const exact: VerbPhrase[] = [];
  const others: VerbPhrase[] = [];
  for (const phrase of all) {
    if (!phrase.nominal) {
      const stands = near.some((t, k) => phrase.phrases.has(`${t.lower} ${near[k + 1]?.lower ?? ''}`));
      (stands ? exact : others).push(phrase);
    }
  }
  for (const phrase of [...exact, ...others]) {
    let to = at + 1;
    if (phrase.particles.length > 0 && phrase.particles.every((p, k) => tokens[to + k]?.lower === p)) {
      to += phrase.particles.length;
    }
    const particleSeen = phrase.particles.length === 0 || to > at + 1;
    for (let j = to; j < Math.min(tokens.length, to + REACH); j++) {
      const token = tokens[j] as Token;
      if (token.kind === 'mark' && token.text !== '-' && token.text !== ',') {
        break;
      }
      // "sends prisoners, never suspects", "moves convicts but no fugitives": who is not sent
      if (j > to && DENYING.has(token.lower) && /^(?:,|but|and)$/.test(tokens[j - 1]?.lower ?? '')) {
        break;
      }
      // "sends its suspects' files": the files
      const object = phrase.objects.has(token.lower) && !/^['’]/.test(tokens[j + 1]?.text ?? '');
      if (object || (BACK.has(token.lower) && objectBefore(all, tokens, at) === phrase)) {
        const after = j + 1;
        const late = phrase.particles.every((p, k) => tokens[after + k]?.lower === p);
        if (particleSeen || late) {
          return { from: at, to: at + 1, named: { kind: 'topic', id: phrase.topic, form: 'verb' } };
        }
      }
    }
    // passive: "fugitives may be surrendered"
    for (let j = at - 1; j >= Math.max(0, at - REACH_BEFORE); j--) {
      const token = tokens[j] as Token;
      if (token.kind === 'mark') {
        // "suspects, too, can be surrendered"
        const opening = token.text === ',' ? [j - 2, j - 3].find((k) => tokens[k]?.text === ',') : undefined;
        if (opening === undefined) {
          break;
        }
        j = opening;
        continue;
      }
      const passive = tokens.slice(j, at).some((t) => PASSIVE.has(t.lower));
      // "have documents served"
      const participle = /(?:ed|en|t|d)$/.test((tokens[at] as Token).lower);
      const caused = participle && at - j <= 2 && isCaused(tokens, j);
      // a label of two words: "Suspects surrendered?"
      const label = participle && at - j === 1 && j === 0 && (tokens[to]?.kind ?? 'mark') === 'mark';
      if (phrase.objects.has(token.lower) && particleSeen && (passive || caused || label)) {
        return { from: at, to: at + 1, named: { kind: 'topic', id: phrase.topic, form: 'verb' } };
      }
    }
  }
  return undefined;
}

const DENYING: ReadonlySet<string> = new Set(['not', 'no', 'never', 'nor', 'without', 'hardly']);

/** "If they ask for a fugitive, Denmark must hand him over": of the phrases of a verb the one whose object was named last before it. */
function objectBefore(all: readonly VerbPhrase[], tokens: readonly Token[], at: number): VerbPhrase | undefined {
  for (let i = at - 1; i >= 0; i--) {
    const phrase = all.find((p) => !p.nominal && p.objects.has((tokens[i] as Token).lower));
    if (phrase) {
      return phrase;
    }
  }
  return undefined;
}

const BACK: ReadonlySet<string> = new Set(['him', 'her', 'them']);

/** Whether somebody has something done to what ends at `at`: "can have court documents". */
function isCaused(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some((t) => CAUSATIVE.has(t.lower));
}

const CAUSATIVE: ReadonlySet<string> = new Set(['have', 'has', 'having', 'get', 'gets', 'getting', 'see', 'let', 'lets', 'letting']);
const PASSIVE: ReadonlySet<string> = new Set(['be', 'been', 'being', 'is', 'are', 'was', 'were']);
