/** Posts as columns, put aside in the order they came. */
export type Block = {
  readonly object: Int32Array;
  readonly account: Int32Array;
  readonly time: Float64Array;
  /** Two words of the content's hash a post; empty when contents are not told apart. */
  readonly content: Int32Array;
};

/** Where posts go that do not fit in memory. */
export type Spill = {
  append(file: string, block: Block): void;
  /** What was appended, block by block; nothing when there is no such file. */
  read(file: string): Iterable<Block>;
  remove(file: string): void;
};

/** All blocks of a file as one. */
export function readWhole(spill: Spill, file: string): Block {
  const blocks = [...spill.read(file)];
  const posts = blocks.reduce((sum, { account }) => sum + account.length, 0);
  const hashes = blocks.reduce((sum, { content }) => sum + content.length, 0);
  const whole: Block = {
    object: new Int32Array(posts),
    account: new Int32Array(posts),
    time: new Float64Array(posts),
    content: new Int32Array(hashes),
  };
  let [at, hash] = [0, 0];
  for (const { object, account, time, content } of blocks) {
    whole.object.set(object, at);
    whole.account.set(account, at);
    whole.time.set(time, at);
    whole.content.set(content, hash);
    at += account.length;
    hash += content.length;
  }
  return whole;
}

/** Some of a block's posts. */
export function pickBlock({ object, account, time, content }: Block, posts: Int32Array): Block {
  const hashes = new Int32Array(content.length === 0 ? 0 : 2 * posts.length);
  for (let at = 0; at < hashes.length; at++) hashes[at] = content[2 * (posts[at >> 1] ?? 0) + (at & 1)] ?? 0;
  return {
    object: posts.map((post) => object[post] ?? 0),
    account: posts.map((post) => account[post] ?? 0),
    time: Float64Array.from(posts, (post) => time[post] ?? 0),
    content: hashes,
  };
}
