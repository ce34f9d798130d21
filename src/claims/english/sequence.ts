import type { Span } from '../../draft/span.js';
import { join } from '../../draft/span.js';
import type { Property } from '../../record/schema.js';
import type { Claim, NamedParty, PrecedenceClaim } from '../claim.js';
import type { ClauseReading, ReadingContext } from './clauseReading.js';
import { Cue, type CueWords } from './cues.js';
import { propertyOf } from './property.js';
import { namedParty, type PartyMention } from './roles.js';
import { firstWithin, is, partyOf, spanOf, type Unit } from './units.js';

const SIGNING = /^(?:sign|signs|signed|conclude|concludes|concluded|reached|agreed|sealed|inked|struck|formalised|formalized)$/;

/** Who signed before or after whom: "before Denmark", "two years after Poland did", "Then came …". */
export function readSequence(readings: readonly ClauseReading[], context: ReadingContext): Claim[] {
  const claims: Claim[] = [];
  for (const [k, told] of readings.entries()) {
    const reading = withSubject(told, readings);
    const within = comparedIn(reading);
    if (within) {
      claims.push(...placed(reading, reading, within.mentions, within.relation, within.at, context));
    }
    const before = reading.clause.kind === 'subordinate' ? undefined : readings[k - 1];
    for (const other of [before, readings[k + 1]]) {
      const relation = other?.clause.kind === 'subordinate' ? relationOfClauses(reading, other) : undefined;
      if (other && relation) {
        const others = other.mentions.filter((m) => m.role === 'acting' || m.role === 'compare');
        claims.push(...placed(reading, other, others, relation, other.clause.from, context));
        break;
      }
    }
  }
  claims.push(
    ...followingOn(readings, context),
    ...readings.flatMap((reading) => [...ofTheTwo(reading, readings, context), ...doneBefore(reading, readings, context)]),
  );
  return claims;
}

/** "Berlin, which had hesitated, | came after Slovakia": a clause that goes on has the subject of the one it goes on with. */
function withSubject(reading: ClauseReading, readings: readonly ClauseReading[]): ClauseReading {
  const { kind, of } = reading.clause;
  const interrupted = kind === 'resumed' && !reading.own && of !== undefined ? readings[of] : undefined;
  return interrupted?.own ? { ...reading, own: true, mentions: [...sidesOf(interrupted), ...reading.mentions] } : reading;
}

/** "Switzerland signed in 2020; the Slovaks had done so before": before those of the clause in front of it. */
function doneBefore(reading: ClauseReading, readings: readonly ClauseReading[], context: ReadingContext): Claim[] {
  const { units, clause } = reading;
  if ((clause.around & Cue.comparison) === 0) {
    return [];
  }
  const other = readings.findLast((r) => r.clause.index < clause.index && r.own);
  const done = other
    ? firstWithin(units, clause.from + 1, clause.to, (u, i) => u.lower === 'so' && /^(?:done|did)$/.test(units[i - 1]?.lower ?? '')) - 1
    : -1;
  const word = units[done + 2]?.lower ?? '';
  const ends = units[done + 3]?.mark ?? true;
  if (!other || done < 0 || !ends || !/^(?:before|earlier|later|afterwards)$/.test(word)) {
    return [];
  }
  const relation = /^(?:before|earlier)$/.test(word) ? 'before' : 'after';
  const sides = reading.mentions.filter((m) => m.role === 'acting' && m.unit < done);
  return placed({ ...reading, mentions: sides }, other, sidesOf(other), relation, done + 2, context);
}

