/** "A", "A and B", "A, B and C"; with `last` "or" or "nor" instead of "and". Empty for no items. */
export function listText(items: readonly string[], last = 'and'): string {
  const head = items.slice(0, -1);
  const tail = items.at(-1) ?? '';
  return head.length === 0 ? tail : `${head.join(', ')} ${last} ${tail}`;
}

/** The first letter in upper case, for the beginning of a sentence. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "1 agreement", "2 agreements"; `many` where the plural is not formed with an s. */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
