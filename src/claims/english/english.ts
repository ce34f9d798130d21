import { sentences } from '../../draft/sentences.js';
import type { Span } from '../../draft/span.js';
import type { TreatyRecord } from '../../record/record.js';
import type { LanguageReader } from '../language.js';
import { abbreviations } from './abbreviations.js';
import { announcesPlans } from './announcing.js';
import type { Reader } from './clauseReading.js';
import { Cue, cuesIn, cuesOf } from './cues.js';
import { CUE_WORDS } from './cueWords.js';
import { setsExercise } from './exercises.js';
import { createLexicon } from './lexicon.js';
import { instrumentAt } from './links.js';
import { mentionsOf } from './mentions.js';
import { couldName, createNamesInSteps } from './names.js';
import { answered } from './questions.js';
import { endorses } from './quotation.js';
import { readSentence } from './sentence.js';
import { shorthandsOf, withShorthands } from './shorthand.js';
import { Skim } from './skim.js';
import { fieldsIn } from './subjects.js';
import { readTable } from './tables.js';
import { topicLabels } from './topicLabels.js';
import { changed, firstWithin, is, partyOf, readUnits, type Unit } from './units.js';

const YEAR = /\b(?:1[89]|20)\d\d\b/;
/** What announces an order. */
const ORDER = /\b(?:order of|sequence|chronology|timeline)\b/i;
/** What a list below it is about. */
const INSTRUMENTS = /\b(?:agreements?|arrangements?|treat(?:y|ies))\b/i;
/** A line that leads to others. */
const LEAD = /^[^.!?]{1,80}:?\s*$/;
const WORD = /[\p{L}\p{M}]+(?:\.\p{L}\.)*/gu;

/** The longest text, in UTF-16 units, that is asked whether it announces something. */
const LONGEST_LABEL = 120;

/** Words that nearly every English sentence has and those of its neighbours have not. */
const COMMONEST = /\b(?:the|of|and|with|has|have|that|from|which)\b/i;

/** "6 – European states with …", "Number of the week: eight, the European states with …": the number counts what follows its mark. */
function numbered(units: readonly Unit[]): readonly Unit[] {
  const colon = firstWithin(units, 0, 6, (u) => u.text === ':');
  const from = units[0]?.number === undefined && colon > 0 ? colon + 1 : 0;
  const number = units[from];
  if (number?.number === undefined || number.date !== undefined || !/^[–—:,]$/.test(units[from + 1]?.text ?? '')) {
    return units;
  }
  const counted = units[from + 1]?.text === ',' ? units.slice(from + 3) : units.slice(from + 2);
  const states = counted.slice(0, 2).some((u) => is(u, 'states') && !u.named);
  if (units[from + 1]?.text === ',' && !(units[from + 2]?.lower === 'the' && states)) {
    return units;
  }
  return from > 0 && !states ? units : [number, ...counted];
}

/** The words that a sentence and the question before it make together, where it answers the question. */
function answerTo(question: string, answer: readonly Unit[], reader: Reader): readonly Unit[] | undefined {
  const { names, lexicon } = reader;
  // the words of the answer may stand for others, and so set off other rules
  return answered(readUnits(question, { start: 0, end: question.length }, names, lexicon), answer)?.map((unit) =>
    changed(unit, { cues: cuesOf(unit, lexicon.entryOf(unit.lower).cues) }),
  );
}

/** Whether a sentence calls wrong what the one before it said: "That is wrong." */
function rejectsBefore(units: readonly Unit[]): boolean {
  const [first, ...rest] = units;
  const verb = rest.findIndex((u) => is(u, 'be'));
  // "We regret the error", "It made that up."
  const regret = units.slice(0, 4).some((u) => u.lower === 'regret') && units.some((u) => is(u, 'reject') || u.lower === 'mistake');
  const invented = rest.some(
    (u, k) => /^(?:made|makes)$/.test(u.lower) && /^(?:that|this|it)$/.test(rest[k + 1]?.lower ?? '') && rest[k + 2]?.lower === 'up',
  );
  if (regret || invented) {
    return true;
  }
  const short = /^(?:that|this|it|which|both)$/.test(first?.lower ?? '') && verb >= 0 && verb < 3;
  // "That was never so."
  const untrue = rest.slice(verb + 1, verb + 5);
  if (short && untrue.some((u) => is(u, 'negation')) && untrue.some((u) => /^(?:so|true|case|right|correct|accurate)$/.test(u.lower))) {
    return true;
  }
  return short && rest.slice(verb + 1, verb + 5).some((u) => is(u, 'reject')) && !rest.some((u) => is(u, 'negation'));
}

/** Whether words are the date at the head of an entry, "**1961–1984.**": what the entry tells in the present was so then. */
function headsEntry(units: readonly Unit[], today: string): boolean {
  return isDateAlone(units) && units.every((u) => u.date === undefined || u.date < today);
}

/** Whether words are a date and no more. */
function isDateAlone(units: readonly Unit[]): boolean {
  return units.some((u) => u.date !== undefined) && units.every((u) => u.date !== undefined || u.mark || is(u, 'preposition', 'month'));
}

