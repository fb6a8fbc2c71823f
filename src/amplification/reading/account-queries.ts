import { missingWords } from '../../lib/missing/index.js';
import { plainAccount } from './account-name.js';
import { endOfTime, plainPosts, quoteText, type Selection, textOf } from './posts-query.js';
import { type ProfileSelection, profileFields } from './profile.js';

const missing = `('', ${missingWords.map(quoteText).join(', ')})`;

/**
 * SQL that gives one row per account: its name, how many of its posts are reposts (have a `object`), and when it
 * posted. A content that is in the file twice, at one time, is one post.
 */
export function activityQuery(source: string, selection: Selection): string {
  const hasContent = selection.content.length > 0;
  return `
    SELECT account, count(*) FILTER (repost), list(time_ms)
    FROM (SELECT account, time_ms, ${hasContent ? `bool_or(${isRepost})` : isRepost} AS repost
          FROM (${plainPosts(source, selection)})
          WHERE account <> '' AND time_ms >= 0 AND time_ms < ${endOfTime}
                ${hasContent ? `AND content NOT IN ${missing} GROUP BY account, hash(content), time_ms` : ''})
    GROUP BY account HAVING account NOT IN ${missing}`;
}

const isRepost = `coalesce(object NOT IN ${missing}, false)`;

/** SQL that gives one row per account: its name, and its profile where its count of posts was highest, so latest. */
export function profilesQuery(
  source: string,
  { account, accountIgnoresCase, fields }: ProfileSelection,
): string {
  const columns = profileFields.map((name) => `coalesce(${textOf(fields[name] ?? [])}, '') AS "${name}"`);
  const latest = profileFields.map((name) => `profile."${name}"`).join(', ');
  return `
    SELECT account, ${latest}
    FROM (SELECT ${plainAccount('account', accountIgnoresCase)} AS account, arg_max(profile, coalesce(try_cast(profile.statuses AS DOUBLE), 0)) AS profile
          FROM (SELECT account, struct_pack(${profileFields.map((name) => `"${name}" := "${name}"`).join(', ')}) AS profile
                FROM (SELECT ${textOf(account)} AS account, ${columns.join(', ')} FROM ${source}))
          WHERE account <> '' GROUP BY 1 HAVING account NOT IN ${missing})`;
}
