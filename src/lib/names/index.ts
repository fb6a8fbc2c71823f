export { didYouMean, meantBy, nearest } from './nearest.js';
export { shownName, shownText } from './shown-name.js';
