import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { postsInStep } from '../support/posts-in-step.js';
import { type SharedWaybill, waybillToChange } from '../support/shared-waybill.js';
import { caseId, openPage, tabTo } from './page.js';

let waybill: SharedWaybill;
let browser: Browser;

beforeAll(async () => {
  [waybill, browser] = await Promise.all([waybillToChange(), launchBrowser()]);
});

const task = (name: string, run: (page: Page) => Promise<void>): void =>
  test(name, async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${waybill.url}/${caseId}`);
    await page.getByRole('link', { name: 'Toolbox' }).click();
    await page.getByRole('main').getByRole('link', { name: 'Posts' }).click();
    await page.getByRole('heading', { name: 'Who pushes a hashtag?' }).waitFor();
    await run(page);
    await close();
  });

/** Lets go of a file over the page, as from a folder on the desk. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([called, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content ?? ''], called ?? '', { type: 'text/csv' }));
      return transfer;
    },
    [name, text],
  );
  await page.getByText('Drop files of posts here').dispatchEvent('drop', { dataTransfer: data });
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

const run = (page: Page) => page.getByRole('button', { name: 'Run', exact: true }).click();

task('a dropped file is followed down to the posts of a pair, and its finding into a case', async (page) => {
  await drop(page, 'posts.csv', postsInStep());
  await page.getByText('Recognised as coordination-network-toolkit.').waitFor();
  const preview = page.getByRole('region', { name: 'The first rows as they are understood' });
  expect(await preview.textContent()).toContain('2020');

  await page.reload();
  await page.getByText('Ready to run').waitFor();
  await run(page);
  await page.getByText('Ready to run').waitFor({ state: 'detached' });
  await page.reload();
  await page.getByText(/^4 of 304 accounts acted in step/).waitFor();
  await page.reload();
  await page
    .getByText(/^4 of 304 accounts acted in step more often than chance allows: 1 group\.$/)
    .waitFor();
  await page.getByRole('heading', { name: 'Coordinated' }).waitFor();
  await page.getByRole('heading', { name: 'Hyperactive' }).waitFor();
  await page.getByText('Cannot tell').first().waitFor();

  await page.locator('#network [data-laid-out]').waitFor();
  await page.getByLabel('Find an account').fill('carla');
  await page.getByText('carla and those in step with it are shown.').waitFor();
  await page.getByRole('button', { name: 'anna and carla' }).click();
  const posts = page.getByRole('dialog');
  await posts.getByText('6 seconds apart', { exact: true }).first().waitFor();
  await posts.getByText('Aid has landed: round 0').first().waitFor();
  expect(await posts.getByText(/^Aid has landed/).count()).toBe(16);
  await page.keyboard.press('Escape');
  await posts.waitFor({ state: 'detached' });

  await page.getByLabel('Search accounts').fill('BRU');
  await page.getByRole('rowheader', { name: 'bruno', exact: true }).waitFor();
  await page.getByText('1 to 1 of 1', { exact: true }).waitFor();

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: /^edges\.csv/ }).click();
  const edges = await readFile(await (await download).path(), 'utf8');
  expect(edges.trim().split('\n')).toHaveLength(1 + 6);

  await page.getByLabel('Hashtag study').selectOption('#grazieCina');
  await page.getByRole('button', { name: 'Attach', exact: true }).click();
  // Counted by repost, which says of no hashtag: nothing is asked about the study's.
  await page.getByRole('link', { name: 'Open the finding' }).click();
  await page.getByRole('dialog').getByText('#grazieCina').first().waitFor();
  expect(page.url()).toContain(`/${caseId}?`);

  // What it was measured on is at hand: nothing is sent again.
  await page.goto(`${waybill.url}/toolbox/posts?case=${caseId}`);
  const again = page.getByRole('region', { name: 'Measured for this case' });
  await again.getByRole('button', { name: 'Open the posts of #grazieCina' }).click();
  await page.getByRole('heading', { level: 1, name: 'posts.csv' }).waitFor();
});

task('runs of one file stand side by side, and the page says why the two modes differ', async (page) => {
  await drop(page, 'twice.csv', postsInStep());
  await run(page);
  await page.getByText(/^4 of 304 accounts acted in step/).waitFor();
  await page.getByText('The network has 4 accounts and 6 pairs of them').waitFor();
  await page.getByText('All 4 accounts and 6 pairs are drawn.').waitFor();
  await page.getByText('4 accounts, 6 pairs', { exact: true }).waitFor();

  await page.getByText('Ask something else of the same file').click();
  await page.getByText('More settings').click();
  await page.getByLabel('How pairs are judged').selectOption('cooRTweet');
  // Above the median is nobody here: most pairs weigh the same.
  await page.getByLabel('Weight quantile').fill('0');
  await run(page);
  const runs = page.getByRole('region', { name: 'Runs of this file' });
  await runs.getByText(/^As CooRTweet 2\.1\.3 does/).waitFor();
  expect(await runs.getByRole('row').count()).toBe(1 + 2);
  await runs.getByText(/differ because they ask different things/).waitFor();
  const size = /The network has (\d+) accounts and (\d+) pairs of them/;
  const [, accounts, pairs] = size.exec((await page.getByText(size).textContent()) ?? '') ?? [];
  await page.getByText(`All ${accounts} accounts and ${pairs} pairs are drawn.`).waitFor();
  await page.getByText(`${accounts} accounts, ${pairs} pairs`, { exact: true }).waitFor();

  await runs.getByRole('link', { name: /^Tested against chance/ }).click();
  await page.getByText('The network has 4 accounts and 6 pairs of them').waitFor();
  await page.reload();
  await page.getByText('The network has 4 accounts and 6 pairs of them').waitFor();
  await runs.getByRole('button', { name: 'Remove' }).click();
  await runs.waitFor({ state: 'detached' });
});

task('a file of no known layout is counted by the columns that are named by keyboard', async (page) => {
  const lines = Array.from({ length: 6 }, (_, i) => [
    `ada,2020-03-1${i} 10:00:00,#thanks`,
    `bea,2020-03-1${i} 10:00:04,#thanks`,
  ]).flat();
  await drop(page, 'mine.csv', `who,when,tag\n${lines.join('\n')}\n`);
  await page.getByText('This is none of the exports known here.').waitFor();
  for (const [role, column] of [
    ['Account', 'who'],
    ['Time', 'when'],
    ['What is shared', 'tag'],
  ] as const) {
    await page.getByLabel(role, { exact: true }).selectOption(column);
  }
  await tabTo(page, /^Run$/);
  await page.keyboard.press('Enter');
  await page.getByText('All 12 rows were used.').waitFor();
});

