import type { Labels } from '../draft/draftBlock.js';
import type { DraftPart } from '../draft/draftPart.js';
import type { Claim } from './claim.js';
import { beginning, type HeadingRead, leavesScene, type Reading, type ReadingOptions, type Situation, sceneOf } from './extract.js';
import type { LanguageReader } from './language.js';
import type { Scene } from './scene.js';
import { hasSigns, Signs } from './signs.js';

/** What the reading of a draft's parts takes. */
export interface PassingReader {
  readonly reader: LanguageReader;
  readonly options: ReadingOptions;
  readonly labels: Labels;
  /** Reads a part in a situation. */
  read(part: DraftPart, before: Situation): Reading;
  /** The signs of parties, organisations and regions in a part; quicker than all signs. */
  nameSigns(part: DraftPart): number;
  /** The signs of a part. */
  signs(part: DraftPart): number;
  /** The signs of each heading of a part. */
  headingSigns(part: DraftPart): readonly number[];
}

/** The claims of one part of a draft; their spans are those of the part. */
export interface PartClaims {
  /** The position of the part among all. */
  readonly index: number;
  readonly claims: readonly Claim[];
}

/**
 * Reads the parts of a draft that can hold a claim, and passes over all others. What it passes over is read later where a
 * claim depends on it: the headings above, and what was said before under the same heading. The claims are those that
 * reading everything in order would give.
 */
export function readParts(parts: readonly DraftPart[], with_: PassingReader): PartClaims[] {
  const found: PartClaims[] = [];
  let situation = beginning;
  let sight = sightOf(situation);
  /** The first of the parts passed over since the last one that was read. */
  let passed = 0;
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] as DraftPart;
    const passes = (): boolean => !with_.options.alone && mayPass(part, with_, sight, situation.opened);
    if (passes()) {
      if (!situation.opened && index < LONGEST_OPENING && opens(part, with_)) {
        // what a part that may be passed brings into sight is nothing
        situation = { ...situation, opened: true };
      }
      continue;
    }
    if (passed < index) {
      const { opened } = situation;
      situation = new Return(parts, passed, index, with_).from(situation);
      passed = index;
      if (situation.opened !== opened && passes()) {
        continue;
      }
    }
    const { claims, after } = with_.read(part, situation);
    if (claims.length > 0) {
      found.push({ index, claims });
    }
    if (after !== situation) {
      situation = after;
      sight = sightOf(after);
    }
    passed = index + 1;
  }
  return found;
}

/** How many parts at the beginning of a draft are looked at for its first paragraph, before anybody asks for it. */
const LONGEST_OPENING = 20;

/**
 * What is in sight of a part: `nobody` who could be the other side; or a side, of which nothing was said that a claim could
 * pick up (`silence`); or a side and agreements (`matters`).
 */
type Sight = 'nobody' | 'silence' | 'matters';

function sightOf({ opening, headings, previous }: Situation): Sight {
  const scenes: readonly (Scene | undefined)[] = [opening, previous?.scene, ...headings.map((h) => h.scene)];
  if (scenes.some((s) => s?.said)) {
    return 'matters';
  }
  if (!scenes.some((s) => s?.counterpart !== undefined && s.counterpart !== null)) {
    return 'nobody';
  }
  return scenes.some((s) => s && (s.agreements || s.fields.size > 0)) ? 'matters' : 'silence';
}

/**
 * Whether a part surely holds no claim, and brings nobody into sight.
 *
 * Every claim has another side: a focal party named in the sentence or in sight; but a heading may name one party alone, and
 * the sentence of a membership names a party and an organisation.
 */
function mayPass(part: DraftPart, with_: PassingReader, sight: Sight, opened: boolean): boolean {
  if (sight === 'matters') {
    return false;
  }
  const names = with_.nameSigns(part);
  if (hasSigns(names, 'focal')) {
    return false;
  }
  const membership = hasSigns(names, 'organisation', 'party');
  if (sight === 'silence') {
    return opened && !membership && !hasMatter(with_.signs(part));
  }
  if (!opened) {
    // until the first paragraph is known, all that it could bring into sight has to be read
    return !membership && isBland(with_.signs(part));
  }
  const heading = part.heads && hasSigns(names, 'party') && with_.headingSigns(part).some((h) => hasSigns(h, 'party'));
  return !(membership || heading) || with_.read(part, supposed(with_.reader)).claims.length === 0;
}

