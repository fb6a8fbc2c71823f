import { type Wording, wording } from '../lib/wording/index.js';
import { comparable } from './names.js';

const charsMin = 10;
// What is longer is no password anybody types; hashing it would be work for nothing.
export const passwordCharsMax = 256;

/** One password, however a keyboard composes its letters (NIST SP 800-63B, 3.1.1.2). */
export const tidyPassword = (password: string): string => password.normalize('NFKC');

/** What is wrong with a password; nothing where it can be taken. */
export function checkPassword(password: string, name: string): Wording | undefined {
  const tidy = tidyPassword(password);
  const signs = new Set(tidy).size;
  const isTaken = [...tidy].length >= charsMin && password.length <= passwordCharsMax && signs >= 4;
  if (isTaken && comparable(tidy) !== comparable(name)) return undefined;
  return wording('people.expect.password', { min: String(charsMin), max: String(passwordCharsMax) });
}
