import assert from 'node:assert/strict';
import { type Block, type Draft, parseDraft } from '../../../src/draft/prose.js';

function draft(...lines: string[]): Draft {
  return parseDraft(lines.join('\n'));
}

function texts(read: Draft): string[] {
  return read.blocks.map((block) => block.prose.text);
}

function block(read: Draft, text: string): Block {
  const found = read.blocks.find((one) => one.prose.text === text);
  assert.ok(found, `no block "${text}" among ${JSON.stringify(texts(read))}`);
  return found;
}

/** The text of the block that introduces a block. */
function leadIn(read: Draft, text: string): string | undefined {
  const { leadIn: index } = block(read, text);
  return index === undefined ? undefined : read.blocks[index]?.prose.text;
}

describe('blocks of a draft', () => {
  it('are headings and paragraphs in their order', () => {
    const read = draft('# One', '', 'Two', 'three.', '', '## Four ##', 'Five.', '', 'Six', '===', '', 'Seven', '---');
    assert.deepEqual(
      read.blocks.map(({ index, kind, level, prose }) => [index, kind, level, prose.text]),
      [
        [0, 'heading', 1, 'One'],
        [1, 'paragraph', 0, 'Two three.'],
        [2, 'heading', 2, 'Four'],
        [3, 'paragraph', 0, 'Five.'],
        [4, 'heading', 1, 'Six'],
        [5, 'heading', 2, 'Seven'],
      ],
    );
  });

  it('have their spans in the draft', () => {
    const read = draft('  # One #  ', '', '   Two', 'three.  ', '', '- four', '', 'Five', '---', '', '| six |', '|---|');
    assert.deepEqual(
      read.blocks.map(({ span }) => read.text.slice(span.start, span.end)),
      ['# One #', 'Two\nthree.', 'four', 'Five\n---', 'six'],
    );
  });

  it('are read from any line ends', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = ['# One', 'Two  ', 'three\\', 'four', '', '> five', '> six', '', '| a | b |', '|---|---|', '| c | d |', ''].join(end);
      const read = parseDraft(text);
      assert.deepEqual(texts(read), ['One', 'Two three four', 'five six', 'a', 'b', 'c', 'd']);
      for (const { prose } of read.blocks) {
        const span = prose.toDraft({ start: 0, end: 3 });
        assert.equal(text.slice(span.start, span.end), prose.text.slice(0, 3));
      }
    }
  });

  it('are none in an empty draft', () => {
    for (const text of ['', '\n', ' \t\n', '\uFEFF', '#', '- ', '>', '---\na: b\n---\n', '***']) {
      assert.deepEqual(parseDraft(text).blocks, [], JSON.stringify(text));
    }
  });

  it('leave out front matter, and only at the start', () => {
    assert.deepEqual(texts(draft('---', 'title: Treaty', '---', '# One')), ['One']);
    assert.deepEqual(texts(draft('\uFEFF+++', 'title = "Treaty"', '+++', '# One')), ['One']);
    assert.deepEqual(texts(draft('---', 'title: Treaty', '# One')), ['title: Treaty', 'One']);
    assert.deepEqual(texts(draft('\uFEFF# One')), ['One']);
  });

  it('leave out code', () => {
    assert.deepEqual(
      texts(
        draft(
          'One',
          '```md',
          'code',
          '',
          '# code',
          '```',
          'two',
          '~~~',
          'code',
          '~~~',
          '',
          '    code',
          '',
          'three',
          '',
          '```',
          'code, not closed',
        ),
      ),
      ['One', 'two', 'three'],
    );
    assert.deepEqual(texts(draft('- one', '', '      code', '', '  two', '', '> ```', '> code', '', 'three')), ['one', 'two', 'three']);
    assert.deepEqual(texts(draft('\tcode', '', 'one', '    two')), ['one two']);
  });

  it('leave out HTML and comments', () => {
    assert.deepEqual(texts(draft('<div>', 'markup', '</div>', '', 'One', '', '<script>', 'a', '', 'b', '</script>', '', 'two')), [
      'One',
      'two',
    ]);
    assert.deepEqual(texts(draft('One', '<!-- a', '', '# b', '', 'c -->', 'two')), ['One', 'two']);
    assert.deepEqual(texts(draft('One', '', '<!-- a', '', 'b')), ['One']);
    assert.deepEqual(texts(draft('<!-- a --> One', '', '<!-- b -->')), ['One']);
    assert.deepEqual(texts(draft('<?php', 'a', '?>', '', 'One')), ['One']);
    assert.deepEqual(texts(draft('<details><summary>', 'a', '', 'One', '', '</details>')), ['One']);
  });

  it('leave out directive lines, link definitions and formulas', () => {
    assert.deepEqual(texts(draft('::: {.note}', 'One', ':::', 'two')), ['One', 'two']);
    assert.deepEqual(
      texts(draft('[a]: https://example.org', '  "One"', '[b]: /b', 'Two [a].', '', '> [c]: /c', '> "d', '> e"', '> Three')),
      ['Two a.', 'Three'],
    );
    assert.deepEqual(texts(draft('[a]: /a', 'Title', '===')), ['Title']);
    assert.deepEqual(texts(draft('One', '', '$$', 'x = y', '$$', '', 'two $$x$$.')).filter(Boolean), ['One', 'two.']);
  });

  it('take a line that begins like a mark for text', () => {
    assert.deepEqual(texts(draft('#One', '-two', '1.three', '2019. It', '####### four')), ['#One -two 1.three 2019. It ####### four']);
    assert.deepEqual(texts(draft('One in', '2019. Two in', '3) three')), ['One in 2019. Two in 3) three']);
  });
});

