/** What a text may hold, as far as its words tell; bits of one number. A set bit promises nothing, a missing one does. */
export const Signs = {
  /** The name of a party. */
  party: 1,
  /** The name of a focal party. */
  focal: 2,
  /** The name of an organisation. */
  organisation: 4,
  /** A topic, an instrument, a word of the law or another that tells what an agreement is about. */
  matter: 8,
  /** The name of a region. */
  region: 16,
  /** A verb, and an object, that name a topic together. */
  act: 32,
  object: 64,
  /** The words may be hidden by their markup. */
  unsure: 128,
} as const;

/** Whether there are signs in `all` of every kind that is named. */
export function hasSigns(all: number, ...kinds: readonly (keyof typeof Signs)[]): boolean {
  return kinds.every((kind) => (all & Signs[kind]) !== 0);
}
