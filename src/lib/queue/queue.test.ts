import { setImmediate as nextTurn } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Queue } from './queue.js';

test('one at a time, in order, whoever fails or leaves', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom('does', 'fails', 'leaves', 'left')), async (fates) => {
      const queue = new Queue();
      const begun: number[] = [];
      let at = 0;
      const stops = fates.map(() => new AbortController());
      const all = fates.map((fate, who) => {
        if (fate === 'left') stops[who]?.abort();
        return queue.add(async () => {
          expect(++at).toBe(1);
          begun.push(who);
          await nextTurn();
          at--;
          if (fate === 'fails') throw new Error(fate);
        }, stops[who]?.signal ?? AbortSignal.abort());
      });
      const settled = Promise.allSettled(all);
      for (const [who, fate] of fates.entries()) if (fate === 'leaves') stops[who]?.abort();
      expect((await settled).map(({ status }) => status)).toEqual(
        fates.map((fate) => (fate === 'does' ? 'fulfilled' : 'rejected')),
      );
      expect(begun).toEqual([...fates.keys()].filter((who) => ['does', 'fails'].includes(fates[who] ?? '')));
    }),
  ));

test('who leaves does not wait for the one before', async () => {
  const queue = new Queue();
  const stop = new AbortController();
  void queue.add(() => new Promise<never>(() => undefined), new AbortController().signal);
  const waiting = queue.add(() => Promise.resolve('never'), stop.signal);
  stop.abort();
  await expect(waiting).rejects.toThrow('left');
  await expect(queue.add(() => Promise.resolve('never'), stop.signal)).rejects.toThrow('left');
});

test('as many at a time as there are workers', async () => {
  const queue = new Queue(3);
  let [at, most] = [0, 0];
  await Promise.all(
    Array.from({ length: 8 }, () =>
      queue.add(async () => {
        most = Math.max(most, ++at);
        await nextTurn();
        at--;
      }),
    ),
  );
  expect([at, most, queue.waiting]).toEqual([0, 3, 0]);
});
