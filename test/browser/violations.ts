// What runs inside the page is written here too.
/// <reference lib="dom" />
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { desktop, phone } from './page.js';

// Every colour and every layout once: what axe finds in a layout does not turn on the colours, nor the other way.
const looks = [
  { viewport: desktop, colorScheme: 'light' },
  { viewport: phone, colorScheme: 'dark' },
] as const;

/** No serious axe violation, light on a desk and dark on a phone, and nothing that scrolls sideways. */
export async function expectNoViolations(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  for (const { viewport, colorScheme } of looks) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor({ state: 'attached' });
    const look = `${colorScheme}, ${viewport.width} px`;
    expect({ look, violations: await violationsOn(page) }).toEqual({ look, violations: [] });
    expect(await sidewaysPx(page), `${look}: the page scrolls sideways`).toBe(0);
  }
}

async function violationsOn(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(
    (): Promise<AxeResults> => window.axe.run({ resultTypes: ['violations'] }),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
    );
}

const sidewaysPx = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

declare global {
  interface Window {
    axe: typeof axe;
  }
}
