import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type KitTargets, parseKitTargets } from './targets.js';

// From dist/src/quality/kits up to the checkout.
const file = fileURLToPath(new URL('../../../../data/kit-targets.yaml', import.meta.url));

export const readKitTargets = (): KitTargets => parseKitTargets(readFileSync(file, 'utf8'));
