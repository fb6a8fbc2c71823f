import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Item, type Known, knownFrom, Site } from '../names/known.js';
import { Message } from './message.js';
import { readMessages } from './read-messages.js';
import type { Request } from './request.js';

const folder = new URL('../../../../shared/reference/supply-field/need/requests/', import.meta.url);
const names = existsSync(folder) ? readdirSync(folder) : [];
type Right = {
  readonly requests: readonly { readonly say?: unknown; readonly given?: unknown }[];
  readonly stock?: readonly object[];
  readonly rate?: readonly object[];
};
const open = (path: string) =>
  JSON.parse(readFileSync(new URL(path, folder), 'utf8')) as { readonly right: Right };
const shipped = z
  .array(Item)
  .parse(JSON.parse(readFileSync(new URL('../../../data/need/items.json', import.meta.url), 'utf8')));

const known = (name: string): Known =>
  knownFrom(
    z.array(Site).parse(open(`${name}/sites.json`)),
    z.array(Item).parse(open(`${name}/items.json`)),
    shipped,
  );

const shape = ({ site, ward, item, amount, by, askers, messages }: Request) => ({
  site,
  ...(ward !== undefined && { ward }),
  item,
  ...(amount.quantity !== undefined && { quantity: amount.quantity }),
  unit: amount.unit,
  ...(by !== undefined && { by }),
  ...(amount.isApproximate && { approximate: true }),
  askers,
  messages,
});

describe.skipIf(names.length === 0)('the reference messages come out right', () => {
  test.each(names)('%s', (name) => {
    const { right } = open(`${name}/case.json`);
    const reading = readMessages(
      'messages.json',
      z.array(Message).parse(open(`${name}/messages.json`)),
      known(name),
    );
    const requests = reading.requests.map(shape);
    expect(requests.length).toBe(right.requests.length);
    right.requests.forEach(({ say: _, given: __, ...one }, at) => {
      expect(requests[at]).toMatchObject(one);
    });
    if (right.stock) expect(reading.stock).toMatchObject(right.stock);
    if (right.rate)
      expect(reading.rates.map(({ site, item, pieces }) => ({ site, item, perDay: pieces }))).toEqual(
        right.rate,
      );
  });
});
