export { lockHead } from './append.js';
export { BackupRow } from './backup.js';
export * from './contract.js';
export { entryKey, linksOf } from './entry-links.js';
export { lockFolder } from './folder-lock.js';
export { readHead, writeHead } from './heads-log.js';
export { type Change, JournalBody } from './journal-entry.js';
export { openStore } from './open-store.js';
export type { Database, Tx } from './tables.js';
