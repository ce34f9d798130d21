import type { Node, ParseError } from 'jsonc-parser';

/** Keys and indexes that lead to a place in a JSON value. */
export type JsonPath = readonly (string | number)[];

/** A part of a JSON text: end-exclusive UTF-16 offsets. */
export interface JsonSpan {
  readonly start: number;
  readonly end: number;
}

/** The value of a JSON text, or where the text is no JSON. */
export type JsonReading =
  | { readonly value: unknown }
  | { readonly mistakes: readonly { readonly span: JsonSpan; readonly message: string }[] };

/**
 * Reads a JSON text. What is right is read by the platform; only a text with a mistake, or one that may hold comments,
 * needs the parser that knows places, so that is loaded then.
 * @param comments whether comments and trailing commas are allowed
 */
export async function readJson(text: string, comments = false): Promise<JsonReading> {
  if (!comments) {
    try {
      return { value: JSON.parse(text.replace(/^\uFEFF/, ' ')) };
    } catch {
      // read again below, for the place
    }
  }
  const { parse, printParseErrorCode } = await import('jsonc-parser');
  const errors: ParseError[] = [];
  const value: unknown = parse(text.replace(/^\uFEFF/, ' '), errors, { disallowComments: !comments, allowTrailingComma: comments });
  if (errors.length === 0 && value !== undefined) {
    return { value };
  }
  const mistakes = errors.map(({ error, offset, length }) => ({
    span: { start: offset, end: offset + length },
    message: `no JSON: ${inWords(printParseErrorCode(error))}`,
  }));
  // what follows from a mistake is not worth a line of its own
  return { mistakes: [mistakes[0] ?? { span: { start: 0, end: text.length }, message: 'no JSON' }] };
}

/** "CommaExpected" → "comma expected". */
function inWords(code: string): string {
  return code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}

/** Finds places in a JSON text. */
export interface JsonPlaces {
  /**
   * The span of the value at a path. Where there is none, that of the brace or bracket of the nearest that there is.
   * @param key whether the name of the property is meant and not its value
   */
  spanOf(path: JsonPath, key?: boolean): JsonSpan;
}

/** The places of a JSON text; parses it once. */
export async function placesIn(text: string): Promise<JsonPlaces> {
  const { parseTree, findNodeAtLocation } = await import('jsonc-parser');
  const root: Node | undefined = parseTree(text.replace(/^\uFEFF/, ' '), [], { allowTrailingComma: true });
  return {
    spanOf: (path, key = false) => {
      for (let length = path.length; root && length >= 0; length--) {
        const node = findNodeAtLocation(root, path.slice(0, length));
        if (!node) {
          continue;
        }
        if (length === path.length) {
          const name = key && node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
          const meant = name ?? node;
          return { start: meant.offset, end: meant.offset + meant.length };
        }
        return { start: node.offset, end: node.offset + 1 };
      }
      return { start: 0, end: Math.min(1, text.length) };
    },
  };
}

/** A place in a JSON file as people write it: `agreements[3].dates[0].date`; empty for the file as a whole. */
export function formatPath(path: JsonPath): string {
  let text = '';
  for (const key of path) {
    const plain = typeof key === 'string' && /^[A-Za-z_$][\w$]*$/.test(key);
    text += plain ? `${text === '' ? '' : '.'}${key}` : `[${JSON.stringify(key)}]`;
  }
  return text;
}
