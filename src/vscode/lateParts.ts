// The parts of the extension that are loaded when they are first needed: on the desktop a file each, in a web worker, which
// can load one file only, parts of it that are evaluated late.

/** Validates datasets and configuration. */
export function loadOwnFiles(): Promise<typeof import('./ownFiles.js')> {
  return import('./ownFiles.js');
}

/** Searches a record. */
export function loadRecordSearch(): Promise<typeof import('./recordSearch.js')> {
  return import('./recordSearch.js');
}
