import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { waybillToRead } from '../support/shared-waybill.js';
import { caseId, openPage } from './page.js';

const web = join(import.meta.dirname, '../../dist/web');
const overviewMaxBytes = 300 * 1024;
const pageMaxBytes = 350 * 1024;

/** What goes over the wire for a file: its compressed copy where there is one. */
function sentBytes(pathname: string): number {
  const file = join(web, pathname);
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}

const pages = {
  [`/${caseId}`]: overviewMaxBytes,
  [`/${caseId}/shipments`]: pageMaxBytes,
  [`/${caseId}/shipments?view=shares`]: pageMaxBytes,
  [`/${caseId}/claims`]: pageMaxBytes,
  [`/${caseId}/sources`]: pageMaxBytes,
  [`/${caseId}/publish`]: pageMaxBytes,
  [`/${caseId}/history`]: pageMaxBytes,
  '/toolbox': pageMaxBytes,
  '/receive': pageMaxBytes,
  '/help/verdicts': pageMaxBytes,
};

test('no page needs more than 350 KB, the overview less than 300, and none of them the map', async () => {
  const waybill = await waybillToRead();
  const tooHeavy: string[] = [];
  for (const [address, maxBytes] of Object.entries(pages)) {
    const { page, close } = await openPage(await launchBrowser());
    const paths: string[] = [];
    page.on('response', (response) => paths.push(new URL(response.url()).pathname));
    await page.goto(`${waybill.url}${address}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    await close();
    const files = paths.filter((path) => /\.\w+$/.test(path) && !path.startsWith('/api/'));
    expect(files.length, address).toBeGreaterThan(3);
    expect(files.filter((path) => path.includes('flow-map'))).toEqual([]);
    const bytes = files.reduce((sum, path) => sum + sentBytes(path), sentBytes('index.html'));
    if (bytes > maxBytes) tooHeavy.push(`${address}: ${bytes}`);
  }
  expect(tooHeavy).toEqual([]);
});
