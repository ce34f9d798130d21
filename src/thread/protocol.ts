import type { Change } from '../draft/draftText.js';
import type { Span } from '../draft/span.js';
import type { Dataset } from '../record/schema.js';
import type { FoundList, SentFindings } from './findingLists.js';
import type { HoverTarget } from './hoverTarget.js';

// What the editor's extension and the thread that reads drafts tell each other: plain data, copied from one to the other in
// the order in which it is sent.

/** What a record is made of. */
export interface RecordParts {
  /** The bundled dataset, as lines of JSON in UTF-8. */
  readonly bundled: Uint8Array;
  /** The datasets on top of it. */
  readonly own: readonly Dataset[];
}

/** What the thread does when it is called, always by the record that it was given last. Offsets are UTF-16. */
export interface Calls {
  /**
   * Checks a draft that stays open.
   * @param draft a number that stands for it until it is closed
   * @param from its text; or what has changed since it was checked last, one list for each edit
   */
  check(draft: number, from: string | readonly (readonly Change[])[]): SentFindings;
  /** Checks a text and forgets it. */
  checkText(text: string): SentFindings;
  /** What is named at an offset of a draft. */
  hoverTarget(text: string, offset: number): HoverTarget | undefined;
  /** Whether what is written in place of a span would be prose. */
  isProse(text: string, span: Span): boolean;
}

export type CallName = keyof Calls;

/** A call, under the number by which it is answered. */
export interface Call<Name extends CallName = CallName> {
  readonly kind: 'call';
  readonly id: number;
  readonly name: Name;
  readonly args: Parameters<Calls[Name]>;
}

/** What the thread hears. */
export type Request = Call | { readonly kind: 'record'; readonly parts: RecordParts } | { readonly kind: 'close'; readonly draft: number };

/** What the thread says: in answer to a call any number of lists of findings, then its result, or why there is none. */
export type Reply =
  | { readonly kind: 'found'; readonly id: number; readonly lists: readonly FoundList[] }
  | { readonly kind: 'result'; readonly id: number; readonly result: ReturnType<Calls[CallName]> }
  | { readonly kind: 'failure'; readonly id: number; readonly error: Error };

/** A thread that was started. */
export interface Thread {
  post(request: Request): void;
  end(): void;
}

/**
 * Starts the thread.
 * @param script where its script lies
 * @param heard is told every reply
 * @param ended is told why the thread has come to an end; may be told more than once
 */
export type StartThread<Script> = (script: Script, heard: (reply: Reply) => void, ended: (error: Error) => void) => Thread;
