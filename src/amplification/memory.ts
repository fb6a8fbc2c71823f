// Node with this program loaded and its threads started, as measured.
const programBytes = 130e6;
// The most columns of posts there are at once: as they are read and sorted, and what is counted from them.
const bytesPerPost = 80;
// A name as text, in its index, and what is known of each account.
const bytesPerName = 120;
// DuckDB reads 32 MB ahead with each thread, and keeps what it has in order.
const leastDuckdbBytes = 192e6;
// Fewer at a time would be more work than memory is worth.
const leastPosts = 50_000;

/**
 * How a run keeps to the memory it was given. DuckDB parses and hashes, for which it needs room for what its threads
 * read ahead; posts have the rest, and go to disk when they are more. Below about 350 MB nothing is left for posts:
 * then they are handled a few at a time, and the run takes what it takes. The names of accounts and objects stay in
 * memory whatever was asked for.
 */
export function shareOut(memoryBytes: number) {
  const duckdbBytes = Math.max(leastDuckdbBytes, Math.min(500e6, memoryBytes / 4));
  const forPosts = memoryBytes - programBytes - duckdbBytes;
  return {
    duckdbBytes,
    postsBeside: (names: number) =>
      Math.max(leastPosts, Math.floor((forPosts - names * bytesPerName) / bytesPerPost)),
  };
}
