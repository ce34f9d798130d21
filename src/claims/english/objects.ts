import type { Clause } from './clauses.js';
import { is, topicOf, type Unit } from './units.js';

/** Nouns that lead to a topic and add nothing to it: "a chapter on extradition", "all forms of legal assistance". */
const LEADING = new Set(
  'form forms kind kinds sort sorts type types range field fields area areas domain domains realm matter matters subject subjects topic topics theme themes issue issues question questions case cases part parts rule rules paragraph paragraphs passage passages title titles heading headings sentence sentences line lines word words syllable mention reference references promise promises pledge pledges duty duties right rights power powers possibility possibilities option options basis bases ground grounds regime system procedure procedures scheme machinery tool tools means channel channels way ways path paths road door doors principle principles institution institute whole half use practice purpose purposes aspect aspects annex annexes access avenue scope room condition conditions requirement requirements framework detail details arrangements modalities ins legal set body list silent mute mum quiet open able due'.split(
    ' ',
  ),
);

/** Whether a noun leads to a topic and adds nothing to it. */
export function isLeading(unit: Unit): boolean {
  return !unit.named && LEADING.has(unit.lower);
}

/** Prepositions by which a noun is about something. */
const ABOUT = /^(?:of|on|about|for|to|regarding|concerning|against|towards?)$/;

/** Whether a noun that nobody knows comes between a verb and a topic: "covers the costs of extradition" is about the costs. */
export function isAboutAnother(units: readonly Unit[], from: number, t: number): boolean {
  for (let i = from; i < t - 1; i++) {
    const unit = units[i] as Unit;
    const unknown = unit.classes.length === 0 && !unit.mark && !unit.named && unit.date === undefined && unit.number === undefined;
    if (unknown && ABOUT.test(units[i + 1]?.lower ?? '') && !LEADING.has(unit.lower) && !/(?:ed|ing|ly)$/.test(unit.lower)) {
      return true;
    }
  }
  return false;
}

/** Whether the words `from` to the topic at `t` are one noun phrase, or a list, with the topic in it. */
export function leadsToTopic(units: readonly Unit[], from: number, t: number): boolean {
  for (let i = from; i < t; i++) {
    const unit = units[i] as Unit;
    const passes =
      topicOf(unit) !== undefined ||
      LEADING.has(unit.lower) ||
      (!unit.named &&
        (unit.mark
          ? unit.text === ',' || unit.text === '-' || unit.text === '"' || unit.text === '“'
          : unit.classes.length === 0 ||
            ABOUT.test(unit.lower) ||
            is(
              unit,
              'determiner',
              'adverb',
              'coordinator',
              'quantifier',
              'legal',
              'broad',
              'narrow',
              'only',
              'negation',
              'provision',
              'instrument',
            )));
    if (!passes) {
      return false;
    }
  }
  return !isAboutAnother(units, from, t);
}

const OFFENCES = /^(?:offen[cs]es?|crimes?|cases?|acts|purposes?|matters)$/;
const OWN_PEOPLE = /^(?:own|nationals?|citizens?|subjects|minors|politicians|soldiers)$/;
/** What may stand between a topic and what narrows it: "extradite to Taiwan for minor offences". */
const PASSING =
  /^(?:to|from|with|by|between|and|its|their|his|a|an|any|the|no|anyone|anybody|somebody|person|persons|people|suspects?|fugitives?|prisoners?)$/;

