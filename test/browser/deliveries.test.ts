// What runs inside the page is written here too.
/// <reference lib="dom" />
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DeliveryList } from '../../src/movement/delivery/api.js';
import { openStore } from '../../src/store/index.js';
import { drawBarcode } from '../support/barcode-pictures.js';
import { launchBrowser, launchKept } from '../support/browser.js';
import { enter, signIn } from '../support/people.js';
import { serveAgain } from '../support/serve.js';
import { serveCase } from '../support/served-case.js';
import { smallCase } from '../support/small-case.js';
import { openPage, phone } from './page.js';

let folder: string;
let port: number;
let server: Awaited<ReturnType<typeof serveAgain>>;

const serve = (more: readonly string[] = []) =>
  serveAgain(join(folder, 'case'), join(folder, 'data'), port, more);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waybill-field-'));
  await cp(join(import.meta.dirname, '../support/field-case'), join(folder, 'case'), { recursive: true });
  port = await freePort();
  server = await serve();
});
afterAll(async () => {
  await server.kill();
  await rm(folder, { recursive: true, force: true });
});

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const receive = () => `${server.url}/receive?case=field-masks&shipment=masks`;
const offlineReady = (page: Page) => page.getByText('Ready to work without a network.').waitFor();

type Exported = {
  readonly epcisBody: { readonly eventList: readonly unknown[] };
  readonly 'wb:pictures': readonly { readonly sha256: string; readonly base64: string }[];
};

// Of goods of the shipment the lot may be unknown.
const lotField = /^Lot(?: \(if known\))?$/;

type Typed = {
  readonly receiver: string;
  readonly lot?: string;
  readonly counted: number;
  readonly refused?: number;
};

/** Takes a delivery down and confirms it. Its receiver tells it from the others. */
async function deliver(page: Page, { receiver, lot = 'L-7', counted, refused }: Typed): Promise<void> {
  await page.getByLabel('Place', { exact: true }).fill('Corsia 3');
  await page.getByLabel('Received by').fill(receiver);
  await page.getByRole('button', { name: 'Add goods without a code' }).click();
  await page.getByLabel(lotField).fill(lot);
  await page.getByLabel('Counted', { exact: true }).fill(String(counted));
  if (refused !== undefined) {
    await page.getByRole('button', { name: 'Refuse some' }).click();
    await page.getByLabel('Why', { exact: true }).selectOption('damaged');
    await page.getByLabel('Refused', { exact: true }).fill(String(refused));
  }
  await page.getByRole('button', { name: 'Confirm' }).click();
  const kept = page.getByText(`Kept on this phone: Corsia 3, ${counted}.`);
  const asSeen = page.getByRole('button', { name: 'Confirm it as seen' });
  await kept.or(asSeen).first().waitFor();
  if (await asSeen.isVisible()) await asSeen.click();
  await kept.waitFor();
}

async function sign(page: Page): Promise<void> {
  const field = page.getByRole('img', { name: 'Signature of the receiver' });
  await field.scrollIntoViewIfNeeded();
  const box = await field.boundingBox();
  if (box === null) throw new Error('there is no field to sign in');
  await page.mouse.move(box.x + 30, box.y + 40);
  await page.mouse.down();
  for (const [x, y] of [
    [90, 120],
    [150, 40],
    [210, 120],
  ] as const)
    await page.mouse.move(box.x + x, box.y + y, { steps: 6 });
  await page.mouse.up();
}

const events = async (): Promise<{ readonly 'wb:receiver'?: string }[]> => {
  const answer = await fetch(`${server.url}/epcis/events?EQ_bizStep=arriving&perPage=1000`);
  const { epcisBody } = (await answer.json()) as {
    epcisBody: { queryResults: { resultsBody: { eventList: { 'wb:receiver'?: string }[] } } };
  };
  return epcisBody.queryResults.resultsBody.eventList;
};
const receivedBy = async (receiver: string): Promise<number> =>
  (await events()).filter((each) => each['wb:receiver'] === receiver).length;

