import type { TreatyRecord } from '../../record/record.js';
import type { NamedParty } from '../claim.js';
import type { Clause } from './clauses.js';
import { yearOfInstrument } from './events.js';
import { partyOf, type Unit } from './units.js';

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
  const named = units.flatMap((u): NamedParty[] => {
    const party = partyOf(u);
    return party === undefined ? [] : [{ party, span: { start: u.start, end: u.end } }];
  });
  for (const parties of [named.filter(fits), before.filter(fits)]) {
    const [first, ...more] = parties;
    if (first) {
      return more.every((p) => p.party === first.party) ? first : undefined;
    }
  }
  return undefined;
}
