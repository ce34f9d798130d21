import assert from 'node:assert/strict';
import { checkDraft } from '../../../../src/check/check.js';
import { dice } from '../../dice.js';
import { record } from '../records.js';
import { CONSTRUCTIONS, type Construction, EMBEDDINGS } from './constructions.js';

/** How many sentences are made of each construction. */
const SENTENCES = 300;

/** A sentence of a construction, by dice. */
function made({ frames, slots, alone }: Construction, roll: (sides: number) => number): string {
  const pick = (list: readonly string[]): string => list[roll(list.length)] as string;
  const sentence = pick(frames)
    .replace(/\{(\w)\}/g, (_, slot: string) => pick(slots[slot] ?? []))
    .replace(/\b([Aa]) (?=[aeiou])/g, '$1n ');
  const capital = (sentence[0] as string).toUpperCase() + sentence.slice(1);
  return (alone ? '{S}.' : pick(EMBEDDINGS)).replace('{S}', () => capital).replace('{s}', () => sentence);
}

/** Whether a check finds what it owes a sentence. */
function isRead({ owed, rules }: Construction, text: string): boolean {
  const findings = checkDraft(text, record);
  const contradicted = findings.filter((f) => f.verdict === 'contradicted' && (rules === undefined || rules.includes(f.rule)));
  switch (owed) {
    case 'contradicted':
      return contradicted.length > 0;
    case 'not contradicted':
      return contradicted.length === 0;
    case 'supported':
      return contradicted.length === 0 && findings.some((f) => f.verdict === 'supported');
  }
}

// rules for single sentences do not add up to a grammar: here whole constructions are tried with whole vocabularies
describe('constructions of English, filled from lists', () => {
  for (const [at, construction] of CONSTRUCTIONS.entries()) {
    const { name, floor } = construction;
    it(`reads at least ${Math.round(100 * floor)} % of ${name}`, () => {
      const roll = dice(at + 1);
      const unread: string[] = [];
      for (let n = 0; n < SENTENCES; n++) {
        const text = made(construction, roll);
        if (!isRead(construction, text)) {
          unread.push(text);
        }
      }
      const share = 1 - unread.length / SENTENCES;
      assert.ok(share >= floor, `${(100 * share).toFixed(1)} %; not read, for example:\n${unread.slice(0, 12).join('\n')}`);
    }).timeout(60_000);
  }
});
