/**
 * What validates the files a user brings, datasets and configuration: a file of its own on the desktop, loaded when there is
 * one of them. Features take its values from {@link loadOwnFiles} alone.
 */
export { readConfig } from '../config/config.js';
export { loadDatasets } from '../record/load.js';
