import assert from 'node:assert/strict';
import { DraftLabels, partsOf } from '../../../src/draft/draftPart.js';
import { parseDraft } from '../../../src/draft/prose.js';
import { dice } from '../dice.js';

/** What the parts of a draft hold, put together as if the draft had been read as a whole. */
function together(text: string): unknown {
  const parts = partsOf(text);
  const labels = new DraftLabels(parts);
  const blocks: unknown[] = [];
  const tables: unknown[] = [];
  let headings: { readonly level: number; readonly index: number }[] = [];
  let start = 0;
  for (const part of parts) {
    const outline = part.outline(labels);
    const first = blocks.length;
    for (const block of outline.blocks) {
      assert.ok(block.kind !== 'heading' || part.heads, `${JSON.stringify(part.text)} is said to hold no heading`);
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
      partsOf('One.\n\nTwo\nthree.\n\n# Four\n\nFive:\n\n- six\n\n- seven\n\nEight.\n\n```\nnine\n\nten\n```\n\nEleven.').map(
        (p) => p.text,
      ),
      ['One.\n\n', 'Two\nthree.\n\n', '# Four\n\n', 'Five:\n\n- six\n\n- seven\n\n', 'Eight.\n\n', '```\nnine\n\nten\n```\n\n', 'Eleven.'],
    );
  });
});
