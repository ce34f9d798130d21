import Fuse from 'fuse.js/basic';
import type { TreatyRecord } from './record.js';
import type { Agreement, Citation, Party, Topic } from './schema.js';

/** An agreement that a query found. */
export interface SearchHit {
  readonly agreement: Agreement;
  /** 0 is a perfect match, 1 none. */
  readonly score: number;
}

/** A search over the agreements of one record. */
export interface AgreementSearch {
  /**
   * Finds agreements by title in any language, party, topic, year, office or source; typing errors are forgiven.
   * @param query words in any order
   * @param limit the most hits wanted
   * @returns the best first; empty for a query without words
   */
  search(query: string, limit?: number): readonly SearchHit[];
}

/** How much a word counts by the place it stands in. */
const weights = { party: 5, label: 4, title: 3, topic: 3, date: 3, office: 2, source: 1, focalParty: 0.5 } as const;

type Place = keyof typeof weights;

/** How much a match counts that is not the word itself. */
const nearness = { prefix: 0.7, similar: 0.6 } as const;

/** Words that tell no agreement from another. */
const commonWords = new Set(['a', 'an', 'and', 'between', 'by', 'for', 'from', 'in', 'of', 'on', 'the', 'to', 'with']);

/** Letters that do not come apart into a base letter and a mark. */
const folded: Readonly<Record<string, string>> = { ß: 'ss', ł: 'l', ø: 'o', đ: 'd', æ: 'ae', œ: 'oe', 臺: '台' };

const word = /\p{Script=Han}+|[\p{L}\p{N}]+/gu;

