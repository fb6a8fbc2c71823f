import { openAsBlob } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { askWhile, withServer } from '../serving.js';

export type Health = {
  readonly asked: number;
  readonly medianMs: number;
  readonly maxMs: number;
  readonly uploadMaxMs: number;
  /** While nothing else was asked of the server: what the machine itself adds. */
  readonly idleMaxMs: number;
  readonly jobSeconds: number;
};

const Job = z.object({ id: z.string(), state: z.string() });

/** How long `waybill serve` takes to say that it is there, while posts are sent to it and while they are counted. */
export async function measureHealth(file: string): Promise<Health> {
  return withServer(async (url) => {
    const jobs = `${url}api/amplification/jobs`;
    const idle = await askWhile(url, sleep(3000));
    const form = new FormData();
    form.set('file', await openAsBlob(file), 'posts.csv');
    const sending = fetch(jobs, { method: 'POST', body: form }).then(async (sent) =>
      Job.parse(await sent.json()),
    );
    const whileSent = await askWhile(url, sending);
    const { id } = await sending;
    const began = performance.now();
    await fetch(`${jobs}/${id}/run`, {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json' },
    });
    const counting = fetch(`${jobs}/${id}/events`).then((events) => events.text());
    const delays = await askWhile(url, counting);
    if (!(await counting).includes('"state":"done"')) throw new Error('the job was not done');
    return {
      asked: delays.length,
      medianMs: delays[Math.floor(delays.length / 2)] ?? 0,
      maxMs: delays.at(-1) ?? 0,
      uploadMaxMs: whileSent.at(-1) ?? 0,
      idleMaxMs: idle.at(-1) ?? 0,
      jobSeconds: (performance.now() - began) / 1000,
    };
  });
}
