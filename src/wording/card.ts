import type { TreatyRecord } from '../record/record.js';
import type { Absence, Agreement, Citation, CoverageStatement, Membership } from '../record/schema.js';
import type { Finding } from '../verdicts/verdict.js';
import { datesLine, kindText, scopeSummary, topicsLine } from './agreements.js';
import { bestSource } from './citation.js';
import { recordText } from './datasets.js';
import { dateText } from './dates.js';
import { counted, listText, sentenceCase } from './lists.js';
import { escapeMarkdown, webLink } from './markup.js';
import { reasonOf } from './messages.js';
import { fieldText, membershipText, organisationName, partyInSentence, partyName, topicNames } from './names.js';
import { citedSources, imprint } from './sources.js';
import { verdictLabel } from './verdicts.js';

/** Addresses of what a card offers to do with an agreement; the editor gives command links. */
export interface CardLinks {
  readonly openRecord: (agreement: string) => string;
  readonly insertCitation: (agreement: string) => string;
  /** Shows the treaties of a party in the browser. */
  readonly showParty: (party: string) => string;
}

/** How many agreements of a party, and how many sides of a dispute, a card shows in full. */
const shown = 3;

/** The card for one agreement. Markdown; everything from the record is escaped. */
export function agreementCard(agreement: Agreement, record: TreatyRecord, links: CardLinks): string {
  return paragraphs([
    `**Treaty Desk** · ${escapeMarkdown(agreement.label)}`,
    agreementLines(agreement, record, links),
    dataLine(record, [agreement.id]),
  ]);
}

/**
 * The card for a party: its agreements with the counterparts in question, or what the record says of their absence.
 * @param counterparts the other sides meant in the draft; usually the focal party
 * @returns Markdown, or `undefined` where the record says nothing about the party
 */
export function partyCard(party: string, counterparts: readonly string[], record: TreatyRecord, links: CardLinks): string | undefined {
  const others = counterparts.filter((other) => other !== party);
  const agreements = [...new Set(others.flatMap((other) => record.agreementsBetween(party, other)))];
  // beside an agreement an absence of single topics only repeats its scope
  const absences =
    agreements.length > 0
      ? []
      : others.flatMap((other) => record.absencesBetween(party, other)).map((absence) => absenceLine(absence, record));
  const lists =
    agreements.length > 0 || absences.length > 0 ? [] : record.coverage.filter((list) => leavesOut(list, party, others, record));
  const memberships = record.memberships.filter((membership) => membership.party === party);
  const all = record.agreementsOf(party).length;
  if (agreements.length === 0 && absences.length === 0 && lists.length === 0 && memberships.length === 0 && all === 0) {
    return undefined;
  }
  const title = `**Treaty Desk** · ${escapeMarkdown(partyName(party, record))}${others.length === 0 ? '' : ` and ${listText(others.map((other) => escapeMarkdown(partyInSentence(other, record))))}`}`;
  const blocks = agreements
    .slice(0, shown)
    .map((agreement) => [`**${escapeMarkdown(agreement.label)}**`, agreementLines(agreement, record, links)].join('  \n'));
  const rest = (agreements.length === 0 ? all : agreements.length) - blocks.length;
  const more =
    rest > 0
      ? `[${agreements.length === 0 ? '' : 'and '}${counted(rest, blocks.length > 0 ? 'more agreement' : 'agreement')} in the treaty browser](${links.showParty(party)})`
      : '';
  return paragraphs([
    title,
    ...blocks,
    more,
    ...absences,
    ...lists.map((list) => `Not among “${escapeMarkdown(list.text)}” as of ${dateText(list.asOf)} (${briefSources(list.cites, record)})`),
    memberships.map((membership) => membershipLine(membership, organisationName(membership.organisation, record), record)).join('  \n'),
    dataLine(
      record,
      agreements.map(({ id }) => id),
    ),
  ]);
}

/**
 * The card for an organisation: who stands in what relation to it.
 * @returns Markdown, or `undefined` where the record says nothing about it
 */
export function organisationCard(organisation: string, record: TreatyRecord): string | undefined {
  const memberships = record.memberships.filter((membership) => membership.organisation === organisation);
  const description = record.organisations.get(organisation)?.description;
  if (memberships.length === 0 && description === undefined) {
    return undefined;
  }
  return paragraphs([
    `**Treaty Desk** · ${escapeMarkdown(organisationName(organisation, record))}`,
    description === undefined ? '' : `${escapeMarkdown(description.value)} (${briefSources(description.cites, record)})`,
    memberships
      .map((membership) => `${escapeMarkdown(partyName(membership.party, record))}: ${membershipLine(membership, undefined, record)}`)
      .join('  \n'),
    dataLine(record),
  ]);
}

