import type { TreatyRecord } from '../record/record.js';
import type { Finding } from '../verdicts/verdict.js';

/** Options of a check; every one has a default. */
export interface CheckOptions {
  /** Whether block quotes are read as the draft's own words. Default: only where the draft endorses them. */
  readonly readQuotes?: boolean;
}

/**
 * Reads a Markdown draft and holds every claim in it against the record.
 * @param text the draft, Markdown
 * @returns findings in the order of their spans; empty when the draft holds no claim
 */
export function checkDraft(_text: string, _record: TreatyRecord, _options: CheckOptions = {}): Finding[] {
  return [];
}
