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

  private constructor(text: DraftText<ReadPart>, labels: DraftLabels, judged: WeakMap<readonly Claim[], PartFindings>, means: Means) {
    this.#text = text;
    this.#labels = labels;
    this.#judged = judged;
    this.#means = means;
    this.#found = this.#read();
  }

  /** Checks a draft. Linear in its length. */
  static of(text: string, means: Means): CheckedDraft {
    const draft = DraftText.of(text, (writtenIn, source, part) => new ReadPart(writtenIn, source, part));
    return new CheckedDraft(draft, new DraftLabels(draft.parts), new WeakMap(), means);
  }

  /** Every claim of the draft with its verdict, in the order of their spans. */
  get findings(): readonly Finding[] {
    this.#findings ??= this.#gather();
    return this.#findings;
  }

  /**
   * Checks the draft behind changes: what its findings would be if it were checked afresh.
   * @param changes their spans are UTF-16 offsets into the draft before any of them, and do not overlap
   */
  edit(changes: readonly Change[]): CheckedDraft {
    const text = this.#text.edit(changes);
    return new CheckedDraft(text, this.#labels.of(text.parts), this.#judged, this.#means);
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

  #read(): (readonly [number, PartFindings])[] {
    const { record, reader, readQuotes } = this.#means;
    const { parts } = this.#text;
    const context: PartContext = {
      reader,
      labels: this.#labels,
      suspects: new Suspects(reader),
      options: { readQuotes, alone: isAlone(parts, this.#labels) },
    };
    const found: (readonly [number, PartFindings])[] = [];
    let start = 0;
    let index = 0;
    for (const { index: at, claims } of readParts(parts, context)) {
      for (; index < at; index++) {
        start += (parts[index] as ReadPart).length;
      }
      let findings = this.#judged.get(claims);
      if (!findings) {
        findings = new PartFindings(findingsOf(claims, (parts[at] as ReadPart).text, record));
        this.#judged.set(claims, findings);
      }
      found.push([start, findings]);
    }
    return found;
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
