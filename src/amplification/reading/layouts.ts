import type { Kind } from './co-share-key.js';
import type { ProfileLayout } from './profile.js';
import type { RecordsAt } from './records.js';

/**
 * Where a known export keeps what we need. A field is a column's name, or a JSON path when it begins with `$`; of
 * several the first that is not empty is taken. A path with `[*]` gives a list,
 * one with `[type=…]` the first item of that type. A field that ends in `[]` holds names without their # or @; one that
 * ends in `?field=value` counts only where that field has that value. `whole$…` is a path in the post that is
 * repeated, `scope+$…` one that is an id only together with its parent's.
 */
/** The name of a layout whose columns somebody named. */
export const byHand = 'columns named by hand';

export type Layout = {
  readonly name: string;
  /** Columns or top-level JSON keys that together mark the layout. */
  readonly marks: readonly string[];
  readonly account: Fields;
  readonly content: Fields;
  readonly time: Fields;
  readonly objects: Partial<Record<Kind, Fields>>;
  readonly by: string;
  readonly profile?: ProfileLayout;
  /** Where in a JSON document the posts are, unless each is one. */
  readonly records?: RecordsAt;
  /** The time its author's program gave a post, where `time` is the one the network saw. */
  readonly ownTime?: Fields;
};

export type Fields = readonly string[];

const texts1: Fields = [
  '$.retweeted_status.extended_tweet.full_text',
  '$.retweeted_status.full_text',
  '$.retweeted_status.text',
  '$.extended_tweet.full_text',
  '$.full_text',
  '$.text',
];

const tidyTexts: Fields = ['sourcetweet_text?sourcetweet_type=retweeted', 'text'];

