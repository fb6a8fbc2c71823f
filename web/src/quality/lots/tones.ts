import type { LotDisposition } from '../../../../src/quality/disposition/api';

export const tones = {
  accept: 'for',
  downgrade: 'caution',
  quarantine: 'open',
  reject: 'against',
  recall: 'against',
} as const satisfies Record<LotDisposition['disposition'], string>;
