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

/** The value of a numeral word or of figures without decimals, else `undefined`. */
export function numeralOf(lower: string): number | undefined {
  if (/^\d{1,4}$/.test(lower)) {
    return Number(lower);
  }
  if (lower === 'dozen') {
    return 12;
  }
  const small = SMALL.indexOf(lower);
  if (small >= 0) {
    return small;
  }
  const tens = TENS.indexOf(lower);
  return tens > 1 ? tens * 10 : undefined;
}

/** 1 for "first" and so on; -1 for "last"; else `undefined`. */
export function ordinalOf(lower: string): number | undefined {
  if (['earliest', 'oldest', 'pioneer', 'pioneering', 'inaugural', 'frontrunner'].includes(lower)) {
    return 1;
  }
  if (['last', 'latest', 'newest', 'youngest'].includes(lower)) {
    return -1;
  }
  const n = ORDINALS.indexOf(lower);
  return n > 0 ? n : undefined;
}
