import { join } from '../../draft/span.js';
import type { Claim, NamedParty } from '../claim.js';
import type { ReadingContext } from './clauseReading.js';
import { Cue, cuesIn } from './cues.js';
import { is, spanOf, type Unit } from './units.js';

/** What an order is by: "in order of signature". */
const BY_SIGNATURE = /^(?:signature|signatures|signing|conclusion|date|dates|time|age|seniority)$/;

/**
 * The claims of a list of parties that is said to be in the order of their signatures: "In order of signature: Germany, the
 * United Kingdom, …". Each is said to have signed before the next.
 */
export function readOrderList(units: readonly Unit[], counterpart: string | undefined, context: ReadingContext): Claim[] {
  const { defaultField } = context;
  if ((cuesIn(units, 0, units.length) & Cue.colon) === 0) {
    return [];
  }
  const colon = units.findIndex((u) => u.text === ':' || u.text === '—' || (u.text === '–' && u.spaced));
  if (colon < 0 || counterpart === undefined || defaultField === undefined || !context.ofField) {
    return [];
  }
  const order = orderedBy(units.slice(0, colon));
  if (!order || units.slice(0, colon).some((u) => !u.named && is(u, 'negation', 'modal', 'hearsay', 'conditional', 'plan', 'reject'))) {
    return [];
  }
  const listed = partiesFrom(units, colon + 1);
  if (listed.length < 3) {
    return [];
  }
  const inTime = order === 'forward' ? listed : listed.toReversed();
  return inTime.slice(1).map((later, k): Claim => {
    const earlier = inTime[k] as NamedParty;
    return {
      kind: 'precedence',
      parties: [earlier],
      relation: 'before',
      others: [later],
      property: { kind: 'agreement', field: defaultField },
      earliest: true,
      holds: true,
      counterpart,
      span: join(earlier.span, later.span),
      sentence: context.sentence,
    };
  });
}

/** "in order of signature", "in chronological order", "in reverse order of conclusion"; `undefined` for any other order. */
function orderedBy(words: readonly Unit[]): 'forward' | 'backward' | undefined {
  const at = words.findLastIndex((u) => u.lower === 'order' || u.lower === 'chronologically');
  if (at < 0) {
    return undefined;
  }
  const before = words.slice(Math.max(0, at - 3), at);
  const signed = words.some((u) => !u.named && (is(u, 'conclude') || /^(?:signature|signatures|signing)$/.test(u.lower)));
  const of = words[at + 1]?.lower === 'of' && words.slice(at + 2).some((u) => BY_SIGNATURE.test(u.lower));
  const chronological = words[at]?.lower === 'chronologically' || before.some((u) => u.lower === 'chronological');
  const told = of || (signed && (chronological || before.some((u) => /^(?:this|that)$/.test(u.lower))));
  return told ? (before.some((u) => u.lower === 'reverse') ? 'backward' : 'forward') : undefined;
}

/** The parties of a list that is nothing else: names, commas, "and", years in brackets. */
function partiesFrom(units: readonly Unit[], from: number): readonly NamedParty[] {
  const listed: NamedParty[] = [];
  for (let i = from; i < units.length; i++) {
    const unit = units[i] as Unit;
    if (unit.named?.kind === 'party') {
      listed.push({ party: unit.named.id, span: spanOf(units, i, i + 1) });
    } else if (!(unit.date !== undefined || is(unit, 'determiner', 'coordinator', 'adverb') || /^[,()>→–-]$/.test(unit.text))) {
      return unit.text === '.' || unit.text === ';' ? listed : [];
    }
  }
  return listed;
}
