export { listZip, unpack, type ZipEntry, ZipError } from './zip-entries.js';
