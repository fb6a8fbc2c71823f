import type { AppError } from '../lib/errors/index.js';
import { asIs, wording } from '../lib/wording/index.js';
import { appError } from '../words/index.js';

export const documentDamaged = (sha256: string): AppError =>
  appError('document-damaged', wording('error.document.damaged', { sha256: asIs(sha256) }));

export const documentUnknown = (sha256: string): AppError =>
  appError('document-unknown', wording('error.document.none', { sha256: asIs(sha256) }));
