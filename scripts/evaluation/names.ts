import type { TreatyRecord } from '../../src/record/record.js';

/** The ways of naming a party that a mutation may put in one another's place. */
export const nameForms = ['name', 'adjective', 'capital'] as const;

/** One way of naming a party. */
export type NameForm = (typeof nameForms)[number];

/** A party named in a text, with offsets into it. */
export interface Named {
  readonly party: string;
  readonly form: NameForm | 'other';
  readonly start: number;
  readonly end: number;
}

/** Finds the English names of parties by their words alone, and gives names in a form. */
export interface Names {
  /** Every name in a text, the longest at each place, in order. */
  in(text: string): readonly Named[];
  /** What a party is called in a form, if it has one. */
  of(party: string, form: NameForm): string | undefined;
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Builds the names of all parties of a record. */
export function namesOf(record: TreatyRecord): Names {
  const byWords = new Map<string, { readonly party: string; readonly form: NameForm | 'other' }>();
  const forms = new Map<string, Readonly<Record<NameForm, string | undefined>>>();
  for (const { id, names } of record.parties.values()) {
    const en = names.en;
    if (!en) {
      continue;
    }
    const own = { name: en.name, adjective: en.adjectives[0], capital: en.capitals[0] };
    forms.set(id, own);
    for (const words of [...en.others, ...en.abbreviations, ...en.people]) {
      byWords.set(words, { party: id, form: 'other' });
    }
    for (const form of nameForms) {
      const words = own[form];
      if (words !== undefined) {
        byWords.set(words, { party: id, form });
      }
    }
  }
  const longestFirst = [...byWords.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return {
    in: (text) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        const named = byWords.get(match[0]);
        return named ? [{ ...named, start: match.index, end: match.index + match[0].length }] : [];
      }),
    of: (party, form) => forms.get(party)?.[form],
  };
}
