export { decodeJson } from './decode-json.js';
export { linesIn } from './json-lines.js';
export { parseJson } from './parse-json.js';
export { pointerTo } from './pointer.js';
