import { intervalMethods } from '../../i18n/words';

export const cells = ['tp', 'fn', 'fp', 'tn'] as const;
export type KitCell = (typeof cells)[number];

/** What is asked of a kit, as it stands in the address. Cells that are left out are rows nobody was tested in. */
export type KitSearch = { [cell in KitCell]?: number } & {
  case?: string;
  /** The lot an evaluation is for. */
  lot?: string;
  use?: string;
  confidence?: number;
  method?: (typeof intervalMethods)[number];
  prevalence?: number;
};

export function parseKitSearch(search: Record<string, unknown>): KitSearch {
  const found: KitSearch = {};
  for (const cell of cells) {
    const value = search[cell];
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) found[cell] = value;
  }
  for (const name of ['case', 'lot', 'use'] as const) {
    const value = search[name];
    if (typeof value === 'string' && value !== '') found[name] = value;
  }
  const method = intervalMethods.find((one) => one === search.method);
  if (method !== undefined) found.method = method;
  for (const name of ['confidence', 'prevalence'] as const) {
    // 0.90 is not written as ours are, and stays text.
    const value = Number(search[name]);
    if (value > 0 && value < 1) found[name] = value;
  }
  return found;
}

export const hasCounts = (search: KitSearch): boolean => cells.some((cell) => search[cell] !== undefined);
