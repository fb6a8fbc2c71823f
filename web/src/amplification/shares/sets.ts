import type { AutomatedRow } from './rows';

type Corrected = AutomatedRow['corrected'][number];

/** The labelled accounts a correction rests on; the errors of one set may be counted by account or by post. */
export const setKey = ({ set, per }: Corrected): string => `${set}/${per}`;

export const setsOf = (rows: readonly AutomatedRow[]): string[] =>
  [...new Set(rows.flatMap(({ corrected }) => corrected.map(setKey)))].sort();

/** "gilani 2017/account" is Gilani 2017. */
export const setName = (key: string): string =>
  key.charAt(0).toUpperCase() + key.slice(1).replace(/\/.*$/, '');

export const setPer = (key: string): 'account' | 'post' => (key.endsWith('/post') ? 'post' : 'account');

/** Apart in light and dark and for the colour-blind: the same as on the map. */
export const setColours = ['var(--given)', 'var(--sold)', 'var(--for)', 'var(--unknown)'] as const;
