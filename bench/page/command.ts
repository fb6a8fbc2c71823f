import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { runnerImport } from 'vite';
import { median } from '../median.js';
import { drawTable, show } from '../table.js';
import { type Load, loadOnce } from './load.js';
import { type Served, serveCase, serveNothing } from './serve.js';

export type PageOptions = { readonly runs: number; readonly json: boolean };

const root = join(import.meta.dirname, '../../..');
const program = join(root, 'dist/bin/cli/main.js');
const page = join(root, 'dist/web/index.html');
const shippedCase = join(root, 'cases/mask-diplomacy-2020');

// "300 KB" read as 300,000 bytes, the stricter of the two.
const aims = { secondStartMaxMs: 5_000, bytesMax: 300_000, paintMaxMs: 1_000 } as const;

export async function benchPage({ runs, json }: PageOptions): Promise<void> {
  const missing = [program, page].filter((path) => !existsSync(path));
  if (missing.length > 0) {
    process.stdout.write(`Skipped: ${missing.join(' and ')} not built. Run npm run build first.\n`);
    return;
  }
  const data = await mkdtemp(join(tmpdir(), 'waybill-bench-'));
  try {
    const first = await serveCase(program, shippedCase, data);
    await first.stop();
    const second = await serveCase(program, shippedCase, data);
    const floor = await serveNothing();
    const loads = await loadBoth(second, floor, runs);
    const starts = { firstMs: first.startMs, secondMs: second.startMs };
    const answer = { aims, starts, page: medianOf(loads.page), floor: medianOf(loads.floor), runs };
    process.stdout.write(`${json ? JSON.stringify(answer, null, 2) : report(answer)}\n`);
  } finally {
    await rm(data, { recursive: true, force: true });
  }
}

type Loads = { readonly page: Load[]; readonly floor: Load[] };

// In turns, so that what else the machine does falls on both alike. The first load of each warms the browser.
async function loadBoth(served: Served, floor: Served, runs: number): Promise<Loads> {
  const browser = await launchBrowser();
  const loads: Loads = { page: [], floor: [] };
  try {
    for (let run = 0; run <= runs; run++) {
      loads.floor.push(await loadOnce(browser, floor.url));
      loads.page.push(await loadOnce(browser, served.url));
    }
    return { page: loads.page.slice(1), floor: loads.floor.slice(1) };
  } finally {
    await browser.close();
    await Promise.all([served.stop(), floor.stop()]);
  }
}

// The browser of the tests. They are not compiled and may not be imported, so it is loaded by path, by Vite.
async function launchBrowser(): Promise<Browser> {
  type Module = { readonly launchBrowser: () => Promise<Browser> };
  const { module } = await runnerImport<Module>(join(root, 'test/support/browser.ts'));
  return module.launchBrowser();
}

const medianOf = (loads: readonly Load[]): Load => ({
  paintMs: median(loads.map(({ paintMs }) => paintMs)),
  bytes: median(loads.map(({ bytes }) => bytes)),
  requests: median(loads.map(({ requests }) => requests)),
});

type Answer = {
  readonly starts: { readonly firstMs: number; readonly secondMs: number };
  readonly page: Load;
  readonly floor: Load;
  readonly runs: number;
};

function report({ starts, page, floor, runs }: Answer): string {
  const row = (what: string, value: number, aim?: number, least?: number): string[] => [
    what,
    show(value),
    least === undefined ? '' : show(least),
    aim === undefined ? '' : `${show(aim)}: ${value <= aim ? 'met' : 'missed'}`,
  ];
  const rows = [
    row('first contentful paint, ms', page.paintMs, aims.paintMaxMs, floor.paintMs),
    row('first load, compressed bytes before the map', page.bytes, aims.bytesMax, floor.bytes),
    row('first load, requests before the map', page.requests, undefined, floor.requests),
    row('first start, ms', starts.firstMs),
    row('second start, ms', starts.secondMs, aims.secondStartMaxMs),
  ];
  const head = ['', 'Waybill', 'empty page', 'aim'];
  return `The shipped case on loopback, cold cache, median of ${runs}\n${drawTable(head, rows)}`;
}
