import { isAgreedThat } from './agreed.js';
import type { Clause } from './clauses.js';
import { Cue, type CueWords } from './cues.js';
import { groundAt } from './grounds.js';
import { comesToTerms, isRequestable } from './links.js';
import { predicationAt } from './predications.js';
import { isFromLooseSource, vouchesForNothing } from './sources.js';
import { isAhead, isMissed, isPending, MISSING, PROSPECTS, suppositionsOf } from './supposition.js';
import { firstWithin, is, lastWithin, partyOf, topicOf, type Unit } from './units.js';

/** How the draft stands to what a clause says. */
export interface Factuality {
  /** `asserted`: as a fact; `denied`: as an error of others ("wrongly", "myth"); `open`: wish, plan, hearsay, condition. */
  readonly stance: 'asserted' | 'denied' | 'open';
  /** Set by "it is not the case that": turns the clause into its opposite. */
  readonly reversed: boolean;
  /** Set where a denial is the sentence's own statement: "it is a mistake to think that". */
  readonly firm?: boolean;
}

const GOVERN =
  /^(?:oblige|obliges|obliged|agree|agrees|agreed|undertake|undertakes|undertook|undertaken|allow|allows|allowed|permit|permits|permitted|enable|enables|enabled|require|requires|required|commit|commits|committed|bind|binds|bound|able|entitle|entitles|entitled|continue|continues|continued|yet|fail|fails|failed|decline|declines|declined|refuse|refuses|refused|reluctance|reluctant|unwilling|refusal|unable|used|first|second|third|last|only|came|went|pledge|pledged|promise|promised|obligation|duty|power|right|empower|empowers|empowered|authorise|authorises|authorised|authorize|authorizes|authorized|has|have|had|managed|chose|decided|possibility|possibilities|ability|option|turn|basis|possible|let|lets|helps|gives|gave|grants|granted|far|goes|go|going|extended|expanded|widened|broadened|amended|supplemented|revised|designed|meant|intended|insist|insists|insisted|serve|serves|served)$/;

const NEXT_STEP: ReadonlySet<string> = new Set(
  'step option priority priorities idea goal aim objective possibility prospect dream illusion pipeline horizon table cards agenda question hope'.split(
    ' ',
  ),
);

/** What is called for: "calls for a treaty", "the case for extradition". */
const CALLING: ReadonlySet<string> = new Set(
  'call calls called calling appeal appeals plea pleas push pressure campaign campaigns lobbying case need support petition petitions bid bids signatures'.split(
    ' ',
  ),
);

/** By which verbs somebody is urged to do something. */
const URGING: ReadonlySet<string> = new Set(
  'press presses pressed pressing lobby lobbied encourage encouraged invite invited implored begged'.split(' '),
);

/** By which words others tell of something, or it is offered to somebody. */
const TOLD: ReadonlySet<string> = new Set(
  'said reported believed thought understood held read heard hears hear told offered shown sent refused denied proposed headline headlines slogan caption placard banner'.split(
    ' ',
  ),
);

/** What somebody holds, and may be wrong in. */
const VIEWS = /^(?:view|views|opinion|theory|thesis|contention|proposition|assertion|perception|conviction|expectation|argument)$/;

/** "We wrote that": what a draft says of its own earlier words it is about to take back. */
function isOwnReport(units: readonly Unit[], { from, to }: Clause): boolean {
  return (
    /^(?:we|i)$/.test(units[to - 2]?.lower ?? '') &&
    /^(?:wrote|reported|stated|printed|published)$/.test(units[to - 1]?.lower ?? '') &&
    to - from <= 5
  );
}

/** Where something is said or written that is not agreed yet. */
const UNFINISHED: ReadonlySet<string> = new Set('talks negotiations discussions draft drafts proposal proposals'.split(' '));

/** The words by which a clause may state no fact. */
export const DOUBTS: CueWords = {
  cue: Cue.doubt,
  words: [...CALLING, ...URGING, ...TOLD, ...UNFINISHED, ...NEXT_STEP, ...PROSPECTS, ...MISSING, 'nothing', 'under'],
  classes: ['modal', 'reject', 'hearsay', 'plan'],
};

const PERSON = /^(?:persons?|people|anyone|anybody|everyone|those|man|men|woman|women|suspects?|fugitives?|offenders?|criminals?)$/;

const SEEKERS = /^(?:prosecutors?|courts?|judges?|investigators?|authorities|police|prisoners?|inmates?|lawyers?|anyone|those)$/;

/** Whether a word, or the last of a name of several, stands for people: "sentenced persons". */
function isPerson(unit: Unit | undefined): boolean {
  return PERSON.test(unit?.lower.split(' ').at(-1) ?? '');
}

/**
 * Whether the words up to `link` in a clause state a fact.
 * @param link index of the unit on which the claim rests (the topic, the instrument, the verb)
 * @param supposed whether the clause is a supposition, where that is known
 */
