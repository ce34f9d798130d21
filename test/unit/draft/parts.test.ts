import assert from 'node:assert/strict';
import { DraftLabels, DraftPart } from '../../../src/draft/draftPart.js';
import { DraftText } from '../../../src/draft/draftText.js';
import { parseDraft } from '../../../src/draft/prose.js';
import { contains } from '../../../src/draft/span.js';
import { dice } from '../dice.js';

const textOf = (text: string): DraftText<DraftPart> => DraftText.of(text, (...place) => new DraftPart(...place));

/** What the parts of a draft hold, put together as if the draft had been read as a whole. */
function together(text: string): unknown {
  const { parts } = textOf(text);
  const labels = new DraftLabels(parts);
  const blocks: unknown[] = [];
  const tables: unknown[] = [];
  let headings: { readonly level: number; readonly index: number }[] = [];
  let start = 0;
  for (const part of parts) {
    const outline = part.outline(labels);
    const first = blocks.length;
    for (const block of outline.blocks) {
      assert.ok(
        block.kind !== 'heading' || part.headings.some((stretch) => contains(stretch, block.span)),
        `${JSON.stringify(part.text)} is said to hold no heading at ${block.span.start}`,
      );
      blocks.push({
        kind: block.kind,
        start: start + block.span.start,
        end: start + block.span.end,
        text: block.prose.text,
        level: block.level,
        headings: [...headings.filter((h) => h.level < block.outer).map((h) => h.index), ...block.headings.map((h) => first + h)],
        leadIn: block.leadIn === undefined ? undefined : first + block.leadIn,
        depth: [block.listDepth, block.quoteDepth, block.footnote],
      });
    }
    for (const table of outline.tables) {
      tables.push({
        leadIn: table.leadIn === undefined ? undefined : first + table.leadIn,
        rows: table.rows.map((row) => row.map((cell) => (cell < 0 ? cell : first + cell))),
      });
    }
    headings = [
      ...headings.filter((h) => h.level < outline.outer),
      ...outline.headings.map((h) => ({ level: outline.blocks[h]?.level ?? 0, index: first + h })),
    ];
    start += part.length;
  }
  return { blocks, tables };
}

function whole(text: string): unknown {
  const { blocks, tables } = parseDraft(text);
  return {
    blocks: blocks.map((block) => ({
      kind: block.kind,
      start: block.span.start,
      end: block.span.end,
      text: block.prose.text,
      level: block.level,
      headings: block.headings,
      leadIn: block.leadIn,
      depth: [block.listDepth, block.quoteDepth, block.footnote],
    })),
    tables: tables.map(({ leadIn, rows }) => ({ leadIn, rows })),
  };
}

const lines = [
  ...['words', 'More words here', '', '', '', '- item', '  - nested', '* star', '1. one', '2. two', '10. ten', '1) bracket', '+ plus', '-'],
  ...['```', '   ```', '```js', '~~~~', '~~~', '  ~~~', '    ```', '- ```', '> ```', '1. ```'],
  ...['<!-- c', '<!-- c -->', '--> tail', '-->', '  <!-- x', '- <!-- q', '<div>', '</div>', '  <div>', '<pre>', '</pre>', '<b>x</b>'],
  ...['<script>', '</script>', '<?php', '?>', '<![CDATA[', ']]>', '> quote', '>> deep', '>'],
  ...['# Head', '#', '## Two', '  ### Three', '- # in an item', '> # in a quote', '===', '---', '***', '* * *', '- - -'],
  ...['[^1]: note', '[^2]: # head', '    indented', '\tindented', '[a]: https://example.org', '- [b]: https://example.org', '[a] and [b]'],
  ...['a | b', '---|---', '| x | y |', ':::note', '  two', '   three', '   ', '\t\t'],
  ...['**bold** words', '"quoted" words', '`code` words', '_so_ it is', '*so* it is', '(so) it is', '&amp; so on', '{% raw %}'],
];

describe('the parts of a draft', () => {
  it('read alone as they do within the draft', () => {
    const roll = dice(41);
    for (let round = 0; round < 6_000; round++) {
      let text = roll(20) === 0 ? '---\ntitle: x\n---\n' : '';
      for (let n = 3 + roll(22); n > 0; n--) {
        text += (lines[roll(lines.length)] ?? '') + (roll(30) === 0 ? '' : roll(30) === 0 ? '\r\n' : '\n');
      }
      assert.deepEqual(together(text), whole(text), JSON.stringify(text));
    }
  }).timeout(60_000);

  it('are many where paragraphs are', () => {
    assert.deepEqual(
      textOf('One.\n\nTwo\nthree.\n\n# Four\n\nFive:\n\n- six\n\n- seven\n\nEight.\n\n```\nnine\n\nten\n```\n\nEleven.').parts.map(
        (p) => p.text,
      ),
      ['One.\n\n', 'Two\nthree.\n\n', '# Four\n\n', 'Five:\n\n- six\n\n- seven\n\n', 'Eight.\n\n', '```\nnine\n\nten\n```\n\n', 'Eleven.'],
    );
  });

  it('are those of a fresh cut behind every change', () => {
    const roll = dice(43);
    for (let round = 0; round < 400; round++) {
      let text = roll(4) === 0 ? '---\ntitle: x\n---\n' : '';
      for (let n = 3 + roll(40); n > 0; n--) {
        text += `${lines[roll(lines.length)]}${roll(8) === 0 ? '\r\n' : '\n'}`;
      }
      let cut = textOf(text);
      for (let change = 0; change < 8; change++) {
        const start = roll(text.length + 1);
        const end = roll(3) === 0 ? Math.min(text.length, start + roll(30)) : start;
        const inserted =
          ['', 'x', '\n', '`', '#', ' ', '\r', '-', '<', '\n\n', '```\n', '-->', lines[roll(lines.length)] ?? ''][roll(13)] ?? '';
        const before = text;
        text = text.slice(0, start) + inserted + text.slice(end);
        cut = cut.edit([{ start, end, text: inserted }]);
        assert.equal(cut.text, text);
        assert.deepEqual(
          cut.parts.map((p) => p.text),
          textOf(text).parts.map((p) => p.text),
          JSON.stringify({ before, start, end, inserted }),
        );
      }
    }
  }).timeout(60_000);
});
