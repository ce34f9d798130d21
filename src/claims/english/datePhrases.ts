import type { DateEvent } from '../../record/schema.js';
import type { NamedParty } from '../claim.js';
import type { ClauseReading, ReadingContext } from './clauseReading.js';
import { becomes, eventAfter } from './events.js';
import { firstWithin, is, partyOf, spanOf, type Unit } from './units.js';

/** A date with the parties it is said of. */
export interface Binding {
  readonly parties: readonly NamedParty[];
  readonly event: DateEvent | 'any';
}

/** The binding of a date whose phrase alone tells what happened, and to whom; `undefined` for any other. */
export function standingDate(reading: ClauseReading, context: ReadingContext, at: number): Binding | undefined {
  return fallingTo(reading, context, at) ?? equated(reading, context, at) ?? ofTheSecond(reading, context, at) ?? ofGround(reading, at);
}

/** By what something is done, right before "an agreement": "under", "by virtue of", "can invoke". */
const RESTING = /^(?:under|by|through|of|to|on|upon|invoke|invokes|invoked|use|uses|apply|applies|from)$/;

/** "can be handed over under an agreement signed in 2021": the agreement on which rests what is told of a party is the party's own. */
function ofGround({ units, clause, parties }: ClauseReading, at: number): Binding | undefined {
  const [party, ...more] = parties;
  const participle = units[at - 2]?.lower ?? '';
  const noun = units[at - 3]?.lower === 'that' ? at - 4 : at - 3;
  let from = noun;
  while (from > 0 && !/^an?$/.test(units[from]?.lower ?? '') && noun - from < 5 && !units[from]?.mark && !is(units[from], 'preposition')) {
    from--;
  }
  const dated =
    (/^(?:signed|concluded|reached|agreed|sealed)$/.test(participle) && units[at - 1]?.lower === 'in') ||
    (/^(?:dating|dates)$/.test(participle) && units[at - 1]?.lower === 'from');
  const indefinite = /^an?$/.test(units[from]?.lower ?? '');
  const resting = RESTING.test(units[from - 1]?.lower ?? '') && units.slice(clause.from, from).some((u) => GROUNDS.test(u.lower));
  return dated && indefinite && resting && is(units[noun], 'instrument') && party !== undefined && more.length === 0
    ? { parties, event: 'signed' }
    : undefined;
}

const GROUNDS =
  /^(?:under|basis|strength|virtue|pursuant|thanks|through|invoke|invokes|invoked|use|uses|rely|relies|apply|applies|fall|draw|bound|based)$/;

/** "It fell to Bratislava, in 2018, to become the sixth …", "It took Bern until 2020 to sign": the subject is whom it falls to. */
function fallingTo({ units, clause, mentions }: ClauseReading, context: ReadingContext, at: number): Binding | undefined {
  let from = clause.from;
  while (units[from]?.mark || is(units[from], 'coordinator')) {
    from++;
  }
  if (units[from]?.lower !== 'it') {
    return undefined;
  }
  const verbs = units.slice(from + 1, from + 4);
  const falls = verbs.findIndex((u) => /^(?:fell|falls|fallen|took|takes|taken|left|up)$/.test(u.lower));
  const takes = /^(?:took|takes|taken)$/.test(verbs[falls]?.lower ?? '');
  const focal = context.reader.record.focalParties;
  const whom = mentions.filter((m) => m.unit > from + falls && m.unit < at && !focal.has(m.party));
  const [first] = whom;
  if (falls < 0 || !first || whom.some((m) => m.party !== first.party)) {
    return undefined;
  }
  // "until 2020" is when what took so long was done
  const { lower } = units[at - 1] as Unit;
  if (takes ? !/^(?:until|till)$/.test(lower) : !/^(?:in|on)$/.test(lower)) {
    return undefined;
  }
  const to = firstWithin(units, at + 1, clause.to, (u) => u.lower === 'to');
  const rest = units.slice(at + 1, to);
  const done = to > at && rest.every((u) => u.mark) && (is(units[to + 1], 'conclude') || becomes(units, to + 1, clause.to));
  const event = done ? (eventAfter(units, to - 1, clause.to) ?? 'signed') : undefined;
  return event && { parties: [{ party: first.party, span: spanOf(units, first.unit, first.unit + 1) }], event };
}

/** "Slovakia is 2019, for the criminal deal", "Poland was 2019": a party for its line of a list of signatures. */
function equated({ units, clause, instrument }: ClauseReading, context: ReadingContext, at: number): Binding | undefined {
  const party = partyOf(units[at - 2]);
  const alone = units[at + 1] === undefined || units[at + 1]?.mark || is(units[at + 1], 'coordinator', 'preposition');
  const spoken = context.ofField && (instrument > at || context.scene.agreements);
  if (!is(units[at - 1], 'be') || party === undefined || clause.verb !== at - 1 || !alone || !spoken) {
    return undefined;
  }
  return context.reader.record.focalParties.has(party)
    ? undefined
    : { parties: [{ party, span: spanOf(units, at - 2, at - 1) }], event: 'signed' };
}

/** "The second, of May 2022, adds …": one of the agreements of the party spoken of. */
function ofTheSecond({ units, clause, parties }: ClauseReading, context: ReadingContext, at: number): Binding | undefined {
  const [the, which] = units.slice(clause.from, clause.from + 2);
  const from = units[clause.from + 2]?.text === ',' ? clause.from + 3 : clause.from + 2;
  const anaphor =
    the?.lower === 'the' && which !== undefined && (which.ordinal !== undefined || /^(?:former|latter|other|one)$/.test(which.lower));
  const dated = /^(?:of|from|signed|dated|concluded)$/.test(units[from]?.lower ?? '') && at - from <= 2;
  return anaphor && dated && context.scene.agreements && parties.length === 1 ? { parties, event: 'signed' } : undefined;
}
