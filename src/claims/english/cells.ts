import type { Block } from '../../draft/prose.js';
import type { Span } from '../../draft/span.js';
import type { DateEvent } from '../../record/schema.js';
import type { Claim, NamedParty } from '../claim.js';
import type { Reader } from './clauseReading.js';
import { type TopicLabels, topicsOfLabel } from './topicLabels.js';
import { is, partyOf, topicOf, type Unit } from './units.js';

/** What a header cell or a label says its values are. */
export type Relation =
  | { readonly kind: 'party' }
  /** `named`: the words tell what happened and not only that there is a date. */
  | { readonly kind: 'date'; readonly event: DateEvent | 'any'; readonly named: boolean }
  | { readonly kind: 'topic'; readonly topics: readonly string[] }
  /** Whether there is nothing besides the topic: "Only sentenced persons?". */
  | { readonly kind: 'limit'; readonly topic: string }
  | { readonly kind: 'scope' }
  | { readonly kind: 'agreement' }
  /** Whether the agreement is comprehensive. */
  | { readonly kind: 'broad' }
  /** Whether the agreement of the row is of the default field of law: "Criminal?". */
  | { readonly kind: 'field' }
  | { readonly kind: 'other' };

const DASH = /^[–—-]$/u;
const YES = /^(?:yes|y|✓|✔|✅|x|included|includes|covered|covers|possible|provided for|provided|regulated|available|true|●|✔️)$/iu;
const NO =
  /^(?:no|n|✗|✘|❌|✕|none|not covered|excluded|false|not included|not provided for|not possible|not regulated|not available|impossible|absent)$/iu;

/** Whether a value says yes or no to its header; `undefined` where it does neither. */
export function answerOf(text: string): boolean | undefined {
  // "yes, 2021": its date is read apart
  const value = text
    .trim()
    .replace(/[.;,]$/, '')
    .replace(/^(yes|no),? \(?(?:in |since )?\d{4}\)?$/iu, '$1');
  return YES.test(value) ? true : NO.test(value) ? false : undefined;
}

/** Whether a value is a dash, which says no only beside a yes. */
export function isDash(text: string): boolean {
  return DASH.test(text.trim());
}

/** What the words of a header cell or label say its values are. */
export function relationOf(units: readonly Unit[], labels: TopicLabels): Relation {
  const words = units
    .filter((u) => !u.mark)
    .map((u) => u.lower)
    .join(' ');
  const named = units.flatMap((u) => topicOf(u) ?? []);
  const topics = topicsOfLabel(units, labels);
  const [single, ...more] = topics.length > 0 ? topics : named;
  if (single !== undefined && more.length === 0 && units.some((u) => is(u, 'only') && !u.named)) {
    return { kind: 'limit', topic: single };
  }
  if (topics.length > 0 || named.length > 0) {
    return { kind: 'topic', topics: topics.length > 0 ? topics : named.slice(0, 1) };
  }
  if (/^(?:fully )?comprehensive\b/.test(words) && units.filter((u) => !u.mark).length <= 3) {
    return { kind: 'broad' };
  }
  // "Topics of its agreement with Taiwan"
  if (/^(?:topics?|subjects?|scope|contents?|coverage|matters)\b/.test(words)) {
    return { kind: 'scope' };
  }
  // "Agreement with Taiwan signed": its values are the years
  const signing = /\b(?:signed|concluded|in force|into force)$/.test(words);
  if (
    !signing &&
    units.some((u) => is(u, 'instrument') && !u.named) &&
    units.some((u) => is(u, 'legal') || partyOf(u) !== undefined) &&
    units.length > 2
  ) {
    return { kind: 'agreement' };
  }
  const telling = units.filter((u) => !u.mark && !is(u, 'determiner', 'preposition'));
  if (telling.length > 0 && telling.every((u) => (is(u, 'legal') && !u.named) || /^(?:matters?|law|field)$/.test(u.lower))) {
    return { kind: 'field' };
  }
  if (/\b(?:in force|into force|effective|took effect|effect)\b/.test(words)) {
    return { kind: 'date', event: 'in force', named: true };
  }
  if (/\b(?:signed|signature|signing|concluded|conclusion|date|year|since)\b/.test(words)) {
    const named = /\b(?:signed|signature|signing|concluded|conclusion)\b/.test(words);
    // "Year of recognition": of something else
    const foreign = units.some(
      (u) => u.classes.length === 0 && !u.named && !u.mark && !/^(?:dates?|years?|signing|signature)$/.test(u.lower),
    );
    if (foreign && !named) {
      return { kind: 'other' };
    }
    return { kind: 'date', event: /\bsince\b/.test(words) ? 'any' : 'signed', named };
  }
  if (
    /\b(?:state|states|country|countries|partner|partners|party|parties|counterpart|instrument|agreement|arrangement|treaty)\b/.test(words)
  ) {
    return { kind: 'party' };
  }
  if (/\b(?:scope|covers|covered|coverage|content|contents|topic|topics|subject|subjects|type|kind|nature|about|what)\b/.test(words)) {
    return { kind: 'scope' };
  }
  return { kind: 'other' };
}

