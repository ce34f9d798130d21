import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { checkDraft, checkWholeDraft } from '../../../src/check/check.js';
import { record } from '../claims/records.js';
import { dice } from '../dice.js';

const folder = 'test/drafts';
const pieces = ['test/drafts', 'docs', 'docs/rules']
  .flatMap((at) => fs.readdirSync(at, { recursive: at === folder, encoding: 'utf8' }).map((file) => path.join(at, file)))
  .filter((file) => file.endsWith('.md'))
  .flatMap((file) => fs.readFileSync(file, 'utf8').split(/\n\n+/))
  .filter((piece) => piece.length < 2_000);

/** What nothing can be said about, and what only a reader of the whole can tell. */
const fillers = [
  'The weather stayed fine.',
  'Rain',
  '## Denmark signed in 2019',
  '### Poland has, too',
  '# Agreements on criminal matters',
  '## Taiwan and its weather',
  'What follows is about another matter.',
  '# Taiwan',
  '## Poland',
  '### Legal cooperation',
  '## Scope',
  '# Notes',
  '#### Next steps',
  '## The Danish extradition treaty',
  'Criminal law is a wide field, and an agreement is an agreement.',
  'Germany, Poland and Denmark were named.',
  'It was signed in 2019.',
  'They do not cover extradition.',
  'Six states have one.',
  'Members of Interpol:\n\n- Denmark\n- Taiwan',
  'Taiwan is a member of [Inter][x]pol.',
  'Den<b>mark</b> has an extradition treaty with Tai**wan**.',
  '[x]: https://example.org',
  '> Taiwan has a treaty with Denmark.',
  '- # Taiwan\n\n  They have one.',
  '```\nTaiwan\n\nDenmark\n```',
  '<!-- Taiwan',
  '-->',
];

describe('checkDraft, which passes over what can hold no claim', () => {
  it('finds what reading everything in order finds', () => {
    const roll = dice(5);
    const all = { found: 0, drafts: 0 };
    for (let round = 0; round < 500; round++) {
      const text = Array.from({ length: 1 + roll(24) }, () => {
        const from = roll(4) > 0 ? fillers : pieces;
        return from[roll(from.length)];
      }).join('\n\n');
      const expected = checkWholeDraft(text, record);
      assert.deepEqual(checkDraft(text, record), expected, JSON.stringify(text));
      all.found += expected.length;
      all.drafts += expected.length > 0 ? 1 : 0;
    }
    assert.ok(all.drafts > 250, JSON.stringify(all));
  }).timeout(120_000);
});
