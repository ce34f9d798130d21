import type { CountClaim } from '../../claims/claim.js';
import type { TreatyRecord } from '../../record/record.js';
import type { CoverageStatement } from '../../record/schema.js';
import type { Judgement } from '../judgement.js';
import { coverageEvidence, coverageFor, fieldOf, sameProperty } from '../pair.js';
import type { Evidence } from '../verdict.js';
import { signings } from './order.js';

/** "N states have …": against the coverage and count statements. */
export function judgeCount(claim: CountClaim, record: TreatyRecord): Judgement[] {
  const { since, until } = claim;
  if (until === undefined) {
    return judgeToday(claim, record);
  }
  return since === undefined ? judgeUntil(claim, until, record) : judgeWithin(claim, since, until, record);
}

/** "Between 2016 and 2020 N states signed": against the days on which those of the complete list signed. */
function judgeWithin(claim: CountClaim, since: string, until: string, record: TreatyRecord): Judgement[] {
  const { property, counterpart, region, span } = claim;
  const list = coverageFor(record, property, counterpart, region === undefined ? [] : [region])[0];
  const all = (list?.parties ?? []).map((party) => ({ party, dates: signings(record, party, counterpart, property) }));
  const unrecorded: Judgement = { verdict: 'unrecorded', rule: 'count', message: { id: 'unrecorded' }, evidence: [], span };
  const vague = all.some(({ dates }) => dates.length === 0 || dates.some((d) => d.length < Math.max(since.length, until.length)));
  if (!list || vague || claim.counts === 'instruments') {
    return [unrecorded];
  }
  const isWithin = (date: string, open: boolean): boolean => {
    const [from, to] = [date.slice(0, since.length), date.slice(0, until.length)];
    return open ? since < from && to < until : since <= from && to <= until;
  };
  const count = (test: (dates: readonly string[]) => boolean): readonly string[] =>
    all.filter(({ dates }) => test(dates)).map(({ party }) => party);
  const signed = count((dates) => dates.some((d) => isWithin(d, false)));
  // whether those are meant who signed for the first time, and the years at both ends, the words leave open
  const first = count(([date]) => date !== undefined && isWithin(date, false));
  const inside = since === until ? signed : count((dates) => dates.some((d) => isWithin(d, true)));
  const disputed = list.parties.some((party) => hasDisputedDate(record, party, counterpart, since, until));
  const numbers = [inside.length, first.length, signed.length, ...(disputed ? [first.length - 1, signed.length + 1] : [])];
  const evidence = [coverageEvidence(list)];
  if (fits(signed.length, claim, list.parties.length)) {
    return [{ verdict: 'supported', rule: 'count', message: { id: 'supported' }, evidence, span }];
  }
  const [fewest, most] = [Math.min(...numbers), Math.max(...numbers)];
  if (Array.from({ length: most - fewest + 1 }, (_, n) => fewest + n).some((n) => fits(n, claim, list.parties.length))) {
    return [unrecorded];
  }
  const message = {
    id: 'count.other',
    stated: String(claim.number),
    recorded: signed.length,
    property,
    parties: signed,
    asOf: until,
  } as const;
  const within = { ...message, since, ...(region === undefined ? {} : { region }) };
  return [{ verdict: 'contradicted', rule: 'count', evidence, span, message: within }];
}

/** Whether the day on which a party signed is disputed, and may lie on the other side of the ends of a time. */
function hasDisputedDate(record: TreatyRecord, party: string, counterpart: string, since: string, until: string): boolean {
  const near = (date: string): boolean => [since, until].some((end) => Math.abs(Number(date.slice(0, 4)) - Number(end.slice(0, 4))) <= 1);
  return record
    .agreementsBetween(party, counterpart)
    .some((a) => a.disputes.some((d) => d.field === 'signed' && d.standing === 'open') && a.dates.some((d) => near(d.date)));
}

/** "By the end of 2018 N states had …": against the days on which those of the complete list signed first. */
function judgeUntil(claim: CountClaim, until: string, record: TreatyRecord): Judgement[] {
  const { property, counterpart, region, span } = claim;
  const list = coverageFor(record, property, counterpart, region === undefined ? [] : [region])[0];
  const first = (list?.parties ?? []).map((party) => ({ party, date: signings(record, party, counterpart, property)[0] }));
  const unrecorded: Judgement = { verdict: 'unrecorded', rule: 'count', message: { id: 'unrecorded' }, evidence: [], span };
  // a day within the time that is named may be before or after the count
  const open = first.some(({ date }) => date === undefined || (date !== until && until.startsWith(date)));
  if (!list || open || claim.counts === 'instruments' || typeof claim.number !== 'number') {
    return [unrecorded];
  }
  const parties = first.filter(({ date }) => (date as string).slice(0, until.length) <= until).map(({ party }) => party);
  const evidence = [coverageEvidence(list)];
  if (fits(parties.length, claim, list.parties.length)) {
    return [{ verdict: 'supported', rule: 'count', message: { id: 'supported' }, evidence, span }];
  }
  // "by 2020" may be any day of it
  const before = first.filter(({ date }) => (date as string).slice(0, until.length) < until).length;
  if (Array.from({ length: parties.length - before }, (_, n) => before + n).some((n) => fits(n, claim, list.parties.length))) {
    return [unrecorded];
  }
  return [
    {
      verdict: 'contradicted',
      rule: 'count',
      evidence,
      span,
      message: {
        id: 'count.other',
        stated: String(claim.number),
        recorded: parties.length,
        property,
        ...(region !== undefined ? { region } : {}),
        parties,
        asOf: until,
      },
    },
  ];
}

