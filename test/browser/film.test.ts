import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { type SharedWaybill, waybillToRead } from '../support/shared-waybill.js';
import { openPage } from './page.js';

const clip = join(import.meta.dirname, '../../../shared/reference/media/video/mdnv_elf.mkv');
const hasDecoder = await import('node-av').then(
  () => true,
  () => false,
);
let waybill: SharedWaybill;
let browser: Browser;

beforeAll(async () => {
  [waybill, browser] = await Promise.all([waybillToRead(), launchBrowser()]);
});

test.skipIf(!hasDecoder || !existsSync(clip))(
  'a film is held against its original, on a phone too; what is no film is said',
  async () => {
    const { page, close } = await openPage(browser);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${waybill.url}/toolbox/film`);
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.getByText('One film in question and at least one original are needed.').waitFor();
    const [suspect, original] = [
      page.locator('input[type=file]').nth(0),
      page.locator('input[type=file]').nth(1),
    ];
    await original.setInputFiles(clip);
    await suspect.setInputFiles({ name: 'text.mp4', mimeType: 'video/mp4', buffer: Buffer.from('Dear Sir') });
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.getByRole('alert').filter({ hasText: 'text.mp4' }).waitFor();
    await suspect.setInputFiles(clip);
    await page.getByRole('button', { name: 'Compare' }).click();
    const result = page.getByRole('article', { name: 'What the film is' });
    await result.getByRole('heading', { name: /no change was seen/ }).waitFor({ timeout: 60_000 });
    await result.getByRole('button', { name: /^0\.0–/ }).press('Enter');
    expect(await result.locator('svg [data-verdict="unchanged"]').count()).toBe(1);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await close();
  },
  90_000,
);
