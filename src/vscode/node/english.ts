/** What reads English: a file of its own beside the thread that reads drafts, which takes it from there. */
export { createEnglish } from '../../claims/english/english.js';
