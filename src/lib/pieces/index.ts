export { inPieces, mapInPieces } from './pieces.js';
