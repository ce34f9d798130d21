import type { TreatyRecord } from '../../record/record.js';
import type { MembershipStatus } from '../../record/schema.js';
import type { MembershipClaim, NamedParty } from '../claim.js';
import type { ClauseReading } from './clauseReading.js';
import { is, partyOf, spanOf, type Unit } from './units.js';

interface Cue {
  readonly status: MembershipStatus;
  readonly negative: boolean;
}

const CUES: Readonly<Record<string, Cue>> = {
  member: { status: 'member', negative: false },
  members: { status: 'member', negative: false },
  membership: { status: 'member', negative: false },
  part: { status: 'member', negative: false },
  belongs: { status: 'member', negative: false },
  belong: { status: 'member', negative: false },
  seat: { status: 'member', negative: false },
  joined: { status: 'member', negative: false },
  readmitted: { status: 'member', negative: false },
  admitted: { status: 'member', negative: false },
  participates: { status: 'member', negative: false },
  observer: { status: 'observer', negative: false },
  excluded: { status: 'member', negative: true },
  exclusion: { status: 'member', negative: true },
  barred: { status: 'member', negative: true },
  shut: { status: 'member', negative: true },
  absent: { status: 'member', negative: true },
  absence: { status: 'member', negative: true },
  outside: { status: 'member', negative: true },
  'non-member': { status: 'member', negative: true },
  left: { status: 'member', negative: true },
  kept: { status: 'member', negative: true },
  contact: { status: 'contact point', negative: false },
};

const PAST = new Set([
  'was',
  'were',
  'had',
  'until',
  'till',
  'withdrew',
  'formerly',
  'former',
  'once',
  'joined',
  'before',
  'left',
  'used',
  'previously',
  'lost',
]);

const WISH =
  /^(?:achiev|gain|seek|sought|obtain|grant|regain|appl|bid|campaign|push|support|aspir|want|wish|hope|deserv|oppos|block|resist|veto|reject|call|urg|participat|towards?$|meaningful)/;

/** What a clause says of a party's standing in an organisation. */
export function readMemberships(reading: ClauseReading, record: TreatyRecord): MembershipClaim[] {
  const { units, clause } = reading;
  const claims: MembershipClaim[] = [];
  for (let i = clause.from; i < clause.to; i++) {
    const name = units[i]?.named;
    if (name?.kind !== 'organisation') {
      continue;
    }
    const party = holder(reading, record, name.id, i);
    if (!party) {
      continue;
    }
    const cue = cueNear(units, clause.from, clause.to, i);
    if (!cue) {
      continue;
    }
    // "Denmark, a member of Interpol, has": the apposition belongs to whom it follows
    const nearest = reading.mentions.filter((m) => m.unit < cue.at).at(-1);
    if (nearest && nearest.party !== party.party && units[nearest.unit + 1]?.text === ',' && cue.at - nearest.unit <= 4) {
      continue;
    }
    const words = units.slice(clause.from, clause.to);
    const factual = reading.factuality(Math.max(cue.at, i));
    if (factual.stance === 'open' || words.some((u, k) => WISH.test(u.lower) && !u.named && k + clause.from < Math.max(cue.at, i))) {
      continue;
    }
    const past =
      words.some(
        (u) => PAST.has(u.lower) && !(u.lower === 'joined' && !record.membershipsOf(party.party, name.id).some((m) => m.to !== undefined)),
      ) ||
      (words.some((u) => u.date !== undefined && u.date < record.asOf.slice(0, 4)) &&
        !words.some((u) => u.lower === 'since' || u.lower === 'for'));
    if (past && cue.value.status !== 'contact point') {
      continue;
    }
    let holds = !cue.value.negative;
    const cueNegations = reading.negations.filter((n) => n.at !== cue.at && cue.at >= n.from && cue.at < n.to).length;
    if (cueNegations % 2 === 1) {
      holds = !holds;
    }
    if (factual.reversed) {
      holds = !holds;
    }
    const denied = factual.stance === 'denied';
    const from = Math.min(cue.at, i);
    const to = Math.max(cue.at, i) + 1;
    claims.push({
      kind: 'membership',
      party,
      organisation: name.id,
      status: cue.value.status,
      holds: denied ? !holds : holds,
      tentative: denied,
      counterpart: party.party,
      span: spanOf(units, from, to),
      sentence: spanOf(units, 0, units.length),
    });
  }
  return claims;
}

/** The party whose standing is meant: a focal party in the clause or taken over, or any with a recorded membership. */
function holder(reading: ClauseReading, record: TreatyRecord, organisation: string, at: number): NamedParty | undefined {
  const { units, clause } = reading;
  let best: NamedParty | undefined;
  for (let k = 0; k < units.length; k++) {
    const party = partyOf(units[k]);
    if (party === undefined || record.membershipsOf(party, organisation).length === 0) {
      continue;
    }
    const unit = units[k] as Unit;
    const inside = k >= clause.from && k < clause.to;
    if (inside || (record.focalParties.has(party) && k < at)) {
      best = { party, span: { start: unit.start, end: unit.end } };
      if (inside) {
        break;
      }
    }
  }
  return best;
}

function cueNear(units: readonly Unit[], from: number, to: number, at: number): { at: number; value: Cue } | undefined {
  for (let distance = 1; distance <= 9; distance++) {
    for (const i of [at - distance, at + distance]) {
      const unit = units[i];
      if (!unit || i < from || i >= to || unit.named || unit.mark) {
        continue;
      }
      const value = CUES[unit.lower];
      if (!value) {
        continue;
      }
      // "members of Interpol met": others; "among its members" counts
      if (unit.lower === 'members' && !units.slice(Math.max(from, i - 5), i).some((u) => u.lower === 'among' || u.lower === 'other')) {
        continue;
      }
      // "Interpol membership bid", "Interpol membership: …": needs somebody who has it
      if (
        unit.lower === 'membership' &&
        !units.slice(Math.max(from, i - 4), i).some((u) => u.lower === "'s" || u.lower === 'its' || u.lower === 'their') &&
        units[i + 1]?.lower !== 'of'
      ) {
        continue;
      }
      if (
        unit.lower === 'membership' &&
        /^(?:bid|campaign|application|debate|drive|push|quest|talks|question|issue|prospects|hopes)$/.test(units[i + 1]?.lower ?? '')
      ) {
        continue;
      }
      if (unit.lower === 'part' && units[i + 1]?.lower !== 'of') {
        continue;
      }
      if (unit.lower === 'contact' && !/^points?$/.test(units[i + 1]?.lower ?? '')) {
        continue;
      }
      if (unit.lower === 'left' && units[i + 1]?.lower !== 'out') {
        continue;
      }
      if (unit.lower === 'kept' && units[i + 1]?.lower !== 'out') {
        continue;
      }
      if ((unit.lower === 'outside' || unit.lower === 'absence') && i > at) {
        continue;
      }
      if (unit.lower === 'member' && is(units[i + 1], 'states')) {
        continue;
      }
      return { at: i, value };
    }
  }
  return undefined;
}
