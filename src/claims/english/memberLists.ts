import type { TreatyRecord } from '../../record/record.js';
import type { MembershipClaim, NamedParty } from '../claim.js';
import type { ClauseReading } from './clauseReading.js';
import { firstWithin, is, lastWithin, partyOf, spanOf, type Unit } from './units.js';

/** What stands for all members of an organisation: "its membership", "125 states parties". */
const MEMBERS = /^(?:members?|membership|parties|signatories)$/;

/** How far the words for the members may stand from the organisation they belong to. */
const REACH = 7;

/** The organisation whose members a sentence speaks of, so that "one of them" can stand for a member of it: "Interpol has 196 members". */
export function membersSpokenOf(units: readonly Unit[]): string | undefined {
  const at = firstWithin(units, 0, units.length, (u) => !u.named && MEMBERS.test(u.lower));
  return at < 0 ? undefined : bodyOf(units, at);
}

/**
 * What a sentence says of a party by a list of members: "Interpol's membership, which includes Taiwan", "the 196 members of
 * Interpol, Taiwan included", "Taiwan is one of them" behind a sentence that speaks of the members.
 * @param spokenOf the organisation whose members the sentence before spoke of
 */
export function readMemberLists(readings: readonly ClauseReading[], record: TreatyRecord, spokenOf: string | undefined): MembershipClaim[] {
  const units = readings[0]?.units ?? [];
  const claims: MembershipClaim[] = [];
  for (const [i, unit] of units.entries()) {
    const party = partyOf(unit);
    const reading = party === undefined ? undefined : readings.find(({ clause }) => clause.from <= i && i < clause.to);
    if (party === undefined || !reading) {
      continue;
    }
    const listed = includedAt(units, i) ?? oneOfThemAt(units, i, spokenOf);
    if (!listed || record.membershipsOf(party, listed.organisation).length === 0) {
      continue;
    }
    const fact = reading.factuality(listed.verb);
    if (fact.stance !== 'asserted' || isOfAnotherTime(units)) {
      continue;
    }
    const named: NamedParty = { party, span: { start: unit.start, end: unit.end } };
    claims.push({
      kind: 'membership',
      party: named,
      organisation: listed.organisation,
      status: 'member',
      holds: !listed.denied !== fact.reversed,
      counterpart: party,
      span: spanOf(units, Math.min(i, listed.verb), Math.max(i, listed.verb) + 1),
      sentence: spanOf(units, 0, units.length),
    });
  }
  return claims;
}

interface Listed {
  readonly organisation: string;
  /** The word that tells that the party is in the list. */
  readonly verb: number;
  readonly denied: boolean;
}

/** "members, which include Taiwan", "whose members include Taiwan", "members, Taiwan included", "members, Taiwan among them". */
function includedAt(units: readonly Unit[], at: number): Listed | undefined {
  const behind = units[at + 1];
  const participle =
    units[at - 1]?.text === ',' &&
    (behind?.lower === 'included' || (behind?.lower === 'among' && units[at + 2]?.lower === 'them')) &&
    (units[behind?.lower === 'included' ? at + 2 : at + 3]?.mark ?? true);
  // over the names before it: "include Japan, Taiwan and Peru"
  let verb = at - 1;
  while (partyOf(units[verb]) !== undefined || units[verb]?.text === ',' || is(units[verb], 'determiner', 'coordinator')) {
    verb--;
  }
  const including = /^(?:include|includes|comprise|comprises)$/.test(units[verb]?.lower ?? '');
  if (!participle && !including) {
    return undefined;
  }
  const head = lastWithin(units, 0, participle ? at - 1 : verb, (u) => !u.named && MEMBERS.test(u.lower));
  const between = units.slice(head + 1, participle ? at - 1 : verb);
  const plain = between.every(
    (u) =>
      u.named?.kind === 'organisation' ||
      u.text === ',' ||
      is(u, 'preposition', 'determiner', 'relative', 'do', 'negation', 'adverb') ||
      u.number !== undefined,
  );
  const organisation = head < 0 || !plain ? undefined : bodyOf(units, head);
  return organisation === undefined
    ? undefined
    : { organisation, verb: participle ? at + 1 : verb, denied: between.some((u) => is(u, 'negation')) };
}

/** "Taiwan is one of them", "Taiwan is not among those members". */
function oneOfThemAt(units: readonly Unit[], at: number, spokenOf: string | undefined): Listed | undefined {
  const earlier = membersSpokenOf(units.slice(0, at)) ?? spokenOf;
  if (earlier === undefined || !/^(?:is|has)$/.test(units[at + 1]?.lower ?? '')) {
    return undefined;
  }
  let i = at + 2;
  while (is(units[i], 'negation', 'adverb') || (units[i]?.lower === 'been' && units[at + 1]?.lower === 'has')) {
    i++;
  }
  const denied = units.slice(at + 1, i).some((u) => is(u, 'negation'));
  const one = units[i]?.lower === 'one' && units[i + 1]?.lower === 'of' ? i + 2 : units[i]?.lower === 'among' ? i + 1 : -1;
  const them = units[one];
  const noun = MEMBERS.test(units[one + 1]?.lower ?? '');
  const meant = them?.lower === 'them' || (/^(?:these|those|its|the)$/.test(them?.lower ?? '') && noun);
  const end = units[noun ? one + 2 : one + 1];
  return one > 0 && meant && (end === undefined || end.mark || is(end, 'coordinator', 'subordinator', 'adverb'))
    ? { organisation: earlier, verb: i, denied }
    : undefined;
}

/** The organisation that has the members named at a place: "Interpol's members", "members of Interpol", "Interpol, whose members". */
function bodyOf(units: readonly Unit[], members: number): string | undefined {
  const at =
    units[members + 1]?.lower === 'of'
      ? firstWithin(units, members + 2, members + 4, (u) => u.named?.kind === 'organisation')
      : lastWithin(units, members - REACH, members, (u) => u.named?.kind === 'organisation');
  const body = units[at]?.named;
  const between = at < members ? units.slice(at + 1, members) : [];
  const owned =
    at > members ||
    between[0]?.lower === "'s" ||
    between.some((u) => u.lower === 'whose' || u.lower === 'its') ||
    /^(?:has|counts|numbers|had)$/.test(between[0]?.lower ?? '');
  // "states that are no members of Interpol", "non-members"
  const denied = units.slice(Math.max(0, members - 3), members).some((u) => is(u, 'negation') || u.lower === 'non');
  return body?.kind === 'organisation' && owned && !denied ? body.id : undefined;
}

/** "had 50 members in 1956": of another time than the record's. */
function isOfAnotherTime(units: readonly Unit[]): boolean {
  return units.some(
    (u, i) =>
      u.date !== undefined ||
      /^(?:had|was|were|until|then|former|formerly)$/.test(u.lower) ||
      // "once", and not "once a year"
      (u.lower === 'once' && !is(units[i + 1], 'determiner')),
  );
}
