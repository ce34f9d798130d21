import { firstDate, type TreatyRecord } from '../record/record.js';
import type { Agreement } from '../record/schema.js';
import { yearOf } from '../wording/dates.js';
import { sentenceCase } from '../wording/lists.js';
import { partyName, topicName } from '../wording/names.js';

/** What the treaty browser groups by. */
export type Grouping = 'party' | 'topic' | 'year';

/** A row of the treaty browser that holds others. */
export interface GroupNode {
  readonly kind: 'group';
  readonly grouping: Grouping;
  /** The party, topic or year; empty for agreements of which it is not recorded. */
  readonly key: string;
  readonly label: string;
  readonly agreements: readonly Agreement[];
}

/** A row of the treaty browser for one agreement. */
export interface AgreementNode {
  readonly kind: 'agreement';
  readonly agreement: Agreement;
  /** The row it stands under; an agreement can stand under several. */
  readonly group: GroupNode;
}

export type TreatyNode = GroupNode | AgreementNode;

/** The agreement a command is given: its id, from a link, or a row, from the browser. */
export function agreementOf(given: string | TreatyNode | undefined): string | undefined {
  if (typeof given === 'string') {
    return given;
  }
  return given?.kind === 'agreement' ? given.agreement.id : undefined;
}

/**
 * The agreements of a record in groups: by party (the focal party's counterparts), by topic covered, or by year of the
 * first date; parties and topics by name, the newest year first, what is not recorded last.
 * @param among only these agreements; all where absent
 */
export function groupAgreements(record: TreatyRecord, grouping: Grouping, among?: ReadonlySet<string>): readonly GroupNode[] {
  const groups = new Map<string, Agreement[]>();
  for (const agreement of record.agreements.values()) {
    if (among !== undefined && !among.has(agreement.id)) {
      continue;
    }
    const keys = keysOf(agreement, grouping, record);
    for (const key of keys.length === 0 ? [''] : keys) {
      const group = groups.get(key);
      if (group) {
        group.push(agreement);
      } else {
        groups.set(key, [agreement]);
      }
    }
  }
  return [...groups]
    .map(
      ([key, agreements]): GroupNode => ({
        kind: 'group',
        grouping,
        key,
        label: labelOf(key, grouping, record),
        agreements: agreements.sort((a, b) => firstDate(a).localeCompare(firstDate(b)) || a.label.localeCompare(b.label, 'en')),
      }),
    )
    .sort((a, b) => {
      if (a.key === '' || b.key === '') {
        return a.key === '' ? 1 : -1;
      }
      return grouping === 'year' ? b.key.localeCompare(a.key) : a.label.localeCompare(b.label, 'en');
    });
}

function keysOf(agreement: Agreement, grouping: Grouping, record: TreatyRecord): readonly string[] {
  switch (grouping) {
    case 'party': {
      const parties = [...new Set(agreement.parties.map(({ party }) => party))];
      const others = parties.filter((party) => !record.focalParties.has(party));
      return others.length > 0 ? others : parties;
    }
    case 'topic':
      return Object.entries(agreement.scope).flatMap(([topic, { value }]) => (value === 'covered' ? [topic] : []));
    case 'year': {
      const date = firstDate(agreement);
      return date === '' ? [] : [yearOf(date)];
    }
  }
}

function labelOf(key: string, grouping: Grouping, record: TreatyRecord): string {
  if (key === '') {
    return grouping === 'year' ? 'Year not recorded' : 'Scope not recorded';
  }
  return grouping === 'party' ? partyName(key, record) : grouping === 'topic' ? sentenceCase(topicName(key, record)) : key;
}
