import { type Problem, problem } from '../../../lib/errors/index.js';
import { decodeAs } from '../../../lib/text/index.js';
import { wording } from '../../../lib/wording/index.js';

export type Decoded = { readonly text: string; readonly encoding: string };

/**
 * The text of a file of results. Spreadsheets write UTF-8, UTF-16, or what the machine is set to: GB 18030 in China,
 * Windows-1252 in western Europe. Which it was is shown, as the last two can only be told by how they read.
 */
export function decodeResults(file: string, bytes: Uint8Array): Decoded | Problem {
  // A workbook of Excel 97, and what else begins as Microsoft's containers do.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    const detail = {
      found: wording('found.excel-97'),
      expected: wording('expect.xlsx-or-csv'),
    };
    return problem('file-encoding', { file }, wording('problem.no-text'), detail);
  }
  const wide = utf16Of(bytes);
  if (wide !== undefined) return decodedAs(wide, bytes);
  if (isText('utf-8', bytes)) return decodedAs('utf-8', bytes);
  // Bytes that read as Chinese characters are Chinese; accented Latin letters read so make rare ones, if any.
  const chinese = isText('gb18030', bytes) ? decodedAs('gb18030', bytes) : undefined;
  return chinese && commonHan.test(chinese.text) ? chinese : decodedAs('windows-1252', bytes);
}

// One of the characters that names of columns and results in Chinese cannot do without.
const commonHan = /[结果阳阴性检测参考样本批号试剂]/;

const decodedAs = (encoding: string, bytes: Uint8Array): Decoded => ({
  text: decodeAs(encoding, bytes),
  encoding,
});

function isText(encoding: string, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // Without a mark: half of the bytes of Latin text and of every comma are zero.
  const head = bytes.subarray(0, 400);
  const zeros = (odd: 0 | 1) => head.filter((byte, at) => byte === 0 && at % 2 === odd).length;
  if (head.length < 8 || zeros(0) + zeros(1) < head.length / 10) return undefined;
  return zeros(1) > zeros(0) ? 'utf-16le' : 'utf-16be';
}
