export * from './archive.js';
export * from './hash.js';
export * from './make-folder.js';
export * from './packed-reading.js';
export * from './pieces.js';
export * from './read-folder.js';
export * from './write-folder.js';
export * from './zip.js';
