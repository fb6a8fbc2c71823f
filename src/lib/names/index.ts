export { didYouMean, nearest } from './nearest.js';
export { shownName, shownText } from './shown-name.js';
