import * as vscode from 'vscode';
import type { Change, CheckedDraft } from '../check/incremental.js';
import type { TreatyRecord } from '../record/record.js';
import type { Finding } from '../verdicts/verdict.js';
import { Breather, inPieces } from './breather.js';
import { lengthOf } from './drafts.js';
import { loadEngine } from './lateParts.js';
import type { SessionRecord } from './sessionRecord.js';

/** After so many changes that nobody asked about, a draft is rather read afresh. */
const mostUnseen = 1000;

/** A document as it was last checked, and what has changed since. */
interface OpenDraft {
  checked: { readonly draft: CheckedDraft; readonly record: TreatyRecord } | undefined;
  /** Changes that the check has not seen, in the order in which they were made. */
  readonly unseen: (readonly Change[])[];
  /** The check that is under way. */
  running: Promise<readonly Finding[]> | undefined;
}

/**
 * Checks documents: the first time as a whole, then what changed. Diagnostics, hovers, quick fixes and reports all ask here.
 * The work is done in steps, between which the extension host is free for others.
 */
export class DraftChecks implements vscode.Disposable {
  readonly #record: SessionRecord;
  readonly #open = new Map<vscode.TextDocument, OpenDraft>();
  readonly #subscriptions: vscode.Disposable;

  constructor(record: SessionRecord) {
    this.#record = record;
    this.#subscriptions = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        const draft = this.#open.get(document);
        if (draft) {
          draft.unseen.push(
            contentChanges.map(({ rangeOffset, rangeLength, text }) => ({ start: rangeOffset, end: rangeOffset + rangeLength, text })),
          );
          if (draft.unseen.length > mostUnseen && !draft.running) {
            this.#open.delete(document);
          }
        }
      }),
      vscode.workspace.onDidCloseTextDocument((document) => this.#open.delete(document)),
    );
  }

  /**
   * Every claim in the document as it is when this resolves, so that the ranges always fit the text; empty where the
   * record cannot be read.
   */
  findings(document: vscode.TextDocument): Promise<readonly Finding[]> {
    let draft = this.#open.get(document);
    if (!draft) {
      draft = { checked: undefined, unseen: [], running: undefined };
      this.#open.set(document, draft);
    }
    const open = draft;
    open.running ??= this.#catchUp(document, open).finally(() => {
      open.running = undefined;
    });
    return open.running;
  }

  async #catchUp(document: vscode.TextDocument, open: OpenDraft): Promise<readonly Finding[]> {
    const breather = new Breather();
    const { openDraftInSteps, readerInSteps } = await loadEngine();
    for (;;) {
      await breather.pause();
      const record = await this.#record.get();
      if (!record) {
        return [];
      }
      await breather.pause();
      // made once for a record
      await inPieces(readerInSteps(record), breather);
      await breather.pause();
      const { checked } = open;
      const upToDate = checked?.record === record;
      if (checked && upToDate && open.unseen.length === 0) {
        // should a change ever have been missed, the draft is read afresh
        if (checked.draft.length === lengthOf(document)) {
          return checked.draft.findings;
        }
        open.checked = undefined;
        continue;
      }
      if (!upToDate) {
        open.unseen.length = 0;
      }
      const steps = upToDate ? checked.draft.editInSteps(open.unseen.shift() ?? []) : openDraftInSteps(document.getText(), record);
      open.checked = { draft: await inPieces(steps, breather), record };
    }
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}
