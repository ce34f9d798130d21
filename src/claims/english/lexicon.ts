import type { Cues, CueWords } from './cues.js';
import { plural, verbForms } from './inflection.js';

/** What a word does in a sentence, as far as the reading of claims has to know. */
export type WordClass =
  | 'instrument' // treaty, agreement, ...
  | 'provision' // clause, chapter, ...
  | 'states' // state, country, partner, ...
  | 'be'
  | 'have'
  | 'do' // auxiliaries
  | 'modal' // would, could, should, ...
  | 'can'
  | 'cover' // verbs by which an instrument has a topic
  | 'accept' // verbs by which a party takes a topic on
  | 'conclude' // verbs by which an instrument comes about
  | 'enter' // entry into force
  | 'amend'
  | 'end' // suspend, terminate: presuppose that there is one
  | 'exclude' // verbs that deny: omit, rule out, ...
  | 'limit' // limited, confined
  | 'join' // membership verbs
  | 'follow' // order: follow, precede
  | 'plan' // negotiate, propose, consider: not yet a fact
  | 'hearsay' // claim, allege
  | 'reject' // wrongly, myth
  | 'affirm' // confirm, show
  | 'verb' // other verbs, known so that clauses can be told apart
  | 'negation'
  | 'only'
  | 'broad'
  | 'narrow'
  | 'legal'
  | 'preposition'
  | 'coordinator'
  | 'subordinator'
  | 'conditional'
  | 'relative'
  | 'determiner'
  | 'pronoun'
  | 'adverb'
  | 'quantifier'
  | 'ordinal'
  | 'month'
  | 'numeral';

const words = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean);

const NOUNS: Partial<Record<WordClass, string>> = {
  instrument:
    'treaty agreement arrangement accord pact deal convention instrument memorandum mou pta protocol text mechanism framework regime compact',
  provision: 'provision clause chapter component element article section obligation undertaking commitment dimension part',
  states: 'state country nation government partner capital member',
  plan: 'negotiation proposal draft motion plan talk discussion prospect candidate scenario idea study ambition wish proposition recommendation possibility chance likelihood hope demand request bid feasibility bill option',
  reject:
    'myth misconception misunderstanding misreading fallacy error falsehood fable fiction hoax misperception misapprehension canard legend figment phantom chimera mirage invention mistranslation',
  hearsay: 'rumour rumor allegation accusation speculation gossip',
};

const VERBS: Partial<Record<WordClass, string>> = {
  cover:
    'cover include contain comprise encompass embrace provide extend regulate govern address concern oblige require commit foresee envisage feature add reach enable authorise authorize entail incorporate span comprehend embody allow permit handle offer entitle empower stipulate prescribe',
  accept: 'agree accept consent undertake promise pledge insist concede bind approve obtain grant',
  conclude:
    'sign conclude ink seal strike enter adopt ratify finalise finalize initial establish reach formalise formalize secure make produce yield',
  amend: 'expand amend extend revise upgrade update broaden widen supplement reopen enlarge complement augment deepen',
  end: 'suspend terminate denounce abrogate cancel renounce revoke scrap',
  exclude: 'exclude omit lack balk refuse reject decline avoid resist preclude forgo bar prohibit eschew spurn',
  limit: 'limit confine restrict focus',
  join: 'join rejoin belong readmit admit',
  follow: 'follow precede succeed trail lead',
  plan: 'negotiate propose consider discuss explore seek want wish hope urge recommend suggest ask demand intend aim plan contemplate envision prepare mull weigh advocate request need await expect try debate study search look',
  hearsay:
    'argue swear charge reckon guess bet contend claim allege assume believe suppose accuse suspect imagine pretend speculate fear think deny doubt insinuate rumour rumor dispute question misread whisper mutter gossip fantasise',
  reject: 'mistake misdescribe misreport mislabel confuse debunk refute disprove',
  affirm:
    'confirm show announce state note report say explain stress emphasise emphasize underline recall reveal indicate demonstrate prove acknowledge recognise recognize add write tell',
  verb: 'fail devote figure testify amount pertain relate refer work rely serve use depend operate stand remain keep stay get give take bring come go lead run rest carry cite call consider describe regard treat make put set leave let help visit meet attend participate host hold move return send transfer extradite surrender arrest detain detect sentence convict rule find overrule violate proceed apply exist date happen occur begin start end stop grow deal fall rise stretch turn raise mark mean imply explain attract invite warn support oppose recognise represent withdraw leave become seem appear look matter count rank list name place give trust open close face fight travel cooperate collaborate enjoy boast possess maintain own see know realise realize mention stem derive differ vary create prevent protect shield deliver share exchange receive gain lose win pay send speak assist handle execute enforce complete publish adopt cost learn teach read hear live die stand sit settle resolve solve test try decide judge rely govern protect guarantee ensure reflect carry complicate illustrate follow suit draw cross build break speak reply answer earn fit pass vote push pull touch surprise spend beat put drag link tie connect unite produce yield renew collapse emerge culminate result lapse expire shun await count consist pioneer',
};

