import { basename } from 'node:path';
import { AppError } from '../../lib/errors/index.js';

/** A file that cannot be read to its end, said with its line where that is known. */
export function unreadable(cause: unknown, paths: readonly string[]): AppError {
  if (cause instanceof AppError) return cause;
  const message = cause instanceof Error ? cause.message : String(cause);
  const names = paths.map((path) => basename(path)).join(', ');
  const line = /\bline: (\d+)/i.exec(message)?.[1];
  const where = line === undefined ? names : `${names}, line ${line}`;
  return new AppError('request-invalid', `${where}: ${plain(message)}`, { cause });
}

// DuckDB follows its reason with a page of settings one could try; the first lines are the reason.
function plain(message: string): string {
  const [reason = message] = message.split(
    /\n\s*\n|Possible (?:fixes|solutions)|\n\s*file = |Try increasing/i,
  );
  return reason
    .replace(/^(Invalid Input|IO|Conversion|Binder|Parser) Error:\s*/i, '')
    .replace(/^\s*line: \d+\s*/i, '')
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim()
    .slice(0, 500)
    .replace(
      /unterminated quote found\.?/i,
      'unterminated quote found. Within a quoted cell a quote is written twice (""); where a program writes \\" instead, export the file anew, or as JSON.',
    );
}