const deliveries = async () => {
  const answer = await fetch(`${server.url}/api/cases/field-masks/deliveries?consignment=masks`);
  return DeliveryList.parse(await answer.json()).deliveries;
};
// The one that sends, and not the one that asks what was received before.
const sending = /\/api\/(?:cases\/[^/]+\/)?deliveries$/;
const allSent = (page: Page) => page.getByText('Everything is sent.').waitFor();

test('a delivery is scanned, counted, partly refused, photographed and signed, and read as its proof', async () => {
  const { page, close } = await openPage(await launchBrowser(), { viewport: phone });
  await page.goto(receive());
  await page.getByText('Of the shipment Masks for ward 3').waitFor();
  await page.getByLabel('Place', { exact: true }).fill('Corsia 3');
  await page.getByLabel('Received by').fill('د. ليلى حداد');
  const scan = page.getByLabel('Bar code', { exact: true });
  await scan.fill('010952000010001817310331');
  await scan.press('Enter');
  await page.getByText('Half of the label is read.').waitFor();
  await scan.fill('10L-7');
  await scan.press('Enter');
  await page.getByText('L-7: both bar codes of the label are together.').waitFor();
  await scan.fill('(01)09520000100018(10)L-7');
  await scan.press('Enter');
  await page.getByText('L-7 is in the list already').waitFor();
  await page.getByLabel('Counted', { exact: true }).fill('500');
  await page.getByText('500 accepted, 0 refused', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Refuse some' }).click();
  await page.getByLabel('Refused', { exact: true }).fill('100');
  await page.getByRole('button', { name: 'Confirm' }).click();
  await page.getByText('L-7: say why some are refused.').waitFor();
  await page.getByLabel('Why', { exact: true }).selectOption('damaged');
  await page.getByLabel('What is to be known of it').fill('压碎的箱子');
  await page.getByText('400 accepted, 100 refused', { exact: true }).waitFor();
  const photo = await drawBarcode({ format: 'QRCode', text: 'a carton' });
  await page
    .getByLabel('Photograph the goods')
    .setInputFiles({ name: 'carton.png', mimeType: 'image/png', buffer: Buffer.from(photo) });
  await page.getByRole('img', { name: 'Photo 1' }).waitFor();
  await sign(page);
  const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(width).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: 'Confirm' }).click();
  await page.getByText('Kept on this phone: Corsia 3, 500.').waitFor();
  await allSent(page);

  const [proof] = await deliveries();
  expect(proof).toMatchObject({
    receiver: 'د. ليلى حداد',
    place: { id: 'https://id.gs1.org/414/9520000001032', name: 'Corsia 3' },
    goods: [
      {
        id: 'https://id.gs1.org/01/09520000100018/10/L-7',
        counted: 500,
        accepted: 400,
        refused: [{ reason: 'damaged', pieces: 100, note: '压碎的箱子' }],
      },
    ],
  });
  expect([proof?.photos.length, proof?.signature?.way]).toEqual([1, 'finger']);

  await page.goto(`${server.url}/field-masks/shipments/masks`);
  const card = page.getByRole('region', { name: 'Proof of delivery' });
  await card.getByText('100 refused: damaged (压碎的箱子)').waitFor();
  await card.getByRole('link', { name: 'To print' }).click();
  await page.getByRole('heading', { level: 1, name: 'Proof of delivery' }).waitFor();
  await page.getByRole('img', { name: 'Signature', exact: true }).waitFor();
  await page.getByRole('img', { name: 'Photo 1' }).waitFor();
  expect(await page.getByText('is what was kept').count()).toBe(2);
  await close();
});

