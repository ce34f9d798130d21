import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { checkDraft } from '../../../src/check/check.js';
import { record } from '../claims/records.js';
import { dice } from '../dice.js';
import { assertSound } from './sentences.js';

const pieces = fs
  .readdirSync('test/drafts/dev')
  .filter((file) => file.endsWith('.md'))
  .flatMap((file) => fs.readFileSync(path.join('test/drafts/dev', file), 'utf8').split(/^<!-- next -->$/m))
  .map((text) => text.replace(/⟦[^:⟦⟧]*:([^⟦⟧]*)⟧/g, '$1').trim())
  .filter((text) => text.length < 1_000);

const openings = ['# Agreements with Taiwan\n\n## Denmark\n\n', '## Who extradites to Taiwan?\n\n', 'Taiwan has agreements with:\n\n', ''];
const words = [';', ':', ',', '—', '?', '(', ')', '"', 'and', 'but', 'that', 'which', 'before', 'not', 'the', 'of', '- '];

// nobody writes like this, and everybody does for a moment while a sentence is being changed
describe('drafts whose words have been moved about', () => {
  const roll = dice(29);
  const one = <T>(list: readonly T[]): T => list[roll(list.length)] as T;
  const changes: Readonly<Record<string, (text: string) => string>> = {
    'lists of their parts': (text) =>
      text
        .split(/(?<=[.;,]) /)
        .map((part) => `- ${part.replace(/[.,]$/, ';')}`)
        .join('\n'),
    'halves of two': (text) => text.slice(0, roll(text.length)) + one(pieces).slice(roll(400)),
    'other words between theirs': (text) => {
      const own = text.split(' ');
      for (let i = 0; i < 4; i++) {
        own.splice(roll(own.length), roll(2), one(words));
      }
      return own.join(' ');
    },
  };
  for (const [name, change] of Object.entries(changes)) {
    it(`are read without an error: ${name}`, () => {
      for (let round = 0; round < 700; round++) {
        const text = one(openings) + change(one(pieces));
        assert.doesNotThrow(() => assertSound(checkDraft(text, record), text, record), JSON.stringify(text));
      }
    }).timeout(60_000);
  }
});
