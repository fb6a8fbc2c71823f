import { packageFile } from '../lib/disk/index.js';

export const shippedCase = packageFile('cases/mask-diplomacy-2020');
