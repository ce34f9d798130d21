import type { Clause } from './clauses.js';
import { is, type Unit } from './units.js';

/** Participles by which a topic is put into an agreement, before "in" or "into", or out of one, before "out", "from", "aside". */
const PUT =
  /^(?:written|put|built|taken|worked|brought|laid|set|spelt|spelled|anchored|enshrined|codified|settled|promised|granted|kept|left|dropped|cut|struck|removed|deleted|carved|crossed|edited|treated|dealt|mentioned|touched|named|listed|ruled|passed)$/;
const PARTICLE = /^(?:in|into|down|out|from|aside|outside|off|under|with|over|by)$/;
/** Verbs with which a topic gets a place of its own: "found its way into", "comes first in". */
const FINDING = /^(?:finds?|found|has|had|gets?|got|gains?|gained|earns?|earned|makes?|made|comes?|came|ranks?|ranked)$/;
const PLACE = /^(?:way|place|room|mention|entry|home|space)$/;
const MOST_BEHIND = 10;

/**
 * The word behind the topic at `t` that places it in an agreement, or keeps it out of one: the "written" of "extradition was
 * written into the arrangement"; -1 without one. Whether it is in or out is for the negations to say.
 */
export function placedAt(units: readonly Unit[], clause: Clause, t: number): number {
  for (let i = t + 1; i < Math.min(clause.to, t + MOST_BEHIND); i++) {
    const unit = units[i] as Unit;
    const next = units[i + 1]?.lower ?? '';
    const put = PUT.test(unit.lower) && PARTICLE.test(next) && units.slice(t + 1, i).some((u) => is(u, 'be'));
    const found =
      FINDING.test(unit.lower) &&
      (units.slice(i + 1, i + 4).some((u) => PLACE.test(u.lower)) ||
        (/^(?:comes?|came|ranks?|ranked)$/.test(unit.lower) && units[i + 1]?.ordinal !== undefined));
    if ((put || found) && isFollowedByInstrument(units, clause, i + 1)) {
      return i;
    }
    if (unit.mark && unit.text !== ',' && unit.text !== '(' && unit.text !== ')') {
      return -1;
    }
  }
  return -1;
}

/** Whether an instrument is the next thing named, behind words that lead to it: "into the German arrangement". */
function isFollowedByInstrument(units: readonly Unit[], clause: Clause, from: number): boolean {
  for (let i = from; i < Math.min(clause.to, from + MOST_BEHIND); i++) {
    const unit = units[i] as Unit;
    if (is(unit, 'instrument') && !unit.named) {
      return true;
    }
    const passes =
      unit.named?.kind === 'party' ||
      unit.date !== undefined ||
      unit.ordinal !== undefined ||
      unit.lower === "'s" ||
      PARTICLE.test(unit.lower) ||
      PLACE.test(unit.lower) ||
      (!unit.mark && !unit.named && unit.classes.length === 0) ||
      is(unit, 'preposition', 'determiner', 'adverb', 'legal', 'narrow', 'broad', 'negation', 'quantifier');
    if (!passes) {
      return false;
    }
  }
  return false;
}
