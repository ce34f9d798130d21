import type { Labels } from './draftBlock.js';
import { type Outline, readOutline } from './outline.js';
import type { Part } from './parts.js';
import { Source } from './source.js';
import type { Span } from './span.js';

/** The text of one part of a draft, from which its blocks are read when somebody asks for them. Spans are those of its text. */
export class DraftPart {
  /** Where the part begins in `source`. */
  readonly start: number;
  readonly length: number;
  /** Stretches of its text in which headings may stand, and outside of which none does. */
  readonly headings: readonly Span[];
  readonly defines: boolean;
  private blocks: { readonly outline: Outline; readonly labels: Labels } | undefined;

  /**
   * @param writtenIn the text that the part stands in, as it was written
   * @param source the same text as the grammar needs it, every character in its place
   */
  constructor(
    private readonly writtenIn: string,
    readonly source: string,
    { start, end, headings, defines }: Part,
  ) {
    this.start = start;
    this.length = end - start;
    this.headings = headings;
    this.defines = defines;
    this.blocks = undefined;
  }

  /** The text as the grammar needs it, every character in its place. */
  get text(): string {
    return this.source.slice(this.start, this.start + this.length);
  }

  /** Whether a heading may stand in it. */
  get heads(): boolean {
    return this.headings.length > 0;
  }

  /** The text as it stands in the draft. */
  get written(): string {
    return this.writtenIn.slice(this.start, this.start + this.length);
  }

  /** Whether its first character is a letter of ASCII: then it begins with a paragraph or a heading. */
  get beginsWithLetter(): boolean {
    const small = this.source.charCodeAt(this.start) | 32;
    return this.length > 0 && small >= 97 && small <= 122;
  }

  /** The blocks of the part. Read once for each set of labels, and where it has no brackets once for all. */
  outline(labels: Labels): Outline {
    if (!this.blocks || (this.blocks.labels !== labels && this.text.includes('['))) {
      this.blocks = { outline: readOutline(new Source(this.text), labels), labels };
    }
    return this.blocks.outline;
  }
}

/** Makes the parts of a draft. */
export type MakePart<P extends DraftPart> = (writtenIn: string, source: string, part: Part) => P;

const nothing: Labels = { has: () => false };

/** The labels that the parts of a draft define; read when somebody asks for one. */
export class DraftLabels implements Labels {
  readonly #defining: readonly DraftPart[];
  #known: ReadonlySet<string> | undefined;

  constructor(parts: readonly DraftPart[]) {
    this.#defining = parts.filter((part) => part.defines);
  }

  has(label: string): boolean {
    this.#known ??= this.#read();
    return this.#known.has(label);
  }

  /** The labels of a draft that came of this one: these, where they are the same. */
  of(parts: readonly DraftPart[]): DraftLabels {
    const next = new DraftLabels(parts);
    const old = this.#defining;
    if (next.#defining.length === old.length && next.#defining.every((part, i) => part === old[i])) {
      return this;
    }
    if (this.#known) {
      const known = next.#read();
      next.#known = known;
      return known.size === this.#known.size && [...known].every((label) => this.has(label)) ? this : next;
    }
    return next;
  }

  #read(): ReadonlySet<string> {
    // which labels a part defines depends on no other part
    return new Set(this.#defining.flatMap((part) => [...readOutline(new Source(part.text), nothing).labels]));
  }
}