test('two deliveries confirmed without a network outlast the closed page, and arrive once each', async () => {
  const { page, close } = await openPage(await launchBrowser(), { viewport: phone });
  const context = page.context();
  await page.goto(receive());
  await offlineReady(page);
  await context.setOffline(true);
  await deliver(page, { receiver: 'Offline 1', counted: 10 });
  await deliver(page, { receiver: '离线 2', counted: 20, refused: 5 });
  await page.getByText('2 waiting').waitFor();
  await page.close();

  const again = await context.newPage();
  await again.goto(receive());
  await again.getByText('2 waiting').waitFor();
  // The bar-code reader is there too.
  const picture = await drawBarcode({ format: 'DataMatrix', text: '(01)09520000100018(10)L-9' });
  await again
    .getByLabel('Photo of the label')
    .setInputFiles({ name: 'label.png', mimeType: 'image/png', buffer: Buffer.from(picture) });
  await again.getByText('L-9: added.').waitFor();
  expect(await receivedBy('Offline 1')).toBe(0);
  await context.setOffline(false);
  await allSent(again);
  expect([await receivedBy('Offline 1'), await receivedBy('离线 2')]).toEqual([1, 1]);
  // What was begun is still there.
  await again.reload();
  await again.getByRole('listitem', { name: 'L-9' }).waitFor();
  await close();
});

test('a delivery whose answer was lost is not doubled', async () => {
  const { page, close } = await openPage(await launchBrowser(), { viewport: phone });
  await page.goto(receive());
  let lost = 0;
  await page.route(sending, async (route) => {
    if (lost > 0) return route.continue();
    lost += 1;
    await route.fetch();
    return route.abort('connectionreset');
  });
  await deliver(page, { receiver: 'Lost answer', counted: 30 });
  await page.getByText('The server cannot be reached').waitFor();
  expect(await receivedBy('Lost answer')).toBe(1);
  await page.getByRole('button', { name: 'Send now' }).click();
  await allSent(page);
  expect([lost, await receivedBy('Lost answer')]).toEqual([1, 1]);
  await close();
});