export function factualityOf(
  units: readonly Unit[],
  clauses: readonly Clause[],
  clause: Clause,
  link: number,
  supposed = suppositionsOf(units)(clause.from),
): Factuality {
  if (supposed) {
    return { stance: 'open', reversed: false };
  }
  let reversed = false;
  let denied = false;
  let firm = false;
  // what governs the clause: "critics claim that", "it is not the case that", "it is a myth that"
  const governor = clause.kind === 'subordinate' && units[clause.from]?.lower === 'that' ? clauses[clause.index - 1] : undefined;
  const regions: [number, number, boolean][] = [[clause.from, clause.to, true]];
  // "It is a myth, and I have heard it from people who should know better, that …"
  const opening = clauses[0];
  if (
    governor &&
    opening &&
    opening !== governor &&
    units[clause.from - 1]?.text === ',' &&
    units[0]?.lower === 'it' &&
    is(units[1], 'be')
  ) {
    regions.push([opening.from, opening.to, false]);
  }
  // "The view that Denmark extradites to Taiwan finds no support"
  // and "We wrote that Switzerland had a treaty"
  if (governor && (VIEWS.test(units[governor.to - 1]?.lower ?? '') || isOwnReport(units, governor))) {
    return { stance: 'open', reversed };
  }
  const unforeseen = governor !== undefined && isUnforeseen(units, governor);
  if (governor && !unforeseen) {
    regions.push([governor.from, governor.to, false]);
  }
  if (clause.kind === 'relative' && clause.of !== undefined && clauses[clause.of]) {
    // "the aim is an agreement that covers": what governs the antecedent governs the clause
    const parent = clauses[clause.of] as Clause;
    // "would challenge the pact Denmark concluded": there is the one that was concluded
    const concluded = isConcluded(units, clause);
    const cues = units
      .slice(parent.from, clause.from)
      .filter(
        (u) =>
          !u.named &&
          ((is(u, 'plan', 'hearsay', 'modal') &&
            !is(u, 'conclude', 'accept', 'cover', 'amend', 'verb') &&
            !(concluded && is(u, 'modal', 'plan'))) ||
            /^(?:aim|goal|wish|hope)$/.test(u.lower)),
      );
    // "should avoid Denmark, which has agreed to extradite": said by the way of a party that there is
    const aside = units[clause.from - 1]?.text === ',' && partyOf(units[clause.from - 2]) !== undefined;
    if (cues.length > 0 && !aside) {
      return { stance: 'open', reversed };
    }
  }
  if (clause.kind === 'shared' && clause.of !== undefined) {
    const shared = clauses[clause.of];
    if (shared) {
      regions.push([shared.from, Math.max(shared.from, shared.verb), false]);
    }
  }
  if (isAhead(units, clause)) {
    return { stance: 'open', reversed };
  }
  denied ||= isTakenBack(units, clauses[clause.index + 1]);
  // "According to a rumour that has done the rounds, Lithuania signed": the source stands before the clause that interrupts
  const interrupted = clause.kind === 'resumed' && clause.of !== undefined ? clauses[clause.of] : undefined;
  const opened = interrupted && isFromLooseSource(units, { ...interrupted, verb: -1 }, interrupted.to);
  if (opened || isFromLooseSource(units, clause, link)) {
    return { stance: 'open', reversed };
  }
  // "contrary to what some read as a Danish extradition treaty, …"
  for (let i = clause.from; i < link; i++) {
    if (units[i]?.lower === 'contrary' && units[i + 1]?.lower === 'to' && !units.slice(i, link).some((u) => u.text === ',')) {
      return { stance: 'open', reversed };
    }
  }
  for (const [from, to, own] of regions) {
    for (let i = from; i < to; i++) {
      const unit = units[i] as Unit;
      if (unit.named || (unit.cues & Cue.doubt) === 0) {
        continue;
      }
      // "would not hear of extradition when they signed"
      const refused = own && isRefusing(unit) ? predicationAt(units, i) : undefined;
      if (refused?.kind === 'exclude') {
        if (!isOfConclusion(units)) {
          return { stance: 'open', reversed };
        }
        i = refused.to - 1;
        continue;
      }
      const before = own ? i < link : true;
      // "calls for a treaty", "the case for extradition"
      if (before && units[i + 1]?.lower === 'for' && CALLING.has(unit.lower)) {
        return { stance: 'open', reversed };
      }
      // "have called on the government to conclude a treaty", "pressed Berne to agree to extradition"
      if (before && (URGING.has(unit.lower) || (CALLING.has(unit.lower) && /^(?:on|upon)$/.test(units[i + 1]?.lower ?? '')))) {
        const to = firstWithin(units, i + 1, Math.min(link, i + 9), (u) => u.lower === 'to');
        if (to > 0 && is(units[to + 1], 'conclude', 'accept', 'cover', 'amend', 'verb') && !units[to + 1]?.named) {
          return { stance: 'open', reversed };
        }
      }
      // "has nothing to do with the treaty"
      if (unit.lower === 'nothing' && units[i + 1]?.lower === 'to' && units[i + 2]?.lower === 'do') {
        return { stance: 'open', reversed };
      }
      // "extradition under discussion", "an agreement under negotiation"
      if (
        unit.lower === 'under' &&
        /^(?:discussion|negotiation|consideration|review|study|examination|preparation)s?$/.test(units[i + 1]?.lower ?? '')
      ) {
        return { stance: 'open', reversed };
      }
      if (before && own && isMissed(units, i)) {
        return { stance: 'open', reversed };
      }
      if (before && isTold(units, i, link, own)) {
        return { stance: 'open', reversed };
      }
      if (unforeseen && unit.lower === 'would') {
        continue;
      }
      if (is(unit, 'modal') && !grants(units, clause, i) && !stands(units, clause, i, link, own)) {
        // "it would be wrong to call it …"
        if (unit.lower === 'would' && units[i + 1]?.lower === 'be' && is(units[i + 2], 'reject')) {
          denied = true;
          firm ||= !own;
          continue;
        }
        return { stance: 'open', reversed };
      }
      // "Make no mistake: …"
      if (is(unit, 'reject') && !(unit.lower === 'mistake' && units[i - 1]?.lower === 'no')) {
        const predicate = units.slice(Math.max(from, i - 6), i).some((u) => is(u, 'be'));
        denied ||= before || predicate;
        firm ||= !own && predicate && units[from]?.lower === 'it';
      } else if (is(unit, 'hearsay') && !is(unit, 'determiner')) {
        // "ended it in the spring, apparently under pressure": of what is told by the way
        const aside = !before && units[i - 1]?.text === ',' && is(units[i + 1], 'preposition');
        const undisputed = !own && isDisputing(unit) && isDenied(units, from, i);
        if ((before || (/ly$/.test(unit.lower) && !aside)) && !undisputed && !isNoHearsay(units, i, link, own, denied)) {
          return { stance: 'open', reversed };
        }
      } else if (is(unit, 'plan')) {
        // "we discussed", "will call it": what is planned, and what is done about it
        const act = is(unit, 'verb');
        const plan = !act && !is(unit, 'conclude', 'accept', 'cover', 'amend');
        if (
          (plan ? before || isPlanBehind(units, clause, from, i, link) : act && before && own && i + 6 >= link) &&
          !isNoPlan(units, clause, i, link, own)
        ) {
          return { stance: 'open', reversed };
        }
      }
      // "in their talks", "out of the first draft"
      if (!before && own && isUnfinished(units, i)) {
        return { stance: 'open', reversed };
      }
      // "back at the table" is there
      // and "was a step" is behind us
      if (
        (!before &&
          NEXT_STEP.has(unit.lower) &&
          // "drew a single question"
          !(unit.lower === 'question' && /^(?:drew|draws|raised|raises|prompted|prompts)$/.test(units[clause.verb]?.lower ?? '')) &&
          !/^(?:was|were|proved)$/.test(units[clause.verb]?.lower ?? '') &&
          units[i - 2]?.lower !== 'at' &&
          !is(units[i - 1], 'coordinator')) ||
        (own && isPending(units, i) && !isInForce(units, clause) && !/^(?:its|their)$/.test(units[link - 1]?.lower ?? ''))
      ) {
        return { stance: 'open', reversed };
      }
    }
    if (!own) {
      const open = isUnsaid(units, from, to) || isUnproven(units, from, to) || isLeftAside(units, from, to);
      if (open || (!denied && vouchesForNothing(units, from, to))) {
        return { stance: 'open', reversed };
      }
      // "it is not the case that", "it is not true that"
      const negative = units.slice(from, to).some(
        (u, k) =>
          is(u, 'negation') &&
          /^(?:the case|true|so|correct|right|quite true|the truth|truth)/.test(
            units
              .slice(from + k + 1, from + k + 3)
              .map((w) => w.lower)
              .join(' '),
          ),
      );
      if (negative && governor && from === governor.from) {
        reversed = !reversed;
      }
    }
  }
  // "an agenda for signing", "wants to sign": an infinitive or gerund states no fact unless its governor does
  for (let i = link; i > clause.from; i--) {
    const unit = units[i] as Unit;
    const verbal =
      is(unit, 'conclude', 'accept', 'cover') ||
      (topicOf(unit) !== undefined && unit.named?.kind === 'topic' && unit.named.form === 'verb');
    if (i < link && (is(unit, 'be', 'have', 'do', 'can') || (verbal && !/ing$/.test(unit.lower) && units[i - 1]?.lower !== 'to'))) {
      break;
    }
    if (verbal && units[i - 1]?.lower === 'to' && !is(unit, 'instrument')) {
      // "signed the arrangement in order to extradite"
      const made = is(units[clause.verb], 'be') && /^(?:drawn|drafted|written|designed|made)$/.test(units[clause.verb + 1]?.lower ?? '');
      if (units[i - 2]?.lower === 'order' && units[i - 3]?.lower === 'in' && (made || is(units[clause.verb], 'conclude'))) {
        break;
      }
      const governors = units.slice(Math.max(clause.from, i - 12), i - 1);
      const first = Math.max(clause.from, i - 12);
      if (!governors.some((u, k) => GOVERN.test(u.lower) || u.ordinal !== undefined || isRequestable(units, first + k))) {
        return { stance: 'open', reversed };
      }
      break;
    }
    if (
      verbal &&
      /ing$/.test(unit.lower) &&
      ['for', 'of', 'in', 'towards', 'toward', 'on', 'about', 'against', 'to', 'into'].includes(units[i - 1]?.lower ?? '') &&
      !is(units[i - 2], 'instrument') &&
      // "has joined Poland in accepting"
      !(
        units[i - 1]?.lower === 'in' &&
        units.slice(clause.from, i).some((u) => /^(?:joins?|joined|follows?|followed|resembles?|matched|equals?)$/.test(u.lower))
      ) &&
      // "insisted on including"
      !/^(?:insist|insisted|insists|committed|commits|went|succeeded|succeeds|obligation|possibility|way|means|basis|avenue|route|channel|path|used)$/.test(
        units[i - 2]?.lower ?? '',
      ) &&
      // "In signing the agreement, Poland was …"
      i - 1 > clause.from
    ) {
      return { stance: 'open', reversed };
    }
  }
  return denied ? { stance: 'denied', reversed, ...(firm ? { firm } : {}) } : { stance: 'asserted', reversed };
}

