import type { TreatyRecord } from '../../record/record.js';
import type { Membership, MembershipStatus } from '../../record/schema.js';
import type { MembershipClaim, NamedParty } from '../claim.js';
import type { ClauseReading } from './clauseReading.js';
import type { Clause } from './clauses.js';
import { Cue } from './cues.js';
import { beganIn, ENDING_ALONE, endedIn, hasEnded, isOfTimeOver } from './membershipDates.js';
import { memberOnlyAt } from './membersOnly.js';
import { firstWithin, is, lastWithin, partyOf, spanOf, type Unit } from './units.js';

interface StandingCue {
  readonly status: MembershipStatus;
  readonly negative: boolean;
}

const LOSING = /^(?:lose|loses|losing)$/;

const MEMBER: StandingCue = { status: 'member', negative: false };

const CUES: Readonly<Record<string, StandingCue>> = {
  member: { status: 'member', negative: false },
  members: { status: 'member', negative: false },
  membership: { status: 'member', negative: false },
  part: { status: 'member', negative: false },
  belongs: { status: 'member', negative: false },
  belonged: { status: 'member', negative: false },
  joins: { status: 'member', negative: false },
  acceded: { status: 'member', negative: false },
  ratified: { status: 'member', negative: false },
  belong: { status: 'member', negative: false },
  seat: { status: 'member', negative: false },
  joined: { status: 'member', negative: false },
  readmitted: { status: 'member', negative: false },
  admitted: { status: 'member', negative: false },
  participates: { status: 'member', negative: false },
  party: { status: 'member', negative: false },
  observer: { status: 'observer', negative: false },
  excluded: { status: 'member', negative: true },
  ban: { status: 'member', negative: true },
  exclusion: { status: 'member', negative: true },
  barred: { status: 'member', negative: true },
  shut: { status: 'member', negative: true },
  absent: { status: 'member', negative: true },
  absence: { status: 'member', negative: true },
  outsider: { status: 'member', negative: true },
  outside: { status: 'member', negative: true },
  'non-member': { status: 'member', negative: true },
  left: { status: 'member', negative: true },
  kept: { status: 'member', negative: true },
  keeps: { status: 'member', negative: true },
  expelled: { status: 'member', negative: true },
  expulsion: { status: 'member', negative: true },
  ousted: { status: 'member', negative: true },
  ejected: { status: 'member', negative: true },
  removed: { status: 'member', negative: true },
  removal: { status: 'member', negative: true },
  banned: { status: 'member', negative: true },
  excludes: { status: 'member', negative: true },
  bars: { status: 'member', negative: true },
  bar: { status: 'member', negative: true },
  closed: { status: 'member', negative: true },
  withdrew: { status: 'member', negative: true },
  lost: { status: 'member', negative: true },
  rejoined: { status: 'member', negative: false },
  returned: { status: 'member', negative: false },
  returning: { status: 'member', negative: false },
  sits: { status: 'member', negative: false },
  sit: { status: 'member', negative: false },
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
  'belonged',
  'before',
  'left',
  'used',
  'previously',
  'lost',
]);

const WISH =
  /^(?:achiev|gain|seek|sought|obtain|grant|regain|appl|bid|campaign|push|support|aspir|want|wish|hope|deserv|oppos|block|resist|veto|reject|call|urg|press|lobb|petition|demand|participat|towards?$|meaningful)/;

/** Verbs that tell that a standing was got, and not only sought. */
const GAINED = /^(?:regained|gained|obtained|achieved|granted)$/;

/** Verbs by which a party comes to a standing that lasts. */
const RESULTING =
  /^(?:joined|rejoined|readmitted|admitted|granted|became|become|ratified|acceded|restored|reinstated|returned|regained|returning|back)$/;
/** Those that come after it was lost. */
const RETURNING = /^(?:rejoined|readmitted|restored|reinstated|returned|regained|returning|back)$/;

