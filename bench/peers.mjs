// The other tools, each as a function of a text. They are loaded when they are asked for.

/** Each gives a function that reads a text and says how much it found. */
export const peers = {
  'markdown-it (parse)': async () => {
    const { default: MarkdownIt } = await import('markdown-it');
    const markdown = new MarkdownIt();
    return (text) => markdown.parse(text, {}).length;
  },
  markdownlint: async () => {
    const { lint } = await import('markdownlint/sync');
    return (text) => lint({ strings: { text } }).text.length;
  },
  'write-good': async () => {
    const { default: writeGood } = await import('write-good');
    return (text) => writeGood(text).length;
  },
  'wink-nlp': async () => {
    const { default: wink } = await import('wink-nlp');
    const { default: model } = await import('wink-eng-lite-web-model');
    const nlp = wink(model, ['sbd', 'negation', 'pos']);
    return (text) => nlp.readDoc(text).sentences().length();
  },
  'cspell-lib': async () => {
    const { getDefaultSettings, mergeSettings, spellCheckDocument } = await import('cspell-lib');
    const settings = await mergeSettings(await getDefaultSettings());
    return async (text) => {
      const document = { uri: 'file:///draft.md', text, languageId: 'markdown' };
      return (await spellCheckDocument(document, { noConfigSearch: true }, settings)).issues.length;
    };
  },
  'harper.js': async () => {
    const { LocalLinter } = await import('harper.js');
    const { binary } = await import('harper.js/binary');
    const linter = new LocalLinter({ binary });
    await linter.setup();
    return async (text) => (await linter.lint(text)).length;
  },
};
