import { AppError } from '../../case/index.js';

/** The header of a table from its bytes, given as Latin-1, which takes every byte for a character. */
export function headerText(latin1: string, file: string): string {
  const refuse = (found: string): never => {
    throw new AppError('request-invalid', `${file}, the header: found ${found}, expected UTF-8 text.`);
  };
  if (/^(ÿþ|þÿ)|\0.\0/s.test(latin1)) return refuse('UTF-16');
  if (latin1.includes('\0')) return refuse('a NUL byte');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(latin1, 'latin1'));
  } catch {
    return refuse('another encoding, such as Latin-1');
  }
}
