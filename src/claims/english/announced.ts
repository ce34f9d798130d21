import type { Property } from '../../record/schema.js';
import type { Place } from '../language.js';
import { is, topicOf, type Unit } from './units.js';

/**
 * What a line without a verb announces of all that the lines below it name: "As for extradition:", "## Transfer-only
 * agreements", "## Comprehensive agreements with Taiwan". So "Denmark has one, too" tells which kind Denmark has.
 */
export function announcedProperty(units: readonly Unit[], place: Place, field: string | undefined): Property | undefined {
  const [topic, ...more] = units.flatMap((u) => topicOf(u) ?? []);
  if (topic !== undefined) {
    const at = units.findIndex((u) => topicOf(u) !== undefined);
    const only = units[at + 1]?.text === '-' && units[at + 2]?.lower === 'only';
    return more.length > 0 ? undefined : only ? { kind: 'limited to', topic } : { kind: 'covers', topic };
  }
  const graded = units.findIndex((u) => u.lower === 'comprehensive' && !u.named);
  const plain = graded >= 0 && units.slice(0, graded).every((u) => u.named !== undefined || u.number !== undefined || is(u, 'determiner'));
  return place.kind === 'heading' && plain && field !== undefined && is(units[graded + 1], 'instrument', 'states')
    ? { kind: 'comprehensive', field }
    : undefined;
}
