export {
  archiveBytes,
  archivedPath,
  archiveFile,
  checkArchive,
  hashOpened,
  openArchived,
  removeArchived,
  removeDrafts,
} from './archive.js';
export { caseHash } from './case-hash.js';
export { entryTag } from './entry-tag.js';
export { packCase, packZipReading, unpackCase, writePackedZip } from './packed-reading.js';
export { readCaseFolder } from './read-folder.js';
export { syncFolder, writeCaseFolder } from './write-folder.js';
export { readCaseZip, writeCaseZip } from './zip.js';
