import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { expect, inject } from 'vitest';

// Starting the program and taking the shipped case in takes five seconds of a processor, which is more than most tests
// of the page do. So all test files share two of them (start-shared.ts).

export type SharedWaybill = { readonly url: string };

/** The shipped case alone, for tests that store nothing in it. */
export const waybillToRead = (): Promise<SharedWaybill> => shared('to-read');

/** The shipped case beside others, for tests that keep to entries or a case of their own. */
export const waybillToChange = (): Promise<SharedWaybill> => shared('to-change');

/** The same with the case of a folder, whose id is nobody else's. */
export async function waybillWith(folder: string): Promise<SharedWaybill> {
  const waybill = await waybillToChange();
  const names = (await readdir(folder)).filter((name) => /\.(?:ya?ml|csv)$/.test(name));
  const files = await Promise.all(
    names.map(async (name) => [name, await readFile(join(folder, name))] as const),
  );
  const form = new FormData();
  form.set('file', new Blob([zipSync(Object.fromEntries(files))]), 'case.zip');
  const taken = await fetch(`${waybill.url}/api/cases/import`, { method: 'POST', body: form });
  expect(taken.status, await taken.text()).toBe(201);
  return waybill;
}

async function shared(name: string): Promise<SharedWaybill> {
  const started = await fetch(`${inject('sharedWaybills')}/${name}`);
  const url = await started.text();
  expect(started.status, url).toBe(200);
  return { url };
}
