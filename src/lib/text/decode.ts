import { type Problem, problem } from '../errors/index.js';
import { asIs, wording } from '../wording/index.js';
import { decodeAs } from './decode-as.js';
import { surelyEncoded } from './likely-encoding.js';

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

export type FileText = { readonly text: string | Problem; readonly notices: readonly Problem[] };

/**
 * The same of a file of a case, which spreadsheets also write in what their machine is set to. That it was read in
 * another encoding than a case is written in is said; where its letters do not tell which, it is left as it is.
 */
export function decodeFile(file: string, bytes: Uint8Array): FileText {
  const text = decodeText(file, bytes);
  if (utf16Of(bytes) !== undefined)
    return { text, notices: [problem('file-utf-16', { file }, wording('problem.utf-16'))] };
  const encoding = typeof text === 'string' ? otherEncoding(text, bytes) : undefined;
  if (encoding === undefined) return { text, notices: [] };
  const says = wording('problem.other-encoding', { encoding: asIs(encoding) });
  return { text: decodeAs(encoding, bytes), notices: [problem('file-other-encoding', { file }, says)] };
}

// UTF-8 in which a character was cut has many whole ones beside it.
const wholePerBroken = 10;

function otherEncoding(text: string, bytes: Uint8Array): string | undefined {
  const broken = text.split('\uFFFD').length - 1;
  const whole = text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
  return broken === 0 || whole > wholePerBroken * broken ? undefined : surelyEncoded(otherLetters(bytes));
}

// So much is plenty to tell what the letters are.
const sampleBytes = 1 << 16;

/** From the line on that has the first byte which is not ASCII. */
function otherLetters(bytes: Uint8Array): Uint8Array {
  const from = bytes.lastIndexOf(
    0x0a,
    bytes.findIndex((byte) => byte > 0x7f),
  );
  return bytes.subarray(from + 1, from + 1 + sampleBytes);
}

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
