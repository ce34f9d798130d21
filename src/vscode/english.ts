/**
 * What reads English: a file of its own on the desktop, beside the engine, which takes it from there. Loaded before the engine
 * is, so that neither keeps the extension host for long.
 */
export { createEnglish } from '../claims/english/english.js';