test('somebody else who answers in the place of the server has kept nothing', async () => {
  const { page, close } = await openPage(await launchBrowser(), { viewport: phone });
  await page.goto(receive());
  // As the page of a hotel's network does.
  await page.route(sending, (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Welcome to our network</h1>' }),
  );
  await deliver(page, { receiver: 'Hotel', counted: 40 });
  await page.getByText('1 waiting').waitFor();
  await page.getByText('Not taken yet (HTTP 200)').waitFor();
  await page.unroute(sending);
  await page.getByRole('button', { name: 'Send now' }).click();
  await allSent(page);
  expect(await receivedBy('Hotel')).toBe(1);
  await close();
});

test('what the server refuses stays with the reason, is mended, and holds up no other', async () => {
  const { page, close } = await openPage(await launchBrowser(), { viewport: phone });
  await page.goto(receive());
  let refusals = 0;
  await page.route(sending, (route) => {
    const body = route.request().postDataJSON() as { document: unknown };
    if (!JSON.stringify(body.document).includes('Refused once') || refusals > 0) return route.continue();
    refusals += 1;
    // The same to the server, but with a time it does not take.
    const broken = JSON.stringify(body).replace(/"eventTime":"[^"]+"/, '"eventTime":"yesterday"');
    return route.continue({ postData: broken });
  });
  await sign(page);
  await deliver(page, { receiver: 'Refused once', counted: 50 });
  await page.getByText('1 refused by the server').waitFor();
  await deliver(page, { receiver: 'Not held up', counted: 51 });
  await expect.poll(() => receivedBy('Not held up')).toBe(1);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const exported = JSON.parse(await readFile(await (await saved).path(), 'utf8')) as Exported;
  expect(exported.epcisBody.eventList).toHaveLength(2);
  const [picture] = exported['wb:pictures'];
  const bytes = Buffer.from(picture?.base64 ?? '', 'base64');
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(picture?.sha256);
  await page.getByRole('button', { name: 'Mend it' }).click();
  await expect.poll(() => page.getByLabel('Received by').inputValue()).toBe('Refused once');
  await page.getByRole('button', { name: 'Confirm' }).click();
  await page.getByText('Kept on this phone: Corsia 3, 50.').waitFor();
  await allSent(page);
  expect(await receivedBy('Refused once')).toBe(1);
  await close();
});

test('a delivery that the server chokes on holds up no other', async () => {
  const { page, close } = await openPage(await launchBrowser(), { viewport: phone });
  await page.goto(receive());
  await page.route(sending, (route) =>
    JSON.stringify(route.request().postDataJSON()).includes('Choked on')
      ? route.fulfill({ status: 500, contentType: 'text/plain', body: 'choked' })
      : route.continue(),
  );
  await deliver(page, { receiver: 'Choked on', counted: 55 });
  await page.getByText('Not taken yet (HTTP 500)').waitFor();
  await deliver(page, { receiver: 'Behind it', counted: 56 });
  await expect.poll(() => receivedBy('Behind it')).toBe(1);
  await page.getByText('1 waiting').waitFor();
  await close();
});

test('a phone that is turned keeps the signature, and two taps confirm once', async () => {
  const { page, close } = await openPage(await launchBrowser(), { viewport: phone });
  await page.goto(receive());
  await sign(page);
  await page.setViewportSize({ width: phone.height, height: phone.width });
  await page.getByLabel('Place', { exact: true }).fill('Corsia 3');
  await page.getByLabel('Received by').fill('Turned');
  await page.getByRole('button', { name: /^L-7/ }).click();
  await page.getByLabel('Counted', { exact: true }).fill('57');
  await page.getByText('No photo; signed').waitFor();
  await page.getByRole('button', { name: 'Confirm' }).dblclick();
  await page.getByText('Kept on this phone: Corsia 3, 57.').waitFor();
  await allSent(page);
  expect(await receivedBy('Turned')).toBe(1);
  const proof = (await deliveries()).find(({ receiver }) => receiver === 'Turned');
  expect(proof?.signature?.way).toBe('finger');
  await close();
});

test('a photo that a phone took on its side is kept upright, and without what the camera wrote into it', async () => {
  const { page, close } = await openPage(await launchBrowser(), { viewport: phone });
  await page.goto(receive());
  const plain = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [40, 20];
    canvas.getContext('2d')?.fillRect(0, 0, 40, 20);
    return canvas.toDataURL('image/jpeg').split(',')[1] ?? '';
  });
  await page
    .getByLabel('Photograph the goods')
    .setInputFiles({ name: 'side.jpg', mimeType: 'image/jpeg', buffer: onItsSide(plain) });
  const shown = page.getByRole('img', { name: 'Photo 1' });
  await shown.waitFor();
  const size = await shown.evaluate((img: HTMLImageElement) => [img.naturalWidth, img.naturalHeight]);
  expect(size).toEqual([20, 40]);
  const kept = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const opening = indexedDB.open('waybill-deliveries');
        opening.onsuccess = () => {
          const asked = opening.result.transaction('pictures').objectStore('pictures').getAll();
          asked.onsuccess = () => {
            const [picture] = asked.result as { readonly bytes: ArrayBuffer }[];
            resolve(new TextDecoder('latin1').decode(picture?.bytes));
          };
        };
      }),
  );
  expect(kept.length).toBeGreaterThan(100);
  expect(kept).not.toContain('Exif');
  await close();
});

/** A JPEG with the mark (Exif 2.3, 4.6.4: tag 274, value 6) that it is to be turned to the right. */
function onItsSide(base64: string): Buffer {
  const jpeg = Buffer.from(base64, 'base64');
  const tiff = Buffer.from('4d4d002a00000008000101120003000000010006000000000000', 'hex');
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, body.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]);
}

test('a new release takes the place of the old one, and what waits is still there', async () => {
  const web = join(folder, 'web');
  await cp(join(import.meta.dirname, '../../dist/web'), web, { recursive: true });
  for (const packed of ['br', 'gz']) await rm(join(web, `receive-worker.js.${packed}`));
  const store = await openStore({ folder: join(folder, 'released') }, () => new Date());
  const served = await serveCase(store, smallCase({}), { webFolder: web });
  const { page, close } = await openPage(await launchBrowser(), { viewport: phone });
  const context = page.context();
  await page.goto(new URL('/receive', served.url).href);
  await offlineReady(page);
  await context.setOffline(true);
  await deliver(page, { receiver: 'Across the release', counted: 59 });
  const releases = () => page.evaluate(async () => (await caches.keys()).length);
  expect(await releases()).toBe(1);
  // The next release has other files, and so another version.
  const worker = join(web, 'receive-worker.js');
  const next = (await readFile(worker, 'utf8')).replace(/const version = '\w+'/, "const version = 'next'");
  await writeFile(worker, next);
  await context.setOffline(false);
  await page.reload();
  await expect.poll(releases).toBe(2);
  await allSent(page);
  const { body } = await served.get('/epcis/events?EQ_bizStep=arriving');
  expect(body.epcisBody.queryResults.resultsBody.eventList).toMatchObject([
    { 'wb:receiver': 'Across the release' },
  ]);
  await context.setOffline(true);
  await page.reload();
  await page.getByRole('heading', { name: 'Receive a delivery' }).waitFor();
  await close();
  await served.close();
  await store.close();
});

