/** What a profile says of itself when it was read. Everything may be missing. */
export type AccountMetadata = {
  readonly createdSeconds?: number;
  /** When the profile was read, in seconds since 1970: the counts are of that moment. */
  readonly readSeconds?: number;
  readonly statuses?: number;
  readonly followers?: number;
  readonly friends?: number;
  readonly listed?: number;
  readonly favourites?: number;
  readonly verified?: boolean;
  readonly defaultProfile?: boolean;
  readonly defaultPicture?: boolean;
  readonly descriptionLength?: number;
  readonly nameLength?: number;
};

/** One account's part in a set of posts. */
export type AccountActivity = {
  readonly account: string;
  /** All it posted, reposts included. */
  readonly posts: number;
  readonly reposts: number;
  /** Of its posts, in seconds since 1970, ascending. */
  readonly times: ArrayLike<number>;
  readonly metadata?: AccountMetadata;
};

/** What the posts are a sample of. */
export type Observation = {
  readonly startSeconds: number;
  readonly endSeconds: number;
  /**
   * Whether the posts are everything these accounts posted in that time. Those of one hashtag are not: then an
   * account may show a habit, but cannot be cleared of it.
   */
  readonly complete: boolean;
};

export const daySeconds = 86_400;

/** Days since the account was opened, at least one; unknown without both dates. */
export function ageDays({ createdSeconds, readSeconds }: AccountMetadata): number | undefined {
  if (createdSeconds === undefined || readSeconds === undefined) return undefined;
  return Math.max(1, (readSeconds - createdSeconds) / daySeconds);
}

/** The time the posts cover. */
export function observationOf(accounts: readonly AccountActivity[], complete = false): Observation {
  let [startSeconds, endSeconds] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { times } of accounts) {
    startSeconds = Math.min(startSeconds, times[0] ?? startSeconds);
    endSeconds = Math.max(endSeconds, times[times.length - 1] ?? endSeconds);
  }
  return startSeconds <= endSeconds
    ? { startSeconds, endSeconds, complete }
    : { startSeconds: 0, endSeconds: 0, complete };
}

/** The seconds between each post and the next. */
export function gapsOf({ times }: AccountActivity): number[] {
  return Array.from(
    { length: Math.max(0, times.length - 1) },
    (_, i) => (times[i + 1] ?? 0) - (times[i] ?? 0),
  );
}
