export { sha256 } from './sha256.js';
export { uuidOfName } from './uuid.js';
