export { checkMedia } from './check.js';
