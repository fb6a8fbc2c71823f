import { wording } from '../wording/index.js';
import { AppError } from './app-error.js';

const codes = new Set<unknown>(['ENOSPC', 'EDQUOT']);

/** Whether a write was refused because a disk, or what one account may use of it, is full. DuckDB says so in words only. */
export const isDiskFull = (error: unknown): boolean =>
  error instanceof Error &&
  (('code' in error && codes.has(error.code)) || /no space left on device/i.test(error.message));

export const diskFull = (cause?: unknown): AppError =>
  new AppError('disk-full', 'The disk is full.', { cause, says: wording('error.disk-full') });