/** Nouns that stand for an organisation spoken of. */
const BODIES = new Set(['organisation', 'organization', 'agency', 'body', 'court', 'institution', 'network', 'club']);

/** An organisation in a clause: named, or by a word that stands for one spoken of. */
interface Body {
  readonly organisation: string;
  readonly at: number;
}

/**
 * What a clause says of a party's standing in an organisation.
 * @param spokenOf the organisation that was named last before the sentence
 * @param counterpart the focal party in sight, for which "it" may stand
 */
export function readMemberships(
  reading: ClauseReading,
  record: TreatyRecord,
  spokenOf: string | undefined,
  counterpart: string | undefined,
): MembershipClaim[] {
  const { units, clause } = reading;
  const claims: MembershipClaim[] = [];
  for (const { organisation, at: i } of bodiesIn(reading, spokenOf)) {
    const party = holder(reading, record, organisation, i) ?? standIn(reading, record, organisation, counterpart);
    if (!party) {
      continue;
    }
    const shown = memberOnlyAt(units, clause, i, party.party);
    const cue = shown >= 0 ? { at: shown, value: MEMBER } : cueNear(units, clause.from, clause.to, i);
    if (!cue) {
      continue;
    }
    // "when the organisation admitted the People's Republic": somebody else
    const admits =
      /^(?:admitted|readmitted)$/.test(units[cue.at]?.lower ?? '') && cue.at > i && !is(units[cue.at - 1], 'be', 'have', 'adverb');
    if (admits && !units.slice(cue.at + 1, cue.at + 4).some((u) => partyOf(u) === party.party || u.lower === 'it')) {
      continue;
    }
    // "Denmark, a member of Interpol, has": the apposition belongs to whom it follows
    const nearest = reading.mentions.filter((m) => m.unit < cue.at).at(-1);
    // "Taiwan, just as Japan and Australia, belongs": of whom it is compared with
    const compared = nearest && units.slice(clause.from, nearest.unit).some((u) => /^(?:as|like)$/.test(u.lower));
    const behind = nearest && units[nearest.unit + 1]?.text === ',' ? units.slice(nearest.unit + 2, cue.at) : undefined;
    // and so does "Denmark, for years a member of Interpol"
    const apposed = behind && (behind.length <= 2 || (behind[0]?.lower === 'for' && behind.length <= 5 && behind.every((u) => !u.mark)));
    if (nearest && !compared && nearest.party !== party.party && apposed) {
      continue;
    }
    if (isOfAnother(reading, party, cue.at, i)) {
      continue;
    }
    const words = units.slice(clause.from, clause.to);
    const presupposed = isPresupposed(units, clause.from, clause.verb, cue.at);
    const factual = presupposed ? { stance: 'asserted' as const, reversed: false } : reading.factuality(Math.max(cue.at, i));
    const wanted = words.some((u) => /^(?:wants?|wanted|wishes|hopes?|seeks?|dreams?)$/.test(u.lower) && !u.named);
    const regained = words.some((u, k) => GAINED.test(u.lower) && (is(words[k - 1], 'have', 'be') || words[k - 1]?.named !== undefined));
    // "work for observer status for Taiwan"
    const sought = units[cue.at + 1]?.lower === 'status' && units[cue.at + 2]?.lower === 'for';
    const wished =
      wanted ||
      sought ||
      (!presupposed &&
        !regained &&
        firstWithin(units, behindOpening(units, clause), Math.max(cue.at, i), (u) => WISH.test(u.lower) && !u.named) >= 0);
    const ended = cue.value.status === 'member' && !cue.value.negative ? endedIn(units, clause, cue.at) : -1;
    if (ended >= 0 && factual.stance === 'asserted' && !factual.reversed && !wished && reading.negations.length === 0) {
      claims.push({
        kind: 'membership',
        party,
        organisation,
        status: 'member',
        since: { date: units[ended]?.date as string, span: spanOf(units, ended, ended + 1) },
        holds: false,
        tentative: false,
        counterpart: party.party,
        span: spanOf(units, Math.min(cue.at, i), Math.max(cue.at, i) + 1),
        sentence: spanOf(units, 0, units.length),
      });
      continue;
    }
    const began = beganIn(units, clause, cue.at);
    const since = units.slice(cue.at, clause.to).some((u) => /^(?:ended|lifted|reversed|end)$/.test(u.lower)) ? -1 : began;
    const standings = record.membershipsOf(party.party, organisation);
    const before = standings.filter((m) => m.status === cue.value.status);
    const now = standings.findLast((m) => m.to === undefined);
    const timeOver = isOfTimeOver(units, clause.from);
    const past = shown < 0 && !timeOver && !hasEnded(units, cue.at, since) && !isWithin(words, now) && isPast(words, before, record.asOf);
    if (factual.stance === 'open' || wished || (past && cue.value.status !== 'contact point')) {
      continue;
    }
    // "has never belonged to it", and not "has never been taken back"
    const never =
      !cue.value.negative &&
      units.slice(clause.from, cue.at).some((u) => u.lower === 'never') &&
      !words.some((u) => RETURNING.test(u.lower));
    let holds = !cue.value.negative;
    const cueNegations = reading.negations.filter(
      (n) => n.at !== cue.at && cue.at >= n.from && cue.at < n.to && !(n.at > cue.at && units[n.at]?.lower === 'nothing'),
    ).length;
    // "has declined to give it a contact point"
    const refused = cueNegations === 0 && units.slice(clause.from, cue.at).some((u, k, w) => is(u, 'exclude') && w[k + 1]?.lower === 'to');
    if (cueNegations % 2 === 1 || refused) {
      holds = !holds;
    }
    if (factual.reversed !== timeOver) {
      holds = !holds;
    }
    // "its exclusion from Interpol came to an end"
    const over =
      units
        .slice(cue.at, clause.to)
        .some(
          (u, k, w) =>
            /^(?:ended|lifted|reversed)$/.test(u.lower) || (u.lower === 'end' && /^(?:came|comes|come)$/.test(w[k - 3]?.lower ?? '')),
        ) ||
      // "has ended its exclusion of Taiwan"
      firstWithin(units, cue.at - 3, cue.at, (u) => /^(?:ended|lifted|reversed|dropped)$/.test(u.lower)) >= 0;
    if (/^(?:exclusion|expulsion|absence|removal|ban|bar)$/.test(units[cue.at]?.lower ?? '') && over) {
      holds = !holds;
    }
    const denied = factual.stance === 'denied';
    // "Interpol's list of members includes Taiwan"
    const included = units[cue.at]?.lower.startsWith('member')
      ? firstWithin(units, cue.at, clause.to - 1, (u, k) => INCLUDING.test(u.lower) && partyOf(units[k + 1]) === party.party)
      : -1;
    const from = included > 0 ? included : Math.min(cue.at, i);
    const to = included > 0 ? included + 2 : Math.max(cue.at, i) + 1;
    claims.push({
      kind: 'membership',
      party,
      organisation,
      status: cue.value.status,
      ...(since >= 0 ? { since: { date: units[since]?.date as string, span: spanOf(units, since, since + 1) } } : {}),
      holds: denied ? !holds : holds,
      ...(never ? { never } : {}),
      tentative: denied,
      counterpart: party.party,
      span: spanOf(units, from, to),
      sentence: spanOf(units, 0, units.length),
    });
  }
  return claims;
}