/** What narrows a topic to a part of it: "of its own nationals", "for political offences", "a suspect who", "when the offence is minor". */
export function isNarrowed(units: readonly Unit[], t: number, to: number): boolean {
  for (let i = t + 1; i < Math.min(units.length, t + 10); i++) {
    const unit = units[i] as Unit;
    const rest = units.slice(i + 1, i + 6);
    if (i < to && OWN_PEOPLE.test(unit.lower)) {
      return true;
    }
    if (/^(?:for|in)$/.test(unit.lower)) {
      const noun = rest.findIndex((u) => OFFENCES.test(u.lower));
      // "in criminal matters", "in any case": no less than all of it
      const whole = /^(?:criminal|penal|any|no|either|neither|all|every|this|that)$/;
      return noun >= 0 && rest.slice(0, noun).every((u) => !u.mark && !u.named && u.date === undefined && !whole.test(u.lower));
    }
    if (/^(?:when|where|whenever|unless|if)$/.test(unit.lower)) {
      return rest
        .slice(0, 4)
        .some(
          (u, k) =>
            /^(?:is|are|has|have|does|do)$/.test(u.lower) ||
            (k > 0 && u.classes.length === 0 && /[^s]s$/.test(u.lower) && !is(rest[k - 1], 'preposition', 'verb')),
        );
    }
    // "prisoners on death row", "with less than a year to serve"
    if (/^(?:on|with|below|above|over|aged|without|serving)$/.test(unit.lower)) {
      return (
        rest[0] !== undefined &&
        !/^(?:all|paper)$/.test(rest[0].lower) &&
        rest[0].named === undefined &&
        rest[0].date === undefined &&
        !rest.slice(0, 3).some((u) => is(u, 'instrument') || u.named?.kind === 'party')
      );
    }
    if (/^(?:who|whose)$/.test(unit.lower)) {
      return units[i - 1]?.text !== ',';
    }
    if (!(unit.named?.kind === 'party' || PASSING.test(unit.lower) || unit.lower === 'of' || (unit.classes.length === 0 && !unit.mark))) {
      return false;
    }
  }
  return false;
}

/** "has not extradited anyone", "nobody was surrendered": what did not happen, whatever the agreement says. */
export function isEvent(units: readonly Unit[], clause: Clause, t: number): boolean {
  const unit = units[t] as Unit;
  return (
    unit.named?.kind === 'topic' &&
    unit.named.form === 'verb' &&
    /(?:ed|t|en)$/.test(unit.lower) &&
    units.slice(Math.max(clause.from, t - 5), t).some((u) => /^(?:has|have|had|was|were)$/.test(u.lower)) &&
    !units.slice(clause.from, t).some((u) => is(u, 'can') || /^(?:may|must|could)$/.test(u.lower))
  );
}

/** "may refuse extradition": who may refuse what there is. */
export function isRightToRefuse(units: readonly Unit[], clause: Clause, t: number): boolean {
  for (let i = t - 1; i >= clause.from; i--) {
    const unit = units[i] as Unit;
    if (is(unit, 'exclude') && !unit.named) {
      return units
        .slice(Math.max(clause.from, i - 4), i)
        .some((u) => is(u, 'can') || /^(?:may|right|rights|free|entitled|entitles|lets?|allows?|grounds?|reason|reasons)$/.test(u.lower));
    }
    if (unit.mark && unit.text !== ',') {
      return false;
    }
  }
  return false;
}

/** "limits extradition to serious crimes": the topic is what is limited, and not what there is no more than. */
export function isItselfLimited(units: readonly Unit[], clause: Clause, t: number): boolean {
  const after = units.slice(t + 1, Math.min(clause.to, t + 5));
  for (let i = t - 1; i >= Math.max(clause.from, t - 4); i--) {
    const unit = units[i] as Unit;
    if (is(unit, 'limit') && !/^focus/.test(unit.lower)) {
      return after.some((u, k) => u.lower === 'to' && after[k + 1]?.named?.kind !== 'party');
    }
    if (!is(unit, 'determiner', 'legal', 'adverb')) {
      return false;
    }
  }
  return false;
}

/** "the exchange of information on prisoners": the one topic is only what the other is about. */
export function isAboutTopic(units: readonly Unit[], t: number): boolean {
  const next = is(units[t + 2], 'determiner') ? units[t + 3] : units[t + 2];
  return /^(?:on|about|concerning|regarding)$/.test(units[t + 1]?.lower ?? '') && topicOf(next) !== undefined;
}

/** "gives them no right to a transfer": what nobody can claim may be done all the same. */
export function isNobodysRight(units: readonly Unit[], from: number, t: number): boolean {
  const between = units.slice(from, t);
  return (
    between.some((u) => /^(?:right|rights|claim|entitlement)$/.test(u.lower)) &&
    between.some((u) =>
      /^(?:them|him|her|anyone|anybody|nobody|people|prisoners?|inmates?|convicts?|suspects?|persons?|individuals?)$/.test(u.lower),
    )
  );
}
