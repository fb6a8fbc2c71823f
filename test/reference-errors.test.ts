import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { appErrors } from '../src/lib/errors/index.js';

const file = join(import.meta.dirname, '../docs/reference/errors.md');

test('docs/reference/errors.md lists every error code with its status and meaning, and no other', () => {
  const rows = [...readFileSync(file, 'utf8').matchAll(/^\| `([a-z-]+)` \| (\d{3}) \| (.+) \|$/gm)];
  const documented = rows.map(([, code, status, means]) => [code, { status: Number(status), means }]);
  expect(documented).toEqual(Object.entries(appErrors));
});
