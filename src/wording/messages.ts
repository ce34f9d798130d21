import type { TreatyRecord } from '../record/record.js';
import type { Citation, DateEvent, Dispute } from '../record/schema.js';
import type { Evidence, Finding, Message } from '../verdicts/verdict.js';
import { agreementsInSentence, kindText } from './agreements.js';
import { dateText } from './dates.js';
import { counted, listText, sentenceCase } from './lists.js';
import {
  membershipText,
  organisationName,
  partiesInSentence,
  partyInSentence,
  partyName,
  propertyText,
  regionName,
  topicName,
  topicNames,
} from './names.js';
import { sourceText } from './sources.js';

/** What a finding tells the writer, in plain text and in parts that may stand on lines of their own. */
export interface MessageParts {
  /** What the record holds, and which sources say otherwise. */
  readonly reason: string;
  /** Where that is from; empty where nothing is cited. */
  readonly sources: string;
  /** When to keep the sentence, where a reading exists in which it is right; else empty. */
  readonly wayOut: string;
}

/** What a finding tells the writer. */
export function messageParts({ message, evidence }: Pick<Finding, 'message' | 'evidence'>, record: TreatyRecord): MessageParts {
  return {
    reason: [statement(message, record), ...otherSides(message, evidence, record)].join(' '),
    sources: sourceSentence(evidence, record),
    wayOut: wayOut(message, record),
  };
}

/** What a finding tells the writer, in one line. */
export function messageOf(finding: Pick<Finding, 'message' | 'evidence'>, record: TreatyRecord): string {
  const { reason, sources, wayOut } = messageParts(finding, record);
  return [reason, sources, wayOut].filter((part) => part !== '').join(' ');
}

/** The same without the sources, for places that list them in full beside it. */
export function reasonOf(finding: Pick<Finding, 'message' | 'evidence'>, record: TreatyRecord): string {
  const { reason, wayOut } = messageParts(finding, record);
  return [reason, wayOut].filter((part) => part !== '').join(' ');
}

/** The sentence that says what the record holds. */
function statement(message: Message, record: TreatyRecord): string {
  switch (message.id) {
    case 'scope.not-covered':
      return `No agreement between ${pair(message, record)} on record covers ${topicName(message.topic, record)}: ${coverage(message, record)}.`;
    case 'scope.covered':
      return `${sentenceCase(agreementsInSentence(message.agreements, record))} ${does(message.agreements, 'cover')} ${topicName(message.topic, record)}.`;
    case 'scope.not-limited':
      return `${sentenceCase(agreementsInSentence(message.agreements, record))} ${does(message.agreements, 'cover')} more than ${topicName(message.topic, record)}: ${topicNames(message.covered, record)}.`;
    case 'scope.not-comprehensive':
      return `The agreements between ${pair(message, record)} are not comprehensive: ${coverage(message, record)}.`;
    case 'existence.none':
      return `As of ${dateText(message.asOf)}, the record has no agreement${message.topic === undefined ? '' : ` on ${topicName(message.topic, record)}`} between ${pair(message, record)}.`;
    case 'existence.exists':
      return `There is an agreement${message.topic === undefined ? '' : ` on ${topicName(message.topic, record)}`} between ${pair(message, record)}: ${agreementsInSentence(message.agreements, record)}.`;
    case 'year.other':
      return `${recordedDates(message, record)}, not ${statedDate(message)}.`;
    case 'count.other':
      return `The record counts ${counted(message.recorded, 'state')}${inRegion(message.region, record)} with ${propertyText(message.property, record)} ${countedWhen(message)}${message.parties.length === 0 ? '' : `: ${partiesInSentence(byName(message.parties, record), record)}`}.${/^\d+$/.test(message.stated) ? ` The draft says ${message.stated}.` : ''}`;
    case 'party.other':
      return `The states${inRegion(message.region, record)} with ${propertyText(message.property, record)} are, as of ${dateText(message.asOf)}, ${partiesInSentence(byName(message.recorded, record), record)}${difference(message.named, message.recorded, record)}.`;
    case 'order.other':
      return `In the record, the order of states${inRegion(message.region, record)} with ${propertyText(message.property, record)} is ${listText(message.recorded.map(({ party, date, through }) => `${partyInSentence(party, record)} (${through === undefined ? dateText(date) : betweenDates(date, through)})`))}.`;
    case 'membership.since':
      return `${sentenceCase(partyInSentence(message.party, record))} has been ${membershipText(message.recorded)} ${organisationName(message.organisation, record)} since ${dateText(message.since)}, not ${dateText(message.stated)}.`;
    case 'membership.once':
      return `${sentenceCase(partyInSentence(message.party, record))} was ${membershipText(message.recorded)} ${organisationName(message.organisation, record)}${message.from === undefined ? '' : ` from ${dateText(message.from)}`} until ${dateText(message.to)}.`;
    case 'membership.other':
      return `${sentenceCase(partyInSentence(message.party, record))} is ${membershipText(message.recorded)} ${organisationName(message.organisation, record)}${message.since === undefined ? '' : ` since ${dateText(message.since)}`}; in the draft it is ${membershipText(message.stated).replace(/ (of|at|from)$/, '')}.`;
    case 'supported':
      return 'The record bears this out.';
    case 'disputed':
      return disputeSentence(message.agreement, message.dispute, record);
    case 'imprecise.event':
      return `${dateText(message.date)} is when ${agreementsInSentence([message.agreement], record)} ${happened(message.actual)}; it is not recorded as the date of ${eventNoun(message.stated)}.`;
    case 'imprecise.kind':
      return `${sentenceCase(agreementsInSentence([message.agreement], record))} is recorded as ${withArticle(kindText(message.actual))}, not as ${withArticle(message.stated)}.`;
    case 'unrecorded':
      return `The record (as of ${dateText(record.asOf)}) says nothing about this.`;
  }
}