const FUNCTION: Partial<Record<WordClass, string>> = {
  be: 'be is are was were been being am',
  have: 'have has had having',
  do: 'do does did',
  modal: "would could should might may must shall ought will wo 'll 'd",
  can: 'can cannot',
  negation: "not n't never no nowhere nothing none nobody neither nor without cannot hardly scarcely barely",
  only: 'only solely exclusively merely just purely alone sole',
  broad: 'comprehensive broad wide-ranging full-spectrum all-embracing all-encompassing extensive broadest full-fledged',
  narrow: 'narrow single-issue limited',
  legal: 'criminal judicial legal justice extradition law penal prosecutorial',
  preposition:
    'of in on at by with between from to for under into within among across through about against over since until till before after during despite unlike like per via as than concerning regarding without toward towards inside outside upon throughout beyond behind alongside beside besides except excluding including',
  coordinator: 'and or but nor yet so & plus',
  subordinator: 'although though because while whereas when where once until whenever wherever lest since after before as',
  conditional: 'if unless whether suppose supposing assuming provided imagine were',
  relative: 'which who whose whom that',
  determiner: 'the a an this that these those its their his her our your my any some each every another such',
  pronoun: 'it they he she we you i them him us one both neither former latter two three this',
  quantifier: 'all both most many several few half majority every each any some none other others remaining rest',
  adverb:
    'already also too now currently today still even ever again once far formally officially recently originally first later then instead however therefore thus indeed rarely often seldom moreover meanwhile likewise similarly together finally eventually yesterday exactly precisely',
  ordinal: 'first second third fourth fifth sixth seventh eighth ninth tenth last earliest latest oldest newest pioneer',
  month:
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
};

/** Adverbs and adjectives that make a clause hearsay, or something not yet so. */
const MARKED: Partial<Record<WordClass, string>> = {
  hearsay:
    'alleged allegedly supposed supposedly reportedly purported purportedly so-called rumoured rumored ostensibly apparently unconfirmed unverified anonymous unsourced disputed doubtful dubious questionable uncertain unclear improbable implausible inconceivable unthinkable unproven',
  reject:
    'wrong wrongly mistaken mistakenly false falsely incorrect incorrectly erroneous erroneously untrue inaccurate misleading misleadingly',
  plan: 'proposed planned possible potential prospective future hypothetical envisaged would-be eventual candidate likely unlikely pending desirable feasible upcoming',
};

