import * as z from 'zod/mini';
import { nameGuardSchema, partyNamesSchema, partySchema } from '../../src/record/schema.js';

const text = z.string().check(z.trim()).check(z.minLength(1));

/** What data/states-additions.json holds: our words beside those of the lists that data/states.json is made from. */
export const stateAdditionsSchema = z.strictObject({
  parties: z.record(
    z.string(),
    z.strictObject({
      /** By language: lists are added to those of the state, a name replaces its name. */
      names: z._default(z.record(z.string(), z.partial(partyNamesSchema)), {}),
      /** English words to take out. */
      drop: z._default(z.array(text), []),
      guards: z._default(z.array(nameGuardSchema), []),
    }),
  ),
  /** Region → the parties that lie in it, beside the regions of the list. */
  regions: z.record(z.string(), z.array(z.string())),
});

const lists = ['others', 'abbreviations', 'adjectives', 'combining', 'people', 'capitals', 'organs'] as const;

/**
 * Puts our additions to the states.
 * @param states the contents of data/states.json
 * @param additions the contents of data/states-additions.json
 * @returns parties as the record holds them
 * @throws Error where an addition names a state that is not there; ZodError where a file has another shape
 */
export function withAdditions(states: unknown, additions: unknown): z.infer<typeof partySchema>[] {
  const parties = z.array(partySchema).parse(states);
  const { parties: added, regions } = stateAdditionsSchema.parse(additions);
  const byId = new Map(parties.map((p) => [p.id, p]));
  const known = (id: string): z.infer<typeof partySchema> => {
    const party = byId.get(id);
    if (!party) {
      throw new Error(`states-additions.json: no state ${id} in states.json`);
    }
    return party;
  };
  for (const [id, { names, drop, guards }] of Object.entries(added)) {
    const party = known(id);
    for (const [language, more] of Object.entries(names)) {
      const base = party.names[language] ?? partyNamesSchema.parse({ name: more.name });
      if (more.name !== undefined) {
        base.name = more.name;
      }
      for (const list of lists) {
        base[list] = [...new Set([...base[list], ...(more[list] ?? [])])].filter((word) => language !== 'en' || !drop.includes(word));
      }
      party.names[language] = base;
    }
    const english = party.names.en;
    for (const list of lists) {
      if (english) {
        english[list] = english[list].filter((word) => !drop.includes(word) && word !== english.name);
      }
    }
    party.guards.push(...guards);
  }
  for (const [region, ids] of Object.entries(regions)) {
    for (const id of ids) {
      known(id).regions.push(region);
    }
  }
  return parties;
}