/** The words of a text without case and accents; of Chinese, which has no spaces, every two neighbouring characters. */
function wordsOf(text: string): string[] {
  const plain = text
    .replace(/\b(?:\p{Lu}\.){2,}/gu, (abbreviation) => abbreviation.replaceAll('.', ''))
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßłøđæœ臺]/gu, (letter) => folded[letter] ?? letter)
    .replace(/['’]s\b/gu, '');
  const words: string[] = [];
  for (const [run] of plain.matchAll(word)) {
    const characters = /^\p{Script=Han}{3,}$/u.test(run) ? [...run] : [];
    if (characters.length === 0) {
      words.push(run);
    }
    for (let i = 0; i + 1 < characters.length; i += 1) {
      words.push(`${characters[i]}${characters[i + 1]}`);
    }
  }
  return words;
}

function* namesOf(party: Party): Iterable<string> {
  for (const names of Object.values(party.names)) {
    yield names.name;
    yield* names.others;
    yield* names.abbreviations;
    yield* names.adjectives;
    yield* names.people;
    yield* names.capitals;
  }
}

function* textsOfTopic(topic: Topic): Iterable<string> {
  yield* Object.values(topic.labels);
  for (const { nouns, abbreviations, verbs } of Object.values(topic.words)) {
    yield* nouns;
    yield* abbreviations;
    yield* verbs;
  }
}

function citesOf(agreement: Agreement): Citation[] {
  const sourced = [
    agreement.kind,
    agreement.status,
    ...agreement.titles,
    ...agreement.dates,
    ...agreement.facts,
    ...Object.values(agreement.scope),
  ];
  return sourced.flatMap((s) => s?.cites ?? []);
}

/** Something that has words, and the agreements they find. A state's or a topic's words are held once for all its agreements. */
interface Carrier {
  readonly place: Place;
  readonly agreements: Agreement[];
}

/** Every word of the record and what carries it. */
type Vocabulary = ReadonlyMap<string, ReadonlySet<Carrier>>;

function vocabularyOf(record: TreatyRecord): Vocabulary {
  const vocabulary = new Map<string, Set<Carrier>>();
  const shared = new Map<string, Carrier>();
  const add = (place: Place, texts: Iterable<string>): Carrier => {
    const carrier: Carrier = { place, agreements: [] };
    for (const text of texts) {
      for (const term of wordsOf(text)) {
        const carriers = vocabulary.get(term) ?? new Set<Carrier>();
        carriers.add(carrier);
        vocabulary.set(term, carriers);
      }
    }
    return carrier;
  };
  const share = (place: Place, id: string, texts: () => Iterable<string>): Carrier => {
    const key = `${place} ${id}`;
    const carrier = shared.get(key) ?? add(place, texts());
    shared.set(key, carrier);
    return carrier;
  };

  for (const agreement of record.agreements.values()) {
    const { id, label, kind, status, singleCase, parties, titles, dates, scope } = agreement;
    const carriers = [
      add('label', [id, label, kind.value, status?.value ?? '', singleCase?.value ?? '']),
      add(
        'title',
        titles.map((title) => title.text),
      ),
      add(
        'office',
        parties.flatMap(({ office }) => office?.value ?? []),
      ),
      add(
        'date',
        dates.map(({ date }) => date),
      ),
    ];
    for (const { party: partyId } of parties) {
      const party = record.parties.get(partyId);
      // a name that nearly every agreement carries must not outweigh the other side's
      const place = record.focalParties.has(partyId) ? 'focalParty' : 'party';
      carriers.push(share(place, partyId, () => (party ? namesOf(party) : [partyId])));
    }
    for (const [topicId, { value }] of Object.entries(scope)) {
      const topic = record.topics.get(topicId);
      if (topic && value === 'covered') {
        carriers.push(share('topic', topicId, () => textsOfTopic(topic)));
      }
    }
    for (const source of record.sourcesOf(citesOf(agreement))) {
      carriers.push(share('source', source.id, () => [source.title, source.publisher]));
    }
    for (const carrier of new Set(carriers)) {
      carrier.agreements.push(agreement);
    }
  }
  return vocabulary;
}

/** The words that a word of the query may stand for, each with how near it is: 1 is the word itself. */
function* candidates(asked: string, vocabulary: Vocabulary, fuse: Fuse<string>): Iterable<readonly [string, number]> {
  if (vocabulary.has(asked)) {
    yield [asked, 1];
  }
  for (const term of vocabulary.keys()) {
    if (term.length > asked.length && term.startsWith(asked)) {
      yield [term, (nearness.prefix * asked.length) / term.length];
    }
  }
  // a word that the record knows is spelt as meant, and another figure is another year
  if (asked.length >= 4 && !vocabulary.has(asked) && !/\p{N}/u.test(asked)) {
    for (const { item, score } of fuse.search(asked)) {
      if (Math.abs(item.length - asked.length) <= 2) {
        yield [item, nearness.similar * (1 - (score ?? 0))];
      }
    }
  }
}

/**
 * Makes a search over the agreements of a record. Its index is built at the first query, in time linear in the record;
 * a query looks at the words of the record and not at its agreements.
 */
export function createSearch(record: TreatyRecord): AgreementSearch {
  let index: { readonly vocabulary: Vocabulary; readonly fuse: Fuse<string> } | undefined;

  const fields = new Set(record.datasets.map((dataset) => dataset.defaultField));
  /** Of the field the record is about; goes first among equals. */
  const central = (agreement: Agreement): boolean => fields.has(agreement.field);

  /** What a word of the query is worth for each agreement. */
  const worth = (asked: string): Map<Agreement, number> => {
    if (!index) {
      const vocabulary = vocabularyOf(record);
      index = { vocabulary, fuse: new Fuse([...vocabulary.keys()], { includeScore: true, ignoreFieldNorm: true, threshold: 0.4 }) };
    }
    const best = new Map<Agreement, number>();
    for (const [term, near] of candidates(asked, index.vocabulary, index.fuse)) {
      const carriers = [...(index.vocabulary.get(term) ?? [])];
      const found = carriers.reduce((sum, carrier) => sum + carrier.agreements.length, 0);
      const rarity = Math.log(1 + record.agreements.size / Math.min(found, record.agreements.size));
      for (const { place, agreements } of carriers) {
        for (const agreement of agreements) {
          best.set(agreement, Math.max(best.get(agreement) ?? 0, near * weights[place] * rarity));
        }
      }
    }
    return best;
  };

  return {
    search: (query, limit = 20) => {
      const words = [...new Set(wordsOf(query))];
      const telling = words.filter((w) => !commonWords.has(w));
      const worths = (telling.length > 0 ? telling : words).map(worth).filter((found) => found.size > 0);
      const totals = new Map<Agreement, { words: number; worth: number }>();
      for (const found of worths) {
        for (const [agreement, value] of found) {
          const total = totals.get(agreement) ?? { words: 0, worth: 0 };
          totals.set(agreement, { words: total.words + 1, worth: total.worth + value });
        }
      }
      // every word narrows the search; only where no agreement has them all do those count that have some
      const complete = [...totals].filter(([, total]) => total.words === worths.length);
      const hits = complete.length > 0 ? complete : [...totals];
      const most = worths.length * weights.party * Math.log(1 + record.agreements.size);
      return hits
        .sort(([a, x], [b, y]) => y.worth - x.worth || Number(central(b)) - Number(central(a)))
        .slice(0, limit)
        .map(([agreement, total]) => ({ agreement, score: Math.max(0, 1 - total.worth / most) }));
    },
  };
}
