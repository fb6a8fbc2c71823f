import { requireWhole } from './inputs.js';

/** Table 1 of ISO 2859-1: the largest lot of each row. */
const largestLots = [8, 15, 25, 50, 90, 150, 280, 500, 1200, 3200, 10_000, 35_000, 150_000, 500_000] as const;

const lettersByLevel = {
  'S-1': 'AAAABBBBCCCCDDD',
  'S-2': 'AAABBBCCCDDDEEE',
  'S-3': 'AABBCCDDEEFFGGH',
  'S-4': 'AABCCDEEFGGHJJK',
  I: 'AABCCDEFGHJKLMN',
  II: 'ABCDEFGHJKLMNPQ',
  III: 'BCDEFGHJKLMNPQR',
} as const;

export type InspectionLevel = keyof typeof lettersByLevel;
export const inspectionLevels = Object.keys(lettersByLevel) as InspectionLevel[];

/** The sample size code letter of a lot; II is the level to use where nothing else is asked for. */
export function codeLetterOf(lot: number, level: InspectionLevel): string {
  requireWhole('lot', lot, 2);
  const row = largestLots.findIndex((largest) => lot <= largest);
  return lettersByLevel[level].at(row) ?? 'R';
}