/**
 * The card over a claim: its verdict, the reason, and the evidence with its sources.
 * @param reasonShown whether the reason stands beside the card already, as it does where the claim is marked
 * @returns Markdown
 */
export function findingCard(finding: Finding, record: TreatyRecord, links: CardLinks, reasonShown = false): string {
  const evidence = citedSources(
    finding.evidence.flatMap((item) => item.cites),
    record,
  );
  const actions = finding.agreements.slice(0, shown).flatMap((id) => {
    const agreement = record.agreements.get(id);
    return agreement === undefined ? [] : [`[Open record: ${escapeMarkdown(agreement.label)}](${links.openRecord(id)})`];
  });
  return paragraphs([
    `**Treaty Desk** · ${verdictLabel(finding.verdict)}`,
    reasonShown || finding.verdict === 'supported' ? '' : escapeMarkdown(reasonOf(finding, record)),
    evidence.map((source) => `- ${source}`).join('\n'),
    actions.join(' · '),
    dataLine(record, finding.agreements),
  ]);
}

/** Kind, dates, scope, disputes, sources and commands of an agreement, one line each. */
function agreementLines(agreement: Agreement, record: TreatyRecord, links: CardLinks): string {
  const scope = scopeSummary(agreement, record);
  const line = (label: string, topics: readonly string[]): string[] =>
    topics.length === 0 ? [] : [`${label}: ${escapeMarkdown(topicsLine(topics, record))}`];
  return [
    `${sentenceCase(kindText(agreement.kind.value))} in ${escapeMarkdown(fieldText(agreement.field))}; ${escapeMarkdown(datesLine(agreement, record))}`,
    ...line('Covered', scope.covered),
    ...line('Not covered', scope.notCovered),
    ...line('Not recorded', scope.notRecorded),
    ...agreement.disputes.map((dispute) => {
      const sides = dispute.sides.slice(0, shown).map((side) => `${escapeMarkdown(side.value)} (${briefSources(side.cites, record)})`);
      const more = dispute.sides.length > shown ? ` – and ${dispute.sides.length - shown} more` : '';
      return `Sources disagree (${dispute.standing}): ${escapeMarkdown(dispute.question)} ${sides.join(' – ')}${more}`;
    }),
    `Source: ${mainSource(agreement, record)}`,
    `[Open record](${links.openRecord(agreement.id)}) · [Insert citation](${links.insertCitation(agreement.id)})`,
  ].join('  \n');
}

/** The best source in full and how many more the record page has. */
function mainSource(agreement: Agreement, record: TreatyRecord): string {
  const best = bestSource(agreement, record);
  return best === undefined ? 'not recorded' : `${webLink(best.title, best.url)} (${escapeMarkdown(imprint(best))})`;
}

function absenceLine(absence: Absence, record: TreatyRecord): string {
  const what = absence.topics === undefined ? `in ${fieldText(absence.field)}` : `on ${topicNames(absence.topics, record)}`;
  const how = absence.standing === 'stated' ? 'No agreement' : 'No agreement, as the source implies,';
  return `${how} ${escapeMarkdown(what)} with ${escapeMarkdown(partyInSentence(absence.counterpart, record))} as of ${dateText(absence.asOf)} (${briefSources(absence.cites, record)})`;
}

/** "Excluded from Interpol since 1984 (…)"; without the organisation "excluded since 1984 (…)". */
function membershipLine(membership: Membership, organisation: string | undefined, record: TreatyRecord): string {
  const status = membershipText(membership.status);
  const what =
    organisation === undefined ? status.replace(/ (of|at|from)$/, '') : `${sentenceCase(status)} ${escapeMarkdown(organisation)}`;
  const from = membership.from === undefined ? '' : ` since ${dateText(membership.from)}`;
  const to = membership.to === undefined ? '' : ` until ${dateText(membership.to)}`;
  return `${what}${from}${to} (${briefSources(membership.cites, record)})`;
}

/** Whether a complete list of those that have an agreement with one of the others could hold the party, and does not. */
function leavesOut(list: CoverageStatement, party: string, others: readonly string[], record: TreatyRecord): boolean {
  const inRegion = list.region === undefined || record.parties.get(party)?.regions.includes(list.region) === true;
  return list.property.kind === 'agreement' && others.includes(list.counterpart) && inRegion && !list.parties.includes(party);
}

/** Publishers as links, for a place where titles would be too long. */
function briefSources(cites: readonly Citation[], record: TreatyRecord): string {
  return record
    .sourcesOf(cites)
    .map((source) => webLink(source.publisher, source.url))
    .join(', ');
}

/** What the card rests on. */
function dataLine(record: TreatyRecord, agreements: readonly string[] = []): string {
  return `*${escapeMarkdown(recordText(record, agreements))}*`;
}

function paragraphs(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}