/** The situation in which most is said of what a part names, while nobody is in sight who could be the other side. */
function supposed({ fields }: LanguageReader): Situation {
  return { ...beginning, opened: true, opening: { ...beginning.opening, agreements: true, fields } };
}

/** Whether a part holds the first paragraph of a draft. */
function opens(part: DraftPart, { reader, options, labels }: PassingReader): boolean {
  const { blocks } = part.outline(labels);
  return blocks.some((block) => leavesScene(block, blocks, reader, options));
}

function hasMatter(signs: number): boolean {
  return hasSigns(signs, 'matter') || hasSigns(signs, 'act', 'object');
}

/** Whether a part cannot change what is in sight, except that it says nothing of the parties named before it. */
function isBland(signs: number): boolean {
  return (signs & (Signs.party | Signs.organisation | Signs.region)) === 0 && !hasMatter(signs);
}

/** Finds the situation behind parts that were passed over, from as few of them as tell it. */
class Return {
  constructor(
    private readonly parts: readonly DraftPart[],
    private readonly from_: number,
    private readonly to: number,
    private readonly with_: PassingReader,
  ) {}

  from(start: Situation): Situation {
    const inForce = this.#inForce(start);
    let situation = start;
    /** Parts since `blandFrom` that change nothing but the parties in sight. */
    let blandFrom = this.from_;
    for (let index = this.from_; index < this.to; index++) {
      const part = this.parts[index] as DraftPart;
      const needed = inForce[index - this.from_] as boolean;
      if (!part.heads && (!needed || isBland(this.with_.signs(part)))) {
        continue;
      }
      situation = this.#passBland(situation, blandFrom, index, inForce);
      blandFrom = index + 1;
      if (needed) {
        situation = this.with_.read(part, situation).after;
      } else {
        const outline = part.outline(this.with_.labels);
        situation = { ...situation, headings: situation.headings.filter((h) => h.level < outline.outer) };
        situation = this.#hide(situation, index, index + 1);
      }
    }
    return this.#passBland(situation, blandFrom, this.to, inForce);
  }

  /** For each part passed over, whether what it says stands under a heading that is in force behind all of them. */
  #inForce(start: Situation): boolean[] {
    type Entry = { readonly level: number; readonly part: number };
    let stack: Entry[] = start.headings.map(({ level }) => ({ level, part: -1 }));
    const under: (Entry | undefined)[] = [];
    const own = new Map<number, readonly Entry[]>();
    for (let index = this.from_; index < this.to; index++) {
      const part = this.parts[index] as DraftPart;
      under.push(stack.at(-1));
      if (part.heads) {
        const outline = part.outline(this.with_.labels);
        const entries = outline.headings.map((h) => ({ level: outline.blocks[h]?.level ?? 0, part: index }));
        own.set(index, entries);
        stack = [...stack.filter((h) => h.level < outline.outer), ...entries];
      }
    }
    const kept = new Set<Entry | undefined>([undefined, ...stack]);
    return under.map((entry, k) => kept.has(entry) || (own.get(this.from_ + k) ?? []).some((e) => kept.has(e)));
  }

  /** The situation behind a run of parts without a heading, none of which is read. */
  #passBland(situation: Situation, from: number, to: number, inForce: readonly boolean[]): Situation {
    if (from >= to) {
      return situation;
    }
    if (!inForce[from - this.from_]) {
      return this.#hide(situation, from, to);
    }
    const section: HeadingRead | undefined = situation.headings.at(-1);
    const { previous, opened } = situation;
    const changes = previous
      ? previous.section !== section || previous.scene.parties.length > 0
      : (section?.scene?.parties.length ?? 0) > 0;
    if ((opened && !changes) || !this.#leavesScene(from, to)) {
      return situation;
    }
    return { ...situation, opened: true, previous: { section, scene: { ...sceneOf(situation), parties: [] } } };
  }

  /** Parts under a heading that is no longer in force: whatever they say, what was said before them is out of sight. */
  #hide(situation: Situation, from: number, to: number): Situation {
    return (situation.previous || !situation.opened) && this.#leavesScene(from, to)
      ? { ...situation, opened: true, previous: undefined }
      : situation;
  }

  #leavesScene(from: number, to: number): boolean {
    for (let index = to - 1; index >= from; index--) {
      if (opens(this.parts[index] as DraftPart, this.with_)) {
        return true;
      }
    }
    return false;
  }
}