/** "is often called an extradition treaty, which it is not": a relative clause of nothing but a denial takes back the clause before it. */
function isTakenBack(units: readonly Unit[], next: Clause | undefined): boolean {
  if (next?.kind !== 'relative' || units[next.from]?.lower !== 'which') {
    return false;
  }
  const end = firstWithin(units, next.from, next.to, (u) => u.mark);
  const words = units.slice(next.from + 1, end < 0 ? next.to : end).filter((u) => !is(u, 'adverb'));
  const [subject, ...rest] = words;
  return (
    /^(?:it|they|this|that|he|she)$/.test(subject?.lower ?? '') &&
    rest.length <= 3 &&
    rest.some((u) => is(u, 'negation')) &&
    rest.every((u) => is(u, 'be', 'have', 'do', 'negation'))
  );
}

/** Whether what stands behind a modal is there, whatever is to come: "you will find in its treaty", "Sweden's treaty should be read". */
function stands(units: readonly Unit[], clause: Clause, at: number, link: number, own: boolean): boolean {
  return (
    isSeekersWill(units, at) ||
    isNaming(units, at) ||
    isUntold(units, at, link) ||
    (own
      ? isAgreedThat(units, clause) ||
        // "Reference should also be made to the treaty"
        units.slice(clause.from, clause.from + 2).some((u) => /^(?:reference|attention|mention|note)$/.test(u.lower)) ||
        presupposes(units, at, link) ||
        isOwnedSubject(units, clause.from, link, at)
      : isReminder(units, at))
  );
}

