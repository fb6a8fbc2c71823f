import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { ToldReport } from './support/report-sets.js';
import { scoreLinks } from './support/score-links.js';

const folder = new URL('../../shared/reference/text-field/reports/', import.meta.url);

const Gold = z.object({ reports: z.array(ToldReport.omit({ published: true })) });
const Told = z.array(z.object({ id: z.string(), published: z.string() }));

const parse = <S extends z.ZodType>(schema: S, name: string): z.infer<S> =>
  schema.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));

/** A set of the reference, with what kind of goods each report tells of left open, as its readers left it. */
function readSet(set: string): ToldReport[] {
  const published = new Map(parse(Told, `set-${set}.json`).map((told) => [told.id, told.published]));
  return parse(Gold, `set-${set}.gold.json`).reports.map((report) => ({
    ...report,
    published: published.get(report.id) ?? '',
  }));
}

test.skipIf(!existsSync(folder))(
  'the reports of the reference are put together as its readers put them',
  () => {
    const { precision, recall } = scoreLinks(['a', 'b'].map(readSet));
    expect(precision).toBeGreaterThanOrEqual(0.85);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  },
);
