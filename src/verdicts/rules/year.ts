import type { DateClaim, NamedParty } from '../../claims/claim.js';
import { agree } from '../../record/dates.js';
import type { TreatyRecord } from '../../record/record.js';
import type { Agreement, AgreementDate } from '../../record/schema.js';
import { gather, type Judgement, type PartyRuling } from '../judgement.js';

/** Whether a date lies in a span of time, both ends included, as far as they are known. */
const lies = (date: string, from: string, through: string): boolean =>
  date.slice(0, from.length) >= from.slice(0, date.length) && date.slice(0, through.length) <= through;

/** Whether two dates lie no further apart than some months; where one of them is a year alone, than as many years. */
function isNear(a: string, b: string, months: number): boolean {
  const [year = 0, month] = a.split('-').map(Number);
  const [otherYear = 0, otherMonth] = b.split('-').map(Number);
  return month === undefined || otherMonth === undefined
    ? Math.abs(year - otherYear) <= Math.ceil(months / 12)
    : Math.abs((year - otherYear) * 12 + month - otherMonth) <= months;
}

/** "P signed in Y", "in force since Y": against the dates of the pair's agreements. */
export function judgeYear(claim: DateClaim, record: TreatyRecord): Judgement[] {
  return gather(
    claim.parties.map((named) => judgeParty(named, claim, record)),
    claim.span,
    claim.tentative === true,
  );
}

function judgeParty(named: NamedParty, claim: DateClaim, record: TreatyRecord): PartyRuling {
  const { counterpart, date } = claim;
  const agrees = (recordedDate: string): boolean =>
    claim.through !== undefined
      ? lies(recordedDate, date, claim.through)
      : claim.latest
        ? recordedDate.slice(0, date.length) <= date
        : claim.about === undefined
          ? agree(recordedDate, date)
          : isNear(recordedDate, date, claim.about);
  const unrecorded: PartyRuling = { named, verdict: 'unrecorded', rule: 'year', message: { id: 'unrecorded' }, evidence: [] };
  const every = record.agreementsBetween(named.party, counterpart);
  // what was made for a single case can bear a date out, but says nothing of the dates of the others
  const single = every.find((a) => a.singleCase !== undefined && a.dates.some((d) => agrees(d.date)));
  if (single) {
    return {
      ...unrecorded,
      verdict: 'supported',
      message: { id: 'supported' },
      evidence: single.dates
        .filter((d) => agrees(d.date))
        .map((d) => ({ kind: 'agreement', id: single.id, field: `dates.${d.event}`, cites: d.cites })),
    };
  }
  const all = every.filter((a) => a.singleCase === undefined);
  const field = claim.topic === undefined ? claim.field : record.topics.get(claim.topic)?.field;
  const about =
    claim.topic === undefined
      ? all.filter((a) => field === undefined || a.field === field)
      : all.filter((a) => a.field === field && record.scopeOf(a, claim.topic as string).value !== 'not covered');
  // outside the complete lists another agreement may be on the topic
  if (claim.topic !== undefined && !about.some((a) => record.scopeOf(a, claim.topic as string).value === 'covered')) {
    const regions = record.parties.get(named.party)?.regions;
    if (!record.coverage.some((c) => c.region !== undefined && regions?.includes(c.region))) {
      return unrecorded;
    }
  }
  const agreements = about.length > 0 ? about : all.filter((a) => field === undefined || a.field === field);
  const fits = (d: AgreementDate): boolean =>
    claim.event === 'any' || d.event === claim.event || d.event === 'dated' || (claim.event === 'amended' && d.event === 'signed');
  const recorded: { agreement: Agreement; date: AgreementDate }[] = [];
  for (const agreement of agreements) {
    const dispute = agreement.disputes.find(
      (d) =>
        d.standing === 'open' &&
        (d.field === 'signed' || d.field === 'in force') &&
        (claim.event === 'any' || claim.event === d.field) &&
        d.sides.some((s) => s.date !== undefined && agrees(s.date)),
    );
    if (dispute) {
      return {
        named,
        verdict: 'disputed',
        rule: 'year',
        message: { id: 'disputed', agreement: agreement.id, dispute: dispute.id },
        evidence: [{ kind: 'agreement', id: agreement.id, field: `dates.${dispute.field}`, cites: dispute.sides.flatMap((s) => s.cites) }],
      };
    }
    for (const d of agreement.dates) {
      if (fits(d)) {
        recorded.push({ agreement, date: d });
      }
    }
  }
  const hit = recorded.find((r) => agrees(r.date.date));
  if (hit) {
    return {
      named,
      verdict: 'supported',
      rule: 'year',
      message: { id: 'supported' },
      evidence: [{ kind: 'agreement', id: hit.agreement.id, field: `dates.${hit.date.event}`, cites: hit.date.cites }],
    };
  }
  // a date of another agreement of the pair: the draft may mean that one
  const elsewhere = field === undefined && all.some((a) => !agreements.includes(a) && a.dates.some((d) => agrees(d.date)));
  // an agreement whose date is not recorded may be of the year the draft gives
  const undated = all.some((a) => a.dates.length === 0) || (claim.event !== 'signed' && agreements.some((a) => !a.dates.some(fits)));
  // no agreement is in force before the year it was signed in
  const signed = agreements.flatMap((a) => a.dates.filter((d) => d.event === 'signed').map((d) => ({ agreement: a, date: d })));
  const tooEarly =
    claim.event === 'in force' &&
    !elsewhere &&
    agreements.length > 0 &&
    all.every((a) => a.dates.some((d) => d.event === 'signed')) &&
    signed.every((s) => (claim.through ?? date).slice(0, 4) < s.date.date.slice(0, 4));
  if (!tooEarly && (elsewhere || recorded.length === 0 || undated)) {
    return unrecorded;
  }
  if (recorded.length === 0) {
    recorded.push(...signed);
  }
  return {
    named,
    verdict: 'contradicted',
    rule: 'year',
    message: {
      id: 'year.other',
      party: named.party,
      counterpart,
      event: claim.event,
      stated: date,
      ...(claim.through !== undefined ? { through: claim.through } : {}),
      ...(claim.latest ? { latest: true as const } : {}),
      recorded: recorded.map((r) => ({ event: r.date.event, date: r.date.date, agreement: r.agreement.id })),
    },
    evidence: recorded.map((r) => ({ kind: 'agreement', id: r.agreement.id, field: `dates.${r.date.event}`, cites: r.date.cites })),
  };
}
