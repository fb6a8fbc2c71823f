export { checkAmplification } from './check.js';
export { parseBytes } from './options.js';
