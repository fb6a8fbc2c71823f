import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type DrainReference, parseReference } from '../reference.js';

// This file is run from src/drain/io in tests and from dist/src/drain/io otherwise.
const read = (name: string): string => {
  const [file = ''] = ['../../../', '../../../../']
    .map((up) => fileURLToPath(new URL(`${up}data/${name}`, import.meta.url)))
    .filter((path, index, all) => index === all.length - 1 || existsSync(path));
  return readFileSync(file, 'utf8');
};

let shipped: DrainReference | undefined;

/** The reference data that ship with Waybill, read once. */
export const shippedReference = (): DrainReference => {
  shipped ??= parseReference(read('population.yaml'), read('usual-prices.yaml'));
  return shipped;
};