function judgeToday(claim: CountClaim, record: TreatyRecord): Judgement[] {
  const { property, counterpart, region } = claim;
  const regions = region === undefined ? [] : [region];
  const list: CoverageStatement | undefined = coverageFor(record, property, counterpart, regions)[0];
  const field = fieldOf(record, property);
  const base = coverageFor(record, { kind: 'agreement', field }, counterpart, regions)[0];
  const group = base && groupOf(claim, record, base);
  if (claim.among && (!group || (claim.among.size !== undefined && claim.among.size !== group.length))) {
    return [{ verdict: 'unrecorded', rule: 'count', message: { id: 'unrecorded' }, evidence: [], span: claim.span }];
  }
  const accepted: number[] = [];
  const evidence: Evidence[] = [];
  let parties: readonly string[] = [];
  let asOf = record.asOf;
  // how many have no agreement at all is not recorded: nobody lists them
  if (list && !claim.holds && property.kind === 'agreement') {
    return [{ verdict: 'unrecorded', rule: 'count', message: { id: 'unrecorded' }, evidence: [], span: claim.span }];
  }
  if (list) {
    const among = group ?? base?.parties;
    parties = claim.holds
      ? list.parties.filter((p) => !claim.among || among?.includes(p))
      : (among ?? []).filter((p) => !list.parties.includes(p));
    asOf = list.asOf;
    evidence.push(coverageEvidence(list));
    if (claim.holds || base) {
      accepted.push(parties.length);
    }
  }
  // "Three of these relate to the transfer of prisoners": and to nothing else, which the words may mean
  const limited = property.kind === 'covers' && claim.holds ? ({ kind: 'limited to', topic: property.topic } as const) : undefined;
  for (const alone of limited ? coverageFor(record, limited, counterpart, regions) : []) {
    if (accepted.length > 0) {
      accepted.push(alone.parties.filter((p) => !claim.among || group?.includes(p)).length);
    }
  }
  if (claim.holds && !claim.among) {
    for (const statement of record.counts) {
      const counted = statement.counts === claim.counts || claim.counts === 'instruments';
      const eventFits = claim.event === undefined || statement.event === undefined || statement.event === claim.event;
      if (
        statement.counterpart === counterpart &&
        counted &&
        eventFits &&
        statement.region === region &&
        sameProperty(statement.property, property)
      ) {
        accepted.push(statement.number);
        evidence.push({ kind: 'count', id: statement.id, field: 'number', cites: statement.cites });
      }
    }
  }
  const [recorded] = accepted;
  if (recorded === undefined) {
    return [{ verdict: 'unrecorded', rule: 'count', message: { id: 'unrecorded' }, evidence: [], span: claim.span }];
  }
  // a share of nobody knows how many
  const total = (group ?? base?.parties)?.length;
  if (total === undefined && typeof claim.number !== 'number') {
    return [{ verdict: 'unrecorded', rule: 'count', message: { id: 'unrecorded' }, evidence: [], span: claim.span }];
  }
  const right = accepted.some((n) => fits(n, claim, total));
  if (right) {
    return [{ verdict: 'supported', rule: 'count', message: { id: 'supported' }, evidence, span: claim.span }];
  }
  // without a complete list a count statement is one source's number among others
  if (!list) {
    return [{ verdict: 'unrecorded', rule: 'count', message: { id: 'unrecorded' }, evidence: [], span: claim.span }];
  }
  return [
    {
      verdict: 'contradicted',
      rule: 'count',
      evidence,
      span: claim.span,
      message: {
        id: 'count.other',
        stated: typeof claim.number === 'object' ? `${claim.number.parts}/${claim.number.of}` : String(claim.number),
        recorded,
        property,
        ...(region !== undefined ? { region } : {}),
        parties,
        asOf,
      },
    },
  ];
}

/** The group among which the claim counts, where the words before it tell which. */
function groupOf(claim: CountClaim, record: TreatyRecord, base: CoverageStatement): readonly string[] | undefined {
  if (!claim.among) {
    return base.parties;
  }
  const { property, holds } = claim.among;
  const list = coverageFor(record, property, claim.counterpart, claim.region === undefined ? [] : [claim.region])[0];
  return list && (holds ? list.parties : base.parties.filter((p) => !list.parties.includes(p)));
}

/** A share that is off by less is not held against the writer. */
const LOOSE_SHARE = 0.1;

/** Whether a recorded number is what the claim says. */
function fits(recorded: number, claim: CountClaim, total: number | undefined): boolean {
  if (typeof claim.number === 'object') {
    // "a third" may be meant loosely
    const { parts, of } = claim.number;
    if (total === undefined) {
      return true;
    }
    const apart = recorded / total - parts / of;
    return claim.comparison === 'more than' ? apart > 0 : claim.comparison === 'fewer than' ? apart < 0 : Math.abs(apart) < LOOSE_SHARE;
  }
  if (claim.number === 'majority') {
    return total === undefined || recorded * 2 > total;
  }
  switch (claim.comparison) {
    case 'exactly':
      return recorded === claim.number;
    case 'at least':
      return recorded >= claim.number;
    case 'at most':
      return recorded <= claim.number;
    case 'more than':
      return recorded > claim.number;
    case 'fewer than':
      return recorded < claim.number;
  }
}