/** "Slovakia was the earlier of the two": before the other one of those spoken of. */
function ofTheTwo(reading: ClauseReading, readings: readonly ClauseReading[], context: ReadingContext): Claim[] {
  const { units, clause, counterpart } = reading;
  if ((clause.cues & (Cue.ordinal | Cue.comparison)) === 0) {
    return [];
  }
  const at = firstWithin(
    units,
    clause.from + 1,
    clause.to,
    (u, i) =>
      units[i - 1]?.lower === 'the' &&
      (ageOf(u.lower) !== undefined || u.ordinal === 1 || u.ordinal === 2) &&
      is(units[i - 2], 'be') &&
      units[i + 1]?.lower === 'of' &&
      units.slice(i + 2, i + 4).some((w) => /^(?:two|pair|both)$/.test(w.lower)),
  );
  if (at < 0) {
    return [];
  }
  const rank = units[at]?.ordinal;
  const relation = rank === undefined ? ageOf(units[at]?.lower ?? '') : rank === 1 ? 'before' : 'after';
  const [party, ...more] = sidesOf(reading);
  const before = readings.findLast((r) => r.clause.index < clause.index && r.own);
  const spoken = before ? before.parties : context.scene.parties;
  const others = spoken.filter((p) => p.party !== party?.party);
  const { defaultField, ofField } = context;
  const fact = reading.factuality(at);
  if (
    !relation ||
    !party ||
    more.length > 0 ||
    spoken.length !== 2 ||
    others.length !== 1 ||
    counterpart === undefined ||
    defaultField === undefined ||
    !ofField ||
    reading.negations.length > 0 ||
    fact.stance !== 'asserted'
  ) {
    return [];
  }
  const span = join(namedParty(units, party).span, spanOf(units, at, at + 1));
  return [
    {
      kind: 'precedence',
      parties: [namedParty(units, party)],
      relation,
      others: others.map((p) => ({ party: p.party, span })),
      property: context.said()?.property ?? { kind: 'agreement', field: defaultField },
      earliest: true,
      holds: true,
      counterpart,
      span,
      sentence: context.sentence,
    },
  ];
}

function sidesOf(reading: ClauseReading): readonly PartyMention[] {
  return reading.mentions.filter((m) => m.role === 'acting' && reading.own && reading.parties.some((p) => p.party === m.party));
}

type Relation = PrecedenceClaim['relation'];

/** The parties of a clause that others are placed before or after: "before Denmark", "ahead of Poland", "preceded Germany". */
function comparedIn(
  reading: ClauseReading,
): { readonly mentions: readonly PartyMention[]; readonly relation: Relation; readonly at: number } | undefined {
  const { units, clause } = reading;
  const mentions = reading.mentions.filter((m) => m.role === 'compare');
  const [first] = mentions;
  if (!first) {
    return undefined;
  }
  for (let i = first.unit - 1; i >= Math.max(clause.from, first.unit - 4); i--) {
    const { lower } = units[i] as Unit;
    const compared = lower === 'than' ? units[i - 1]?.lower : undefined;
    const relation = compared === undefined ? directionOf(lower, units[i + 1]?.lower ?? '') : ageOf(compared);
    if (relation) {
      return { mentions: mentions.filter((m) => m.group === first.group), relation, at: compared === undefined ? i : i - 1 };
    }
  }
  return undefined;
}

/** The words by which one is before or after another, besides ordinals. */
export const COMPARISONS: CueWords = {
  cue: Cue.comparison,
  words: ['older', 'earlier', 'younger', 'newer', 'later', 'before', 'afterwards'],
};

/** "older than", "younger than". */
function ageOf(word: string): Relation | undefined {
  return /^(?:older|earlier)$/.test(word) ? 'before' : /^(?:younger|newer|later)$/.test(word) ? 'after' : undefined;
}

function directionOf(lower: string, next: string): Relation | undefined {
  if (
    lower === 'before' ||
    (lower === 'ahead' && next === 'of') ||
    /^(?:preced|predat|antedat)/.test(lower) ||
    lower === 'beat' ||
    (lower === 'prior' && next === 'to')
  ) {
    return 'before';
  }
  return lower === 'after' || lower === 'behind' || lower === 'following' || /^(?:follow|succeed|trail|postdat)/.test(lower)
    ? 'after'
    : undefined;
}

