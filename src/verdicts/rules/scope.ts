import type { BreadthClaim, LimitClaim, NamedParty, ScopeClaim } from '../../claims/claim.js';
import type { TreatyRecord } from '../../record/record.js';
import { gather, type Judgement, type PartyRuling } from '../judgement.js';
import { absenceOf, coverageEvidence, coverageFor, coveredTopics, existenceEvidence, scopeBetween, standing } from '../pair.js';

/** "P's agreement covers T": against the scope of the pair's agreements. */
export function judgeScope(claim: ScopeClaim, record: TreatyRecord): Judgement[] {
  return gather(
    claim.parties.map((named) => rulingOn(named, claim, record)),
    claim.span,
    claim.tentative === true,
  );
}

function rulingOn(named: NamedParty, claim: ScopeClaim, record: TreatyRecord): PartyRuling {
  const { topic, counterpart, holds } = claim;
  const { party } = named;
  if (speaksOfSingleCase(claim, party, record)) {
    return unrecorded(named);
  }
  const scope = scopeBetween(record, party, counterpart, topic);
  const agreements = scope.agreements.map((a) => a.id);
  const pair = { party, counterpart };
  const supported = (rule: 'scope' | 'existence'): PartyRuling => ({
    named,
    evidence: scope.evidence,
    verdict: 'supported',
    rule,
    message: { id: 'supported' },
  });
  const contradicted = (rule: 'scope' | 'existence', message: PartyRuling['message']): PartyRuling => ({
    named,
    evidence: scope.evidence,
    verdict: 'contradicted',
    rule,
    message,
  });
  switch (scope.value) {
    case 'covered':
      if (!holds && meansAnother(claim, party, record)) {
        return unrecorded(named);
      }
      return holds ? supported('scope') : contradicted('scope', { id: 'scope.covered', ...pair, topic, agreements });
    case 'not covered':
      return holds
        ? contradicted('scope', { id: 'scope.not-covered', ...pair, topic, agreements, covered: coveredTopics(record, scope.agreements) })
        : supported('scope');
    case 'no agreement':
      return holds ? contradicted('existence', { id: 'existence.none', ...pair, topic, asOf: scope.asOf }) : supported('existence');
    case 'disputed':
      return scope.dispute
        ? { named, evidence: scope.evidence, verdict: 'disputed', rule: 'scope', message: { id: 'disputed', ...scope.dispute } }
        : unrecorded(named);
    case 'not recorded':
      return unrecorded(named);
  }
}

/** Whether what is denied may be so of the agreement of the year that the words give, though another one of the pair covers it. */
function meansAnother({ year, counterpart, topic }: ScopeClaim, party: string, record: TreatyRecord): boolean {
  const field = record.topics.get(topic)?.field ?? '';
  const ofYear = standing(record, party, counterpart, field).filter(
    (a) => year !== undefined && a.dates.some((d) => d.date.startsWith(year.slice(0, 4))),
  );
  return ofYear.length > 0 && ofYear.every((a) => record.scopeOf(a, topic).value !== 'covered');
}

/** Whether the words fit an agreement that was made for one case: by its year, or by its kind. */
function speaksOfSingleCase(claim: ScopeClaim, party: string, record: TreatyRecord): boolean {
  return record
    .agreementsBetween(party, claim.counterpart)
    .some(
      (a) =>
        a.singleCase !== undefined &&
        ((claim.year !== undefined && a.dates.some((d) => d.date.startsWith((claim.year as string).slice(0, 4)))) ||
          (claim.instrument !== undefined && claim.instrument === a.kind.value)),
    );
}

function unrecorded(named: NamedParty): PartyRuling {
  return { named, verdict: 'unrecorded', rule: 'scope', message: { id: 'unrecorded' }, evidence: [] };
}