describe('headings above a block', () => {
  it('are those of lower levels, the outermost first', () => {
    const read = draft('Zero', '# A', 'a', '### B', 'b', '## C', 'c', '# D', 'd');
    const above = (text: string) => block(read, text).headings.map((index) => read.blocks[index]?.prose.text);
    assert.deepEqual(above('Zero'), []);
    assert.deepEqual(above('A'), []);
    assert.deepEqual(above('a'), ['A']);
    assert.deepEqual(above('B'), ['A']);
    assert.deepEqual(above('b'), ['A', 'B']);
    assert.deepEqual(above('C'), ['A']);
    assert.deepEqual(above('c'), ['A', 'C']);
    assert.deepEqual(above('d'), ['D']);
  });

  it('in a quote or a list item end with it', () => {
    const read = draft('# A', '> ## B', '> b', '', 'a', '- # C', '', '  c', '', 'd');
    const above = (text: string) => block(read, text).headings.map((index) => read.blocks[index]?.prose.text);
    assert.deepEqual(above('b'), ['A', 'B']);
    assert.deepEqual(above('a'), ['A']);
    assert.deepEqual(above('c'), ['C']);
    assert.deepEqual(above('d'), ['A']);
  });
});

describe('lists', () => {
  it('tell items and lists apart', () => {
    const read = draft('- a', '', '  a2', '- b', '  - c', '  - d', '', '1. e', '2) f', '', 'g');
    const of = (text: string) => block(read, text);
    assert.equal(of('a').listItem, of('a2').listItem);
    assert.equal(new Set(['a', 'b', 'c', 'd', 'e', 'f'].map((text) => of(text).listItem)).size, 6);
    assert.equal(of('a').list, of('b').list);
    assert.equal(of('c').list, of('d').list);
    assert.equal(new Set(['a', 'c', 'e', 'f'].map((text) => of(text).list)).size, 4);
    assert.deepEqual(
      ['a', 'a2', 'b', 'c', 'd', 'e', 'g'].map((text) => of(text).listDepth),
      [1, 1, 1, 2, 2, 1, 0],
    );
    assert.deepEqual([of('g').list, of('g').listItem], [-1, -1]);
  });

  it('have tasks without their boxes', () => {
    assert.deepEqual(texts(draft('- [ ] a', '- [x] b', '1. [X] c', '- [y] d', '', '[ ] e')), ['a', 'b', 'c', '[y] d', '[ ] e']);
  });

  it('have terms with their definitions', () => {
    const read = draft('- **Denmark**: transfer, 2019', '- **Poland** – extradition,', '  2019');
    assert.deepEqual(texts(read), ['Denmark: transfer, 2019', 'Poland – extradition, 2019']);
  });

  it('go on at the margin after an item that is set in', () => {
    assert.deepEqual(texts(draft('1. a', '  * b', '2. c', '3. d')), ['a', 'b', 'c', 'd']);
    assert.deepEqual(texts(draft('- in', '  2019. It')), ['in 2019. It']);
  });

  it('may begin with code, a quote or nothing', () => {
    assert.deepEqual(texts(draft('-     code', '- > a', '-', '  b', '-   c', '', '    d')), ['a', 'b', 'c', 'd']);
  });
});

