import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { median } from '../median.js';
import { withServer } from '../serving.js';
import { drawTable, show } from '../table.js';

export type PublishBenchOptions = { readonly runs: number; readonly json: boolean };

const shipped = join(import.meta.dirname, '../../../cases/mask-diplomacy-2020');
const of = 'api/cases/mask-diplomacy-2020';
const findingsCount = 100;

type Run = { readonly id: string; readonly state: string; readonly progress?: { readonly part: string } };

/** A hundred findings of the shipped case published on a running server, by the parts of the dossier. */
export async function benchPublish({ runs, json }: PublishBenchOptions): Promise<void> {
  const times = await withServer(
    async (url) => {
      const all: Map<string, number>[] = [];
      for (let run = 0; run < runs; run++) all.push(await measure(url));
      return all;
    },
    [shipped],
  );
  const parts = [...new Set(times.flatMap((each) => [...each.keys()]))];
  const rows = parts.map((part) => ({ part, ms: median(times.map((each) => each.get(part) ?? 0)) }));
  const inAll = median(times.map((each) => [...each.values()].reduce((sum, ms) => sum + ms, 0)));
  const report = { findings: findingsCount, inAllMs: inAll, parts: rows };
  process.stdout.write(`${json ? JSON.stringify(report, null, 2) : drawn(inAll, rows)}\n`);
}

const drawn = (inAll: number, rows: readonly { part: string; ms: number }[]): string =>
  drawTable(
    [`${findingsCount} findings`, 'ms'],
    [...rows.map(({ part, ms }) => [part, show(ms)]), ['in all', show(inAll)]],
  );

const pollMs = 25;

async function measure(url: string): Promise<Map<string, number>> {
  const { findings } = (await ask(`${url}${of}/findings`)) as { findings: { id: string }[] };
  const chosen = findings.slice(0, findingsCount).map(({ id }) => id);
  const times = new Map<string, number>();
  let [part, began] = ['freeze', performance.now()];
  const turn = (next: string) => {
    if (next === part) return;
    times.set(part, (times.get(part) ?? 0) + performance.now() - began);
    [part, began] = [next, performance.now()];
  };
  let run = (await ask(`${url}${of}/editions`, { findings: chosen, by: 'Benchmark' })) as Run;
  while (run.state === 'running') {
    turn(run.progress?.part ?? part);
    await sleep(pollMs);
    run = (await ask(`${url}${of}/publishing/${run.id}`)) as Run;
  }
  turn('');
  if (run.state !== 'done') throw new Error(`publishing ended as ${run.state}`);
  return times;
}

async function ask(url: string, body?: object): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, body ? { method: 'POST', headers, body: JSON.stringify(body) } : {});
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`);
  return response.json();
}
