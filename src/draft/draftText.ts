import { DraftLabels, type DraftPart, type MakePart } from './draftPart.js';
import { PartCutter } from './parts.js';
import { Source } from './source.js';
import type { Span } from './span.js';
import { finished } from './steps.js';

/** A change of a draft: its span is replaced. */
export interface Change extends Span {
  readonly text: string;
}

/** What can stand on a line that opens or closes front matter. */
const FRONT_MATTER_MARK = /^(?:---|\.\.\.|\+\+\+)[ \t]*$/m;
const FRONT_MATTER_START = /^(?:\uFEFF|---|\+\+\+)/;

/** So many parts are cut without a pause: a fraction of a millisecond's work. */
const PARTS_IN_A_STEP = 64;

function mayHaveFrontMatter(text: string): boolean {
  return FRONT_MATTER_START.test(text);
}

/** A draft in its parts. Immutable: a change gives another one, which shares all parts but those that it touches. */
export class DraftText<P extends DraftPart> {
  private constructor(
    readonly parts: readonly P[],
    /** The labels that its parts define: for a changed draft the same object, where the labels are the same. */
    readonly labels: DraftLabels,
    private readonly make: MakePart<P>,
  ) {}

  /** Cuts a draft into its parts. Linear time. */
  static of<P extends DraftPart>(text: string, make: MakePart<P>): DraftText<P> {
    return finished(DraftText.inSteps(text, make));
  }

  /** As {@link of}, in steps, so that other work can be done in between. */
  static *inSteps<P extends DraftPart>(text: string, make: MakePart<P>): Generator<void, DraftText<P>> {
    const source = Source.normalised(text);
    yield;
    const cutter = new PartCutter(source);
    const parts: P[] = [];
    for (let from = 0; from < source.length; ) {
      const part = cutter.next(from);
      parts.push(make(text, source, part));
      from = part.end;
      if (parts.length % PARTS_IN_A_STEP === 0) {
        yield;
      }
    }
    return new DraftText(parts, new DraftLabels(parts), make);
  }

  /** The draft as it is written. */
  get text(): string {
    return this.parts.map((part) => part.written).join('');
  }

  /**
   * The draft behind changes.
   * @param changes their spans are those of the draft before any of them, and do not overlap
   */
  edit(changes: readonly Change[]): DraftText<P> {
    let next: DraftText<P> = this;
    for (const change of [...changes].sort((a, b) => b.start - a.start || b.end - a.end)) {
      next = next.#replace(change);
    }
    return next;
  }

  #replace({ start, end, text }: Change): DraftText<P> {
    const { parts } = this;
    let last = 0;
    let lastStart = 0;
    while (last < parts.length - 1 && lastStart + (parts[last] as P).length <= start) {
      lastStart += (parts[last] as P).length;
      last++;
    }
    // the part before the touched ones may go on into them
    const first = Math.max(0, last - 1);
    const firstStart = first < last ? lastStart - (parts[first] as P).length : lastStart;
    while (last < parts.length - 1 && lastStart + (parts[last] as P).length <= end) {
      lastStart += (parts[last] as P).length;
      last++;
    }
    const touched = parts
      .slice(first, last + 1)
      .map((part) => part.written)
      .join('');
    const changed = touched.slice(0, start - firstStart) + text + touched.slice(end - firstStart);
    if (this.#touchesFrontMatter(first, touched, changed)) {
      const whole = this.text;
      return this.#sharing(DraftText.of(whole.slice(0, start) + text + whole.slice(end), this.make));
    }
    const cut = this.#cut(changed, last + 1);
    const before = parts[first];
    if (before && cut.parts[0] && isSame(before, cut.parts[0])) {
      cut.parts[0] = before;
    }
    const next = parts.slice(0, first).concat(cut.parts, parts.slice(cut.next));
    const definesLabels = cut.parts.some((part) => part.defines) || parts.slice(first, cut.next).some((part) => part.defines);
    return new DraftText(next, definesLabels ? this.labels.of(next) : this.labels, this.make);
  }

  /** The same draft with the parts of this one where they are the same at its end. */
  #sharing(next: DraftText<P>): DraftText<P> {
    const parts = [...next.parts];
    for (let back = 1; back < parts.length && back < this.parts.length; back++) {
      const own = this.parts[this.parts.length - back] as P;
      const other = parts[parts.length - back] as P;
      if (!isSame(own, other)) {
        break;
      }
      parts[parts.length - back] = own;
    }
    return new DraftText(parts, this.labels.of(parts), this.make);
  }

  /** Whether a change may make or unmake front matter. */
  #touchesFrontMatter(first: number, touched: string, changed: string): boolean {
    if (first === 0) {
      return mayHaveFrontMatter(touched) || mayHaveFrontMatter(changed);
    }
    return mayHaveFrontMatter((this.parts[0] as P).written) && (FRONT_MATTER_MARK.test(touched) || FRONT_MATTER_MARK.test(changed));
  }

  /** The parts of a changed text, and the first of the parts behind it that stays. */
  #cut(changed: string, next: number): { readonly parts: P[]; readonly next: number } {
    const { parts } = this;
    const cut: P[] = [];
    let written = changed;
    let until = next;
    /** Where the changed text ends, and the parts behind it. */
    const ends = [changed.length];
    let more = 1;
    let from = 0;
    for (;;) {
      const add = parts.slice(until, until + more);
      until += add.length;
      more *= 2;
      for (const part of add) {
        ends.push((ends.at(-1) as number) + part.length);
      }
      written += add.map((part) => part.written).join('');
      const source = Source.lines(written);
      const cutter = new PartCutter(source);
      while (from < written.length) {
        const part = cutter.next(from);
        if (part.end === written.length && until < parts.length) {
          break; // what follows tells where it ends
        }
        cut.push(this.make(written, source, part));
        from = part.end;
        const stays = ends.indexOf(from);
        if (stays >= 0) {
          return { parts: cut, next: next + stays };
        }
      }
      if (from >= written.length) {
        return { parts: cut, next: until };
      }
    }
  }
}

function isSame(a: DraftPart, b: DraftPart): boolean {
  return a.length === b.length && a.written === b.written && a.text === b.text;
}
