// Puts documents into a folder until it is killed, and says which are kept. Plain JavaScript on what is built, because many
// of these are started.
import { randomBytes } from 'node:crypto';
import { putByHash } from '../../dist/src/lib/disk/index.js';

const [folder] = process.argv.slice(2);
const parent = process.ppid;

async function* someBytes() {
  for (let part = 0; part < 8; part++) yield randomBytes(1 + Math.floor(Math.random() * 100_000));
}

// A test run that is itself killed must not leave writers behind.
while (process.ppid === parent) {
  const { sha256 } = await putByHash(folder, someBytes());
  process.stdout.write(`${sha256}\n`);
}
process.exit();
