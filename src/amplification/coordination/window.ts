import type { OrderedPosts } from './posts.js';
import { sharedInts } from './shared-memory.js';

type Placed = Pick<OrderedPosts, 'object' | 'time'>;
type Bounds = Pick<OrderedPosts, 'left' | 'right'>;

/**
 * For each post the first and one past the last post on the same object no more than the window away, inclusive.
 * `objects` and above stand for posts that pair with nothing.
 */
export function windowBounds({ object, time }: Placed, objects: number, windowMs: number): Bounds {
  const [left, right] = [sharedInts(time.length), sharedInts(time.length)];
  let first = 0;
  for (let p = 0; p < time.length; p++) {
    const near = (q: number) => object[q] === object[p] && (time[p] ?? 0) - (time[q] ?? 0) <= windowMs;
    if ((object[p] ?? 0) >= objects) first = p;
    else while (!near(first)) first++;
    left[p] = first;
  }
  let end = time.length;
  for (let p = time.length - 1; p >= 0; p--) {
    const near = (q: number) => object[q] === object[p] && (time[q] ?? 0) - (time[p] ?? 0) <= windowMs;
    if ((object[p] ?? 0) >= objects) end = p + 1;
    else while (!near(end - 1)) end--;
    right[p] = end;
  }
  return { left, right };
}
