// Takes in a document of so many megabytes, makes rows of it, reads them back, and says how much memory that took. A process
// of its own, so that nothing else is measured; it builds by itself, which is more than any one process of ours does.
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { Documents, Projections, projectionTasks } from '../../dist/src/documents/index.js';

const [home, megabytes] = process.argv.slice(2);
const line = `${'1585000000,"someone","a post about masks, 谢谢"'.padEnd(98)}\n`;
const block = Buffer.from(line.repeat(10_000));

async function* bytes() {
  for (let sent = 0; sent < Number(megabytes) * 1e6; sent += block.length) yield block;
}

const rows = {
  name: 'rows',
  version: 1,
  asked: z.object({}),
  row: z.object({ time: z.number(), text: z.string() }),
  load: async () => ({
    async *make({ path }) {
      for await (const each of createInterface(createReadStream(path)))
        yield { time: Number(each.slice(0, 10)), text: each.slice(11).trim() };
    },
  }),
};

const documents = new Documents(join(home, 'archive'));
const named = new Set();
documents.namedBy(async () => named);
const { sha256 } = await documents.takeIn(async (put) => {
  const document = await put(bytes());
  named.add(document.sha256);
  return document;
});
const build = projectionTasks(async () => [rows])['build-projection'];
const projections = new Projections(join(home, 'projections'), documents, async (request, doing) =>
  (await build(doing))(request),
);
let count = 0;
for await (const row of projections.rows(rows, sha256, {})) if (row.time === 1585000000) count++;
const { bytes: length } = await documents.locate(sha256);
process.stdout.write(JSON.stringify({ length, count, maxRss: process.resourceUsage().maxRSS * 1024 }));