test('a label is held against the shipment, without a network too, and what is on the goods is taken as seen', async () => {
  const { page, close } = await openPage(await launchBrowser(), { viewport: phone });
  await page.goto(receive());
  await page.getByText('Of the shipment Masks for ward 3').waitFor();
  await offlineReady(page);
  await page.reload();
  await page.getByText('Of the shipment Masks for ward 3').waitFor();
  await page.context().setOffline(true);
  const scan = page.getByLabel('Bar code', { exact: true });
  const doubted = async (code: string, lot: string, counted: number, says: string) => {
    await scan.fill(code);
    await scan.press('Enter');
    const line = page.getByRole('listitem', { name: lot });
    await line.getByText(says).waitFor();
    await line.getByLabel('Counted', { exact: true }).fill(String(counted));
    return `${lot}: ${says}`;
  };
  const told = [
    await doubted(
      '(01)09520000100018(17)300131(10)L-7',
      'L-7',
      701,
      'the label says that it expires 31 Jan 2030, the record 31 Mar 2031',
    ),
    await doubted(
      '(01)09520000100018(17)310331(10)L-999',
      'L-999',
      702,
      'no lot of this shipment is called so; it has L-7',
    ),
    await doubted(
      '(01)09520000200015(17)310331(10)X-1',
      'X-1',
      703,
      'the product (01) 09520000200015 is none of this shipment',
    ),
  ];
  await page.getByLabel('Place', { exact: true }).fill('Corsia 3');
  await page.getByLabel('Received by').fill('As seen');
  await page.getByRole('button', { name: 'Confirm' }).click();
  for (const says of told) await page.getByRole('alert').getByText(says).waitFor();
  await page.getByText('Nobody has signed.').waitFor();
  await page.getByRole('button', { name: 'Confirm it as seen' }).click();
  await page.getByText('Kept on this phone: Corsia 3, 2106.').waitFor();
  await page.context().setOffline(false);
  await allSent(page);
  expect(await receivedBy('As seen')).toBe(1);
  await close();
});

test('goods without lot or code are received as what the shipment is of', async () => {
  const { page, close } = await openPage(await launchBrowser(), { viewport: phone });
  await page.goto(receive());
  await page.getByText('Of the shipment Masks for ward 3').waitFor();
  await page.getByRole('button', { name: 'Add goods without a code' }).click();
  const line = page.getByRole('listitem', { name: 'face masks' });
  await line.getByText('pieces', { exact: true }).waitFor();
  await line.getByLabel('Counted', { exact: true }).fill('66');
  await page.getByText('1 line: 66 counted, 66 accepted, 0 refused').waitFor();
  await page.getByLabel('Place', { exact: true }).fill('Corsia 3');
  await page.getByLabel('Received by').fill('No lot');
  await page.getByLabel('Handed over by (if you like)').fill('Juan, lorry 7');
  await page.getByLabel('Note (if you like)').fill('the door was open');
  await page.getByRole('button', { name: 'Confirm' }).click();
  await page.getByRole('button', { name: 'Confirm it as seen' }).click();
  await allSent(page);
  const proof = (await deliveries()).find(({ receiver }) => receiver === 'No lot');
  expect(proof?.goods).toMatchObject([{ id: 'https://id.gs1.org/01/09520000100018', counted: 66 }]);
  await page.goto(`${server.url}/field-masks/shipments/masks`);
  const card = page.getByRole('region', { name: 'Proof of delivery' });
  await card.getByText('Handed over by: Juan, lorry 7').waitFor();
  await card.getByText('Note: the door was open').waitFor();
  await close();
});