/** "**8 July 2019.** Denmark signs": the date is that of the sentence behind it, as if a colon stood between them. */
function colonAt(head: readonly Unit[]): Unit {
  const last = head.at(-1) as Unit;
  return {
    start: last.end,
    end: last.end,
    text: ':',
    lower: ':',
    mark: true,
    spaced: last.spaced,
    classes: [],
    cues: Cue.colon,
    named: undefined,
    date: undefined,
    number: undefined,
    ordinal: undefined,
  };
}

/** Builds the reader of English drafts for a record, in steps. Linear in the size of the record. */
export function* createEnglish(record: TreatyRecord): Generator<void, LanguageReader> {
  const defaultField = record.datasets.find((d) => d.defaultField !== undefined)?.defaultField;
  const names = yield* createNamesInSteps(record);
  const shorthands = shorthandsOf(record, names.language);
  const lexicon = createLexicon([...CUE_WORDS, { cue: Cue.shorthand, words: shorthands.keys() }]);
  yield;
  const reader: Reader = {
    record,
    names,
    lexicon,
    topicLabels: topicLabels(record, names.language),
    shorthands,
    defaultField,
  };
  yield;
  const skim = yield* Skim.of(names, lexicon, record);
  return {
    abbreviations,
    fields: new Set([...record.topics.values()].map((topic) => topic.field)),
    othersAreMembers: skim.othersAreMembers,
    nextSuspect: (text, from) => skim.nextSuspect(text, from),
    nameSigns: (text, from, to) => skim.names(text, from, to),
    signs: (text, from, to) => skim.signs(text, from, to),
    namesSomething: (text) => {
      for (const match of text.matchAll(WORD)) {
        if (couldName(match[0].toLowerCase(), reader.names)) {
          return true;
        }
      }
      return false;
    },
    continues: (text, agreements) => INSTRUMENTS.test(text) || (agreements && (YEAR.test(text) || ORDER.test(text) || LEAD.test(text))),
    readPassage: (text, spans) => {
      const read = spans.map((span) => withShorthands(readUnits(text, span, reader.names, reader.lexicon), reader.shorthands));
      const [head, first] = read;
      if (head && first && isDateAlone(head)) {
        read[1] = [...head.filter((u) => !u.mark), colonAt(head), ...first];
      }
      const exercise = read.findIndex(setsExercise);
      return {
        sight: () => {
          const units = read.flat();
          return {
            counterpart: units.map(partyOf).find((p) => p !== undefined && record.focalParties.has(p)),
            agreements: instrumentAt(units, 0, units.length) >= 0,
            fields: fieldsIn(units, record, defaultField),
          };
        },
        readSentence: (index, scene, place) => {
          const words = numbered(read[index] ?? []);
          const span = spans[index] as Span;
          const own = readSentence(words, span, scene, place, reader);
          const asked = (cuesIn(words, 0, words.length) & Cue.question) !== 0 ? text.slice(span.start, span.end) : undefined;
          const answer = scene.asked === undefined || asked !== undefined ? undefined : answerTo(scene.asked, words, reader);
          const full = answer && readSentence(answer, span, scene, place, reader);
          const reading = full && full.claims.length > 0 ? full : own;
          // "The minister said so. That is wrong.", "Tick one. Denmark has …"
          const notItsOwn = rejectsBefore(read[index + 1] ?? []) || (exercise >= 0 && index >= exercise);
          if (notItsOwn) {
            return { claims: [], scene: reading.scene };
          }
          // and "**November 2023.** Interpol admits Taiwan" tells what lasts
          const entry = (): boolean =>
            index > 0 && !(index === 1 && words.some((u) => is(u, 'join'))) && headsEntry(head ?? [], record.asOf.slice(0, 4));
          if (reading.claims.some((c) => c.kind === 'membership') && entry()) {
            return { ...reading, claims: reading.claims.filter((c) => c.kind !== 'membership') };
          }
          // "Who does? Two states do. Denmark does too."
          const last = words.findLast((u) => !u.mark && !is(u, 'adverb', 'negation'));
          const goesOn = is(last, 'do', 'have', 'be', 'can') || (full !== undefined && full.claims.length > 0 && reading === full);
          const open = asked ?? (goesOn ? scene.asked : undefined);
          return open === undefined || typeof reading.scene.counterpart !== 'string'
            ? reading
            : { ...reading, scene: { ...reading.scene, asked: open } };
        },
      };
    },
    readTable: (table, draft, scene, alone) => readTable(table, draft, scene, alone, reader),
    endorses: (leadIn) => endorses(leadIn, reader),
    announcesPlans: (text) =>
      text.length <= LONGEST_LABEL &&
      announcesPlans(readUnits(text, { start: 0, end: text.length }, names, reader.lexicon), reader.lexicon),
    setsExercise: (text) => sentences(text, abbreviations).some((span) => setsExercise(readUnits(text, span, names, reader.lexicon))),
    owns: (text) => COMMONEST.test(text),
    hasFiniteVerb: (text) =>
      readUnits(text, { start: 0, end: text.length }, reader.names, reader.lexicon).some(
        (u) => !u.named && reader.lexicon.isFinite(u.lower),
      ),
    mentionsIn: (text, sentence) => mentionsOf(text, sentence, reader),
  };
}
