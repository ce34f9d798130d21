import assert from 'node:assert/strict';
import { parseDraft } from '../../../src/draft/prose.js';

/** A draft written together with its prose, so that the place of each character of the prose is known. */
class Writer {
  draft = '';
  prose = '';
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  /** Writes Markdown that a reader does not see. */
  hidden(markdown: string): void {
    this.draft += markdown;
  }

  /** Writes Markdown for one character of the prose, or several that stand for themselves. */
  shown(prose: string, markdown = prose): void {
    const whole = prose.length !== markdown.length;
    for (let i = 0; i < prose.length; i++) {
      this.starts.push(this.draft.length + (whole ? 0 : i));
      this.ends.push(this.draft.length + (whole ? markdown.length : i + 1));
    }
    this.prose += prose;
    this.draft += markdown;
  }
}

/** Numbers from 0 up to a bound, the same in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % below;
  };
}

function pick<T>(next: (below: number) => number, from: readonly T[]): T {
  return from[next(from.length)] as T;
}

const WORDS = ['Denmark', 'signed', 'the', 'treaty', 'in', '2019', 'Côte', '臺灣', '🇩🇰', 'x', "state's", 'non-native'];
const ENTITIES = [
  ['&amp;', '&'],
  ['&eacute;', 'é'],
  ['&#x1F600;', '😀'],
  ['\\*', '*'],
  ['\\[', '['],
  ['’', "'"],
  ['&ndash;', '–'],
] as const;
const SILENT = ['<!-- a *b* -->', '<b>', '</b>', '\u00AD', '\u200B'];
const GAPS = ['![alt](p.png)', 'https://a.org/b', '[^1]', '[@key]', '{{< b >}}', '`x=1`', '<https://a.org>'];
const WRAPS = [
  ['**', '**'],
  ['*', '*'],
  ['~~', '~~'],
  ['[', '](https://a.org "title")'],
  ['[', '][ref]'],
  ['[[target|', ']]'],
  ['`', '`'],
] as const;

/** Writes a word, with or without marks in and around it. */
function writeWord(next: (below: number) => number, writer: Writer): void {
  const [open, close] = next(3) === 0 ? pick(next, WRAPS) : ['', ''];
  writer.hidden(open);
  if (open === '`' || open === '[[target|') {
    writer.shown(pick(next, ['Danish', 'file', 'non-native']));
  } else {
    writer.shown(pick(next, WORDS));
    if (next(4) === 0) {
      writer.hidden(pick(next, SILENT));
      writer.shown('y');
    }
    if (next(4) === 0) {
      const [markdown, character] = pick(next, ENTITIES);
      writer.shown(character, markdown);
      writer.shown('z');
    }
  }
  writer.hidden(close);
}

/** Writes the space between two words: one, or several, or a line break, or something in the middle that is left out. */
function writeSpace(next: (below: number) => number, writer: Writer, line: string): void {
  const kind = next(6);
  if (kind === 0) {
    writer.shown(
      ' ',
      pick(next, ['  ', ' \t', ' \u00A0', '\u00A0', `  \n${line}`, `\n${line}`, `\n   ${line === '' ? '' : line}`, `\\\n${line}`]),
    );
  } else if (kind === 1) {
    writer.shown(' ');
    writer.hidden(`${pick(next, GAPS)} `);
  } else {
    writer.shown(' ');
  }
}

function write(seed: number): Writer {
  const next = numbers(seed);
  const writer = new Writer();
  const [first, line] = pick(next, [
    ['', ''],
    ['# ', undefined],
    ['- ', '  '],
    ['> ', '> '],
    ['> - ', '>   '],
    ['1. > ', '   > '],
    ['[^1]: ', '    '],
  ] as const);
  writer.hidden(first);
  writer.shown('The');
  for (let words = 3 + next(20); words > 0; words--) {
    if (line === undefined) {
      writer.shown(' ');
    } else {
      writeSpace(next, writer, line);
    }
    writeWord(next, writer);
  }
  writer.hidden('\n\n[ref]: https://a.org\n');
  return writer;
}

describe('the way from prose to the draft', () => {
  it('leads to the smallest span that holds the characters', () => {
    for (let seed = 1; seed <= 400; seed++) {
      const written = write(seed);
      const { blocks } = parseDraft(written.draft);
      const prose = blocks[0]?.prose;
      assert.equal(prose?.text, written.prose, written.draft);
      const next = numbers(seed);
      for (let spans = 0; spans < 30; spans++) {
        const start = next(prose.text.length);
        const end: number = start + 1 + next(prose.text.length - start);
        assert.deepEqual(
          prose.toDraft({ start, end }),
          { start: written.starts[start], end: written.ends[end - 1] },
          `${JSON.stringify(prose.text.slice(start, end))} in ${JSON.stringify(written.draft)}`,
        );
      }
    }
  });

  it('leaves out the marks at either end and takes in those between', () => {
    const draft = 'The **Danish** [*treaty*](https://a.org) of 2019.';
    const prose = parseDraft(draft).blocks[0]?.prose;
    assert.ok(prose);
    const found = (words: string) => {
      const start = prose.text.indexOf(words);
      const span = prose.toDraft({ start, end: start + words.length });
      return draft.slice(span.start, span.end);
    };
    assert.equal(found('Danish'), 'Danish');
    assert.equal(found('Danish treaty'), 'Danish** [*treaty');
    assert.equal(found('treaty of'), 'treaty*](https://a.org) of');
    assert.equal(found('The'), 'The');
    assert.equal(found('2019.'), '2019.');
  });

  it('leads to a place for an empty span, and to the ends for one too far', () => {
    const draft = '# **ab** c';
    const prose = parseDraft(draft).blocks[0]?.prose;
    assert.deepEqual(prose?.toDraft({ start: 0, end: 0 }), { start: 4, end: 4 });
    assert.deepEqual(prose?.toDraft({ start: 2, end: 2 }), { start: 8, end: 8 });
    assert.deepEqual(prose?.toDraft({ start: 4, end: 4 }), { start: 10, end: 10 });
    assert.deepEqual(prose?.toDraft({ start: -5, end: 99 }), { start: 4, end: 10 });
    assert.deepEqual(parseDraft('![a](b)').blocks[0]?.prose.toDraft({ start: 0, end: 1 }), { start: 0, end: 0 });
  });

  it('leads from both halves of a decoded pair to the whole entity', () => {
    const prose = parseDraft('a &#x1F600; b').blocks[0]?.prose;
    assert.equal(prose?.text, 'a 😀 b');
    assert.deepEqual(prose?.toDraft({ start: 2, end: 3 }), { start: 2, end: 11 });
    assert.deepEqual(prose?.toDraft({ start: 3, end: 4 }), { start: 2, end: 11 });
  });
});
