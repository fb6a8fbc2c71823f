export { openDocument } from './formats/open-document.js';
export { guessLanguage } from './guess-language.js';
export { decodeTable } from './tables/decode-table.js';
export { EntryMaker } from './tables/entry-maker.js';
export { openTable } from './tables/open-table.js';
export { tellsOfSpeech } from './tells-of-speech.js';
