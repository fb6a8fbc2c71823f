export { parseBytes } from './options.js';
