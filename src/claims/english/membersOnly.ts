import type { Clause } from './clauses.js';
import { firstWithin, is, lastWithin, partyOf, type Unit } from './units.js';

/** What a delegation is where it is not let in. */
const TURNED_AWAY = /^(?:turned|denied|refused|barred|rejected|blocked|excluded|kept|shut|ejected|asked|hoped|tried)$/;

/** What stands between an organisation and a thing of its own: "Interpol's national central bureau". */
const OWN = /^(?:'s|own|national|central|local|the)$/;

/**
 * Where a clause tells of what members of an organisation have and nobody else: a vote in its assembly, a delegation to it, a
 * bureau of it, a place among its members; -1 where it does not tell so of the party.
 * @param at where the organisation is named
 */
export function memberOnlyAt(units: readonly Unit[], clause: Pick<Clause, 'from' | 'to'>, at: number, party: string): number {
  if (units[at]?.named?.kind !== 'organisation') {
    return -1;
  }
  const { from, to } = clause;
  return firstWithin(units, from, to, (u, i) => {
    switch (u.named ? '' : u.lower) {
      case 'bureau':
      case 'bureaus':
      case 'bureaux':
        return isBureauOf(units, from, i, at, party);
      case 'vote':
      case 'votes':
      case 'voted':
        return leadsToBody(units, i, at) && isVoteOf(units, from, i, party);
      case 'delegate':
      case 'delegates':
      case 'delegation':
        return leadsToBody(units, i, at) && isDelegationOf(units, from, i, party) && firstWithin(units, from, to, isRefusal) < 0;
      case 'among':
        return i > at && isAmongMembers(units, i, party);
      default:
        return false;
    }
  });
}

/** "in the Interpol General Assembly", "at Interpol's assembly": up to the organisation, from the word before the preposition. */
function leadsToBody(units: readonly Unit[], i: number, at: number): boolean {
  return i < at && /^(?:in|at|to)$/.test(units[i + 1]?.lower ?? '') && (at === i + 2 || (at === i + 3 && units[i + 2]?.lower === 'the'));
}

/** The party that is named last before a word. */
function partyBefore(units: readonly Unit[], from: number, at: number): string | undefined {
  return partyOf(units[lastWithin(units, from, at, (u) => partyOf(u) !== undefined)]);
}

/** "Interpol's bureau in Taipei", "Taiwan's own bureau at Interpol", "Taipei hosts one of Interpol's National Central Bureaus". */
function isBureauOf(units: readonly Unit[], from: number, bureau: number, at: number, party: string): boolean {
  const before = bureau - 1;
  if (at < bureau) {
    const own = units.slice(at + 1, bureau).every((u) => OWN.test(u.lower));
    const there = units[bureau + 1]?.lower === 'in' && partyOf(units[bureau + 2]) === party;
    const hosts = units.slice(from, at).some((u) => /^(?:hosts?|hosted|houses?|runs?|operates?|has|maintains?)$/.test(u.lower));
    return own && (there || (hosts && partyBefore(units, from, at) === party));
  }
  const owner = units[before]?.lower === 'own' ? before - 1 : before;
  return (
    /^(?:at|of|with|in)$/.test(units[bureau + 1]?.lower ?? '') &&
    at === bureau + 2 &&
    units[owner]?.lower === "'s" &&
    partyOf(units[owner - 1]) === party
  );
}

/** "Taiwan casts its vote", "Taiwan's delegates voted". */
function isVoteOf(units: readonly Unit[], from: number, vote: number, party: string): boolean {
  const verb = is(units[vote - 1], 'determiner') ? units[vote - 2] : units[vote - 1];
  const cast = /^(?:cast|casts|has|have)$/.test(verb?.lower ?? '') && is(units[vote - 1], 'determiner');
  const votes = /^(?:votes|voted)$/.test(units[vote]?.lower ?? '') && !is(units[vote - 1], 'determiner', 'preposition');
  return (cast || votes) && partyBefore(units, from, vote) === party;
}

/** "Taiwan's delegates to", "Taiwan sends a full delegation to". */
function isDelegationOf(units: readonly Unit[], from: number, delegation: number, party: string): boolean {
  const owned = units[delegation - 1]?.lower === "'s" || partyOf(units[delegation - 1]) === party;
  const sent = units.slice(Math.max(from, delegation - 4), delegation).some((u) => /^(?:sends?|sent)$/.test(u.lower));
  return (owned || sent) && partyBefore(units, from, delegation) === party;
}

/** "numbers Taiwan among its states parties". */
function isAmongMembers(units: readonly Unit[], among: number, party: string): boolean {
  return (
    partyOf(units[among - 1]) === party &&
    units[among + 1]?.lower === 'its' &&
    units.slice(among + 2, among + 5).some((u) => /^(?:members?|parties|membership)$/.test(u.lower))
  );
}

function isRefusal(unit: Unit): boolean {
  return !unit.named && (TURNED_AWAY.test(unit.lower) || is(unit, 'negation'));
}
