// bounded repetitions: an unbounded one over a group can exhaust the stack of the regular expression engine
const DEFINITION =
  /\s{0,3}\[(?!\^)((?:[^[\]\\]|\\.){1,999})\]:[ \t]*(?:\n[ \t]*)?(?:<[^<>\n]*>|[^\s<]\S*)(?:(?:[ \t]+(?:\n[ \t]*)?|\n[ \t]*)(?:"(?:[^"\\]|\\.){0,2000}"|'(?:[^'\\]|\\.){0,2000}'|\((?:[^()\\]|\\.){0,2000}\)))?[ \t]*(?:\n|$)/y;

/** The link reference definitions (`[label]: https://…`) at the start of a paragraph. */
export interface Definitions {
  /** Their labels, normalised. */
  readonly labels: readonly string[];
  /** The offset behind the last of them; 0 when there is none. */
  readonly end: number;
}

/**
 * Reads the link reference definitions at the start of a paragraph.
 * @param text the lines of the paragraph, without block quote marks
 */
export function readDefinitions(text: string): Definitions {
  const labels: string[] = [];
  let end = 0;
  for (;;) {
    DEFINITION.lastIndex = end;
    const match = DEFINITION.exec(text);
    if (!match) {
      return { labels, end };
    }
    labels.push(normaliseLabel(match[1] as string));
    end = DEFINITION.lastIndex;
  }
}

/** The form of a link label in which two labels that mean the same are equal. */
export function normaliseLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase();
}
