import { z } from 'zod';
import { asIs, wording } from '../../lib/wording/index.js';
import { appError } from '../../words/index.js';
import type { OnError } from '../capture/plan-capture.js';

// What any server of the standard answers; how many were kept only ours says.
const Job = z.object({
  running: z.boolean(),
  success: z.boolean(),
  errors: z
    .array(z.looseObject({ title: z.string().optional(), pointer: z.string().optional() }))
    .default([]),
  events: z.object({ read: z.int(), kept: z.int(), known: z.int(), refused: z.int() }).optional(),
});

const pollMs = 300;
const pollsMax = 2000;

/** Sends a document to an EPCIS capture interface and waits for what becomes of it. */
export async function sendTo(address: string, bytes: Uint8Array, onError: OnError) {
  const base = address.replace(/\/$/, '');
  const isXml = /^[\ufeff\s]*</.test(new TextDecoder().decode(bytes.subarray(0, 64)));
  const sent = await ask(`${base}/capture`, {
    method: 'POST',
    body: Buffer.from(bytes),
    headers: {
      'content-type': isXml ? 'application/xml' : 'application/json',
      'GS1-EPCIS-Version': '2.0.0',
      'GS1-CBV-Version': '2.0.0',
      'GS1-Capture-Error-Behaviour': onError,
      ...tokenOf(),
    },
  });
  if (sent.status !== 202) throw refused(base, sent.status, await sent.text());
  const at = sent.headers.get('location');
  if (at === null) throw refused(base, sent.status, '');
  const job = await finished(new URL(at, `${base}/capture`).href);
  const none = { read: 0, kept: 0, known: 0, refused: 0 };
  const faults = job.errors.map(({ title = '', pointer = '' }) =>
    [pointer, title].filter((each) => each !== '').join(': '),
  );
  return { ...(job.events ?? none), faults };
}

async function finished(address: string): Promise<z.output<typeof Job>> {
  for (let i = 0; i < pollsMax; i++) {
    const answer = await ask(address, { headers: { accept: 'application/json', ...tokenOf() } });
    if (!answer.ok) throw refused(address, answer.status, await answer.text());
    const job = Job.parse(await answer.json());
    if (!job.running) return job;
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
  throw refused(address, 0, '');
}

const tokenOf = (): Record<string, string> => {
  const token = process.env.WAYBILL_TOKEN;
  return token ? { authorization: `Bearer ${token}` } : {};
};

const ask = (address: string, init: RequestInit): Promise<Response> =>
  fetch(address, init).catch((error: unknown) => {
    throw appError('request-invalid', wording('capture.away', { address: asIs(address) }), { cause: error });
  });

const refused = (address: string, status: number, text: string) =>
  appError(
    'request-invalid',
    wording('capture.not-taken', {
      address: asIs(address),
      status: String(status),
      text: asIs(text.slice(0, 300)),
    }),
  );
