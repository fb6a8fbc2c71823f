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

type Asked = Pick<Parameters, 'by' | 'columns' | 'allPosts'>;

/** What every account of the file posted, and what it is like. A content that is in the file twice is one post. */
export async function readAccounts(source: PostSource, { by, columns, allPosts }: Asked): Promise<Accounts> {
  const { activity, profiles } = await findSelection(source, by, columns);
  const accounts: AccountActivity[] = [];
  for await (const { account, reposts, times } of source.activity(activity))
    accounts.push({ account, reposts, posts: times.length, times: times.map((ms) => ms / 1000).sort() });
  accounts.sort((a, b) => (a.account < b.account ? -1 : 1));
  const observation = observationOf(accounts, allPosts);
  if (profiles === undefined) return { activity: accounts, observation };
  const metadata = new Map<string, AccountMetadata>();
  const known = {
    readSeconds: profiles.readAfterLastPost ? observation.endSeconds : undefined,
    hasDescription: (profiles.fields.description ?? []).length > 0,
  };
  for await (const { account, texts } of source.profiles(profiles))
    metadata.set(account, metadataOf(texts, known));
  return { activity: accounts.map((one) => withMetadata(one, metadata.get(one.account))), observation };
}

/**
 * The same from the posts that were read for pairs, where each is a row and the file says no more. Otherwise from the
 * rows anew: one with three hashtags is three posts to who looks for pairs, and one with none is no post at all.
 */
export async function accountsOf(
  source: PostSource,
  { everyPost, accountNames }: Amplification,
  parameters: Parameters,
): Promise<Accounts & { readonly mayShareSeveral: boolean }> {
  const { by, activity, profiles } = await findSelection(source, parameters.by, parameters.columns);
  const rowsArePosts = 'column' in by && parameters.mode === 'default';
  if (!rowsArePosts || activity.object.length > 0 || profiles !== undefined)
    return { ...(await readAccounts(source, parameters)), mayShareSeveral: !('column' in by) };
  const accounts = activityOf(everyPost(), accountNames);
  const observation = observationOf(accounts, parameters.allPosts);
  return { activity: accounts, observation, mayShareSeveral: false };
}

const withMetadata = (account: AccountActivity, metadata?: AccountMetadata): AccountActivity =>
  metadata ? { ...account, metadata } : account;
