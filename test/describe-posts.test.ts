import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { FileReading } from '../src/amplification/api.js';
import { runWaybill } from './support/command.js';

const scratch = mkdtempSync(join(tmpdir(), 'waybill-describe-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const write = (name: string, body: string): string => {
  writeFileSync(join(scratch, name), body);
  return join(scratch, name);
};
const amplify = (...args: string[]) => runWaybill(['amplify', ...args]);
const reading = (...args: string[]): FileReading => {
  const { stdout, stderr } = amplify(...args, '--describe', '--json');
  expect(stderr).toBe('');
  return FileReading.parse(JSON.parse(stdout));
};

const own = 'wer;wann;was\nanna;2020-03-16T10:00:00Z;#GrazieCina a #Roma\nbruno;bald;"nichts, hier"\n';

describe('a file is described before it is counted', () => {
  test('with its layout, its fields, and its first rows as they will be read', () => {
    const file = write(
      'known.csv',
      'object_id,account_id,content_id,timestamp_share\no,a,c1,1584000000\np,b,c2,soon\n',
    );
    expect(reading(file)).toEqual({
      layout: 'CooRTweet',
      columns: ['object_id', 'account_id', 'content_id', 'timestamp_share'],
      by: {
        proposed: 'object_id',
        kinds: ['object_id', 'account_id', 'content_id', 'timestamp_share'],
      },
      fields: {
        account: ['account_id'],
        content: ['content_id'],
        time: ['timestamp_share'],
        object: ['object_id'],
      },
      preview: [
        { account: 'a', content: 'c1', timeText: '1584000000', at: '2020-03-12T08:00:00.000Z', object: 'o' },
        { account: 'b', content: 'c2', timeText: 'soon', at: null, object: 'p' },
      ],
      rows: [
        ['o', 'a', 'c1', '1584000000'],
        ['p', 'b', 'c2', 'soon'],
      ],
      notices: [],
      questions: [],
      sheets: [],
      readAs: {},
    });
  });

  test('of no known layout it shows the rows as they stand', () => {
    const found = reading(write('own.csv', own));
    expect(found).toMatchObject({ layout: null, columns: ['wer', 'wann', 'was'], preview: [] });
    expect(found.rows[1]).toEqual(['bruno', 'bald', 'nichts, hier']);
  });

  test('columns named by hand are read, and every kind is looked for in the object’s', () => {
    const file = write('own.csv', own);
    const named = ['--account', 'wer', '--time', 'wann', '--object', 'was'];
    expect(reading(file, ...named, '--by', 'hashtag').preview).toEqual([
      {
        account: 'anna',
        content: '',
        timeText: '2020-03-16T10:00:00Z',
        at: '2020-03-16T10:00:00.000Z',
        object: 'graziecina, roma',
      },
      { account: 'bruno', content: '', timeText: 'bald', at: null, object: '' },
    ]);
    const counted = JSON.parse(amplify(file, ...named, '--by', 'hashtag', '--json').stdout);
    expect(counted).toMatchObject({ rows: 2, kept: 1, dropped: { 'time-unreadable': 1 } });
  });

  test('without an object the rest is shown', () => {
    const found = reading(write('own.csv', own), '--account', 'wer', '--time', 'wann');
    expect(found.by.proposed).toBeNull();
    expect(found.preview[0]).toMatchObject({ account: 'anna', object: '' });
  });

  test('JSON keys, with dots in them or deeper down, may be named', () => {
    const post = { 'user.name': 'anna', at: { unix: 1_584_000_000 }, link: 'https://example.org/a' };
    const file = write('own.jsonl', `${JSON.stringify(post)}\n${JSON.stringify({ ...post, late: 1 })}\n`);
    const found = reading(
      ...[file, '--account', 'user.name', '--time', '$.at.unix', '--object', 'link', '--by', 'domain'],
    );
    expect(found.columns).toEqual(['user.name', 'at', 'link', 'late']);
    expect(found.preview[0]).toMatchObject({
      account: 'anna',
      at: '2020-03-12T08:00:00.000Z',
      object: 'example.org',
    });
  });
});

test.each([
  [
    ['--account', 'who', '--time', 'wann'],
    'column of the account: found “who”, expected one of wer, wann, was',
  ],
  [['--account', 'wer'], '--time: found none, expected the name of a column'],
  [['--account', 'wer', '--time', 'wann'], '--by: found none, expected one of wer, wann, was'],
])('%j is refused with what there is', (args, message) => {
  const run = amplify(write('own.csv', own), ...args);
  expect(run.stderr).toContain(message);
  expect(run.status).toBe(2);
});