/** Where a clause begins behind "Following years of lobbying,": what came before what it tells. */
function behindOpening(units: readonly Unit[], { from, to }: Clause): number {
  const comma = /^(?:following|after)$/.test(units[from]?.lower ?? '') ? firstWithin(units, from, to, (u) => u.text === ',') : -1;
  return Math.max(from, comma);
}

/** Words behind which the organisation spoken of is left out: "a member", "belongs", "a contact point". */
const BARE_BODIES: ReadonlySet<string> = new Set('contact seat belongs belonged party member observer'.split(' '));

function bodiesIn({ units, clause }: ClauseReading, spokenOf: string | undefined): readonly Body[] {
  const bodies: Body[] = [];
  for (let i = clause.from; i < clause.to && (clause.cues & Cue.organisation) !== 0; i++) {
    const name = units[i]?.named;
    if (name?.kind === 'organisation') {
      bodies.push({ organisation: name.id, at: i });
    }
  }
  if (bodies.length > 0) {
    return bodies;
  }
  const before =
    (clause.around & Cue.organisation) === 0
      ? undefined
      : units.slice(0, clause.from).findLast((u) => u.named?.kind === 'organisation')?.named;
  const meant = before?.kind === 'organisation' ? before.id : spokenOf;
  if (meant === undefined) {
    return [];
  }
  for (let i = clause.from; i < clause.to; i++) {
    const unit = units[i] as Unit;
    if (!BODIES.has(unit.lower) && !BARE_BODIES.has(unit.lower)) {
      continue;
    }
    const noun = BODIES.has(unit.lower) && /^(?:the|this|that)$/.test(units[i - 1]?.lower ?? '');
    // "Taiwan: not a member", "neither a member nor an observer there"
    const point = unit.lower === 'contact' && /^points?$/.test(units[i + 1]?.lower ?? '');
    const bare =
      point ||
      (unit.lower === 'seat' && units[i + 1]?.lower === 'there') ||
      (/^belong(?:s|ed)$/.test(unit.lower) && units[clause.from]?.lower === 'which' && units[clause.from - 1]?.lower === 'to') ||
      (unit.lower === 'party' && units[i - 1]?.lower === 'state' && endsAt(units, i + 1)) ||
      (/^(?:member|observer)$/.test(unit.lower) && (/^(?:there|nor|or)$/.test(units[i + 1]?.lower ?? '') || endsAt(units, i + 1)));
    if (!unit.named && (noun || bare)) {
      return [{ organisation: meant, at: i }];
    }
  }
  return [];
}

