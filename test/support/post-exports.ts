import { csvCell } from '../../src/amplification/tables.js';

// A handful of posts in the form of every export that is recognised. The names of columns and keys are those of each
// format's documentation or of the program that writes it, which stands above each.

export const csv = (rows: readonly Record<string, string | number | boolean>[]): string => {
  const columns = Object.keys(rows[0] ?? {});
  const line = (row: Record<string, string | number | boolean>) =>
    columns.map((name) => csvCell(String(row[name] ?? ''))).join(',');
  return `${[columns.join(','), ...rows.map(line)].join('\n')}\n`;
};
export const lines = (records: readonly object[]): string =>
  records.map((one) => `${JSON.stringify(one)}\n`).join('');

// One time everywhere: 16 March 2020, 10:00 UTC.
export const at = '2020-03-16T10:00:00.000Z';
export const seconds = 1_584_352_800;

// https://github.com/QUT-Digital-Observatory/coordination-network-toolkit, README, "CSV input".
export const coordinationNetworkToolkit = csv([
  {
    message_id: '11',
    user_id: '1',
    username: 'anna',
    repost_id: '',
    reply_id: '7',
    message: '@bruno #GrazieCina https://t.co/x',
    timestamp: seconds,
    urls: 'https://www.example.org/a?utm_source=x https://b.it/c',
  },
  {
    message_id: '12',
    user_id: '2',
    username: 'bruno',
    repost_id: '11',
    reply_id: '',
    message: 'RT @anna: #GrazieCina',
    timestamp: seconds,
    urls: '',
  },
]);

// Twitter Developer Platform, "Data dictionary: Standard v1.1", tweet, user and entities objects.
const user1 = {
  id: 1,
  id_str: '1',
  name: 'Anna B.',
  screen_name: 'anna',
  created_at: 'Sun Mar 01 10:00:00 +0000 2020',
  statuses_count: 1500,
  followers_count: 20,
  friends_count: 30,
  listed_count: 0,
  favourites_count: 5,
  verified: false,
  default_profile: true,
  default_profile_image: false,
  description: 'ciao',
};
const tweet1 = {
  created_at: 'Mon Mar 16 10:00:00 +0000 2020',
  id: 11,
  id_str: '11',
  text: 'Grazie #GrazieCina https://t.co/x',
  in_reply_to_status_id_str: '7',
  user: user1,
  entities: {
    hashtags: [{ text: 'GrazieCina', indices: [7, 18] }],
    urls: [{ url: 'https://t.co/x', expanded_url: 'https://example.org/a' }],
    user_mentions: [{ screen_name: 'bruno', id_str: '2' }],
  },
};
export const twitter1 = [
  tweet1,
  // The retweet's own entities end where its text was cut off.
  {
    ...tweet1,
    id_str: '12',
    text: 'RT @anna: Grazie #Graz…',
    in_reply_to_status_id_str: null,
    user: { ...user1, id_str: '2', screen_name: 'bruno' },
    entities: { hashtags: [], urls: [], user_mentions: [{ screen_name: 'anna', id_str: '1' }] },
    retweeted_status: tweet1,
  },
];

// Twitter Developer Platform, "Data dictionary: v2", tweet and user objects; twarc2's `flatten` joins `author`.
export const tweet2 = {
  id: '11',
  author_id: '1',
  created_at: at,
  text: '@bruno Grazie #GrazieCina https://t.co/x',
  entities: {
    hashtags: [{ start: 7, end: 18, tag: 'GrazieCina' }],
    urls: [{ url: 'https://t.co/x', expanded_url: 'https://example.org/a' }],
    mentions: [{ start: 0, end: 6, username: 'bruno', id: '2' }],
  },
  in_reply_to_user_id: '2',
  referenced_tweets: [
    { type: 'quoted', id: '5' },
    { type: 'replied_to', id: '7' },
  ],
};
export const retweet2 = {
  id: '12',
  author_id: '2',
  created_at: at,
  text: 'RT @anna: Grazie #GrazieCina',
  referenced_tweets: [{ type: 'retweeted', id: '11' }],
};
export const author2 = {
  id: '1',
  username: 'anna',
  created_at: '2020-03-01T10:00:00.000Z',
  description: '',
  verified: false,
  profile_image_url: 'https://abs.twimg.com/sticky/default_profile_images/default_profile_normal.png',
  public_metrics: { followers_count: 20, following_count: 30, tweet_count: 1500, listed_count: 0 },
};
export const page2 = {
  data: [tweet2, retweet2],
  includes: { users: [author2] },
  meta: { newest_id: '12', oldest_id: '11', result_count: 2 },
};

