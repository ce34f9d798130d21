import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { checkDraft, openDraft } from '../../../src/check/check.js';
import type { Change } from '../../../src/check/incremental.js';
import { record } from '../claims/records.js';
import { dice } from '../dice.js';
import { fillers } from './fillers.js';

const drafts = fs
  .readdirSync('test/drafts', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .map((file) => fs.readFileSync(path.join('test/drafts', file), 'utf8').replace(/⟦[^:⟦⟧]*:([^⟦⟧]*)⟧/g, '$1'))
  .map((text) => text.slice(0, 1_500));

const insertions = [
  ...[
    'a',
    ' ',
    '\n',
    '\n\n',
    '.',
    '# ',
    '## Taiwan\n\n',
    '- ',
    '> ',
    '`',
    '```\n',
    '**',
    '<!-- ',
    ' -->',
    '[',
    '](x)',
    '|',
    '\r\n',
    '---\n',
  ],
  ...[
    'Taiwan',
    'Denmark ',
    'Poland and ',
    ' not',
    ' extradition treaty',
    ' in 2019',
    'It covers extradition. ',
    'no ',
    '\n[x]: https://example.org\n',
  ],
];

describe('CheckedDraft', () => {
  it('finds behind every change what a fresh check finds', () => {
    const roll = dice(17);
    let findings = 0;
    for (let round = 0; round < 40; round++) {
      let text = drafts[roll(drafts.length)] ?? '';
      let checked = openDraft(text, record);
      for (let step = 0; step < 40; step++) {
        const changes: Change[] = [];
        let from = 0;
        for (let n = roll(8) === 0 ? 3 : 1; n > 0 && from <= text.length; n--) {
          const start = from + roll(text.length - from + 1);
          const end = roll(3) === 0 ? Math.min(text.length, start + roll(40)) : start;
          changes.push({ start, end, text: roll(4) === 0 ? '' : (insertions[roll(insertions.length)] ?? '') });
          from = end + 1;
        }
        const before = text;
        for (const change of [...changes].reverse()) {
          text = text.slice(0, change.start) + change.text + text.slice(change.end);
        }
        checked = checked.edit(changes);
        const expected = checkDraft(text, record);
        assert.deepEqual(checked.findings, expected, JSON.stringify({ before, changes }));
        findings += expected.length;
      }
    }
    assert.ok(findings > 2_000, `${findings}`);
  }).timeout(120_000);

  it('does so where most of the draft is passed over', () => {
    const roll = dice(23);
    const quiet = ['The weather stayed fine.', 'Rain', '# Notes', '### Next steps', 'What follows is about another matter.'];
    const one = (): string => (roll(5) > 0 ? quiet[roll(quiet.length)] : fillers[roll(fillers.length)]) ?? '';
    let findings = 0;
    for (let round = 0; round < 60; round++) {
      let text = Array.from({ length: 5 + roll(60) }, one).join('\n\n');
      let checked = openDraft(text, record);
      for (let step = 0; step < 30; step++) {
        const parts = [...text.matchAll(/\n\n/g)].map(({ index }) => index + 2);
        const start = (roll(3) === 0 ? parts[roll(parts.length)] : undefined) ?? roll(text.length + 1);
        const end = roll(3) === 0 ? (parts.find((at) => at > start) ?? start) : start;
        const change = { start, end, text: roll(2) === 0 ? `${one()}\n\n` : (insertions[roll(insertions.length)] ?? '') };
        const before = text;
        text = text.slice(0, start) + change.text + text.slice(end);
        checked = checked.edit([change]);
        const expected = checkDraft(text, record);
        assert.deepEqual(checked.findings, expected, JSON.stringify({ before, change }));
        findings += expected.length;
      }
    }
    assert.ok(findings > 500, `${findings}`);
  }).timeout(120_000);

  it('leaves the draft it came of as it was', () => {
    const first = openDraft('# Taiwan\n\nDenmark has an extradition treaty.\n', record);
    const before = structuredClone(first.findings);
    const second = first.edit([{ start: 0, end: 0, text: 'A word before.\n\n' }]);
    assert.equal(second.findings.length, 1);
    assert.deepEqual(first.findings, before);
    assert.equal((second.findings[0]?.span.start ?? 0) - (first.findings[0]?.span.start ?? 0), 16);
  });

  it('keeps the findings of a part as they are while nothing in it changes', () => {
    const first = openDraft('# Taiwan\n\nDenmark has an extradition treaty.\n\nA word.\n\nPoland has an extradition treaty.\n', record);
    const second = first.edit([{ start: 46, end: 46, text: 'Another w' }]);
    const [before, after] = [[...first.inParts()], [...second.inParts()]];
    assert.equal(before.length, 2);
    assert.deepEqual(
      after.map((part, i) => [part.findings === before[i]?.findings, part.start - (before[i]?.start ?? 0)]),
      [
        [true, 0],
        [true, 9],
      ],
    );
    assert.deepEqual(
      after.flatMap(({ start, findings }) => findings.map((f) => f.span.start + start)),
      second.findings.map((f) => f.span.start),
    );
  });

  it('knows what stands under a heading that changes', () => {
    const text = '# Canada\n\nDenmark has an extradition treaty.\n';
    const changed = openDraft(text, record).edit([{ start: 2, end: 8, text: 'Taiwan' }]);
    assert.deepEqual(
      changed.findings.map((f) => f.verdict),
      ['contradicted'],
    );
  });
});
