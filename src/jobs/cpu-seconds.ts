import { readFile } from 'node:fs/promises';

// The kernel gives times to programs in hundredths, whatever its own clock is (proc(5), USER_HZ).
const ticksPerSecond = 100;

/** How long a process has been worked on by a processor; undefined where the system does not say. */
export async function cpuSeconds(pid: number | undefined): Promise<number | undefined> {
  if (process.platform !== 'linux' || pid === undefined) return undefined;
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The name of the program is in brackets and may hold anything; user and system time are the 12th and 13th after it.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const ticks = Number(fields[11]) + Number(fields[12]);
  return Number.isFinite(ticks) ? ticks / ticksPerSecond : undefined;
}
