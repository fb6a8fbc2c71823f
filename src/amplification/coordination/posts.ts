/** Posts as they were read, in the file's order. Accounts and objects are numbered by first appearance. */
export type Posts = {
  readonly object: Int32Array;
  readonly account: Int32Array;
  /** Milliseconds since 1970. */
  readonly time: Float64Array;
  /** Numbered by first appearance; empty when no rule needs it. */
  readonly content: Int32Array;
  /** 1 where a post's object is the post itself: a loop. Empty when no rule needs it. */
  readonly loop: Uint8Array;
  readonly accountNames: readonly string[];
  readonly objectNames: readonly string[];
};

/**
 * Posts sorted by object and time, with the window already laid over them: the neighbours of post p, itself
 * included, are left[p] … right[p] − 1. Accounts are numbered by the order of their names.
 */
export type OrderedPosts = {
  readonly account: Int32Array;
  readonly time: Float64Array;
  readonly content: Int32Array;
  readonly object: Int32Array;
  /** Where CooRTweet's reordered table has the post: by its account's first appearance, then by row. Else empty. */
  readonly place: Int32Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** Positions of each account's posts, ascending: those of account a from accountStart[a]. */
  readonly accountStart: Int32Array;
  readonly accountPosts: Int32Array;
};
