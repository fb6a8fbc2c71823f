import { basename } from 'node:path';
import { AppError } from '../../lib/errors/index.js';
import { asIs, type Param, type Wording, wording } from '../../lib/wording/index.js';
import { appError } from '../../words/index.js';

/** A file that cannot be read to its end, said with its line where that is known. */
export function unreadable(cause: unknown, paths: readonly string[]): AppError {
  if (cause instanceof AppError) return cause;
  const message = cause instanceof Error ? cause.message : String(cause);
  const names = paths.map((path) => basename(path)).join(', ');
  return unreadableAt(placeOf(names, /\bline: (\d+)/i.exec(message)?.[1]), reasonOf(message), cause);
}

export const unreadableAt = (where: Param, what: Wording, cause?: unknown): AppError =>
  appError('request-invalid', wording('posts.unreadable', { where, what }), { cause });

export const placeOf = (names: string, line: number | string | undefined): Param =>
  line === undefined
    ? asIs(names)
    : wording('posts.at-line', { names: asIs(names), line: asIs(String(line)) });

const known: readonly (readonly [RegExp, (said: string) => Wording])[] = [
  [/unterminated quote/i, () => wording('posts.unterminated')],
  [/malformed json/i, (said) => wording('posts.bad-json', { said: asIs(said) })],
  [
    /maximum_object_size" of (\d+) bytes/i,
    (said) => wording('posts.long-record', { max: asIs(/(\d+) bytes/.exec(said)?.[1] ?? '') }),
  ],
  [/\bENOENT\b/, () => wording('posts.file-missing')],
  [/\b(EACCES|EPERM)\b/, () => wording('posts.file-forbidden')],
];

// What a library says is English; what it means is not, where it is known.
function reasonOf(message: string): Wording {
  const said = plain(message);
  const [, words] = known.find(([sign]) => sign.test(said)) ?? [];
  return words?.(said) ?? wording('posts.cannot-read', { said: asIs(said) });
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
    .slice(0, 500);
}
