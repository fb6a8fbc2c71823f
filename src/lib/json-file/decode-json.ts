import { decodeText } from '../text/index.js';

/** Text of a file of JSON, or of another form in plain letters; undefined where letters of it would be lost, and with them names. */
export function decodeJson(file: string, bytes: Uint8Array): string | undefined {
  const text = decodeText(file, bytes);
  return typeof text === 'string' && !text.includes('\uFFFD') ? text.replace(/^\uFEFF/, '') : undefined;
}
