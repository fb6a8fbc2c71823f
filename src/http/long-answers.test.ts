import { get } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import compress from '@fastify/compress';
import Fastify from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { turnsDuring } from '../../test/support/turns.js';
import { writeLongAnswers } from './long-answers.js';

const Row = z.object({ id: z.string(), note: z.string().optional() });
const Answer = z.object({ name: z.string(), rows: z.array(Row), last: z.int().optional() });

async function serving(payload: unknown) {
  const faults: unknown[] = [];
  const app = Fastify();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  await app.register(compress, { encodings: ['br', 'gzip'] });
  writeLongAnswers(app, (error) => faults.push(error));
  app.get('/', { schema: { response: { 200: Answer } } }, async () => payload);
  await app.ready();
  return { app, faults };
}

const rows = Array.from({ length: 5_000 }, (_, at) => ({ id: `"${at}"`, note: undefined, secret: 'x' }));

test.each([
  ['a long list', { name: 'many', rows, last: 3 }],
  ['a long list at the end', { name: 'many', rows }],
  ['a short list', { name: 'few', rows: rows.slice(0, 3) }],
  ['no list', { name: 'none', rows: [] }],
])('an answer with %s is what its schema says of it', async (_, payload) => {
  const { app, faults } = await serving(payload);
  const answer = await app.inject('/');
  expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
  expect(answer.json()).toEqual(JSON.parse(JSON.stringify(Answer.parse(payload))));
  expect(faults).toEqual([]);
});

test('others have their turn while a long answer is written', async () => {
  const { app } = await serving({ name: 'many', rows });
  expect(await turnsDuring(() => app.inject('/'))).toBeGreaterThanOrEqual(49);
});

test.each(['br', 'identity'])(
  'whoever leaves in the middle of an answer is no fault (%s)',
  async (encoding) => {
    const wide = [...rows, ...rows, ...rows].map(({ id }) => ({
      id,
      note: Array.from({ length: 40 }, () => Math.random()).join(),
    }));
    const { app, faults } = await serving({ name: 'many', rows: wide });
    const address = await app.listen({ host: '127.0.0.1', port: 0 });
    const closed = new Promise<void>((resolve) =>
      app.server.once('request', (_, res) => res.once('close', resolve)),
    );
    await new Promise<void>((resolve) => {
      get(address, { headers: { 'accept-encoding': encoding } }, (answer) => {
        answer.once('data', () => {
          answer.destroy();
          resolve();
        });
      });
    });
    await closed;
    await setTimeout(300);
    expect(faults).toEqual([]);
    await app.close();
  },
);

test('a row that is not what the schema says breaks the answer off and is a fault', async () => {
  const { app, faults } = await serving({ name: 'many', rows: [...rows, { id: 7 }] });
  await app.inject('/').catch(() => undefined);
  expect(faults).toHaveLength(1);
});
