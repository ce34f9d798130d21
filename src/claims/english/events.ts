import type { DateEvent } from '../../record/schema.js';
import type { ClauseReading } from './clauseReading.js';
import { is, type Unit } from './units.js';

/** The event a stretch of words speaks of, nearest to its end. */
export function eventIn(units: readonly Unit[], from: number, to: number): DateEvent | 'any' | undefined {
  let since = false;
  for (let i = to - 1; i >= from; i--) {
    const unit = units[i] as Unit;
    if (unit.named) {
      continue;
    }
    const phrase = `${unit.lower} ${units[i + 1]?.lower ?? ''}`;
    const binding = unit.lower === 'binding' && /^(?:became|become|becomes)$/.test(units[i - 1]?.lower ?? '');
    if (binding || unit.lower === 'force' || unit.lower === 'effect' || unit.lower === 'effective' || phrase === 'applied since') {
      return 'in force';
    }
    if (/^(?:enter|enters|entered|entry)$/.test(unit.lower) && units[i + 1]?.lower === 'into' && units[i + 2]?.lower === 'force') {
      return 'in force';
    }
    // "added mutual legal assistance"
    if (addsTopic(units, i)) {
      return 'amended';
    }
    // "became law"
    if (unit.lower === 'law' && /^(?:became|become|becomes)$/.test(units[i - 1]?.lower ?? '')) {
      return 'in force';
    }
    if (
      /^(?:expand|expanded|expands|amended|amend|extended|widened|broadened|revised|updated|supplemented|expansion|revision|reopened|enlarged|enlargement|complemented|augmented|deepened|upgraded)$/.test(
        unit.lower,
      )
    ) {
      return 'amended';
    }
    // "signed the statute on the agreement"
    if (
      /^(?:sign|signed|signs)$/.test(unit.lower) &&
      units.slice(i + 1, i + 4).some((u) => /^(?:statute|law|bill|act|decree|ratification|note|letter|order)$/.test(u.lower))
    ) {
      return undefined;
    }
    // "joined Interpol in 1984"
    if (unit.lower === 'joined' && units.some((u) => u.named?.kind === 'organisation')) {
      continue;
    }
    if (
      /^(?:dates|dated|dating|bears|sign|signed|signs|signing|signature|subscribed|inked|sealed|concluded|concludes|conclude|concluding|struck|reached|agreed|agrees|joined|signatures|adopted|entered)$/.test(
        unit.lower,
      )
    ) {
      return 'signed';
    }
    // "goes back to 2019", "came to an agreement"
    if (
      (/^(?:goes|going|went)$/.test(unit.lower) && units[i + 1]?.lower === 'back') ||
      (unit.lower === 'came' && units[i + 1]?.lower === 'to' && /^(?:terms|a|an|its|their)$/.test(units[i + 2]?.lower ?? ''))
    ) {
      return 'signed';
    }
    if (unit.lower === 'got' && /^(?:round|around)$/.test(units[i + 1]?.lower ?? '') && units[i + 2]?.lower === 'to') {
      return 'signed';
    }
    if (unit.lower === 'came' && units[i + 1]?.lower === 'on' && units[i + 2]?.lower === 'board') {
      return 'signed';
    }
    // "had done the same in 2014": as those before it
    const likewise =
      /^(?:so|likewise)$/.test(units[i + 1]?.lower ?? '') || (units[i + 1]?.lower === 'the' && units[i + 2]?.lower === 'same');
    if (/^(?:did|done)$/.test(unit.lower) && likewise) {
      return 'signed';
    }
    // "put their names to the agreement"
    if (unit.lower === 'put' && /^(?:names?|signatures?|pen)$/.test(units[i + 2]?.lower ?? units[i + 1]?.lower ?? '')) {
      return 'signed';
    }
    if (/^(?:ratified|approved|initialled|initialed|published|negotiated|proposed)$/.test(unit.lower)) {
      return undefined;
    }
    since ||= unit.lower === 'since';
  }
  return since ? 'any' : undefined;
}

function addsTopic(units: readonly Unit[], at: number): boolean {
  return /^(?:added|adds)$/.test(units[at]?.lower ?? '') && units.slice(at + 1, at + 5).some((u) => u.named?.kind === 'topic');
}

