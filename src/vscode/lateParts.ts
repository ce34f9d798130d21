import { Breather } from './breather.js';

// The parts of the extension that are loaded when they are first needed: on the desktop a file each, in a web worker, which
// can load one file only, parts of it that are evaluated late.

/** Reads and judges drafts. What it reads them with comes first, so that the extension host has a moment in between. */
export async function loadEngine(): Promise<typeof import('./engine.js')> {
  const breather = new Breather();
  await import('./english.js');
  await breather.pause();
  return import('./engine.js');
}

/** Validates datasets and configuration. */
export function loadOwnFiles(): Promise<typeof import('./ownFiles.js')> {
  return import('./ownFiles.js');
}

/** Searches a record. */
export function loadRecordSearch(): Promise<typeof import('./recordSearch.js')> {
  return import('./recordSearch.js');
}