describe('quotes', () => {
  it('count their depth, and lazy lines belong to them', () => {
    const read = draft('> a', 'lazy', '>> b', '> lazy too', '', '> - c', '>   c', '- > d', '  > d');
    assert.deepEqual(
      read.blocks.map(({ prose, quoteDepth, listDepth }) => [prose.text, quoteDepth, listDepth]),
      [
        ['a lazy', 1, 0],
        ['b lazy too', 2, 0],
        ['c c', 1, 1],
        ['d d', 1, 1],
      ],
    );
  });

  it('lose the marks of their lines, and no other', () => {
    assert.deepEqual(texts(draft('> a', '>b', '  >  c', '>     > d')), ['a b c > d']);
    assert.deepEqual(texts(draft('> > a', '> > b', '> c', 'd')), ['a b c d']);
    assert.deepEqual(texts(draft('a \\', '\\> b')), ['a > b']);
  });

  it('lose the kind of a call-out', () => {
    assert.deepEqual(texts(draft('> [!NOTE]', '> a')), ['a']);
    assert.deepEqual(texts(draft('> [!warning]- Title')), ['Title']);
  });
});

describe('what introduces a block', () => {
  it('is the paragraph or heading just before the list', () => {
    const read = draft('# Six states', '- a', '', 'They are:', '', '- b', '', '  b2', '* c', '', '1. d');
    assert.equal(leadIn(read, 'a'), 'Six states');
    assert.equal(leadIn(read, 'b'), 'They are:');
    assert.equal(leadIn(read, 'b2'), 'They are:');
    assert.equal(leadIn(read, 'c'), 'They are:');
    assert.equal(leadIn(read, 'd'), 'They are:');
    assert.equal(leadIn(read, 'They are:'), undefined);
  });

  it('of a list in a list is the first block of the item around it', () => {
    const read = draft('They are:', '- a', '', '  a2', '  - b', '    - c', '- - d');
    assert.equal(leadIn(read, 'a'), 'They are:');
    assert.equal(leadIn(read, 'b'), 'a');
    assert.equal(leadIn(read, 'c'), 'b');
    assert.equal(leadIn(read, 'd'), 'They are:');
  });

  it('of a quote and of a table is the paragraph before it, too', () => {
    const read = draft('He said:', '> a', '>', '> - b', '', 'The table:', '', '|c|d|', '|-|-|', '|e||');
    assert.equal(leadIn(read, 'a'), 'He said:');
    assert.equal(leadIn(read, 'b'), 'a');
    assert.equal(leadIn(read, 'c'), 'The table:');
    assert.equal(leadIn(read, 'e'), 'The table:');
    assert.deepEqual(
      read.tables.map((table) => table.leadIn),
      [block(read, 'The table:').index],
    );
  });

  it('is none where something else stands between', () => {
    assert.equal(leadIn(draft('a', '', '---', '', '- b'), 'b'), undefined);
    assert.equal(leadIn(draft('a', '', '```', 'code', '```', '- b'), 'b'), undefined);
    assert.equal(leadIn(draft('a:', '', '> b', '', '- c'), 'c'), undefined);
    assert.equal(leadIn(draft('- a'), 'a'), undefined);
  });

  it('is found over comments', () => {
    assert.equal(leadIn(draft('a:', '', '<!-- note -->', '', '- b', '', '<!-- -->', '', '- c'), 'b'), 'a:');
    assert.equal(leadIn(draft('a:', '', '- b', '', '<!-- -->', '', '- c'), 'c'), 'a:');
  });
});

