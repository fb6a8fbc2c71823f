import { setImmediate as nextTurn } from 'node:timers/promises';

const pieceItems = 100;

/** A long list some items at a time: whoever else waits has a turn between two pieces. */
export async function* inPieces<T>(items: readonly T[], size = pieceItems): AsyncGenerator<readonly T[]> {
  for (let at = 0; at < items.length; at += size) {
    if (at > 0) await nextTurn();
    yield items.slice(at, at + size);
  }
}

/** As `items.map`, with turns for others in between. */
export async function mapInPieces<T, R>(items: readonly T[], map: (item: T) => R): Promise<R[]> {
  const mapped: R[] = [];
  for await (const piece of inPieces(items)) for (const item of piece) mapped.push(map(item));
  return mapped;
}
