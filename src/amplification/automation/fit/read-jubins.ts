import type { LabelledAccount } from './fit-bot-score.js';

/** The columns of bots_jubins_2017.csv. `age` is in days, from `created` to the day the profile was read. */
export type JubinsRow = Readonly<Record<string, string>>;

export const readJubins = (rows: readonly JubinsRow[]): LabelledAccount[] => rows.map(readRow);

function readRow(row: JubinsRow): LabelledAccount {
  const number = (column: string): number => {
    const value = Number(row[column] || Number.NaN);
    if (Number.isNaN(value))
      throw new Error(`${column} of ${row.screen_name} is "${row[column]}", not a number`);
    return value;
  };
  const createdSeconds = Date.parse((row.created ?? '').replace(' ', 'T')) / 1000;
  return {
    // Some rows were quoted twice on their way; the name is what tells two rows of one account.
    name: (row.screen_name ?? '').replaceAll('"', '').toLowerCase(),
    bot: number('bot') === 1,
    metadata: {
      createdSeconds,
      readSeconds: createdSeconds + number('age') * 86_400,
      statuses: number('statuses_count'),
      followers: number('followers_count'),
      friends: number('friends_count'),
      listed: number('listed_count'),
      favourites: number('favourites_count'),
      verified: number('verified') === 1,
      defaultProfile: number('default_profile') === 1,
      defaultPicture: number('default_profile_image') === 1,
      descriptionLength: number('desc_len'),
      nameLength: number('name_len'),
    },
  };
}
