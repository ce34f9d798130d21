import type { Abbreviations } from '../../draft/sentences.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What writers of English abbreviate, and what they take over from German, Czech, Slovak and Polish names and sources. */
export const abbreviations: Abbreviations = {
  beforeNames: set(
    'mr mrs ms messrs mme dr prof st ste mt ft gen col lt maj capt sgt cmdr adm sen rep gov pres amb hon rev mgr ing judr phdr mudr rndr v vs e.g i.e z.b d.h',
  ),
  beforeNumbers: set('no nos nr nrs art arts sec secs sect para paras p pp s fig figs vol vols ch cl pt ser abs čl odst ust poz č str št'),
  others: set(
    'jan feb mar apr jun jul aug sep sept oct nov dec inc ltd co corp jr sr al seq cf ca approx incl excl esp resp viz ed eds trans dept univ govt ph.d bzw tzv např napr tj tzn resp sog ggf vgl zb',
  ),
  months: set('januar jänner februar märz april mai juni juli august september oktober november dezember'),
  firstWords: set(
    'the this that these those it its in on at as by for from but and or so if when while where with without he she they we you his her their our there here a an no not both some many most all each any one however although because since after before under during despite until meanwhile moreover instead also only even then thus such',
  ),
};