/** Whether nothing but a time follows: "an observer", "an observer for some years", "a member since 2012". */
function endsAt(units: readonly Unit[], at: number): boolean {
  const next = units[at];
  if (next === undefined || next.mark || /^(?:again|now|today|ago)$/.test(next.lower)) {
    return true;
  }
  const phrase = units.slice(at, at + 5);
  return (
    (/^(?:for|since|these|some|several|many)$/.test(next.lower) || next.number !== undefined) &&
    phrase.some((u) => u.date !== undefined || /^(?:years?|months?|decades?)$/.test(u.lower))
  );
}

/** "As a member of Interpol, Germany can do what Taiwan cannot", "the Interpol member nearest to Taiwan is Japan". */
function isOfAnother({ units, clause, mentions }: ClauseReading, party: NamedParty, cue: number, body: number): boolean {
  const first = mentions.find((m) => m.role !== 'compare');
  const fronted = /^(?:as|being)$/.test(units[clause.from]?.lower ?? '') && first !== undefined && first.unit > Math.max(cue, body);
  if (fronted) {
    return first.party !== party.party;
  }
  const at = mentions.find((m) => m.party === party.party)?.unit ?? -1;
  return cue < at && at < clause.verb && cue - 1 === body && units[cue]?.lower === 'member';
}

/** "Taiwan, like every other Interpol member, may". */
function isLikeOthers(units: readonly Unit[], from: number, at: number): boolean {
  const like = firstWithin(units, Math.max(from, at - 5), at, (u) => u.lower === 'like');
  return like > 0 && partyOf(units[like - 2]) !== undefined && units.slice(like, at).some((u) => u.lower === 'other');
}

