import { type Problem, problem } from '../errors/index.js';
import { wording } from '../wording/index.js';

// Control characters other than tab and line break, and U+FFFD, which a decoder puts where bytes were not UTF-8.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that are refused.
const unreadable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd]/;

/** Text with one kind of line end and no byte order mark. */
export function normalise(file: string, source: string): { text: string; problems: Problem[] } {
  const problems: Problem[] = [];
  let text = source;
  if (text.startsWith('\ufeff')) {
    problems.push(problem('byte-order-mark', { file, line: 1 }, wording('problem.byte-order-mark')));
    text = text.slice(1);
  }
  return { text: text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text, problems };
}

export const hasUnreadable = (text: string): boolean => unreadable.test(text);

export function findUnreadable(file: string, part: { text: string; line: number }): Problem | undefined {
  const match = unreadable.exec(part.text);
  if (!match) return undefined;
  const line = part.line + part.text.slice(0, match.index).split('\n').length - 1;
  const code = match[0].charCodeAt(0);
  if (code === 0xfffd) {
    return problem('character-unreadable', { file, line }, wording('problem.not-utf-8'));
  }
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return problem('character-unreadable', { file, line }, wording('problem.control-character'), {
    found: name,
  });
}
