import { expect, test } from 'vitest';
import { z } from 'zod';
import { wording } from '../../lib/wording/index.js';
import { readCase } from './read-case.js';
import { readCsvTable } from './read-document.js';

// A call takes some 120,000 arguments before the stack is full; lists of problems are longer.
const rows = 130_000;

test('a case with 130,000 wrong rows is read to its end', () => {
  const text = `id,name,kind\n${Array.from({ length: rows }, (_, at) => `p${at},P,nothing\n`).join('')}`;
  const { counts, problems } = readCase([
    { name: 'case.yaml', text: 'id: c\ntitle: A case\n' },
    { name: 'parties.csv', text },
  ]);
  expect(counts.total).toEqual({ read: rows, kept: 0, refused: rows });
  expect(problems).toHaveLength(rows);
});

test('so is a table', () => {
  const text = `id\n${'x\n'.repeat(rows)}`;
  const { problems, read } = readCsvTable(
    { name: 'table.csv', text },
    wording('entry.register-row'),
    z.object({ id: z.literal('y') }),
  );
  expect(read).toBe(rows);
  expect(problems).toHaveLength(rows);
});
