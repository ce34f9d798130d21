const OPENING = /^\uFEFF?(---|\+\+\+)[ \t]*(?:\r\n|\r|\n)/;
const NOT_WHITE = /\S/g;
const YAML_LINE = /["'\w-][^:\r\n]*:(?:\s|$)|#|-[ \t]/y;
const YAML_END = /^(?:---|\.\.\.)[ \t]*$/gm;
const TOML_END = /^\+\+\+[ \t]*$/gm;

/**
 * Where the front matter of a draft ends: YAML between `---` and `---` or `...`, TOML between `+++` and `+++`, at the very start.
 * @returns the offset behind its last line break; 0 when there is none, or when it is never closed
 */
export function frontMatterEnd(text: string): number {
  const opening = OPENING.exec(text);
  if (!opening) {
    return 0;
  }
  const start = opening[0].length;
  const yaml = opening[1] === '---';
  if (yaml && /[\r\n]/.test(text.charAt(start)) && !looksLikeYaml(text, start)) {
    return 0; // a thematic break, then prose
  }
  const closing = yaml ? YAML_END : TOML_END;
  closing.lastIndex = start;
  const end = closing.exec(text);
  if (!end) {
    return 0;
  }
  const after = end.index + end[0].length;
  return after + (/^(?:\r\n|\r|\n)?/.exec(text.slice(after, after + 2))?.[0].length ?? 0);
}

function looksLikeYaml(text: string, start: number): boolean {
  NOT_WHITE.lastIndex = start;
  YAML_LINE.lastIndex = NOT_WHITE.exec(text)?.index ?? text.length;
  return YAML_LINE.test(text);
}
