import type { Span } from '../draft/span.js';

/** What a name of the record stands for. */
export type Named =
  | { readonly kind: 'party'; readonly id: string; readonly form: 'name' | 'abbreviation' | 'adjective' | 'people' | 'capital' | 'organ' }
  | { readonly kind: 'organisation'; readonly id: string }
  | { readonly kind: 'region'; readonly id: string; readonly form: 'name' | 'adjective' }
  | { readonly kind: 'topic'; readonly id: string; readonly form: 'noun' | 'verb' };

/** A place in prose that names a party, organisation, region or topic, or that speaks of an instrument. */
export type ProseMention =
  | { readonly span: Span; readonly named: Named }
  | {
      readonly span: Span;
      readonly named: { readonly kind: 'instrument' };
      readonly parties: readonly string[];
      readonly topics: readonly string[];
      readonly year: string | undefined;
    };
