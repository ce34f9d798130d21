import { isFragment, type Reading, type ReadingOptions, readClaims, type Situation } from '../claims/extract.js';
import type { LanguageReader } from '../claims/language.js';
import { type PassingReader, readParts } from '../claims/passing.js';
import { hasSigns, Signs } from '../claims/signs.js';
import { DraftLabels, type DraftPart, partsOf } from '../draft/draftPart.js';
import type { Block } from '../draft/prose.js';
import type { TreatyRecord } from '../record/record.js';
import type { Finding } from '../verdicts/verdict.js';
import { findingsOf, moved } from './findings.js';

/** A draft that has been checked. */
export class CheckedDraft {
  /** Every claim of the draft with its verdict, in the order of their spans. */
  readonly findings: readonly Finding[];

  constructor(
    readonly parts: readonly DraftPart[],
    reader: LanguageReader,
    record: TreatyRecord,
    readQuotes: boolean,
  ) {
    const reading = new PartReader(parts, reader, readQuotes);
    const findings: Finding[] = [];
    let at = 0;
    let index = 0;
    for (const found of readParts(parts, reading)) {
      for (; index < found.index; index++) {
        at += (parts[index] as DraftPart).length;
      }
      for (const finding of findingsOf(found.claims, (parts[index] as DraftPart).text, record)) {
        findings.push(at === 0 ? finding : moved(finding, at));
      }
    }
    this.findings = findings;
  }
}

class PartReader implements PassingReader {
  readonly options: ReadingOptions;
  readonly labels: DraftLabels;

  constructor(
    parts: readonly DraftPart[],
    readonly reader: LanguageReader,
    readQuotes: boolean,
  ) {
    this.labels = new DraftLabels(parts);
    this.options = { readQuotes, alone: this.#isAlone(parts) };
  }

  read(part: DraftPart, before: Situation): Reading {
    return readClaims(part.outline(this.labels), this.reader, this.options, before);
  }

  nameSigns(part: DraftPart): number {
    const signs = this.reader.nameSigns(part.source, part.start, part.start + part.length);
    return hasSigns(signs, 'unsure') ? this.#signsOfProse(part) : signs;
  }

  signs(part: DraftPart): number {
    const signs = this.reader.signs(part.source, part.start, part.start + part.length);
    return hasSigns(signs, 'unsure') ? this.#signsOfProse(part) : signs;
  }

  #signsOfProse(part: DraftPart): number {
    return this.#blocksOf(part).reduce((all, block) => all | this.#signsOf(block), 0);
  }

  headingSigns(part: DraftPart): readonly number[] {
    return part.heads
      ? this.#blocksOf(part)
          .filter((block) => block.kind === 'heading')
          .map((block) => this.#signsOf(block))
      : [];
  }

  #blocksOf(part: DraftPart): readonly Block[] {
    return part.outline(this.labels).blocks;
  }

  #signsOf({ prose }: Block): number {
    return this.reader.signs(prose.text, 0, prose.text.length) & ~Signs.unsure;
  }

  #isAlone(parts: readonly DraftPart[]): boolean {
    const blocks: Block[] = [];
    for (const part of parts) {
      blocks.push(...part.outline(this.labels).blocks);
      if (blocks.length > 2) {
        return false;
      }
    }
    return isFragment(blocks);
  }
}

/**
 * Checks a draft.
 * @param text the draft, Markdown
 */
export function openDraft(text: string, record: TreatyRecord, reader: LanguageReader, readQuotes: boolean): CheckedDraft {
  return new CheckedDraft(partsOf(text), reader, record, readQuotes);
}
