import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { type RunningWaybill, shippedCase, startWaybill } from '../support/serve.js';
import { caseId, openPage, tabTo } from './page.js';

const password = 'quite a long secret';

let waybill: RunningWaybill;
let url: string;
beforeAll(async () => {
  waybill = await startWaybill(shippedCase);
  // A passkey belongs to a name.
  url = waybill.url.replace('127.0.0.1', 'localhost');
});
afterAll(() => waybill.stop());

const open = async (options = {}) => openPage(await launchBrowser(), options);

test('whoever has everything enters themselves, signs in, and enters the others', async () => {
  const { page, close } = await open();
  await page.goto(`${url}/people`);
  await page.getByLabel('Name', { exact: true }).fill('A. Rossi');
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Enter me as admin' }).click();
  // From now on the page asks who one is, by the keyboard alone.
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  expect(await page.getByLabel('Name', { exact: true }).getAttribute('autocomplete')).toBe('username');
  await page.getByLabel('Name', { exact: true }).focus();
  await page.keyboard.type('a. rossi');
  await page.keyboard.press('Tab');
  await page.keyboard.type('not the password');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('do not go together').waitFor();
  expect(await page.getByLabel('Password').inputValue()).toBe('');
  await page.getByLabel('Password').focus();
  await page.keyboard.type(password);
  await tabTo(page, 'Sign in');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'A. Rossi' }).waitFor();
  for (const [name, role, where] of [
    ['张伟', 'recorder', 'in every case'],
    ['محمد بن علي', 'inspector', 'Mask diplomacy, spring 2020'],
  ] as const) {
    const form = page.locator('form', { has: page.getByRole('button', { name: 'Enter somebody' }) });
    await form.getByLabel('Name', { exact: true }).fill(name);
    await form.getByLabel('Password to begin with').fill(password);
    await form.getByLabel('Role').selectOption(role);
    await form.getByLabel('Where').selectOption({ label: where });
    await form.getByRole('button', { name: 'Enter somebody' }).click();
    await page.getByRole('rowheader', { name }).waitFor();
  }
  await page.getByRole('cell', { name: 'inspector in Mask diplomacy, spring 2020' }).waitFor();
  await close();
});

test('what somebody may not do is not offered, and the page says who may', async () => {
  const { page, close } = await open({ locale: 'zh-CN' });
  await page.goto(`${url}/${caseId}/history`);
  await page.getByLabel('姓名').fill('张伟');
  await page.getByLabel('密码').fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  // Where one was going, one is.
  await page.getByText('管理员登记人员、导入整个案例并抹除条目；您在此的角色是：记录员。').waitFor();
  await page.goto(`${url}/${caseId}/publish`);
  await page.getByText('编辑负责发布；您在此的角色是：记录员。').waitFor();
  await page.goto(`${url}/toolbox/recall`);
  await page.getByText('协调员负责计划和召回；您在此的角色是：记录员。').waitFor();
  await page.goto(`${url}/people`);
  expect(await page.getByRole('button', { name: '登记人员' }).count()).toBe(0);
  await close();
});

test('signing out in one window signs the other out', async () => {
  const { page, close } = await open();
  await page.goto(`${url}/${caseId}`);
  await page.getByLabel('Name', { exact: true }).fill('A. Rossi');
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('heading', { name: 'Gift or purchase?' }).waitFor();
  const other = await page.context().newPage();
  await other.goto(`${url}/people`);
  await other.getByRole('button', { name: 'Sign out' }).click();
  await other.getByRole('heading', { name: 'Sign in' }).waitFor();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  expect(await page.getByRole('heading', { name: 'Gift or purchase?' }).count()).toBe(0);
  await close();
});

test('a passkey is made, signs in without a password, and can be forgotten', async () => {
  const { page, close } = await open();
  const client = await page.context().newCDPSession(page);
  await client.send('WebAuthn.enable');
  await client.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await page.goto(`${url}/people`);
  await page.getByLabel('Name', { exact: true }).fill('A. Rossi');
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByLabel('What shall it be called?').fill('This laptop');
  await page.getByRole('button', { name: 'Make a passkey' }).click();
  await page.getByText('Made. From now on it signs you in.').waitFor();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await page.getByRole('heading', { name: 'A. Rossi' }).waitFor();
  await page.getByRole('button', { name: 'Forget the passkey This laptop' }).click();
  await page.getByRole('button', { name: 'Forget the passkey This laptop' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await page.getByRole('alert').getByText('does not open anything here').waitFor();
  await close();
});

test('opened by an address in numbers the page says why there are no passkeys, and a device token signs a phone in', async () => {
  const { page, close } = await open();
  await page.goto(`${waybill.url}/people`);
  await page.getByLabel('Name', { exact: true }).fill('A. Rossi');
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByText('A passkey needs a name').waitFor();
  await page.getByLabel('What is it called?').fill('phone 2');
  await page.getByLabel('May do as much as').selectOption('recorder');
  await page.getByRole('button', { name: 'Make a token' }).click();
  const token = await page.locator('code').textContent();
  expect(token).toMatch(/^waybill_[\w-]{43}$/);
  const phone = await open();
  await phone.page.goto(`${waybill.url}/people#token=${token}`);
  await phone.page.getByRole('heading', { name: 'A. Rossi' }).waitFor();
  expect(phone.page.url()).not.toContain('waybill_');
  await phone.page.goto(`${waybill.url}/${caseId}/publish`);
  await phone.page.getByText('Editors publish').waitFor();
  await page.getByRole('button', { name: 'Take the token of phone 2 back' }).first().click();
  await page
    .getByRole('button', { name: 'Take the token of phone 2 back' })
    .first()
    .waitFor({ state: 'detached' });
  await phone.page.reload();
  await phone.page.getByRole('heading', { name: 'Sign in' }).waitFor();
  await phone.close();
  await close();
});
