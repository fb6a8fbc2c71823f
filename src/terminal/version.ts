import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { packageFile } from '../lib/disk/index.js';

export const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(packageFile('package.json'), 'utf8')));
