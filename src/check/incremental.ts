import type { Claim } from '../claims/claim.js';
import { isFragment } from '../claims/extract.js';
import type { LanguageReader } from '../claims/language.js';
import { readParts } from '../claims/passing.js';
import { type PartContext, ReadPart, Suspects } from '../claims/readPart.js';
import { DraftLabels } from '../draft/draftPart.js';
import { type Change, DraftText } from '../draft/draftText.js';
import type { Block } from '../draft/prose.js';
import type { TreatyRecord } from '../record/record.js';
import type { Finding } from '../verdicts/verdict.js';
import { findingsOf, moved } from './findings.js';

export type { Change } from '../draft/draftText.js';

/** What a draft is checked with. */
interface Means {
  readonly record: TreatyRecord;
  readonly reader: LanguageReader;
  readonly readQuotes: boolean;
}

/** The findings of a part as they stand in its text, and as they stand in the draft. */
class PartFindings {
  #start = 0;
  #placed: readonly Finding[];

  constructor(private readonly own: readonly Finding[]) {
    this.#placed = own;
  }

  /** The findings where the part begins at the offset. */
  at(start: number): readonly Finding[] {
    if (start !== this.#start) {
      this.#start = start;
      this.#placed = start === 0 ? this.own : this.own.map((finding) => moved(finding, start));
    }
    return this.#placed;
  }
}

/**
 * A draft that has been checked. Immutable: a change gives another one, for which only those parts are read again that the
 * change touches, or whose claims depend on what it touches.
 */
export class CheckedDraft {
  /** Where each part begins that holds a claim, and its findings. */
  readonly #found: readonly (readonly [start: number, findings: PartFindings])[];
  readonly #text: DraftText<ReadPart>;
  readonly #labels: DraftLabels;
  readonly #means: Means;
  /** Findings by the claims they are of: a part that is not read again keeps its claims. */
  readonly #judged: WeakMap<readonly Claim[], PartFindings>;
  #findings: readonly Finding[] | undefined;

  private constructor(
    text: DraftText<ReadPart>,
    labels: DraftLabels,
    judged: WeakMap<readonly Claim[], PartFindings>,
    means: Means,
    found: readonly (readonly [number, PartFindings])[],
  ) {
    this.#text = text;
    this.#labels = labels;
    this.#judged = judged;
    this.#means = means;
    this.#found = found;
  }

  /** Checks a draft in steps, so that other work can be done in between. Linear in its length. */
  static *of(text: string, means: Means): Generator<void, CheckedDraft> {
    const draft = DraftText.of(text, (writtenIn, source, part) => new ReadPart(writtenIn, source, part));
    return yield* CheckedDraft.#check(draft, new DraftLabels(draft.parts), new WeakMap(), means);
  }

  /** Every claim of the draft with its verdict, in the order of their spans. */
  get findings(): readonly Finding[] {
    this.#findings ??= this.#gather();
    return this.#findings;
  }

  /** How long the draft is, in UTF-16 units. */
  get length(): number {
    return this.#text.parts.reduce((length, part) => length + part.length, 0);
  }

  /**
   * Checks the draft behind changes: what its findings would be if it were checked afresh.
   * @param changes their spans are UTF-16 offsets into the draft before any of them, and do not overlap
   */
  edit(changes: readonly Change[]): CheckedDraft {
    return finished(this.editInSteps(changes));
  }

  /** As {@link edit}, in steps. */
  *editInSteps(changes: readonly Change[]): Generator<void, CheckedDraft> {
    const text = this.#text.edit(changes);
    return yield* CheckedDraft.#check(text, this.#labels.of(text.parts), this.#judged, this.#means);
  }

  #gather(): readonly Finding[] {
    const all: Finding[] = [];
    for (const [start, findings] of this.#found) {
      for (const finding of findings.at(start)) {
        all.push(finding);
      }
    }
    return all;
  }

  static *#check(
    text: DraftText<ReadPart>,
    labels: DraftLabels,
    judged: WeakMap<readonly Claim[], PartFindings>,
    means: Means,
  ): Generator<void, CheckedDraft> {
    const { record, reader, readQuotes } = means;
    const { parts } = text;
    const context: PartContext = {
      reader,
      labels,
      suspects: new Suspects(reader),
      options: { readQuotes, alone: isAlone(parts, labels) },
    };
    const found: (readonly [number, PartFindings])[] = [];
    let start = 0;
    let index = 0;
    for (const read of readParts(parts, context)) {
      if (read && read.claims.length > 0) {
        for (; index < read.index; index++) {
          start += (parts[index] as ReadPart).length;
        }
        let findings = judged.get(read.claims);
        if (!findings) {
          findings = new PartFindings(findingsOf(read.claims, (parts[read.index] as ReadPart).text, record));
          judged.set(read.claims, findings);
        }
        found.push([start, findings]);
      }
      yield;
    }
    return new CheckedDraft(text, labels, judged, means, found);
  }
}

/** What work in steps comes to, done without a pause. */
export function finished<T>(steps: Generator<void, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) {
      return value;
    }
  }
}

/** Whether a draft is a few words; read no further than tells it. */
function isAlone(parts: readonly ReadPart[], labels: DraftLabels): boolean {
  const blocks: Block[] = [];
  for (const part of parts) {
    blocks.push(...part.outline(labels).blocks);
    if (blocks.length > 2) {
      return false;
    }
  }
  return isFragment(blocks);
}
