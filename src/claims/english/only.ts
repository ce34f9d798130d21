import type { Claim, NamedParty } from '../claim.js';
import type { Said } from '../scene.js';
import type { ClauseReading, ReadingContext } from './clauseReading.js';
import { Cue, type CueWords } from './cues.js';
import { type FoundProperty, propertyOf, qualifiedBy, standsAlone } from './property.js';
import { namedParty } from './roles.js';
import { firstWithin, is, spanOf, type Unit, unitAt } from './units.js';

/** The words without which nothing is said to be so of some alone. */
export const LIMITING: CueWords = {
  cue: Cue.limit,
  words: ['only', 'solely', 'exclusively', 'alone', 'sole', 'just', 'no', 'nobody', 'none'],
};

/** "Only Slovakia's agreement …", "the only European state", "no state other than Poland". */
export function readOnly(
  reading: ClauseReading,
  readings: readonly ClauseReading[],
  context: ReadingContext,
  region: string | undefined,
): { claim: Claim; said: Said } | undefined {
  const { units, clause, counterpart } = reading;
  if (counterpart === undefined || (clause.cues & Cue.limit) === 0) {
    return undefined;
  }
  const ownProperty = propertyOf(reading, context.defaultField, context.scene);
  // "the only agreement that Taiwan has on extradition": one with what the relative clause tells
  const qualifier = readings.find((r) => r.clause.kind === 'relative' && r.clause.of === clause.index && r.topics.length > 0);
  const found =
    ownProperty && !(qualifier && ownProperty.property.kind === 'agreement') ? ownProperty : qualifiedBy(reading, readings, context);
  // "Of the two agreements of 2019, only the one with Poland": of these
  const opening = units.findIndex((u, i) => u.lower === 'of' && (i === 0 || units[i - 1]?.mark === true));
  const [, the, number] = opening < 0 || opening > clause.from ? [] : units.slice(opening);
  const among = the?.lower === 'the' && number?.number !== undefined;
  const dated = among && units.slice(opening, clause.from).some((u) => u.date !== undefined);
  if (!found || dated || (among && !context.reader.record.coverage.some((c) => c.parties.length === number?.number))) {
    return undefined;
  }
  const make = (
    parties: readonly NamedParty[],
    from: number,
    to: number,
    among: readonly string[] = [],
  ): { claim: Claim; said: Said } | undefined => {
    const fact = reading.factuality(found.at);
    if (fact.stance !== 'asserted' || parties.length === 0) {
      return undefined;
    }
    const negative =
      reading.negations.filter((n) => n.kind !== 'local' && n.at > from && found.at >= n.from && found.at < n.to).length % 2 === 1;
    if (negative || fact.reversed) {
      return undefined;
    }
    return {
      claim: {
        kind: 'group',
        counterpart,
        sentence: context.sentence,
        property: found.property,
        ...(region !== undefined ? { region } : {}),
        parties,
        listed: 'having',
        ...(among.length > parties.length ? { among } : {}),
        holds: true,
        span: spanOf(units, from, to),
      },
      said: { property: found.property, holds: true, region, parties: parties.map((p) => p.party) },
    };
  };
  // "no European state other than Poland and Slovakia has"
  const no = firstWithin(units, clause.from, clause.to, (u) => u.lower === 'no' || u.lower === 'nobody' || u.lower === 'none');
  if (
    no >= 0 &&
    reading.exceptions.length > 0 &&
    units.slice(no, no + 5).some((u) => is(u, 'states') || u.lower === 'other' || u.lower === 'nobody' || u.named?.kind === 'region')
  ) {
    return make(reading.exceptions, no, Math.max(no + 1, found.at + 1));
  }
  for (let i = clause.from; i < clause.to; i++) {
    const unit = units[i] as Unit;
    if (!['only', 'solely', 'exclusively', 'alone', 'sole', 'just'].includes(unit.lower) || unit.named) {
      continue;
    }
    if (units[i - 1]?.lower === 'not') {
      continue;
    }
    // "is accepted by Poland alone"
    // and "Poland alone has agreed to it"
    // "Poland alone in Europe has"
    const doing = units[i + 1]?.lower === 'in' && units[i + 2]?.named?.kind === 'region' ? units[i + 3] : units[i + 1];
    const acts =
      is(doing, 'have', 'accept', 'cover', 'conclude', 'do') &&
      units[i - 2]?.text !== ',' &&
      !is(units[i - 2], 'coordinator', 'preposition');
    if (unit.lower === 'alone' && units[i - 1]?.named?.kind === 'party' && (found.at < i || acts)) {
      const group = reading.mentions.find((m) => m.unit === i - 1)?.group;
      const sides = reading.mentions.filter(
        (m) => m.group === group && m.role !== 'attribute' && !context.reader.record.focalParties.has(m.party),
      );
      return make(
        sides.map((m) => namedParty(units, m)),
        sides[0]?.unit ?? i,
        i + 1,
      );
    }
    // "Poland is alone in having accepted it"
    if (standsAlone(units, i) && units[i + 1]?.lower === 'in' && /ing$/.test(units[i + 2]?.lower ?? '') && found.at > i) {
      return region === undefined ? undefined : make(reading.parties, i, i + 1);
    }
    // "is provided for by the Slovak agreement alone"
    const owner = units[i - 2]?.named;
    if (unit.lower === 'alone' && is(units[i - 1], 'instrument') && owner?.kind === 'party' && owner.form === 'adjective' && found.at < i) {
      const sides = reading.mentions.filter((m) => m.unit === i - 2);
      return make(
        sides.map((m) => namedParty(units, m)),
        i - 2,
        i + 1,
      );
    }
    // "the only European state", "the only agreements that contain … are those with Denmark and Slovakia"
    if (units[i - 1]?.lower === 'the' || unit.lower === 'sole') {
      // "Denmark is the only Nordic state, and Switzerland the only Alpine one": the second is of another group
      const again = firstWithin(units, clause.from, i, (u) => u.lower === 'only' && !u.named) >= 0;
      const noun = again || tellsAnother(reading, readings, found) ? undefined : onlyNoun(units, i);
      const resumed = readings.find((r) => r.clause.kind === 'resumed' || (r.clause.index === clause.index + 2 && r.own));
      const more = firstWithin(units, i + 1, clause.to, (u) => u.lower === 'only' && !u.named) >= 0;
      const named = reading.own ? reading.parties : (resumed?.parties ?? reading.parties);
      const sides = more ? named.filter((p) => p.span.start < unit.start) : named;
      if (noun && sides.length > 0 && region !== undefined) {
        const first = sides[0] ? unitAt(units, sides[0].span) : -1;
        // "the only one besides Slovakia": the two of them
        return make([...sides, ...reading.exceptions], Math.min(i, first >= clause.from ? first : i), Math.max(i + 1, found.at + 1));
      }
      continue;
    }
    // "Only Poland and Slovakia", "only the agreements with Poland"
    const next = units.slice(i + 1, i + 6);
    const partyAt = next.findIndex((u) => u.named?.kind === 'party');
    const direct =
      partyAt >= 0 &&
      next
        .slice(0, partyAt)
        .every(
          (u) =>
            u.lower === 'the' ||
            u.lower === 'with' ||
            is(u, 'instrument', 'preposition', 'determiner') ||
            u.number !== undefined ||
            is(u, 'states') ||
            u.named?.kind === 'region' ||
            u.text === ',' ||
            u.text === '—' ||
            u.text === '–' ||
            u.text === '-',
        );
    if (direct && unit.lower !== 'just') {
      const group = reading.mentions.find((m) => m.unit === i + 1 + partyAt)?.group;
      const sides = reading.mentions
        .filter((m) => m.group === group && (m.role === 'acting' || m.role === 'place') && !context.reader.record.focalParties.has(m.party))
        .map((m) => ({ unit: m.unit, party: namedParty(units, m) }));
      // the group must be the whole subject: the property comes after it, or is spoken of before
      const last = sides.at(-1);
      // "Only Denmark's arrangement was signed on one day": of the arrangement, and not that there is one
      const told = found.property.kind === 'agreement' && found.at < clause.verb;
      if (!told && last && (found.at > i || reading.topics.some((t) => t < i))) {
        return make(
          sides.map((side) => side.party),
          i,
          last.unit + 1,
          isTheirInstrument(units, last.unit) ? namedBefore(reading, readings, context, i) : [],
        );
      }
    }
  }
  return undefined;
}

