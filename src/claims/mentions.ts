import { sentences } from '../draft/sentences.js';
import type { LanguageReader } from './language.js';
import type { ProseMention } from './named.js';

/**
 * All mentions in the prose of a block, left to right. An instrument's span is its noun phrase ("the 2019 agreement");
 * `parties` are those named in its phrase, or in its sentence where the phrase names none.
 */
export function mentionsIn(text: string, reader: LanguageReader): ProseMention[] {
  return sentences(text, reader.abbreviations).flatMap((sentence) => reader.mentionsIn(text, sentence));
}
