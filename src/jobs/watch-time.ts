import { cpuSeconds } from './cpu-seconds.js';

const checkMs = 100;
const wallTimes = 6;

/**
 * Calls `onOver` when a process has worked longer than this. A machine that has other work takes longer for the same,
 * which is not the sender's fault: time on a processor counts, where the system tells it, and time on the wall only when
 * that is many times as long. Gives what ends the watch.
 */
export async function watchTime(
  pid: number | undefined,
  seconds: number,
  onOver: () => void,
): Promise<() => void> {
  const [began, before] = [performance.now(), await cpuSeconds(pid)];
  let isStopped = false;
  const check = async (): Promise<void> => {
    const now = before === undefined ? undefined : await cpuSeconds(pid);
    const passed = (performance.now() - began) / 1000;
    const worked = before === undefined || now === undefined ? passed : now - before;
    // The answer may have come while we looked, and the next task begun.
    if (isStopped) return;
    if (worked > seconds || passed > wallTimes * seconds) onOver();
  };
  const clock = setInterval(() => void check(), checkMs);
  return () => {
    isStopped = true;
    clearInterval(clock);
  };
}