task('the order of dates is asked where the file does not tell it', async (page) => {
  const lines = Array.from({ length: 6 }, (_, i) => [
    `谢谢,安娜,a${i},${i + 1}/2/2020 10:00:00`,
    `谢谢,ボリス,b${i},${i + 1}/2/2020 10:00:04`,
  ]).flat();
  await drop(page, '帖子.csv', `object_id,account_id,content_id,timestamp_share\n${lines.join('\n')}\n`);
  await page.getByText('can be read in two ways').waitFor();
  await page.getByLabel('Order of dates').selectOption({ label: 'month, day, year' });
  await page.getByText('Dates are month, day, year: 1/2/2020 10:00:00 was read as 2020-01-02.').waitFor();
  expect(await page.getByText('can be read in two ways').count()).toBe(0);
  await run(page);
  await page.getByText('All 12 rows were used.').waitFor();
});

task('what cannot be read says where, and the file can be run again or deleted', async (page) => {
  await drop(page, 'wrong.csv', 'object_id,account_id,content_id,timestamp_share\n#x,ada,1,soon\n');
  await run(page);
  const alert = page.getByRole('alert');
  await alert.getByText('This could not be counted').waitFor();
  expect(await alert.textContent()).toMatch(/timestamp_share.*soon/);

  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('button', { name: 'Keep' }).click();
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await page.getByRole('heading', { name: 'Who pushes a hashtag?' }).waitFor();
  expect(await page.getByText('wrong.csv').count()).toBe(0);
});

task('a long run is cancelled and leaves the file ready to be run again', async (page) => {
  await drop(page, 'long.csv', postsInStep(400_000));
  await run(page);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('heading', { name: 'Cancelled' }).waitFor();
  await page.getByRole('button', { name: 'Run', exact: true }).waitFor();
});
