import { activityOf } from './activity.js';
import type { Amplification, Parameters } from './amplify.js';
import {
  type AccountActivity,
  type AccountMetadata,
  type Observation,
  observationOf,
} from './automation/index.js';
import { findSelection, type PostSource } from './read-posts.js';
import { metadataOf } from './reading/profile.js';

export type Accounts = {
  readonly activity: readonly AccountActivity[];
  readonly observation: Observation;
};

/**
 * What every account of the file posted and is like. Counted from the rows anew where the posts at hand are not the
 * rows: a row with three hashtags is three posts to those who look for pairs, and one with none is no post at all.
 */
export async function readAccounts(
  source: PostSource,
  found: Amplification,
  parameters: Parameters,
): Promise<Accounts> {
  const { by, activity, profiles } = await findSelection(source, parameters.by, parameters.columns);
  const rowsArePosts = 'column' in by && parameters.mode === 'default';
  if (rowsArePosts && activity.thing.length === 0 && profiles === undefined) {
    const accounts = activityOf(found.network.posts, found.accountNames);
    return { activity: accounts, observation: observationOf(accounts, parameters.allPosts) };
  }
  const accounts: AccountActivity[] = [];
  for await (const { account, reposts, times } of source.activity(activity))
    accounts.push({ account, reposts, posts: times.length, times: times.map((ms) => ms / 1000).sort() });
  accounts.sort((a, b) => (a.account < b.account ? -1 : 1));
  const observation = observationOf(accounts, parameters.allPosts);
  if (profiles === undefined) return { activity: accounts, observation };
  const metadata = new Map<string, AccountMetadata>();
  const readAfter = profiles.readAfterLastPost ? observation.endSeconds : undefined;
  for await (const { account, texts } of source.profiles(profiles))
    metadata.set(account, metadataOf(texts, readAfter));
  return { activity: accounts.map((one) => withMetadata(one, metadata.get(one.account))), observation };
}

const withMetadata = (account: AccountActivity, metadata?: AccountMetadata): AccountActivity =>
  metadata ? { ...account, metadata } : account;