/** "As an observer at …", "thanks to its seat in …", "Excluded from …": taken as given, whatever the verb does. */
function isPresupposed(units: readonly Unit[], from: number, verb: number, at: number): boolean {
  const before = units.slice(Math.max(from, at - 3), at).map((u) => u.lower);
  const given =
    before.includes('its') ||
    before.includes("'s") ||
    isLikeOthers(units, from, at) ||
    (before.includes('as') && (before.includes('a') || before.includes('an')));
  const opening =
    (at === from && /ed$/.test((units[at] as Unit).lower)) ||
    // "With a seat on its committee, Taiwan has more say than …"
    (units[from]?.lower === 'with' && units.slice(at, verb).some((u) => u.text === ','));
  // "Taiwan, a member of the Court, would …"
  const comma = firstWithin(
    units,
    from + 1,
    at,
    (u, k) => u.text === ',' && partyOf(units[k - 1]) !== undefined && /^an?$/.test(units[k + 1]?.lower ?? ''),
  );
  const apposition =
    comma > 0 &&
    verb > at &&
    units.slice(at, verb).some((u) => u.text === ',') &&
    !units.slice(comma, at).some((u) => is(u, 'negation', 'plan'));
  const wanted = units.slice(from, at).some((u) => is(u, 'plan') || WISH.test(u.lower));
  return verb > at && (given || opening || apposition) && !wanted;
}

/**
 * Whether the words tell of a standing that is over.
 * @param recorded the times of such a standing in the record
 */
function isPast(words: readonly Unit[], recorded: readonly Membership[], today: string): boolean {
  const dates = words.flatMap((u) => u.date ?? []);
  const resulting = words.some((u) => RESULTING.test(u.lower));
  const perfect = words.some((u, k) => RESULTING.test(u.lower) && /^(?:has|have)$/.test(words[k - 1]?.lower ?? ''));
  const over = recorded.some(
    (m) =>
      m.to !== undefined &&
      (dates.length === 0 ? !perfect && !words.some((u) => RETURNING.test(u.lower)) : dates.some((d) => d <= (m.to as string))),
  );
  if (resulting && !over && !words.some((u) => /^(?:until|till|left|withdrew|lost|before)$/.test(u.lower))) {
    return false;
  }
  return (
    words.some(
      (u, k) =>
        PAST.has(u.lower) &&
        !isPerfect(words, k) &&
        !(u.lower === 'once' && (words[k - 1]?.lower === 'at' || words.some((w) => w.lower === 'again'))),
    ) ||
    (dates.some((d) => d < today.slice(0, 4)) && !words.some((u) => u.lower === 'since' || u.lower === 'for'))
  );
}

/** Whether all that is told happened while the standing lasted that is recorded for today. */
function isWithin(words: readonly Unit[], now: Membership | undefined): boolean {
  const dates = words.flatMap((u) => u.date ?? []);
  return dates.length > 0 && now?.from !== undefined && dates.every((d) => d > (now.from as string));
}

/** "has had", "has belonged": still so. */
function isPerfect(words: readonly Unit[], at: number): boolean {
  return (
    /^(?:had|belonged)$/.test(words[at]?.lower ?? '') &&
    words.slice(Math.max(0, at - 2), at).some((u) => u.lower === 'has' || u.lower === 'have')
  );
}

/** The focal party for which a pronoun stands: "it is neither a member nor an observer there". */
function standIn(
  { units, clause }: ClauseReading,
  record: TreatyRecord,
  organisation: string,
  focal: string | undefined,
): NamedParty | undefined {
  const words = units.slice(clause.from, clause.to);
  if (focal === undefined || record.membershipsOf(focal, organisation).length === 0 || words.some((u) => partyOf(u) !== undefined)) {
    return undefined;
  }
  const at = words.findIndex((u) => /^(?:it|its)$/.test(u.lower) || u.lower === 'contact');
  return at < 0 ? undefined : { party: focal, span: spanOf(units, clause.from + at, clause.from + at + 1) };
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
    // "A member of Interpol just as Denmark is, Taiwan can"
    const heads = clause.index === 0 && clause.verb < 0 && /^an?$/.test(units[0]?.lower ?? '') && units[k - 1]?.text === ',';
    if (heads) {
      return { party, span: { start: unit.start, end: unit.end } };
    }
    if (inside || (record.focalParties.has(party) && k < at)) {
      best = { party, span: { start: unit.start, end: unit.end } };
      if (inside) {
        break;
      }
    }
  }
  return best;
}

