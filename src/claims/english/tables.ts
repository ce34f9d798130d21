import type { Block, Draft, Table } from '../../draft/prose.js';
import { join, type Span } from '../../draft/span.js';
import type { Claim, NamedParty } from '../claim.js';
import type { Scene } from '../scene.js';
import { readAnswers, readPartyLists } from './answerTables.js';
import { answerOf, type Cell, type Grid, isDash, type Relation, readValue, relationOf, scopeIn, wholeOf } from './cells.js';
import type { Reader } from './clauseReading.js';
import { readStandings } from './standings.js';
import { isOtherSubject } from './subjects.js';
import { readTallies } from './tallies.js';
import { is, partyOf, readUnits, soleTopic, topicOf, type Unit } from './units.js';

/**
 * Reads a table under its header cells: each row, or each column where the parties stand in the header, is about one party.
 * @param alone whether the table is all that the draft holds, but for a line or two
 */
export function readTable(table: Table, draft: Pick<Draft, 'blocks'>, scene: Scene, alone: boolean, reader: Reader): Claim[] {
  const { record, defaultField } = reader;
  const unitsOf = (block: Block | undefined): Unit[] =>
    block ? readUnits(block.prose.text, { start: 0, end: block.prose.text.length }, reader.names, reader.lexicon) : [];
  const partiesIn = (block: Block | undefined): readonly string[] => {
    const units = unitsOf(block);
    const named = units.flatMap((u) => partyOf(u) ?? []);
    // the code by which the record knows the party: "DE", "DE (II)"
    const [code = ''] = (block?.prose.text.trim() ?? '').split(' (');
    return named.length === 0 && /^[A-Z]{2,3}$/.test(code) && record.parties.has(code) ? [code] : named;
  };
  const asWritten: Grid = table.rows.map((row) => row.map((index) => (index < 0 ? undefined : draft.blocks[index])));
  const leadUnits = table.leadIn === undefined ? [] : unitsOf(draft.blocks[table.leadIn]);
  const isFocal = (party: string): boolean => record.focalParties.has(party);
  const heads = (asWritten[0] ?? []).slice(1).map(partiesIn);
  const turned = heads.length > 1 && heads.every((parties) => parties.filter((p) => !isFocal(p)).length === 1);
  const grid: Grid = turned ? (asWritten[0] ?? []).map((_head, column) => asWritten.map((row) => row[column])) : asWritten;
  const headers = (grid[0] ?? []).map(unitsOf);
  const announced = [...headers.flat(), ...leadUnits, ...(turned ? unitsOf(asWritten[0]?.[0]) : [])];
  const focalNamed = announced.map(partyOf).find((p) => p !== undefined && isFocal(p));
  if (defaultField === undefined) {
    return [];
  }
  // a wish list, a question of what might be
  if (
    announced.some(
      (u) =>
        !u.named &&
        ((is(u, 'hearsay', 'reject', 'modal', 'conditional') &&
          !(u.lower === 'will' && leadUnits.at(-1)?.text === '?') &&
          // "when were they concluded?"
          !(u.lower === 'were' && u !== leadUnits[0])) ||
          (is(u, 'plan') && !is(u, 'verb', 'cover', 'conclude')) ||
          u.lower === 'yet'),
    )
  ) {
    return [];
  }
  const columns: Relation[] = headers.map((units) =>
    units.some((u) => partyOf(u) !== undefined && !isFocal(partyOf(u) as string))
      ? { kind: 'other' }
      : relationOf(units, reader.topicLabels),
  );
  // "**Extradition to Taiwan**" above "Partner | In the text?": a column of answers is about the topic of the caption
  const captioned = soleTopic(leadUnits);
  const [, answers, ...others] = headers;
  if (
    captioned !== undefined &&
    answers &&
    others.length === 0 &&
    answers.every((u) => u.mark || u.named === undefined) &&
    answers.some((u) => /^(?:text|covered|included|provided|possible|agreed|yes|answer)$/.test(u.lower)) &&
    !announced.some((u) => is(u, 'negation', 'only') && !u.named)
  ) {
    columns[1] = { kind: 'topic', topics: [captioned] };
  }
  // "State | Agreement" with "yes" and "none": whether there is one
  const [first, ...rest] = columns.flatMap((c, i) => (c.kind === 'party' ? [i] : []));
  for (const i of first === undefined || !headers[first]?.some((u) => is(u, 'states')) ? [] : rest) {
    const bare = headers[i]?.every((u) => is(u, 'instrument', 'determiner') && !u.named);
    if (bare && grid.slice(1).some((row) => answerOf(row[i]?.prose.text ?? '') !== undefined)) {
      columns[i] = { kind: 'agreement' };
    }
  }
  const supposed = !turned && !columns.some((c) => c.kind === 'party');
  if (turned || supposed) {
    columns[0] = { kind: 'party' };
  }
  // "Year of signature, Taiwan's partners in Europe"
  const signing = leadUnits.some((u) => SIGNING.test(u.lower));
  const supplied = alone && (signing || announced.some((u) => is(u, 'instrument') && !u.named));
  const legal = supplied || scene.fields.has(defaultField) || announced.some((u) => is(u, 'legal') || topicOf(u) !== undefined);
  const listed = announced.some((u) => is(u, 'instrument') && !u.named);
  const otherField = announced.some((u) => isOtherSubject(u.lower));
  if (otherField) {
    return [];
  }
  const claims: Claim[] = [];
  const inSight = focalNamed ?? scene.counterpart ?? undefined;
  for (const read of [
    () => readForm(asWritten, scene, unitsOf, reader),
    () => readStandings(asWritten, unitsOf, inSight, record),
    () => readTallies(asWritten, scene, reader),
    () => readAnswers(asWritten, leadUnits, inSight, unitsOf),
    () => readPartyLists(asWritten, unitsOf, inSight),
  ]) {
    const form = read();
    if (form.length > 0) {
      return form;
    }
  }
  /** The fields of law of the topics that a row's cells under "Subject" list. */
  const fieldsOf = (row: readonly (Block | undefined)[]): ReadonlySet<string> =>
    new Set(
      columns.flatMap((c, i) =>
        c.kind === 'scope' ? unitsOf(row[i]).flatMap((u) => record.topics.get(topicOf(u) ?? '')?.field ?? []) : [],
      ),
    );
  for (const row of grid.slice(1)) {
    const partyColumn = columns.findIndex((c, i) => c.kind === 'party' && row[i] !== undefined);
    const partyCell = row[partyColumn];
    if (!partyCell || (supposed && !isLabel(unitsOf(partyCell)))) {
      continue;
    }
    const named = partiesIn(partyCell);
    const beside = columns.flatMap((c, i) => (c.kind === 'party' && i !== partyColumn ? partiesIn(row[i]) : []));
    const other = focalNamed ?? scene.counterpart ?? [...named, ...beside].find(isFocal);
    const parties = named.filter((p) => p !== other);
    const [party] = parties;
    if (other === undefined || other === null || party === undefined || parties.length !== 1) {
      continue;
    }
    const partySpan = wholeOf(partyCell);
    const owner: readonly NamedParty[] = [{ party, span: partySpan }];
    let dated = false;
    const said = (column: number): boolean | undefined => {
      const text = row[column]?.prose.text ?? '';
      const beside =
        row.some((c) => answerOf(c?.prose.text ?? '') === true) ||
        grid.slice(1).some((r) => answerOf(r[column]?.prose.text ?? '') === true);
      return answerOf(text) ?? (isDash(text) && beside ? false : undefined);
    };
    for (const [i, column] of columns.entries()) {
      const block = row[i];
      if (!block || i === partyColumn) {
        continue;
      }
      // where there is no agreement at all, the party is what is wrong
      const none = column.kind === 'scope' && record.agreementsBetween(party, other).length === 0;
      const span = none ? partySpan : wholeOf(block);
      const cell: Cell = { parties: owner, counterpart: other, span, sentence: join(partySpan, span) };
      const units = unitsOf(block);
      const holds = said(i);
      if (column.kind === 'agreement') {
        if (holds !== undefined) {
          claims.push({ kind: 'existence', field: defaultField, holds, ...cell });
        }
        // "2019" or "yes, 2019" under "Agreement with Taiwan"
        const [date, ...more] = holds === false ? [] : units.flatMap((u) => u.date ?? []);
        if (date !== undefined && more.length === 0 && legal && units.every(isAnswer)) {
          dated ||= holds === undefined;
          claims.push({ kind: 'date', event: 'any', date, holds: true, ...cell });
        }
      } else if (column.kind === 'broad' && holds !== undefined && legal) {
        claims.push({ kind: 'breadth', holds, ...cell });
      } else if (column.kind === 'limit' && holds !== undefined) {
        claims.push({ kind: 'limit', topic: column.topic, holds, ...cell });
      } else if (column.kind === 'topic' && holds !== undefined) {
        claims.push(...column.topics.map((topic): Claim => ({ kind: 'scope', topic, holds, ...cell })));
      } else if (column.kind === 'date') {
        const dates = units.filter((u) => u.date !== undefined);
        dated ||= dates.length > 0;
        // "Signed" tells what is dated where the agreements are spoken of, or their sides are named in the header
        const told = (column.named || signing) && (scene.agreements || focalNamed !== undefined);
        const sure =
          (legal || fieldsOf(row).has(defaultField)) &&
          (told ||
            listed ||
            // "Partner of Taiwan | Year | Subject": the year of what the row is about
            (focalNamed !== undefined && fieldsOf(row).has(defaultField)) ||
            leadUnits.some((u) => is(u, 'legal') || topicOf(u) !== undefined) ||
            columns.some((c) => c.kind === 'topic'));
        // a year beside a "yes" under "formal arrangement" is that of the arrangement
        const beside = columns.some((c, k) => c.kind === 'agreement' && said(k) === true);
        if (dates.length === 1 && (sure || beside)) {
          claims.push({ kind: 'date', event: column.event, date: (dates[0] as Unit).date as string, holds: true, ...cell });
        }
      } else if (column.kind === 'field' && holds === true && listed) {
        const dates = row.flatMap((c) => unitsOf(c).flatMap((u) => u.date ?? []));
        const [date] = dates;
        if (date !== undefined && dates.length === 1) {
          claims.push({ kind: 'date', event: 'any', date, field: defaultField, holds: true, ...cell });
        }
      } else if (column.kind === 'scope') {
        const place = (of: readonly Unit[]): Span =>
          none ? partySpan : block.prose.toDraft({ start: (of[0] as Unit).start, end: (of.at(-1) as Unit).end });
        claims.push(...scopeIn(units, reader.topicLabels, cell, place));
      }
    }
    // a list of those that have an agreement: a row is a claim of its own
    if (listed && dated && legal) {
      claims.push({
        kind: 'existence',
        field: defaultField,
        parties: owner,
        holds: true,
        counterpart: other,
        span: partySpan,
        sentence: partySpan,
      });
    }
  }
  return claims;
}

