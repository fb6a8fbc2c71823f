import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runWaybill } from './support/command.js';

// Files as people find them, each with the answer that is right and where its kind was met: case.json says both.
const here = join(import.meta.dirname, '../../shared/reference/posts-field');
const cases = existsSync(here)
  ? readdirSync(here).filter((name) => existsSync(join(here, name, 'case.json')))
  : [];

/** Of what is read; what is taken out of a post once it is read is tested beside it. */
const letters = 'abcdefghijklmntux';

type Wanted = {
  readonly rc?: number;
  readonly err?: string;
  readonly errNot?: string;
  readonly errMax?: number;
  readonly minNotices?: number;
  readonly noticeMatches?: string;
  readonly [count: string]: unknown;
};
type Case = {
  readonly files: string[];
  readonly args: string[];
  readonly anyOf: Wanted[];
  readonly expect: string;
};

describe.skipIf(cases.length === 0)(
  'a file from the field is read right, or refused in words of use:',
  () => {
    test.each(cases.filter((name) => letters.includes(name.charAt(0))))('%s', (name) => {
      const {
        files,
        args,
        anyOf,
        expect: right,
      } = JSON.parse(readFileSync(join(here, name, 'case.json'), 'utf8')) as Case;
      const paths = files.map((file) => join(here, name, file));
      const run = runWaybill(['amplify', ...paths, ...args, '--json', '--threads', '1']);
      const printed = run.status === 0 ? (JSON.parse(run.stdout) as Record<string, unknown>) : {};
      const found: Record<string, unknown> = { rc: run.status, err: run.stderr, ...printed };
      expect(
        anyOf.some((wanted) => holds(wanted, found)),
        `${right}; found ${JSON.stringify({ ...found, said: undefined }).slice(0, 500)}`,
      ).toBe(true);
    });
  },
);

function holds(wanted: Wanted, found: Record<string, unknown>): boolean {
  const { err, errNot, errMax, minNotices, noticeMatches, ...counts } = wanted;
  const said = String(found.err);
  const notices = ((found.notices ?? []) as string[]).filter((text) => !text.includes('whole minute'));
  return (
    (err === undefined || new RegExp(err).test(said)) &&
    (errNot === undefined || !new RegExp(errNot).test(said)) &&
    (errMax === undefined || said.length <= errMax) &&
    (minNotices === undefined || notices.length >= minNotices) &&
    (noticeMatches === undefined || notices.some((text) => new RegExp(noticeMatches).test(text))) &&
    Object.entries(counts).every(([key, value]) => JSON.stringify(found[key]) === JSON.stringify(value))
  );
}
