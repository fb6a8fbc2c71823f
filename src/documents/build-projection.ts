import assert from 'node:assert/strict';
import type { Doing } from '../jobs/index.js';
import { makeFolder, putByHash } from '../lib/disk/index.js';
import { expectWhole } from './expect-whole.js';
import type { Projection, WholeDocument } from './projection.js';

/** What is sent to the process that builds: where the document is, and where its rows go. */
export type BuildRequest = {
  readonly name: string;
  readonly document: WholeDocument;
  readonly asked: object;
  readonly out: string;
};

export const projectionTasks = (all: () => Promise<readonly Projection[]>) => ({
  'build-projection': async (doing: Doing) => {
    const projections = await all();
    return (request: BuildRequest) => build(projections, request, doing);
  },
});
export type ProjectionTasks = ReturnType<typeof projectionTasks>;

async function build(
  projections: readonly Projection[],
  { name, document, asked, out }: BuildRequest,
  doing: Doing,
): Promise<void> {
  const projection = projections.find((each) => each.name === name);
  assert(projection, `No projection is called ${name}.`);
  await expectWhole(document);
  const maker = await projection.load(doing);
  makeFolder(out);
  const rows = maker.make(document, projection.asked.parse(asked));
  await putByHash(out, linesOf(projection, rows, doing.signal));
}

const blockChars = 64 * 1024;

async function* linesOf(
  { row: shape }: Projection,
  rows: AsyncIterable<object>,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  let block = '';
  for await (const row of rows) {
    signal.throwIfAborted();
    block += `${JSON.stringify(shape.parse(row))}\n`;
    if (block.length < blockChars) continue;
    yield Buffer.from(block);
    block = '';
  }
  yield Buffer.from(block);
}
