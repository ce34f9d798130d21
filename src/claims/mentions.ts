import { sentences } from '../draft/sentences.js';
import type { Span } from '../draft/span.js';
import type { LanguageReader } from './language.js';
import type { Named } from './named.js';

/** A place in prose that names a party, organisation, region or topic, or that speaks of an instrument. */
export type ProseMention =
  | { readonly span: Span; readonly named: Named }
  | {
      readonly span: Span;
      readonly named: { readonly kind: 'instrument' };
      readonly parties: readonly string[];
      readonly topics: readonly string[];
      readonly year: string | undefined;
    };

/**
 * All mentions in the prose of a block, left to right. An instrument's span is its noun phrase ("the 2019 agreement");
 * `parties` are those named in its phrase, or in its sentence where the phrase names none.
 */
export function mentionsIn(text: string, reader: LanguageReader): ProseMention[] {
  return sentences(text).flatMap((sentence) => reader.mentionsIn(text, sentence));
}
