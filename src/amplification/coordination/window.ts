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
  for (let start = 0; start < time.length; ) {
    const own = object[start] ?? 0;
    let end = start + 1;
    while (end < time.length && object[end] === own) end++;
    if (own < objects) layWindow({ time, left, right }, start, end, windowMs);
    else for (let p = start; p < end; p++) [left[p], right[p]] = [p, p + 1];
    start = end;
  }
  return { left, right };
}

type Laid = Bounds & Pick<OrderedPosts, 'time'>;

function layWindow({ time, left, right }: Laid, start: number, end: number, windowMs: number): void {
  let [first, next] = [start, start];
  for (let p = start; p < end; p++) {
    const own = time[p] ?? 0;
    while (own - (time[first] ?? 0) > windowMs) first++;
    while (next < end && (time[next] ?? 0) - own <= windowMs) next++;
    left[p] = first;
    right[p] = next;
  }
}
