import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  type EpcisDocument,
  eventHash,
  preHash,
  queryXml,
  readDocument,
} from '../src/movement/epcis/index.js';

// GS1's examples and the hashes that the reference program prints; `../shared` is beside the checkout.
const folder = join(import.meta.dirname, '../../shared/reference/epcis');

const readFile = (path: string): EpcisDocument => {
  const read = readDocument(path, readFileSync(join(folder, path)));
  if ('says' in read) throw new Error(`${path} could not be read: ${read.says.key}`);
  return read;
};

describe.skipIf(!existsSync(folder))('the reference files of EPCIS', () => {
  type Vector = { readonly file: string; readonly expected: string[]; readonly prehash: string[] };
  const vectors = (): Vector[] =>
    (JSON.parse(readFileSync(join(folder, 'hash-vectors/vectors.json'), 'utf8')) as { vectors: Vector[] })
      .vectors;

  test('every event has the hash that the reference program gives it', () => {
    let hashed = 0;
    for (const { file, expected, prehash } of vectors()) {
      const { events, ignored } = readFile(`hash-vectors/${file}`);
      const read = events.flatMap(({ event }) => event ?? []);
      expect({ file, prehash: read.map((event) => preHash(event, ignored)) }).toEqual({ file, prehash });
      expect(read.map((event) => eventHash(event, ignored))).toEqual(expected);
      hashed += expected.length;
    }
    expect(hashed).toBe(50);
  });

  test('every event is the same event when it is written as XML and read again', () => {
    const files = [
      ...vectors().map(({ file }) => `hash-vectors/${file}`),
      ...examples().map((name) => `gs1/examples/${name}`),
    ];
    for (const file of files) {
      const events = readFile(file).events.flatMap(({ event, problems }) =>
        event && problems.length === 0 ? event : [],
      );
      const xml = queryXml(
        events.map((event) => ({ event })),
        'all',
        '2026-03-20T08:00:00Z',
      );
      const again = readDocument('again.xml', new TextEncoder().encode(xml));
      if ('says' in again) throw new Error(`${file}: ${JSON.stringify(again)}`);
      expect({ file, problems: again.events.flatMap(({ problems }) => problems) }).toEqual({
        file,
        problems: [],
      });
      expect({ file, hashed: again.events.map(({ event }) => event && preHash(event)) }).toEqual({
        file,
        hashed: events.map((event) => preHash(event)),
      });
    }
  });

  const examples = (): string[] =>
    readdirSync(join(folder, 'gs1/examples'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.jsonld'),
    );

  test('every example of GS1 is accepted', () => {
    expect(examples()).toHaveLength(47);
    for (const name of examples()) {
      const { events } = readFile(`gs1/examples/${name}`);
      expect({ name, problems: events.flatMap(({ problems }) => problems) }).toEqual({ name, problems: [] });
      expect(events.length).toBeGreaterThan(0);
    }
  });
});
