import { expect, test } from 'vitest';
import { changesIn, fieldChanges } from './changes-in';

const entry = (body: unknown) => ({
  seq: 1,
  at: '',
  by: '',
  kind: '',
  body,
  bodyBytes: 0,
  prevHash: '',
  hash: '',
  hashVersion: 2,
});

test('a change is told by the fields that differ, with what they were and are', () => {
  const [change] = changesIn(
    entry({
      changes: [
        {
          kind: 'party',
          id: 'a',
          before: { position: 0, by: 'page', entry: { id: 'a', name: 'A', note: 'gone' } },
          after: { position: 0, by: 'page', entry: { id: 'a', name: '王', alsoKnownAs: ['A', 'B'] } },
        },
      ],
    }),
  );
  expect(change && fieldChanges(change)).toEqual([
    { name: 'name', before: 'A', after: '王' },
    { name: 'note', before: 'gone', after: undefined },
    { name: 'alsoKnownAs', before: undefined, after: 'A, B' },
  ]);
});

test('what was blanked, and a body that did not come along, say nothing', () => {
  expect(changesIn(entry(null))).toEqual([]);
  const [change] = changesIn(
    entry({ changes: [{ kind: 'party', id: 'a', before: { blanked: 'f'.repeat(64) }, after: null }] }),
  );
  expect(change && fieldChanges(change)).toEqual([]);
});
