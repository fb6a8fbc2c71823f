import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Language } from '../../findings/index.js';
import { packageFile } from '../../lib/disk/index.js';
import { Rates } from '../estimate/rates.js';
import type { NeedAnswer } from '../folder/api.js';
import { estimateNeed } from '../folder/estimate-need.js';
import type { NeedFile } from '../folder/need-file.js';
import { presentNeed } from '../folder/present-need.js';
import type { ShippedNeed } from '../folder/read-given.js';
import { Item } from '../names/known.js';

const read = (name: string): unknown => JSON.parse(readFileSync(packageFile(`data/need/${name}`), 'utf8'));

let shipped: ShippedNeed | undefined;

/** What files say of need, in the order of their names. */
export async function estimateFiles(
  files: readonly NeedFile[],
  { on, lang }: { readonly on: string; readonly lang: Language },
): Promise<NeedAnswer> {
  shipped ??= { items: z.array(Item).parse(read('items.json')), rates: Rates.parse(read('who-esft.json')) };
  const ordered = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return presentNeed(await estimateNeed(ordered, shipped, on), lang);
}