/** "yes, since 2019": a word of an answer with its year. */
function isAnswer(unit: Unit): boolean {
  return unit.date !== undefined || unit.mark || is(unit, 'preposition', 'month') || /^(?:yes|signed|concluded)$/.test(unit.lower);
}

/** What tells in a caption that years are those of signatures. */
const SIGNING = /^(?:signed|signature|signatures|signing|concluded)$/;

/** Whether a cell does no more than name a party and perhaps its agreement: "Germany (second arrangement)", not "A man from Denmark". */
function isLabel(units: readonly Unit[]): boolean {
  return (
    units.every(
      (u) =>
        u.classes.length > 0 ||
        u.named !== undefined ||
        u.mark ||
        u.date !== undefined ||
        u.number !== undefined ||
        u.ordinal !== undefined ||
        /^[A-Z]{1,3}$/.test(u.text),
    ) && !units.some((u) => is(u, 'preposition') && u.lower !== 'with')
  );
}

/** A table of two columns, labels and values, on the one party spoken of: "Signed | 2019". */
function readForm(rows: Grid, scene: Scene, unitsOf: (block: Block) => Unit[], reader: Reader): Claim[] {
  const [party] = scene.parties;
  const isFocal = (id: string | undefined): boolean => id !== undefined && reader.record.focalParties.has(id);
  // "Agreement with Taiwan": a label tells who the other side is, and what the form is about
  const labels = rows.flatMap(([label]) => (label ? unitsOf(label) : []));
  const counterpart = scene.counterpart ?? labels.map(partyOf).find(isFocal);
  const spoken = scene.agreements || labels.some((u) => is(u, 'instrument') && !u.named);
  if (scene.parties.length !== 1 || !party || counterpart === undefined || !spoken || rows.some((row) => row.length !== 2)) {
    return [];
  }
  return rows.flatMap(([label, value]) => {
    if (!label || !value) {
      return [];
    }
    const words = unitsOf(label);
    if (words.some((u) => partyOf(u) !== undefined && !isFocal(partyOf(u)))) {
      return [];
    }
    const span = wholeOf(value);
    const named = wholeOf(label);
    const place = (of: readonly Unit[]): Span => value.prose.toDraft({ start: (of[0] as Unit).start, end: (of.at(-1) as Unit).end });
    const cell: Cell = {
      parties: [{ party: party.party, span: named }],
      counterpart,
      span,
      sentence: join(named, span),
    };
    return readValue(words, unitsOf(value), cell, place, reader);
  });
}