describe('tables of a draft', () => {
  it('have cells in their places', () => {
    const read = draft('| State | Year |', '|:--|--:|', '| **Denmark** | 2019 |', '| `Poland` | |', '| Slovakia |');
    assert.deepEqual(
      read.blocks.map(({ kind, prose, table }) => [kind, prose.text, table?.id, table?.row, table?.column]),
      [
        ['cell', 'State', 0, 0, 0],
        ['cell', 'Year', 0, 0, 1],
        ['cell', 'Denmark', 0, 1, 0],
        ['cell', '2019', 0, 1, 1],
        ['cell', 'Poland', 0, 2, 0],
        ['cell', 'Slovakia', 0, 3, 0],
      ],
    );
    assert.deepEqual(read.tables, [
      {
        id: 0,
        leadIn: undefined,
        rows: [
          [0, 1],
          [2, 3],
          [4, -1],
          [5, -1],
        ],
      },
    ]);
  });

  it('may stand in lists and quotes', () => {
    const read = draft('- item', '', '  | a | b |', '  |---|---|', '  | c | d |', '', '> | e | f |', '> |---|---|', '> | g | h |');
    assert.deepEqual(texts(read), ['item', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
    assert.equal(block(read, 'd').listItem, block(read, 'item').listItem);
    assert.equal(leadIn(read, 'd'), 'item');
    assert.deepEqual(block(read, 'h').table, { id: 1, row: 1, column: 1 });
    assert.equal(block(read, 'h').quoteDepth, 1);
    assert.equal(read.text.slice(block(read, 'h').span.start, block(read, 'h').span.end), 'h');
  });

  it('may follow the lines of a paragraph, and end before another block', () => {
    const read = draft('Before:', 'a | b', '--- | ---', 'c | d', '# After', '', 'e | f', '--- | ---', 'g | h', '---');
    assert.deepEqual(texts(read), ['Before:', 'a', 'b', 'c', 'd', 'After', 'e', 'f', 'g', 'h']);
    assert.equal(leadIn(read, 'c'), 'Before:');
    assert.equal(block(read, 'g').kind, 'cell');
  });

  it('read a pipe in a cell when it is escaped', () => {
    assert.deepEqual(texts(draft('| a \\| b | [[c\\|d]] |', '|---|---|')), ['a | b', 'd']);
  });

  it('are none of paragraphs that have pipes', () => {
    assert.deepEqual(texts(draft('a | b', 'c | d')), ['a | b c | d']);
  });
});

describe('footnotes', () => {
  it('are paragraphs with the label of the note', () => {
    const read = draft('Text.[^1]', '', '[^1]: Note', 'lazy', '', '    More.', '', '    - item', '[^long-label]: Other.', '', 'After.');
    assert.deepEqual(
      read.blocks.map(({ prose, footnote, listDepth }) => [prose.text, footnote, listDepth]),
      [
        ['Text.', undefined, 0],
        ['Note lazy', '1', 0],
        ['More.', '1', 0],
        ['item', '1', 1],
        ['Other.', 'long-label', 0],
        ['After.', undefined, 0],
      ],
    );
  });

  it('may begin on the next line', () => {
    assert.deepEqual(
      draft('[^a]:', '    Note.').blocks.map(({ prose, footnote }) => [prose.text, footnote]),
      [['Note.', 'a']],
    );
  });
});
