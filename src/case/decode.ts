import { type Problem, problem } from './problem.js';

/**
 * Text of a file. Bytes here and there that are not UTF-8 become U+FFFD, and the entry that holds one is refused
 * by its line; a file that is another encoding throughout is refused whole.
 */
export function decodeText(file: string, bytes: Uint8Array): string | Problem {
  if (looksLikeUtf16(bytes)) {
    const detail = { found: 'UTF-16', expected: 'UTF-8' };
    return problem('file-encoding', { file }, 'is not UTF-8; save it again as UTF-8', detail);
  }
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  // Without a mark: every other byte of Latin text in UTF-16 is zero.
  const head = bytes.subarray(0, 64);
  return head.length >= 8 && head.filter((byte) => byte === 0).length * 3 >= head.length;
}