const INCLUDING = /^(?:include|includes|comprise)$/;

/** "Interpol's list of member countries includes Taiwan": whether the words tell which party is among the members. */
function includesParty(units: readonly Unit[], from: number, to: number): boolean {
  return units.slice(from, to).some((u, k, rest) => INCLUDING.test(u.lower) && partyOf(rest[k + 1]) !== undefined);
}

/** Who is no member, whatever body they stand before. */
const OUTSIDE = /^(?:outsiders?|strangers?|guests?|visitors?|observers?)$/;

/** "is in Interpol", "has been out of Interpol since 1984", "Interpol has had Taiwan back": the standing is told by a place. */
function placedAt(units: readonly Unit[], from: number, to: number, at: number): { at: number; value: StandingCue } | undefined {
  const before = units[at - 1]?.lower === 'the' ? at - 2 : at - 1;
  const out = units[before]?.lower === 'of' && units[before - 1]?.lower === 'out';
  const inside = /^(?:in|inside)$/.test(units[before]?.lower ?? '');
  // "has been kept out of Interpol": the verb tells it, and its negation is spent
  if (out && /^(?:kept|left|shut|locked|frozen|thrown|barred|keeps|keep)$/.test(units[before - 2]?.lower ?? '')) {
    return { at: before - 2, value: { status: 'member', negative: true } };
  }
  const be = lastWithin(units, Math.max(from, before - 4), before, (u) => is(u, 'be'));
  // "to be an outsider in Interpol" tells another standing
  const plain = !units.slice(be + 1, before).some((u) => OUTSIDE.test(u.lower));
  if ((inside || out) && be >= 0 && plain && endsAt(units, at + 1)) {
    return { at: before, value: { status: 'member', negative: out } };
  }
  // "was let back into Interpol"
  const verbBack = units[before - 2];
  if (
    units[before]?.lower === 'into' &&
    units[before - 1]?.lower === 'back' &&
    /^(?:let|taken|brought|accepted)$/.test(verbBack?.lower ?? '')
  ) {
    return is(units[before - 3], 'be', 'adverb') ? { at: before - 1, value: { status: 'member', negative: false } } : undefined;
  }
  if (units[at]?.named?.kind !== 'organisation') {
    return undefined;
  }
  // the body takes somebody back
  const verb = firstWithin(
    units,
    at + 1,
    Math.min(to, at + 6),
    (u) =>
      !u.named &&
      /^(?:had|takes|took|taken|welcomes|welcomed|let|lets|gets|got|brought|brings|accepts|accepted|admits|admitted)$/.test(u.lower),
  );
  const whom = units[verb + 1];
  const direction = units[verb + 2]?.lower;
  return verb > 0 &&
    units[verb - 1]?.lower !== 'to' &&
    partyOf(whom) !== undefined &&
    (direction === 'back' || (direction === 'in' && (units[verb + 3]?.mark ?? true)))
    ? { at: verb + 2, value: { status: 'member', negative: false } }
    : undefined;
}

