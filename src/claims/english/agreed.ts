import type { Clause } from './clauses.js';
import type { Unit } from './units.js';

/** "agreed that suspects would be delivered up": what was agreed, said as what is to come. */
export function isAgreedThat(units: readonly Unit[], clause: Clause): boolean {
  return (
    clause.kind === 'subordinate' &&
    units[clause.from]?.lower === 'that' &&
    units
      .slice(Math.max(0, clause.from - 4), clause.from)
      .some((u) => /^(?:agree|agreed|agrees|undertook|undertakes|stipulated|stipulates|provides|provided|pledged|pledges)$/.test(u.lower))
  );
}