/** Whether a word of hearsay reports nothing of what is said: "any Dane accused of a crime", "nobody disputes that". */
function isNoHearsay(units: readonly Unit[], at: number, link: number, own: boolean, denied: boolean): boolean {
  const { lower } = units[at] as Unit;
  const next = units[at + 1];
  switch (lower) {
    case 'accused':
    case 'suspected':
      return (
        (/^(?:of|by)$/.test(next?.lower ?? '') && !is(units[at - 1], 'be', 'have')) ||
        // "persons accused by a court"
        isPerson(units[at - 1])
      );
    case 'questioned':
      // "The suspect was questioned in Amsterdam"
      return is(units[at - 1], 'be') && next?.lower !== 'that';
    case 'fear':
      // "for fear of Beijing"
      return next?.lower === 'of' || (!own && denied);
    default:
      return (
        // "it would be mistaken to suppose that"
        (!own && denied) ||
        // "To the first question: yes, Denmark has …"
        (lower === 'question' && own && units.slice(at + 1, link).some((u) => u.text === ':')) ||
        // "questions about Denmark's extradition treaty", which there is
        (/^(?:questions|doubts)$/.test(lower) && isAboutOwned(units, at, link))
      );
  }
}

/** Whether a word of plans tells of none, or of one that was carried out. */
function isNoPlan(units: readonly Unit[], clause: Clause, at: number, link: number, own: boolean): boolean {
  const { lower } = units[at] as Unit;
  const before = units[at - 1];
  const next = units[at + 1];
  return (
    // "the draft letter says"
    (lower === 'draft' && next !== undefined && !is(next, 'instrument', 'preposition', 'be', 'verb') && !next.mark && !next.named) ||
    // "Asked about it, the minister confirmed"
    (at === 0 && lower.endsWith('ed')) ||
    // "people awaiting trial"
    (lower === 'awaiting' && PERSON.test(before?.lower ?? '')) ||
    // "wishes to renegotiate Germany's treaty"
    (next?.lower === 'to' && presupposes(units, at + 1, link)) ||
    // "prosecutors seeking testimony in Germany can", "anyone seeking a transfer"
    (/^(?:seeking|requesting|wanting)$/.test(lower) && at < link && SEEKERS.test(before?.lower ?? '')) ||
    // "Cargo is searched under the agreement"
    (lower === 'searched' && is(before, 'be')) ||
    // "Look for the Swiss agreement under the heading"
    (lower === 'look' && next?.lower === 'for' && units[at + 2]?.lower === 'the') ||
    // "Scholars have long studied the treaty between …"
    (/^(?:stud(?:y|ies|ied)|debated?|discuss(?:es|ed)?)$/.test(lower) &&
      next?.lower === 'the' &&
      firstWithin(units, at + 2, at + 6, (u) => is(u, 'instrument') && !u.named) >= 0) ||
    // "for want of a treaty"
    (lower === 'want' && before?.lower === 'for') ||
    // "a person sought by Taiwan", "wanted persons"
    (/^(?:sought|wanted|requested)$/.test(lower) && (isPerson(before) || (lower === 'wanted' && PERSON.test(next?.lower ?? '')))) ||
    isOffered(units, at) ||
    isRequestable(units, at) ||
    isPractice(units, at, link) ||
    // "negotiated, signed and published a treaty"
    isCarriedOut(units, at, link) ||
    // "is possible at Taiwan's request"
    isByTheWay(units, at) ||
    (own
      ? isConceded(units, clause.from, at) ||
        isOver(units, at, link) ||
        // "After years of talks, Vilnius and Taipei concluded"
        isBehind(units, clause.from, at, link) ||
        // "expected trouble over Estonia's treaty", which there is
        (at < link && isAboutOwned(units, at, link)) ||
        // "The talks turned on the extradition clause in Germany's arrangement", which there is
        (at < clause.verb && clause.verb < link && isOwnedBehind(units, clause, link))
      : // "may wish to note that"
        /^(?:wish|wishes|want|wants|like)$/.test(lower) && isReminder(units, at))
  );
}

