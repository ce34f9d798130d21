import type { Claim } from '../claims/claim.js';
import { isFragment } from '../claims/extract.js';
import type { LanguageReader } from '../claims/language.js';
import { type PartsRead, readParts } from '../claims/passing.js';
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

  constructor(readonly own: readonly Finding[]) {
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
  readonly #text: DraftText<ReadPart>;
  readonly #context: PartContext;
  readonly #read: PartsRead;
  readonly #record: TreatyRecord;
  readonly #labels: DraftLabels;
  /** Findings by the claims they are of: a part that is not read again keeps its claims. */
  readonly #judged: WeakMap<readonly Claim[], PartFindings>;
  #findings: readonly Finding[] | undefined;

  private constructor(
    text: DraftText<ReadPart>,
    labels: DraftLabels,
    judged: WeakMap<readonly Claim[], PartFindings>,
    record: TreatyRecord,
    context: PartContext,
    read: PartsRead,
  ) {
    this.#text = text;
    this.#labels = labels;
    this.#judged = judged;
    this.#record = record;
    this.#context = context;
    this.#read = read;
  }

  /** Checks a draft in steps, so that other work can be done in between. Linear in its length. */
  static *of(text: string, means: Means): Generator<void, CheckedDraft> {
    const draft = DraftText.of(text, (writtenIn, source, part) => new ReadPart(writtenIn, source, part));
    return yield* CheckedDraft.#check(draft, new DraftLabels(draft.parts), means);
  }

  /** Every claim of the draft with its verdict, in the order of their spans. Put together when somebody asks for it. */
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
    const { reader, options } = this.#context;
    const means = { record: this.#record, reader, readQuotes: options.readQuotes };
    return yield* CheckedDraft.#check(text, this.#labels.of(text.parts), means, this);
  }

  /**
   * The findings part by part, for whoever keeps something for each of them: where a part begins in the draft, and its findings
   * in offsets of its own text, in the same list for as long as nothing is read anew in the part.
   */
  *inParts(): Iterable<{ readonly start: number; readonly findings: readonly Finding[] }> {
    for (const [start, findings] of this.#found()) {
      yield { start, findings: findings.own };
    }
  }

  #gather(): readonly Finding[] {
    const all: Finding[] = [];
    for (const [start, findings] of this.#found()) {
      for (const finding of findings.at(start)) {
        all.push(finding);
      }
    }
    return all;
  }

  static *#check(
    text: DraftText<ReadPart>,
    labels: DraftLabels,
    { record, reader, readQuotes }: Means,
    last?: CheckedDraft,
  ): Generator<void, CheckedDraft> {
    const { parts } = text;
    const options = { readQuotes, alone: isAlone(parts, labels) };
    const context: PartContext = { reader, labels, options, suspects: new Suspects(reader) };
    const goesOn = last !== undefined && last.#labels === labels && last.#context.options.alone === options.alone;
    const read = yield* readParts(parts, context, goesOn ? last.#read : undefined);
    const judged = last ? last.#judged : new WeakMap<readonly Claim[], PartFindings>();
    const checked = new CheckedDraft(text, labels, judged, record, context, read);
    // what the record says of the claims is looked up here, and not when somebody asks
    for (const _ of checked.#found()) {
      yield;
    }
    return checked;
  }

  *#found(): Iterable<readonly [start: number, findings: PartFindings]> {
    const { parts, readings } = this.#read;
    let start = 0;
    for (let index = 0; index < parts.length; index++) {
      const part = parts[index] as ReadPart;
      const claims = readings[index]?.claims;
      if (claims !== undefined && claims.length > 0) {
        yield [start, this.#judge(part, claims)];
      }
      start += part.length;
    }
  }

  #judge(part: ReadPart, claims: readonly Claim[]): PartFindings {
    let findings = this.#judged.get(claims);
    if (!findings) {
      findings = new PartFindings(findingsOf(claims, part.text, this.#record));
      this.#judged.set(claims, findings);
    }
    return findings;
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
  // what begins with a letter is a block at least
  let surely = 0;
  for (let index = 0; index < parts.length && surely <= 2; index++) {
    surely += (parts[index] as ReadPart).beginsWithLetter ? 1 : 0;
  }
  if (surely > 2) {
    return false;
  }
  const blocks: Block[] = [];
  for (const part of parts) {
    blocks.push(...part.outline(labels).blocks);
    if (blocks.length > 2) {
      return false;
    }
  }
  return isFragment(blocks);
}
