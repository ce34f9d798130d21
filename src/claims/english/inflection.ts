/** Irregular verbs of the lexicon and of topic words: base → past, participle. */
const IRREGULAR: Readonly<Record<string, readonly [string, string]>> = {
  be: ['was', 'been'],
  become: ['became', 'become'],
  begin: ['began', 'begun'],
  bind: ['bound', 'bound'],
  beat: ['beat', 'beaten'],
  break: ['broke', 'broken'],
  bring: ['brought', 'brought'],
  build: ['built', 'built'],
  come: ['came', 'come'],
  cost: ['cost', 'cost'],
  cut: ['cut', 'cut'],
  deal: ['dealt', 'dealt'],
  do: ['did', 'done'],
  draw: ['drew', 'drawn'],
  fall: ['fell', 'fallen'],
  fight: ['fought', 'fought'],
  find: ['found', 'found'],
  forbid: ['forbade', 'forbidden'],
  foresee: ['foresaw', 'foreseen'],
  forgo: ['forwent', 'forgone'],
  freeze: ['froze', 'frozen'],
  get: ['got', 'got'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  grow: ['grew', 'grown'],
  hand: ['handed', 'handed'],
  have: ['had', 'had'],
  hear: ['heard', 'heard'],
  hold: ['held', 'held'],
  keep: ['kept', 'kept'],
  know: ['knew', 'known'],
  lead: ['led', 'led'],
  let: ['let', 'let'],
  leave: ['left', 'left'],
  lose: ['lost', 'lost'],
  make: ['made', 'made'],
  mean: ['meant', 'meant'],
  meet: ['met', 'met'],
  pay: ['paid', 'paid'],
  put: ['put', 'put'],
  read: ['read', 'read'],
  rise: ['rose', 'risen'],
  run: ['ran', 'run'],
  say: ['said', 'said'],
  see: ['saw', 'seen'],
  speak: ['spoke', 'spoken'],
  spend: ['spent', 'spent'],
  seek: ['sought', 'sought'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  show: ['showed', 'shown'],
  shut: ['shut', 'shut'],
  sit: ['sat', 'sat'],
  stand: ['stood', 'stood'],
  strike: ['struck', 'struck'],
  take: ['took', 'taken'],
  teach: ['taught', 'taught'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  undertake: ['undertook', 'undertaken'],
  win: ['won', 'won'],
  withdraw: ['withdrew', 'withdrawn'],
  write: ['wrote', 'written'],
};

const doubling = /^[^aeiou]*[aeiou][bdgmnprt]$/;
const DOUBLED = new Set([
  'commit',
  'permit',
  'omit',
  'admit',
  'readmit',
  'refer',
  'transfer',
  'occur',
  'submit',
  'stop',
  'plan',
  'rebut',
  'bar',
  'drop',
  'beg',
  'begin',
  'get',
  'put',
  'set',
  'let',
  'cut',
  'shut',
]);

/** The forms of a verb: base, third person, past, participle, -ing; each once, lower case. */
export function verbForms(base: string): readonly string[] {
  const third = /(?:s|x|z|ch|sh|o)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : base === 'have'
        ? 'has'
        : base === 'be'
          ? 'is'
          : `${base}s`;
  const stem =
    base.endsWith('e') && !base.endsWith('ee')
      ? base.slice(0, -1)
      : DOUBLED.has(base) || (base.length <= 4 && doubling.test(base))
        ? base + base.at(-1)
        : base;
  const irregular = IRREGULAR[base];
  const past = irregular
    ? irregular[0]
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ied`
      : base.endsWith('ee')
        ? `${base}d`
        : `${stem}ed`;
  const participle = irregular ? irregular[1] : past;
  const ing = base.endsWith('ee') ? `${base}ing` : base === 'be' ? 'being' : `${stem}ing`;
  return [...new Set([base, third, past, participle, ing])];
}

/** The plural of a noun, lower case. */
export function plural(noun: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(noun)) {
    return `${noun}es`;
  }
  if (/[^aeiou]y$/.test(noun)) {
    return `${noun.slice(0, -1)}ies`;
  }
  return noun === 'memorandum' ? 'memoranda' : noun === 'man' || noun === 'woman' ? `${noun.slice(0, -2)}en` : `${noun}s`;
}
