import type { Browser } from 'playwright-core';

/** One first load in a fresh browser profile. Bytes are as they came over the wire, headers included. */
export type Load = { readonly paintMs: number; readonly bytes: number; readonly requests: number };

// The map and its worker load when the map is looked at; the aim is for what comes before.
const isMap = (url: string): boolean => /maplibre|flow-map/.test(url);

export async function loadOnce(browser: Browser, url: string): Promise<Load> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    const urls = new Map<string, string>();
    let bytes = 0;
    await devtools.send('Network.enable');
    devtools.on('Network.requestWillBeSent', ({ requestId, request }) => urls.set(requestId, request.url));
    devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (!isMap(urls.get(requestId) ?? '')) bytes += encodedDataLength;
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    const paintMs = await page.evaluate<number>(firstPaintMs);
    return { paintMs, bytes, requests: [...urls.values()].filter((one) => !isMap(one)).length };
  } finally {
    await context.close();
  }
}

// Runs in the page.
const firstPaintMs = `performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN`;
