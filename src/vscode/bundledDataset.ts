import * as vscode from 'vscode';
import { fromLines } from '../record/lines.js';
import { createRecord, type TreatyRecord } from '../record/record.js';
import type { Dataset } from '../record/schema.js';
import { Breather, inPieces } from '../thread/breather.js';
import { hostStretch } from './hostStretch.js';

/** The dataset that ships with the extension, and the record it makes alone. */
export interface Bundled {
  /** The file of the dataset. */
  readonly bytes: Uint8Array;
  readonly dataset: Dataset;
  readonly record: TreatyRecord;
}

/**
 * Reads what ships with the extension when it is first asked for, through the editor, so that it works on a desktop, on a
 * remote machine and in a browser alike; it was validated when it was built.
 */
export class BundledDataset {
  readonly #at: vscode.Uri;
  readonly #log: vscode.LogOutputChannel;
  #loading: Promise<Bundled | undefined> | undefined;

  constructor(extension: vscode.Uri, log: vscode.LogOutputChannel) {
    this.#at = vscode.Uri.joinPath(extension, 'dist', 'record.jsonl');
    this.#log = log;
  }

  /** The dataset; `undefined` where it cannot be read, which is said once. Never rejects. */
  get(): Promise<Bundled | undefined> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  async #load(): Promise<Bundled | undefined> {
    const started = Date.now();
    try {
      const bytes = await vscode.workspace.fs.readFile(this.#at);
      const breather = new Breather(hostStretch);
      await breather.pause();
      const dataset = await inPieces(fromLines(new TextDecoder().decode(bytes)), breather);
      await breather.pause();
      const record = createRecord([dataset]);
      this.#log.info(
        `record ${dataset.version} as of ${record.asOf}: ${record.instruments} agreements, read in ${Date.now() - started} ms`,
      );
      return { bytes, dataset, record };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#log.error(`cannot read ${this.#at.toString(true)}: ${reason}`);
      void vscode.commands.executeCommand('setContext', 'treatyDesk.recordUnreadable', true);
      void vscode.window.showErrorMessage(`Treaty Desk cannot read its record, so drafts are not checked: ${reason}`);
      return undefined;
    }
  }
}
