export { appendToZip, lengthWith, type StoredFile } from './append-to-zip.js';
export { listZip, unpack, unpackParts, type ZipBytes, type ZipEntry, ZipError } from './zip-entries.js';
