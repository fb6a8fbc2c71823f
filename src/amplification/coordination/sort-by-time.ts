const digitBits = 11;
const digits = 1 << digitBits;

/** The posts in the order of their times, stable. Posts already in order, as most files are, cost one look. */
export function sortByTime(posts: Int32Array, time: Float64Array): Int32Array {
  const { sorted, min, max, wholeSeconds } = survey(posts, time);
  if (sorted) return posts;
  const unit = wholeSeconds ? 1000 : 1;
  const span = (max - min) / unit;
  let from = posts;
  let to: Int32Array = new Int32Array(posts.length);
  for (let divisor = 1; divisor <= span; divisor *= digits) {
    distribute(from, to, (post) => Math.floor(((time[post] ?? 0) - min) / unit / divisor) % digits);
    [from, to] = [to, from === posts ? new Int32Array(posts.length) : from];
  }
  return from;
}

function survey(posts: Int32Array, time: Float64Array) {
  let [sorted, min, max, wholeSeconds] = [true, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, true];
  for (let i = 0; i < posts.length; i++) {
    const t = time[posts[i] ?? 0] ?? 0;
    if (t < max) sorted = false;
    else max = t;
    if (t < min) min = t;
    if (wholeSeconds && t % 1000 !== 0) wholeSeconds = false;
  }
  return { sorted, min, max, wholeSeconds };
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