/** Whether what is said is a plan by what stands behind it: "an extradition treaty is a proposal". */
function isPlanBehind(units: readonly Unit[], clause: Clause, from: number, at: number, link: number): boolean {
  const predicate = units.slice(Math.max(from, at - 2), at).some((u) => is(u, 'be'));
  // "Britain's arrangement wasn't debated for long": one that there is
  const told =
    isOwnedBefore(units, clause.from, link) ||
    // "The oldest of the agreements was negotiated over three years"
    (units[clause.from]?.lower === 'the' && units[clause.from + 1]?.ordinal !== undefined);
  return predicate && !(/^(?:was|were)$/.test(units[clause.verb]?.lower ?? '') && told);
}

/** "Few would have guessed that Denmark would …": what nobody thought of came about. */
function isUnforeseen(units: readonly Unit[], { from, to }: Clause): boolean {
  const words = units.slice(from, to);
  return (
    words.some((u) => /^(?:few|nobody|none|hardly|scarcely)$/.test(u.lower) || (u.lower === 'no' && u === words[0])) &&
    words.some((u, k) => u.lower === 'have' && /^(?:would|could)$/.test(words[k - 1]?.lower ?? '')) &&
    words.some((u) => /^(?:guessed|thought|expected|predicted|imagined|foreseen|believed|dreamt|dreamed)$/.test(u.lower))
  );
}

/** "may be called comprehensive": what it is called, it is. */
function isNaming(units: readonly Unit[], modal: number): boolean {
  return (
    /^(?:may|might|can|could|must)$/.test((units[modal] as Unit).lower) &&
    units[modal + 1]?.lower === 'be' &&
    /^(?:called|described|termed|considered|regarded|classed)$/.test(units[modal + 2]?.lower ?? '')
  );
}

/** "could not say how often the UK's arrangement had been used", "can explain why": what is asked takes it for granted. */
function isUntold(units: readonly Unit[], modal: number, link: number): boolean {
  const verb = firstWithin(units, modal + 1, modal + 4, (u) => /^(?:say|tell|explain|recall|remember|guess|know)$/.test(u.lower));
  return (
    verb > 0 &&
    /^(?:how|why|when|where)$/.test(units[verb + 1]?.lower ?? '') &&
    ownerIn(units, verb, link) >= 0 &&
    units.slice(verb + 1, link).every((u) => !is(u, 'modal', 'plan'))
  );
}

/** "We do not maintain that". */
function isUnsaid(units: readonly Unit[], from: number, to: number): boolean {
  return units
    .slice(from, to)
    .some(
      (u, k, words) =>
        is(u, 'negation') &&
        words.slice(k + 1, k + 3).some((w) => /^(?:maintain|say|claim|argue|suggest|mean|contend|imply|pretend|assert)$/.test(w.lower)),
    );
}

/** "far from it being true that", "takes for granted that": whatever is meant, what follows is not said. */
function isLeftAside(units: readonly Unit[], from: number, to: number): boolean {
  return (
    firstWithin(
      units,
      from,
      to,
      (u, i) => (u.lower === 'far' && units[i + 1]?.lower === 'from') || (u.lower === 'granted' && units[i - 1]?.lower === 'for'),
    ) >= 0
  );
}

/** "would not", "wanted no part of": what is refused, and no condition and no wish. */
function isRefusing({ lower }: Unit): boolean {
  return /^(?:would|will|wants?|wanted)$/.test(lower);
}

/** Whether a sentence speaks of an agreement as made, and of no time before it: what was refused then stayed out. */
function isOfConclusion(units: readonly Unit[]): boolean {
  return (
    units.some((u, i) => !u.named && (is(u, 'instrument', 'conclude') || comesToTerms(units, i))) &&
    !units.some((u) => !u.named && /^(?:initially|originally|long|years|until|till|before|if|first)$/.test(u.lower))
  );
}

/** "Taiwan may request extradition from Poland and, since 2019, Denmark": what may be asked of several, or since a day, is a right. */
function isRightToAsk(units: readonly Unit[], { to }: Clause, modal: number): boolean {
  const words = units.slice(modal + 1, to);
  const parties = new Set(words.flatMap((u) => partyOf(u) ?? []));
  const since = words.some((u, k) => u.lower === 'since' && words[k + 1]?.date !== undefined);
  return (
    (units[modal] as Unit).lower === 'may' &&
    isRequestable(units, modal + 1) &&
    words.some((u) => u.lower === 'from') &&
    (parties.size > 1 || since) &&
    !words.some((u) => /^(?:soon|yet|future|next|day|again|eventually)$/.test(u.lower))
  );
}

