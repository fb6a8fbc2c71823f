import { expect, test } from 'vitest';
import { readStandards } from '../io/standards.js';

test('editions that are no longer the newest say which replaced them, and from when', () => {
  const replaced = new Map(readStandards().map(({ edition, replaced: by }) => [edition, by]));
  expect(replaced.get('GB 19083-2010')).toEqual({ by: 'GB 19083-2023', from: '2025-12-01' });
  expect(replaced.get('YY 0469-2011')).toEqual({ by: 'YY 0469-2023', from: '2026-12-01' });
  expect(replaced.get('EN 14683:2019')).toEqual({ by: 'EN 14683:2025', from: '2025-10-17' });
});
