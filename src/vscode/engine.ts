/**
 * What reads and judges drafts: a file of its own on the desktop, loaded when the first draft is checked and not when the
 * extension starts. Features take its values from {@link loadEngine} alone.
 */
export { openDraftInSteps, readerInSteps } from '../check/check.js';
export { parseDraft } from '../draft/prose.js';
export { HoverTargets } from './hoverTarget.js';
export { isProse } from './proseAt.js';
