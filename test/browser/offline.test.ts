import { expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { waybillToChange } from '../support/shared-waybill.js';
import { caseId, openPage } from './page.js';

test('what was typed while the server was away is said not to be saved, stays, and is saved when it is back', async () => {
  const waybill = await waybillToChange();
  const { page, close } = await openPage(await launchBrowser(), { locale: 'it-IT' });
  await page.goto(`${waybill.url}/${caseId}/edit/party/gov-ita`);
  const name = page.getByRole('textbox', { name: /^Nome/ });
  await name.fill('Governo di prova');
  // What is still loading is not what is meant here.
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Salva' }).click();
  const gone = page.getByRole('status').filter({ hasText: 'Il server non risponde' });
  await gone.waitFor();
  expect(await name.inputValue()).toBe('Governo di prova');
  expect(await page.locator('main').textContent()).not.toMatch(/does not answer|fetch/i);

  await page.context().setOffline(false);
  await gone.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Salva' }).click();
  await page
    .getByRole('alert')
    .filter({ hasText: 'Governo di prova' })
    .or(page.getByText(/Salvato/))
    .first()
    .waitFor();
  await close();
  const entry = await (await fetch(`${waybill.url}/api/cases/${caseId}/entries/party/gov-ita`)).json();
  expect(entry).toMatchObject({ name: 'Governo di prova' });
});