// Twitter Moderation Research, information operations archive: readme of the tweet files.
export const informationOperations = csv([
  {
    tweetid: '11',
    userid: 'hash1=',
    user_display_name: 'hash1=',
    user_screen_name: 'hash1=',
    user_reported_location: '',
    user_profile_description: 'ciao',
    follower_count: 20,
    following_count: 30,
    account_creation_date: '2020-03-01',
    account_language: 'it',
    tweet_language: 'it',
    tweet_text: 'Grazie #GrazieCina',
    tweet_time: '2020-03-16 10:00',
    in_reply_to_tweetid: '7',
    is_retweet: false,
    retweet_tweetid: '',
    hashtags: '[GrazieCina, Roma]',
    urls: '[https://example.org/a, https://b.it/c]',
    user_mentions: '[2, 3]',
  },
  {
    tweetid: '12',
    userid: 'hash2=',
    tweet_time: '2020-03-16 10:00',
    is_retweet: true,
    retweet_tweetid: '11',
    hashtags: '[]',
    urls: '[]',
    user_mentions: '[]',
    tweet_text: 'RT @x: Grazie',
  },
]);

// https://github.com/digitalmethodsinitiative/4cat, datasources/*/search_*.py, map_item.
export const fourcatTwitter = csv([
  {
    id: '11',
    thread_id: '7',
    timestamp: '2020-03-16 10:00:00',
    unix_timestamp: seconds,
    link: 'https://twitter.com/anna/status/11',
    subject: '',
    body: 'Grazie #GrazieCina',
    author: 'anna',
    author_fullname: 'Anna',
    author_id: '1',
    is_retweet: 'no',
    retweeted_user: '',
    is_reply: 'yes',
    replied_user: 'carla',
    hashtags: 'GrazieCina,Roma',
    urls: 'https://example.org/a',
    images: '',
    mentions: 'bruno,carla',
  },
  {
    id: '12',
    thread_id: '12',
    timestamp: '2020-03-16 10:00:00',
    unix_timestamp: seconds,
    link: '',
    subject: '',
    body: 'RT @anna: Grazie #GrazieCina',
    author: 'bruno',
    author_fullname: 'Bruno',
    author_id: '2',
    is_retweet: 'yes',
    retweeted_user: 'anna',
    is_reply: 'no',
    replied_user: '',
    hashtags: '',
    urls: '',
    images: '',
    mentions: '',
  },
]);
export const fourcatTelegram = csv([
  {
    id: 'kanal-11',
    thread_id: 'kanal',
    chat: 'kanal',
    author: '1',
    author_username: 'anna',
    author_name: 'Anna',
    author_is_bot: 'no',
    body: 'Grazie #GrazieCina @bruno https://example.org/a',
    reply_to: '7',
    views: 3,
    timestamp: '2020-03-16 10:00:00',
    unix_timestamp: seconds,
    author_forwarded_from_name: '',
    author_forwarded_from_username: '',
    author_forwarded_from_id: '',
  },
  {
    id: 'kanal-12',
    thread_id: 'kanal',
    chat: 'kanal',
    author: '',
    author_username: '',
    author_name: '',
    author_is_bot: '',
    body: 'Weiter',
    reply_to: '',
    views: 3,
    timestamp: '2020-03-16 10:00:00',
    unix_timestamp: seconds,
    author_forwarded_from_name: 'Quelle',
    author_forwarded_from_username: 'quelle',
    author_forwarded_from_id: '99',
  },
]);
export const fourcatTiktok = csv([
  {
    id: '11',
    thread_id: '11',
    author: 'anna',
    author_full: 'Anna',
    author_id: '1',
    author_followers: 20,
    body: 'Grazie #GrazieCina @bruno',
    timestamp: seconds,
    is_duet: false,
    music_name: 'x',
    likes: 1,
    hashtags: 'GrazieCina',
    tiktok_url: 'https://tiktok.com/@anna/video/11',
  },
]);

