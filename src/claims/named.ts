/** What a name of the record stands for. */
export type Named =
  | { readonly kind: 'party'; readonly id: string; readonly form: 'name' | 'abbreviation' | 'adjective' | 'people' | 'capital' | 'organ' }
  | { readonly kind: 'organisation'; readonly id: string }
  | { readonly kind: 'region'; readonly id: string; readonly form: 'name' | 'adjective' }
  | { readonly kind: 'topic'; readonly id: string; readonly form: 'noun' | 'verb' };