test('the same entered once more is told before it is kept, and taken back on the page of the shipment', async () => {
  const { page, close } = await openPage(await launchBrowser(), { viewport: phone });
  await page.goto(receive());
  await deliver(page, { receiver: 'Twice', counted: 67 });
  await page.getByLabel('Received by').fill('twice ');
  await page.getByRole('button', { name: 'Add goods without a code' }).click();
  await page.getByLabel(lotField).fill('l-7');
  await page.getByLabel('Counted', { exact: true }).fill('67');
  await page.getByRole('button', { name: 'Confirm' }).click();
  await page.getByText(/This looks like one already received \(.+, Twice\)/).waitFor();
  await page.getByRole('button', { name: 'Confirm it as seen' }).click();
  await page.getByText('Kept on this phone: Corsia 3, 67.').waitFor();
  await allSent(page);
  await page.goto(`${server.url}/field-masks/shipments/masks`);
  const card = page.getByRole('region', { name: 'Proof of delivery' });
  const doubled = card
    .getByRole('article')
    .filter({ hasText: 'This looks like one already received' })
    .filter({ hasText: 'twice' });
  await doubled.getByRole('button', { name: 'Take it back' }).click();
  await doubled.getByLabel('Why').fill('entered twice');
  await doubled.getByLabel('Who takes it back').fill('A. Rossi');
  await doubled.getByRole('button', { name: 'Take it back' }).click();
  await card.getByText(/Taken back .+ by A\. Rossi: entered twice/).waitFor();
  const all = (await deliveries()).filter(({ receiver }) => receiver.toLowerCase() === 'twice');
  expect(all.map(({ takenBack }) => takenBack?.reason)).toEqual(['entered twice', undefined]);
  await close();
});

test('goods typed before the phone knows the shipment are what it is of, and told to be received again', async () => {
  const { page, close } = await openPage(await launchBrowser(), { viewport: phone });
  let answer = (): void => undefined;
  const isAnswered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/consignments/masks/label**', async (route) => {
    await isAnswered;
    await route.continue();
  });
  await page.goto(receive());
  await deliver(page, { receiver: 'Early', counted: 73 });
  await page.getByRole('button', { name: 'Add goods without a code' }).click();
  await page.getByLabel(lotField).fill('l-7');
  await page.getByLabel('Counted', { exact: true }).fill('73');
  answer();
  const product = page.getByLabel('Product', { exact: true });
  await product.waitFor();
  expect(await product.locator('option:checked').textContent()).toBe('face masks');
  await page.getByRole('button', { name: 'Confirm' }).click();
  await page.getByText(/This looks like one already received \(.+, Early\)/).waitFor();
  await page.getByRole('button', { name: 'Confirm it as seen' }).click();
  await page.getByText('Kept on this phone: Corsia 3, 73.').waitFor();
  await allSent(page);
  expect(await receivedBy('Early')).toBe(2);
  await close();
});

test('on a slow phone nothing typed after a delivery was kept is lost, nor is the delivery there twice', async () => {
  const { page, close } = await openPage(await launchBrowser(), { viewport: phone });
  // A phone that takes long to hand out the next empty form.
  await page.addInitScript(() => {
    const { locks } = navigator;
    const request = locks.request.bind(locks);
    const slowly = async (...all: unknown[]): Promise<unknown> => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      return Reflect.apply(request, undefined, all);
    };
    Object.assign(locks, { request: slowly });
  });
  await page.goto(receive());
  await deliver(page, { receiver: 'Slow', counted: 71 });
  await page.getByLabel('Received by').fill('Slower');
  await page.getByRole('button', { name: 'Add goods without a code' }).click();
  await page.getByLabel(lotField).fill('L-7');
  await page.getByLabel('Counted', { exact: true }).fill('72');
  await page.getByText('Slower, Corsia 3').waitFor();
  // Written down by now, and so is whatever else was.
  await page.waitForTimeout(2000);
  await page.reload();
  await page.getByText('Slower, Corsia 3').waitFor();
  await page.getByText('1 line: 72 counted, 72 accepted, 0 refused').waitFor();
  await page.getByRole('button', { name: 'Confirm' }).click();
  await page.getByRole('button', { name: 'Confirm it as seen' }).click();
  await page.getByText('Kept on this phone: Corsia 3, 72.').waitFor();
  await allSent(page);
  expect(await receivedBy('Slow')).toBe(1);
  expect(await receivedBy('Slower')).toBe(1);
  await close();
});

