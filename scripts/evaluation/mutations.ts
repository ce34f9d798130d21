import type { Span } from '../../src/draft/span.js';
import type { TreatyRecord } from '../../src/record/record.js';
import { type Piece, placeIn } from './annotations.js';
import { type Named, type NameForm, type Names, namesOf } from './names.js';

/** What a mutation changes. */
export const mutationKinds = ['year', 'state', 'topic', 'polarity', 'count', 'order'] as const;

/** What a mutation changes. */
export type MutationKind = (typeof mutationKinds)[number];

/** A draft that held no error, with one true claim made false. */
export interface Mutant {
  readonly kind: MutationKind;
  readonly place: string;
  readonly text: string;
  /** The claim that is false now. */
  readonly span: Span;
  readonly was: string;
  readonly now: string;
}

/** New words for a stretch of a claim. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** A claim that is borne out, and what the operators need to know of it. */
interface Claim {
  readonly words: string;
  /** The parties named in the claim, without the focal one. */
  readonly named: readonly Named[];
  /** The parties named in the whole piece, without the focal one. */
  readonly around: ReadonlySet<string>;
}

const negation =
  /\b(no|not|nor|neither|never|none|nobody|nothing|without|lacks?|lacking|only|except|exception|apart|unlike|but|other than|rather|cannot|outside|excluded|barred|shut out|beyond|short of|barring|declined|refused|yet)\b|n['’]t\b/i;
const denial = /\b(no|not|never|none|without|lacks?|yet to|has yet)\b|n['’]t\b/i;
// a change to what is corrected may leave the correction true
const correction = /\b(myth|wrongly|mistaken\w*|contrary to|untrue|not true|doubts)\b/i;
const instrument = /\b(agreements?|arrangements?|treaty|treaties|accords?|pacts?|texts?|deals?|instruments?|signed|concluded)\b/i;
const otherField = /\b(civil|commercial|tax\w*|aviation|air|police|science|scientific|trade|visa|single|one man|memorandum)\b/i;
const dating = /\b(sign\w*|conclud\w*|force|effect|dates?|dated|agreed|initialled)\b|\(\d{4}\)/i;
const transfer =
  /\b(?:(?:the )?transfers? of (?:sentenced persons|sentenced people|prisoners|convicted persons)|prisoner transfers?|mutual legal assistance|mutual judicial assistance|legal assistance)\b/gi;

/**
 * Makes false drafts of true ones: each supported claim of a piece without errors is changed in one place so that the record contradicts it.
 * Changes that might leave a claim true are left out; years are moved to one in which nothing about the parties named is recorded.
 */
export function mutantsOf(pieces: readonly Piece[], record: TreatyRecord): readonly Mutant[] {
  const names = namesOf(record);
  const world = worldOf(record);
  const mutants: Mutant[] = [];
  for (const piece of pieces) {
    const { text, marks } = piece;
    if (marks.some((m) => m.type === 'error')) {
      continue;
    }
    const isOther = (n: Named): boolean => !record.focalParties.has(n.party);
    const around = new Set(
      names
        .in(text)
        .filter(isOther)
        .map((n) => n.party),
    );
    for (const { span } of marks.filter((m) => m.type === 'supported')) {
      const words = text.slice(span.start, span.end);
      if (correction.test(words)) {
        continue;
      }
      const claim: Claim = { words, named: names.in(words).filter(isOther), around };
      for (const [kind, edits] of [
        ['year', otherYears(claim, world)],
        ['state', otherStates(claim, world, names)],
        ['topic', otherTopics(claim, world)],
        ['polarity', otherPolarity(claim)],
        ['count', otherCounts(claim)],
        ['order', otherOrder(claim, names)],
      ] as const) {
        for (const { start, end, words: now } of edits) {
          const changed = words.slice(0, start) + now + words.slice(end);
          mutants.push({
            kind,
            place: placeIn(piece, span.start),
            text: text.slice(0, span.start) + changed + text.slice(span.end),
            span: { start: span.start, end: span.start + changed.length },
            was: words.slice(start, end),
            now,
          });
        }
      }
    }
  }
  return mutants;
}

/** What of the record decides whether a change makes a claim false. */
interface World {
  /** The years of all dates about a party, those of sources that disagree too. */
  years(party: string): ReadonlySet<number>;
  /** Whether all agreements of a party on crime leave a topic out. */
  leavesOut(party: string, topic: string): boolean;
  readonly partners: ReadonlySet<string>;
  readonly extraditing: ReadonlySet<string>;
  readonly limited: ReadonlySet<string>;
  /** States of the region in which the list of partners is closed, or with a recorded absence of any agreement. */
  readonly without: ReadonlySet<string>;
}

function worldOf(record: TreatyRecord): World {
  const closed = (kind: string, topic?: string): ReadonlySet<string> =>
    new Set(
      record.coverage
        .filter((c) => c.property.kind === kind && (topic === undefined || ('topic' in c.property && c.property.topic === topic)))
        .flatMap((c) => c.parties),
    );
  const partners = closed('agreement');
  const regions = new Set(record.coverage.map((c) => c.region));
  const years = (party: string): ReadonlySet<number> => {
    const found = new Set<number>();
    for (const agreement of record.agreementsOf(party)) {
      const sides = agreement.disputes.flatMap((d) => d.sides.map((s) => s.date ?? s.value));
      for (const date of [...agreement.dates.map((d) => d.date), ...sides, ...agreement.facts.map((f) => f.text)]) {
        for (const [year] of date.matchAll(/\b(?:19|20)\d\d\b/g)) {
          found.add(Number(year));
        }
      }
    }
    return found;
  };
  return {
    years,
    leavesOut: (party, topic) => {
      const agreements = record.agreementsOf(party).filter((a) => a.field === 'criminal');
      const values = agreements.map((a) => record.scopeOf(a, topic).value);
      return (
        values.includes('not covered') &&
        !agreements.some((a) => record.scopeOf(a, topic).value === 'covered' && a.kind.value !== 'memorandum')
      );
    },
    partners,
    extraditing: closed('covers', 'extradition'),
    limited: closed('limited to'),
    without: new Set(
      [...record.parties.values()].filter((p) => p.regions.some((r) => regions.has(r)) && !partners.has(p.id)).map((p) => p.id),
    ),
  };
}

/** A year before and a year after, near, in which nothing about any of the parties is recorded. */
function otherYears({ words, around }: Claim, world: World): readonly Edit[] {
  if (around.size === 0 || denial.test(words) || !(dating.test(words) || /^\D{0,25}\d{4}\W*$/.test(words))) {
    return [];
  }
  const taken = new Set([...around].flatMap((party) => [...world.years(party)]));
  return [...words.matchAll(/(?<!\b(?:before|by|until|till|of June|mid-|after)\s*)(?<![/\d-])\b(?:19|20)\d\d\b(?![/\d])/gi)].flatMap(
    (match) => {
      const year = Number(match[0]);
      if (!taken.has(year)) {
        return [];
      }
      // "since" a later year is still true of what began before
      const steps = /\bsince\s+(\w+\s+)?$/i.test(words.slice(0, match.index)) ? [-1] : [-1, 1];
      return steps.flatMap((step) => {
        let other = year + step;
        while (taken.has(other)) {
          other += step;
        }
        return other <= 2025 ? [{ start: match.index, end: match.index + 4, words: String(other) }] : [];
      });
    },
  );
}

const replaceName = (named: Named, party: string, names: Names): readonly Edit[] => {
  const words = named.form === 'other' ? undefined : names.of(party, named.form satisfies NameForm);
  return words === undefined ? [] : [{ start: named.start, end: named.end, words }];
};

/** "the United Kingdom", "the Dutch": what takes its place has to go with the article. */
const hasArticle = (words: string, { form, start }: Named): boolean => form === 'name' && /\bthe $/i.test(words.slice(0, start));

/** A state that has none in place of one that has, and the other way round. */
function otherStates({ words, named }: Claim, world: World, names: Names): readonly Edit[] {
  const [only] = named;
  if (!only || named.length > 1 || otherField.test(words) || /\bLiu\b|\b(first|second|third|last|latest|before|after)\b/i.test(words)) {
    return [];
  }
  if (!negation.test(words)) {
    if (!world.partners.has(only.party)) {
      return [];
    }
    const onExtradition = /extradit|surrender/i.test(words);
    const none = hasArticle(words, only) ? ['NL'] : ['FR', 'ES'];
    const wrong = onExtradition ? (only.party === 'PL' ? ['DK', 'DE'] : ['CH']) : instrument.test(words) ? none : [];
    return onExtradition && !world.extraditing.has(only.party) ? [] : wrong.flatMap((party) => replaceName(only, party, names));
  }
  // Poland's agreement covers all that a denial may be about
  return denial.test(words) &&
    instrument.test(words) &&
    !/\b(only|but|more than|other|rather|beyond)\b/i.test(words) &&
    !hasArticle(words, only) &&
    world.without.has(only.party)
    ? replaceName(only, 'PL', names)
    : [];
}

/** Extradition in place of what is covered, or legal assistance in place of the one topic of a limited agreement. */
function otherTopics({ words, around }: Claim, world: World): readonly Edit[] {
  const parties = [...around];
  if (parties.length === 0 || denial.test(words) || /extradit|unlike|rather than|civil/i.test(words)) {
    return [];
  }
  return [...words.matchAll(transfer)].flatMap((match) => {
    const edit = (topic: string): Edit => ({ start: match.index, end: match.index + match[0].length, words: topic });
    const isTransfer = /transfer/i.test(match[0]);
    return [
      ...(parties.every((p) => world.leavesOut(p, 'extradition')) ? [edit('extradition')] : []),
      ...(isTransfer && parties.every((p) => world.limited.has(p)) ? [edit('mutual legal assistance')] : []),
    ];
  });
}

const negations: readonly (readonly [RegExp, string])[] = [
  [/\bcovers\b/, 'does not cover'],
  [/\bincludes\b/, 'does not include'],
  [/\bprovides for\b/, 'does not provide for'],
  [/\bextends to\b/, 'does not extend to'],
  [/\ballows\b/, 'does not allow'],
  [/\bhas an?\b/, 'has no'],
  [/\bhave an?\b/, 'have no'],
  [/\bhas had an?\b/, 'has had no'],
  [/\bhas (?=agreed|signed|concluded)/, 'has not '],
  [/\bhave (?=agreed|signed|concluded)/, 'have not '],
];
const affirmations: readonly (readonly [RegExp, string])[] = [
  [/\bdoes not cover\b/, 'covers'],
  [/\bdoes not include\b/, 'includes'],
  [/\bdoes not provide for\b/, 'provides for'],
  [/\bdoes not extend to\b/, 'extends to'],
  [/\bhas no\b/, 'has an'],
  [/\bhave no\b/, 'have an'],
  [/\bhas not (?=agreed|signed|concluded|joined)/, 'has '],
  [/\bhave not (?=agreed|signed|concluded|joined)/, 'have '],
  [/\bis not a member\b/, 'is a member'],
  [/\bcannot extradite\b/, 'can extradite'],
  [/\bexcludes extradition\b/, 'includes extradition'],
];

/** A denial of what is so, or an assertion of what is denied. */
function otherPolarity({ words }: Claim): readonly Edit[] {
  if (/\b(only|nothing|none|any|anything|until|before|neither|but|rather|unlike|nobody|all but|at least|more than)\b/i.test(words)) {
    return [];
  }
  const list = denial.test(words) ? affirmations : negations;
  return list.flatMap(([pattern, now]) => {
    const match = pattern.exec(words);
    return match ? [{ start: match.index, end: match.index + match[0].length, words: now }] : [];
  });
}

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** More states or fewer. */
function otherCounts({ words }: Claim): readonly Edit[] {
  const counted =
    /\b(at least |no fewer than |no more than |at most |only |just |fewer than |more than )?(two|three|four|five|six|seven)(?= (?:of |(?:\w+ )?(?:European )?(?:states|countries|governments|partners|instruments|capitals)\b))/i.exec(
      words,
    );
  const number = counted?.[2];
  if (!counted || number === undefined || /fewer than $|more than $/i.test(counted[1] ?? '') !== /no /i.test(counted[1] ?? '')) {
    return [];
  }
  const start = counted.index + (counted[1]?.length ?? 0);
  const value = numbers.indexOf(number.toLowerCase());
  const steps = /least|fewer/i.test(counted[1] ?? '') ? [4] : /most|no more/i.test(counted[1] ?? '') ? [-1] : [-1, value === 4 ? 2 : 3];
  const word = (n: number): string => {
    const lower = numbers[n] ?? String(n);
    return number[0] === number[0]?.toUpperCase() ? (lower[0]?.toUpperCase() ?? '') + lower.slice(1) : lower;
  };
  return steps.flatMap((step) => (value + step < 2 ? [] : [{ start, end: start + number.length, words: word(value + step) }]));
}

/** Denmark, the fourth of six, in the place of the first or the last; before for after. */
function otherOrder({ words, named }: Claim, names: Names): readonly Edit[] {
  const [only] = named;
  if (/\bNordic|Scandinavian|Visegr|Central Europe|Benelux|Baltic/i.test(words)) {
    return [];
  }
  if (
    only &&
    named.length === 1 &&
    only.party !== 'DK' &&
    /\b(first|last|latest|newest|most recent)\b/i.test(words) &&
    /Europe/.test(words)
  ) {
    return replaceName(only, 'DK', names);
  }
  const match = /\b(before|after|earlier than|later than)\b/i.exec(words);
  const swap: Readonly<Record<string, string>> = {
    before: 'after',
    after: 'before',
    'earlier than': 'later than',
    'later than': 'earlier than',
  };
  const now = match ? swap[match[0].toLowerCase()] : undefined;
  return match && now && new Set(named.map((n) => n.party)).size === 2
    ? [{ start: match.index, end: match.index + match[0].length, words: now }]
    : [];
}