/** Negations of more than one word, longest first; `scope` says what they deny. */
export const NEGATIVE_PHRASES: readonly { readonly words: readonly string[]; readonly scope: 'after' | 'item' | 'clause' }[] = [
  { words: ['no', 'longer'], scope: 'after' },
  { words: ['not', 'yet'], scope: 'after' },
  { words: ['yet', 'to'], scope: 'after' },
  { words: ['rather', 'than'], scope: 'after' },
  { words: ['instead', 'of'], scope: 'after' },
  { words: ['in', 'lieu', 'of'], scope: 'item' },
  { words: ['in', 'place', 'of'], scope: 'item' },
  { words: ['as', 'opposed', 'to'], scope: 'after' },
  { words: ['out', 'of', 'reach'], scope: 'clause' },
  { words: ['out', 'of', 'bounds'], scope: 'clause' },
  { words: ['out', 'of', 'the', 'question'], scope: 'clause' },
  { words: ['out', 'of', 'scope'], scope: 'clause' },
  { words: ['off', 'the', 'table'], scope: 'clause' },
  { words: ['off', 'limits'], scope: 'clause' },
  { words: ['off-limits'], scope: 'clause' },
  { words: ['left', 'for', 'later'], scope: 'clause' },
  { words: ['left', 'for', 'another', 'day'], scope: 'clause' },
  { words: ['left', 'for', 'a', 'later'], scope: 'clause' },
  { words: ['left', 'to', 'a', 'later'], scope: 'clause' },
  { words: ['impossible'], scope: 'clause' },
  { words: ['unavailable'], scope: 'clause' },
  { words: ['outside', 'the', 'scope'], scope: 'clause' },
  { words: ['beyond', 'the', 'scope'], scope: 'clause' },
  { words: ['outside', 'the', 'reach'], scope: 'clause' },
  { words: ['outside', 'its', 'scope'], scope: 'clause' },
  { words: ['beyond', 'its', 'scope'], scope: 'clause' },
  { words: ['absent', 'from'], scope: 'clause' },
  { words: ['missing', 'from'], scope: 'clause' },
  { words: ['short', 'of'], scope: 'after' },
  { words: ['silent', 'on'], scope: 'clause' },
  { words: ['silent', 'about'], scope: 'clause' },
  { words: ['failed', 'to'], scope: 'after' },
  { words: ['ceased', 'to'], scope: 'after' },
  { words: ['ceases', 'to'], scope: 'after' },
  { words: ['fails', 'to'], scope: 'after' },
  { words: ['fail', 'to'], scope: 'after' },
  { words: ['reluctance', 'to'], scope: 'after' },
  { words: ['reluctant', 'to'], scope: 'after' },
  { words: ['unwilling', 'to'], scope: 'after' },
  { words: ['unable', 'to'], scope: 'after' },
  { words: ['refusal', 'to'], scope: 'after' },
  { words: ['absence', 'of'], scope: 'after' },
  { words: ['lack', 'of'], scope: 'after' },
  { words: ['want', 'of'], scope: 'after' },
  { words: ['free', 'of'], scope: 'after' },
  { words: ['nothing', 'but'], scope: 'after' },
  { words: ['dropped', 'from'], scope: 'clause' },
  { words: ['struck', 'from'], scope: 'clause' },
  { words: ['struck', 'out'], scope: 'clause' },
  { words: ['cut', 'from'], scope: 'clause' },
  { words: ['cut', 'out'], scope: 'clause' },
  { words: ['removed', 'from'], scope: 'clause' },
  { words: ['deleted', 'from'], scope: 'clause' },
  { words: ['taken', 'out'], scope: 'clause' },
  { words: ['written', 'out'], scope: 'clause' },
  { words: ['in', 'vain'], scope: 'clause' },
  { words: ['far', 'from'], scope: 'item' },
  { words: ['nowhere', 'near'], scope: 'item' },
  { words: ['anything', 'but'], scope: 'item' },
  { words: ['everything', 'but'], scope: 'item' },
  { words: ['everything', 'except'], scope: 'item' },
  { words: ['everything', 'save'], scope: 'item' },
  { words: ['everything', 'bar'], scope: 'item' },
  { words: ['anything', 'except'], scope: 'item' },
  { words: ['no', 'more', 'a'], scope: 'item' },
  { words: ['no', 'more', 'an'], scope: 'item' },
];

/** Words that take a party or a topic out of what is said: "except Germany". */
export const EXCEPTIVES: readonly (readonly string[])[] = [
  ['with', 'the', 'exception', 'of'],
  ['with', 'the', 'exceptions', 'of'],
  ['with', 'the', 'sole', 'exception', 'of'],
  ['other', 'than'],
  ['apart', 'from'],
  ['aside', 'from'],
  ['except', 'for'],
  ['except', 'in'],
  ['except'],
  ['excepting'],
  ['excluding'],
  ['save', 'for'],
  ['but', 'for'],
  ['bar'],
  ['barring'],
  ['besides'],
  ['leaving', 'aside'],
  ['setting', 'aside'],
  ['not', 'counting'],
  ['discounting'],
  ['leaving', 'out'],
  ['outside', 'of'],
  ['outside'],
];

