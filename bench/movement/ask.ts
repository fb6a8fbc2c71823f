import { largest } from '../../src/lib/lists/index.js';
import { answerTrace, answerTraces } from '../../src/movement/io/index.js';
import type { Store } from '../../src/store/index.js';
import { median } from '../median.js';
import { timed } from '../timed.js';
import { cartonId, lotId, onTheTruckAt } from './lots.js';
import { type PeerPlace, peerBackward, peerWhere } from './peer.js';

export type Delays = { readonly medianMs: number; readonly maxMs: number };
export type Question = { readonly ours: Delays; readonly peer: Delays };

const lotsAtOnce = 100;

/** What is asked of movement, each beside a recursive query over the same events; refused where the two do not agree. */
export async function askAll(store: Store, lots: number, runs: number) {
  const name = (run: number): string => `LOT-${(run * 37) % lots}`;
  const many = Array.from({ length: Math.min(lotsAtOnce, lots) }, (_, at) => lotId(`LOT-${at}`));
  const then = (run: number): Date => onTheTruckAt((run * 37) % lots);
  await expectAgreement(store, lotId(name(1)), then(1));
  const onDay = {
    ours: (run: number) => answerTrace(store, { id: lotId(name(run)), asOf: then(run).toISOString() }, 'en'),
    peer: (run: number) => peerWhere(store, [lotId(name(run))], then(run).getTime()),
  };
  const backward = {
    ours: (run: number) => answerTrace(store, { id: cartonId(name(run), run) }, 'en'),
    peer: (run: number) => peerBackward(store, cartonId(name(run), run)),
  };
  return {
    lotsAtOnce: many.length,
    // Nothing of these was asked for before; then the same again, with nothing new told of them.
    oneLotFirst: await ask(runs, {
      ours: (run) => answerTrace(store, { id: lotId(name(run + 2)) }, 'en'),
      peer: (run) => peerWhere(store, [lotId(name(run + 2))]),
    }),
    oneLot: await ask(runs, {
      ours: (run) => answerTrace(store, { id: lotId(name(run + 2)) }, 'en'),
      peer: (run) => peerWhere(store, [lotId(name(run + 2))]),
    }),
    manyLotsFirst: await ask(1, { ours: () => askMany(store, many), peer: () => peerWhere(store, many) }),
    manyLots: await ask(Math.min(runs, 3), {
      ours: () => askMany(store, many),
      peer: () => peerWhere(store, many),
    }),
    asOfFirst: await ask(runs, onDay),
    asOf: await ask(runs, onDay),
    backwardFirst: await ask(runs, backward),
    backward: await ask(runs, backward),
  };
}

const askMany = (store: Store, ids: readonly string[]): Promise<unknown> =>
  answerTraces(store, { ids }, 'en');

type Asking = (run: number) => Promise<unknown>;

async function ask(
  runs: number,
  { ours, peer }: { readonly ours: Asking; readonly peer: Asking },
): Promise<Question> {
  return { ours: await delaysOf(runs, ours), peer: await delaysOf(runs, peer) };
}

async function delaysOf(runs: number, work: Asking): Promise<Delays> {
  const delays: number[] = [];
  for (let run = 0; run < runs; run++) delays.push(await timed(() => work(run)));
  return { medianMs: median(delays), maxMs: largest(delays) };
}

async function expectAgreement(store: Store, id: string, then: Date): Promise<void> {
  for (const asOf of [undefined, then]) {
    const answer = await answerTrace(store, { id, asOf: asOf?.toISOString() }, 'en');
    const ours = placesIn(
      answer.where.map(({ ids, place, from }) => ({
        id,
        // The query knows where goods were seen, and not that they are on their way from there.
        place: place ?? from ?? null,
        cartons: ids.length,
      })),
    );
    const theirs = placesIn(await peerWhere(store, [id], asOf?.getTime()));
    if (ours !== theirs) throw new Error(`${id} is at ${ours}, and by the raw events at ${theirs}`);
  }
}

function placesIn(all: readonly PeerPlace[]): string {
  const counts = new Map<string, number>();
  for (const { place, cartons } of all) counts.set(place ?? '', (counts.get(place ?? '') ?? 0) + cartons);
  return JSON.stringify([...counts].toSorted());
}
