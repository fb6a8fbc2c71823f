import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { judgeQuote } from '../src/media/quotes/judge-quote.js';

const folder = join(import.meta.dirname, '../../shared/reference/text-field/quotes');
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

const Pair = z.object({
  id: z.string(),
  quote: z.string(),
  saidBy: z.string().nullable(),
  saidOn: z.string().nullable(),
  sources: z.array(z.string()),
});
const Place = z.object({ span: z.tuple([z.number(), z.number()]), text: z.string() });
const Gold = z.object({
  id: z.string(),
  verdict: z.string(),
  accept: z.array(z.string()).default([]),
  turnsMeaning: z.boolean().nullable(),
  trueSpeaker: z.string().optional(),
  trueDate: z.string().optional(),
  omitted: z.array(Place).optional(),
  altered: z.array(z.object({ quote: z.string(), source: z.string() })).optional(),
});
const Dated = z.object({ id: z.string(), date: z.string() });

const words = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** The bar: nine verdicts of ten, and never a false "verbatim". */
test.skipIf(!existsSync(folder))('pairs of the reference', () => {
  const dates = new Map(
    z
      .array(Dated)
      .parse(JSON.parse(read('sources.json')))
      .map(({ id, date }) => [id, date]),
  );
  const gold = z.array(Gold).parse(JSON.parse(read('gold.json')));
  const judged = z
    .array(Pair)
    .parse(JSON.parse(read('pairs.json')))
    .map(({ id, quote, saidBy, saidOn, sources }) => ({
      id,
      ...judgeQuote({
        quote,
        saidBy: saidBy ?? undefined,
        saidOn: saidOn ?? undefined,
        sources: sources.map((name) => ({ name, text: read(`sources/${name}.txt`), date: dates.get(name) })),
      }),
    }));
  const wrong = gold.flatMap((right) => {
    const ours = judged.find(({ id }) => id === right.id);
    const isRight = ours && [right.verdict, ...right.accept].includes(ours.verdict);
    return isRight ? [] : [`${right.id}: ${right.verdict}, ours ${ours?.verdict}`];
  });
  const turned = gold.filter(
    ({ id, turnsMeaning }) =>
      turnsMeaning !== null && judged.find((one) => one.id === id)?.turnsMeaning !== turnsMeaning,
  );
  expect(turned.map(({ id }) => id)).toEqual([]);
  expect(wrong).toEqual([]);
  for (const right of gold) {
    const ours = judged.find(({ id }) => id === right.id);
    if (right.trueSpeaker) expect(ours?.speakers).toEqual([right.trueSpeaker]);
    if (right.trueDate) expect(ours?.trueDate).toBe(right.trueDate);
    if (right.omitted)
      expect(
        ours?.omitted.map(({ text }) => words(text)),
        right.id,
      ).toEqual(right.omitted.map(({ text }) => words(text)));
    if (right.altered)
      expect(
        ours?.altered.map(({ quote, source }) => [words(quote), words(source)]),
        right.id,
      ).toEqual(right.altered.map(({ quote, source }) => [words(quote), words(source)]));
  }
});
