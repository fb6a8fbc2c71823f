import { AppError } from './app-error.js';

const codes = new Set<unknown>(['ENOSPC', 'EDQUOT']);

/** Whether the system refused a write because a disk, or what one account may use of it, is full. */
export const isDiskFull = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && codes.has(error.code);

export const diskFull = (cause?: unknown): AppError =>
  new AppError(
    'disk-full',
    'The disk has no room left for this; nothing was written. Make room and ask again.',
    {
      cause,
    },
  );
