import type { TreatyRecord } from '../../record/record.js';
import type { NamedParty } from '../claim.js';
import type { Clause } from './clauses.js';
import { yearOfInstrument } from './events.js';
import { isNationality, namedParty, type PartyMention, partiesNamed } from './roles.js';
import { is, partyOf, type Unit } from './units.js';

/**
 * Whose agreement a clause means by its date alone: in "A convicted Dane may go home: the arrangement of 2019 …" that of the one
 * party named so far which has an agreement of that date with the focal party.
 * @param before the parties named last before the sentence, asked where none that the sentence names has one
 */
export function ownerByDate(
  units: readonly Unit[],
  clause: Clause,
  before: readonly NamedParty[],
  focal: string | undefined,
  record: TreatyRecord,
): NamedParty | undefined {
  const date = yearOfInstrument({ units, clause });
  if (date === undefined || focal === undefined) {
    return undefined;
  }
  const fits = ({ party }: NamedParty): boolean =>
    party !== focal && record.agreementsBetween(party, focal).some((a) => a.dates.some((d) => d.date.startsWith(date.slice(0, 7))));
  for (const parties of [partiesNamed(units).filter(fits), before.filter(fits)]) {
    const [first, ...more] = parties;
    if (first) {
      return more.every((p) => p.party === first.party) ? first : undefined;
    }
  }
  return undefined;
}

/** The one party that a sentence names, where an agreement is said to be its own: "the Slovak arrangement of 2021". */
export function ownerOf(units: readonly Unit[]): string | undefined {
  const parties = new Set(units.flatMap((u) => partyOf(u) ?? []));
  const [party] = parties;
  const at = units.findIndex((u) => partyOf(u) !== undefined);
  const next = units[at + 1]?.lower === "'s" ? units[at + 2] : units[at + 1];
  const definite = units[at + 1]?.lower === "'s" || units[at - 1]?.lower === 'the';
  const noun = next?.date !== undefined ? units[units.indexOf(next) + 1] : next;
  return parties.size === 1 && definite && noun && is(noun, 'instrument') && !noun.named ? party : undefined;
}

/**
 * "A suspect in Bratislava is safe from Taiwan: the arrangement of 2021 excludes extradition": the one party that a sentence
 * names before a clause on an agreement that can only be its own, by the other side beside it or by its year.
 */
export function soleOther(
  units: readonly Unit[],
  clause: Clause,
  focal: string | undefined,
  beside: boolean,
  record: TreatyRecord,
): readonly NamedParty[] | undefined {
  const named = units.filter((u) => partyOf(u) !== undefined && partyOf(u) !== focal);
  const [first] = named;
  const party = partyOf(first);
  if (!first || party === undefined || focal === undefined || named.some((u) => partyOf(u) !== party)) {
    return undefined;
  }
  const dates = units.slice(clause.from, clause.to).flatMap((u) => u.date ?? []);
  const agreements = record.agreementsBetween(party, focal);
  const dated = dates.some((date) => agreements.some((a) => a.dates.some((d) => d.date.startsWith(date.slice(0, 4)))));
  return first.start < (units[clause.from] as Unit).start && (dates.length > 0 ? dated : beside)
    ? [{ party, span: { start: first.start, end: first.end } }]
    : undefined;
}

/** "British lawyers know of the treaty their government has concluded": whose government it is, their nationality tells. */
export function theirGovernment(units: readonly Unit[], clause: Clause, others: readonly PartyMention[]): NamedParty | undefined {
  const government = units
    .slice(clause.from, clause.to)
    .some(
      (u, k, words) =>
        /^(?:their|its|his|her)$/.test(u.lower) &&
        /^(?:government|ministers?|parliament|ministry|state|country|authorities|courts)$/.test(words[k + 1]?.lower ?? ''),
    );
  const [first] = others;
  return government && first && others.every((m) => m.party === first.party && isNationality(units, m))
    ? namedParty(units, first)
    : undefined;
}