/** The reading in which the sentence is right, where there is one. */
function wayOut(message: Message, record: TreatyRecord): string {
  switch (message.id) {
    case 'scope.not-covered':
    case 'scope.not-comprehensive':
      return `Keep it if you mean a counterpart other than ${partyInSentence(message.counterpart, record)}, or what was done without an agreement.`;
    case 'scope.covered':
    case 'scope.not-limited':
      return 'Keep it if you mean another agreement.';
    case 'existence.none':
      return `Keep it if you mean an agreement made after ${dateText(message.asOf)}, or with a counterpart other than ${partyInSentence(message.counterpart, record)}.`;
    case 'existence.exists':
      return 'Keep it if you write of the time before, or of another field of law.';
    case 'year.other':
      return 'Keep it if you mean another step of the same agreement, or another agreement.';
    case 'count.other':
      return 'Keep it if you count something else or up to another date.';
    case 'party.other':
      return 'Keep it if your list gives examples only.';
    case 'order.other':
      return 'Keep it if you order by another date than the one recorded.';
    case 'membership.since':
      return 'Keep it if you mean another event on the way there.';
    case 'membership.once':
      return 'Keep it if you write of the time since then.';
    case 'membership.other':
      return 'Keep it if you write of an earlier time.';
    case 'imprecise.kind':
      return 'Keep it if you use the word for any agreement between states.';
    case 'disputed':
      return 'Either may stand; name your source.';
    case 'imprecise.event':
    case 'supported':
    case 'unrecorded':
      return '';
  }
}

/** Where the statement is from: the first two sources behind the evidence, and how many more there are. */
function sourceSentence(evidence: readonly Evidence[], record: TreatyRecord): string {
  const sources = record.sourcesOf(evidence.flatMap((item) => item.cites));
  if (sources.length === 0) {
    return '';
  }
  const more = sources.length > 2 ? `; and ${sources.length - 2} more` : '';
  return `${sources.length === 1 ? 'Source' : 'Sources'}: ${sources.slice(0, 2).map(sourceText).join('; ')}${more}.`;
}

/** Where the draft takes the side of a settled dispute that the record does not prefer: who is on that side, and why not. */
function otherSides(message: Message, evidence: readonly Evidence[], record: TreatyRecord): readonly string[] {
  return evidence.flatMap((item) => {
    const agreement = item.kind === 'agreement' ? record.agreements.get(item.id) : undefined;
    return (agreement?.disputes ?? []).flatMap((dispute) => {
      const aboutField = [dispute.field, `dates.${dispute.field}`].includes(item.field);
      const sides = dispute.sides.filter((side, index) => index !== dispute.preferred && takes(message, side));
      if (dispute.standing !== 'settled' || !aboutField || sides.length === 0) {
        return [];
      }
      const texts = sides.map((side) => `${side.value}: ${publishers(side.cites, record)}`);
      return [`Some sources say otherwise (${texts.join('; ')}). ${fullStop(dispute.why)}`];
    });
  });
}

/** Whether a draft with this message says what the side says. */
function takes(message: Message, side: Dispute['sides'][number]): boolean {
  switch (message.id) {
    case 'year.other':
      return side.date !== undefined && (side.date.startsWith(message.stated) || message.stated.startsWith(side.date));
    case 'scope.not-covered':
      return side.scope === 'covered';
    case 'scope.covered':
      return side.scope === 'not covered';
    default:
      return false;
  }
}

function disputeSentence(agreementId: string, disputeId: string, record: TreatyRecord): string {
  const agreement = record.agreements.get(agreementId);
  const dispute = agreement?.disputes.find((item) => item.id === disputeId);
  if (!agreement || !dispute) {
    return `Recorded sources disagree about ${agreementsInSentence([agreementId], record)}.`;
  }
  const sides = dispute.sides.map((side) => `${side.value} (${publishers(side.cites, record)})`);
  return `Recorded sources disagree about the ${agreement.label}. ${dispute.question} ${sentenceCase(listText(sides, 'or'))}.`;
}

