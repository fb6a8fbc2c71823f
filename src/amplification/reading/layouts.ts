import type { Kind } from './by.js';

/**
 * Where a known export keeps what we need. A field is a column's name, or a JSON path when it begins with `$`; of
 * several the first that is not empty is taken. A path with `[*]` gives a list,
 * one with `[type=…]` the first item of that type. A field that ends in `[]` holds names without their # or @.
 */
export type Layout = {
  readonly name: string;
  /** Columns or top-level JSON keys that together mark the layout. */
  readonly marks: readonly string[];
  readonly account: Fields;
  readonly content: Fields;
  readonly time: Fields;
  readonly things: Partial<Record<Kind, Fields>>;
  readonly by: string;
  /** The list inside one JSON document that holds the posts. */
  readonly records?: string;
};

export type Fields = readonly string[];

/** In the order they are tried: the first whose marks are all there is taken. */
export const layouts: readonly Layout[] = [
  {
    name: 'CooRTweet',
    marks: ['object_id', 'account_id', 'content_id', 'timestamp_share'],
    account: ['account_id'],
    content: ['content_id'],
    time: ['timestamp_share'],
    things: {},
    by: 'object_id',
  },
  {
    name: 'coordination-network-toolkit',
    marks: ['message_id', 'user_id', 'repost_id', 'reply_id', 'message', 'timestamp', 'urls'],
    account: ['user_id'],
    content: ['message_id'],
    time: ['timestamp'],
    things: {
      hashtag: ['message'],
      url: ['urls'],
      domain: ['urls'],
      repost: ['repost_id'],
      reply: ['reply_id'],
      mention: ['message'],
      text: ['message'],
      'near-text': ['message'],
    },
    by: 'repost',
  },
  {
    name: 'Twitter information operations archive',
    marks: ['tweetid', 'userid', 'tweet_time', 'tweet_text'],
    account: ['userid'],
    content: ['tweetid'],
    time: ['tweet_time'],
    things: {
      hashtag: ['hashtags[]'],
      url: ['urls'],
      domain: ['urls'],
      repost: ['retweet_tweetid'],
      reply: ['in_reply_to_tweetid'],
      mention: ['user_mentions[]'],
      text: ['tweet_text'],
      'near-text': ['tweet_text'],
    },
    by: 'hashtag',
  },
  {
    name: '4CAT',
    marks: ['id', 'thread_id', 'author', 'body', 'timestamp'],
    account: ['author_id', 'author'],
    content: ['id'],
    time: ['unix_timestamp', 'timestamp'],
    things: {
      hashtag: ['hashtags[]', 'body'],
      url: ['urls', 'links', 'body'],
      domain: ['domains', 'urls', 'links', 'body'],
      repost: ['retweeted_id'],
      reply: ['reply_to', 'thread_id'],
      mention: ['mentions[]', 'body'],
      text: ['body'],
      'near-text': ['body'],
      image: ['image_hash'],
    },
    by: 'hashtag',
  },
  {
    name: 'Twitter v1.1',
    marks: ['id_str', 'user', 'created_at', 'entities'],
    account: ['$.user.id_str'],
    content: ['$.id_str'],
    time: ['$.created_at'],
    things: {
      hashtag: ['$.entities.hashtags[*].text[]'],
      url: ['$.entities.urls[*].expanded_url'],
      domain: ['$.entities.urls[*].expanded_url'],
      repost: ['$.retweeted_status.id_str'],
      reply: ['$.in_reply_to_status_id_str'],
      mention: ['$.entities.user_mentions[*].id_str[]'],
      text: ['$.full_text', '$.text'],
      'near-text': ['$.full_text', '$.text'],
    },
    by: 'hashtag',
  },
  twitter2('Twitter v2', ['id', 'author_id', 'created_at', 'text']),
  { ...twitter2('Twitter v2, pages', ['data', 'meta']), records: '$.data[*]' },
  {
    name: 'Telegram export',
    marks: ['name', 'type', 'messages'],
    records: '$.messages[*]',
    account: ['$.from_id', '$.actor_id'],
    content: ['$.id'],
    time: ['$.date_unixtime', '$.date'],
    things: {
      hashtag: ['$.text_entities[*].text'],
      url: ['$.text_entities[*].text'],
      domain: ['$.text_entities[*].text'],
      repost: ['$.forwarded_from_id', '$.forwarded_from'],
      reply: ['$.reply_to_message_id'],
      mention: ['$.text_entities[*].text'],
      text: ['$.text_entities[*].text'],
      'near-text': ['$.text_entities[*].text'],
    },
    by: 'repost',
  },
  {
    name: 'Bluesky records',
    marks: ['uri', 'author', 'record'],
    account: ['$.author.did'],
    content: ['$.uri'],
    time: ['$.record.createdAt', '$.indexedAt'],
    things: bluesky('$.record'),
    by: 'hashtag',
  },
  {
    name: 'Bluesky stream',
    marks: ['did', 'time_us', 'commit'],
    account: ['$.did'],
    content: ['$.commit.cid', '$.commit.rkey'],
    time: ['$.commit.record.createdAt', '$.time_us'],
    things: bluesky('$.commit.record'),
    by: 'hashtag',
  },
];

function twitter2(name: string, marks: readonly string[]): Layout {
  return {
    name,
    marks,
    account: ['$.author_id'],
    content: ['$.id'],
    time: ['$.created_at'],
    things: {
      hashtag: ['$.entities.hashtags[*].tag[]', '$.text'],
      url: ['$.entities.urls[*].expanded_url', '$.text'],
      domain: ['$.entities.urls[*].expanded_url', '$.text'],
      repost: ['$.referenced_tweets[type=retweeted].id'],
      reply: ['$.in_reply_to_user_id'],
      mention: ['$.entities.mentions[*].id[]', '$.text'],
      text: ['$.text'],
      'near-text': ['$.text'],
    },
    by: 'hashtag',
  };
}

function bluesky(record: string): Layout['things'] {
  const text = [`${record}.text`];
  return {
    hashtag: text,
    url: [`${record}.embed.external.uri`, `${record}.facets[*].features[*].uri`, ...text],
    domain: [`${record}.embed.external.uri`, `${record}.facets[*].features[*].uri`, ...text],
    repost: [`${record}.subject.uri`],
    reply: [`${record}.reply.parent.uri`],
    mention: text,
    text,
    'near-text': text,
    image: [`${record}.embed.images[*].image.phash`],
  };
}

/** The layout of a file with these columns, or JSON keys. */
export function findLayout(columns: readonly string[]): Layout | undefined {
  const there = new Set(columns);
  return layouts.find((layout) => layout.marks.every((mark) => there.has(mark)));
}
