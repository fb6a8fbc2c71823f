import { readFileSync } from 'node:fs';
import { wrongValue } from '../../findings/index.js';
import { wording } from '../../lib/wording/index.js';

export function readArticleFile(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    const { code = 'unreadable' } = cause as NodeJS.ErrnoException;
    throw wrongValue(file, code, wording('expect.article'), { cause });
  }
}
