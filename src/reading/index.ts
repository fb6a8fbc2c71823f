export { openDocument } from './formats/open-document.js';
