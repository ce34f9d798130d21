import { type BlockContext, type BlockParser, type Line, type NodeSpec, parser } from '@lezer/markdown';

/** Deeper lists and quotes are read as text of the innermost one: the work would grow with the square of the depth. */
const DEEPEST = 200;
/** A longer line is prose, whatever it begins with. */
export const LONGEST_LINE = 200_000;

const FOOTNOTE = /\[\^[^\]\s]{1,200}\]:[ \t]*/y;
const DIRECTIVE = /:::/y;
const NUMBERED = /\d{1,9}[.)][ \t]+\S/y;
const CONTAINERS = /(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*){1,200000}/y;

function match(pattern: RegExp, line: Line): string | undefined {
  if (line.indent >= line.baseIndent + 4) {
    return undefined; // code
  }
  pattern.lastIndex = line.pos;
  return pattern.exec(line.text)?.[0];
}

/** Takes the rest of the line as a node of its own. */
function takeLine(cx: BlockContext, line: Line, node: string, from: number): true {
  const element = cx.elt(node, cx.lineStart + from, cx.lineStart + line.text.length);
  cx.nextLine();
  cx.addElement(element);
  return true;
}

const longLine: BlockParser = {
  name: 'LongLine',
  before: 'IndentedCode',
  parse: (cx, line) => line.text.length > LONGEST_LINE && takeLine(cx, line, 'Paragraph', line.pos),
};

const nesting: BlockParser = {
  name: 'Nesting',
  before: 'Blockquote',
  parse(cx, line) {
    const marks = cx.depth < DEEPEST ? undefined : match(CONTAINERS, line);
    return marks !== undefined && takeLine(cx, line, 'Paragraph', line.pos + marks.length);
  },
};

const footnoteNode: NodeSpec = {
  name: 'FootnoteDefinition',
  block: true,
  composite(_cx, line) {
    if (line.next < 0) {
      return true;
    }
    if (line.indent < line.baseIndent + 4) {
      return false;
    }
    line.moveBaseColumn(line.baseIndent + 4);
    return true;
  },
};

const footnote: BlockParser = {
  name: 'FootnoteDefinition',
  before: 'IndentedCode',
  parse(cx, line) {
    const mark = match(FOOTNOTE, line);
    if (mark === undefined || cx.depth >= DEEPEST) {
      return false;
    }
    cx.startComposite('FootnoteDefinition', line.pos);
    line.moveBase(line.pos + mark.length);
    return null;
  },
  endLeaf: (_cx, line) => match(FOOTNOTE, line) !== undefined,
};

const directive: BlockParser = {
  name: 'Directive',
  before: 'IndentedCode',
  parse: (cx, line) => match(DIRECTIVE, line) !== undefined && takeLine(cx, line, 'Directive', line.pos),
  endLeaf: (_cx, line) => match(DIRECTIVE, line) !== undefined,
};

/** A numbered item at the margin ends an item set in below the one before it; the library asks that lists in a paragraph begin with 1. */
const nextItem: BlockParser = {
  name: 'NextItem',
  endLeaf: (cx, line) => line.indent === 0 && cx.parentType().name === 'ListItem' && match(NUMBERED, line) !== undefined,
};

/**
 * Reads the blocks of a draft and leaves what is inside them unread, so that the text of a block costs nothing until somebody asks for it.
 * Beside CommonMark it knows footnote definitions and directive lines (`:::`); link reference definitions and pipe tables
 * are paragraphs to it: reading these while the lines come in takes quadratic time in the worst case.
 */
export const blockGrammar = parser.configure({
  remove: ['LinkReference'],
  defineNodes: [footnoteNode, { name: 'Directive', block: true }],
  parseBlock: [longLine, footnote, directive, nesting, nextItem],
  parseInline: [{ name: 'Unread', before: 'Escape', parse: (cx) => cx.end }],
});
