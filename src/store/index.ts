export * from './contract.js';
export { entryKey, linksOf } from './entry-links.js';
export { lockFolder } from './folder-lock.js';
export { readHead, writeHead } from './heads-log.js';
export { type Change, isBlanked, JournalBody } from './journal-entry.js';
export { openStore } from './open-store.js';
