import { readFile } from 'node:fs/promises';

const everyMs = 250;
const pageBytes = 4096;

/**
 * Calls `onOver` once when a process takes more memory than this, what is outside Node's own objects included. Only
 * Linux tells; elsewhere the limit on the objects is all there is. Gives what ends the watch.
 */
export function watchMemory(pid: number | undefined, bytesMax: number, onOver: () => void): () => void {
  if (process.platform !== 'linux' || pid === undefined) return () => undefined;
  const watch = setInterval(() => {
    void residentBytes(pid).then((bytes) => {
      if (bytes <= bytesMax) return;
      clearInterval(watch);
      onOver();
    });
  }, everyMs);
  watch.unref();
  return () => {
    clearInterval(watch);
  };
}

// Nothing is resident of a process that has ended.
async function residentBytes(pid: number): Promise<number> {
  const text = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '');
  return Number(text.split(' ')[1] ?? 0) * pageBytes;
}
