export { isInside, openInside } from './inside.js';
export { makeFolder } from './make-folder.js';