function publishers(cites: readonly Citation[], record: TreatyRecord): string {
  return listText([...new Set(record.sourcesOf(cites).map((source) => source.publisher))]);
}

/** "the Danish–Taiwanese arrangement (2019) covers transfer of sentenced persons only". */
function coverage(message: { readonly agreements: readonly string[]; readonly covered: readonly string[] }, record: TreatyRecord): string {
  const subject = agreementsInSentence(message.agreements, record);
  if (message.covered.length === 0) {
    return `${subject} ${does(message.agreements, 'do')} not cover it`;
  }
  const closed = message.agreements.every((id) => record.agreements.get(id)?.limitedTo !== undefined);
  return `${subject} ${does(message.agreements, 'cover')} ${topicNames(message.covered, record)}${closed ? ' only' : ''}`;
}

/** When the draft says that it was: "on 8 July 2018", "by 2018", "between 2016 and 2018". */
function statedDate({ stated, through, latest }: Extract<Message, { id: 'year.other' }>): string {
  if (latest) {
    return `by ${dateText(stated)}`;
  }
  return through === undefined ? onDate(stated) : betweenDates(stated, through);
}

/** "as of 17 June 2026", "signed in 2019", "signed between 2016 and 2020". */
function countedWhen({ since, asOf }: Extract<Message, { id: 'count.other' }>): string {
  return since === undefined ? `as of ${dateText(asOf)}` : `signed ${since === asOf ? onDate(asOf) : betweenDates(since, asOf)}`;
}

function betweenDates(from: string, to: string): string {
  return `between ${dateText(from)} and ${dateText(to)}`;
}

/** "The Danish–Taiwanese arrangement (2019) was signed on 8 July 2019". */
function recordedDates(message: Extract<Message, { id: 'year.other' }>, record: TreatyRecord): string {
  const unique = (items: readonly string[]): readonly string[] => [...new Set(items)];
  const texts = unique(message.recorded.map((entry) => entry.agreement)).map((agreement) => {
    const entries = message.recorded.filter((entry) => entry.agreement === agreement);
    const events = [...new Set(entries.map((entry) => entry.event))].map((event) => {
      const dates = entries.filter((entry) => entry.event === event).map(({ date }) => onDate(date));
      return `${happened(event)} ${listText(unique(dates))}`;
    });
    return `${agreementsInSentence([agreement], record)} ${listText(events)}`;
  });
  return texts.length === 0 ? `Another date is recorded for ${pair(message, record)}` : sentenceCase(texts.join('; '));
}

/** "on 8 July 2019", "in July 2019", "in 2019". */
const onDate = (date: string): string => `${date.length > 7 ? 'on' : 'in'} ${dateText(date)}`;

/** Which of the draft's states are not in the recorded list, and which are missing from it. */
function difference(named: readonly string[], recorded: readonly string[], record: TreatyRecord): string {
  const wrong = named.filter((party) => !recorded.includes(party));
  const missing = recorded.filter((party) => !named.includes(party));
  if (wrong.length > 0) {
    return `; ${partiesInSentence(wrong, record)} ${wrong.length === 1 ? 'is' : 'are'} not among them`;
  }
  return missing.length > 0 && named.length > 0 ? `; the draft leaves out ${partiesInSentence(missing, record)}` : '';
}

/** Parties in the order of their names. */
function byName(parties: readonly string[], record: TreatyRecord): readonly string[] {
  return [...parties].sort((a, b) => partyName(a, record).localeCompare(partyName(b, record), 'en'));
}

function pair(message: { readonly party: string; readonly counterpart: string }, record: TreatyRecord): string {
  return partiesInSentence([message.party, message.counterpart], record);
}

function inRegion(region: string | undefined, record: TreatyRecord): string {
  return region === undefined ? '' : ` in ${regionName(region, record)}`;
}

const does = (agreements: readonly string[], verb: 'cover' | 'do'): string =>
  agreements.length === 1 ? (verb === 'do' ? 'does' : `${verb}s`) : verb;

/** What befell the agreement on a date. */
function happened(event: DateEvent): string {
  switch (event) {
    case 'in force':
      return 'entered into force';
    case 'lapsed':
      return 'lapsed';
    case 'dated':
      return 'is dated';
    default:
      return `was ${event}`;
  }
}

/** What a date is the date of. */
function eventNoun(event: DateEvent): string {
  switch (event) {
    case 'signed':
      return 'signature';
    case 'initialled':
      return 'initialling';
    case 'approved':
      return 'approval';
    case 'ratified':
      return 'ratification';
    case 'in force':
      return 'entry into force';
    case 'amended':
      return 'amendment';
    case 'suspended':
      return 'suspension';
    case 'terminated':
      return 'termination';
    case 'lapsed':
      return 'lapse';
    case 'dated':
      return 'the text';
  }
}

const withArticle = (noun: string): string => `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;

const fullStop = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
