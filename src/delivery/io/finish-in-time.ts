import { setImmediate } from 'node:timers/promises';
import { stopped } from '../solver/search-days.js';

const breathMilliseconds = 50;

/** A search step by step, with a breath between, so that who wants it to stop is heard. */
export async function finishInTime<P, R>(
  planning: Generator<P, R, typeof stopped | undefined>,
  isStopped: () => boolean,
  report: (progress: P) => void,
): Promise<R> {
  let step = planning.next();
  let breathed = performance.now();
  while (!step.done) {
    report(step.value);
    if (performance.now() - breathed > breathMilliseconds) {
      await setImmediate();
      breathed = performance.now();
    }
    step = planning.next(isStopped() ? stopped : undefined);
  }
  return step.value;
}
