import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withBrowser } from '../support/browser.js';
import { startWaybill } from '../support/serve.js';
import { caseId, openPage } from './page.js';

const web = join(import.meta.dirname, '../../dist/web');
const firstLoadMaxBytes = 300 * 1024;

/** What goes over the wire for a file: its compressed copy where there is one. */
function sentBytes(pathname: string): number {
  const file = join(web, pathname);
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}

test('the overview needs less than 300 KB, and none of the map', async () => {
  const waybill = await startWaybill();
  const loaded = await withBrowser(async (browser) => {
    const { page, close } = await openPage(browser);
    const paths: string[] = [];
    page.on('response', (response) => paths.push(new URL(response.url()).pathname));
    await page.goto(`${waybill.url}/${caseId}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    await close();
    return paths;
  });
  await waybill.stop();

  const files = loaded.filter((path) => !path.startsWith('/api/') && path !== `/${caseId}`);
  expect(files.length).toBeGreaterThan(3);
  expect(files.filter((path) => path.includes('flow-map') || path.includes('range-plot'))).toEqual([]);
  const total = files.reduce((sum, path) => sum + sentBytes(path), sentBytes('index.html'));
  expect(total).toBeLessThan(firstLoadMaxBytes);
});