/** Words that bring in a party for comparison only. */
export const COMPARATIVES: readonly (readonly string[])[] = [
  ['unlike'],
  ['as', 'with'],
  ['like'],
  ['much', 'like'],
  ['just', 'like'],
  ['as', 'in'],
  ['similar', 'to'],
  ['compared', 'with'],
  ['compared', 'to'],
  ['in', 'contrast', 'to'],
  ['in', 'contrast', 'with'],
  ['by', 'contrast', 'with'],
  ['contrary', 'to'],
  ['modelled', 'on'],
  ['modeled', 'on'],
  ['inspired', 'by'],
  ['patterned', 'on'],
  ['following'],
  ['after'],
  ['before'],
  ['behind'],
  ['alongside'],
  ['ahead', 'of'],
  ['than'],
  ['since'],
];

/** What the lexicon tells of a word. */
export interface Entry {
  /** Empty for an unknown word. */
  readonly classes: readonly WordClass[];
  /** The rules that the word may set off. */
  readonly cues: Cues;
}

/** A lexicon of one language, built once for a reader. */
export interface Lexicon {
  entryOf(lower: string): Entry;
  /** The classes of a word; empty for an unknown one. */
  classesOf(lower: string): readonly WordClass[];
  has(lower: string): boolean;
  /** All words of any of the classes. */
  wordsOf(of: readonly WordClass[]): readonly string[];
  /** Whether a known verb form can be the finite verb of a clause on its own. */
  isFinite(lower: string): boolean;
  /** Whether a word can be a noun that is an instrument, a state or a plan: "deal", "talks". */
  isNoun(lower: string): boolean;
}

const UNKNOWN: Entry = { classes: [], cues: 0 };

/**
 * Builds the English lexicon.
 * @param cueWords what sets off the rules that have a cue
 */
export function createLexicon(cueWords: readonly CueWords[]): Lexicon {
  const classes = new Map<string, WordClass[]>();
  const finite = new Set<string>();
  const nouns = new Set<string>();
  const add = (word: string, cls: WordClass): void => {
    const list = classes.get(word);
    if (!list) {
      classes.set(word, [cls]);
    } else if (!list.includes(cls)) {
      list.push(cls);
    }
  };
  for (const [cls, list] of Object.entries(NOUNS)) {
    for (const noun of words(list)) {
      add(noun, cls as WordClass);
      add(plural(noun), cls as WordClass);
      nouns.add(noun).add(plural(noun));
    }
  }
  for (const [cls, list] of Object.entries(VERBS)) {
    for (const verb of words(list)) {
      const forms = verbForms(verb);
      for (const form of forms) {
        add(form, cls as WordClass);
      }
      // base and -ing forms, and a participle that is no past tense, are finite only with an auxiliary, which is itself seen
      const participle = forms.length === 5 ? forms[3] : undefined;
      for (const form of forms.slice(1)) {
        if (!form.endsWith('ing') && form !== participle) {
          finite.add(form);
        }
      }
    }
  }
  for (const table of [FUNCTION, MARKED]) {
    for (const [cls, list] of Object.entries(table)) {
      for (const word of words(list)) {
        add(word, cls as WordClass);
      }
    }
  }
  for (const word of words('is are was were has have had does do did would could should might may must shall will can cannot wo')) {
    finite.add(word);
  }
  const entries = new Map<string, { readonly classes: readonly WordClass[]; cues: Cues }>();
  for (const [word, list] of classes) {
    const cues = cueWords.reduce((all, { cue, classes: of }) => (of?.some((cls) => list.includes(cls)) ? all | cue : all), 0);
    entries.set(word, { classes: list, cues });
  }
  for (const { cue, words: listed } of cueWords) {
    for (const word of listed) {
      const entry = entries.get(word);
      if (entry) {
        entry.cues |= cue;
      } else {
        entries.set(word, { classes: [], cues: cue });
      }
    }
  }
  return {
    entryOf: (lower) => entries.get(lower) ?? UNKNOWN,
    classesOf: (lower) => (entries.get(lower) ?? UNKNOWN).classes,
    has: (lower) => classes.has(lower),
    wordsOf: (of) => [...classes].filter(([, list]) => list.some((cls) => of.includes(cls))).map(([word]) => word),
    isFinite: (lower) => finite.has(lower),
    isNoun: (lower) => nouns.has(lower),
  };
}