/** How two clauses stand: "… before Denmark did", "had already signed when Poland followed". */
function relationOfClauses(main: ClauseReading, other: ClauseReading): Relation | undefined {
  const { units } = main;
  const opening = units.slice(other.clause.from, other.clause.from + 3).find((u) => /^(?:before|after|when)$/.test(u.lower))?.lower;
  // "before Poland did, if only by a matter of weeks"
  const mark = firstWithin(units, other.clause.from, other.clause.to, (u) => u.mark);
  const end = mark < 0 ? other.clause.to : mark;
  const verbs = units
    .slice(other.clause.from, end > other.clause.verb ? end : other.clause.to)
    .filter(
      (u) =>
        !u.named &&
        is(u, 'do', 'have', 'be', 'verb', 'conclude', 'follow', 'plan', 'amend', 'cover', 'accept', 'exclude', 'affirm') &&
        !is(u, 'instrument', 'preposition', 'adverb'),
    );
  const did = verbs.length > 0 && verbs.every((u) => is(u, 'do', 'have', 'follow') || SIGNING.test(u.lower) || u.lower === 'done');
  if (opening === 'before' && thinksOfOne(main, other)) {
    return 'before';
  }
  if (!did || !opening) {
    return undefined;
  }
  if (opening !== 'when') {
    return opening === 'before' ? 'before' : 'after';
  }
  const words = units.slice(main.clause.from, main.clause.to).map((u) => u.lower);
  return words.includes('already') && words.includes('had') ? 'before' : undefined;
}

/** "before Germany began to think about one": who has one before others think of it has it before them. */
function thinksOfOne({ units }: ClauseReading, { clause }: ClauseReading): boolean {
  const words = units.slice(clause.from, clause.to);
  const thinks = words.some((u) =>
    /^(?:think|thought|thinking|consider|considered|considering|contemplate|contemplated|dream|dreamt|dreamed|dreaming|plan|planned)$/.test(
      u.lower,
    ),
  );
  return (
    thinks &&
    words.some(
      (u, k) =>
        /^(?:one|it|anything)$/.test(u.lower) &&
        (words[k + 1]?.mark ?? true) &&
        words[k - 1]?.ordinal === undefined &&
        words[k - 1]?.lower !== 'another',
    )
  );
}

/** The claim that the sides of a clause signed before or after others. */
function placed(
  main: ClauseReading,
  other: ClauseReading,
  mentions: readonly PartyMention[],
  relation: Relation,
  at: number,
  context: ReadingContext,
): Claim[] {
  const { units, clause, counterpart } = main;
  const focal = context.reader.record.focalParties;
  const own = sidesOf(main).filter((m) => !focal.has(m.party));
  const before = own.filter((m) => m.unit < at);
  const sides = before.length > 0 ? before : own;
  const others = mentions.filter((m) => !focal.has(m.party) && !sides.some((s) => s.party === m.party));
  const words = units.slice(clause.from, clause.to);
  const both = main === other ? words : [...words, ...units.slice(other.clause.from, other.clause.to)];
  const signs =
    both.some((u) => !u.named && (SIGNING.test(u.lower) || is(u, 'instrument'))) || (context.agreements && main === other && isBare(words));
  const property = propertyHere(main, other, context);
  if (
    counterpart === undefined ||
    !property ||
    !signs ||
    sides.length === 0 ||
    others.length === 0 ||
    !context.inSight ||
    main.otherSubject
  ) {
    return [];
  }
  // another thing that one of them did first
  const foreign = words.some(
    (u) => !u.named && /^(?:ratif|approv|negotiat|debat|open|visit|propos|amend|expand|extend|discuss|publish|announc)/.test(u.lower),
  );
  const year = units
    .slice(other.clause.from, other.clause.to)
    .some((u, k) => u.date !== undefined && is(units[other.clause.from + k + 1], 'instrument'));
  const thought = main !== other && thinksOfOne(main, other);
  const facts = [
    main.factuality(clause.verb < 0 ? at : clause.verb),
    ...(thought ? [] : [other.factuality(Math.max(at, other.clause.from))]),
  ];
  if (
    foreign ||
    year ||
    facts.some((f) => f.stance !== 'asserted' || f.reversed) ||
    main.negations.length > 0 ||
    other.negations.length > 0
  ) {
    return [];
  }
  const years = yearsBefore(units, at);
  const span = [...sides, ...others].map((m) => namedParty(units, m).span).reduce(join);
  return [
    {
      kind: 'precedence',
      parties: sides.map((m) => namedParty(units, m)),
      relation,
      others: others.map((m) => namedParty(units, m)),
      property,
      earliest:
        units
          .slice(Math.min(clause.from, other.clause.from), Math.max(clause.to, other.clause.to))
          .some((u) => /^(?:first|aboard|board)$/.test(u.lower)) || thought,
      ...(years !== undefined ? { years } : {}),
      holds: true,
      counterpart,
      span,
      sentence: context.sentence,
    },
  ];
}

