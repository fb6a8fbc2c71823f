// Measured: Node with this program and DuckDB loaded, threads started, and a file read through.
const programBytes = 190e6;
// The most columns of posts there are at once: as they are read and sorted, and what is counted from them.
const bytesPerPost = 80;
// A name as text, in its index, and what is known of each account.
const bytesPerName = 120;
// Fewer at a time would be more work than memory is worth.
const leastPosts = 50_000;

/**
 * How a run keeps to the memory it was given. DuckDB parses and hashes, for which it needs room for what its threads
 * read ahead; posts have the rest, and go to disk when they are more. What the program takes by itself, and the names
 * of accounts and objects, cannot be had for less.
 */
export function shareOut(memoryBytes: number) {
  const duckdbBytes = Math.min(500e6, memoryBytes / 4);
  const forPosts = memoryBytes - programBytes - duckdbBytes / 2;
  return {
    duckdbBytes,
    postsBeside: (names: number) =>
      Math.max(leastPosts, Math.floor((forPosts - names * bytesPerName) / bytesPerPost)),
  };
}
