import type { TreatyRecord } from '../record/record.js';
import type { Judgement } from '../verdicts/judgement.js';
import type { Fix } from '../verdicts/verdict.js';

const NUMBER_WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** Replacements for a contradiction, where the record leaves one right wording. */
export function fixesFor(judgement: Judgement, text: string, record: TreatyRecord): readonly Fix[] {
  if (judgement.verdict !== 'contradicted') {
    return [];
  }
  const { message, span } = judgement;
  const words = text.slice(span.start, span.end);
  switch (message.id) {
    case 'year.other': {
      const years = [
        ...new Set(message.recorded.filter((r) => message.event === 'any' || r.event === message.event).map((r) => r.date.slice(0, 4))),
      ];
      const year = /\d{4}/.exec(words);
      const [only] = years;
      // a day or month beside the year would have to change with it
      if (years.length !== 1 || only === undefined || !year || message.stated.length > 4 || message.through !== undefined) {
        return [];
      }
      const start = span.start + year.index;
      return [{ span: { start, end: start + 4 }, newText: only, sure: true }];
    }
    case 'count.other': {
      const figure = /^\d+|^\p{L}+/u.exec(words);
      if (!figure || !/^\d+$/.test(message.stated)) {
        return [];
      }
      const word = NUMBER_WORDS[message.recorded];
      const number =
        /^\d/.test(figure[0]) || word === undefined
          ? String(message.recorded)
          : figure[0][0] === figure[0][0]?.toUpperCase()
            ? word[0]?.toUpperCase() + word.slice(1)
            : word;
      const isNumber = /^\d/.test(figure[0]) || NUMBER_WORDS.includes(figure[0].toLowerCase());
      return isNumber && message.recorded > 1
        ? [{ span: { start: span.start, end: span.start + figure[0].length }, newText: number, sure: true }]
        : [];
    }
    case 'scope.not-covered': {
      const [covered] = message.covered;
      const label = covered === undefined || message.covered.length !== 1 ? undefined : record.topics.get(covered)?.labels.en;
      const lower = words.toLowerCase();
      const nouns = label === undefined ? undefined : record.topics.get(message.topic)?.words.en?.nouns;
      const noun = nouns?.find((n) => lower.includes(`${n.toLowerCase()} `));
      if (label === undefined || noun === undefined) {
        return [];
      }
      // "extradition treaty" → "arrangement on the transfer of sentenced persons"
      const at = lower.indexOf(noun.toLowerCase());
      const instrument = /^\s+(?:treaty|agreement|arrangement|accord|pact|deal)\b/i.exec(words.slice(at + noun.length));
      const agreement = message.agreements.length === 1 ? record.agreements.get(message.agreements[0] as string) : undefined;
      if (!instrument || !agreement) {
        return [];
      }
      const kind = agreement.kind.value === 'unknown' ? instrument[0].trim() : agreement.kind.value;
      return [
        {
          span: { start: span.start + at, end: span.start + at + noun.length + instrument[0].length },
          newText: `${kind} on the ${label.toLowerCase()}`,
          sure: true,
        },
      ];
    }
    default:
      return [];
  }
}
