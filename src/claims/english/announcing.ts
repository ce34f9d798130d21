import type { Lexicon } from './lexicon.js';
import { is, partyOf, type Unit } from './units.js';

/** Lists of what is planned, asked or merely named. */
const ANNOUNCING = new Set(
  'wish wishes dreams quiz hypothesis points point steps step recommendations recommendation goals goal aims questions keywords keyword tags tag proposals options ideas candidates agenda wishlist todo tasks objectives priorities ambitions demands hypotheses'.split(
    ' ',
  ),
);

/** Words of what is missing, or not so. */
const MISSING = /^(?:missing|lacking|absent|excluded|open|unresolved|refused|rejected|unwanted|wanted|wished|requested)$/;

/** Whether a word names such a list. */
export function announces(unit: Unit): boolean {
  return !unit.named && ANNOUNCING.has(unit.lower);
}

/** Whether a heading or lead-in announces what is planned, asked, missing or merely listed, and not what is. */
export function announcesPlans(units: readonly Unit[], lexicon: Lexicon): boolean {
  if (units.length > 16) {
    return false;
  }
  const label = is(units[0], 'negation') || !units.some((u) => !u.named && lexicon.isFinite(u.lower) && !MISSING.test(u.lower));
  return (
    units.some(announces) ||
    units.some((u) => u.lower === 'future' && !u.named) ||
    (label && !units.some((u) => partyOf(u) !== undefined) && units.some((u) => !u.named && (MISSING.test(u.lower) || is(u, 'negation'))))
  );
}
