import { AppError } from '../../case/index.js';

/** Node says it with a code, DuckDB in its message. */
export function orDiskFull(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof AppError) return error;
  const code = 'code' in error ? error.code : undefined;
  const isFull = code === 'ENOSPC' || code === 'EDQUOT' || /no space left on device/i.test(error.message);
  return isFull
    ? new AppError('disk-full', 'The disk of the server has no room left for this.', { cause: error })
    : error;
}
