import * as vscode from 'vscode';
import type { Change } from '../draft/draftText.js';
import type { TreatyRecord } from '../record/record.js';
import { FindingsReceiver } from '../thread/findingLists.js';
import type { Finding } from '../verdicts/verdict.js';
import { lengthOf } from './drafts.js';
import type { Engine } from './engine.js';
import type { SessionRecord } from './sessionRecord.js';

/** After so many changes that nobody asked about, a draft is rather read afresh. */
const mostUnseen = 1000;

/** What a check found. */
interface Checked {
  readonly findings: readonly Finding[];
  /** How long it was, in UTF-16 units. */
  readonly length: number;
  readonly record: TreatyRecord;
}

/** A document as it was last checked, and what has changed since. */
interface OpenDraft {
  /** The number under which the engine knows it. */
  readonly number: number;
  readonly receiver: FindingsReceiver;
  checked: Checked | undefined;
  /** Changes that the check has not seen, in the order in which they were made. */
  readonly unseen: (readonly Change[])[];
  /** The check that is under way. */
  running: Promise<readonly Finding[]> | undefined;
}

/**
 * Checks documents: the first time as a whole, then what changed. Diagnostics, hovers, quick fixes and reports all ask here.
 * The work is the engine's; what it is asked and told here keeps in step with the text.
 */
export class DraftChecks implements vscode.Disposable {
  readonly #record: SessionRecord;
  readonly #engine: Engine;
  readonly #open = new Map<vscode.TextDocument, OpenDraft>();
  #opened = 0;
  readonly #subscriptions: vscode.Disposable;

  constructor(record: SessionRecord, engine: Engine) {
    this.#record = record;
    this.#engine = engine;
    this.#subscriptions = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        const draft = this.#open.get(document);
        if (draft) {
          draft.unseen.push(
            contentChanges.map(({ rangeOffset, rangeLength, text }) => ({ start: rangeOffset, end: rangeOffset + rangeLength, text })),
          );
          if (draft.unseen.length > mostUnseen && !draft.running) {
            this.#close(document);
          }
        }
      }),
      vscode.workspace.onDidCloseTextDocument((document) => this.#close(document)),
      engine.onDidEnd(() => this.#open.clear()),
    );
  }

  /**
   * Every claim in the document as it is when this resolves, so that the ranges always fit the text; empty where the
   * record cannot be read.
   * @throws Error where the engine fails
   */
  findings(document: vscode.TextDocument): Promise<readonly Finding[]> {
    let draft = this.#open.get(document);
    if (!draft) {
      draft = { number: this.#opened++, receiver: new FindingsReceiver(), checked: undefined, unseen: [], running: undefined };
      this.#open.set(document, draft);
    }
    const open = draft;
    open.running ??= this.#catchUp(document, open).finally(() => {
      open.running = undefined;
    });
    return open.running;
  }

  #close(document: vscode.TextDocument): void {
    const draft = this.#open.get(document);
    if (draft) {
      this.#open.delete(document);
      this.#engine.close(draft.number);
    }
  }

  async #catchUp(document: vscode.TextDocument, open: OpenDraft): Promise<readonly Finding[]> {
    try {
      // it gets ready while the record is read here
      this.#engine.start();
      for (;;) {
        const record = await this.#record.get();
        if (!record) {
          return [];
        }
        const { checked } = open;
        const upToDate = checked?.record === record;
        if (upToDate && open.unseen.length === 0) {
          // should a change ever have been missed, the draft is read afresh
          if (checked.length === lengthOf(document)) {
            return checked.findings;
          }
          open.checked = undefined;
          continue;
        }
        const changes = open.unseen.splice(0);
        const { result, lists } = await this.#engine.call(record, 'check', open.number, upToDate ? changes : document.getText());
        open.checked = { findings: open.receiver.receive(result, lists), length: result.length, record };
      }
    } catch (error) {
      // whatever the engine knows of it by now, the next check begins afresh
      if (this.#open.get(document) === open) {
        this.#close(document);
      }
      throw error;
    }
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}
