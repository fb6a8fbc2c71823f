import { readFileSync } from 'node:fs';
import { packageFile } from '../../lib/disk/index.js';
import { type DrainReference, parseReference } from '../reference.js';

const read = (name: string): string => readFileSync(packageFile(`data/${name}`), 'utf8');

let shipped: DrainReference | undefined;

/** The reference data that ship with Waybill, read once. */
export const shippedReference = (): DrainReference => {
  shipped ??= parseReference(read('population.yaml'), read('usual-prices.yaml'));
  return shipped;
};
