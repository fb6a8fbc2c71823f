export { archiveFile, checkArchive } from './archive.js';
export { type CaseDocuments, findCaseDocuments, type LeftOut, zipWithDocuments } from './case-documents.js';
export { caseHash } from './case-hash.js';
export { entryTag } from './entry-tag.js';
export { packCase, packZipReading, unpackCase, writePackedZip } from './packed-reading.js';
export { readCaseFolder } from './read-folder.js';
export { writeCaseFolder } from './write-folder.js';
export { documentsInZip, readCaseZip, writeCaseZip } from './zip.js';
export { openZipFile } from './zip-file.js';