/** "P's agreement is limited to T": against all that the pair's agreements cover. */
export function judgeLimit(claim: LimitClaim, record: TreatyRecord): Judgement[] {
  const { topic, counterpart } = claim;
  const field = record.topics.get(topic)?.field ?? '';
  const rulings = claim.parties.map((named): PartyRuling => {
    const party = named.party;
    const all = standing(record, party, counterpart, field);
    const meant = claim.year === undefined ? [] : all.filter((a) => a.dates.some((d) => d.date.startsWith(claim.year as string)));
    const agreements = meant.length > 0 ? meant : all;
    if (agreements.length === 0) {
      return judgeNone(named, claim, record);
    }
    const covered = coveredTopics(record, agreements);
    const more = covered.filter((t) => record.topics.get(t)?.field === field && !record.topicAndWholes(t).includes(topic));
    const scopes = agreements.map((a) => record.scopeOf(a, topic));
    const evidence = agreements.map((a, i) => ({
      kind: 'agreement' as const,
      id: a.id,
      field: a.limitedTo ? 'limitedTo' : `scope.${topic}`,
      cites: (scopes[i]?.cites.length ? scopes[i]?.cites : existenceEvidence(a).cites) ?? [],
    }));
    const ids = agreements.map((a) => a.id);
    const limited = more.length === 0 && agreements.every((a) => a.limitedTo?.value.includes(topic));
    if (limited) {
      return claim.holds
        ? { named, evidence, verdict: 'supported', rule: 'scope', message: { id: 'supported' } }
        : {
            named,
            evidence,
            verdict: 'contradicted',
            rule: 'scope',
            message: { id: 'scope.not-comprehensive', party, counterpart, agreements: ids, covered },
          };
    }
    if (!claim.holds) {
      return more.length > 0 ? { named, evidence, verdict: 'supported', rule: 'scope', message: { id: 'supported' } } : unrecorded(named);
    }
    if (claim.loosely && scopes.some((s) => s.value !== 'not covered')) {
      return unrecorded(named);
    }
    if (more.length > 0 && !claim.loosely) {
      const own = agreements
        .flatMap((a) => more.map((t) => ({ kind: 'agreement' as const, id: a.id, field: `scope.${t}`, cites: a.scope[t]?.cites ?? [] })))
        .filter((e) => e.cites.length > 0);
      return {
        named,
        evidence: own,
        verdict: 'contradicted',
        rule: 'scope',
        message: { id: 'scope.not-limited', party, counterpart, topic, agreements: ids, covered },
      };
    }
    if (scopes.every((s) => s.value === 'not covered')) {
      return {
        named,
        evidence,
        verdict: 'contradicted',
        rule: 'scope',
        message: { id: 'scope.not-covered', party, counterpart, topic, agreements: ids, covered },
      };
    }
    return unrecorded(named);
  });
  return gather(rulings, claim.span, claim.tentative === true);
}

function judgeNone(named: NamedParty, claim: LimitClaim, record: TreatyRecord): PartyRuling {
  const scope = scopeBetween(record, named.party, claim.counterpart, claim.topic);
  return scope.value === 'no agreement' && claim.holds
    ? {
        named,
        verdict: 'contradicted',
        rule: 'existence',
        message: { id: 'existence.none', party: named.party, counterpart: claim.counterpart, topic: claim.topic, asOf: scope.asOf },
        evidence: scope.evidence,
      }
    : unrecorded(named);
}

/** "P's agreement is comprehensive": against the recorded list of those that are. */
export function judgeBreadth(claim: BreadthClaim, record: TreatyRecord): Judgement[] {
  const { counterpart } = claim;
  const statements = record.coverage.filter((c) => c.counterpart === counterpart && c.property.kind === 'comprehensive');
  const rulings = claim.parties.map((named): PartyRuling => {
    const party = named.party;
    const regions = record.parties.get(party)?.regions ?? [];
    const statement = statements.find(
      (c) => c.property.kind === 'comprehensive' && coverageFor(record, c.property, counterpart, regions).includes(c),
    );
    const field = statement?.property.kind === 'comprehensive' ? statement.property.field : '';
    const agreements = standing(record, party, counterpart, field);
    if (!statement) {
      return unrecorded(named);
    }
    if (agreements.length === 0) {
      const absent = claim.field === field && claim.holds ? absenceOf(record, party, counterpart, field) : undefined;
      const message = { id: 'existence.none', party, counterpart, asOf: absent?.asOf ?? '' } as const;
      return absent ? { named, verdict: 'contradicted', rule: 'existence', message, evidence: absent.evidence } : unrecorded(named);
    }
    const evidence = [coverageEvidence(statement)];
    const ids = agreements.map((a) => a.id);
    if (statement.parties.includes(party) === claim.holds) {
      return { named, verdict: 'supported', rule: 'scope', message: { id: 'supported' }, evidence };
    }
    return claim.holds
      ? {
          named,
          verdict: 'contradicted',
          rule: 'scope',
          message: { id: 'scope.not-comprehensive', party, counterpart, agreements: ids, covered: coveredTopics(record, agreements) },
          evidence,
        }
      : unrecorded(named);
  });
  return gather(rulings, claim.span, claim.tentative === true);
}
