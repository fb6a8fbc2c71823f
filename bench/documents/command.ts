import { randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Documents } from '../../src/documents/index.js';
import { median } from '../median.js';
import { drawTable, show } from '../table.js';

export type DocumentsOptions = { readonly runs: number; readonly json: boolean };

type Times = Readonly<Record<'takeInMs' | 'openMs' | 'writeMs' | 'readMs', number>>;

const pieceBytes = 1 << 20;
const pieces = 1024;

/** A gigabyte taken in and opened, every byte held against its hash, beside a mere write and read of the same bytes. */
export async function benchDocuments({ runs, json }: DocumentsOptions): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-documents-'));
  try {
    const all: Times[] = [];
    for (let run = 0; run < runs; run++) all.push(await measure(join(folder, String(run))));
    const times = {
      takeInMs: median(all.map(({ takeInMs }) => takeInMs)),
      writeMs: median(all.map(({ writeMs }) => writeMs)),
      openMs: median(all.map(({ openMs }) => openMs)),
      readMs: median(all.map(({ readMs }) => readMs)),
    };
    process.stdout.write(`${json ? JSON.stringify(times, null, 2) : report(times)}\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measure(folder: string): Promise<Times> {
  const documents = new Documents(folder);
  const mere = join(tmpdir(), `waybill-mere-${process.pid}`);
  const piece = randomBytes(pieceBytes);
  try {
    return await documents.takeIn(async (put) => {
      let sha256 = '';
      const takeInMs = await timed(async () => {
        ({ sha256 } = await put(bytesOf(piece)));
      });
      const openMs = await timed(async () => {
        const file = await documents.open(sha256);
        await file.close();
      });
      const writeMs = await timed(() => pipeline(bytesOf(piece), createWriteStream(mere, { flush: true })));
      const readMs = await timed(() => pipeline(createReadStream(mere), drain));
      return { takeInMs, openMs, writeMs, readMs };
    });
  } finally {
    rmSync(mere, { force: true });
  }
}

const bytesOf = (piece: Buffer): Readable => Readable.from(repeat(piece));

function* repeat(piece: Buffer): Generator<Buffer> {
  for (let at = 0; at < pieces; at++) yield piece;
}

async function drain(bytes: AsyncIterable<Buffer>): Promise<void> {
  for await (const _ of bytes);
}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

const report = ({ takeInMs, writeMs, openMs, readMs }: Times): string =>
  drawTable(
    ['a gigabyte', 'ms', 'a mere write or read, ms', 'ratio'],
    [
      ['taken in, hashed and synced', show(takeInMs), show(writeMs), show(takeInMs / writeMs)],
      ['opened, held against its hash', show(openMs), show(readMs), show(openMs / readMs)],
    ],
  );
