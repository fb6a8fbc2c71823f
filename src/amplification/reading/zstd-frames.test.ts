import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endsWhole } from './zstd-frames.js';

// Made by hand after RFC 8878: a frame of raw blocks, the last marked, with a checksum or without.
function frameOf(blocks: readonly Uint8Array[], checksum: boolean): Uint8Array {
  const bytes = [0x28, 0xb5, 0x2f, 0xfd, checksum ? 4 : 0, 0x58];
  blocks.forEach((block, at) => {
    const header = (block.length << 3) | Number(at === blocks.length - 1);
    bytes.push(header & 255, (header >> 8) & 255, header >> 16, ...block);
  });
  return Uint8Array.from(checksum ? [...bytes, 1, 2, 3, 4] : bytes);
}
const skippable = Uint8Array.from([0x50, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 9, 9, 9]);
const isWhole = (file: Uint8Array) =>
  endsWhole((position, length) => Promise.resolve(file.subarray(position, position + length)), file.length);

test('a file is whole at its last byte and at no other', async () => {
  const frame = fc
    .tuple(fc.array(fc.uint8Array({ maxLength: 300 }), { minLength: 1, maxLength: 5 }), fc.boolean())
    .map(([blocks, checksum]) => frameOf(blocks, checksum));
  await fc.assert(
    fc.asyncProperty(frame, frame, fc.nat(), async (one, other, at) => {
      const file = Buffer.concat([one, skippable, other]);
      expect(await isWhole(file)).toBe(true);
      // Cut between frames it is whole again, as far as it goes.
      const cut = 1 + (at % (one.length - 1));
      expect(await isWhole(file.subarray(0, cut))).toBe(false);
      expect(await isWhole(file.subarray(0, file.length - 1 - (at % (other.length - 1))))).toBe(false);
    }),
  );
});
