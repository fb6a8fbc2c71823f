const digitBits = 11;
const digits = 1 << digitBits;
// Shorter stretches are sorted by moving each post to its place.
const few = 48;

/** Puts the posts from `start` to `end` − 1 in the order of their times, stable. Most files are in order already. */
export function sortByTime(posts: Int32Array, start: number, end: number, time: Float64Array): void {
  let at = start + 1;
  while (at < end && (time[posts[at - 1] ?? 0] ?? 0) <= (time[posts[at] ?? 0] ?? 0)) at++;
  if (at >= end) return;
  if (end - start <= few) insert(posts, start, end, time);
  else posts.set(byDigits(posts.slice(start, end), time), start);
}

function insert(posts: Int32Array, start: number, end: number, time: Float64Array): void {
  for (let i = start + 1; i < end; i++) {
    const post = posts[i] ?? 0;
    const own = time[post] ?? 0;
    let at = i;
    for (; at > start && (time[posts[at - 1] ?? 0] ?? 0) > own; at--) posts[at] = posts[at - 1] ?? 0;
    posts[at] = post;
  }
}

function byDigits(posts: Int32Array, time: Float64Array): Int32Array {
  const { min, max, wholeSeconds } = survey(posts, time);
  const unit = wholeSeconds ? 1000 : 1;
  const span = (max - min) / unit;
  let from = posts;
  let to: Int32Array = new Int32Array(posts.length);
  for (let divisor = 1; divisor <= span; divisor *= digits) {
    distribute(from, to, (post) => Math.floor(((time[post] ?? 0) - min) / unit / divisor) % digits);
    [from, to] = [to, from];
  }
  return from;
}

function survey(posts: Int32Array, time: Float64Array) {
  let [min, max, wholeSeconds] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, true];
  for (let i = 0; i < posts.length; i++) {
    const t = time[posts[i] ?? 0] ?? 0;
    if (t > max) max = t;
    if (t < min) min = t;
    if (wholeSeconds && t % 1000 !== 0) wholeSeconds = false;
  }
  return { min, max, wholeSeconds };
}

function distribute(from: Int32Array, to: Int32Array, digitOf: (post: number) => number): void {
  const next = new Int32Array(digits + 1);
  for (let i = 0; i < from.length; i++) {
    const after = digitOf(from[i] ?? 0) + 1;
    next[after] = (next[after] ?? 0) + 1;
  }
  for (let digit = 1; digit <= digits; digit++) next[digit] = (next[digit] ?? 0) + (next[digit - 1] ?? 0);
  for (let i = 0; i < from.length; i++) {
    const post = from[i] ?? 0;
    const digit = digitOf(post);
    const at = next[digit] ?? 0;
    to[at] = post;
    next[digit] = at + 1;
  }
}