/** A table as rows of cells. */
export type Grid = readonly (readonly (Block | undefined)[])[];

/** The place of all that a cell says. */
export function wholeOf({ prose }: Block): Span {
  return prose.toDraft({ start: 0, end: prose.text.length });
}

/** What the claims of a value have in common. */
export interface Cell {
  readonly parties: readonly NamedParty[];
  readonly counterpart: string;
  /** The value as a whole, and the line it stands in. */
  readonly span: Span;
  readonly sentence: Span;
}

/** The scope that a value lists: "extradition and legal assistance", "prisoners only", "comprehensive". */
export function scopeIn(units: readonly Unit[], labels: TopicLabels, cell: Cell, place: (units: readonly Unit[]) => Span): Claim[] {
  if (
    units.some(
      (u) => is(u, 'hearsay', 'modal', 'reject', 'conditional') || u.text === '?' || (is(u, 'plan') && !is(u, 'verb', 'cover', 'conclude')),
    )
  ) {
    return [];
  }
  const claims: Claim[] = [];
  const only = units.some((u) => is(u, 'only'));
  const limited = only && !units.some((u) => is(u, 'negation'));
  for (const piece of pieces(units)) {
    const own = piece.findIndex((u) => topicOf(u) !== undefined);
    const short = topicsOfLabel(
      piece.filter((u) => !is(u, 'only', 'negation')),
      labels,
    );
    const topics = own >= 0 ? piece.flatMap((u) => topicOf(u) ?? []) : short;
    const at = own >= 0 ? piece.slice(own, own + 1) : piece.filter((u) => !is(u, 'only', 'negation'));
    const negative = piece.some((u) => is(u, 'negation') || /^(?:excluding|except|excluded)$/.test(u.lower));
    for (const topic of topics) {
      claims.push({ kind: limited ? 'limit' : 'scope', topic, holds: !negative, ...cell, span: place(at) });
    }
    if (topics.length === 0) {
      const broad = piece.filter((u) => u.lower === 'comprehensive');
      if (broad.length > 0) {
        claims.push({ kind: 'breadth', holds: !negative, ...cell, span: place(broad) });
      }
    }
  }
  return claims;
}

/** The items of a list within a value. */
function pieces(units: readonly Unit[]): Unit[][] {
  const list: Unit[][] = [[]];
  for (const unit of units) {
    if (/^[,;+/]$/.test(unit.text) || (is(unit, 'coordinator') && !unit.named)) {
      list.push([]);
    } else if (!unit.mark) {
      list.at(-1)?.push(unit);
    }
  }
  return list.filter((piece) => piece.length > 0);
}

/** The claims of a value under the label of a party's own line or form: "Signed", "Topics", "Extradition". */
export function readValue(
  label: readonly Unit[],
  value: readonly Unit[],
  cell: Cell,
  place: (units: readonly Unit[]) => Span,
  reader: Pick<Reader, 'topicLabels' | 'defaultField'>,
): Claim[] {
  const { topicLabels, defaultField } = reader;
  const relation = relationOf(label, topicLabels);
  const holds = answerOf(value.map((u) => u.lower).join(' '));
  switch (relation.kind) {
    case 'topic':
      return holds === undefined ? [] : relation.topics.map((topic): Claim => ({ kind: 'scope', topic, holds, ...cell }));
    case 'broad':
      return holds === undefined ? [] : [{ kind: 'breadth', holds, ...cell }];
    case 'agreement':
      return holds === undefined || defaultField === undefined ? [] : [{ kind: 'existence', field: defaultField, holds, ...cell }];
    case 'scope':
      // a sentence of many other words says more than a list does
      return value.filter((u) => !isPlain(u) && topicsOfLabel([u], topicLabels).length === 0).length <= 2
        ? scopeIn(value, topicLabels, cell, place)
        : [];
    case 'date': {
      const dates = value.filter((u) => u.date !== undefined);
      const [date] = dates;
      return date?.date !== undefined && dates.length === 1 && value.length <= 6
        ? [{ kind: 'date', event: relation.event, date: date.date, holds: true, ...cell, span: place([date]) }]
        : [];
    }
    default:
      return [];
  }
}

/** Whether a word of a value is a topic, a date, or what stands between them. */
export function isPlain(unit: Unit): boolean {
  return (
    unit.named?.kind === 'topic' ||
    unit.named?.kind === 'party' ||
    unit.date !== undefined ||
    unit.number !== undefined ||
    (unit.mark && unit.text !== '?' && unit.text !== ':') ||
    is(unit, 'instrument', 'coordinator', 'determiner', 'preposition', 'legal', 'broad', 'only', 'negation', 'conclude', 'enter') ||
    /^(?:force|effect|comprehensive|full|also|since)$/.test(unit.lower)
  );
}
