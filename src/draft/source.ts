import { frontMatterEnd } from './frontMatter.js';
import type { Span } from './span.js';

/**
 * The text of a draft as the grammar needs it, every character in its place: lines end in `\n`, front matter is blank.
 */
export class Source {
  /** @param text a draft, or a part of one, as `normalised` gives it */
  constructor(readonly text: string) {}

  /** The text of a draft for a source: as long as the draft, with every character in its place. */
  static normalised(draft: string): string {
    const end = frontMatterEnd(draft);
    const blank = draft.startsWith('\uFEFF') ? Math.max(end, 1) : end;
    const lines = Source.lines(blank > 0 ? draft.slice(blank) : draft);
    return end > 0 ? `${' '.repeat(end - 1)}\n${lines}` : `${' '.repeat(blank)}${lines}`;
  }

  /** A text whose lines end in `\n`, every character in its place. */
  static lines(text: string): string {
    return text.includes('\r') ? text.replace(/\r\n?/g, (found) => (found.length === 2 ? ' \n' : '\n')) : text;
  }

  /** The content of a block without the marks of the block quotes around it, in whose place there is white space. */
  content(span: Span, quoteDepth: number): string {
    const content = this.text.slice(span.start, span.end);
    if (quoteDepth === 0 || !content.includes('\n')) {
      return content;
    }
    const marks = new RegExp(`\\n(?:[ \\t]*>){1,${quoteDepth}}`, 'g');
    return content.replace(marks, (found) => `\n${' '.repeat(found.length - 1)}`);
  }
}