test('who lacks a role is told which in which case, and it is sent once they have it', async () => {
  const store = await openStore({ folder: join(folder, 'roles') }, () => new Date());
  const caseData = smallCase({
    consignment: [{ id: 'masks', name: 'Masks', product: 'kit', from: 'gov-a', to: 'gov-b' }],
    statement: [
      { id: 'sent', text: 'Sent.', source: 'by-gov-a', consignment: 'masks', stage: 'shipped', amount: 9 },
    ],
  });
  const served = await serveCase(store, caseData, { webFolder: join(import.meta.dirname, '../../dist/web') });
  await enter(served, 'Admin', { roles: ['admin'] });
  const admin = await signIn(served, 'Admin');
  const id = await enter(served, 'Vi', { roles: ['viewer'], of: 'small', as: admin });
  const vi = await signIn(served, 'Vi');
  const token = async (name: string) =>
    (await served.send('POST', '/api/me/devices', { name }, vi)).body as { id: string; token: string };
  const [old, good] = [await token('old phone'), await token('phone')];
  await served.send('DELETE', `/api/me/devices/${old.id}`, undefined, vi);
  const { page, close } = await openPage(await launchBrowser(), { viewport: phone });
  await page.goto(new URL('/receive?case=small&shipment=masks', served.url).href);
  await deliver(page, { receiver: 'Vi', counted: 9 });
  await page.getByText('The server does not know who asks').waitFor();
  await page.getByLabel('Access token').fill(old.token);
  await page.getByRole('button', { name: 'Use it and send' }).click();
  await page.getByText('This token opens nothing here: it was taken back').waitFor();
  await page.getByLabel('Access token').fill(good.token);
  await page.getByRole('button', { name: 'Use it and send' }).click();
  await page
    .getByText(
      'Case small: Recorders write things down; your role here is: viewer. An admin can give you another.',
    )
    .first()
    .waitFor();
  const roles = { case: 'small', roles: ['recorder'] };
  expect((await served.send('PUT', `/api/people/${id}/roles`, roles, admin)).status).toBe(200);
  await page.getByRole('button', { name: 'Send now' }).click();
  await allSent(page);
  await close();
  await served.close();
  await store.close();
});

test('two tabs send what waits once, and each takes down a delivery of its own', async () => {
  const { page, close } = await openPage(await launchBrowser(), { viewport: phone });
  const context = page.context();
  await page.goto(receive());
  await offlineReady(page);
  const other = await context.newPage();
  await other.goto(receive());
  await context.setOffline(true);
  await page.getByLabel('Received by').fill('Typed in the first');
  await deliver(other, { receiver: 'Tab B', counted: 61 });
  await deliver(page, { receiver: 'Tab A', counted: 60 });
  await other.getByText('2 waiting').waitFor();
  let sent = 0;
  await context.route(sending, (route) => {
    sent += 1;
    return route.continue();
  });
  await context.setOffline(false);
  await Promise.all([allSent(page), allSent(other)]);
  expect([sent, await receivedBy('Tab A'), await receivedBy('Tab B')]).toEqual([2, 1, 1]);
  await close();
});

