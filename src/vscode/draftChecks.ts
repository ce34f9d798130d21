import type * as vscode from 'vscode';
import { checkDraft } from '../check/check.js';
import type { Finding } from '../verdicts/verdict.js';
import type { BundledRecord } from './bundledRecord.js';

/** Checks documents, each version once; diagnostics, hovers, quick fixes and reports all ask here. */
export class DraftChecks {
  readonly #record: BundledRecord;
  readonly #known = new WeakMap<vscode.TextDocument, { readonly version: number; readonly findings: readonly Finding[] }>();

  constructor(record: BundledRecord) {
    this.#record = record;
  }

  /**
   * Every claim in the document as it is when this resolves, so that the ranges always fit the text; empty where the
   * record cannot be read.
   */
  async findings(document: vscode.TextDocument): Promise<readonly Finding[]> {
    const record = await this.#record.get();
    const known = this.#known.get(document);
    if (known?.version === document.version) {
      return known.findings;
    }
    const findings = record === undefined ? [] : checkDraft(document.getText(), record);
    this.#known.set(document, { version: document.version, findings });
    return findings;
  }
}
