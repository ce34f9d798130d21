import type { TreatyRecord } from '../record/record.js';
import type { Agreement, AgreementDate, DateEvent } from '../record/schema.js';
import { dateText } from './dates.js';
import { listText } from './lists.js';
import { partyName, topicName } from './names.js';

/** How we call an agreement in a list: "Danish–Taiwanese arrangement (2019)"; the id where the record does not hold it. */
export function agreementLabel(agreement: string, record: TreatyRecord): string {
  return record.agreements.get(agreement)?.label ?? agreement;
}

/** The agreements inside a sentence: "the Danish–Taiwanese arrangement (2019) and …". */
export function agreementsInSentence(agreements: readonly string[], record: TreatyRecord): string {
  return listText(agreements.map((agreement) => `the ${agreementLabel(agreement, record)}`));
}

/**
 * What an agreement is called by its kind: "arrangement", "memorandum of understanding".
 * @param kind a recorded kind; any other word stays as it is
 */
export function kindText(kind: string): string {
  switch (kind) {
    case 'memorandum':
      return 'memorandum of understanding';
    case 'unknown':
      return 'instrument of unrecorded kind';
    default:
      return kind;
  }
}

/** The official title in English, else in any language, else our label. */
export function titleOf(agreement: Agreement): string {
  const full = agreement.titles.filter((title) => !title.short);
  return (full.find((title) => title.language.startsWith('en')) ?? full[0])?.text ?? agreement.label;
}

/** What happened on a recorded date, as a past participle or the like: "signed", "in force since". */
export function eventText(event: DateEvent): string {
  switch (event) {
    case 'in force':
      return 'in force since';
    case 'dated':
      return 'dated';
    default:
      return event;
  }
}

/**
 * The recorded dates of an agreement, oldest first, one entry per kind of event: "signed 15 April 2016 (Taiwan) and
 * 3 May 2016 (United Kingdom)", "in force since 3 May 2016".
 */
export function recordedDates(agreement: Agreement, record: TreatyRecord): readonly string[] {
  const dates = [...agreement.dates].sort((a, b) => (a.date < b.date ? -1 : 1));
  const text = ({ date, by }: AgreementDate): string => `${dateText(date)}${by === undefined ? '' : ` (${partyName(by, record)})`}`;
  return [...new Set(dates.map((entry) => entry.event))].map((event) => {
    const days = dates.filter((entry) => entry.event === event).map(text);
    return `${eventText(event)} ${listText([...new Set(days)])}`;
  });
}

/**
 * All dates of an agreement in one line; says so where signature or entry into force is not recorded:
 * "signed 8 July 2019; entry into force not recorded".
 */
export function datesLine(agreement: Agreement, record: TreatyRecord): string {
  const has = (event: DateEvent): boolean => agreement.dates.some((entry) => entry.event === event);
  const missing = [
    ...(has('signed') || has('dated') ? [] : ['signature not recorded']),
    ...(has('in force') ? [] : ['entry into force not recorded']),
  ];
  return [...recordedDates(agreement, record), ...missing].join('; ');
}

/** The topics of an agreement's field of law, by what the record says of them. */
export interface ScopeSummary {
  readonly covered: readonly string[];
  readonly notCovered: readonly string[];
  readonly notRecorded: readonly string[];
}

/**
 * Sorts the topics of the agreement's field into the three values of scope, as topic ids. A part is left out where its
 * whole has the same value; a topic of another field is listed only where the agreement states it.
 */
export function scopeSummary(agreement: Agreement, record: TreatyRecord): ScopeSummary {
  const covered: string[] = [];
  const notCovered: string[] = [];
  const notRecorded: string[] = [];
  for (const topic of record.topics.values()) {
    if (topic.field !== agreement.field && agreement.scope[topic.id] === undefined) {
      continue;
    }
    const { value } = record.scopeOf(agreement, topic.id);
    if (topic.partOf !== undefined && record.scopeOf(agreement, topic.partOf).value === value) {
      continue;
    }
    (value === 'covered' ? covered : value === 'not covered' ? notCovered : notRecorded).push(topic.id);
  }
  return { covered, notCovered, notRecorded };
}

/** Topic labels for one line of a card, in the order of the record. */
export function topicsLine(topics: readonly string[], record: TreatyRecord): string {
  return topics.map((topic) => topicName(topic, record)).join(', ');
}
