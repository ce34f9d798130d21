import * as vscode from 'vscode';
import type { TreatyRecord } from '../record/record.js';
import type { FoundList } from '../thread/findingLists.js';
import type { CallName, Calls, RecordParts, Reply, Thread } from '../thread/protocol.js';
import { startThread, threadScript } from './node/startThread.js';

/** What came of a call: its result, and the lists of findings that came before it. */
export interface Answer<Name extends CallName> {
  readonly result: ReturnType<Calls[Name]>;
  readonly lists: readonly FoundList[];
}

/** A call that waits for its answer. */
interface Waiting {
  readonly lists: FoundList[];
  resolve(answer: Answer<CallName>): void;
  reject(error: Error): void;
}

/**
 * What reads and judges drafts, in a thread of its own: started at the first call. If it should come to an end it is started
 * again at the next one, unless it has never answered: then that is said once, and drafts are not checked.
 */
export class Engine implements vscode.Disposable {
  readonly #script: vscode.Uri;
  readonly #partsOf: (record: TreatyRecord) => RecordParts;
  readonly #log: vscode.LogOutputChannel;
  #thread: Thread | undefined;
  #hasAnswered = false;
  /** Why no thread can be had. */
  #broken: Error | undefined;
  /** What the thread reads drafts by. */
  #record: TreatyRecord | undefined;
  readonly #waiting = new Map<number, Waiting>();
  #next = 0;
  readonly #ended = new vscode.EventEmitter<void>();
  /** Fires when the thread has come to an end, and with it all that it knew of open drafts. */
  readonly onDidEnd = this.#ended.event;

  /**
   * @param extension the folder the extension is installed in
   * @param partsOf what a record of the session is made of
   */
  constructor(extension: vscode.Uri, partsOf: (record: TreatyRecord) => RecordParts, log: vscode.LogOutputChannel) {
    this.#script = vscode.Uri.joinPath(extension, threadScript);
    this.#partsOf = partsOf;
    this.#log = log;
  }

  /**
   * Starts the thread, so that it is there when it is called.
   * @throws Error why there can be none
   */
  start(): Thread {
    if (this.#broken) {
      throw this.#broken;
    }
    if (!this.#thread) {
      const thread = startThread(
        this.#script,
        (reply) => this.#hear(reply),
        (error) => this.#thread === thread && this.#end(error),
      );
      this.#thread = thread;
    }
    return this.#thread;
  }

  /**
   * Calls the thread.
   * @param record what drafts are read by
   * @throws Error what went wrong there
   */
  async call<Name extends CallName>(record: TreatyRecord, name: Name, ...args: Parameters<Calls[Name]>): Promise<Answer<Name>> {
    const thread = this.start();
    if (this.#record !== record) {
      thread.post({ kind: 'record', parts: this.#partsOf(record) });
      this.#record = record;
    }
    const id = this.#next++;
    const answer = new Promise<Answer<CallName>>((resolve, reject) => {
      this.#waiting.set(id, { lists: [], resolve, reject });
    });
    thread.post({ kind: 'call', id, name, args });
    return answer as Promise<Answer<Name>>;
  }

  /** Forgets a draft that was checked under a number. */
  close(draft: number): void {
    this.#thread?.post({ kind: 'close', draft });
  }

  #hear(reply: Reply): void {
    this.#hasAnswered = true;
    const waiting = this.#waiting.get(reply.id);
    if (reply.kind === 'found') {
      waiting?.lists.push(...reply.lists);
      return;
    }
    this.#waiting.delete(reply.id);
    if (reply.kind === 'result') {
      waiting?.resolve({ result: reply.result, lists: waiting.lists });
    } else {
      this.#log.error(reply.error);
      waiting?.reject(reply.error);
    }
  }

  #end(error: Error): void {
    this.#log.error(`the thread that reads drafts has come to an end: ${error.message}`);
    if (!this.#hasAnswered) {
      this.#broken = error;
      void vscode.window.showErrorMessage(`Treaty Desk cannot start what reads drafts, so they are not checked: ${error.message}`);
    }
    // in a browser a thread outlives an error
    this.#thread?.end();
    this.#thread = undefined;
    this.#record = undefined;
    for (const { reject } of this.#waiting.values()) {
      reject(error);
    }
    this.#waiting.clear();
    this.#ended.fire();
  }

  dispose(): void {
    const thread = this.#thread;
    // nobody is left to be told
    this.#waiting.clear();
    this.#thread = undefined;
    thread?.end();
    this.#ended.dispose();
  }
}