// Telegram Desktop, Settings › Advanced › Export, format JSON: result.json.
const message = {
  id: 11,
  type: 'message',
  date: '2020-03-16T11:00:00',
  date_unixtime: String(seconds),
  from: 'Anna',
  from_id: 'user1',
  reply_to_message_id: 7,
  text: [
    { type: 'hashtag', text: '#GrazieCina' },
    ' ',
    { type: 'text_link', text: 'hier', href: 'https://example.org/a' },
    ' ',
    { type: 'mention', text: '@bruno' },
  ],
  text_entities: [
    { type: 'hashtag', text: '#GrazieCina' },
    { type: 'plain', text: ' ' },
    { type: 'text_link', text: 'hier', href: 'https://example.org/a' },
    { type: 'plain', text: ' ' },
    { type: 'mention', text: '@bruno' },
  ],
};
export const forward = {
  id: 12,
  type: 'message',
  date: '2020-03-16T11:00:00',
  date_unixtime: String(seconds),
  from: 'Bruno',
  from_id: 'user2',
  forwarded_from: 'Quelle',
  forwarded_from_id: 'channel99',
  text: 'Grazie. Danke',
  text_entities: [{ type: 'plain', text: 'Grazie. Danke' }],
};
export const chat = { name: 'Kanal', type: 'public_channel', id: 5, messages: [message, forward] };

// https://docs.bsky.app: app.bsky.feed.defs#postView as getPosts and searchPosts give it, lexicon app.bsky.feed.post.
export const post = {
  uri: 'at://did:plc:1/app.bsky.feed.post/11',
  cid: 'bafy11',
  author: {
    did: 'did:plc:1',
    handle: 'anna.bsky.social',
    displayName: 'Anna',
    createdAt: '2020-03-01T10:00:00.000Z',
  },
  record: {
    $type: 'app.bsky.feed.post',
    createdAt: at,
    text: 'Grazie #GrazieCina example.org/a @bruno.bsky.social',
    facets: [
      {
        index: { byteStart: 7, byteEnd: 18 },
        features: [{ $type: 'app.bsky.richtext.facet#tag', tag: 'GrazieCina' }],
      },
      {
        index: { byteStart: 19, byteEnd: 32 },
        features: [{ $type: 'app.bsky.richtext.facet#link', uri: 'https://example.org/a' }],
      },
      {
        index: { byteStart: 33, byteEnd: 51 },
        features: [{ $type: 'app.bsky.richtext.facet#mention', did: 'did:plc:2' }],
      },
    ],
    reply: {
      root: { uri: 'at://did:plc:3/app.bsky.feed.post/6' },
      parent: { uri: 'at://did:plc:3/app.bsky.feed.post/7' },
    },
  },
  indexedAt: at,
  likeCount: 1,
  repostCount: 0,
};

// https://docs.bsky.app/blog/jetstream: events of kind commit.
const event = (did: string, collection: string, record: object) => ({
  did,
  time_us: seconds * 1e6,
  kind: 'commit',
  commit: {
    rev: '3l',
    operation: 'create',
    collection,
    rkey: '3k',
    cid: `bafy-${did}-${collection}`,
    record,
  },
});
export const stream = [
  { did: 'did:plc:9', time_us: seconds * 1e6, kind: 'identity', identity: { did: 'did:plc:9' } },
  event('did:plc:1', 'app.bsky.feed.post', post.record),
  event('did:plc:2', 'app.bsky.feed.repost', {
    $type: 'app.bsky.feed.repost',
    createdAt: at,
    subject: { uri: post.uri },
  }),
  event('did:plc:3', 'app.bsky.feed.like', {
    $type: 'app.bsky.feed.like',
    createdAt: at,
    subject: { uri: post.uri },
  }),
];