/** "the Swiss were ahead of the Poles", "Slovakia came before Poland": an order and no more, of what is spoken of. */
function isBare(words: readonly Unit[]): boolean {
  return words.every(
    (u) =>
      u.mark ||
      u.named?.kind === 'party' ||
      u.named?.kind === 'region' ||
      u.number !== undefined ||
      is(u, 'determiner', 'be', 'do', 'adverb', 'coordinator', 'only') ||
      directionOf(u.lower, 'of') !== undefined ||
      PLACING.test(u.lower),
  );
}

const PLACING = /^(?:came|comes|come|went|got|gets|in|aboard|on|board|of|to|years?|months?|weeks?|well|just|long|shortly|soon|even)$/;

function propertyHere(main: ClauseReading, other: ClauseReading, context: ReadingContext): Property | undefined {
  const found = propertyOf(main, context.defaultField, context.scene) ?? propertyOf(other, context.defaultField, context.scene);
  if (found) {
    return found.property.kind === 'limited to' ? { kind: 'covers', topic: found.property.topic } : found.property;
  }
  return context.ofField && context.defaultField !== undefined ? { kind: 'agreement', field: context.defaultField } : undefined;
}

/** "three years before": the number right in front of a word of order. */
function yearsBefore(units: readonly Unit[], at: number): number | undefined {
  const unit = units[at - 1];
  if (!/^(?:year|years|decade)$/.test(unit?.lower ?? '')) {
    return undefined;
  }
  const count = units[at - 2];
  const number = count?.lower === 'a' || count?.lower === 'one' ? 1 : count?.number;
  // "a good thirty years before": about as many
  const roughly = /^(?:good|some|about|around|nearly|roughly|over|almost|well|than|full)$/.test(units[at - 3]?.lower ?? '');
  if (roughly) {
    return undefined;
  }
  return number === undefined ? undefined : unit?.lower === 'decade' ? number * 10 : number;
}

/** "Then came Denmark, then Britain": after whom the words before it told of, and one after the other. */
function followingOn(readings: readonly ClauseReading[], context: ReadingContext): Claim[] {
  const [first] = readings;
  const before = context.scene.sequence;
  if (!first || before === undefined || !context.inSight) {
    return [];
  }
  const { units, counterpart } = first;
  const opening = units.findIndex((u) => !u.mark);
  const came =
    /^(?:then|next|later)$/.test(units[opening]?.lower ?? '') &&
    /^(?:came|come|comes|followed|follows|was|is)$/.test(units[opening + 1]?.lower ?? '');
  const followed =
    first.clause.verb >= 0 &&
    /^(?:followed|follows)$/.test((units[first.clause.verb] as Unit).lower) &&
    !units.some((u) => u.date !== undefined);
  if (counterpart === undefined || !(came || followed) || context.defaultField === undefined) {
    return [];
  }
  const focal = context.reader.record.focalParties;
  const groups: NamedParty[][] = [[]];
  for (const [i, unit] of units.entries()) {
    const party = partyOf(unit);
    if (party !== undefined && !focal.has(party)) {
      groups.at(-1)?.push({ party, span: spanOf(units, i, i + 1) });
    } else if (unit.lower === 'then' && i > opening) {
      groups.push([]);
    } else if (unit.text === '.' || unit.text === ';') {
      break;
    }
  }
  const claims: Claim[] = [];
  let previous: readonly NamedParty[] = before.map((p) => ({ ...p, span: spanOf(units, opening, opening + 1) }));
  const said = context.said()?.property;
  const property: Property = said ?? { kind: 'agreement', field: context.defaultField };
  for (const group of groups) {
    const named = group.slice(0, 1);
    if (named.length > 0 && previous.length > 0 && first.factuality(opening).stance === 'asserted') {
      const span: Span = [...previous, ...named].map((p) => p.span).reduce(join);
      claims.push({
        kind: 'precedence',
        parties: named,
        relation: 'after',
        others: previous,
        property,
        earliest: true,
        holds: true,
        counterpart,
        span,
        sentence: context.sentence,
      });
    }
    previous = group.length > 0 ? group.slice(0, 1) : previous;
  }
  return claims;
}
