import { beginning, createReader, isFragment, readClaims } from '../claims/extract.js';
import type { LanguageReader } from '../claims/language.js';
import { readOutline } from '../draft/outline.js';
import { Source } from '../draft/source.js';
import { finished } from '../draft/steps.js';
import type { TreatyRecord } from '../record/record.js';
import type { Finding } from '../verdicts/verdict.js';
import { findingsOf } from './findings.js';
import { CheckedDraft } from './incremental.js';

/** Options of a check; every one has a default. */
export interface CheckOptions {
  /** Whether block quotes are read as the draft's own words. Default: only where the draft endorses them. */
  readonly readQuotes?: boolean;
}

const readers = new WeakMap<TreatyRecord, LanguageReader>();

/** The reader of a record, built once for each record. */
export function readerFor(record: TreatyRecord): LanguageReader {
  return finished(readerInSteps(record));
}

/** As {@link readerFor}, in steps, so that other work can be done in between. */
export function* readerInSteps(record: TreatyRecord): Generator<void, LanguageReader> {
  const known = readers.get(record) ?? (yield* createReader(record));
  // two that were begun side by side end as one
  const reader = readers.get(record) ?? known;
  readers.set(record, reader);
  return reader;
}

/**
 * Reads a Markdown draft and holds every claim in it against the record. Linear in the length of the draft; what can hold
 * no claim is passed over.
 * @param text the draft, Markdown
 * @returns findings in the order of their spans; empty when the draft holds no claim
 */
export function checkDraft(text: string, record: TreatyRecord, options: CheckOptions = {}): Finding[] {
  return [...openDraft(text, record, options).findings];
}

/**
 * Checks a draft and keeps what was read, so that it can be checked again quickly as it changes.
 * @param text the draft, Markdown
 */
export function openDraft(text: string, record: TreatyRecord, options: CheckOptions = {}): CheckedDraft {
  return finished(openDraftInSteps(text, record, options));
}

/** As {@link openDraft}, in steps of a few milliseconds at most, so that other work can be done in between. */
export function openDraftInSteps(text: string, record: TreatyRecord, options: CheckOptions = {}): Generator<void, CheckedDraft> {
  return CheckedDraft.of(text, record, { reader: readerFor(record), readQuotes: options.readQuotes ?? false });
}

/** Reads all of a draft in order, whatever it may hold: gives what {@link checkDraft} does, more slowly. For tests of that. */
export function checkWholeDraft(text: string, record: TreatyRecord, options: CheckOptions = {}): Finding[] {
  const outline = readOutline(new Source(Source.normalised(text)));
  const reading = { readQuotes: options.readQuotes ?? false, alone: isFragment(outline.blocks) };
  return findingsOf(readClaims(outline, readerFor(record), reading, beginning).claims, text, record);
}
