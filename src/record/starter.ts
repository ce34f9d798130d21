import type { Dataset } from './schema.js';

/** What the maker of a new dataset decides. */
export interface StarterChoice {
  readonly title: string;
  /** The party whose relations it is about, an id of the bundled record; absent: none. */
  readonly focalParty?: string;
  /** The day it is made, ISO 8601. */
  readonly asOf: string;
}

/** What a written dataset needs to have; all else may be left out. */
type WrittenDataset = Pick<Dataset, 'id' | 'title' | 'version' | 'asOf'> & Readonly<Record<string, unknown>>;

/**
 * A dataset to begin with: valid as it is, with one made-up agreement with a made-up state to show where things go. Nothing
 * in it names anything that a draft could mean.
 */
export function starterDataset({ title, focalParty, asOf }: StarterChoice): WrittenDataset {
  const cites = [{ source: 'example-source', at: 'Article 1' }];
  const invented = (id: string, name: string, adjective: string): object => ({
    id,
    kind: 'state',
    names: { en: { name, adjectives: [adjective] } },
  });
  return {
    id: idFrom(title),
    title,
    version: '1.0.0',
    asOf,
    ...(focalParty === undefined ? {} : { focalParty }),
    defaultField: 'criminal',
    sources: [
      {
        id: 'example-source',
        title: 'Title of the source',
        url: 'https://example.org/source',
        publisher: 'Who published it',
        date: asOf,
        kind: 'government',
      },
    ],
    parties: [
      invented('X-EXAMPLIA', 'Examplia', 'Examplian'),
      ...(focalParty === undefined ? [invented('X-SPECIMIA', 'Specimia', 'Specimian')] : []),
    ],
    agreements: [
      {
        id: `X-EXAMPLIA-${asOf.slice(0, 4)}`,
        kind: { value: 'agreement', cites },
        field: 'criminal',
        label: `Agreement with Examplia (${asOf.slice(0, 4)})`,
        parties: [{ party: focalParty ?? 'X-SPECIMIA' }, { party: 'X-EXAMPLIA' }],
        dates: [{ event: 'signed', date: asOf, cites }],
        scope: {
          'transfer-of-sentenced-persons': { value: 'covered', cites },
          extradition: { value: 'not covered', cites },
        },
      },
    ],
  };
}

/** An id made of the letters and digits of a title; `dataset` where it has none. */
function idFrom(title: string): string {
  const id = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return id === '' ? 'dataset' : id;
}
