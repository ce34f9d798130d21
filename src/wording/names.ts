import type { TreatyRecord } from '../record/record.js';
import type { MembershipStatus, Property } from '../record/schema.js';
import { listText } from './lists.js';

/** Names that take the article inside a sentence: "the United Kingdom", "the Netherlands", "the Marshall Islands". */
const articled =
  /^(United |European |Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Holy See|Congo)|(Islands|Republic|Union|Federation|Emirates)$/;

/** A party's everyday English name as a list or a heading shows it: "United Kingdom"; its id where it has none. */
export function partyName(party: string, record: TreatyRecord): string {
  return record.parties.get(party)?.names.en?.name ?? party;
}

/** A party's name as it stands inside a sentence: "the United Kingdom". */
export function partyInSentence(party: string, record: TreatyRecord): string {
  const name = partyName(party, record);
  return articled.test(name) ? `the ${name}` : name;
}

/** "Denmark, Germany and the United Kingdom". */
export function partiesInSentence(parties: readonly string[], record: TreatyRecord): string {
  return listText(parties.map((party) => partyInSentence(party, record)));
}

/** A topic's English label: "transfer of sentenced persons"; its id where it has none. */
export function topicName(topic: string, record: TreatyRecord): string {
  return record.topics.get(topic)?.labels.en ?? topic;
}

/** "extradition and mutual legal assistance". */
export function topicNames(topics: readonly string[], record: TreatyRecord): string {
  return listText(topics.map((topic) => topicName(topic, record)));
}

/** An organisation's first English name; its id where it has none. */
export function organisationName(organisation: string, record: TreatyRecord): string {
  return record.organisations.get(organisation)?.names.en?.[0] ?? organisation;
}

/** A region's first English name; its id where it has none. */
export function regionName(region: string, record: TreatyRecord): string {
  return record.regions.get(region)?.names.en?.[0] ?? region;
}

/** A field of law as the object of "in": "criminal matters", "the administration of justice". */
export function fieldText(field: string): string {
  switch (field) {
    case 'drugs':
      return 'drug control';
    case 'justice-administration':
      return 'the administration of justice';
    default:
      return `${field} matters`;
  }
}

/** What a group of states has in common: "an agreement that covers extradition". */
export function propertyText(property: Property, record: TreatyRecord): string {
  switch (property.kind) {
    case 'agreement':
      return `an agreement in ${fieldText(property.field)}`;
    case 'covers':
      return `an agreement that covers ${topicName(property.topic, record)}`;
    case 'limited to':
      return `an agreement limited to ${topicName(property.topic, record)}`;
    case 'comprehensive':
      return `a comprehensive agreement in ${fieldText(property.field)}`;
  }
}

/** A membership status as the predicate after "is": "a member of", "excluded from". */
export function membershipText(status: MembershipStatus): string {
  switch (status) {
    case 'member':
      return 'a member of';
    case 'observer':
      return 'an observer at';
    case 'contact point':
      return 'a contact point of';
    case 'non-member':
      return 'not a member of';
    case 'excluded':
      return 'excluded from';
  }
}