/** Whether "may", "must" and "shall" tell what an agreement lets its sides do: "under its agreement, Switzerland may arrest". */
function grants(units: readonly Unit[], clause: Clause, at: number): boolean {
  const modal = (units[at] as Unit).lower;
  const willDo = modal === 'will' && units.slice(at + 1, at + 7).some((u) => topicOf(u) !== undefined);
  if (!willDo && !/^(?:may|must|shall)$/.test(modal)) {
    return false;
  }
  if (units[at + 1]?.lower === 'now' || isRightToAsk(units, clause, at)) {
    return true;
  }
  // "will hand over suspects because their texts say so"
  const because =
    units[clause.to]?.lower === 'because' && units.slice(clause.to + 1, clause.to + 4).some((u) => is(u, 'instrument') && !u.named);
  return because || groundAt(units, clause) >= 0;
}

/** What can be done only with an agreement that there is, behind a modal. */
const PRESUPPOSING =
  /^(?:withdraw|suspend|terminate|denounce|abrogate|cancel|renounce|revoke|scrap|leave|abandon|quit|honou?r|invoke|apply|revise|review|renew|reopen|renegotiate|amend|publish|uphold|defend|keep|maintain|respect|rely|draw|lean|build|use|cite|appeal|point|overlook|forget|ignore|underestimate|read|study)$/;

