import { describe, expect, test } from 'vitest';
import { readRegisters } from './read-register.js';

const read = (text: string) => {
  const { registers, problems } = readRegisters({ name: 'r.csv', text });
  return { rows: [...registers.values()].flat(), problems };
};

describe('registers as spreadsheets write them', () => {
  test('with semicolons, a byte order mark, and days day first', () => {
    const text =
      '\ufeffregister;asOf;number;name;from;until\r\nnotified-bodies;20/04/2020;2163;"Body; Good";21/04/2018;01/05/2030\r\nnotified-bodies;20/04/2020;0197;TÜV;;\r\n';
    expect(read(text)).toEqual({
      rows: [
        {
          register: 'notified-bodies',
          asOf: '2020-04-20',
          number: '2163',
          name: 'Body; Good',
          from: '2018-04-21',
          until: '2030-05-01',
        },
        { register: 'notified-bodies', asOf: '2020-04-20', number: '0197', name: 'TÜV' },
      ],
      problems: [],
    });
  });

  test('with tabs and days month first', () => {
    const { rows } = read('register\tasOf\tname\nlist\t04/27/2020\tAcme\nlist\t05/06/2020\tBeta\n');
    expect(rows.map(({ asOf }) => asOf)).toEqual(['2020-04-27', '2020-05-06']);
  });

  test('with days that can be two are not guessed: the row is named', () => {
    const { rows, problems } = read('register;asOf;name\nlist;05/06/2020;Acme\nlist;2020-06-05;Beta\n');
    expect(rows.map(({ name }) => name)).toEqual(['Beta']);
    expect(problems.map(({ at }) => [at.line, at.field])).toEqual([[2, 'asOf']]);
  });

  test('as they were before', () => {
    const { rows, problems } = read('register,asOf,name\nlist,2020-04-27,"Acme, Ltd"\n');
    expect([rows, problems]).toEqual([[{ register: 'list', asOf: '2020-04-27', name: 'Acme, Ltd' }], []]);
  });
});
