// The texts that are measured, made of files of the project.
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const read = (file) => fs.readFileSync(path.join(root, file), 'utf8');
const below = (folder) =>
  fs
    .readdirSync(path.join(root, folder), { recursive: true })
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => path.join(folder, file));

/** Repeats a text up to a length, in UTF-16 units. */
export function ofLength(text, length) {
  const times = Math.ceil(length / (text.length + 2));
  return Array(times).fill(text).join('\n\n').slice(0, length);
}

/** Prose about other things: what the project's own pages say, without the paragraphs that name what the record is about. */
export function neutral(length) {
  const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'LICENSE', ...below('docs')];
  const blocks = pages.flatMap((page) => read(page).split(/\n\n+/)).filter((block) => !/Taiwan|Taipei|Interpol/.test(block));
  return ofLength(blocks.join('\n\n'), length);
}

/** Prose that speaks of little else than agreements: the drafts that the checker is tested on, without their annotations. */
export function dense(length) {
  const drafts = below('test/drafts').map((file) => read(file).replace(/⟦[^:⟦⟧]*:([^⟦⟧]*)⟧/g, '$1'));
  return ofLength(drafts.join('\n\n'), length);
}

const repeat = (piece) => (length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const rows = '| Denmark | 2019 | extradition |\n';

/** Drafts nobody would write, of any length. */
export const hostile = {
  'opening brackets': repeat('['),
  'closing brackets': repeat(']'),
  pipes: repeat('|'),
  asterisks: repeat('*'),
  'asterisks between letters': repeat('a*'),
  underscores: repeat('_ '),
  backticks: repeat('` '),
  'links never closed': repeat('[a]('),
  'comments never closed': repeat('<!-- a\n\n'),
  'fences never closed': repeat('- a\n\n  ```\n\nb\n\n'),
  'entities and tags': repeat('&amp;<b>a</b>'),
  'one line of words': repeat('Denmark signed a treaty with Taiwan '),
  'one line of names': repeat('Denmark, Poland, Germany, '),
  'one word': repeat('a'),
  'one table': (length) => `| State | Signed | Scope |\n|---|---|---|\n${repeat(rows)(length)}`,
  'lists within lists': (length) => {
    let text = '';
    for (let depth = 0; text.length < length; depth = (depth + 1) % 300) {
      text += `${'  '.repeat(depth)}- Denmark\n`;
    }
    return text.slice(0, length);
  },
  'quotes within quotes': repeat(`${'>'.repeat(100)} Taiwan\n`),
  'headings only': repeat('# Denmark\n\n## Extradition\n\n'),
  'line breaks': repeat('\n'),
  'carriage returns': repeat('\r'),
};
