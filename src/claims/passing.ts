import { beginning, type HeadingRead, leavesScene, type Situation, sceneOf } from './extract.js';
import type { PartContext, PartReading, ReadPart } from './readPart.js';
import { type Sight, sightOf } from './sight.js';
import { hasSigns, Signs } from './signs.js';

/** The parts of a draft, and of each its reading; none of a part that was passed over. */
export interface PartsRead {
  readonly parts: readonly ReadPart[];
  readonly readings: readonly (PartReading | undefined)[];
  /** How many of the readings are those of the draft before it changed: at the beginning, and at the end. */
  readonly kept: Ends;
}

/** So many at the beginning, and so many behind these at the end. */
interface Ends {
  readonly before: number;
  readonly behind: number;
}

/**
 * Reads the parts of a draft that can hold a claim, and passes over all others. What it passes over is read later where a
 * claim depends on it: the headings above, and what was said before under the same heading. The claims are those that
 * reading everything in order would give.
 * Done in steps, so that other work can be done in between: one for each part that is read, and one for every hundred.
 * @param last what was read of the draft before it changed, in the same context
 */
export function* readParts(parts: readonly ReadPart[], context: PartContext, last?: PartsRead): Generator<void, PartsRead> {
  const same: Ends = last ? unchanged(last.parts, parts) : { before: 0, behind: 0 };
  const readings = last?.readings.slice(0, same.before) ?? [];
  /** The first of the parts passed over since the last one that was read. */
  let passed = readings.length;
  while (passed > 0 && readings[passed - 1] === undefined) {
    passed--;
  }
  let { after: situation, sight } = readings[passed - 1] ?? { after: beginning, sight: sightOf(beginning) };
  /** How much further on a part behind the changed ones stands than it did. */
  const shift = parts.length - (last?.parts.length ?? 0);
  /** Where the parts begin that have not changed; with what was read of them, and how much of it is the same. */
  const tail = parts.length - same.behind;
  const keeping = (old: PartsRead, from: number): PartsRead => {
    const rest = old.readings.slice(from - shift);
    return { parts, readings: readings.concat(rest), kept: { before: same.before, behind: rest.length } };
  };
  for (let index = same.before; index < parts.length; index++) {
    if (last && index === tail && passed <= same.before && !last.readings.slice(same.before, tail - shift).some(Boolean)) {
      // neither was anything read where it has changed nor is now: the same parts can be passed over as before
      while (index < parts.length && last.readings[index - shift] === undefined) {
        readings.push(undefined);
        index++;
      }
      if (index === parts.length) {
        return { parts, readings, kept: { before: same.before, behind: same.behind } };
      }
    }
    if (passed === index || index % 100 === 0) {
      yield;
    }
    const part = parts[index] as ReadPart;
    if (mayPass(part, context, sight, situation)) {
      readings.push(undefined);
      continue;
    }
    if (passed < index) {
      situation = new Return(parts, passed, index, context).from(situation);
    }
    const reading = part.read(context, situation);
    readings.push(reading);
    ({ after: situation, sight } = reading);
    passed = index + 1;
    if (last && index >= tail && last.readings[index - shift] === reading) {
      // from here on nothing is other than it was
      return keeping(last, index + 1);
    }
  }
  return { parts, readings, kept: { before: same.before, behind: 0 } };
}

/** How many parts are the same at the beginning of two drafts, and behind these at their end. */
function unchanged(a: readonly ReadPart[], b: readonly ReadPart[]): Ends {
  const shorter = Math.min(a.length, b.length);
  let before = 0;
  while (before < shorter && a[before] === b[before]) {
    before++;
  }
  let behind = 0;
  while (behind < shorter - before && a[a.length - 1 - behind] === b[b.length - 1 - behind]) {
    behind++;
  }
  return { before, behind };
}

/** Whether a part surely holds no claim, and brings nobody into sight. */
function mayPass(part: ReadPart, context: PartContext, sight: Sight, situation: Situation): boolean {
  if (sight === 'matters' || context.options.alone) {
    return false;
  }
  if (sight === 'nobody') {
    return part.isSilent(context);
  }
  // until the first paragraph is known, all that it could bring into sight has to be read
  const { opened } = situation;
  return opened && part.isSilent(context) && !hasMatter(part.signs(context)) && !hasSigns(part.signs(context), 'organisation', 'party');
}

/** Whether a part holds the first paragraph of a draft. */
function opens(part: ReadPart, { reader, options, labels }: PartContext): boolean {
  const { blocks } = part.outline(labels);
  return blocks.some((block) => leavesScene(block, blocks, reader, options));
}

function hasMatter(signs: number): boolean {
  return hasSigns(signs, 'matter') || hasSigns(signs, 'act', 'object');
}

/**
 * Whether a part cannot change what is in sight, except that it says nothing of the parties named before it. Where agreements
 * are in sight it can, by a date or a question.
 */
function isBland(signs: number): boolean {
  return (signs & (Signs.party | Signs.organisation | Signs.region)) === 0 && !hasMatter(signs);
}

/** Finds the situation behind parts that were passed over, from as few of them as tell it. */
class Return {
  constructor(
    private readonly parts: readonly ReadPart[],
    private readonly from_: number,
    private readonly to: number,
    private readonly context: PartContext,
  ) {}

  from(start: Situation): Situation {
    const inForce = this.#inForce(start);
    let situation = start;
    /** Parts since `blandFrom` that change nothing but the parties in sight. */
    let blandFrom = this.from_;
    for (let index = this.from_; index < this.to; index++) {
      const part = this.parts[index] as ReadPart;
      if (!situation.opened) {
        // the title and the first paragraph tell what the draft is about, whatever heading they stand under
        situation = part.read(this.context, situation).after;
        blandFrom = index + 1;
        continue;
      }
      const needed = inForce[index - this.from_] as boolean;
      if (!part.heads && (!needed || (isBland(part.signs(this.context)) && !sceneOf(situation).agreements))) {
        continue;
      }
      situation = this.#passBland(situation, blandFrom, index, inForce);
      blandFrom = index + 1;
      if (needed) {
        situation = part.read(this.context, situation).after;
      } else {
        const outline = part.outline(this.context.labels);
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
      const part = this.parts[index] as ReadPart;
      under.push(stack.at(-1));
      if (part.heads) {
        const outline = part.outline(this.context.labels);
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
      if (opens(this.parts[index] as ReadPart, this.context)) {
        return true;
      }
    }
    return false;
  }
}
