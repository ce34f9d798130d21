import type * as vscode from 'vscode';
import type { TreatyRecord } from '../record/record.js';
import type { Finding } from '../verdicts/verdict.js';
import { loadEngine } from './loadEngine.js';
import type { SessionRecord } from './sessionRecord.js';

/** What came of a check: of which text, against which record. */
interface Checked {
  readonly version: number;
  readonly record: TreatyRecord | undefined;
  readonly findings: readonly Finding[];
}

/** Checks documents, each version once for each record; diagnostics, hovers, quick fixes and reports all ask here. */
export class DraftChecks {
  readonly #record: SessionRecord;
  readonly #known = new WeakMap<vscode.TextDocument, Checked>();

  constructor(record: SessionRecord) {
    this.#record = record;
  }

  /**
   * Every claim in the document as it is when this resolves, so that the ranges always fit the text; empty where the
   * record cannot be read.
   */
  async findings(document: vscode.TextDocument): Promise<readonly Finding[]> {
    const [record, { checkDraft }] = await Promise.all([this.#record.get(), loadEngine()]);
    const known = this.#known.get(document);
    if (known?.version === document.version && known.record === record) {
      return known.findings;
    }
    const findings = record === undefined ? [] : checkDraft(document.getText(), record);
    this.#known.set(document, { version: document.version, record, findings });
    return findings;
  }
}
