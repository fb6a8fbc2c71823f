import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { expect, test } from 'vitest';
import { launchBrowser } from './support/browser.js';
import { startPostgres } from './support/postgres.js';

test('npm alone brings a real Postgres', async () => {
  const postgres = await startPostgres();
  try {
    const client = new pg.Client(postgres.url);
    await client.connect();
    const { rows } = await client.query(
      "select 1 as one, current_setting('server_version_num')::int as version",
    );
    await client.end();
    expect(rows[0].one).toBe(1);
    expect(rows[0].version).toBeGreaterThanOrEqual(180_000);
  } finally {
    await postgres.stop();
  }
});

test('npm alone brings a real browser, which draws with WebGL', async () => {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.goto('data:text/html,<h1>40,000 masks</h1><canvas></canvas>');
  expect(await page.textContent('h1')).toBe('40,000 masks');
  // A string, since these tests are compiled without the browser's types.
  expect(await page.evaluate("document.querySelector('canvas').getContext('webgl2') !== null")).toBe(true);
  expect((await page.screenshot()).byteLength).toBeGreaterThan(1000);
  await page.close();
});

test('the browser reaches a server on loopback and keeps contexts apart', async () => {
  const server = createServer((_, response) => response.end('<title>served</title>')).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    const browser = await launchBrowser();
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({ colorScheme, viewport: { width: 390, height: 844 } });
      const page = await context.newPage();
      await page.goto(url);
      expect(await page.title()).toBe('served');
      expect(await page.evaluate(`matchMedia('(prefers-color-scheme: ${colorScheme})').matches`)).toBe(true);
      await context.close();
    }
  } finally {
    server.close();
  }
});
