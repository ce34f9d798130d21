import type { Tree } from '@lezer/common';
import { InlineContext, type InlineParser, parser, Strikethrough } from '@lezer/markdown';
import type { Span } from './span.js';

// what the grammar looks at; all else is ordinary text
const SPECIAL = /[\\`*_[\]<&{!~$^]/g;
const MARKUP = /[\\`*_[<&{]|~~|\$\$|\^\[/;
const SPECIAL_OR_URL = /[\\`*_[\]<&{!~$^]|(?:https?|ftp):\/\/|www\.|mailto:|[\w.+-]{1,64}@(?=[\w-]+\.)/gi;

const BARE_URL =
  /(?:(?:https?|ftp):\/\/|www\.(?=[\w-]+\.)|mailto:)[^\s<>[\]`|"“”\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]+|[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/iy;
const HIDDEN: readonly (readonly [first: string, pattern: RegExp])[] = [
  // footnote references, and notes written in place
  ['[', /\[\^[^\]\s]{1,200}\]/y],
  ['^', /\^\[(?:[^[\]]|\[[^[\]]{0,500}\]){0,1000}\]/y],
  // citations: [@key], [see @key, p. 3; @other], [-@key]
  ['[', /\[(?:[^[\]@]{0,200}[\s;,-])?-?@[^\s[\]][^[\]]{0,500}\](?![([])/y],
  // the kind of a call-out: [!NOTE]
  ['[', /\[![A-Za-z-]{1,20}\][+-]?(?![([])/y],
  // embedded notes and pictures
  ['!', /!\[\[[^[\]]{1,500}\]\]/y],
  // shortcodes and tags of templates, comments of MDX, attributes
  ['{', /\{%-? *comment *-?%\}.{0,5000}?\{%-? *endcomment *-?%\}/y],
  ['{', /\{\{.{0,1000}?\}\}|\{%.{0,1000}?%\}|\{\/\*.{0,5000}?\*\/\}|\{(?:[#.:][^{}]{0,200}|-)\}/y],
  // mathematics, and notes set as raised numbers
  ['$', /\$\$[^$]{1,5000}\$\$/y],
  ['<', /<sup>[\d\s,*[\]()–-]{1,20}<\/sup>/iy],
];
const UNCLOSED = /<!--|\$\$(?=\s|$)/y;
const WIKI_LINK = /\[\[([^[\]|\\]{1,300}\\?\|)?([^[\]|#\\]{1,300})(#[^[\]|]{0,300})?\]\](?![([])/y;
const DESTINATION =
  /\(\s*(?:<[^<>]{0,2000}>|\{[{%].{0,500}?[%}]\}[^\s()]{0,500}|(?:[^\s()\\<]|\\.|\((?:[^\s()\\]|\\.|\((?:[^\s()\\]|\\.){0,500}\)){0,500}\)){0,2000})?(?:\s+(?:"(?:[^"\\]|\\.){0,2000}"|'(?:[^'\\]|\\.){0,2000}'|\((?:[^()\\]|\\.){0,2000}\)))?\s*\)/y;
const LABEL = /\[(?!\^|-?@)(?:[^[\]\\]|\\.){0,999}\]/y;
const CLOSING_BRACKET = 93;

/** What the pattern finds at the position, or (where it is not sticky) behind it. */
function match(pattern: RegExp, cx: InlineContext, pos: number): RegExpExecArray | null {
  pattern.lastIndex = pos - cx.offset;
  return pattern.exec(cx.text);
}

/** Steps over ordinary text in one stride; the grammar would ask each of its rules at every character. */
function ordinary(special: RegExp): InlineParser {
  return {
    name: 'Ordinary',
    before: 'Escape',
    parse(cx, _next, pos) {
      const found = match(special, cx, pos);
      const end = found ? cx.offset + found.index : cx.end;
      return end > pos ? end : -1;
    },
  };
}

const hidden: InlineParser = {
  name: 'Hidden',
  before: 'Escape',
  parse(cx, next, pos) {
    for (const [first, pattern] of HIDDEN) {
      const found = first.charCodeAt(0) === next ? match(pattern, cx, pos) : null;
      if (found) {
        return cx.addElement(cx.elt('Hidden', pos, pos + found[0].length));
      }
    }
    return -1;
  },
};

const url: InlineParser = {
  name: 'Url',
  before: 'Escape',
  parse(cx, _next, pos) {
    const found = match(BARE_URL, cx, pos);
    return found ? cx.addElement(cx.elt('Hidden', pos, pos + urlLength(found[0]))) : -1;
  },
};

/** The length of a URL in running text without the punctuation of the sentence around it. */
function urlLength(found: string): number {
  let surplus = found.split(')').length - found.split('(').length;
  let end = found.length;
  for (; end > 0; end--) {
    const last = found.charAt(end - 1);
    if (last === ')' && surplus > 0) {
      surplus--;
    } else if (!"?!.,:;*_~'’".includes(last)) {
      break;
    }
  }
  return end;
}

/** A comment or a formula that is not closed in this stretch of text hides all that follows. */
const unclosed: InlineParser = {
  name: 'Unclosed',
  after: 'HTMLTag',
  parse: (cx, _next, pos) => (match(UNCLOSED, cx, pos) ? cx.addElement(cx.elt('Unclosed', pos, cx.end)) : -1),
};

const wikiLink: InlineParser = {
  name: 'WikiLink',
  before: 'Link',
  parse(cx, _next, pos) {
    const found = match(WIKI_LINK, cx, pos);
    if (!found) {
      return -1;
    }
    const start = pos + 2 + (found[1]?.length ?? 0);
    const end = pos + found[0].length;
    const marks = [cx.elt('LinkMark', pos, start), cx.elt('LinkMark', start + (found[2] as string).length, end)];
    return cx.addElement(cx.elt('Link', pos, end, marks));
  },
};

/**
 * Closes brackets: a link or an image with a destination, or a `Reference`, of which only the whole draft tells whether it
 * is a link, an image or brackets in the text.
 */
const brackets: InlineParser = {
  name: 'LinkEnd',
  parse(cx, next, pos) {
    if (next !== CLOSING_BRACKET) {
      return -1;
    }
    const link = cx.findOpeningDelimiter(InlineContext.linkStart) ?? -1;
    const image = cx.findOpeningDelimiter(InlineContext.imageStart) ?? -1;
    const opening = cx.getDelimiterAt(Math.max(link, image));
    if (!opening) {
      return -1;
    }
    const destination = match(DESTINATION, cx, pos + 1);
    const end = pos + 1 + (destination ?? match(LABEL, cx, pos + 1) ?? [''])[0].length;
    const node = !destination ? 'Reference' : image > link ? 'Image' : 'Link';
    const content = cx.takeContent(Math.max(link, image));
    const marks = [cx.elt('LinkMark', opening.from, opening.to), ...content, cx.elt('LinkMark', pos, end)];
    return cx.addElement(cx.elt(node, opening.from, end, marks));
  },
};

const withoutUrls = parser.configure([
  Strikethrough,
  {
    remove: [
      'HardBreak',
      'LinkReference',
      'IndentedCode',
      'FencedCode',
      'Blockquote',
      'HorizontalRule',
      'BulletList',
      'OrderedList',
      'ATXHeading',
      'HTMLBlock',
      'SetextHeading',
    ],
    defineNodes: ['Hidden', 'Unclosed', 'Reference'],
    parseBlock: [
      {
        name: 'Text',
        before: 'LinkReference',
        parse(cx, line) {
          const start = cx.lineStart;
          const text = cx.elt('Paragraph', start, start + line.text.length, cx.parser.parseInline(line.text, start));
          cx.nextLine();
          cx.addElement(text);
          return true;
        },
      },
    ],
    parseInline: [ordinary(SPECIAL), hidden, unclosed, wikiLink, brackets],
  },
]);
const withUrls = withoutUrls.configure({ parseInline: [ordinary(SPECIAL_OR_URL), url] });

/**
 * Reads a stretch of text without line breaks as inline Markdown, with what writers use beyond CommonMark: footnote
 * references, citations, wiki links, bare URLs, shortcodes, formulas.
 *
 * Nodes besides those of the library: `Hidden`, `Unclosed` (reaches to the end), `Reference`. The last child of a link or
 * reference, a `LinkMark`, begins at its closing bracket and covers destination or label too.
 */
export function parseInline(text: string): Tree {
  return (mayHoldUrl(text) ? withUrls : withoutUrls).parse(text);
}

/** Whether there is nothing in the text for the inline grammar. */
export function isOrdinary(text: string): boolean {
  return !MARKUP.test(text) && !mayHoldUrl(text);
}

function mayHoldUrl(text: string): boolean {
  return text.includes('://') || text.includes('@') || text.includes('www.') || text.includes('mailto:');
}

/** Marks in a stretch after which it ends at the next good place, and at the next mark when none comes. */
const ENOUGH_MARKS = 300;
const TOO_MANY_MARKS = 2 * ENOUGH_MARKS;
const LONGEST_STRETCH = 200_000;
const GOOD_PLACE = /[.!?;] (?=\S)/g;

/**
 * Cuts a text into stretches to parse one by one: nearly always one. Where marks abound there are more, for some rules of
 * the library take quadratic time in the number of marks.
 */
export function stretches(text: string): Span[] {
  if (text.length <= ENOUGH_MARKS) {
    return [{ start: 0, end: text.length }];
  }
  const cut: Span[] = [];
  let start = 0;
  let marks = 0;
  let open = 0;
  let last = 0;
  SPECIAL.lastIndex = 0;
  for (let special = SPECIAL.exec(text); special; special = SPECIAL.exec(text)) {
    if (marks >= ENOUGH_MARKS && (open <= 0 || marks >= TOO_MANY_MARKS)) {
      const end = marks >= TOO_MANY_MARKS ? special.index : goodPlace(text, last, special.index);
      if (end > start) {
        cut.push(...pieces(text, start, end));
        start = end;
        marks = 0;
        open = 0;
      }
    }
    marks++;
    open += special[0] === '[' ? 1 : special[0] === ']' ? -1 : 0;
    last = special.index;
  }
  cut.push(...pieces(text, start, text.length));
  return cut;
}

/** A stretch, in pieces of a length that no regular expression of the library chokes on. */
function pieces(text: string, from: number, to: number): Span[] {
  const cut: Span[] = [];
  let start = from;
  while (to - start > LONGEST_STRETCH) {
    const space = text.lastIndexOf(' ', start + LONGEST_STRETCH);
    const end = space > start + LONGEST_STRETCH / 2 ? space : start + LONGEST_STRETCH;
    cut.push({ start, end });
    start = end;
  }
  cut.push({ start, end: to });
  return cut;
}

/** The beginning of a sentence between two marks; -1 when there is none. */
function goodPlace(text: string, from: number, to: number): number {
  GOOD_PLACE.lastIndex = from;
  const found = GOOD_PLACE.exec(text.slice(0, to));
  return found ? GOOD_PLACE.lastIndex : -1;
}
