/**
 * The text of a file: UTF-8 with or without a byte order mark, or UTF-16 with one. The mark is no part of the text, as
 * in an editor, so that offsets agree.
 * @throws Error saying what to do when the bytes are none of these
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Error(`it is not valid ${encoding.toUpperCase()} text; save it as UTF-8`);
  }
  if (text.includes('\0')) {
    throw new Error('it is not a text file, or it is UTF-16 without a byte order mark; save it as UTF-8');
  }
  return text;
}
