import assert from 'node:assert/strict';
import { abbreviations } from '../../../src/claims/english/abbreviations.js';
import { type Draft, parseDraft } from '../../../src/draft/prose.js';
import { sentences } from '../../../src/draft/sentences.js';

/** Reads all there is in a draft. */
function readAll(text: string): Draft {
  const draft = parseDraft(text);
  for (const { prose } of draft.blocks) {
    sentences(prose.text, abbreviations);
    prose.toDraft({ start: 0, end: prose.text.length });
  }
  return draft;
}

function fill(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

// each takes seconds to minutes at this length where time grows with its square
const LENGTH = 100_000;
const UNITS = [
  ...[
    '[',
    ']',
    '*',
    '_',
    '|',
    '<',
    '`',
    '~',
    '!',
    '![',
    '](',
    '[a](b)',
    '[a][b] ',
    '<!--',
    '<?',
    '<!A',
    '<a:',
    '<a b="',
    '<![CDATA[',
    '&',
    '\\',
  ],
  ...[
    '{',
    '{{',
    '$$',
    '^[',
    '[^',
    '[@',
    '[[',
    '*a **a ',
    '_a __a ',
    'a**b',
    '`a``b',
    'https://',
    'www.',
    'a@',
    '[a](((((',
    '[a](<',
    '[a](b "',
    '(',
    '"',
  ],
  ...[
    '[a]: ',
    '[a]: b\n',
    '[a]: b "\n',
    '[a\n',
    '> ',
    '>\n',
    '- ',
    '- a\n',
    '1. ',
    '>- ',
    'a|b\n',
    '|-',
    'a|b\n-|-\n',
    ':::\n',
    '[^a]: ',
    '# a\n',
    '\t',
    ' ',
    '\n',
    '\r',
  ],
  ...['. ', '.', '."', 'U.S. ', '。', '臺', '\u200B', '\u3000'],
];
const SHAPES: Readonly<Record<string, string>> = {
  'nested brackets': '['.repeat(LENGTH / 2) + ']'.repeat(LENGTH / 2),
  'nested emphasis': fill('**a ', LENGTH / 2) + fill(' a**', LENGTH / 2),
  'nested parentheses': `[a](${'('.repeat(LENGTH / 2)}${')'.repeat(LENGTH / 2)}`,
  'runs of ticks': Array.from({ length: 440 }, (_, size) => '`'.repeat(size + 1)).join(' '),
  'an indented line below a row': `a|b\n${' '.repeat(LENGTH)}x`,
  'an indented dash below a row': `a|b\n${' '.repeat(LENGTH)}-`,
  'a title that is not closed': `[a]: b "${fill('x\n', LENGTH)}`,
  'space behind a target': `[a]: b${' '.repeat(LENGTH)}x`,
  'attributes without end': `<a${' b'.repeat(LENGTH / 2)}`,
  'a comment without end': `<!-- ${fill('a\n\n', LENGTH)}`,
  'a comment in a paragraph without end': `a <!-- ${fill('*b* ', LENGTH)}`,
  'front matter without end': `---\n${fill('a: b\n', LENGTH)}`,
  'a wide table': `${'|a'.repeat(9000)}\n${'|-'.repeat(9000)}\n${fill('b\n', 200)}`,
  'one line of prose': fill('Denmark signed the treaty in 2019. ', 5_000_000),
};

describe('hostile drafts', function () {
  this.timeout(10_000);

  for (const unit of UNITS) {
    it(`of ${JSON.stringify(unit)} are read in linear time`, () => {
      readAll(fill(unit, LENGTH));
    });
  }

  for (const [name, text] of Object.entries(SHAPES)) {
    it(`with ${name} are read in linear time`, () => {
      readAll(text);
    });
  }

  it('nested 5,000 levels deep are read', () => {
    const quotes = readAll(`${'>'.repeat(5000)} Denmark signed.\n\nAfter.`);
    assert.equal(quotes.blocks[0]?.prose.text, 'Denmark signed.');
    assert.equal(quotes.blocks[1]?.prose.text, 'After.');
    const list = readAll(`${'- '.repeat(5000)}Denmark signed.\n\nAfter.`);
    assert.equal(list.blocks[0]?.prose.text, 'Denmark signed.');
    const lines = Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}- a`);
    assert.equal(readAll(lines.join('\n')).blocks.length > 99, true);
  });

  it('with a table of 27,000 rows are read', () => {
    const draft = readAll(`| State | Year |\n|---|---|\n${'| Denmark | 2019 |\n'.repeat(27_000)}`);
    assert.equal(draft.tables[0]?.rows.length, 27_001);
    assert.equal(draft.blocks.length, 54_002);
    const quoted = readAll(`> | a | b |\n> |---|---|\n${'> | c | d |\n'.repeat(27_000)}`);
    assert.equal(quoted.tables[0]?.rows.length, 27_001);
  });

  it('of any characters are read, every block in its place', () => {
    const alphabet = [
      ...'[]()*_`<>!|~&\\{}$^@:-+#=.\'"/ \n\t\r',
      '\n\n',
      '    ',
      '](',
      '<!--',
      '-->',
      '```',
      '\uFEFF',
      '\uD83C',
      '😀',
      '[^1]:',
      'a',
      'B',
      '1.',
      '。',
    ];
    let state = 1;
    for (let drafts = 0; drafts < 300; drafts++) {
      let text = '';
      for (let length = 0; length < 200; length++) {
        state = (Math.imul(state, 1103515245) + 12345) >>> 0;
        text += alphabet[(state >>> 8) % alphabet.length];
      }
      let before = 0;
      for (const [index, block] of readAll(text).blocks.entries()) {
        assert.equal(block.index, index);
        assert.ok(block.span.start >= before && block.span.end > block.span.start && block.span.end <= text.length, JSON.stringify(text));
        before = block.span.end;
        let last = block.span.start;
        for (let at = 0; at < block.prose.text.length; at++) {
          const { start, end } = block.prose.toDraft({ start: at, end: at + 1 });
          assert.ok(start >= block.span.start && end > start && end <= block.span.end && end >= last, JSON.stringify(text));
          last = end;
        }
      }
    }
  });
});
