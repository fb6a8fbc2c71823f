import type { Store } from '../../src/store/index.js';
import { median } from '../median.js';
import { timed } from '../timed.js';
import { askAll } from './ask.js';
import { bareMs, captureLots, captureSingles, cartonsPerLot, senders } from './capture.js';
import { type EngineName, engineNames, withStore } from './engines.js';
import { report } from './report.js';

export type MovementOptions = {
  /** Rounded up to whole lots. */
  readonly events: number;
  readonly engine: string | undefined;
  readonly runs: number;
  readonly json: boolean;
};

const eventsPerLot = 727;
const singles = 1000;

/**
 * Events of many lots captured into a Postgres and into the embedded engine, and asked about: beside the same rows written
 * bare, which is the floor for whoever keeps them, and a recursive query over them.
 */
export async function benchMovement({ events, engine, runs, json }: MovementOptions): Promise<void> {
  const lots = Math.max(2, Math.ceil(events / eventsPerLot));
  const chosen: readonly EngineName[] = engineNames.filter((name) => engine === undefined || name === engine);
  const all: Measured[] = [];
  for (const name of chosen) all.push(await withStore(name, (store) => measure(store, lots, runs)));
  process.stdout.write(`${json ? JSON.stringify(all, null, 2) : all.map(report).join('\n')}\n`);
}

export type Measured = Awaited<ReturnType<typeof measure>>;

async function measure(store: Store, lots: number, runs: number) {
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
    together: { medianMs: median(together), maxMs: Math.max(...together) },
    ...(await askAll(store, lots, runs)),
  };
}
