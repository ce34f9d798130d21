import type { Block } from '../../draft/prose.js';
import { join } from '../../draft/span.js';
import type { Claim } from '../claim.js';
import { answerOf, type Grid, wholeOf } from './cells.js';
import { partiesNamed } from './roles.js';
import { is, partyOf, soleTopic, type Unit } from './units.js';

/** What tells that a cell is the one that is ticked. */
const TICK = /^(?:x|✓|✔|✔️|✅|●|•|\+|yes)$/iu;

/**
 * A table whose columns are the answers: below "Extradition to Taiwan by agreement", a party to a row with a mark under
 * "yes" or "no".
 * @param lead the words that introduce the table
 */
export function readAnswers(
  rows: Grid,
  lead: readonly Unit[],
  counterpart: string | undefined,
  unitsOf: (block: Block | undefined) => Unit[],
): Claim[] {
  const topic = soleTopic(lead);
  const answers = (rows[0] ?? []).map((cell) => answerOf(cell?.prose.text ?? ''));
  // "who answered our questionnaire" is another question
  const plain = lead.every(
    (u) =>
      u.named !== undefined ||
      u.mark ||
      is(u, 'preposition', 'determiner', 'coordinator', 'instrument', 'legal', 'cover', 'accept', 'states', 'be') ||
      /^(?:possible|available|permitted|basis)$/.test(u.lower),
  );
  if (!plain || topic === undefined || counterpart === undefined || !answers.includes(true) || !answers.includes(false)) {
    return [];
  }
  return rows.slice(1).flatMap((row): Claim[] => {
    const [head] = row;
    const parties = unitsOf(head).flatMap((u) => partyOf(u) ?? []);
    const ticked = row.flatMap((cell, i) => (i > 0 && cell && TICK.test(cell.prose.text.trim()) ? [i] : []));
    const [column] = ticked;
    const [party] = parties;
    const holds = column === undefined ? undefined : answers[column];
    const cell = column === undefined ? undefined : row[column];
    if (!head || !cell || party === undefined || parties.length > 1 || ticked.length > 1 || holds === undefined) {
      return [];
    }
    const span = wholeOf(cell);
    const named = wholeOf(head);
    return [{ kind: 'scope', topic, holds, counterpart, parties: [{ party, span: named }], span, sentence: join(named, span) }];
  });
}

/** A table with a topic to a row and the parties that have agreed on it beside: "Extradition | Poland, Slovakia". */
export function readPartyLists(rows: Grid, unitsOf: (block: Block | undefined) => Unit[], counterpart: string | undefined): Claim[] {
  const [first, second, ...more] = rows[0] ?? [];
  const header = unitsOf(second);
  const states = header.some((u) => is(u, 'states') || /^(?:with|who|whom)$/.test(u.lower));
  const plain = !header.some((u) => is(u, 'negation', 'modal', 'plan', 'hearsay') || u.text === '?');
  if (!first || more.length > 0 || counterpart === undefined || !states || !plain) {
    return [];
  }
  return rows.slice(1).flatMap(([head, cell]): Claim[] => {
    const topic = soleTopic(unitsOf(head));
    const lacking = unitsOf(head).some((u) => is(u, 'negation', 'only'));
    const units = unitsOf(cell);
    const list = units.every((u) => partyOf(u) !== undefined || u.mark || is(u, 'coordinator', 'determiner'));
    if (!head || !cell || topic === undefined || lacking || !list) {
      return [];
    }
    const sentence = join(wholeOf(head), wholeOf(cell));
    return partiesNamed(units).map(({ party, span: inCell }): Claim => {
      const span = cell.prose.toDraft(inCell);
      return { kind: 'scope', topic, holds: true, counterpart, parties: [{ party, span }], span, sentence };
    });
  });
}
