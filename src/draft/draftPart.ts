import type { Labels } from './draftBlock.js';
import { type Outline, readOutline } from './outline.js';
import { PartCutter } from './parts.js';
import { Source } from './source.js';

/** The text of one part of a draft, from which its blocks are read when somebody asks for them. Spans are those of its text. */
export class DraftPart {
  readonly length: number;
  readonly heads: boolean;
  readonly defines: boolean;
  #outline: Outline | undefined;
  #labels: Labels | undefined;

  /**
   * @param source text as {@link Source.normalised} gives it
   * @param start where the part begins in it
   */
  constructor(
    readonly source: string,
    readonly start: number,
    end: number,
    { heads, defines }: { readonly heads: boolean; readonly defines: boolean },
  ) {
    this.length = end - start;
    this.heads = heads;
    this.defines = defines;
  }

  get text(): string {
    return this.source.slice(this.start, this.start + this.length);
  }

  /** The blocks of the part. Read once for each set of labels, and where it has no brackets once for all. */
  outline(labels: Labels): Outline {
    if (!this.#outline || (this.#labels !== labels && this.text.includes('['))) {
      this.#outline = readOutline(new Source(this.text), labels);
      this.#labels = labels;
    }
    return this.#outline;
  }
}

/** Cuts a draft into its parts. Linear time. */
export function partsOf(text: string): DraftPart[] {
  const source = Source.normalised(text);
  const cutter = new PartCutter(source);
  const parts: DraftPart[] = [];
  for (let from = 0; from < source.length; ) {
    const part = cutter.next(from);
    parts.push(new DraftPart(source, from, part.end, part));
    from = part.end;
  }
  return parts;
}

const nothing: Labels = { has: () => false };

/** The labels that the parts of a draft define; read when somebody asks for one. */
export class DraftLabels implements Labels {
  readonly #defining: readonly DraftPart[];
  #known: ReadonlySet<string> | undefined;

  constructor(parts: readonly DraftPart[]) {
    this.#defining = parts.filter((part) => part.defines);
  }

  has(label: string): boolean {
    // which labels a part defines depends on no other part
    this.#known ??= new Set(this.#defining.flatMap((part) => [...readOutline(new Source(part.text), nothing).labels]));
    return this.#known.has(label);
  }
}
