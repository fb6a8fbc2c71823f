export * from './contract.js';
export { type EntryLink, entryKey, linksOf, type NamedEntry } from './entry-links.js';
export { type Change, JournalBody, type JournalEntry } from './journal-entry.js';
export { openStore } from './open-store.js';
