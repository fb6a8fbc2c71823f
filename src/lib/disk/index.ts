export {
  draftByHash,
  type Hashed,
  hashOpened,
  hashThere,
  listByHash,
  openByHash,
  pathByHash,
  putByHash,
  removeByHash,
  removeDrafts,
} from './by-hash.js';
export { isInside } from './inside.js';
export { makeFolder } from './make-folder.js';
export { packageFile } from './package-file.js';
export { syncFolder } from './sync-folder.js';
