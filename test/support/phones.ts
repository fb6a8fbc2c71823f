import { once } from 'node:events';
import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { epcisDocument } from './epcis-document.js';

const site = (n: number) => ({ id: `https://id.gs1.org/414/${9520000000000 + n}` });
const steps = ['commissioning', 'packing', 'shipping', 'receiving', 'storing'];

/** The n-th event that a phone sees: each carton goes its way in five of them. */
export function phoneEvent(phone: number, n: number): object {
  const step = n % steps.length;
  const carton = `urn:epc:id:sgtin:9520000.010001.${phone}-${Math.floor(n / steps.length)}`;
  const sscc = `urn:epc:id:sscc:9520000.${String(phone * 100_000 + Math.floor(n / steps.length)).padStart(10, '0')}`;
  const where = site(step < 3 ? 1 : 2 + (phone % 7));
  const common = {
    eventID: `urn:uuid:${String(phone).padStart(8, '0')}-0000-4000-8000-${String(n).padStart(12, '0')}`,
    eventTime: new Date(Date.UTC(2026, 2, 1) + (n * 1000 + phone) * 60).toISOString(),
    eventTimeZoneOffset: '+01:00',
    bizStep: steps[step],
    readPoint: where,
    bizLocation: where,
  };
  if (step === 1)
    return { ...common, type: 'AggregationEvent', action: 'ADD', parentID: sscc, childEPCs: [carton] };
  const epcList = [step === 0 ? carton : sscc];
  return { ...common, type: 'ObjectEvent', action: step === 0 ? 'ADD' : 'OBSERVE', epcList };
}

type Phone = {
  readonly url: string;
  readonly number: number;
  readonly random: () => number;
  readonly until: () => boolean;
  readonly pauseMs: number;
  readonly acknowledged: Set<string>;
  readonly tally: { cuts: number; retries: number; sent: number };
};

/** Sends what it sees until the time is over, and again what it got no answer to; one request in twenty breaks off. */
export async function usePhone({
  url,
  number,
  random,
  until,
  pauseMs,
  acknowledged,
  tally,
}: Phone): Promise<void> {
  for (let n = 0; !until(); ) {
    const events = Array.from({ length: 1 + Math.floor(random() * 3) }, () => phoneEvent(number, n++));
    const body = epcisDocument(events);
    while (!(await post(`${url}/epcis/capture`, body, random() < 0.05 ? random() : undefined, tally))) {
      tally.retries++;
      await sleep(50 + random() * 300);
    }
    tally.sent++;
    for (const each of events) acknowledged.add((each as { eventID: string }).eventID);
    await sleep(random() * pauseMs);
  }
}

/** Whether it was acknowledged. Cut off after a part of its bytes, or with all of them sent and no answer heard. */
async function post(
  url: string,
  body: string,
  cutAt: number | undefined,
  tally: Phone['tally'],
): Promise<boolean> {
  const bytes = Buffer.from(body);
  const sent = request(url, {
    method: 'POST',
    agent: false,
    headers: { 'content-type': 'application/json', 'content-length': bytes.length },
  });
  sent.on('error', () => undefined);
  if (cutAt !== undefined) {
    tally.cuts++;
    // Half of them break off in the body and half wait for the answer.
    sent.write(bytes.subarray(0, Math.ceil(Math.min(1, cutAt * 2) * bytes.length)));
    await sleep(cutAt * 20);
    sent.destroy();
    return false;
  }
  sent.end(bytes);
  const [response] = await Promise.race([
    once(sent, 'response') as Promise<[{ statusCode?: number; resume: () => void }]>,
    once(sent, 'close').then(() => [undefined]),
  ]).catch(() => [undefined]);
  response?.resume();
  return response?.statusCode === 202;
}
