/**
 * The search over a record: a file of its own on the desktop, loaded when somebody first searches. Features take its values
 * from {@link loadRecordSearch} alone.
 */
export { createSearch } from '../record/search.js';