/** "In 2019, Taiwan signed agreements with …": the event after a fronted date. */
export function eventAfter(units: readonly Unit[], i: number, to: number): DateEvent | 'any' | undefined {
  for (let k = i + 1; k < Math.min(to, i + 12); k++) {
    const unit = units[k] as Unit;
    if (unit.date !== undefined) {
      return undefined;
    }
    // "On that day the agreement, signed two years earlier, entered into force": what was done at another time
    const behind = units[k - 1]?.text === ',' ? units.findIndex((u, at) => at > k && u.text === ',') : -1;
    if (behind > 0 && behind < to && /^(?:earlier|before|ago|later)$/.test(units[behind - 1]?.lower ?? '')) {
      k = behind;
      continue;
    }
    if (unit.lower === 'came' && units[k + 1]?.lower === 'to' && /^(?:terms|a|an)$/.test(units[k + 2]?.lower ?? '')) {
      return 'signed';
    }
    if (/^(?:signed|concluded|sign|signs|concludes|inked|agreed|agrees|reached|sealed|struck|seals|signature)$/.test(unit.lower)) {
      return 'signed';
    }
    // "8 July 2019: Denmark and Taiwan conclude"
    if (unit.lower === 'conclude' && units[k - 1]?.named?.kind === 'party') {
      return 'signed';
    }
    if (addsTopic(units, k)) {
      return 'amended';
    }
    // "it was the turn of the Swiss to agree"
    if (unit.lower === 'agree' && units[k - 1]?.lower === 'to') {
      return 'signed';
    }
    if (unit.lower === 'force' || unit.lower === 'effect') {
      return 'in force';
    }
    // "saw the signing of", "put their names to"
    const [verb, own] = [units[k - 2]?.lower ?? '', units[k - 1]?.lower ?? ''];
    const brought =
      /^(?:saw|sees|brought|witnessed)$/.test(verb) && own === 'the' && /^(?:signing|conclusion|signatures)$/.test(unit.lower);
    const put = /^(?:put|set)$/.test(verb) && /^(?:their|its)$/.test(own) && /^(?:names?|signatures?|pens?)$/.test(unit.lower);
    if (brought || put || becomes(units, k, to)) {
      return 'signed';
    }
    if (/^(?:expanded|amended|extended|widened|broadened|revised)$/.test(unit.lower)) {
      return 'amended';
    }
  }
  return undefined;
}

/** "became the sixth state with an agreement", "to become Taiwan's second partner": who takes a place in that order has signed. */
export function becomes(units: readonly Unit[], at: number, to: number): boolean {
  if (!/^(?:become|becomes|became|becoming)$/.test((units[at] as Unit).lower)) {
    return false;
  }
  const rest = units.slice(at + 1, to);
  const rank = rest.findIndex((u) => u.ordinal !== undefined && !u.named);
  return (
    rank >= 0 &&
    rest.slice(0, rank).every((u) => u.date !== undefined || u.mark || u.named || is(u, 'determiner', 'preposition') || u.lower === "'s") &&
    rest.slice(rank + 1).some((u) => !u.named && is(u, 'states', 'instrument', 'conclude'))
  );
}

/** What is written or said about an agreement has a date of its own. */
const ABOUT_IT =
  /^(?:reports?|study|studies|articles?|papers?|debates?|books?|speech|speeches|letters?|surveys?|films?|notes?|votes?|decisions?|rulings?|judgments?|judgements?|statements?|comments?|answers?|press)$/;

/** The instrument of the noun phrase that ends before a place, over "with Taiwan" and "on prisoners"; -1 without one. */
export function instrumentBefore(units: readonly Unit[], from: number, end: number): number {
  for (let k = end - 1; k >= Math.max(from, end - 7); k--) {
    const unit = units[k] as Unit;
    if (is(unit, 'instrument') && !unit.named) {
      // "the report on the arrangement of 2017": the report may be meant
      return units.slice(from, k).some((u) => ABOUT_IT.test(u.lower)) ? -1 : k;
    }
    const qualifies =
      unit.named?.kind === 'topic' ||
      unit.named?.kind === 'party' ||
      /^(?:with|on|for|and|about|the)$/.test(unit.lower) ||
      is(unit, 'legal');
    if (!qualifies && !/^matters?$/.test(unit.lower)) {
      return -1;
    }
  }
  return -1;
}

/** The instrument that a year before it names, over adjectives and topics: "2022 extradition treaty"; -1 if none. */
export function instrumentAfter(units: readonly Unit[], to: number, i: number): number {
  for (let k = i + 1; k < Math.min(to, i + 6); k++) {
    const unit = units[k] as Unit;
    if (is(unit, 'instrument') && !unit.named) {
      return k;
    }
    const qualifies =
      unit.named?.kind === 'topic' ||
      (unit.named?.kind === 'party' && (unit.named.form === 'adjective' || isHyphenated(units, k))) ||
      unit.text === '-' ||
      unit.text === '–' ||
      is(unit, 'legal', 'broad', 'narrow') ||
      (unit.classes.length === 0 && !unit.mark && !unit.named && unit.date === undefined);
    if (!qualifies) {
      return -1;
    }
  }
  return -1;
}

/** "the UK–Taiwan arrangement": names joined by a dash qualify a noun. */
function isHyphenated(units: readonly Unit[], at: number): boolean {
  const dash = (u: Unit | undefined): boolean => u?.text === '–' || u?.text === '-' || u?.text === '/';
  return dash(units[at - 1]) || dash(units[at + 1]);
}

/** The year by which a clause names its instrument: "the 2019 arrangement", "the text of 2021". */
export function yearOfInstrument({ units, clause }: Pick<ClauseReading, 'units' | 'clause'>): string | undefined {
  for (let i = clause.from; i < clause.to; i++) {
    const date = units[i]?.date;
    if (date === undefined) {
      continue;
    }
    const head = instrumentAfter(units, clause.to, i);
    // "the accord signed in 2016"
    const done =
      /^(?:signed|concluded|agreed|dating|reached|negotiated)$/.test(units[i - 2]?.lower ?? '') && is(units[i - 3], 'instrument');
    if (head >= 0 || (is(units[i - 2], 'instrument') && units[i - 1]?.lower === 'of') || (done && is(units[i - 1], 'preposition'))) {
      return date;
    }
  }
  return undefined;
}
