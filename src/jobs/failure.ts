import { AppError, type AppErrorCode, diskFull, isDiskFull, type Problem } from '../lib/errors/index.js';
import type { Wording } from '../lib/wording/index.js';

/** An error as plain data, which goes from one process to another. */
export type Failure =
  | {
      readonly problem: {
        readonly code: AppErrorCode;
        readonly detail: string;
        readonly problems: readonly Problem[];
        readonly says?: Wording | undefined;
      };
    }
  | { readonly fault: string };

/** What is told to whoever asked; undefined where it is a fault of ours. */
export function toldError(error: unknown): AppError | undefined {
  if (error instanceof AppError) return error;
  return isDiskFull(error) ? diskFull(error) : undefined;
}

export function failureOf(error: unknown): Failure {
  const told = toldError(error);
  if (told)
    return { problem: { code: told.code, detail: told.message, problems: told.problems, says: told.says } };
  return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

export function errorOf(failure: Failure): Error {
  if ('fault' in failure) return new Error(failure.fault);
  const { code, detail, problems, says } = failure.problem;
  return new AppError(code, detail, { problems, says });
}
