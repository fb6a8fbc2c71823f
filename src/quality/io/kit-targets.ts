import { readFileSync } from 'node:fs';
import { packageFile } from '../../lib/disk/index.js';
import { type KitTargets, parseKitTargets } from '../kits/targets.js';

export const readKitTargets = (): KitTargets =>
  parseKitTargets(readFileSync(packageFile('data/kit-targets.yaml'), 'utf8'));
