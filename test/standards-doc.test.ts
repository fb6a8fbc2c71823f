import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ReportFile, Standard } from '../src/quality/index.js';
import { aerosols, propertyNames } from '../src/quality/standards/properties.js';
import { units } from '../src/quality/standards/units.js';

const page = readFileSync(join(import.meta.dirname, '../docs/reference/standards.md'), 'utf8');

const section = (heading: string): string => page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
const named = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
const fieldsOf = (heading: string): string[] =>
  section(heading)
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => named(line.split('|')[1] ?? ''));

test.each([
  ['Standards', Object.keys(Standard.shape)],
  ['Requirements', Object.keys(Standard.shape.requirements.element.shape)],
  [
    'Test reports',
    [...Object.keys(ReportFile.shape), ...Object.keys(ReportFile.shape.measurements.element.shape)],
  ],
])('%s: docs/reference/standards.md lists every field and no other', (heading, fields) => {
  expect(new Set(fieldsOf(heading))).toEqual(new Set(fields));
});

test.each([
  ['Properties', propertyNames],
  ['Aerosols', aerosols],
])('%s: every one is listed and no other', (heading, names) => {
  expect(named(section(heading))).toEqual([...names]);
});

test('Units: every one is listed', () => {
  expect(named(section('Units'))).toEqual(expect.arrayContaining([...units]));
});
