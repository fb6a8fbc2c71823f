export { checkAmplification } from './check.js';
