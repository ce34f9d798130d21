import type { Situation } from './extract.js';
import type { Scene } from './scene.js';

/**
 * What is in sight of a part: `nobody` who could be the other side; or a side, of which nothing was said that a claim could
 * pick up (`silence`); or a side and agreements (`matters`).
 */
export type Sight = 'nobody' | 'silence' | 'matters';

/** What is in sight in a situation. */
export function sightOf({ opening, headings, previous, standing }: Situation): Sight {
  const scenes: readonly (Scene | undefined)[] = [opening, previous?.scene, ...headings.map((h) => h.scene)];
  // a question may be answered, and a body spoken of be meant, by words that name nothing
  if (typeof standing === 'string' || scenes.some((s) => s?.said || s?.asked !== undefined || s?.organisation !== undefined)) {
    return 'matters';
  }
  if (!scenes.some((s) => s?.counterpart !== undefined && s.counterpart !== null)) {
    return 'nobody';
  }
  return scenes.some((s) => s && (s.agreements || s.fields.size > 0)) ? 'matters' : 'silence';
}
