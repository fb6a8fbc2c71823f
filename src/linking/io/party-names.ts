import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { type Aliases, aliasesOf, PartyNames } from '../names/aliases.js';

// This file is run from src/linking/io in tests and from dist/src/linking/io otherwise.
const [file = ''] = ['../../../', '../../../../']
  .map((up) => fileURLToPath(new URL(`${up}data/party-names.yaml`, import.meta.url)))
  .filter((path, index, all) => index === all.length - 1 || existsSync(path));

let shipped: Aliases | undefined;

/** The names that ship with Waybill, read once. */
export const shippedAliases = (): Aliases => {
  shipped ??= aliasesOf(PartyNames.parse(parse(readFileSync(file, 'utf8'))));
  return shipped;
};
