import type { Claim } from '../claims/claim.js';
import { isFragment, MOST_TEXTS_IN_FRAGMENT } from '../claims/extract.js';
import type { LanguageReader } from '../claims/language.js';
import { type PartsRead, readParts } from '../claims/passing.js';
import { type PartContext, ReadPart, Suspects } from '../claims/readPart.js';
import type { DraftLabels } from '../draft/draftPart.js';
import { type Change, DraftText } from '../draft/draftText.js';
import type { Block } from '../draft/prose.js';
import { finished } from '../draft/steps.js';
import type { TreatyRecord } from '../record/record.js';
import type { Finding } from '../verdicts/verdict.js';
import { findingsOf } from './findings.js';
import { moved } from './moved.js';

export type { Change } from '../draft/draftText.js';

/** How a draft is read. */
interface Manner {
  readonly reader: LanguageReader;
  readonly readQuotes: boolean;
}

/** For each part of a draft its findings, in offsets of its own text, where it has any. */
type FoundInParts = readonly (readonly Finding[] | undefined)[];

/** Holds the claims of parts against a record; remembers what it found, as a part that is not read again keeps its claims. */
class Judge {
  readonly #findings = new WeakMap<readonly Claim[], readonly Finding[]>();

  constructor(readonly record: TreatyRecord) {}

  /** The findings of a part, in offsets of its own text. */
  of(part: ReadPart, claims: readonly Claim[]): readonly Finding[] {
    let findings = this.#findings.get(claims);
    if (!findings) {
      findings = findingsOf(claims, part.text, this.record);
      this.#findings.set(claims, findings);
    }
    return findings;
  }

  /**
   * The findings of each part that has any.
   * @param last those of the draft before it changed
   */
  *all({ parts, readings, kept }: PartsRead, last: FoundInParts): Generator<void, FoundInParts> {
    const all = last.slice(0, kept.before);
    for (let index = kept.before; index < parts.length - kept.behind; index++) {
      const claims = readings[index]?.claims ?? [];
      if (claims.length === 0) {
        all.push(undefined);
      } else {
        all.push(this.of(parts[index] as ReadPart, claims));
        yield;
      }
    }
    return all.concat(last.slice(last.length - kept.behind));
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
  readonly #judge: Judge;
  /** The findings of each part that has any. */
  readonly #found: FoundInParts;
  #findings: readonly Finding[] | undefined;

  private constructor(text: DraftText<ReadPart>, found: FoundInParts, judge: Judge, context: PartContext, read: PartsRead) {
    this.#text = text;
    this.#found = found;
    this.#judge = judge;
    this.#context = context;
    this.#read = read;
  }

  /** Checks a draft in steps, so that other work can be done in between. Linear in its length. */
  static *of(text: string, record: TreatyRecord, manner: Manner): Generator<void, CheckedDraft> {
    const draft = yield* DraftText.inSteps(text, (writtenIn, source, part) => new ReadPart(writtenIn, source, part));
    return yield* CheckedDraft.#check(draft, manner, new Judge(record));
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
    const manner = { reader, readQuotes: options.readQuotes };
    return yield* CheckedDraft.#check(text, manner, this.#judge, this);
  }

  /**
   * The findings part by part, for whoever keeps something for each of them: where a part begins in the draft, and its findings
   * in offsets of its own text, in the same list for as long as nothing is read anew in the part.
   */
  *inParts(): Iterable<{ readonly start: number; readonly findings: readonly Finding[] }> {
    const { parts } = this.#text;
    let start = 0;
    for (let index = 0; index < parts.length; index++) {
      const findings = this.#found[index];
      if (findings) {
        yield { start, findings };
      }
      start += (parts[index] as ReadPart).length;
    }
  }

  #gather(): readonly Finding[] {
    const all: Finding[] = [];
    for (const { start, findings } of this.inParts()) {
      for (const finding of findings) {
        all.push(moved(finding, start));
      }
    }
    return all;
  }

  static *#check(
    text: DraftText<ReadPart>,
    { reader, readQuotes }: Manner,
    judge: Judge,
    last?: CheckedDraft,
  ): Generator<void, CheckedDraft> {
    const { parts, labels } = text;
    const options = { readQuotes, alone: isAlone(parts, labels) };
    const context: PartContext = { reader, labels, options, suspects: new Suspects(reader) };
    const goesOn = last !== undefined && last.#text.labels === labels && last.#context.options.alone === options.alone;
    const read = yield* readParts(parts, context, goesOn ? last.#read : undefined);
    const found = yield* judge.all(read, goesOn ? last.#found : []);
    return new CheckedDraft(text, found, judge, context, read);
  }
}

/** Whether a draft is a few words; read no further than tells it. */
function isAlone(parts: readonly ReadPart[], labels: DraftLabels): boolean {
  // what begins with a letter is a block at least
  let surely = 0;
  for (let index = 0; index < parts.length && surely <= MOST_TEXTS_IN_FRAGMENT; index++) {
    surely += (parts[index] as ReadPart).beginsWithLetter ? 1 : 0;
  }
  if (surely > MOST_TEXTS_IN_FRAGMENT) {
    return false;
  }
  const blocks: Block[] = [];
  for (const part of parts) {
    blocks.push(...part.outline(labels).blocks);
    if (!isFragment(blocks)) {
      return false;
    }
  }
  return true;
}
