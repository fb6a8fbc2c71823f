import { type EngineName, engineNames, withStore } from './engines.js';
import { type Measured, measure } from './measure.js';
import { report } from './report.js';

export type MovementOptions = {
  /** Rounded up to whole lots. */
  readonly events: number;
  readonly engine: string | undefined;
  readonly runs: number;
  readonly json: boolean;
};

const eventsPerLot = 727;

/**
 * Events of many lots captured into a Postgres and into the embedded engine, and asked about: beside the same rows written
 * bare, which is the floor for whoever keeps them, and a recursive query over them.
 */
export async function benchMovement({ events, engine, runs, json }: MovementOptions): Promise<void> {
  const lots = Math.max(2, Math.ceil(events / eventsPerLot));
  const chosen: readonly EngineName[] = engineNames.filter((name) => engine === undefined || name === engine);
  if (chosen.length === 0) throw new RangeError(`no engine ${engine}: ${engineNames.join(', ')}`);
  const all: Measured[] = [];
  for (const name of chosen) all.push(await withStore(name, (store) => measure(store, lots, runs)));
  process.stdout.write(`${json ? JSON.stringify(all, null, 2) : all.map(report).join('\n')}\n`);
}
