import { AppError, isDiskFull } from '../../lib/errors/index.js';

/** The same error, in words for whoever has no shell on the server. */
export const orDiskFull = (error: unknown): unknown =>
  isDiskFull(error) && !(error instanceof AppError)
    ? new AppError('disk-full', 'The disk of the server has no room left for this.', { cause: error })
    : error;
