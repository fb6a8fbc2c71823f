import type { Shares } from '../../../../src/amplification/api';

export type AutomatedRow = Shares['automated']['rows'][number];
export type ShareUnit = AutomatedRow['unit'];
export const shareUnits = ['posts', 'accounts', 'reposts'] as const satisfies readonly ShareUnit[];
