import type { TreatyRecord } from '../record/record.js';
import type { Agreement, Citation, Dispute } from '../record/schema.js';
import { agreementLabel, eventText, kindText, titleOf } from './agreements.js';
import { recordText } from './datasets.js';
import { dateText } from './dates.js';
import { sentenceCase } from './lists.js';
import { escapeMarkdown, webLink } from './markup.js';
import { fieldText, partyName, topicName } from './names.js';
import { sourceLink } from './sources.js';

/** All that the record holds of an agreement, to be read. */
export interface RecordPage {
  /** Markdown. */
  readonly text: string;
  /** The line, from 0, on which a field of the agreement stands: `scope.extradition`, `dates.signed`, `parties`, ... */
  readonly lines: ReadonlyMap<string, number>;
}

/**
 * The whole record of an agreement as a Markdown page: every value with its sources and the place in them.
 * @returns the text and where each field stands in it, so that a finding can point to its evidence
 */
export function recordPage(agreement: Agreement, record: TreatyRecord): RecordPage {
  const out: string[] = [];
  const lines = new Map<string, number>();
  const sources = record.sourcesOf(allCites(agreement));
  /** "[2](…), Article 4": the number in the list of sources at the end, and the places. */
  const cited = (cites: readonly Citation[]): string =>
    record
      .sourcesOf(cites)
      .map((source) => {
        const places = [...new Set(cites.filter((cite) => cite.source === source.id).map((cite) => cite.at))];
        return `${webLink(`${sources.indexOf(source) + 1}`, source.url)}, ${escapeMarkdown(places.join('; '))}`;
      })
      .join('; ');
  const put = (text: string, field?: string): void => {
    if (field !== undefined && !lines.has(field)) {
      lines.set(field, out.length);
    }
    out.push(text);
  };
  const section = (title: string): void => {
    put('');
    put(`## ${title}`);
    put('');
  };
  const item = (label: string, text: string, cites: readonly Citation[], field?: string): void =>
    put(`- **${escapeMarkdown(label)}**${text === '' ? '' : `: ${text}`}${cites.length === 0 ? '' : ` — ${cited(cites)}`}`, field);
  const note = (text: string | undefined): string => (text === undefined ? '' : ` (${escapeMarkdown(text)})`);

  put(`# ${escapeMarkdown(agreement.label)}`);
  put('');
  if (titleOf(agreement) !== agreement.label) {
    put(`*${escapeMarkdown(titleOf(agreement))}*`);
    put('');
  }
  put(
    `${escapeMarkdown(recordText(record, [agreement.id]))}. Identifier \`${agreement.id}\`.${agreement.weak ? ' Attested by weak sources only.' : ''}`,
  );

  section('Instrument');
  item(
    'Kind',
    `${kindText(agreement.kind.value)} in ${escapeMarkdown(fieldText(agreement.field))}${note(agreement.kind.note)}`,
    agreement.kind.cites,
    'kind',
  );
  if (agreement.status === undefined) {
    item('Status', 'not recorded', [], 'status');
  } else {
    item('Status', `${agreement.status.value}${note(agreement.status.note)}`, agreement.status.cites, 'status');
  }
  for (const { party, office } of agreement.parties) {
    item(
      'Party',
      `${escapeMarkdown(partyName(party, record))}${office === undefined ? '' : `, acting through ${escapeMarkdown(office.value)}`}`,
      office?.cites ?? [],
      'parties',
    );
  }
  if (agreement.singleCase !== undefined) {
    item('For one case only', escapeMarkdown(agreement.singleCase.value), agreement.singleCase.cites, 'singleCase');
  }
  for (const title of agreement.titles) {
    item(`${title.short ? 'Short title' : 'Title'} (${languageName(title.language)})`, escapeMarkdown(title.text), title.cites, 'titles');
  }

  section('Dates');
  for (const entry of [...agreement.dates].sort((a, b) => (a.date < b.date ? -1 : 1))) {
    const by = entry.by === undefined ? '' : `, by ${escapeMarkdown(partyName(entry.by, record))}`;
    const place = entry.place === undefined ? '' : `, ${escapeMarkdown(entry.place)}`;
    item(
      sentenceCase(eventText(entry.event)),
      `${dateText(entry.date)}${by}${place}${note(entry.note)}`,
      entry.cites,
      `dates.${entry.event}`,
    );
  }
  for (const event of ['signed', 'in force'] as const) {
    if (!agreement.dates.some((entry) => entry.event === event)) {
      item(sentenceCase(eventText(event)), 'not recorded', [], `dates.${event}`);
    }
  }

  section('Scope');
  if (agreement.limitedTo !== undefined) {
    const topics = agreement.limitedTo.value.map((topic) => topicName(topic, record)).join(', ');
    item('Limited to', `${escapeMarkdown(topics)}${note(agreement.limitedTo.note)}`, agreement.limitedTo.cites, 'limitedTo');
  }
  for (const topic of record.topics.values()) {
    const stated = agreement.scope[topic.id];
    if (stated === undefined && topic.field !== agreement.field) {
      continue;
    }
    const ruling = record.scopeOf(agreement, topic.id);
    const why =
      ruling.basis === 'part of'
        ? ' (as a part of a wider topic)'
        : ruling.basis === 'limited to'
          ? ' (the agreement is limited to other topics)'
          : note(stated?.note);
    item(
      sentenceCase(topicName(topic.id, record)),
      `${ruling.value}${ruling.value === 'covered' && ruling.basis === 'limited to' ? '' : why}`,
      ruling.cites,
      `scope.${topic.id}`,
    );
  }

  if (agreement.disputes.length > 0) {
    section('Where sources disagree');
    for (const [index, dispute] of agreement.disputes.entries()) {
      if (index > 0) {
        put('');
      }
      put(`**${escapeMarkdown(dispute.question)}** (${standingText(dispute)}) ${escapeMarkdown(dispute.why)}`, `dispute.${dispute.id}`);
      put('');
      for (const [side, { value, cites }] of dispute.sides.entries()) {
        item(`${value}${side === dispute.preferred ? ' (preferred)' : ''}`, '', cites);
      }
    }
  }
  if (agreement.facts.length > 0) {
    section('Further facts');
    for (const fact of agreement.facts) {
      item(sentenceCase(fact.about), escapeMarkdown(fact.text), fact.cites);
    }
  }
  if (agreement.relations.length > 0) {
    section('Related agreements');
    for (const relation of agreement.relations) {
      item(sentenceCase(relation.kind), escapeMarkdown(agreementLabel(relation.agreement, record)), relation.cites, 'relations');
    }
  }

  section('Sources');
  for (const [index, source] of sources.entries()) {
    put(`${index + 1}. ${sourceLink(source)}; ${source.kind.replaceAll('-', ' ')}`);
  }
  return { text: `${out.join('\n')}\n`, lines };
}

/** Every citation of an agreement, in reading order. */
function allCites(agreement: Agreement): readonly Citation[] {
  return [
    ...agreement.kind.cites,
    ...(agreement.status?.cites ?? []),
    ...agreement.parties.flatMap((party) => party.office?.cites ?? []),
    ...(agreement.singleCase?.cites ?? []),
    ...agreement.titles.flatMap((title) => title.cites),
    ...agreement.dates.flatMap((date) => date.cites),
    ...(agreement.limitedTo?.cites ?? []),
    ...Object.values(agreement.scope).flatMap((scope) => scope.cites),
    ...agreement.disputes.flatMap((dispute) => dispute.sides.flatMap((side) => side.cites)),
    ...agreement.facts.flatMap((fact) => fact.cites),
    ...agreement.relations.flatMap((relation) => relation.cites),
  ];
}

/** "English", "Traditional Chinese": a language tag in words. */
function languageName(tag: string): string {
  return new Intl.DisplayNames('en-GB', { type: 'language' }).of(tag) ?? tag;
}

/** How a dispute stands: whether either side may be written, or the record has decided. */
function standingText(dispute: Dispute): string {
  return dispute.standing === 'open' ? 'open: either side may be written' : 'settled';
}
