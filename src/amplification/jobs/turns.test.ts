import { setImmediate as nextTurn } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Turns } from './turns.js';

test('one at a time, in order, whoever fails or leaves', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom('does', 'fails', 'leaves', 'left')), async (fates) => {
      const turns = new Turns();
      const begun: number[] = [];
      let at = 0;
      const stops = fates.map(() => new AbortController());
      const all = fates.map((fate, who) => {
        if (fate === 'left') stops[who]?.abort();
        return turns.add(async () => {
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
  const turns = new Turns();
  const stop = new AbortController();
  void turns.add(() => new Promise<never>(() => undefined), new AbortController().signal);
  const waiting = turns.add(() => Promise.resolve('never'), stop.signal);
  stop.abort();
  await expect(waiting).rejects.toThrow('left');
  await expect(turns.add(() => Promise.resolve('never'), stop.signal)).rejects.toThrow('left');
});
