import { spawn } from 'node:child_process';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { watchMemory } from '../../../jobs/index.js';
import type { AppError } from '../../../lib/errors/index.js';
import { asIs, wording } from '../../../lib/wording/index.js';
import { appError } from '../../../words/index.js';
import { type DecodeRequest, exitCodes } from './request.js';

export type Decoding = {
  /** Where the bundle has the program that decodes. */
  readonly program?: string;
  readonly signal?: AbortSignal;
  readonly secondsMax?: number;
  readonly residentBytesMax?: number;
  readonly outputBytesMax?: number;
};

const bundled = fileURLToPath(new URL('../decode-program.js', import.meta.url));

/** What a process of its own makes of an untrusted file, as it comes; within limits of time, memory and output. */
export async function* decodeFile(
  request: DecodeRequest,
  {
    program = bundled,
    signal,
    secondsMax = 600,
    residentBytesMax = 1.5 * 2 ** 30,
    outputBytesMax = 2 ** 31,
  }: Decoding = {},
): AsyncGenerator<Buffer> {
  signal?.throwIfAborted();
  const file = asIs(basename(request.path));
  // The media library writes to the error stream what only its authors understand.
  const child = spawn(process.execPath, ['--max-old-space-size=256', program, JSON.stringify(request)], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise<number | null>((resolve) => {
    child.once('error', () => {
      resolve(null);
    });
    child.once('close', resolve);
  });
  let reason: AppError | undefined;
  const end = (why?: AppError): void => {
    reason ??= why;
    child.kill('SIGKILL');
  };
  const onAbort = (): void => {
    end();
  };
  const clock = setTimeout(() => {
    end(appError('work-too-much', wording('footage.too-long', { file, seconds: secondsMax })));
  }, secondsMax * 1000);
  const unwatch = watchMemory(child.pid, residentBytesMax, () => {
    end(appError('work-too-much', wording('footage.too-much-memory', { file })));
  });
  signal?.addEventListener('abort', onAbort);
  let outputBytes = 0;
  try {
    for await (const bytes of child.stdout) {
      if (!Buffer.isBuffer(bytes)) continue;
      outputBytes += bytes.length;
      if (outputBytes > outputBytesMax) end(appError('work-too-much', wording('footage.too-much', { file })));
      if (reason) throw reason;
      yield bytes;
    }
    const code = await ended;
    signal?.throwIfAborted();
    if (reason) throw reason;
    if (code === exitCodes.noDecoder) throw appError('request-invalid', wording('footage.no-decoder'));
    if (code === exitCodes.pictureTooLarge)
      throw appError('work-too-much', wording('footage.picture-too-large', { file }));
    if (code !== 0) throw appError('request-invalid', wording('footage.unreadable', { file }));
  } finally {
    clearTimeout(clock);
    unwatch();
    signal?.removeEventListener('abort', onAbort);
    child.kill('SIGKILL');
  }
}
