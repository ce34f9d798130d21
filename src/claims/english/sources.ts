import type { Clause } from './clauses.js';
import { firstWithin, is, partyOf, type Unit } from './units.js';

/** Whose saying so makes it no fact. */
const ANONYMOUS = new Set(
  'critics some many others people opponents observers commentators activists bloggers detractors sceptics skeptics newspapers media websites campaigners lobbyists tabloids posts'.split(
    ' ',
  ),
);

/** Those that are quoted for what they say and not for its being so. */
const LOOSE = new Set(
  'chatgpt wikipedia quora reddit facebook tiktok student students pupil pupils tweet tweets blog blogs blogger post posts forum forums chatbot meme memes website websites tabloid tabloids newspaper essay essays flyer leaflet poster placard caller callers commenter commenters troll trolls influencer podcast novel film rumour rumours gossip'.split(
    ' ',
  ),
);

/** Versions of the draft itself that were left behind. */
const SUPERSEDED = /^(?:earlier|previous|former|old|older|first|original|printed|initial|uncorrected)$/;

/** Whether the noun at `i` is a source that vouches for nothing: "critics", "an earlier version of this text". */
export function isLooseSource(units: readonly Unit[], i: number): boolean {
  const unit = units[i] as Unit;
  if (unit.named) {
    return false;
  }
  return (
    ANONYMOUS.has(unit.lower) ||
    // "the embassy's leaflet" has somebody behind it
    (LOOSE.has(unit.lower) && units[i - 1]?.lower !== "'s") ||
    (/^(?:version|versions|edition|draft|drafts)$/.test(unit.lower) &&
      units.slice(Math.max(0, i - 2), i).some((u) => SUPERSEDED.test(u.lower))) ||
    // "the draft says", and not "the draft agreement"
    (/^drafts?$/.test(unit.lower) && is(units[i + 1], 'affirm'))
  );
}

/** What is told about, as nouns: "Reports that Berlin had concluded two rest on a mistranslation". */
const ACCOUNTS = /^(?:reports|stories|suggestions|statements|assertions|hints|whispers|tales|notions?|impression|belief|idea)$/;

/** Whether the words that govern a clause make it such a source's: "critics say", "the chatbot answered". */
export function vouchesForNothing(units: readonly Unit[], from: number, to: number): boolean {
  // nouns, and not what somebody "reports"
  const account =
    ACCOUNTS.test(units[to - 1]?.lower ?? '') &&
    (to - 1 === from || units.slice(Math.max(from, to - 4), to - 1).some((u) => is(u, 'determiner', 'preposition')));
  if (account) {
    return true;
  }
  // what is recalled or forgotten is so
  const affirmed = units
    .slice(from, to)
    .some((u) => is(u, 'affirm') && !u.named && !/^(?:recall|acknowledge|recogni[sz]e)s?$/.test(u.lower));
  return units.slice(from, to).some((u, k) => isLooseSource(units, from + k) && (affirmed || LOOSE.has(u.lower)));
}

/** Whether a clause tells what such a source has: "according to a tweet, …", "a blog has Denmark down as …". */
export function isFromLooseSource(units: readonly Unit[], clause: Clause, link: number): boolean {
  const end = Math.min(link, clause.verb < 0 ? link : clause.verb);
  for (let i = clause.from; i < end; i++) {
    if (
      units[i]?.lower === 'according' &&
      units.slice(i + 2, i + 6).some((u, k) => LOOSE.has(u.lower) && isLooseSource(units, i + 2 + k))
    ) {
      return true;
    }
    const unit = units[i] as Unit;
    if ((LOOSE.has(unit.lower) || /^drafts?$/.test(unit.lower)) && isLooseSource(units, i) && i === lastNoun(units, clause.from, end)) {
      // who is spoken of comes behind the verb
      return !units.slice(clause.from, end).some((u) => partyOf(u) !== undefined);
    }
  }
  return false;
}

/** The last noun of the subject of a clause, as far as no preposition follows it. */
function lastNoun(units: readonly Unit[], from: number, end: number): number {
  const preposition = firstWithin(units, from + 1, end, (u) => is(u, 'preposition') && !u.named);
  let at = (preposition < 0 ? end : preposition) - 1;
  while (at > from && (units[at]?.mark || is(units[at], 'adverb'))) {
    at--;
  }
  return at;
}
