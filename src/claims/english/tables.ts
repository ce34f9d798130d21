import type { Block, Draft, Table } from '../../draft/prose.js';
import { join } from '../../draft/span.js';
import type { DateEvent } from '../../record/schema.js';
import type { Claim, NamedParty } from '../claim.js';
import type { Scene } from '../scene.js';
import type { Reader } from './clauseReading.js';
import { is, partyOf, readUnits, topicOf, type Unit } from './units.js';

/** What a header cell says its column holds. */
type Column =
  | { readonly kind: 'party' }
  | { readonly kind: 'date'; readonly event: DateEvent | 'any' }
  | { readonly kind: 'topic'; readonly topic: string }
  | { readonly kind: 'scope' }
  | { readonly kind: 'agreement' }
  | { readonly kind: 'other' };

const DASH = /^[–—-]$/u;
const YES = /^(?:yes|y|✓|✔|✅|x|included|covered|true|●|✔️)$/iu;
const NO = /^(?:no|n|✗|✘|❌|✕|none|not covered|excluded|false|not included)$/iu;

/** Reads a table under its header cells: each row is about the party in it. */
export function readTable(table: Table, draft: Pick<Draft, 'blocks'>, scene: Scene, reader: Reader): Claim[] {
  const { record, defaultField } = reader;
  const header = table.rows[0] ?? [];
  const unitsOf = (index: number): Unit[] => {
    const text = draft.blocks[index]?.prose.text ?? '';
    return readUnits(text, { start: 0, end: text.length }, reader.names, reader.lexicon);
  };
  const headers = header.map((index) => (index < 0 ? [] : unitsOf(index)));
  const leadUnits = table.leadIn === undefined ? [] : unitsOf(table.leadIn);
  const announced = [...headers.flat(), ...leadUnits];
  const focalNamed = announced.map(partyOf).find((p) => p !== undefined && record.focalParties.has(p));
  const other = focalNamed ?? scene.counterpart;
  if (other === undefined || other === null || defaultField === undefined) {
    return [];
  }
  // a wish list, a question of what might be
  if (
    announced.some(
      (u) =>
        !u.named &&
        (is(u, 'hearsay', 'reject', 'modal', 'conditional') || (is(u, 'plan') && !is(u, 'verb', 'cover', 'conclude')) || u.lower === 'yet'),
    )
  ) {
    return [];
  }
  const columns: Column[] = headers.map((units) =>
    units.some((u) => partyOf(u) !== undefined && partyOf(u) !== other) ? { kind: 'other' } : columnOf(units),
  );
  if (!columns.some((c) => c.kind === 'party')) {
    columns[0] = { kind: 'party' };
  }
  const legal = scene.fields.has(defaultField) || announced.some((u) => is(u, 'legal') || topicOf(u) !== undefined);
  const listed = announced.some((u) => is(u, 'instrument') && !u.named);
  const claims: Claim[] = [];
  for (const row of table.rows.slice(1)) {
    const cell = (column: number): Block | undefined =>
      row[column] !== undefined && (row[column] as number) >= 0 ? draft.blocks[row[column] as number] : undefined;
    const partyColumn = columns.findIndex((c, i) => c.kind === 'party' && cell(i) !== undefined);
    const partyCell = cell(partyColumn);
    if (!partyCell) {
      continue;
    }
    const partyUnits = unitsOf(partyCell.index);
    const parties = partyUnits.map(partyOf).filter((p): p is string => p !== undefined && p !== other);
    const [party] = parties;
    if (party === undefined || parties.length !== 1) {
      continue;
    }
    const partySpan = partyCell.prose.toDraft({ start: 0, end: partyCell.prose.text.length });
    const named: readonly NamedParty[] = [{ party, span: partySpan }];
    let dated = false;
    for (const [i, column] of columns.entries()) {
      const block = cell(i);
      if (!block || i === partyColumn) {
        continue;
      }
      const text = block.prose.text.trim();
      const span = block.prose.toDraft({ start: 0, end: block.prose.text.length });
      const base = { parties: named, counterpart: other, span, sentence: join(partySpan, span) };
      const units = unitsOf(block.index);
      // a dash says no only where others in the row or column say yes
      const dash =
        DASH.test(text) &&
        (row.some((_c, k) => YES.test(cell(k)?.prose.text.trim() ?? '')) ||
          table.rows
            .slice(1)
            .some((r) =>
              YES.test((r[i] !== undefined && (r[i] as number) >= 0 ? draft.blocks[r[i] as number]?.prose.text.trim() : '') ?? ''),
            ));
      if (column.kind === 'agreement' && (YES.test(text) || NO.test(text) || dash)) {
        claims.push({ kind: 'existence', field: defaultField, holds: YES.test(text), ...base });
      } else if (column.kind === 'topic' && (YES.test(text) || NO.test(text) || dash)) {
        claims.push({ kind: 'scope', topic: column.topic, holds: YES.test(text), ...base });
      } else if (column.kind === 'date') {
        const dates = units.filter((u) => u.date !== undefined);
        dated ||= dates.length > 0;
        if (
          dates.length === 1 &&
          legal &&
          (listed || leadUnits.some((u) => is(u, 'legal') || topicOf(u) !== undefined) || columns.some((c) => c.kind === 'topic'))
        ) {
          claims.push({ kind: 'date', event: column.event, date: (dates[0] as Unit).date as string, holds: true, ...base });
        }
      } else if (column.kind === 'scope' && !units.some((u) => is(u, 'hearsay', 'modal', 'reject'))) {
        for (const [k, unit] of units.entries()) {
          const topic = topicOf(unit);
          if (topic !== undefined) {
            const negative = units.slice(Math.max(0, k - 3), k).some((u) => is(u, 'negation') || u.lower === 'excluding');
            const only = units.some((u) => is(u, 'only')) && !negative;
            claims.push({
              kind: only ? 'limit' : 'scope',
              topic,
              holds: !negative,
              ...base,
              span: block.prose.toDraft({ start: unit.start, end: unit.end }),
            });
          } else if (unit.lower === 'comprehensive') {
            claims.push({
              kind: 'breadth',
              holds: !units.slice(Math.max(0, k - 2), k).some((u) => is(u, 'negation')),
              ...base,
              span: block.prose.toDraft({ start: unit.start, end: unit.end }),
            });
          }
        }
      }
    }
    // a list of those that have an agreement: a row is a claim of its own
    if (listed && dated && legal) {
      claims.push({
        kind: 'existence',
        field: defaultField,
        parties: named,
        holds: true,
        counterpart: other,
        span: partySpan,
        sentence: partySpan,
      });
    }
  }
  return claims;
}

function columnOf(units: readonly Unit[]): Column {
  const words = units
    .filter((u) => !u.mark)
    .map((u) => u.lower)
    .join(' ');
  const topic = units.map(topicOf).find((t) => t !== undefined);
  if (topic !== undefined) {
    return { kind: 'topic', topic };
  }
  if (
    units.some((u) => is(u, 'instrument') && !u.named) &&
    units.some((u) => is(u, 'legal') || partyOf(u) !== undefined) &&
    units.length > 2
  ) {
    return { kind: 'agreement' };
  }
  if (/\b(?:in force|entry into force|effective|took effect)\b/.test(words)) {
    return { kind: 'date', event: 'in force' };
  }
  if (/\b(?:signed|signature|concluded|date|year|since)\b/.test(words)) {
    return { kind: 'date', event: /\bsince\b/.test(words) ? 'any' : 'signed' };
  }
  if (/\b(?:state|states|country|countries|partner|partners|party|parties|counterpart)\b/.test(words)) {
    return { kind: 'party' };
  }
  if (/\b(?:scope|covers|coverage|content|topics|subject|subjects|type|kind|nature)\b/.test(words)) {
    return { kind: 'scope' };
  }
  return { kind: 'other' };
}