/** "will not withdraw from its extradition treaty": whatever is to come, the treaty is there. */
function presupposes(units: readonly Unit[], modal: number, link: number): boolean {
  let at = modal + 1;
  while (is(units[at], 'negation', 'adverb')) {
    at++;
  }
  if (!PRESUPPOSING.test(units[at]?.lower ?? '')) {
    return false;
  }
  const words = units.slice(at + 1, link);
  return (
    words.some((u) => /^(?:the|its|their|this|our|'s)$/.test(u.lower)) &&
    words.every((u) => u.named !== undefined || u.date !== undefined || u.lower === "'s" || is(u, 'preposition', 'determiner', 'legal'))
  );
}

/** What brings an agreement about, or tells what it is to be like. */
const CREATING =
  /^(?:be|exist|come|become|follow|cover|include|contain|extend|provide|allow|apply|mean|signed|concluded|negotiated|drafted|agreed|reached|modelled|modeled|based|made|created|finalised|finalized|extended|expanded|widened|broadened|amended|limited|confined|restricted|possible|ready|next)$/;

/** "Sweden's extradition treaty with Taiwan should be read": what somebody has is there, whatever is to become of it. */
function isOwnedSubject(units: readonly Unit[], from: number, link: number, modal: number): boolean {
  if (link > modal || !/^(?:should|must|will|shall|can|may|ought|cannot)$/.test((units[modal] as Unit).lower)) {
    return false;
  }
  let at = modal + 1;
  while (
    is(units[at], 'negation', 'adverb', 'have') ||
    units[at]?.lower === 'be' ||
    units[at]?.lower === 'been' ||
    units[at]?.lower === 'to'
  ) {
    at++;
  }
  const owner = ownerIn(units, from, link);
  return (
    owner >= 0 &&
    link - owner <= 6 &&
    !CREATING.test(units[at]?.lower ?? 'be') &&
    !is(units[at], 'determiner', 'preposition', 'cover', 'limit') &&
    units
      .slice(owner + 1, link)
      .every((u) => u.named !== undefined || u.date !== undefined || is(u, 'legal', 'instrument', 'preposition', 'determiner'))
  );
}

/** Where the first possessive of a party in a stretch stands, or -1: the "'s" of "Sweden's treaty". */
function ownerIn(units: readonly Unit[], from: number, to: number): number {
  return firstWithin(units, from, to, (u, i) => u.lower === "'s" && partyOf(units[i - 1]) !== undefined);
}

/** Whether the noun phrase of a topic has an owner: "Britain's extradition arrangement". */
function isOwnedBefore(units: readonly Unit[], from: number, link: number): boolean {
  return (
    ownerIn(units, Math.max(from + 1, link - 3), link) >= 0 || (partyOf(units[link - 1]) !== undefined && units[link - 2]?.lower === 'the')
  );
}

/** "questions on Monday about Denmark's extradition treaty": about what somebody has. */
function isAboutOwned(units: readonly Unit[], at: number, link: number): boolean {
  const about = firstWithin(
    units,
    at + 1,
    link,
    (u, i) => /^(?:about|on|over|concerning)$/.test(u.lower) && partyOf(units[i + 1]) !== undefined,
  );
  return about >= 0 && units[about + 2]?.lower === "'s" && link - about <= 5;
}

/** Whether what is spoken of behind the verb belongs to somebody: "Germany's extradition arrangement", "the clause in Germany's arrangement". */
function isOwnedBehind(units: readonly Unit[], { to, verb }: Clause, link: number): boolean {
  const owner = ownerIn(units, verb + 1, Math.min(to, link + 6));
  return (
    owner > 0 &&
    !is(units[verb], 'conclude', 'cover', 'modal') &&
    units.slice(verb + 1, owner).every((u) => !is(u, 'conclude', 'plan', 'modal', 'hearsay') || u.named !== undefined) &&
    units.slice(owner + 1, owner + 5).some((u) => is(u, 'instrument') && !u.named)
  );
}

/** "in force since last year": whatever else is told of it. */
function isInForce(units: readonly Unit[], { from, to }: Clause): boolean {
  return units.slice(from, to).some((u, k, words) => u.lower === 'in' && words[k + 1]?.lower === 'force' && !is(words[k - 1], 'negation'));
}

/** Whether a relative clause tells that the agreement before it was concluded: "the pact Denmark concluded", "which Poland signed". */
function isConcluded(units: readonly Unit[], clause: Clause): boolean {
  const noun = lastWithin(units, 0, clause.from, (u) => is(u, 'instrument') && !u.named);
  const verb = clause.verb < 0 ? undefined : units[is(units[clause.verb], 'have') ? clause.verb + 1 : clause.verb];
  const the = units.slice(Math.max(0, noun - 4), noun).findLast((u) => is(u, 'determiner'));
  return (
    noun >= clause.from - 2 &&
    is(verb, 'conclude') &&
    /(?:ed|uck|ck)$/.test(verb?.lower ?? '') &&
    /^(?:the|this|that)$/.test(the?.lower ?? '')
  );
}

/** "should know that", "must remember that": what follows is so. */
function isReminder(units: readonly Unit[], modal: number): boolean {
  return units
    .slice(modal + 1, modal + 6)
    .some((u) =>
      /^(?:know|note|notice|remember|realise|realize|recall|learn|discover|hear|recognise|recognize|understand|aware|mind|forget|forgotten|overlook|overlooked|surprised?|astonished|amazed)$/.test(
        u.lower,
      ),
    );
}

const REPORTED = /^(?:said|reported|believed|thought|understood|held)$/;

/** Whether the word at a place tells what others say, or offer. */
function isTold(units: readonly Unit[], at: number, link: number, own: boolean): boolean {
  const { lower } = units[at] as Unit;
  if (!TOLD.has(lower)) {
    return false;
  }
  // "is said to have"
  if (REPORTED.test(lower)) {
    return is(units[at - 1], 'be', 'adverb') && units[at + 1]?.lower === 'to';
  }
  // "I have read that", "one often hears"
  if (/^(?:read|heard|hears|hear|told)$/.test(lower)) {
    return (
      is(units[at - 1], 'have', 'adverb', 'be', 'pronoun') &&
      !isToldByOffice(units, at) &&
      // "have heard of the treaty", "have read the treaty" that there is
      !/^(?:of|the|its|this)$/.test(units[at + 1]?.lower ?? '')
    );
  }
  // what a headline says
  if (/^(?:headlines?|slogan|caption|placard|banner)$/.test(lower)) {
    return own;
  }
  // "was offered an agreement", and did not take it yet
  return own && is(units[at - 1], 'be') && link - at <= 5;
}

/** "was told by the government": whoever knows. */
function isToldByOffice(units: readonly Unit[], at: number): boolean {
  return (
    units[at + 1]?.lower === 'by' &&
    units
      .slice(at + 2, at + 6)
      .some((u) =>
        /^(?:government|minist(?:er|ry)|officials?|embassy|police|office|secretary|prosecutors?|department|authorities|negotiators?)$/.test(
          u.lower,
        ),
      )
  );
}

/** What is not there does not make the contrary so: "there is no evidence that", "nothing suggests that". */
const EVIDENCE =
  /^(?:evidence|indication|indications|sign|signs|proof|hint|hints|trace|record|confirmation|basis|reason|ground|grounds|guarantee|word)$/;

/** And "nobody has shown that". */
const NOBODY = /^(?:nobody|no-one|nothing)$/;
const SHOWN = /^(?:shown|showed|shows|proved|proven|proves|demonstrated|demonstrates|established|establishes)$/;

function isUnproven(units: readonly Unit[], from: number, to: number): boolean {
  return units
    .slice(from, to)
    .some(
      (u, k) =>
        is(u, 'negation') &&
        !u.named &&
        units
          .slice(from + k + 1, Math.min(to, from + k + 5))
          .some((w) => EVIDENCE.test(w.lower) || (NOBODY.test(u.lower) && SHOWN.test(w.lower))),
    );
}

/** "Whatever the papers suggest, …": what is conceded before the clause that asserts. */
function isConceded(units: readonly Unit[], from: number, at: number): boolean {
  const first = is(units[from], 'coordinator') || units[from]?.mark ? from + 1 : from;
  const opens =
    /^(?:whatever|however|whichever|whoever|wherever)$/.test(units[first]?.lower ?? '') ||
    (units[first]?.lower === 'no' && units[first + 1]?.lower === 'matter');
  return opens && at < firstWithin(units, first + 1, units.length, (u) => u.text === ',');
}

/** "Requests from Paris travel under the treaty": what was asked for is the subject of another verb, and does not reach behind it. */
function isOver(units: readonly Unit[], at: number, link: number): boolean {
  if (!/^(?:requests?|demands?|bids?|stud(?:y|ies)|ideas?|candidates?|options?|hopes?|wishes)$/.test((units[at] as Unit).lower)) {
    return false;
  }
  const verb = firstWithin(
    units,
    at + 2,
    link,
    (u, k) =>
      !u.named &&
      /(?:[^s]s|ed|el|go|pass|rest|run)$/.test(u.lower) &&
      (is(u, 'verb') || (u.classes.length === 0 && is(units[k + 1], 'preposition'))) &&
      !is(u, 'cover', 'plan', 'hearsay', 'instrument', 'states', 'be'),
  );
  const subject = units.slice(0, at).every((u) => is(u, 'determiner', 'adverb') || u.named !== undefined || u.lower === "'s");
  return verb > 0 && subject;
}

/** "in their talks", "out of the first draft": what was said or written there is not what was agreed. */
function isUnfinished(units: readonly Unit[], at: number): boolean {
  if (!UNFINISHED.has((units[at] as Unit).lower)) {
    return false;
  }
  let i = at - 1;
  while (is(units[i], 'determiner', 'ordinal', 'adverb') || /^(?:early|latest|secret)$/.test(units[i]?.lower ?? '')) {
    i--;
  }
  return i < at - 1 && /^(?:in|during|of|from)$/.test(units[i]?.lower ?? '');
}

/** "you will not find": what is so for whoever looks. */
function isSeekersWill(units: readonly Unit[], at: number): boolean {
  return (
    (units[at] as Unit).lower === 'will' &&
    /^(?:you|one|readers?)$/.test(units[at - 1]?.lower ?? '') &&
    units.slice(at + 1, at + 4).some((u) => /^(?:find|look|search)$/.test(u.lower))
  );
}

function isDisputing(unit: Unit): boolean {
  return /^(?:doubts?|doubted|disputes?|disputed|den(?:y|ies|ied)|questions?|questioned)$/.test(unit.lower);
}

/** Whether a negative word stands before a place: "nobody doubts", "no one at the ministry disputes". */
function isDenied(units: readonly Unit[], from: number, at: number): boolean {
  return units.slice(from, at).filter((u) => is(u, 'negation') && !u.named).length % 2 === 1;
}

/** "After years of talks, …", "Following a request from Warsaw, …": what came before what the clause tells. */
function isBehind(units: readonly Unit[], from: number, at: number, link: number): boolean {
  const first = units[from]?.mark || is(units[from], 'coordinator') ? from + 1 : from;
  const forAll = units[first]?.lower === 'for' && units[first + 1]?.lower === 'all';
  if (!forAll && !/^(?:after|following|despite|ending|concluding)$/.test(units[first]?.lower ?? '')) {
    return false;
  }
  const comma = firstWithin(units, at + 1, units.length, (u) => u.text === ',');
  return comma > at && comma < link && !units.slice(first, comma).some((u) => u.text === ',' || is(u, 'be', 'have', 'modal'));
}

/** "negotiated, signed", "proposed and concluded": what was planned is told to be done by the verb beside it. */
function isCarriedOut(units: readonly Unit[], at: number, link: number): boolean {
  if (!/ed$|ck$/.test((units[at] as Unit).lower)) {
    return false;
  }
  let i = at + 1;
  while (i < link && (units[i]?.mark || is(units[i], 'coordinator', 'adverb') || /^(?:then|finally|duly)$/.test(units[i]?.lower ?? ''))) {
    i++;
  }
  return i > at + 1 && i <= link && is(units[i], 'conclude', 'accept') && !is(units[i], 'instrument');
}

/** "at Taiwan's request", "on demand", "for want of": an adverbial, of which nothing is asked or wanted. */
function isByTheWay(units: readonly Unit[], at: number): boolean {
  if (!/^(?:request|demand|invitation|instigation|suggestion|wish|insistence)$/.test((units[at] as Unit).lower)) {
    return false;
  }
  let i = at - 1;
  while (is(units[i], 'determiner') || units[i]?.lower === "'s" || partyOf(units[i]) !== undefined || units[i]?.lower === 'mutual') {
    i--;
  }
  return /^(?:at|on|upon|by)$/.test(units[i]?.lower ?? '');
}

/** "gives the possibility to extradite": what is offered is no plan. */
function isOffered(units: readonly Unit[], at: number): boolean {
  return (
    /^(?:possibility|possibilities|option|chance)$/.test((units[at] as Unit).lower) &&
    units
      .slice(Math.max(0, at - 3), at)
      .some((u) => /^(?:gives?|gave|offers?|offered|provides?|provided|creates?|created|opens?|opened|has|have)$/.test(u.lower))
  );
}

/** "Extradition is possible under the treaty": not so of the treaty itself, which is possible and no more. */
function isPractice(units: readonly Unit[], at: number, link: number): boolean {
  const next = units[at + 1];
  return (
    (units[at] as Unit).lower === 'possible' &&
    (next === undefined || next.mark || is(next, 'preposition', 'adverb')) &&
    !units.slice(link, at).some((u) => is(u, 'instrument') && !u.named)
  );
}

/** The stretches within double quotation marks that hold more than two words: other people's words, or mentions of words. */
export function quotedRanges(units: readonly Unit[]): readonly (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = [];
  let open = -1;
  for (const [i, unit] of units.entries()) {
    if (unit.text === '“' || unit.text === '„' || unit.text === '«') {
      open = i;
    } else if (unit.text === '”' || unit.text === '»') {
      if (open >= 0 && i - open > 2) {
        ranges.push([open, i]);
      }
      open = -1;
    } else if (unit.text === '"') {
      if (open >= 0) {
        if (i - open > 2) {
          ranges.push([open, i]);
        }
        open = -1;
      } else {
        open = i;
      }
    }
  }
  if (open >= 0 && units.length - open > 2) {
    ranges.push([open, units.length]);
  }
  return ranges;
}
