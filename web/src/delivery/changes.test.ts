import { expect, test } from 'vitest';
import { changeOf, noChange } from './changes';

test.each([
  [
    { what: 'lost', at: '10.30', of: 'Panda' },
    { at: '10:30', vehicle: 'Panda', out: true },
  ],
  [
    { what: 'stands', at: '8h05', of: '小车', until: ' 9:10 ' },
    { at: '8:05', vehicle: '小车', until: '9:10' },
  ],
  [
    { what: 'ward', at: '10:30', of: 'A', count: 0 },
    { at: '10:30', ward: 'A', stock: 0 },
  ],
  [
    { what: 'held', at: '10:30', count: 3 },
    { at: '10:30', held: 3 },
  ],
  [
    { what: 'come', at: 'noon', count: 2 },
    { at: 'noon', added: 2 },
  ],
] as const)('what is typed becomes a line of the file: %j', (typed, line) => {
  expect(changeOf({ ...noChange, ...typed })).toEqual(line);
});