test('a full phone is said before anything is acknowledged, and what was typed stays', async () => {
  const { page, close } = await openPage(await launchBrowser(), { viewport: phone });
  const session = await page.context().newCDPSession(page);
  const origin = new URL(server.url).origin;
  await page.goto(`${origin}/favicon.svg`);
  // Once it has room, a browser does not look again for a while.
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await page.goto(receive());
  await page.getByText('Of the shipment').waitFor();
  await page.getByLabel('Place', { exact: true }).fill('Corsia 3');
  await page.getByLabel('Received by').fill('Full');
  await page.getByRole('button', { name: 'Add goods without a code' }).click();
  await page.getByLabel(lotField).fill('L-7');
  await page.getByLabel('Counted', { exact: true }).fill('70');
  // Two taps have not read what the first is told.
  await page.getByRole('button', { name: 'Confirm' }).dblclick();
  await page.getByText('Nobody has signed.').waitFor();
  await page.getByRole('button', { name: 'Confirm it as seen' }).click();
  await page.getByText('There is no room left on this phone').waitFor();
  expect(await page.getByText('Kept on this phone').count()).toBe(0);
  expect(await page.getByLabel('Counted', { exact: true }).inputValue()).toBe('70');
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  // When it looks again is the browser's: whoever stands there taps until it is kept.
  const kept = page.getByText('Kept on this phone: Corsia 3, 70.');
  const confirm = page.getByRole('button', { name: /^Confirm/ });
  await expect
    .poll(async () => {
      if ((await kept.count()) === 0 && (await confirm.count()) > 0) await confirm.first().click();
      return kept.count();
    })
    .toBe(1);
  await allSent(page);
  expect(await receivedBy('Full')).toBe(1);
  await close();
});

test('the browser and then the server are killed, and what was confirmed arrives once', {
  timeout: 300_000,
}, async () => {
  const profile = join(folder, 'profile');
  const first = await launchKept(profile);
  first.setDefaultTimeout(120_000);
  const page = first.pages()[0] ?? (await first.newPage());
  await page.goto(receive());
  await offlineReady(page);
  await first.setOffline(true);
  await deliver(page, { receiver: 'Killed browser', counted: 80 });
  const session = await first.newCDPSession(page);
  const closed = new Promise((resolve) => first.once('close', resolve));
  await session.send('Browser.crash' as 'Browser.close').catch(() => undefined);
  await closed;

  await server.kill();
  const second = await launchKept(profile);
  second.setDefaultTimeout(120_000);
  const again = second.pages()[0] ?? (await second.newPage());
  await again.goto(receive());
  await again.getByText('1 waiting').waitFor();
  await again.getByText('The server cannot be reached').waitFor();
  server = await serve();
  let kills = 0;
  let restarted: ReturnType<typeof serve> | undefined;
  // Killed once more while the delivery is on its way.
  await second.route(sending, async (route) => {
    kills += 1;
    if (kills > 1) return route.continue();
    const answer = route.fetch().catch(() => undefined);
    await server.kill();
    await answer;
    await route.abort('connectionreset');
    restarted = serve();
  });
  await again.getByRole('button', { name: 'Send now' }).click();
  await again.getByText('The server cannot be reached').waitFor();
  await expect.poll(() => restarted, { timeout: 60_000 }).toBeDefined();
  server = (await restarted) ?? server;
  await again.getByRole('button', { name: 'Send now' }).click();
  await allSent(again);
  expect(await receivedBy('Killed browser')).toBe(1);
  await second.close();
});

test('a server that asks for the token is told it, and nothing is lost meanwhile', async () => {
  await server.kill();
  server = await serve(['--token', 'a-token-of-some-length']);
  const { page, close } = await openPage(await launchBrowser(), { viewport: phone, locale: 'it-IT' });
  await page.goto(`${server.url.replace(/[/?#].*token.*$/, '')}/receive`.replace(/([^:])\/\/+/, '$1/'));
  await page.getByLabel('Luogo', { exact: true }).fill('Corsia 3');
  await page.getByLabel('Ricevuto da').fill('Token');
  await page.getByRole('button', { name: 'Aggiungere merce senza codice' }).click();
  await page.getByLabel('Lotto', { exact: true }).fill('L-7');
  await page.getByLabel('Contati', { exact: true }).fill('90');
  await page.getByRole('button', { name: 'Confermare' }).click();
  await page.getByRole('button', { name: 'Confermare come visto' }).click();
  await page.getByText('Il server non sa chi chiede').waitFor();
  await page.getByLabel('Token di accesso').fill('a-token-of-some-length');
  await page.getByRole('button', { name: 'Usarlo e inviare' }).click();
  await page.getByText('È tutto inviato.').waitFor();
  await close();
});
