import assert from 'node:assert/strict';
import { readerFor } from '../../../src/check/check.js';
import { CheckedDraft } from '../../../src/check/incremental.js';
import type { LanguageReader } from '../../../src/claims/language.js';
import { finished } from '../../../src/draft/steps.js';
import { record } from '../claims/records.js';

/** A reader that counts the characters it is given, however often it is given them. */
function counting(): { readonly reader: LanguageReader; readonly read: () => number } {
  const inner = readerFor(record);
  let read = 0;
  const counted = <A extends unknown[], R>(method: (...args: A) => R, length: (...args: A) => number) => {
    return (...args: A): R => {
      read += length(...args);
      return method(...args);
    };
  };
  const reader: LanguageReader = {
    ...inner,
    namesSomething: counted(inner.namesSomething, (text) => text.length),
    nextSuspect: (text, from) => {
      const found = inner.nextSuspect(text, from);
      read += found - from;
      return found;
    },
    nameSigns: counted(inner.nameSigns, (_text, from, to) => to - from),
    signs: counted(inner.signs, (_text, from, to) => to - from),
    readPassage: counted(inner.readPassage, (text) => text.length),
    hasFiniteVerb: counted(inner.hasFiniteVerb, (text) => text.length),
    endorses: counted(inner.endorses, (text) => text.length),
  };
  return { reader, read: () => read };
}

function workOf(text: string): number {
  const { reader, read } = counting();
  finished(CheckedDraft.of(text, record, { reader, readQuotes: false }));
  return read();
}

const kinds: Readonly<Record<string, string>> = {
  'ordinary paragraphs': 'The weather stayed fine, and the text of the law was short.\n\n',
  'paragraphs with claims': 'Denmark has an extradition treaty with Taiwan.\n\nIt was signed in 2019.\n\n',
  headings: '# Denmark\n\n## Extradition treaties\n\n',
  'headings that bring somebody into sight': '# Notes\n\n## Taiwan\n\nWords.\n\n## Others\n\nWords of law.\n\n',
  memberships: 'Denmark is a member of Interpol.\n\n',
  'names one after the other': 'Denmark, Poland, Germany, ',
  'list items': '- Denmark: extradition\n',
  'table rows': '| Denmark | 2019 | extradition |\n',
  quotes: '> Taiwan has a treaty with Denmark.\n\n',
  'comments never closed': '<!-- Taiwan\n\n',
  'fences never closed': 'Denmark\n\n- a\n\n  ```\n\n',
  brackets: '[Taiwan]',
  asterisks: 'a*',
  entities: '&#84;aiwan ',
};

describe('the work of a check', () => {
  for (const [kind, piece] of Object.entries(kinds)) {
    it(`grows no faster than the draft: ${kind}`, () => {
      // both longer than what is read as a few words
      const short = workOf(piece.repeat(1000));
      const long = workOf(piece.repeat(4000));
      assert.ok(long <= 4.4 * short, `${short} characters read, then ${long}`);
    }).timeout(20_000);
  }
});
