import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readScan } from './read-label.js';

const folder = new URL('../../../../shared/reference/supply-field/gs1/', import.meta.url);

type Right = {
  readonly scheme: string;
  readonly outcome: string;
  readonly elements: readonly (readonly [string, string])[];
  readonly fields: object;
  readonly say: readonly string[];
  readonly unread?: string;
  readonly likely?: readonly (readonly [string, string])[];
  readonly readings?: readonly (readonly (readonly [string, string])[])[];
  readonly offer?: readonly (readonly [string, string])[];
};
type Case = {
  readonly what: string;
  readonly input: string | readonly string[];
  readonly asOf: string;
  readonly right: Right;
};

const cases = existsSync(folder)
  ? readdirSync(folder).map((name) => {
      const { what, ...rest } = JSON.parse(
        readFileSync(new URL(`${name}/case.json`, folder), 'utf8'),
      ) as Case;
      return [`${name}: ${what}`, rest] as const;
    })
  : [];

const pairs = (elements: readonly { ai: string; value: string }[]) =>
  elements.map(({ ai, value }) => [ai, value]);

describe.skipIf(cases.length === 0)('the reference scans come out right', () => {
  test.each(cases)('%s', (_, { input, asOf, right }) => {
    const label = readScan([input].flat(), { asOf });
    expect(label.outcome).toBe(right.outcome);
    expect(label.scheme).toBe(right.scheme);
    expect(pairs(label.elements)).toEqual(right.elements);
    expect(label.fields).toEqual(right.fields);
    expect(label.says.map(({ code }) => code).sort()).toEqual([...right.say].sort());
    if (right.unread) expect(label.unread).toBe(right.unread);
    const readings = label.readings.map(({ elements }) => pairs(elements));
    if (right.likely) expect(readings[0]).toEqual(right.likely);
    expect(readings).toEqual(
      expect.arrayContaining([...(right.readings ?? []), ...(right.offer ? [right.offer] : [])]),
    );
  });
});
