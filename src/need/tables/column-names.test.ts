import { expect, test } from 'vitest';
import { columnOf } from './column-names.js';
import { openNeedTables } from './open-tables.js';

test.each([
  ['In servizio al giorno', 'on-duty'],
  ['on_duty (per day)', 'on-duty'],
  ['personal por día', 'on-duty'],
  ['每日在岗', 'on-duty'],
  ['المشغولة', 'occupied'],
  ['الأسرة المشغولة', 'occupied'],
  ['Posti letto', 'beds'],
  ['telefono', undefined],
])('a column called %s holds %s', (name, column) => {
  expect(columnOf(name)).toBe(column);
});

test('a column that is not known is named, and a file without one we know is refused', async () => {
  const bytes = new TextEncoder().encode('sede;ruolo;persone adesso\nA;infermiere;4\n');
  const { tables, notes } = await openNeedTables('staff.csv', bytes);
  expect(tables[0]?.unknown).toEqual(['persone adesso']);
  expect(notes.map(({ level }) => level)).toContain('assumed');
  const none = await openNeedTables('staff.csv', new TextEncoder().encode('foo,bar\n1,2\n'));
  expect(none.notes.map(({ level }) => level)).toEqual(['refused']);
});
