import type { Place } from '../language.js';
import type { Lead, Scene } from '../scene.js';
import type { Clause } from './clauses.js';
import type { PartyMention } from './roles.js';
import { is, partyOf, type Unit } from './units.js';

/**
 * The party that a heading, or an entry that begins with its name alone, is about: "### 2.1 Denmark", "Denmark.", "- **Denmark**".
 * @param focal the focal parties, of which every line may be about
 */
export function leadOf(units: readonly Unit[], place: Place, focal: ReadonlySet<string>): Lead | undefined {
  const of = place.kind === 'heading' ? 'heading' : 'entry';
  const alone = (u: Unit): boolean =>
    partyOf(u) !== undefined || u.mark || u.date !== undefined || u.number !== undefined || is(u, 'determiner');
  if (of === 'entry' && !units.every(alone)) {
    return undefined;
  }
  const [party, ...more] = new Set(units.flatMap((u) => partyOf(u) ?? []).filter((p) => !focal.has(p)));
  return party === undefined || more.length > 0 ? undefined : { party, of };
}

/** Whether a clause that names no side of its own speaks of the party that leads its entry or section. */
export function isAboutLead(
  units: readonly Unit[],
  clause: Clause,
  lead: Lead,
  scene: Scene,
  others: readonly PartyMention[],
  definite: boolean,
): boolean {
  const named = others.every((m) => m.role === 'compare' || (m.role === 'attribute' && m.party === lead.party));
  const last = scene.parties.every((p) => p.party === lead.party);
  if (!named || !last || units.some((u) => is(u, 'states') && !u.named && /s$/.test(u.lower))) {
    return false;
  }
  // "Wanted: extradition": a label says what its value is
  if (units.slice(clause.from, clause.to).some((u, k, words) => u.text === ':' && k > 0 && !words.slice(0, k).every(isPlainSubject))) {
    return false;
  }
  const subject = units.slice(clause.from, Math.max(clause.verb, clause.from));
  const plain = subject.every((u, k) => isPlainSubject(u) || PEOPLE.test(u.lower) || PEOPLE.test(subject[k - 1]?.lower ?? ''));
  if (lead.of === 'entry') {
    return plain;
  }
  // in a section a sentence may be about anything: unless it takes up the agreement, or goes on with what was said of it
  // "It entered into force on …"
  const pronoun = units.slice(clause.from, clause.from + 2).some((u) => /^(?:it|they)$/.test(u.lower)) && scene.parties.length === 0;
  return definite || pronoun || clause.verb < 0 || (plain && scene.said !== undefined && scene.parties.length > 0);
}

/** Of whom an agreement may speak: "persons under investigation", "suspects". */
const PEOPLE =
  /^(?:persons?|people|suspects?|fugitives?|prisoners?|offenders?|convicts?|inmates?|defendants?|witnesses|under|investigation)$/;

/** Whether a word before the verb leaves it to the lead what is spoken of. */
function isPlainSubject(unit: Unit): boolean {
  return (
    unit.mark ||
    unit.named !== undefined ||
    unit.date !== undefined ||
    is(unit, 'determiner', 'coordinator', 'adverb', 'preposition', 'pronoun', 'instrument', 'provision', 'only', 'negation', 'subordinator')
  );
}
