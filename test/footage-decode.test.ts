import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decodeFrames, decodeSound, probeFile } from '../src/media/io/decode/index.js';

const program = join(import.meta.dirname, '../dist/bin/decode-program.js');
const clip = join(import.meta.dirname, '../../shared/reference/media/video/tx_chair-orig-22-sd-bar.mkv');
const folder = mkdtempSync(join(tmpdir(), 'footage-'));

function put(name: string, bytes: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

test.skipIf(!existsSync(clip))(
  'a clip gives its frames at a steady rate and its sound in one channel',
  async () => {
    const probed = await probeFile(clip, { program });
    expect(probed.picture).toMatchObject({ codec: 'h264', framesPerSecond: 30 });
    expect(probed.durationSeconds).toBeCloseTo(22.485, 2);
    const times: number[] = [];
    const size = { framesPerSecond: 8, widthPixels: 64, heightPixels: 64 };
    for await (const { atSeconds, luma } of decodeFrames(clip, size, { program })) {
      expect(luma.length).toBe(4096);
      times.push(atSeconds);
    }
    // 673 frames at 30 a second are 22.43 s.
    expect(times.length).toBeGreaterThanOrEqual(179);
    expect(times.length).toBeLessThanOrEqual(180);
    expect(times[8]).toBe(1);
    const sound = await decodeSound(clip, { program });
    expect((sound?.samples.length ?? 0) / 11025).toBeCloseTo(22.46, 1);
  },
);

test.skipIf(!existsSync(clip))('what takes too long or gives too much is stopped, and says so', async () => {
  await expect(decodeSound(clip, { program, outputBytesMax: 1000 })).rejects.toMatchObject({
    code: 'work-too-much',
  });
  await expect(decodeSound(clip, { program, secondsMax: 0.01 })).rejects.toMatchObject({
    code: 'work-too-much',
  });
  const stopped = AbortSignal.abort();
  await expect(decodeSound(clip, { program, signal: stopped })).rejects.toThrow(/abort/i);
});

test('what is no media file, or a list that points at another file, is refused', async () => {
  const hostile = [
    put('zero.mp4', ''),
    put('text.mp4', 'Dear Sir, here are the masks.\n'),
    put('list.m3u8', '#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n'),
    put('list.ffconcat', 'ffconcat version 1.0\nfile /etc/passwd\n'),
    join(folder, 'not-there.mp4'),
  ];
  for (const path of hostile)
    await expect(probeFile(path, { program }), path).rejects.toMatchObject({ code: 'request-invalid' });
});

test('a picture that says it has ten thousand million pixels is refused', async () => {
  const header = '89504e470d0a1a0a0000000d49484452000186a0000186a00806000000';
  const path = put('huge.png', Buffer.from(`${header}000000000000000049454e44ae426082`, 'hex'));
  await expect(probeFile(path, { program })).rejects.toMatchObject({ code: 'request-invalid' });
});

test.skipIf(!existsSync(clip))('a clip cut short is read as far as it goes', async () => {
  const whole = readFileSync(clip);
  const path = put('short.mkv', whole.subarray(0, whole.length / 2));
  let count = 0;
  const size = { framesPerSecond: 8, widthPixels: 64, heightPixels: 64 };
  for await (const frame of decodeFrames(path, size, { program })) count += frame.luma.length / 4096;
  expect(count).toBeGreaterThan(20);
  expect(count).toBeLessThan(179);
});
