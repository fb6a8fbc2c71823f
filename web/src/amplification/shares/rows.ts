import type { Shares } from '../../../../src/amplification/api';

export type AutomatedRow = Shares['automated']['rows'][number];
export type Unit = AutomatedRow['unit'];
export const units = ['posts', 'accounts', 'reposts'] as const satisfies readonly Unit[];
