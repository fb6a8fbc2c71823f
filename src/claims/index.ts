export { checkClaims } from './check.js';
