import { largest } from '../../src/lib/lists/index.js';
import type { Store } from '../../src/store/index.js';
import { median } from '../median.js';
import { timed } from '../timed.js';
import { askAll } from './ask.js';
import { bareMs, captureLots, captureSingles, cartonsPerLot, senders } from './capture.js';

const singles = 1000;

export type Measured = Awaited<ReturnType<typeof measure>>;

export async function measure(store: Store, lots: number, runs: number) {
  const { events, bytes, planMs, keepMs } = await captureLots(store, lots);
  const bare = await bareMs(store);
  const oneByOne = await captureSingles(store, 1, singles / 5);
  let together: number[] = [];
  const togetherMs = await timed(async () => {
    together = await captureSingles(store, senders, singles);
  });
  const perSecond = (count: number, ms: number): number => (1000 * count) / ms;
  return {
    engine: store.engine,
    lots,
    cartonsPerLot,
    events,
    bytes,
    planPerSecond: perSecond(events, planMs),
    keepPerSecond: perSecond(events, keepMs),
    perSecond: perSecond(events, planMs + keepMs),
    barePerSecond: perSecond(events, bare),
    oneByOnePerSecond: 1000 / median(oneByOne),
    togetherPerSecond: perSecond(singles, togetherMs),
    together: { medianMs: median(together), maxMs: largest(together) },
    ...(await askAll(store, lots, runs)),
  };
}
