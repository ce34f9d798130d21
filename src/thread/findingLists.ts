import type { CheckedDraft } from '../check/incremental.js';
import { moved } from '../check/moved.js';
import type { Finding } from '../verdicts/verdict.js';

// How the findings of a draft get from the thread that reads it to the extension: each part's list is sent once, under a
// number, for as long as nothing is read anew in that part; a keystroke then costs what it has changed, and where the others are.

/** The findings of a part, in offsets of its own text, and the number they go by. */
export type FoundList = readonly [key: number, findings: readonly Finding[]];

/** Where the lists stand in a draft. */
export interface SentFindings {
  /** For each part with findings where it begins in the draft, then the number of its list. */
  readonly places: Uint32Array;
  /** The length of the draft that was read, in UTF-16 units. */
  readonly length: number;
}

/** So many findings go in one message: half a millisecond's work for who receives them. */
const FINDINGS_IN_A_MESSAGE = 50;

/** Sends the findings of one draft, again and again. */
export class FindingsSender {
  /** The lists that the other side holds. */
  #sent = new Map<readonly Finding[], number>();
  #next = 0;

  /**
   * Sends what the other side does not hold yet.
   * @returns where the lists stand now, to be sent behind them
   */
  send(draft: CheckedDraft, post: (lists: readonly FoundList[]) => void): SentFindings {
    const sent = new Map<readonly Finding[], number>();
    const places: number[] = [];
    let lists: FoundList[] = [];
    let waiting = 0;
    for (const { start, findings } of draft.inParts()) {
      let key = sent.get(findings) ?? this.#sent.get(findings);
      if (key === undefined) {
        key = this.#next++;
        lists.push([key, findings]);
        waiting += findings.length;
        if (waiting >= FINDINGS_IN_A_MESSAGE) {
          post(lists);
          lists = [];
          waiting = 0;
        }
      }
      sent.set(findings, key);
      places.push(start, key);
    }
    if (lists.length > 0) {
      post(lists);
    }
    this.#sent = sent;
    return { places: Uint32Array.from(places), length: draft.length };
  }
}

/** Puts together what a {@link FindingsSender} sends. */
export class FindingsReceiver {
  #held = new Map<number, readonly Finding[]>();

  /**
   * The findings of the draft as it is now, in the order of their spans.
   * @param lists what was sent before `sent`, since the last time
   */
  receive({ places }: SentFindings, lists: readonly FoundList[]): Finding[] {
    const received = new Map(lists);
    const held = new Map<number, readonly Finding[]>();
    const findings: Finding[] = [];
    for (let i = 0; i < places.length; i += 2) {
      const [start, key] = [places[i] as number, places[i + 1] as number];
      const list = received.get(key) ?? this.#held.get(key);
      if (!list) {
        throw new Error(`the findings ${key} were never sent`);
      }
      held.set(key, list);
      for (const finding of list) {
        findings.push(moved(finding, start));
      }
    }
    this.#held = held;
    return findings;
  }
}
