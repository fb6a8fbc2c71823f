import type { Wording } from '../../lib/wording/index.js';

/** Something about a dossier that is not as it was published. A value in a list: the rest is still looked at. */
export type DossierFault = {
  readonly code: FaultCode;
  /** The file of the dossier that it is about, as it is named there. */
  readonly file: string;
  readonly says: Wording;
};

export const faultCodes = [
  'file-changed',
  'file-missing',
  'file-added',
  'file-no-file',
  'path-outside',
  'form-wrong',
  'signature-wrong',
  'key-other',
  'witness-missing',
  'proof-wrong',
  'entry-changed',
  'entry-unproven',
  'edition-unrecorded',
  'source-changed',
  'time-stamp-wrong',
  'journal-truncated',
  'journal-rewritten',
  'journal-unproven',
  'journal-other',
  'older-changed',
] as const;
export type FaultCode = (typeof faultCodes)[number];

export const fault = (code: FaultCode, file: string, says: Wording): DossierFault => ({ code, file, says });