function cueNear(units: readonly Unit[], from: number, to: number, at: number): { at: number; value: StandingCue } | undefined {
  // the word that stands for the standing and for its organisation at once: "Taiwan: not a member"
  const own = units[at]?.named ? undefined : CUES[units[at]?.lower ?? ''];
  if (own) {
    return { at, value: own };
  }
  const placed = placedAt(units, from, to, at);
  if (placed) {
    return placed;
  }
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
      if (
        unit.lower === 'members' &&
        !units.slice(Math.max(from, i - 5), i).some((u) => u.lower === 'among' || u.lower === 'other') &&
        !(is(units[i - 1], 'be', 'quantifier', 'pronoun') && units.slice(from, i).some((u) => partyOf(u) !== undefined)) &&
        !includesParty(units, i, to)
      ) {
        continue;
      }
      // "Interpol membership bid", "Interpol membership: …": needs somebody who has it
      if (
        unit.lower === 'membership' &&
        !units.slice(Math.max(from, i - 4), i).some((u) => u.lower === "'s" || u.lower === 'its' || u.lower === 'their') &&
        units[i + 1]?.lower !== 'of' &&
        !units
          .slice(Math.max(from, i - 3), i)
          .some((u) => is(u, 'have') || GAINED.test(u.lower) || /^(?:enjoys?|holds?|possess(?:es)?|keeps?|kept)$/.test(u.lower))
      ) {
        continue;
      }
      if (
        unit.lower === 'membership' &&
        /^(?:bid|campaign|application|debate|drive|push|quest|talks|question|issue|prospects|hopes)$/.test(units[i + 1]?.lower ?? '')
      ) {
        continue;
      }
      if (unit.lower === 'party' && !(units[i - 1]?.lower === 'state' || (units[i - 1]?.lower === 'a' && units[i + 1]?.lower === 'to'))) {
        continue;
      }
      const right = units.slice(i + 1, at).every((u) => /^(?:from|by|of|the)$/.test(u.lower)) && units[at + 1]?.lower !== "'s";
      if (ENDING_ALONE.test(unit.lower) && !(i < at && right)) {
        continue;
      }
      // "the bar on Taiwan at Interpol"
      if (unit.lower === 'bar' && units[i + 1]?.lower !== 'on') {
        continue;
      }
      if (unit.lower === 'part' && units[i + 1]?.lower !== 'of') {
        continue;
      }
      // "Taiwan as a non-member"
      if (unit.lower === 'member' && units[i - 1]?.text === '-' && units[i - 2]?.lower === 'non') {
        return { at: i, value: { status: 'member', negative: true } };
      }
      // "a contact point has belonged to the network"
      if (/^(?:belong|joins)/.test(unit.lower) && units.slice(from, i).some((u) => u.lower === 'contact')) {
        continue;
      }
      if (unit.lower === 'contact' && !/^points?$/.test(units[i + 1]?.lower ?? '')) {
        continue;
      }
      if (unit.lower === 'left' && units[i + 1]?.lower !== 'out' && i !== at - 1) {
        continue;
      }
      // "lost its seat in"
      if (unit.lower === 'lost' && !units.slice(i + 1, i + 4).some((u) => /^(?:membership|seat|place)$/.test(u.lower))) {
        continue;
      }
      if (unit.lower === 'ratified' && i !== at - 1 && i !== at - 2) {
        continue;
      }
      if (/^(?:kept|keeps|keep)$/.test(unit.lower) && !units.slice(i + 1, i + 4).some((u) => u.lower === 'out')) {
        continue;
      }
      if (
        /^(?:sits?|sat)$/.test(unit.lower) &&
        !/^(?:in|at|on)$/.test(units[at - 1]?.lower === 'the' ? (units[at - 2]?.lower ?? '') : (units[at - 1]?.lower ?? ''))
      ) {
        continue;
      }
      if ((unit.lower === 'outside' || unit.lower === 'absence') && i > at) {
        continue;
      }
      // "member state officials", and "as a member state"
      const alone =
        (/^(?:a|full)$/.test(units[i - 1]?.lower ?? '') && ((units[i + 2]?.mark ?? true) || units[i + 2]?.lower === 'of')) ||
        units.slice(Math.max(from, i - 4), i).some((u, k, rest) => u.lower === 'one' && rest[k + 1]?.lower === 'of');
      if (unit.lower === 'member' && is(units[i + 1], 'states') && !alone && !includesParty(units, i, to)) {
        continue;
      }
      // "would lose its seat"
      const lost = /^(?:seat|membership)$/.test(unit.lower) && units.slice(Math.max(from, i - 3), i).some((u) => LOSING.test(u.lower));
      return { at: i, value: lost ? { ...value, negative: true } : value };
    }
  }
  return undefined;
}
