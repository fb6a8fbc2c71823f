export * from './hash.js';
export * from './read-folder.js';
