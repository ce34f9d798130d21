const SMALL = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'];

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, n) => [word, n] as const),
  ...TENS.map((word, n) => [word, n * 10] as const).slice(2),
  ['dozen', 12] as const,
]);
const RANKS: ReadonlyMap<string, number> = new Map([
  ...['earliest', 'oldest', 'pioneer', 'pioneering', 'inaugural', 'frontrunner', 'trailblazer'].map((word) => [word, 1] as const),
  ...['last', 'latest', 'newest', 'youngest'].map((word) => [word, -1] as const),
  ...ORDINALS.map((word, n) => [word, n] as const).slice(1),
]);

/** The value of a numeral word or of figures without decimals, else `undefined`. */
export function numeralOf(lower: string): number | undefined {
  const first = lower.charCodeAt(0);
  if (first >= 48 && first <= 57) {
    return /^\d{1,4}$/.test(lower) ? Number(lower) : undefined;
  }
  return NUMBERS.get(lower);
}

/** 1 for "first" and so on; -1 for "last"; else `undefined`. */
export function ordinalOf(lower: string): number | undefined {
  return RANKS.get(lower);
}
