import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const file = join(import.meta.dirname, '../../docs/reference/http.md');

/** A command line that prints what an operation answers, or a part of that. */
export type CommandLine = { readonly command: string; readonly operation: string; readonly part: string };

/** The table of docs/reference/http.md under "On the command line". */
export const commandLines: readonly CommandLine[] = [
  ...readFileSync(file, 'utf8').matchAll(/^\| `(waybill .+?)` \| `(\w+)` \| `?(\w+)`? \|$/gm),
].map(([, command = '', operation = '', part = '']) => ({ command, operation, part }));
