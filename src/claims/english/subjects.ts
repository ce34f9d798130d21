import type { TreatyRecord } from '../../record/record.js';
import type { Clause } from './clauses.js';
import { is, partyOf, topicOf, type Unit } from './units.js';

const INDIFFERENT = new Set(
  'formal bilateral standing new separate own existing european older oldest old recent narrow broad similar such comprehensive first second third relatively general single same binding written special actual model original respective current present so-called quite main only other two three four five six seven both respective particular more less most very much fully reciprocal remaining earlier later older landmark historic groundbreaking quiet little-noticed signed concluded 2019 non-state inter-state international legal criminal judicial justice penal cooperation matters in of the law and a an its their this that these those all any some no one every each another danish-taiwanese lone sole latest early existing unpublished published'.split(
    ' ',
  ),
);

const SUBJECTS = new Set(
  'tax taxation double trade commercial investment aviation air services working holidays holiday visa science scientific education research cultural culture sister-city fisheries fishing agricultural customs technology semiconductor defence defense military security health social distribution licensing partnership civil family maritime shipping economic energy driving licence youth mobility postal tourism friendship peace arms nuclear climate fiscal banking financial currency swap data privacy police drug narcotics corruption anti-corruption'.split(
    ' ',
  ),
);

/** Whether a word names a subject of agreements that is no matter of criminal law: "tax", "fisheries". */
export function isOtherSubject(lower: string): boolean {
  return SUBJECTS.has(lower);
}

/** Whether the instrument at `i` is qualified by a subject that is neither a topic nor criminal law. */
export function otherSubjectAt(units: readonly Unit[], clause: Clause, i: number): boolean {
  // "the European Convention on Extradition": of many states
  if (units[i]?.text === 'Convention' && units[i - 1]?.named?.kind === 'region') {
    return true;
  }
  // "double taxation agreement"
  for (let k = i - 1; k >= Math.max(clause.from, i - 3); k--) {
    const unit = units[k] as Unit;
    if (unit.named?.kind === 'topic') {
      return false;
    }
    if (unit.named || unit.date !== undefined || unit.number !== undefined || unit.mark || unit.lower === "'s") {
      if (unit.text === '-') {
        continue;
      }
      break;
    }
    if (SUBJECTS.has(unit.lower)) {
      return true;
    }
    if (
      INDIFFERENT.has(unit.lower) ||
      is(
        unit,
        'legal',
        'broad',
        'narrow',
        'only',
        'ordinal',
        'quantifier',
        'determiner',
        'adverb',
        'conclude',
        'cover',
        'plan',
        'accept',
        'hearsay',
        'have',
      )
    ) {
      continue;
    }
    if (unit.classes.length > 0) {
      break;
    }
    // a noun the lexicon does not know, right before the instrument: "distribution agreement"
    if (k === i - 1 && !/(?:ed|ing|ive|al|ous|able|ful|ant|ent|ic|ary|ar|y|er|est)$/.test(unit.lower)) {
      return true;
    }
  }
  // "agreement on working holidays"
  for (let k = i + 1; k < Math.min(clause.to, i + 9); k++) {
    const unit = units[k] as Unit;
    if (/^(?:under|within)$/.test(unit.lower)) {
      return units.slice(k + 1, k + 7).some((u) => SUBJECTS.has(u.lower) && !u.named);
    }
    if (['on', 'for', 'concerning', 'regarding', 'about'].includes(unit.lower)) {
      for (let j = k + 1; j < Math.min(clause.to, k + 7); j++) {
        const word = units[j] as Unit;
        if (topicOf(word) !== undefined || is(word, 'legal')) {
          return false;
        }
        if (word.date !== undefined || partyOf(word) !== undefined) {
          return false;
        }
        // "on the moving of prisoners": a topic by other words
        if (!SUBJECTS.has(word.lower) && units[j + 1]?.lower === 'of' && units.slice(j + 2, j + 5).some((u) => topicOf(u) !== undefined)) {
          return false;
        }
        // "on evidence in criminal cases"
        if (!SUBJECTS.has(word.lower) && units.slice(j + 1, j + 4).some((u) => is(u, 'legal') && !u.named)) {
          return false;
        }
        // "has had the agreement on the desk"
        if (/^(?:desk|table|agenda|shelf|shelves|record|file|paper|hand|eve|occasion|books|wall)$/.test(word.lower)) {
          return false;
        }
        if (SUBJECTS.has(word.lower) || (word.classes.length === 0 && !word.mark && !word.named && word.number === undefined)) {
          return true;
        }
        if (word.mark || is(word, 'be', 'have')) {
          return false;
        }
      }
      return false;
    }
    if (
      unit.named ||
      unit.lower === 'with' ||
      unit.lower === 'between' ||
      is(unit, 'determiner', 'coordinator') ||
      unit.date !== undefined ||
      unit.lower === 'in' ||
      // "with Taiwan in 2014, but only on taxes"
      (unit.text === ',' && /^(?:on|but|only|though|albeit)$/.test(units[k + 1]?.lower ?? '')) ||
      is(unit, 'only') ||
      /^(?:though|albeit)$/.test(unit.lower) ||
      unit.lower === '–' ||
      unit.lower === '-'
    ) {
      continue;
    }
    break;
  }
  return false;
}

/** What tells that an agreement is about the next words. */
const TELLING =
  /^(?:concerns?|concerned|covers?|regulates?|governs?|about|deals?|subject|object|topic|removes?|avoids?|abolishes|spares?|exempts?)$/;

/** "Luxembourg's agreement with Taiwan concerns taxes on income": about a subject of another field, and nothing else is named. */
export function tellsOtherSubject(units: readonly Unit[]): boolean {
  const other = (u: Unit): boolean =>
    !u.named && (SUBJECTS.has(u.lower) || /^(?:taxes|taxed|taxing|taxation|duties|tariffs|flights|airlines|visas|students)$/.test(u.lower));
  return (
    !units.some((u) => topicOf(u) !== undefined || (is(u, 'legal') && !u.named)) &&
    units.some((u) => (TELLING.test(u.lower) || u.lower === 'taxed') && !u.named) &&
    units.some(other)
  );
}

/** "several memoranda; none concerns criminal matters": the next clause says of what field they are not. */
export function fieldDenied(units: readonly Unit[], clause: Clause): boolean {
  const next = units.slice(clause.to).findIndex((u) => !u.mark && !is(u, 'coordinator'));
  const from = clause.to + next;
  return (
    next >= 0 &&
    /^(?:none|neither|nothing)$/.test(units[from]?.lower ?? '') &&
    units.slice(from, from + 8).some((u) => is(u, 'legal') && !u.named) &&
    !units.slice(from, from + 8).some((u) => topicOf(u) !== undefined)
  );
}

/** Whether a clause speaks of criminal law or of a subject of another field. */
export function fieldsIn(units: readonly Unit[], record: TreatyRecord, defaultField: string | undefined): ReadonlySet<string> {
  const fields = new Set<string>();
  for (const unit of units) {
    const topic = topicOf(unit);
    const field = topic === undefined ? undefined : record.topics.get(topic)?.field;
    if (field !== undefined) {
      fields.add(field);
    } else if (is(unit, 'legal') && !unit.named && defaultField !== undefined) {
      fields.add(defaultField);
    }
  }
  return fields;
}
