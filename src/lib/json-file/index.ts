export { decodeJson } from './decode-json.js';
export { faultLine, linesIn } from './json-lines.js';
export { pointerTo } from './pointer.js';