/** In the order they are tried: the first whose marks are all there is taken. */
export const layouts: readonly Layout[] = [
  {
    name: 'CooRTweet',
    marks: ['object_id', 'account_id', 'content_id', 'timestamp_share'],
    account: ['account_id'],
    content: ['content_id'],
    time: ['timestamp_share'],
    objects: {},
    by: 'object_id',
  },
  {
    name: 'coordination-network-toolkit',
    marks: ['message_id', 'user_id', 'repost_id', 'reply_id', 'message', 'timestamp', 'urls'],
    account: ['user_id'],
    content: ['message_id'],
    time: ['timestamp'],
    objects: {
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
    objects: {
      hashtag: ['hashtags[]'],
      url: ['urls'],
      domain: ['urls'],
      repost: ['retweet_tweetid'],
      reply: ['in_reply_to_tweetid'],
      mention: ['user_mentions[]'],
      text: ['tweet_text'],
      'near-text': ['tweet_text'],
    },
    // The archive does not say when the profiles were read, nor how much an account had posted.
    profile: {
      fields: {
        created: ['account_creation_date'],
        followers: ['follower_count'],
        friends: ['following_count'],
      },
    },
    by: 'hashtag',
  },
  {
    // The columns differ by data source (Twitter, Telegram, TikTok, Bluesky …); these are the ones they have together.
    name: '4CAT',
    marks: ['id', 'thread_id', 'author', 'body', 'timestamp'],
    account: ['author_id', 'author', 'chat'],
    content: ['id'],
    time: ['unix_timestamp', 'timestamp'],
    objects: {
      hashtag: ['hashtags[]', 'tags[]', 'body'],
      url: ['urls', 'links', 'link_attached', 'body'],
      domain: ['domains', 'urls', 'links', 'link_attached', 'body'],
      // Where only the account is known whose post was passed on, that account is what is shared.
      repost: [
        'retweeted_id',
        'author_forwarded_from_id',
        'author_forwarded_from_username',
        'author_forwarded_from_name',
        'retweeted_user',
      ],
      reply: ['reply_to', 'replied_to_post', 'replied_user'],
      mention: ['mentions[]', 'body'],
      text: ['body'],
      'near-text': ['body'],
      image: ['image_hash'],
    },
    profile: { fields: { created: ['author_created_at'], followers: ['author_followers'] } },
    by: 'hashtag',
  },
  {
    // twarc2's csv, pandas' json_normalize and jsonlite's flatten join the keys of what was nested by full stops.
    name: 'Twitter v2, flat',
    marks: ['id', 'author_id', 'created_at', 'text'],
    account: ['author_id'],
    content: ['id'],
    time: ['created_at'],
    objects: {
      hashtag: ['entities.hashtags[]', 'hashtags[]', 'text'],
      url: ['entities.urls', 'urls', 'text'],
      domain: ['entities.urls', 'urls', 'text'],
      repost: ['referenced_tweets.retweeted.id', 'retweeted_id'],
      reply: ['referenced_tweets.replied_to.id', 'in_reply_to_user_id'],
      mention: ['entities.mentions[]', 'mentions[]', 'text'],
      text: ['text'],
      'near-text': ['text'],
    },
    profile: {
      fields: {
        read: ['__twarc.retrieved_at', 'created_at'],
        created: ['author.created_at'],
        statuses: ['author.public_metrics.tweet_count'],
        followers: ['author.public_metrics.followers_count'],
        friends: ['author.public_metrics.following_count'],
        listed: ['author.public_metrics.listed_count'],
        verified: ['author.verified'],
        picture: ['author.profile_image_url'],
        description: ['author.description'],
        name: ['author.username'],
      },
    },
    by: 'hashtag',
  },
  {
    // bind_tweets(output_format = "tidy") of academictwitteR; what a retweet repeats stands whole beside it.
    name: 'academictwitteR, tidy',
    marks: ['tweet_id', 'author_id', 'created_at', 'text'],
    account: ['author_id'],
    content: ['tweet_id'],
    time: ['created_at'],
    objects: {
      hashtag: tidyTexts,
      url: tidyTexts,
      domain: tidyTexts,
      repost: ['sourcetweet_id?sourcetweet_type=retweeted'],
      reply: ['in_reply_to_user_id'],
      mention: ['text'],
      text: tidyTexts,
      'near-text': tidyTexts,
    },
    profile: {
      fields: {
        created: ['user_created_at'],
        statuses: ['user_tweet_count'],
        followers: ['user_followers_count'],
        friends: ['user_following_count'],
        listed: ['user_list_count'],
        verified: ['user_verified'],
        description: ['user_description'],
        name: ['user_username'],
      },
    },
    by: 'hashtag',
  },
  {
    // FiveThirtyEight's russian-troll-tweets, of Clemson University.
    name: 'Russian troll tweets',
    marks: ['external_author_id', 'author', 'content', 'publish_date', 'harvested_date'],
    account: ['author'],
    content: ['tweet_id'],
    time: ['publish_date'],
    objects: {
      hashtag: ['content'],
      url: ['content'],
      domain: ['content'],
      mention: ['content'],
      text: ['content'],
      'near-text': ['content'],
    },
    by: 'hashtag',
  },
  {
    name: 'TikTok research API',
    marks: ['id', 'username', 'create_time', 'video_description'],
    account: ['$.username'],
    content: ['$.id'],
    time: ['$.create_time'],
    objects: {
      hashtag: ['$.hashtag_names[*][]', '$.video_description'],
      mention: ['$.video_mention_list[*][]', '$.video_description'],
      text: ['$.video_description'],
      'near-text': ['$.video_description'],
    },
    by: 'hashtag',
  },
  {
    // The API of Mastodon and its kin: a status, which may repeat another.
    name: 'Mastodon',
    marks: ['id', 'uri', 'account', 'created_at', 'content'],
    account: ['$.account.url', '$.account.acct'],
    content: ['$.uri'],
    time: ['$.created_at'],
    objects: {
      hashtag: ['$.reblog.tags[*].name[]', '$.tags[*].name[]'],
      url: ['$.reblog.card.url', '$.card.url'],
      domain: ['$.reblog.card.url', '$.card.url'],
      repost: ['$.reblog.uri'],
      reply: ['$.in_reply_to_id'],
      mention: ['$.mentions[*].acct[]'],
      text: ['$.reblog.content', '$.content'],
      'near-text': ['$.reblog.content', '$.content'],
    },
    by: 'hashtag',
  },
  {
    // ActivityPub's outbox: activities, whose object is a note, or the address of one that is passed on.
    name: 'ActivityPub',
    marks: ['id', 'type', 'actor', 'published', 'object'],
    account: ['$.actor'],
    content: ['$.id'],
    time: ['$.published'],
    objects: {
      hashtag: ['$.object.tag[*].name'],
      repost: ['$.object?$.type=Announce'],
      reply: ['$.object.inReplyTo'],
      mention: ['$.object.tag[*].name'],
      text: ['$.object.content'],
      'near-text': ['$.object.content'],
    },
    by: 'hashtag',
  },
  {
    name: 'Twitter v1.1',
    marks: ['id_str', 'user', 'created_at', 'entities'],
    account: ['$.user.id_str'],
    content: ['$.id_str'],
    time: ['$.created_at'],
    objects: {
      hashtag: entities1('hashtags[*].text[]'),
      url: entities1('urls[*].expanded_url'),
      domain: entities1('urls[*].expanded_url'),
      repost: ['$.retweeted_status.id_str'],
      reply: ['$.in_reply_to_status_id_str'],
      mention: [
        '$.extended_tweet.entities.user_mentions[*].id_str[]',
        '$.entities.user_mentions[*].id_str[]',
      ],
      text: texts1,
      'near-text': texts1,
    },
    profile: {
      fields: {
        read: ['$.created_at'],
        created: ['$.user.created_at'],
        statuses: ['$.user.statuses_count'],
        followers: ['$.user.followers_count'],
        friends: ['$.user.friends_count'],
        listed: ['$.user.listed_count'],
        favourites: ['$.user.favourites_count'],
        verified: ['$.user.verified'],
        defaultProfile: ['$.user.default_profile'],
        defaultPicture: ['$.user.default_profile_image'],
        description: ['$.user.description'],
        name: ['$.user.screen_name'],
      },
    },
    by: 'hashtag',
  },
  {
    ...twitter2('Twitter v2', ['id', 'author_id', 'created_at', 'text']),
    records: { path: '$', whole: true },
    // As twarc's flatten joins them to each post.
    profile: { fields: { read: ['$.__twarc.retrieved_at', '$.created_at'], ...user2('$.author') } },
  },
  {
    ...twitter2('Twitter v2, pages', ['data', 'meta']),
    records: { path: '$.data[*]', whole: true },
    profile: {
      apart: { records: { path: '$.includes.users[*]' }, account: ['$.id'] },
      fields: user2('$'),
      readAfterLastPost: true,
    },
  },
  {
    ...telegram('Telegram export', ['name', 'type', 'messages']),
    records: { path: '$.messages[*]', scope: '$.id' },
  },
  {
    ...telegram('Telegram export, all chats', ['about', 'chats']),
    records: { path: '$.chats.list[*].messages[*]', scope: '$.id' },
  },
  blueskyPosts('Bluesky records', ['uri', 'author', 'record']),
  { ...blueskyPosts('Bluesky pages', ['posts']), records: { path: '$.posts[*]' } },
  {
    ...blueskyFeed('Bluesky feed', ['feed', 'cursor']),
    records: { path: '$.feed[*]' },
  },
  blueskyFeed('Bluesky feed, a post a line', ['post', 'reason']),
  {
    name: 'Bluesky stream',
    marks: ['did', 'time_us', 'commit'],
    account: ['$.did'],
    content: ['$.commit.cid', '$.commit.rkey'],
    time: ['$.time_us', '$.commit.record.createdAt'],
    ownTime: ['$.commit.record.createdAt'],
    // A like has a subject as a repost has.
    objects: {
      ...bluesky('$.commit.record'),
      repost: ['$.commit.record.subject.uri?$.commit.collection=app.bsky.feed.repost'],
    },
    by: 'hashtag',
  },
];

// A retweet's own entities and text end where the service cut it off; those of what it repeats are whole.
function entities1(path: string): Fields {
  return [
    `$.retweeted_status.extended_tweet.entities.${path}`,
    `$.retweeted_status.entities.${path}`,
    `$.extended_tweet.entities.${path}`,
    `$.entities.${path}`,
  ];
}

function twitter2(name: string, marks: readonly string[]): Layout {
  // Past 280 signs the whole of a text stands in its note.
  const texts = ['whole$.note_tweet.text', 'whole$.text', '$.note_tweet.text', '$.text'];
  const urls = ['whole$.entities.urls[*].expanded_url', '$.entities.urls[*].expanded_url'];
  return {
    name,
    marks,
    account: ['$.author_id'],
    content: ['$.id'],
    time: ['$.created_at'],
    objects: {
      hashtag: ['whole$.entities.hashtags[*].tag[]', '$.entities.hashtags[*].tag[]', ...texts],
      url: [...urls, ...texts],
      domain: [...urls, ...texts],
      repost: ['$.referenced_tweets[type=retweeted].id'],
      reply: ['$.referenced_tweets[type=replied_to].id', '$.in_reply_to_user_id'],
      mention: ['$.entities.mentions[*].id[]', '$.text'],
      text: texts,
      'near-text': texts,
    },
    by: 'hashtag',
  };
}

function user2(user: string): ProfileLayout['fields'] {
  return {
    created: [`${user}.created_at`],
    statuses: [`${user}.public_metrics.tweet_count`],
    followers: [`${user}.public_metrics.followers_count`],
    friends: [`${user}.public_metrics.following_count`],
    listed: [`${user}.public_metrics.listed_count`],
    verified: [`${user}.verified`],
    picture: [`${user}.profile_image_url`],
    description: [`${user}.description`],
    name: [`${user}.username`],
  };
}

function telegram(name: string, marks: readonly string[]): Layout {
  const text = ['$.text_entities[*].text', '$.text'];
  // A link behind words stands in the entity's href.
  const links = ['$.text_entities[*].*', '$.text'];
  return {
    name,
    marks,
    account: ['$.from_id', '$.actor_id'],
    // Each chat numbers its messages from 1: the number is an id only together with the chat's.
    content: ['scope+$.id'],
    time: ['$.date_unixtime', '$.date'],
    objects: {
      hashtag: text,
      url: links,
      domain: links,
      // The message that was forwarded has no id in the export; where it came from has.
      repost: ['$.forwarded_from_id', '$.forwarded_from'],
      reply: ['$.reply_to_message_id'],
      mention: text,
      text,
      'near-text': text,
    },
    by: 'repost',
  };
}

// In a feed of somebody's a post may be there because they passed it on.
function blueskyFeed(name: string, marks: readonly string[]): Layout {
  const isRepost = '?$.reason.$type=app.bsky.feed.defs#reasonRepost';
  return {
    name,
    marks,
    account: ['$.reason.by.did', '$.post.author.did'],
    content: ['$.reason.uri', '$.post.uri'],
    time: ['$.reason.indexedAt', '$.post.indexedAt', '$.post.record.createdAt'],
    objects: { ...bluesky('$.post.record'), repost: [`$.post.uri${isRepost}`] },
    by: 'hashtag',
  };
}

function blueskyPosts(name: string, marks: readonly string[]): Layout {
  return {
    name,
    marks,
    account: ['$.author.did'],
    content: ['$.uri'],
    // An author's program may write any time it likes; the network says when it saw the post.
    time: ['$.indexedAt', '$.record.createdAt'],
    ownTime: ['$.record.createdAt'],
    objects: bluesky('$.record'),
    profile: {
      fields: {
        read: ['$.indexedAt'],
        created: ['$.author.createdAt'],
        statuses: ['$.author.postsCount'],
        followers: ['$.author.followersCount'],
        friends: ['$.author.followsCount'],
        name: ['$.author.handle'],
      },
    },
    by: 'hashtag',
  };
}

function bluesky(record: string): Layout['objects'] {
  const text = [`${record}.text`];
  const links = [`${record}.embed.external.uri`, `${record}.facets[*].features[*].uri`, ...text];
  return {
    hashtag: [`${record}.facets[*].features[*].tag[]`, ...text],
    url: links,
    domain: links,
    repost: [`${record}.subject.uri`],
    reply: [`${record}.reply.parent.uri`],
    mention: [`${record}.facets[*].features[*].did[]`, ...text],
    text,
    'near-text': text,
    image: [`${record}.embed.images[*].image.phash`],
  };
}

/** Whether a layout is one of JSON, or of tables. */
export const isOfJson = ({ account, records }: Layout): boolean =>
  records !== undefined || account.some((field) => field.includes('$'));

/** The layout of a table with these columns, or of JSON with these keys. */
export function findLayout(columns: readonly string[], isJson: boolean): Layout | undefined {
  const there = new Set(columns);
  const ofTables = layouts.filter((layout) => !isOfJson(layout));
  const possible = isJson ? [...layouts.filter(isOfJson), ...ofTables] : ofTables;
  return possible.find(({ marks }) => marks.every((mark) => there.has(mark)));
}
