import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type KitTargets, parseKitTargets } from '../kits/targets.js';

// This file is run from src/quality/kits in tests and from dist/src/quality/kits otherwise.
const [file = ''] = ['../../../', '../../../../']
  .map((up) => fileURLToPath(new URL(`${up}data/kit-targets.yaml`, import.meta.url)))
  .filter((path, index, all) => index === all.length - 1 || existsSync(path));

export const readKitTargets = (): KitTargets => parseKitTargets(readFileSync(file, 'utf8'));
