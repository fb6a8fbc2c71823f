import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { buildApp } from './build.mjs';
import { ensureInstalled, root } from './ensure.mjs';

// node scripts/screenshots.mjs FOLDER [PAGE …]: every page, or those named, as it looks on a desk and on a phone,
// light and dark.

const caseId = 'mask-diplomacy-2020';

const pages = {
  overview: '/',
  'overview-2020-03-26': '/?asOf=2020-03-26',
  evidence: '/?finding=claim.cgtn-calls-aid',
  shipments: '/shipments',
  shipment: '/shipments/nl-masks',
  claims: '/claims',
  sources: '/sources',
  source: '/sources/time-2020-04-03',
  history: '/history',
  add: '/add',
  'add-statement': '/add/statement',
  missing: '/sources/not-there',
};

const sizes = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };
const schemes = ['light', 'dark'];

const [folder, ...asked] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name a folder for the screenshots.');
await mkdir(folder, { recursive: true });
ensureInstalled();
await buildApp();

const data = await mkdtemp(join(tmpdir(), 'waybill-screenshots-'));
const server = spawn(
  process.execPath,
  [join(root, 'dist/bin/cli/main.js'), 'serve', join(root, 'cases', caseId), '--port', '0', '--data', data],
  { stdio: ['ignore', 'pipe', 'inherit'] },
);
try {
  const { module } = await runnerImport(join(root, 'test/support/browser.ts'));
  const url = await firstUrl(server.stdout);
  await module.withBrowser(async (browser) => {
    for (const [size, viewport] of Object.entries(sizes)) {
      for (const colorScheme of schemes) await photograph(browser, url, size, { viewport, colorScheme });
    }
  });
} finally {
  server.kill('SIGTERM');
  await new Promise((resolve) => server.once('exit', resolve));
  await rm(data, { recursive: true, force: true });
}

async function firstUrl(stream) {
  for await (const chunk of stream) {
    const url = /https?:\/\/\S+/.exec(String(chunk))?.[0];
    if (url) return url;
  }
  throw new Error('The server ended without saying where it is.');
}

async function photograph(browser, url, size, options) {
  const context = await browser.newContext({ ...options, locale: 'en-GB', reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(`${page.url()}: ${error.message}`));
  page.on('console', (line) => line.type() === 'error' && console.error(`${page.url()}: ${line.text()}`));
  for (const [name, path] of Object.entries(pages)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    await page.goto(new URL(`/${caseId}${path === '/' ? '' : path.replace(/^\/\?/, '?')}`, url).href);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(name === 'shipments' ? 1500 : 250);
    const file = join(folder, `${name}-${size}-${options.colorScheme}.png`);
    await page.screenshot({ path: file, fullPage: name !== 'evidence', animations: 'disabled' });
  }
  await context.close();
}
