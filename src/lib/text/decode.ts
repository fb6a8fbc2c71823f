import { type Problem, problem } from '../errors/index.js';
import { wording } from '../wording/index.js';

type Wide = 'utf-16le' | 'utf-16be';

/**
 * Text of a file in UTF-8 or UTF-16. Bytes here and there that are not UTF-8 become U+FFFD, and the entry that holds one
 * is refused by its line; a workbook is refused whole.
 */
export function decodeText(file: string, bytes: Uint8Array): string | Problem {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4) {
    const detail = { found: wording('found.workbook'), expected: wording('expect.sheets-as-csv') };
    return problem('file-encoding', { file }, wording('problem.no-text'), detail);
  }
  return new TextDecoder(utf16Of(bytes) ?? 'utf-8', { ignoreBOM: true }).decode(bytes);
}

/** That a file was read in another encoding than a case is written in. */
export const checkEncoding = (file: string, bytes: Uint8Array): Problem[] =>
  utf16Of(bytes) === undefined ? [] : [problem('file-utf-16', { file }, wording('problem.utf-16'))];

function utf16Of(bytes: Uint8Array): Wide | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Without a mark: every other byte of Latin text, of commas and of line ends is zero.
  const head = bytes.subarray(0, 400);
  const zeros = (odd: 0 | 1): number => head.filter((byte, at) => byte === 0 && at % 2 === odd).length;
  if (head.length < 8 || zeros(0) + zeros(1) < head.length / 10) return undefined;
  return zeros(1) > zeros(0) ? 'utf-16le' : 'utf-16be';
}
