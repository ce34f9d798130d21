import type { TreatyRecord } from '../record/record.js';

/** Something made of a record: made when it is first asked for, and again when the record has become another. */
export class PerRecord<T> {
  #made: { readonly record: TreatyRecord; readonly value: T } | undefined;

  of(record: TreatyRecord, make: () => T): T {
    if (this.#made?.record !== record) {
      this.#made = { record, value: make() };
    }
    return this.#made.value;
  }
}