/** The noun of "the only European state"; none where a word narrows the group by what the record does not tell: "the only eurozone member". */
function onlyNoun(units: readonly Unit[], only: number): Unit | undefined {
  const words = units.slice(only + 1, only + 6);
  const at = words.findIndex((u) => is(u, 'states', 'instrument') && !u.named);
  // "the only extradition under the Polish agreement" is no agreement
  const narrowed = words
    .slice(0, Math.max(at, 0))
    .some(
      (u) =>
        !u.named &&
        !u.mark &&
        (is(u, 'preposition', 'determiner') || (u.classes.length === 0 && u.number === undefined && !PLAIN.test(u.lower))),
    );
  return narrowed ? undefined : words[at];
}

/** "the only agreement that has been tested in Strasbourg": the only one of which the relative clause tells something that the record does not hold. */
function tellsAnother({ units, clause }: ClauseReading, readings: readonly ClauseReading[], { property, at }: FoundProperty): boolean {
  const relative = readings.find((r) => r.clause.kind === 'relative' && r.clause.of === clause.index);
  if (!relative || property.kind !== 'agreement' || (at >= relative.clause.from && at < relative.clause.to)) {
    return false;
  }
  const { from, to } = relative.clause;
  return !units
    .slice(from, to)
    .some(
      (u, k, words) =>
        !u.named &&
        (is(u, 'conclude', 'accept', 'cover', 'limit') || (is(u, 'have') && !is(words[k + 1], 'be', 'verb')) || /^exists?$/.test(u.lower)),
    );
}

/** Adjectives that leave the group as it is. */
const PLAIN = /^(?:formal|bilateral|existing|standing|current|european|such|'s|known|actual|real|full|further)$/;

/** "only the Polish text", "only Poland's agreement": said of agreements, and so of those spoken of. */
function isTheirInstrument(units: readonly Unit[], party: number): boolean {
  const next = units[party + 1]?.lower === "'s" ? units[party + 2] : units[party + 1];
  return is(next, 'instrument') && !next?.named;
}

/** The parties named together right before a clause. */
function namedBefore(reading: ClauseReading, readings: readonly ClauseReading[], { scene }: ReadingContext, at: number): readonly string[] {
  // "Of the Danish, German and Polish agreements, only the Polish one"
  const own = reading.mentions.flatMap((m) => (m.unit < at ? [m.party] : []));
  if (own.length > 1 && reading.units[reading.clause.from]?.lower === 'of') {
    return own;
  }
  const before = readings.findLast((r) => r.own && r.clause.index < reading.clause.index);
  return [...new Set((before?.parties ?? scene.parties).map((p) => p.party))];
}
