export {
  draftByHash,
  type Hashed,
  type HashedDraft,
  hashOpened,
  hashThere,
  listByHash,
  openByHash,
  pathByHash,
  putByHash,
  removeByHash,
  removeDrafts,
} from './by-hash.js';
export { isInside, openInside } from './inside.js';
export { makeFolder } from './make-folder.js';
export { syncFolder } from './sync-folder.js';
