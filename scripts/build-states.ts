// Writes data/states.json from two kept lists: names, capitals and regions from world-countries (ODbL 1.0), names in
// other languages from CLDR (Unicode License v3). Run it when one of them has a new version; what is ours stands apart
// in data/states-additions.json.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

interface Country {
  readonly cca2: string;
  readonly name: { readonly common: string; readonly official: string };
  readonly capital: readonly string[];
  readonly demonyms: { readonly eng?: { readonly m: string } };
  readonly independent: boolean;
  readonly region: string;
  readonly subregion: string;
  readonly translations: Readonly<Record<string, { readonly official: string; readonly common: string }>>;
}

interface Names {
  name: string;
  others?: string[];
  adjectives?: string[];
  people?: string[];
  capitals?: string[];
}

// scripts run at the root of the project
const root = process.cwd();
const require = createRequire(path.join(root, 'package.json'));
const countries: readonly Country[] = require('world-countries');

/** Language tag → the key of world-countries that holds its official names. */
const languages = { cs: 'ces', da: undefined, de: 'deu', fr: 'fra', pl: 'pol', sk: 'slk', 'zh-Hant': undefined } as const;

/** States that the list does not call independent and that drafts name as states. */
const alsoStates = new Set(['TW', 'PS', 'XK']);
/** Places without inhabitants who could conclude anything. */
const leftOut = new Set(['AQ', 'BV', 'HM', 'TF', 'UM', 'GS', 'IO', 'SJ']);

/** Those whose usual name is CLDR's short one: "Hong Kong", not "Hong Kong SAR China". */
const shortNames = new Set(['HK', 'MO', 'PS']);

const regionIds: Readonly<Record<string, string>> = {
  Africa: 'africa',
  Americas: 'americas',
  Asia: 'asia',
  Europe: 'europe',
  Oceania: 'oceania',
  Caribbean: 'caribbean',
  'Central America': 'central-america',
  'South America': 'south-america',
};

/** Adjectives that name the people only together with a noun: "Danish people". */
const adjectiveOnly =
  /(ese|ish|ss)$|^(French|Dutch|Malagasy|Manx|Seychellois|Faroese|I-Kiribati|Ni-Vanuatu|Burkinabe|Motswana|Mosotho|Vatican|Greenlandic|Sahrawi|Hong Konger)$/;

function demonyms(text: string): Pick<Names, 'adjectives' | 'people'> {
  const adjectives: string[] = [];
  const people: string[] = [];
  for (const word of text.split(/, | or /)) {
    if (/er$/.test(word)) {
      people.push(word, `${word}s`);
    } else {
      adjectives.push(word);
      if (!adjectiveOnly.test(word)) {
        people.push(`${word}s`);
      }
    }
  }
  return { ...(adjectives.length > 0 && { adjectives }), ...(people.length > 0 && { people }) };
}

const isState = (country: Country): boolean => country.independent || alsoStates.has(country.cca2);
const stateDemonyms = new Set(countries.filter(isState).map((c) => c.demonyms.eng?.m));

function englishNames(country: Country): Names {
  const { common, official } = country.name;
  const names: Names = { name: common };
  if (official !== common) {
    names.others = [official];
  }
  const demonym = country.demonyms.eng?.m ?? '';
  // "French" is not the French Southern Lands, and "Djibouti" as an adjective is the name again
  if (demonym !== '' && demonym !== common && (isState(country) || !stateDemonyms.has(demonym))) {
    Object.assign(names, demonyms(demonym));
  }
  // only a state's capital stands for a government
  const capitals = isState(country) ? country.capital.filter((c) => c !== common) : [];
  if (capitals.length > 0) {
    names.capitals = capitals;
  }
  return names;
}

const cldr = new Map(
  Object.keys(languages).map((language) => {
    const file = require(`cldr-localenames-full/main/${language}/territories.json`);
    return [language, file.main[language].localeDisplayNames.territories as Readonly<Record<string, string>>];
  }),
);

function party(country: Country): object {
  const id = country.cca2;
  const names: Record<string, Names> = { en: englishNames(country) };
  for (const [language, key] of Object.entries(languages)) {
    const territories = cldr.get(language);
    const name = (shortNames.has(id) ? territories?.[`${id}-alt-short`] : undefined) ?? territories?.[id];
    if (name === undefined) {
      throw new Error(`no name for ${id} in ${language}`);
    }
    const official = key === undefined ? undefined : country.translations[key]?.official;
    names[language] = { name, ...(official !== undefined && official !== name && { others: [official] }) };
  }
  const regions = [country.region, country.subregion].flatMap((r) => regionIds[r] ?? []);
  return {
    id,
    kind: isState(country) ? 'state' : 'territory',
    names,
    // statements about the states of Europe do not speak of its territories
    regions: isState(country) ? [...new Set(regions)] : regions.filter((r) => r !== 'europe'),
  };
}

const lines = countries
  .filter((c) => !leftOut.has(c.cca2))
  .sort((a, b) => (a.cca2 < b.cca2 ? -1 : 1))
  .map((c) => `  ${JSON.stringify(party(c))}`);
fs.writeFileSync(path.join(root, 'data/states.json'), `[\n${lines.join(',\n')}\n]\n`);
console.log(`data/states.json: ${lines.length} states and territories`);
