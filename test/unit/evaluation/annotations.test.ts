import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { parseAnnotated, placeIn } from '../../../scripts/evaluation/annotations.js';

const one = (content: string) => {
  const [piece, ...others] = parseAnnotated(content, 'set/file.md');
  assert.ok(piece);
  assert.deepEqual(others, []);
  return piece;
};

describe('annotated drafts', () => {
  it('are read without their marks, which become spans', () => {
    const { text, marks } = one('A ⟦!year:in 2017⟧ **b ⟦+:c⟧** d\n⟦~:e?⟧\n');
    assert.equal(text, 'A in 2017 **b c** d\ne?\n');
    assert.deepEqual(
      marks.map(({ span, ...rest }) => [rest, text.slice(span.start, span.end)]),
      [
        [{ type: 'error', kind: 'year' }, 'in 2017'],
        [{ type: 'supported' }, 'c'],
        [{ type: 'trap' }, 'e?'],
      ],
    );
  });

  it('are divided by a line of its own, each told by file and line', () => {
    const pieces = parseAnnotated(
      '⟦+:one⟧\n\nstill\n\n<!-- next -->\n\n⟦~:two⟧ <!-- next -->\n<!-- next -->\n---\na: ⟦~:b⟧\n',
      'set/file.md',
    );
    assert.deepEqual(
      pieces.map((p) => [placeIn(p, p.text.indexOf('still') + 1), p.text]),
      [
        ['set/file.md:3', 'one\n\nstill\n\n'],
        ['set/file.md:7', 'two <!-- next -->\n'],
        ['set/file.md:9', '---\na: b\n'],
      ],
    );
  });

  it('may have marks that run across a line break', () => {
    const { text, marks } = one('x ⟦!scope:one\n  two⟧ y');
    assert.equal(text, 'x one\n  two y');
    assert.deepEqual(marks, [{ type: 'error', kind: 'scope', span: { start: 2, end: 11 } }]);
  });

  const broken: readonly (readonly [what: string, content: string, problem: RegExp])[] = [
    ['a kind that does not exist', 'x\n⟦!yaer:words⟧', /^Error: set\/file\.md:2: "yaer" is no kind of error$/],
    ['a mark that is not closed', 'one\ntwo\n⟦+:words', /^Error: set\/file\.md:3: a bracket that belongs to no mark$/],
    ['a mark that was never opened', '⟦+:one⟧ words⟧', /^Error: set\/file\.md:1: a bracket/],
    ['a mark in a mark', '⟦+:one ⟦~:two⟧ three⟧', /^Error: set\/file\.md:1: a bracket/],
    ['a sign that does not exist', '⟦?:words⟧', /a bracket that belongs to no mark$/],
    ['a mark without words', '⟦+: ⟧', /a mark without words$/],
    ['a mark over a blank line', '⟦+:one\n\ntwo⟧', /a mark that runs over a blank line$/],
    ['a piece without a mark', '⟦+:one⟧\n<!-- next -->\n\nnothing here', /^Error: set\/file\.md:4: a piece without a mark$/],
  ];
  for (const [what, content, problem] of broken) {
    it(`are refused for ${what}`, () => {
      assert.throws(() => parseAnnotated(content, 'set/file.md'), problem);
    });
  }

  it('of the project hold together, and none is both developed against and held out', () => {
    const folder = 'test/drafts';
    const files = fs
      .readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md') && name.includes(path.sep));
    const pieces = files.flatMap((name) => parseAnnotated(fs.readFileSync(path.join(folder, name), 'utf8'), name));
    const seen = new Map<string, string>();
    for (const piece of pieces) {
      const twin = seen.get(piece.text.trim());
      assert.equal(twin, undefined, `${placeIn(piece, 0)} is ${twin} again`);
      seen.set(piece.text.trim(), placeIn(piece, 0));
    }
    assert.deepEqual(new Set(files.map((name) => name.split(path.sep)[0])), new Set(['dev', 'held-out']));
  });
});
