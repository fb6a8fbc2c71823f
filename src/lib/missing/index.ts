export { isDash, isMissing, missingWords } from './missing-words.js';
